//! Levels and what each asks.

use super::because::{because, claims_at};
use crate::components::claims::Shown;
use crate::components::result::badge;
use ita_view::page::{ClaimView, LevelRule, RuleCondition};
use yew::prelude::*;

/// A level a line, its conditions beside it.
pub fn levels(shown: &Shown, views: &[LevelRule], all: &[ClaimView]) -> Html {
    let level = |view: &LevelRule| {
        let condition = |condition: &RuleCondition| {
            let place = [&view.level.id, " ", &condition.text].concat();
            html! {
                <li>
                    <span>{ &condition.text }</span>
                    { because(shown, &place, &condition.text, &condition.status) }
                    if shown.is(&place) { { claims_at(all, &[condition.claim, view.claim]) } }
                </li>
            }
        };
        html! {
            <li class="rule-level">{ badge(&view.level) }<ul>{ for view.conditions.iter().map(condition) }</ul></li>
        }
    };
    html! { <ul class="rule-levels">{ for views.iter().map(level) }</ul> }
}
