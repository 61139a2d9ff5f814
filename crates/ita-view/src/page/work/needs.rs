//! What the plan needs and the measures give, by the engine.

use crate::improve::Ground;
use crate::message::{Voice, WorkLabel};
use crate::page::{Badge, Permille};
use crate::state::State;
use crate::work::raised;
use ita_report::{Measure, MeasureState, Papers, expected};
use ita_score::{Rounded, Scored};

/// What the plan needs, and what the measures give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedsView {
    /// True if the year has a result.
    pub has_result: bool,
    /// What the plan needs: “+2.24”; none without a plan.
    pub plan: Option<String>,
    /// What all measures that are not given up give; none where none expects anything in numbers.
    pub all: Option<String>,
    /// What the finished ones give.
    pub done: Option<String>,
    /// The lengths of the bars of the plan, of all measures and of the finished ones, relative to the longest.
    pub bars: (Permille, Permille, Permille),
    /// True if all together give what the plan needs.
    pub covers: bool,
    /// The score if all work.
    pub if_all: Option<Reached>,
    /// The score if the finished ones do.
    pub if_done: Option<Reached>,
    /// What is said instead of numbers if there are none.
    pub remark: Option<String>,
}

/// A score that is reached, with its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The score.
    pub number: String,
    /// The level.
    pub level: Badge,
}

pub(super) fn needs(state: &State, papers: &Papers) -> NeedsView {
    let (voice, ground) = (Voice::of(state), Ground::of(state));
    let scored = &ground.base.scored;
    let has_result = !state.draft().is_empty();
    let scenario = state.work.scenarios().active();
    let targets = has_result.then(|| raised(&ground, &state.memo, scenario)).flatten();
    let plan = targets.and_then(|targets| more(scored, &targets.result));
    let live = || papers.measures.iter().filter(|one| one.state != MeasureState::Dropped);
    let result = |measures: Vec<&Measure>| expected(scored, measures);
    let all = result(live().collect());
    let done = result(live().filter(|one| one.state == MeasureState::Done).collect());
    let gives = |result: &Option<Scored<'static>>| result.as_ref().and_then(|result| more(scored, result));
    let (all_gives, done_gives) = (gives(&all), gives(&done));
    let longest = [plan, all_gives].into_iter().flatten().map(Rounded::units).max().unwrap_or_default();
    let bar = |of: Option<Rounded>| match (of, longest) {
        (None, _) | (_, 0) => 0,
        (Some(points), longest) => u16::try_from(points.units() * 1000 / longest).unwrap_or(1000),
    };
    let said = |points: Option<Rounded>| points.map(|points| format!("+{}", voice.number(points.text())));
    let remark = match (has_result, plan, all_gives) {
        (false, ..) => None,
        (_, None, _) => Some(WorkLabel::NoPlan),
        (_, _, None) if live().next().is_some() => Some(WorkLabel::NoPoints),
        _ => None,
    };
    NeedsView {
        has_result,
        plan: said(plan),
        all: said(all_gives),
        done: said(done_gives),
        bars: (bar(plan), bar(all_gives), bar(done_gives)),
        covers: plan.zip(all_gives).is_some_and(|(plan, all)| all.units() >= plan.units()),
        if_all: all.and_then(|result| reached(voice, &result)),
        if_done: done.and_then(|result| reached(voice, &result)),
        remark: remark.map(|label| voice.label(label)),
    }
}

/// What a result has more, overall.
fn more(now: &Scored<'_>, then: &Scored<'_>) -> Option<Rounded> {
    now.overall().score()?.short_of(then.overall().score()?)
}

fn reached(voice: Voice, result: &Scored<'_>) -> Option<Reached> {
    let number = voice.number(result.overall().score()?.text());
    Some(Reached { number, level: Badge::named(voice, result.rules(), result.level()?) })
}

/// What a measure alone adds to the whole: of the result that there is; without one by the rules' weights. None where it expects
/// nothing in numbers.
pub(super) fn gain(state: &State, one: &Measure) -> Option<String> {
    let (voice, rules) = (Voice::of(state), state.year().rules());
    let scored = &state.memo.base(&state.work).scored;
    let points = match scored.overall().score() {
        Some(_) => more(scored, &expected(scored, [one])?)?,
        None => one.worth(rules).round(rules.decimals()),
    };
    (points.units() > 0).then(|| voice.number(points.text()))
}
