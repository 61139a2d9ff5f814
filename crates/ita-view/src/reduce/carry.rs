//! One fiscal year and the one before it: numbers that are carried, and whether the totals are the same thing.

use super::works::{empty_year, is_of_the_year, set_year};
use super::{forget, notify};
use crate::action::Action;
use crate::assess::Assessed;
use crate::draft::Draft;
use crate::history::Did;
use crate::parts::{Need, Parts};
use crate::state::{Notice, Offer, State, View};
use crate::work::did;
use crate::year::Year;
use ita_file::Carried;
use ita_score::NodeIx;
use ita_score::analysis::{Crosswalk, Match};
use ita_score::spec::Words;

/// What has to know two fiscal years. It comes with the rules of the years, so [`Carrier::HERE`] is named only by what links
/// those.
#[derive(Clone, Copy, Debug)]
pub struct Carrier {
    pub(crate) carry: fn(Year, &Draft, Year) -> Option<Carried>,
    /// Puts another fiscal year in sight.
    pub(crate) set_year: fn(&mut State, Year, &Parts) -> Result<(), Need>,
    /// Goes on with this year's result in the next year, to plan there.
    pub(crate) plan_next: fn(&mut State, &Parts) -> Result<(), Need>,
    /// Puts the result of the year before in place of the numbers in sight.
    pub(crate) take: fn(&mut State, &Parts) -> Result<(), Need>,
    /// Empties the year in sight: most often of what was carried into it.
    pub(crate) empty: fn(&mut State),
    pub(crate) totals: fn(Year, Year) -> Totals,
}

/// Whether the totals of two years may be subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Totals {
    /// They are the same thing.
    Same,
    /// They are not; and why, where the crosswalk says it.
    Changed(Option<&'static Words>),
}

impl Carrier {
    /// By this project's crosswalk.
    pub const HERE: Self = Self { carry: carried, set_year, plan_next, take, empty: empty_year, totals };
}

static KEPT: Offer = Offer {
    says: [
        "ปีนี้มีคะแนนอยู่แล้ว ซึ่งต่างจากผลของปีก่อน แผนจึงใช้คะแนนที่มีอยู่",
        "This year has scores already, and they are not those of the year before. The plan uses the scores that are here.",
    ],
    button: ["แทนด้วยผลของปีก่อน", "Replace them with the result of the year before"],
    action: || Action::TakeYearBefore,
};

fn carried(from: Year, draft: &Draft, to: Year) -> Option<Carried> {
    ita_file::carried(from.rules(), draft, to.rules(), crosswalk(from, to))
}

/// Other numbers that are there stay, and it is said that they do. Who has rules of one's own for that year plans by them.
fn plan_next(state: &mut State, parts: &Parts) -> Result<(), Need> {
    let from = state.year();
    let number = from.number() + 1;
    let next = match state.shelf.books.only(number) {
        Some(own) => Some(own),
        None => parts.known_year(number)?,
    };
    if let Some(next) = next {
        set_year(state, next, parts)?;
        state.view = View::Improve;
        began(state, from);
    }
    Ok(())
}

/// Says so where the year in sight, to be planned from another's result, has other numbers already, and offers to take that result.
fn began(state: &mut State, from: Year) {
    let Some(before) = state.work.drafts.get(&from.key()) else { return };
    if differ((from, before), (state.year(), state.draft())) {
        // What is offered takes the year before by the program's rules.
        let is_own = from.own().is_some();
        notify(state, if is_own { Notice::said(&KEPT.says) } else { Notice::Offered(&KEPT) });
    }
}

/// The year's published result and its numbers of respondents stay.
fn take(state: &mut State, parts: &Parts) -> Result<(), Need> {
    let to = state.year();
    let Some(from) = to.before().map(|number| parts.known_year(number)).transpose()?.flatten() else { return Ok(()) };
    let Some(draft) = state.work.drafts.get(&from.key()) else { return Ok(()) };
    if let Some(carried) = carried(from, draft, to) {
        let mut draft = carried.draft;
        let was = state.draft().clone();
        draft.surveys.clone_from(&was.surveys);
        draft.take_published_of(was);
        state.work.drafts.insert(to.key(), draft);
        forget(state, is_of_the_year);
        notify(state, Notice::Done(Did::Written(did::YEAR_BEFORE, None)));
    }
    Ok(())
}

/// Compares the numbers that count: how one is written, and which rows are open, makes no difference to a result.
fn differ((from, before): (Year, &Draft), (to, here): (Year, &Draft)) -> bool {
    let Some(carried) = carried(from, before, to) else { return false };
    let scored = [&carried.draft, here].map(|draft| Assessed::of_draft(to.rules(), draft).scored);
    !scored[0].assessment().given().eq(scored[1].assessment().given())
}

fn totals(before: Year, after: Year) -> Totals {
    let Some(crosswalk) = crosswalk(before, after) else { return Totals::Changed(None) };
    match crosswalk.follow(before.rules(), NodeIx::OVERALL, after.rules()) {
        Match::Same { .. } => Totals::Same,
        Match::Changed { claim } => Totals::Changed(claim.map(|claim| &crosswalk.claim(claim).note)),
    }
}

/// What stayed the same between two years. It knows the rules that come with the program.
pub(crate) fn crosswalk(from: Year, to: Year) -> Option<&'static Crosswalk> {
    let known = from.own().is_none() && to.own().is_none();
    if known { ita_rules::crosswalk().ok() } else { None }
}
