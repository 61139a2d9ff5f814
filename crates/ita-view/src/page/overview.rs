//! ภาพรวม: every agency of a fiscal year side by side, sorted, searched, with how many there are of each level.

mod board;
mod finding;
mod quick;
mod summary;
mod table;

pub use board::Board;
pub use finding::Finding;
pub use summary::{Bin, Weakest};
pub use table::overview_table;

use crate::action::Action;
use crate::message::{Label, Message, OverviewLabel, OverviewMessage, Voice};
use crate::page::{Badge, names};
use crate::reduce::Totals;
use crate::year::Year;
use board::Entry;

/// What the rows are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The total, the highest first.
    #[default]
    Best,
    /// The total, the lowest first.
    Lowest,
    /// The change since the year before, the largest fall first.
    Fallen,
    /// The largest rise first.
    Risen,
    /// The name.
    Name,
}

impl SortBy {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Best, Self::Lowest, Self::Fallen, Self::Risen, Self::Name];

    /// True if it sorts by what has changed since the year before.
    const fn is_of_change(self) -> bool {
        matches!(self, Self::Fallen | Self::Risen)
    }

    /// Its words.
    #[must_use]
    pub const fn label(self) -> OverviewLabel {
        match self {
            Self::Best => OverviewLabel::SortBest,
            Self::Lowest => OverviewLabel::SortLowest,
            Self::Fallen => OverviewLabel::SortFallen,
            Self::Risen => OverviewLabel::SortRisen,
            Self::Name => OverviewLabel::SortName,
        }
    }
}

/// What somebody wants to see of the agencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What they are sorted by.
    pub sort: SortBy,
    /// Words that the name has to hold, each somewhere.
    pub search: String,
    /// Only those of this level, by its place from the best. The place after the last level stands for agencies whose level is
    /// not certain.
    pub level: Option<usize>,
}

/// How many agencies there are of a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelCount {
    /// The level's place from the best, for [`Asked::level`].
    pub place: usize,
    /// The level; none for the agencies of which none is certain.
    pub badge: Option<Badge>,
    /// “1,203 หน่วยงาน”.
    pub count: String,
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
    /// By how much it has changed since: “+1.20”, “−0.35”; “–” where the two are not the same thing.
    pub change: String,
    /// Puts it in sight; none for the one that is.
    pub open: Option<Action>,
}

/// What there is to say of all agencies, whatever is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewView {
    /// “ปีงบประมาณ พ.ศ. 2568 · ทั้งหมด 4 หน่วยงาน · คะแนนครบ 4 หน่วยงาน”.
    pub says: String,
    /// “คะแนนเฉลี่ย 92.46”, the national mean, and how many have risen and fallen since the year before or why that is not said, as far as
    /// there is something to say.
    pub facts: Vec<String>,
    /// How many there are of each level, the best first; levels of which there are none are left out.
    pub levels: Vec<LevelCount>,
    /// How many totals lie where, the highest first.
    pub bins: Vec<Bin>,
    /// The indicators with the lowest means, the lowest first.
    pub weakest: Vec<Weakest>,
    /// Heads of the instruments' columns.
    pub instruments: Vec<String>,
    /// The head of the column of the year before; none where no agency has a total of that.
    pub before: Option<String>,
    /// The orders for which there is something to sort by.
    pub sorts: Vec<SortBy>,
}

/// The agencies that are asked for. [`overview_row`] makes the rows of those that are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewList {
    /// “แสดง 120 จาก 8,300 หน่วยงาน”, where not all are shown.
    pub found: Option<String>,
    /// The agencies in their order, by their place on the board.
    pub order: Vec<usize>,
}

/// Every agency of the year in sight.
#[must_use]
pub fn overview(voice: Voice, board: &Board) -> OverviewView {
    let rules = board.year.rules();
    let (year, all) = (board.year.number().to_string(), grouped(board.entries.len()));
    let scored = grouped(board.totals.len());
    OverviewView {
        says: voice.say(&OverviewMessage::Says { year: &year, agencies: &all, scored: &scored }),
        facts: summary::facts(voice, board),
        levels: levels(voice, board),
        bins: summary::bins(voice, board),
        weakest: summary::weakest(voice, board),
        instruments: names::instruments(rules).map(|node| names::number(voice, rules, node)).collect(),
        before: before(board).map(|year| voice.say(&Message::YearShort { year: &year.number().to_string() })),
        sorts: SortBy::ALL.into_iter().filter(|by| !by.is_of_change() || compares(board)).collect(),
    }
}

