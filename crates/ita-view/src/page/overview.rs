//! ภาพรวม: every agency of a fiscal year side by side, sorted, searched, with how many there are of each level.

use crate::action::Action;
use crate::assess::Assessed;
use crate::draft::{Draft, Work};
use crate::message::{Label, Message, OverviewLabel, OverviewMessage, Voice};
use crate::page::{Badge, names};
use crate::parts::Parts;
use crate::state::State;
use crate::year::Year;
use ita_score::{NodeIx, Rounded};
use std::cmp::Reverse;

/// What the rows are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The total, the highest first.
    #[default]
    Best,
    /// The total, the lowest first.
    Lowest,
    /// The name.
    Name,
}

impl SortBy {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Best, Self::Lowest, Self::Name];

    /// Its words.
    #[must_use]
    pub const fn label(self) -> OverviewLabel {
        match self {
            Self::Best => OverviewLabel::SortBest,
            Self::Lowest => OverviewLabel::SortLowest,
            Self::Name => OverviewLabel::SortName,
        }
    }
}

/// An agency of the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewRow {
    /// Its place by the total; the same for equal totals, empty without one.
    pub rank: String,
    /// Its name.
    pub name: String,
    /// The total, or that there is none.
    pub score: String,
    /// The level, where it is certain.
    pub level: Option<Badge>,
    /// Scores of the instruments, in their order; empty where there is none.
    pub instruments: Vec<String>,
    /// The lowest instrument: “EIT 88.63”.
    pub lowest: String,
    /// The total of the year before: empty where there is none.
    pub before: String,
    /// Puts it in sight; none for the one that is.
    pub open: Option<Action>,
}

/// The overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewView {
    /// “ปีงบประมาณ พ.ศ. 2568 · 4 หน่วยงาน · คะแนนเฉลี่ย 92.46”.
    pub says: String,
    /// How many there are of each level, the best first; levels of which there are none are left out.
    pub levels: Vec<(Badge, String)>,
    /// Heads of the instruments' columns.
    pub instruments: Vec<String>,
    /// The head of the column of the year before; none where no agency has a total of that.
    pub before: Option<String>,
    /// The agencies, as searched and sorted.
    pub rows: Vec<OverviewRow>,
}

/// An agency with its result of the year.
struct Found<'a> {
    work: &'a Work,
    /// None for the one in sight.
    place: Option<usize>,
    total: Option<Rounded>,
    level: Option<Badge>,
    instruments: Vec<Option<Rounded>>,
}

/// Every agency of the year in sight.
#[must_use]
pub fn overview(state: &State, parts: &Parts, sort: SortBy, search: &str) -> OverviewView {
    let (voice, year) = (Voice::of(state), state.year());
    let rules = year.rules();
    let others = state.shelf.works().enumerate().map(|(at, work)| (work, Some(at)));
    let mut all: Vec<Found<'_>> = core::iter::once((&state.work, None))
        .chain(others)
        .map(|(work, place)| found(voice, work, place, year))
        .collect();
    let mut totals: Vec<Rounded> = all.iter().filter_map(|found| found.total).collect();
    totals.sort_unstable_by_key(|&total| Reverse(total));
    let levels = rules.levels().iter().map(|level| Badge::named(voice, rules, level)).filter_map(|badge| {
        let count = all.iter().filter(|found| found.level.as_ref() == Some(&badge)).count();
        (count > 0).then(|| (badge, voice.say(&OverviewMessage::Agencies { count: &count.to_string() })))
    });
    let levels = levels.collect();
    let (number, count) = (year.number().to_string(), all.len().to_string());
    let says = voice.say(&OverviewMessage::Says { year: &number, agencies: &count, scored: &totals.len().to_string() });
    let wanted = search.trim().to_lowercase();
    all.retain(|found| found.work.agency.to_lowercase().contains(&wanted));
    all.sort_by(|one, other| one.work.agency.cmp(&other.work.agency));
    match sort {
        SortBy::Name => {}
        SortBy::Best => all.sort_by_key(|found| (found.total.is_none(), Reverse(found.total))),
        SortBy::Lowest => all.sort_by_key(|found| (found.total.is_none(), found.total)),
    }
    let before = year.before().and_then(|number| parts.year(number).ok());
    let rows: Vec<OverviewRow> = all.into_iter().map(|found| row(voice, year, before, &totals, found)).collect();
    let head = |year: Year| voice.say(&Message::YearShort { year: &year.number().to_string() });
    OverviewView {
        says,
        levels,
        instruments: names::instruments(rules).map(|node| names::number(voice, rules, node)).collect(),
        before: before.filter(|_| rows.iter().any(|row| !row.before.is_empty())).map(head),
        rows,
    }
}

fn of_year(work: &Work, year: Year) -> Option<&Draft> {
    work.drafts.get(&year.number()).filter(|draft| !draft.is_empty())
}

fn found<'a>(voice: Voice, work: &'a Work, place: Option<usize>, year: Year) -> Found<'a> {
    let rules = year.rules();
    let empty = Found { work, place, total: None, level: None, instruments: Vec::new() };
    let Some(draft) = of_year(work, year) else { return empty };
    let scored = Assessed::of_draft(rules, draft).scored;
    Found {
        total: scored.overall().score(),
        level: scored.level().map(|level| Badge::named(voice, rules, level)),
        instruments: names::instruments(rules).map(|node| scored.node(node).score()).collect(),
        ..empty
    }
}

fn row(voice: Voice, year: Year, before: Option<Year>, totals: &[Rounded], found: Found<'_>) -> OverviewRow {
    let number = |score: &Option<Rounded>| score.map(|score| voice.number(score)).unwrap_or_default();
    let rules = year.rules();
    let names = names::instruments(rules).map(|node: NodeIx| names::number(voice, rules, node));
    let scores = names.zip(&found.instruments).filter_map(|(name, score)| Some((name, (*score)?)));
    let lowest = scores.min_by_key(|(_, score)| *score);
    // As many as are better, and one.
    let rank = found.total.map(|total| totals.partition_point(|&other| other > total) + 1);
    let last = before
        .and_then(|year| Some(Assessed::of_draft(year.rules(), of_year(found.work, year)?).scored.overall().score()));
    OverviewRow {
        rank: rank.map(|rank| voice.number(rank)).unwrap_or_default(),
        name: match found.work.agency.trim() {
            "" => voice.label(Label::NoAgency),
            name => name.to_owned(),
        },
        score: found.total.map_or_else(|| voice.label(OverviewLabel::NoScore), |total| voice.number(total)),
        level: found.level,
        instruments: found.instruments.iter().map(number).collect(),
        lowest: lowest.map(|(name, score)| [&name, " ", &*voice.number(score)].concat()).unwrap_or_default(),
        before: number(&last.flatten()),
        open: found.place.map(Action::OpenAgency),
    }
}
