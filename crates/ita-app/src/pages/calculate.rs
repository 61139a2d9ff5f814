//! คำนวณ.

use crate::components::calculate::{Share, banner, examples, notices, published, whose};
use crate::components::claims::{Shown, status};
use crate::components::frame::{PAUSE, live};
use crate::components::result::{Panel, result_bar, result_panel};
use crate::components::tree::{origin, tree};
use crate::components::{Icon, icon, use_opened};
use crate::hooks::{use_settled, use_sheet};
use crate::loaded::PageProps;
use crate::ui::maybe;
use ita_view::message::Label;
use ita_view::page::{self, CalculateView};
use ita_view::{View, link};
use yew::prelude::*;

/// A calm note if the year's rules are inferred or assumed.
fn year_note(view: &CalculateView) -> Html {
    let Some(note) = &view.year_note else { return Html::default() };
    html! { <div class="notice warn">{ icon(Icon::Warning) }<div><p>{ note }</p></div>{ status(&view.status) }</div> }
}

/// Inputs left, the result right and always in sight; on a narrow screen a bar at the bottom that opens.
#[component]
pub fn Calculate(props: &PageProps) -> Html {
    let (ui, state, header) = (&props.ui, &*props.state, &props.header);
    let shown = &Shown { place: use_state(|| None) };
    let (sheet, opened) = (use_sheet(), &use_opened());
    let view = page::calculate(state);
    // The planner comes after the first view; till then there is no next step.
    let next = page::next_step(state, &props.parts).unwrap_or_default();
    let result = &view.result;
    let said = use_settled(result.stale.as_ref().unwrap_or(&result.live).clone(), PAUSE);
    let rules = header.nav.iter().find(|item| matches!(item.view, View::Rules(_)));
    let heading = [&*ui.label(Label::Calculate), " ", &view.year].concat();
    let panel = Panel { state, view: result, next: next.as_ref(), rules, open: sheet.open, opened };
    html! {
        <div onkeydown={sheet.escape}>
            <div class="wrap page">
                <h1 class="quiet">{ heading }</h1>
                { live(&said) }
                <div class="columns">
                    <div class="stack">
                        { whose(ui, &view, &header.years) }
                        { notices(ui, &view.notices) }
                        { maybe(view.banner.as_ref(), |view| banner(ui, view)) }
                        { year_note(&view) }
                        { tree(ui, &view.root, shown, origin(state, shown)) }
                        <div class="behind">
                            { opened.more(ui, Label::PublishedResult, || published(ui, &page::published_form(state))) }
                            { opened.more(ui, Label::CopyLink, || html! { <Share ui={ui.clone()} hash={link::hash(state)} /> }) }
                            { opened.more(ui, Label::Examples, || examples(ui, &page::examples(state))) }
                        </div>
                    </div>
                    { result_panel(ui, &panel) }
                </div>
            </div>
            { result_bar(ui, result, sheet.open, sheet.press) }
        </div>
    }
}
