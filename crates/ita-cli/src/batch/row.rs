//! One row: from its cells to its result, or to the reason why there is none.
//!
//! A row that gives all that decides its score, and nothing to be compared, is scored by a [`Scorer`] compiled once for its year
//! and its filled columns; every other row, and every one with an error, as any single assessment is. Both say the same.

use super::header::Header;
use super::names::{ADDED, Column, clean};
use crate::fail::Fail;
use crate::usage::Usage;
use crate::words::{with_years, year};
use csv::ByteRecord;
use ita_score::{
    Assessment, Error, Lang, LevelIx, NodeIx, Published, Rounded, Row, Rulebook, Score, Scored, Scorer, parse_value,
};

/// What a row came to.
pub(super) struct Outcome {
    found: Found,
    /// Whether everything that was published agrees; `None` if nothing was.
    agrees: Option<bool>,
    /// A published level that this year does not have. The score does not depend on it.
    pub(super) unknown_level: Option<Fail>,
    /// Several scores, and none above 1: most likely shares, where points are meant.
    pub(super) shares: bool,
}

pub(super) enum Found {
    Scored(Box<Scored<'static>>),
    Whole { rules: &'static Rulebook, scores: [Option<Rounded>; SCORES], level: LevelIx },
}

/// How many of the added columns are scores.
const SCORES: usize = 4;

/// The ids of the nodes whose scores are added.
fn ids() -> impl Iterator<Item = &'static str> {
    ADDED.iter().filter_map(|name| name.strip_prefix("score_"))
}

/// Scorers for the years and filled columns met so far.
#[derive(Default)]
pub(super) struct Scorers {
    known: Vec<Known>,
    nodes: Vec<NodeIx>,
    values: Vec<Score>,
}

/// A year's rules and what is given; none where that does not decide everything.
struct Known {
    year: usize,
    nodes: Vec<NodeIx>,
    scorer: Option<(Scorer<'static>, Row, [Option<usize>; SCORES])>,
}

/// Kinds of rows for which a scorer is kept; tables have few.
const MOST_KNOWN: usize = 64;

impl Scorers {
    /// Forgets what was given for the last row.
    pub(super) fn begin(&mut self) {
        self.nodes.clear();
        self.values.clear();
    }

    /// Gives a node's value.
    pub(super) fn give(&mut self, node: NodeIx, value: Score) {
        self.nodes.push(node);
        self.values.push(value);
    }

