//! One row: from its cells to its result, or to the reason why there is none.
//!
//! A row that decides its whole score and is not to be compared with anything is scored by a [`Scorer`](ita_score::Scorer),
//! compiled once for its year and its filled columns. Every other row, and every row with an error, is scored as any single
//! assessment is. Both ways give the same.

use crate::names::Column;
use crate::refusal::Refusal;
use crate::scorers::{Scorers, Shares};
use crate::survey;
use crate::years::Years;
use ita_score::spec::LevelSpec;
use ita_score::{Assessment, Error, LevelIx, Published, Rounded, Rulebook, Scored};
use std::borrow::Cow;

/// The nodes whose scores are added, in the order of their columns.
pub const SCORED: [&str; 4] = ["overall", "iit", "eit", "oit"];

/// What a row comes to.
#[derive(Debug)]
pub struct Outcome {
    found: Found,
    agrees: Option<bool>,
    unknown_level: Option<Refusal>,
    shares: bool,
}

#[derive(Debug)]
pub(crate) enum Found {
    Scored(Box<Scored<'static>>),
    Whole { rules: &'static Rulebook, scores: [Option<Rounded>; SCORED.len()], level: LevelIx },
}

/// Returns what a row comes to, from its columns and their [clean](crate::clean) cells; an empty cell gives nothing.
///
/// # Errors
/// As [`Years::of_row`], [`Rulebook::parse_value`], [`Assessment::set`], [`Assessment::check_parts`], and [`Published::parse`] for the
/// overall score. A published level that is not understood is no error: see [`Outcome::unknown_level`].
pub fn score<'c>(
    years: &Years,
    cells: impl Iterator<Item = (&'c Column, &'c str)> + Clone,
    scorers: &mut Scorers,
) -> Result<Outcome, Refusal> {
    let given = cells.filter(|(_, text)| !text.is_empty());
    let year = given.clone().find(|(column, _)| **column == Column::Year).map(|(_, text)| text);
    let (place, rules) = years.of_row(year)?;
    if given.clone().any(|(column, _)| column.is_of_survey()) {
        let inputs = survey::inputs(given.clone(), place, rules)?;
        let mut told: Vec<(&Column, &str)> = Vec::with_capacity(inputs.len() + 3);
        for (column, text) in given.filter(|(column, _)| column.node().is_none()) {
            told.push((column, text));
        }
        told.extend(inputs.iter().map(|(column, text)| (*column, &**text)));
        return scored(told.into_iter(), place, rules, scorers);
    }
    scored(given, place, rules, scorers)
}

/// Scores the values of a row.
fn scored<'c>(
    given: impl Iterator<Item = (&'c Column, &'c str)> + Clone,
    place: usize,
    rules: &'static Rulebook,
    scorers: &mut Scorers,
) -> Result<Outcome, Refusal> {
    let cell = |kind: &Column| given.clone().find(|(column, _)| *column == kind).map(|(_, text)| text);
    let is_published = cell(&Column::PublishedOverall).or_else(|| cell(&Column::PublishedLevel)).is_some();
    if !is_published && let Some(outcome) = whole(given.clone(), place, rules, scorers) {
        return Ok(outcome);
    }
    let mut assessment = Assessment::new(rules);
    let mut shares = Shares::default();
    for (column, text) in given.clone() {
        let Some((id, places)) = column.node() else { continue };
        let unknown = || Error::UnknownNode { node: id.to_owned(), fiscal_year: rules.fiscal_year() };
        let node = places.get(place).copied().flatten().ok_or_else(unknown)?;
        let value = rules.parse_value(node, text)?;
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
    // A level that is not understood neither agrees nor disagrees.
    let agrees = agrees.filter(|_| unknown_level.is_none());
    Ok(Outcome { found: Found::Scored(Box::new(scored)), agrees, unknown_level, shares: shares.all() })
}

/// Returns the outcome of a row whose cells are all understood and decide everything.
fn whole<'c>(
    given: impl Iterator<Item = (&'c Column, &'c str)>,
    place: usize,
    rules: &'static Rulebook,
    scorers: &mut Scorers,
) -> Option<Outcome> {
    scorers.begin();
    let mut shares = Shares::default();
    for (column, text) in given {
        let Some((_, places)) = column.node() else { continue };
        let node = places.get(place).copied().flatten()?;
        let value = rules.parse_value(node, text).ok()?;
        if !rules.is_item(node) {
            shares.add(value);
        }
        scorers.give(node, value);
    }
    Outcome::given(scorers, place, rules, shares)
}

