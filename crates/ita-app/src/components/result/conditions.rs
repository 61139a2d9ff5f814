//! What each deciding level asks: met, or short by how much.

use super::head::badge;
use crate::components::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::ResultLabel;
use ita_view::page::{ConditionView, LevelConditions, Met};
use yew::prelude::*;

fn line(view: &ConditionView) -> Html {
    let (class, picture) = match view.met {
        Met::Yes => ("is-met", Some(Icon::DONE)),
        Met::No => ("is-short", Some(Icon::CROSS)),
        Met::Open => ("is-open", None),
    };
    html! {
        <tr {class}>
            <th scope="row">{ &view.name }{ " " }<span class="soft">{ &view.asks }</span></th>
            <td class="num">{ &view.has }</td>
            <td class="outcome"><span>{ picture.map(icon) }{ &view.outcome }</span></td>
        </tr>
    }
}

/// A table for each level, best first.
pub fn conditions(ui: &Ui, levels: &[LevelConditions]) -> Html {
    let table = |level: &LevelConditions| {
        html! {
            <table class="conditions">
                <caption>{ badge(&level.level) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ ui.label(ResultLabel::Condition) }</th>
                        <th scope="col" class="num">{ ui.label(ResultLabel::Has) }</th>
                        <th scope="col">{ ui.label(ResultLabel::Outcome) }</th>
                    </tr>
                </thead>
                <tbody>{ for level.conditions.iter().map(line) }</tbody>
            </table>
        }
    };
    html! { { for levels.iter().filter(|level| !level.conditions.is_empty()).map(table) } }
}
