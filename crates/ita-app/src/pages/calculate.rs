//! ผลคะแนน.

use crate::components::calculate::{published, start};
use crate::components::frame::view_link;
use crate::components::tree::table;
use crate::loaded::{PageProps, ResultDrawn};
use crate::ui::{Ui, maybe};
use ita_view::message::Label;
use ita_view::page::{self, InputsView, NavItem};
use ita_view::{Action, Need, View};
use yew::prelude::*;

/// How sure the rules are, in one quiet line, and the way to them.
fn sources(ui: &Ui, view: &InputsView, rules: Option<&NavItem>) -> Html {
    let link = |item: &NavItem| html! { <>{ " – " }{ view_link(ui, item, html! { ui.label(Label::Source) }) }</> };
    html! { <p class="soft small sources-line">{ &view.sources }{ maybe(rules, link) }</p> }
}

/// The result; until what shows it is here, the empty place that the page begins with. As soon as there is a result to show, what shows it
/// is asked for; where it could not be loaded, each change asks again.
#[hook]
fn use_result(props: &PageProps, empty: bool) -> ResultDrawn {
    let was_awaited = use_mut_ref(|| false);
    let (verbs, draft) = (props.ui.verbs.clone(), props.state.draft());
    let awaited = Some(draft).filter(|draft| props.result.is_none() && !draft.is_empty()).cloned();
    use_effect_with(awaited, move |awaited| {
        if awaited.is_some() {
            verbs.act(Action::Want(Need::Result));
        }
    });
    match props.result {
        Some(result) => (result.draw)(props, *was_awaited.borrow()),
        None => {
            *was_awaited.borrow_mut() |= !empty;
            let panel = html! { <div class="result"><div class="place is-result"></div></div> };
            ResultDrawn { panel, ..ResultDrawn::default() }
        }
    }
}

/// The table left, the result right; on a phone the result first once there is one, and a bar at the bottom.
#[component]
pub fn Calculate(props: &PageProps) -> Html {
    let (ui, state, header) = (&props.ui, &*props.state, &props.header);
    let view = page::inputs(state);
    let result = use_result(props, view.empty);
    let rules = header.menu.iter().find(|item| matches!(item.view, View::Rules(_)));
    let heading = if view.start.is_some() {
        html! { <h1 tabindex="-1">{ ui.label(Label::StartTitle) }</h1> }
    } else {
        html! { <h1 class="quiet" tabindex="-1">{ ui.label(Label::Calculate) }{ " " }{ &view.year }</h1> }
    };
    // A result that appears while somebody types must not push the field away, so it stands first only if there was one at the
    // start.
    let is_first = use_mut_ref(|| !view.empty);
    // Once all is cleared, the question stands first again.
    *is_first.borrow_mut() &= !view.empty;
    let is_first = *is_first.borrow();
    let slowly = *use_state(|| props.slowly);
    let wait = props.result.filter(|_| slowly).map(|result| result.wait);
    html! {
        <>
            <div class="wrap page">
                { heading }
                { result.live }
                { result.head }
                { maybe(view.year_note.as_ref(), |note| html! { <p class="year-note small">{ note }</p> }) }
                <div class={if is_first { "columns has-result" } else { "columns" }}>
                    <section class="inputs" aria-labelledby="table-title">
                        <h2 id="table-title" class="quiet">{ ui.label(Label::TableTitle) }</h2>
                        { start(ui, view.start.as_ref()) }
                        { table(ui, &view.rows, &view.against, wait) }
                        { published(ui, &view.published) }
                        { sources(ui, &view, rules) }
                    </section>
                    { result.panel }
                </div>
                { result.behind }
            </div>
            { result.bar }
        </>
    }
}