impl Outcome {
    /// Returns the outcome of the values given to the scorers, without a comparison, or `None` if they do not decide everything.
    /// `place` is that of the rules among the [`Years`].
    #[must_use]
    pub fn given(scorers: &mut Scorers, place: usize, rules: &'static Rulebook, shares: Shares) -> Option<Self> {
        let found = scorers.score(place, rules)?;
        Some(Self { found, agrees: None, unknown_level: None, shares: shares.all() })
    }

    /// Returns the published scores of the nodes in [`SCORED`], each `None` if it is not known.
    #[must_use]
    pub fn scores(&self) -> [Option<Rounded>; SCORED.len()] {
        match &self.found {
            Found::Whole { scores, .. } => *scores,
            Found::Scored(scored) => {
                SCORED.map(|id| scored.rules().find(id).ok().and_then(|node| scored.node(node).score()))
            }
        }
    }

    /// Returns the published overall score, or `None` if it is not known.
    #[must_use]
    pub fn overall(&self) -> Option<Rounded> {
        match &self.found {
            Found::Scored(scored) => scored.overall().score(),
            Found::Whole { scores, .. } => scores[0],
        }
    }

    /// Returns the rules by which the row is scored.
    #[must_use]
    pub fn rules(&self) -> &'static Rulebook {
        match &self.found {
            Found::Scored(scored) => scored.rules(),
            Found::Whole { rules, .. } => rules,
        }
    }

    /// Returns the index of the level, or `None` if it is not known.
    #[must_use]
    pub fn level_index(&self) -> Option<LevelIx> {
        match &self.found {
            Found::Scored(scored) => scored.level_index(),
            Found::Whole { level, .. } => Some(*level),
        }
    }

    /// Returns the level, or `None` if it is not known.
    #[must_use]
    pub fn level(&self) -> Option<&'static LevelSpec> {
        self.level_index().map(|level| self.rules().level(level))
    }

    /// Returns the lowest level that is possible.
    #[must_use]
    pub fn guaranteed(&self) -> &'static LevelSpec {
        match &self.found {
            Found::Scored(scored) => scored.guaranteed(),
            Found::Whole { rules, level, .. } => rules.level(*level),
        }
    }

    /// Returns the ids of all possible levels, best first, separated by semicolons.
    #[must_use]
    pub fn possible(&self) -> Cow<'static, str> {
        match &self.found {
            Found::Scored(scored) => scored.possible().map(|level| &*level.id).collect::<Vec<_>>().join(";").into(),
            Found::Whole { rules, level, .. } => Cow::Borrowed(&rules.level(*level).id),
        }
    }

    /// Returns true if no score is missing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match &self.found {
            Found::Scored(scored) => scored.is_complete(),
            Found::Whole { .. } => true,
        }
    }

    /// Returns whether everything that was published is possible with the row's scores; `None` if nothing was published, or only
    /// what this year does not know.
    #[must_use]
    pub const fn agrees(&self) -> Option<bool> {
        self.agrees
    }

    /// Returns the refusal of a published level that this year does not have. The score does not depend on it.
    #[must_use]
    pub const fn unknown_level(&self) -> Option<&Refusal> {
        self.unknown_level.as_ref()
    }

    /// Returns true if the row has several scores and none is above 1: most likely shares, where points are meant.
    #[must_use]
    pub const fn is_shares(&self) -> bool {
        self.shares
    }
}
