//! What a plan shall reach: a level above, or an overall score.

use super::act::typed;
use crate::components::choice;
use crate::components::tree::{error, percent_or_score};
use crate::ui::Ui;
use ita_view::page::{TargetChoice, TargetView};
use ita_view::{Improve, Wanted};
use yew::prelude::*;

/// What stands for a node's id in the field's own ids.
const NODE: &str = "target";

/// The levels above and an overall score as one choice; the field of the score where that is chosen.
pub(super) fn target(ui: &Ui, view: &TargetView) -> Html {
    let level = |choice: &TargetChoice| {
        let name = choice.level.name.clone();
        (name.clone(), name, choice.selected, ui.verbs.press(choice.action.clone()))
    };
    let name = view.overall.label.clone();
    let overall = (name.clone(), name, view.overall_selected, ui.verbs.press(view.choose_overall.clone()));
    let oninput = typed(ui, |text| Improve::SetWanted(Wanted::Overall(text)));
    let field = view
        .overall_selected
        .then(|| percent_or_score(NODE, "field number", (&view.overall.text, &view.overall), oninput, (None, None)));
    html! {
        <div class="target">
            <span class="label" aria-hidden="true">{ &view.title }</span>
            <div class="target-line">
                { choice(&view.title, "target", view.levels.iter().map(level).chain([overall]).collect()) }
                { field.unwrap_or_default() }
            </div>
            { error(NODE, view.overall.error.as_deref()) }
        </div>
    }
}