    /// The scores and the level of what is given, if it decides everything.
    pub(super) fn score(&mut self, year: usize, rules: &'static Rulebook) -> Option<Found> {
        let is_it = |known: &Known| known.year == year && known.nodes == self.nodes;
        let place = match self.known.iter().position(is_it) {
            Some(place) => place,
            None if self.known.len() < MOST_KNOWN => {
                self.known.push(Known::new(year, rules, &self.nodes));
                self.known.len() - 1
            }
            None => return None,
        };
        let (scorer, row, places) = self.known[place].scorer.as_mut()?;
        scorer.score(&self.values, row);
        let scores = places.map(|place| place.map(|place| row.scores()[place]));
        Some(Found::Whole { rules, scores, level: row.level() })
    }
}

impl Known {
    fn new(year: usize, rules: &'static Rulebook, nodes: &[NodeIx]) -> Self {
        let scorer = Scorer::new(rules, nodes).map(|scorer| {
            let mut places = [None; SCORES];
            for (place, id) in places.iter_mut().zip(ids()) {
                *place = rules.find(id).ok().and_then(|node| scorer.nodes().position(|known| known == node));
            }
            let row = scorer.row();
            (scorer, row, places)
        });
        Self { year, nodes: nodes.to_vec(), scorer }
    }
}

/// Scores a row.
pub(super) fn score(header: &Header, cells: &ByteRecord, scorers: &mut Scorers) -> Result<Outcome, Fail> {
    let has = cells.len();
    if has != header.columns.len() {
        return Err(Usage::RowWidth { has, header: header.columns.len() }.into());
    }
    let texts: Option<Vec<&str>> = cells.iter().map(|cell| str::from_utf8(cell).ok().map(clean)).collect();
    let texts = texts.ok_or(Usage::RowNotUtf8)?;
    let given = || header.columns.iter().zip(&texts).filter(|(_, text)| !text.is_empty());
    let cell = |kind: &Column| given().find(|(column, _)| *column == kind).map(|(_, text)| *text);

    let (place, rules) = rules(header, cell(&Column::Year))?;
    let is_published = cell(&Column::PublishedOverall).or_else(|| cell(&Column::PublishedLevel)).is_some();
    if !is_published && let Some(outcome) = whole(given(), place, rules, scorers) {
        return Ok(outcome);
    }
    let mut assessment = Assessment::new(rules);
    let mut shares = Shares::default();
    for (column, text) in given() {
        let Column::Node { id, places } = column else { continue };
        let unknown = || Error::UnknownNode { node: id.clone(), fiscal_year: rules.fiscal_year() };
        let node = places.get(place).copied().flatten().ok_or_else(unknown)?;
        let value = parse_value(rules, node, text)?;
        if !rules.is_item(node) {
            shares.add(value);
        }
        assessment.set(node, value)?;
    }
    assessment.check_parts()?;
    let overall = Published::parse(rules, cell(&Column::PublishedOverall), None)?;
    let (published, unknown_level) = match Published::parse(rules, None, cell(&Column::PublishedLevel)) {
        Ok(level) => (Published { level: level.level, ..overall }, None),
        Err(error) => (overall, Some(error.into())),
    };
    let scored = assessment.score();
    let comparison = scored.compare(&published);
    let agrees = [comparison.agrees, comparison.level_agrees].into_iter().flatten().reduce(|a, b| a && b);
    // What is not understood does not agree, and does not disagree.
    let agrees = agrees.filter(|_| unknown_level.is_none());
    Ok(Outcome { found: Found::Scored(Box::new(scored)), agrees, unknown_level, shares: shares.all() })
}

/// The outcome of a row whose cells are all understood and decide everything.
fn whole<'c>(
    given: impl Iterator<Item = (&'c Column, &'c &'c str)>,
    place: usize,
    rules: &'static Rulebook,
    scorers: &mut Scorers,
) -> Option<Outcome> {
    scorers.begin();
    let mut shares = Shares::default();
    for (column, text) in given {
        let Column::Node { places, .. } = column else { continue };
        let node = places.get(place).copied().flatten()?;
        let value = parse_value(rules, node, text).ok()?;
        if !rules.is_item(node) {
            shares.add(value);
        }
        scorers.give(node, value);
    }
    Some(Outcome::whole(scorers.score(place, rules)?, &shares))
}

/// Whether several scores are all at most 1, and not all 0.
#[derive(Default)]
pub(super) struct Shares {
    count: usize,
    some: bool,
    above: bool,
}

impl Shares {
    pub(super) fn add(&mut self, value: Score) {
        self.count += 1;
        self.some |= value > Score::ZERO;
        self.above |= value.units() > Score::MAX.units() / 100;
    }

