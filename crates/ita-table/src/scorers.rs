//! Scorers that are compiled once for each kind of row.

use crate::row::{Found, SCORED};
use ita_score::{NodeIx, Row, Rulebook, Score, Scorer};

/// Scorers for the years and filled columns met so far, each a [`Scorer`] of the engine.
#[derive(Debug, Default)]
pub struct Scorers {
    known: Vec<Known>,
    nodes: Vec<NodeIx>,
    values: Vec<Score>,
}

/// A scorer for a year's rules and a set of given nodes; none where these do not decide everything.
#[derive(Debug)]
struct Known {
    year: usize,
    nodes: Vec<NodeIx>,
    scorer: Option<(Scorer<'static>, Row, [Option<usize>; SCORED.len()])>,
}

/// The most kinds of rows for which a scorer is kept; tables have few.
const MOST_KNOWN: usize = 64;

impl Scorers {
    /// Forgets the values of the last row.
    pub fn begin(&mut self) {
        self.nodes.clear();
        self.values.clear();
    }

    /// Adds a node's value to the row.
    pub fn give(&mut self, node: NodeIx, value: Score) {
        self.nodes.push(node);
        self.values.push(value);
    }

    /// Returns the scores and the level of the row's values, if they decide everything.
    pub(crate) fn score(&mut self, year: usize, rules: &'static Rulebook) -> Option<Found> {
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
        let scorer = Scorer::new(rules, nodes).ok().map(|scorer| {
            let place = |id| rules.find(id).ok().and_then(|node| scorer.nodes().position(|known| known == node));
            let (row, places) = (scorer.row(), SCORED.map(place));
            (scorer, row, places)
        });
        Self { year, nodes: nodes.to_vec(), scorer }
    }
}

/// Whether several scores of a row are all at most 1, and not all 0: most likely shares, where points are meant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shares {
    count: usize,
    some: bool,
    above: bool,
}

impl Shares {
    /// Counts a score that is not an item's.
    pub fn add(&mut self, value: Score) {
        self.count += 1;
        self.some |= value > Score::ZERO;
        self.above |= value.units() > Score::MAX.units() / 100;
    }

    pub(crate) const fn all(self) -> bool {
        self.count > 1 && self.some && !self.above
    }
}
