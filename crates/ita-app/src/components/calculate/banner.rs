//! What is in sight if it is not a person's own work.

use crate::components::claims::source;
use crate::components::{Icon, More, icon};
use crate::hooks::{use_say, use_verbs};
use crate::platform::document;
use ita_view::Action;
use ita_view::message::Label;
use ita_view::page::Banner as View;
use yew::prelude::*;

/// What [`Banner`] shows.
#[derive(Properties, PartialEq)]
pub struct BannerProps {
    /// The banner.
    pub view: View,
}

/// An example's or a link's name, what of it is published, its source, and the ways on.
#[component]
pub fn Banner(props: &BannerProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let button = |class: &'static str, (words, action): &(String, Action)| {
        let (verbs, action) = (verbs.clone(), action.clone());
        let onclick = move |_: MouseEvent| {
            verbs.act(action.clone());
            // This button goes with the banner; the work begins at the agency's name.
            document::focus("#agency");
        };
        html! { <button type="button" {class} {onclick}>{ words }</button> }
    };
    let view = &props.view;
    html! {
        <div class="notice">
            { icon(Icon::Info) }
            <div>
                <p><b>{ &view.title }</b></p>
                <p>{ &view.text }</p>
                <p class="notice-buttons">
                    { button("button primary", &view.start) }
                    { for view.adopt.iter().map(|way| button("link", way)) }
                </p>
                { for view.source.iter().map(|from| html! { <More summary={say.label(Label::Source)}><p>{ source(from) }</p></More> }) }
            </div>
        </div>
    }
}