    const fn all(&self) -> bool {
        self.count > 1 && self.some && !self.above
    }
}

/// The rules of the row: those of its own year, which must not contradict `--year`.
fn rules(header: &Header, cell: Option<&str>) -> Result<(usize, &'static Rulebook), Fail> {
    let says = cell.map(year).transpose()?;
    let asked = header.asked.map(Rulebook::fiscal_year);
    match (asked, says) {
        (Some(asked), Some(says)) if asked != says => return Err(Usage::OtherYear { asked, says }.into()),
        _ => {}
    }
    let unknown = |year: String| with_years(Error::UnknownYear { year, known: Vec::new() }).into();
    let Some(fiscal_year) = says.or(asked) else { return Err(unknown(String::new())) };
    header.rulebook(fiscal_year).ok_or_else(|| unknown(fiscal_year.to_string()))
}

/// Puts the row's own cells and what it came to into `out`. Too few cells are filled up, so that the added ones stay below
/// their names; too many go behind them.
pub(super) fn write(
    header: &Header,
    cells: &ByteRecord,
    scored: &Result<Outcome, Fail>,
    lang: Lang,
    out: &mut ByteRecord,
) {
    out.clear();
    for (index, _) in header.columns.iter().enumerate().filter(|(_, column)| **column != Column::Earlier) {
        push(out, cells.get(index).unwrap_or_default());
    }
    match scored {
        Ok(outcome) => outcome.write(lang, |cell| out.push_field(cell)),
        Err(fail) => {
            (1..ADDED.len()).for_each(|_| out.push_field(b""));
            out.push_field(reason(fail, lang).as_bytes());
        }
    }
    cells.iter().skip(header.columns.len()).for_each(|cell| push(out, cell));
}

/// Carries a cell through; bytes that are no text become U+FFFD, so that what is written is always UTF-8.
fn push(out: &mut ByteRecord, cell: &[u8]) {
    match str::from_utf8(cell) {
        Ok(_) => out.push_field(cell),
        Err(_) => out.push_field(String::from_utf8_lossy(cell).as_bytes()),
    }
}

fn reason(fail: &Fail, lang: Lang) -> String {
    format!("{}: {}", fail.code(), fail.message(lang))
}

impl Outcome {
    /// The published overall score, if it is known.
    pub(super) fn overall(&self) -> Option<Rounded> {
        match &self.found {
            Found::Scored(scored) => scored.overall().score(),
            Found::Whole { scores, .. } => scores[0],
        }
    }

    /// The level, if it is known, and whose rules' it is.
    pub(super) fn level(&self) -> Option<(&'static Rulebook, LevelIx)> {
        match &self.found {
            Found::Scored(scored) => Some((scored.rules(), *scored.level().and(scored.possible_indices().first())?)),
            Found::Whole { rules, level, .. } => Some((rules, *level)),
        }
    }

    /// What nothing was compared with.
    pub(super) fn whole(found: Found, shares: &Shares) -> Self {
        Self { found, agrees: None, unknown_level: None, shares: shares.all() }
    }

    /// Gives the added columns to `push`, in their order.
    pub(super) fn write(&self, lang: Lang, mut push: impl FnMut(&[u8])) {
        let mut score = |score: Option<Rounded>| match score {
            Some(score) => push(score_text(score, &mut [0; LONGEST_SCORE])),
            None => push(b""),
        };
        match &self.found {
            Found::Whole { rules, scores, level } => {
                scores.iter().for_each(|found| score(*found));
                let level = rules.level(*level);
                let cells = [&*level.id, &*level.name.th, &*level.id, &*level.id, truth(true)];
                cells.into_iter().for_each(|cell| push(cell.as_bytes()));
            }
            Found::Scored(scored) => {
                for id in ids() {
                    score(scored.rules().find(id).ok().and_then(|node| scored.node(node).score()));
                }
                let level = scored.level();
                push(level.map_or("", |level| &level.id).as_bytes());
                push(level.map_or("", |level| &level.name.th).as_bytes());
                push(scored.guaranteed().id.as_bytes());
                push(scored.possible().map(|level| &*level.id).collect::<Vec<_>>().join(";").as_bytes());
                push(truth(scored.is_complete()).as_bytes());
            }
        }
        push(self.agrees.map_or("", truth).as_bytes());
        let error = self.unknown_level.as_ref().map_or_else(String::new, |fail| reason(fail, lang));
        push(error.as_bytes());
    }
}

/// More digits than a published score has, with its point.
const LONGEST_SCORE: usize = 24;

/// A published score as text, without asking for memory: `96.39`.
fn score_text(score: Rounded, digits: &mut [u8; LONGEST_SCORE]) -> &[u8] {
    let (mut units, decimals) = (score.units(), usize::from(score.decimals()));
    let mut at = digits.len();
    let mut written = 0;
    while units > 0 || written <= decimals {
        if written == decimals && decimals > 0 {
            at -= 1;
            digits[at] = b'.';
        }
        at -= 1;
        digits[at] = b'0' + (units % 10) as u8;
        units /= 10;
        written += 1;
    }
    &digits[at..]
}

const fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
