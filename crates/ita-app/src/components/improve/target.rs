//! What a plan shall reach: a level above, or an overall score.

use super::act::typed;
use crate::components::tree::{Input, error, input};
use crate::components::{Choice, choice};
use crate::ui::Ui;
use ita_view::page::{TargetChoice, TargetView};
use ita_view::{Improve, Wanted};
use yew::prelude::*;

/// What stands for a node's id in the field's own ids.
const NODE: &str = "target";

/// The levels above and an overall score as one choice; the field of the score where that is chosen.
pub(super) fn target(ui: &Ui, view: &TargetView) -> Html {
    let level = |choice: &TargetChoice| {
        Choice::named(choice.level.name.clone(), choice.selected, ui.verbs.press(choice.action.clone()))
    };
    let choose_overall = ui.verbs.press(view.choose_overall.clone());
    let overall = Choice::named(view.overall.label.clone(), view.overall_selected, choose_overall);
    let oninput = typed(ui, |text| Improve::SetWanted(Wanted::Overall(text)));
    let field = view.overall_selected.then(|| input(NODE, Input::of("field number", &view.overall, oninput)));
    html! {
        <div class="target">
            <span class="label" aria-hidden="true">{ &view.title }</span>
            <div class="target-line">
                { choice(&view.title, "target", view.levels.iter().map(level).chain([overall])) }
                { field.unwrap_or_default() }
            </div>
            { error(NODE, view.overall.error.as_deref()) }
        </div>
    }
}
