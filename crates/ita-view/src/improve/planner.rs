//! What is loaded when it is first needed: the planner, and what the actions of ยกระดับ do.

use crate::improve::Improve;
use crate::page::{self, NextStep};
use crate::reduce;
use crate::state::State;
use ita_score::Assessment;

/// The planner, for the next step of the view that computes. It is some 20 kB of a program, so it is handed around as a value;
/// [`Planner::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Planner {
    pub(crate) next: fn(&State) -> Option<NextStep>,
}

impl Planner {
    /// The planner of this crate.
    pub const HERE: Self = Self { next: page::planned_step };
}

/// What the actions of ยกระดับ do. [`Improving::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Improving {
    pub(crate) reduce: fn(&mut State, Improve),
    pub(crate) open_scenario: fn(&mut State, &Assessment<'static>),
    pub(crate) find_scenario: fn(&mut State, &Assessment<'static>) -> bool,
}

impl Improving {
    /// What this crate does.
    pub const HERE: Self = Self {
        reduce: reduce::improve::improve,
        open_scenario: reduce::works::open_scenario,
        find_scenario: reduce::works::find_scenario,
    };
}
