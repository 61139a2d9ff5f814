//! One row of a table to its result, as `ita batch` has it.

use crate::{code, with_years};
use ita_score::{
    Assessment, Error, Lang, LevelIx, NodeIx, Published, Rounded, Row, Rulebook, Score, Scorer, parse_value,
};

/// The nodes whose scores are added.
pub(crate) const SCORED: [&str; 4] = ["overall", "iit", "eit", "oit"];

/// What a row says.
#[derive(Default)]
pub(crate) struct Said<'c> {
    pub(crate) year: Option<&'c str>,
    pub(crate) overall: Option<&'c str>,
    pub(crate) level: Option<&'c str>,
}

/// What a row comes to.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) scores: [Option<Rounded>; 4],
    pub(crate) level: Option<(&'static Rulebook, LevelIx)>,
    pub(crate) guaranteed: Option<(&'static Rulebook, LevelIx)>,
    pub(crate) possible: String,
    pub(crate) complete: Option<bool>,
    pub(crate) agrees: Option<bool>,
    pub(crate) error: Option<String>,
}

/// Scores rows of one table; what was compiled for one is kept for the next.
pub(crate) struct Scorers {
    lang: Lang,
    known: Vec<Known>,
}

/// A year's rules and the nodes that are given; nothing where these do not decide everything.
struct Known {
    year: u16,
    nodes: Vec<NodeIx>,
    scorer: Option<(Scorer<'static>, Row, [Option<usize>; 4])>,
}

/// Kinds of rows that are kept; tables have few.
const MOST: usize = 64;

impl Scorers {
    pub(crate) const fn new(lang: Lang) -> Self {
        Self { lang, known: Vec::new() }
    }

    /// Why a row has no result, or what is not understood of it.
    pub(crate) fn reason(&self, error: Error) -> String {
        let error = with_years(error);
        format!("{}: {}", code(&error), ita_words::message(&error, self.lang))
    }

    /// The outcome of a row that gives these nodes these values.
    pub(crate) fn score(
        &mut self,
        rules: &'static Rulebook,
        nodes: &[NodeIx],
        values: &[Score],
        said: &Said<'_>,
    ) -> Result<Outcome, Error> {
        let is_published = said.overall.is_some() || said.level.is_some();
        if !is_published && let Some(outcome) = self.whole(rules, nodes, values) {
            return Ok(outcome);
        }
        let mut assessment = Assessment::new(rules);
        for (&node, &value) in nodes.iter().zip(values) {
            assessment.set(node, value)?;
        }
        assessment.check_parts()?;
        let overall = Published::parse(rules, said.overall, None)?;
        let (published, unknown) = match Published::parse(rules, None, said.level) {
            Ok(level) => (Published { level: level.level, ..overall }, None),
            Err(error) => (overall, Some(error)),
        };
        let scored = assessment.score();
        let comparison = scored.compare(&published);
        let agrees = [comparison.agrees, comparison.level_agrees].into_iter().flatten().reduce(|a, b| a && b);
        let ids: Vec<&str> = scored.possible().map(|level| &*level.id).collect();
        Ok(Outcome {
            scores: SCORED.map(|id| rules.find(id).ok().and_then(|node| scored.node(node).score())),
            level: scored.level().and(scored.possible_indices().first()).map(|level| (rules, *level)),
            guaranteed: Some((rules, scored.guaranteed_index())),
            possible: ids.join(";"),
            complete: Some(scored.is_complete()),
            // What is not understood does not agree, and does not disagree.
            agrees: agrees.filter(|_| unknown.is_none()),
            error: unknown.map(|error| self.reason(error)),
        })
    }

    fn whole(&mut self, rules: &'static Rulebook, nodes: &[NodeIx], values: &[Score]) -> Option<Outcome> {
        let year = rules.fiscal_year();
        let place = match self.known.iter().position(|known| known.year == year && known.nodes == nodes) {
            Some(place) => place,
            None if self.known.len() < MOST => {
                self.known.push(Known { year, nodes: nodes.to_vec(), scorer: compiled(rules, nodes) });
                self.known.len() - 1
            }
            None => return None,
        };
        let (scorer, row, places) = self.known[place].scorer.as_mut()?;
        scorer.score(values, row);
        let level = Some((rules, row.level()));
        Some(Outcome {
            scores: places.map(|place| place.map(|place| row.scores()[place])),
            level,
            guaranteed: level,
            possible: rules.level(row.level()).id.to_string(),
            complete: Some(true),
            ..Outcome::default()
        })
    }
}

fn compiled(rules: &'static Rulebook, nodes: &[NodeIx]) -> Option<(Scorer<'static>, Row, [Option<usize>; 4])> {
    let scorer = Scorer::new(rules, nodes)?;
    let place = |id| rules.find(id).ok().and_then(|node| scorer.nodes().position(|known| known == node));
    let (row, places) = (scorer.row(), SCORED.map(place));
    Some((scorer, row, places))
}

/// A cell's value of a node.
pub(crate) fn value(
    rules: &'static Rulebook,
    id: &str,
    node: Option<NodeIx>,
    text: &str,
) -> Result<(NodeIx, Score), Error> {
    let unknown = || Error::UnknownNode { node: id.to_owned(), fiscal_year: rules.fiscal_year() };
    let node = node.ok_or_else(unknown)?;
    Ok((node, parse_value(rules, node, text)?))
}
