//! What each level asks, at a glance: levels by the whole and its instruments.

use super::origin::{claims_at, refs};
use crate::components::claims::Shown;
use crate::components::result::badge;
use crate::ui::{Ui, maybe};
use ita_view::message::{Label, RulesLabel};
use ita_view::page::{LevelRule, RulesView};
use yew::prelude::*;

fn row(ui: &Ui, shown: &Shown, view: &RulesView, level: &LevelRule) -> Html {
    let columns = view.asked.len();
    let cell = |text: &String| html! { <td class="num">{ if text.is_empty() { "–" } else { text } }</td> };
    let place = ["level ", &level.level.id].concat();
    html! {
        <>
            <tr key={place.clone()}>
                <th scope="row">{ badge(&level.level) }</th>
                if let Some(nothing) = &level.nothing {
                    <td colspan={columns.to_string()}>{ nothing }</td>
                } else {
                    <>{ for level.cells.iter().map(cell) }</>
                }
                <td class="num">{ refs(ui, shown, &place, &level.level.name, &level.mark) }</td>
            </tr>
            { maybe(shown.is(&place).then_some(()), |()| html! {
                <tr><td colspan={(columns + 2).to_string()}>{ claims_at(&view.claims, &level.claims) }</td></tr>
            }) }
        </>
    }
}

/// A level a row, best first; what it asks of each in a column of its own.
pub fn matrix(ui: &Ui, shown: &Shown, view: &RulesView) -> Html {
    let head = |name: &String| html! { <th scope="col" class="num">{ name }</th> };
    let rounding = &[view.rounding_claim];
    html! {
        <>
            <div class="table-wrap" role="group" tabindex="0" aria-labelledby="rules-levels">
                <table class="matrix">
                    <thead>
                        <tr>
                            <th scope="col">{ ui.label(RulesLabel::Levels) }</th>
                            { for view.asked.iter().map(head) }
                            <th scope="col" class="num">{ ui.label(Label::Source) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for view.levels.iter().map(|level| row(ui, shown, view, level)) }</tbody>
                </table>
            </div>
            <p class="rounding">{ &view.rounding }{ " " }{ refs(ui, shown, "rounding", &view.rounding, &view.rounding_mark) }</p>
            if shown.is("rounding") { { claims_at(&view.claims, rounding) } }
        </>
    }
}
