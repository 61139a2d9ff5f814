//! หลักเกณฑ์ของหน่วยงาน.

use crate::components::own::{Begin, Book, Compare};
use crate::components::rules::tabs;
use crate::loaded::PageProps;
use crate::ui::maybe;
use ita_view::Action;
use ita_view::message::{Label, OwnLabel};
use ita_view::page;
use yew::prelude::*;

/// The rulebooks of one's own, and how to come by one.
#[component]
pub fn OwnRules(props: &PageProps) -> Html {
    let (ui, state) = (&props.ui, &*props.state);
    // The view is not reached without what reads them.
    let Ok(view) = page::own_rules(state, &props.parts) else { return Html::default() };
    let waiting = |action: &Action| {
        let onclick = ui.verbs.press(action.clone());
        html! {
            <p><button type="button" class="button primary" id="own-waiting" {onclick}>{ ui.label(OwnLabel::OpenLink) }</button></p>
        }
    };
    html! {
        <div class="wrap page stack-loose rules">
            <h1 tabindex="-1">{ ui.label(Label::OwnRulesTitle) }</h1>
            { tabs(ui, &page::rules_tabs(state, &props.parts)) }
            <p class="soft">{ ui.label(OwnLabel::Hint) }</p>
            { maybe(view.waiting.as_ref(), waiting) }
            if view.books.is_empty() {
                <p>{ ui.label(OwnLabel::None) }</p>
            } else {
                <div class="stack-loose">
                    <>{ for view.books.iter().map(|view| html! { <Book key={view.key} page={props.clone()} view={view.clone()} /> }) }</>
                    <p class="soft small">{ ui.label(OwnLabel::DeleteHint) }</p>
                </div>
            }
            <Begin ..props.clone() />
            <Compare page={props.clone()} years={view.copies.clone()} />
        </div>
    }
}
