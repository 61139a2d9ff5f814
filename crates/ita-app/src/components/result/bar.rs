//! On a narrow screen: number and level at the bottom, always in sight; a press opens the whole.

use super::head::level;
use super::panel::PANEL;
use crate::components::{Icon, icon};
use crate::hooks::use_say;
use ita_view::message::Label;
use ita_view::page::ResultView;
use std::rc::Rc;
use yew::prelude::*;

/// What [`ResultBar`] shows.
#[derive(Properties, PartialEq)]
pub struct ResultBarProps {
    /// The result.
    pub result: Rc<ResultView>,
    /// True if the whole is open.
    pub open: bool,
    /// Called when it is pressed.
    pub onpress: Callback<()>,
}

/// A button as wide as the screen.
#[component]
pub fn ResultBar(props: &ResultBarProps) -> Html {
    let say = use_say();
    let view = &*props.result;
    let onclick = props.onpress.reform(|_: MouseEvent| ());
    let class = classes!("result-bar", view.stale.is_some().then_some("is-stale"));
    html! {
        <button type="button" {class} aria-expanded={props.open.to_string()} aria-controls={PANEL} {onclick}>
            <span class="quiet">{ say.label(if props.open { Label::Close } else { Label::ShowResult }) }</span>
            <b>{ &view.number.text }</b>
            if !view.empty { <span class="bar-level">{ level(&view.level) }</span> }
            { icon(Icon::Up) }
        </button>
    }
}