/// The agencies that are asked for, sorted; equal ones by name. [`Finding`] finds them piece by piece.
#[must_use]
pub fn overview_list(voice: Voice, board: &Board, asked: &Asked) -> OverviewList {
    let mut finding = Finding::new(board, asked, None);
    loop {
        if let Some(list) = finding.go_on(voice, board) {
            return list;
        }
    }
}

/// A row of [`OverviewList::order`]; none where the board has no such place.
#[must_use]
pub fn overview_row(voice: Voice, board: &Board, at: usize) -> Option<OverviewRow> {
    let entry = board.entries.get(at)?;
    let (rules, outcome) = (board.year.rules(), &entry.outcome);
    let number = |score: &Option<ita_score::Rounded>| score.map(|score| voice.number(score)).unwrap_or_default();
    let named = names::instruments(rules).zip(&outcome.instruments).filter_map(|(node, score)| Some((node, (*score)?)));
    let lowest = named.min_by_key(|(_, score)| *score);
    Some(OverviewRow {
        rank: board.rank(entry).map(|rank| voice.number(rank)).unwrap_or_default(),
        name: match board.name(entry) {
            "" => voice.label(Label::NoAgency),
            name => name.to_owned(),
        },
        score: outcome.total.map_or_else(|| voice.label(OverviewLabel::NoScore), |total| voice.number(total)),
        level: outcome.level.map(|level| Badge::named(voice, rules, rules.level(level))),
        instruments: outcome.instruments.iter().map(number).collect(),
        lowest: lowest
            .map(|(node, score)| [&names::number(voice, rules, node), " ", &*voice.number(score)].concat())
            .unwrap_or_default(),
        before: number(&entry.before.map(|(total, _)| total)),
        change: change(voice, board, entry),
        open: entry.place.map(Action::OpenAgency),
    })
}

/// The year before, where an agency has a total of it.
fn before(board: &Board) -> Option<Year> {
    board.entries.iter().find_map(|entry| entry.before).map(|(_, by)| board.befores[by].0)
}

/// True if totals of the year before, by whichever rules, may be subtracted.
fn compares(board: &Board) -> bool {
    board.befores.iter().any(|(_, totals)| *totals == Totals::Same)
}

/// Returns the change since the year before, with its sign, or a dash if the totals are not the same thing;
/// [`OverviewView::facts`] says why.
fn change(voice: Voice, board: &Board, entry: &Entry) -> String {
    let (Some((was, by)), Some(is)) = (entry.before, entry.outcome.total) else { return String::new() };
    if board.befores[by].1 != Totals::Same {
        return "–".to_owned();
    }
    match (was.short_of(is), is.short_of(was)) {
        (Some(by), _) => ["+", &*voice.number(by)].concat(),
        (_, Some(by)) => ["−", &*voice.number(by)].concat(),
        _ => voice.number(ita_score::Rounded::new(0, is.decimals())),
    }
}

fn levels(voice: Voice, board: &Board) -> Vec<LevelCount> {
    let rules = board.year.rules();
    let mut counts = vec![0_usize; rules.levels().len() + 1];
    for entry in &board.entries {
        counts[place(board, entry)] += 1;
    }
    let level = |(place, &count): (usize, &usize)| LevelCount {
        place,
        badge: rules.levels().get(place).map(|level| Badge::named(voice, rules, level)),
        count: voice.say(&OverviewMessage::Agencies { count: &grouped(count) }),
    };
    counts.iter().enumerate().filter(|(_, count)| **count > 0).map(level).collect()
}

/// Returns the place of an agency's level from the best; the place after the last if none is certain.
fn place(board: &Board, entry: &Entry) -> usize {
    entry.outcome.level.map_or(board.year.rules().levels().len(), ita_score::LevelIx::index)
}

/// A count as people write it: “8,300”.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
