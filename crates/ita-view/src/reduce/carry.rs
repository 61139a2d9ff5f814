//! One fiscal year and the one before it: numbers that are carried, and whether the totals are the same thing.

use crate::action::Action;
use crate::assess::Assessed;
use crate::draft::Draft;
use crate::state::Offer;
use crate::year::Year;
use ita_file::Carried;
use ita_score::NodeIx;
use ita_score::analysis::{Crosswalk, Match};
use ita_score::spec::Words;

/// What knows of two fiscal years. It comes with the rules of the years, so [`Carrier::HERE`] is named only by what links those.
#[derive(Clone, Copy, Debug)]
pub struct Carrier {
    pub(crate) carry: fn(Year, &Draft, Year) -> Option<Carried>,
    /// Whether a year's numbers are other ones than another year's result would begin it with.
    pub(crate) differ: fn((Year, &Draft), (Year, &Draft)) -> bool,
    /// What is said where they are, with the way to take the result after all.
    pub(crate) kept: &'static Offer,
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
    pub const HERE: Self = Self { carry: carried, differ, kept: &KEPT, totals };
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

/// By the numbers that count: how one is written, and which rows are open, makes no other result.
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
