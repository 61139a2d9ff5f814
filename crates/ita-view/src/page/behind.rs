//! How the result in sight comes about, for whoever opens it: conditions and steps.

use super::conditions::{LevelConditions, conditions as conditions_of};
use super::steps::{StepView, steps as steps_of};
use crate::message::Voice;
use crate::state::State;

/// The conditions that decide, by level, the best first.
///
/// ```
/// use ita_view::{State, page};
///
/// let conditions = page::conditions(&State::first()?);
/// assert_eq!(conditions[0].conditions[2].outcome, "ขาดอีก 1.80");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn conditions(state: &State) -> Vec<LevelConditions> {
    conditions_of(Voice::of(state), &state.work.assessed().scored)
}

/// How the result was computed, step by step, from the leaves to the whole.
#[must_use]
pub fn steps(state: &State) -> Vec<StepView> {
    steps_of(Voice::of(state), &state.work.assessed().scored)
}
