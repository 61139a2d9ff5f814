//! Levels and what each asks.

use super::because::{because, claims_at};
use crate::components::claims::Claims;
use crate::components::result::badge;
use ita_view::page::{ClaimView, LevelRule};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Levels`] shows.
#[derive(Properties, PartialEq)]
pub struct LevelsProps {
    /// Levels, best first.
    pub levels: Vec<LevelRule>,
    /// Every claim of the year.
    pub all: Rc<Vec<ClaimView>>,
}

/// A level a line, its conditions beside it.
#[component]
pub fn Levels(props: &LevelsProps) -> Html {
    let shown = use_state(|| None::<(usize, usize)>);
    let level = |(place, view): (usize, &LevelRule)| {
        let condition = |(line, condition): (usize, &ita_view::page::RuleCondition)| {
            let is_shown = *shown == Some((place, line));
            let toggle = {
                let shown = shown.clone();
                Callback::from(move |()| shown.set((!is_shown).then_some((place, line))))
            };
            html! {
                <li>
                    <span>{ &condition.text }</span>
                    { because(&condition.text, &condition.status, is_shown, toggle) }
                    if is_shown {
                        <div class="row-origin"><Claims claims={claims_at(&props.all, &[condition.claim, view.claim])} /></div>
                    }
                </li>
            }
        };
        html! {
            <li class="rule-level">
                { badge(&view.level) }
                <ul>{ for view.conditions.iter().enumerate().map(condition) }</ul>
            </li>
        }
    };
    html! { <ul class="rule-levels">{ for props.levels.iter().enumerate().map(level) }</ul> }
}
