//! What lies behind what is in sight, for whoever opens it: conditions, steps, the form for the published result, examples.

use super::calculate::{ExampleChoice, example_choice};
use super::conditions::{LevelConditions, conditions as conditions_of};
use super::published::{PublishedForm, form};
use super::steps::{StepView, steps as steps_of};
use crate::assess::Assessed;
use crate::example::ExampleId;
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
    conditions_of(Voice::of(state), &Assessed::of(&state.work).scored)
}

/// How the result was computed, step by step, from the leaves to the whole.
#[must_use]
pub fn steps(state: &State) -> Vec<StepView> {
    steps_of(Voice::of(state), &Assessed::of(&state.work).scored)
}

/// The form for the officially published result.
#[must_use]
pub fn published_form(state: &State) -> PublishedForm {
    form(Voice::of(state), state.year().rules(), state.draft())
}

/// Examples to load.
#[must_use]
pub fn examples(state: &State) -> Vec<ExampleChoice> {
    ExampleId::ALL.into_iter().map(|id| example_choice(Voice::of(state), state, id)).collect()
}
