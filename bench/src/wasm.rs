//! What `wasm/plan.mjs` and `wasm/scores.mjs` call: problems and assessments drawn by this same code, and the planner or the scorer
//! alone, with no text and no JSON around it.
//!
//! Compiled for wasm only, as the app is.

use crate::FAMILIES;
use crate::shapes::{ROWS, SHAPES, Work, ways};
use ita_score::{Goal, Levers, Planned, Scored};
use std::cell::RefCell;

type Ready = (Scored<'static>, Goal, Levers<'static>);

thread_local! {
    static READY: RefCell<Option<Ready>> = const { RefCell::new(None) };
    static WAYS: Vec<[Work; 3]> = SHAPES.iter().map(|shape| ways(shape)).collect();
}

fn with<T>(how: impl FnOnce(&Ready) -> T) -> T {
    READY.with_borrow(|ready| how(ready.as_ref().expect("`ready` was called")))
}

/// Draws a problem and scores it.
#[unsafe(no_mangle)]
pub extern "C" fn ready(family: usize, number: u32) {
    let (assessment, goal, levers) = FAMILIES[family].instance(number.into()).ready();
    READY.set(Some((assessment.score(), goal, levers)));
}

/// The plan: 0 if there is none, 1 if it is proved to be the best, 2 if it is not.
#[unsafe(no_mangle)]
pub extern "C" fn plan() -> u32 {
    with(|(scored, goal, levers)| match scored.plan(*goal, levers) {
        Planned::Feasible(plan) if plan.is_optimal() => 1,
        Planned::Feasible(_) => 2,
        Planned::Infeasible(_) => 0,
    })
}

/// The plan, every other way and every single lever; how many of all of them.
#[unsafe(no_mangle)]
pub extern "C" fn everything() -> usize {
    with(|(scored, goal, levers)| {
        let plan = scored.plan(*goal, levers);
        let (ways, singles) = (scored.alternatives(*goal, levers), scored.singles(*goal, levers));
        usize::from(plan.plan().is_some()) + ways.len() + singles.len()
    })
}

/// Scores this many assessments of a shape in one of its ways.
#[unsafe(no_mangle)]
pub extern "C" fn score(shape: usize, way: usize, calls: usize) {
    WAYS.with(|ways| (0..calls).for_each(|call| ways[shape][way](call % ROWS)));
}
