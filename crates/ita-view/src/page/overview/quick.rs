//! Thousands of drafts of one fiscal year, scored: those that give the same nodes by one compiled [`Scorer`], any other as the view
//! that computes does it.

use crate::assess::{Assessed, read};
use crate::draft::Draft;
use crate::page::names;
use ita_score::{LevelIx, NodeIx, NodeKind, Rounded, Row, Rulebook, Score, Scorer};

/// What comes out of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    /// The total, where it is one number.
    pub(super) total: Option<Rounded>,
    /// The level, where it is certain.
    pub(super) level: Option<LevelIx>,
    /// The instruments, in their order.
    pub(super) instruments: Vec<Option<Rounded>>,
    /// The indicators' published scores, in their order.
    pub(super) indicators: Vec<Option<Rounded>>,
}

/// Scores drafts of a fiscal year.
pub(super) struct Quick {
    rules: &'static Rulebook,
    instruments: Vec<NodeIx>,
    indicators: Vec<NodeIx>,
    shapes: Vec<Shape>,
    /// The one that fitted last.
    last: usize,
    values: Vec<Score>,
}

/// What follows from drafts that have a valid text for exactly these nodes.
struct Shape {
    ids: Vec<String>,
    /// For each id, whether its number counts.
    counts: Vec<bool>,
    nodes: Vec<NodeIx>,
    /// None where the total does not follow from it, or what it gives lies below an indicator.
    scorer: Option<(Scorer<'static>, Row)>,
    /// For each instrument, its place among the scorer's nodes.
    instruments: Vec<Option<usize>>,
    /// For each indicator, its place among the values.
    indicators: Vec<Option<usize>>,
}

/// The most shapes that are compiled; the tables of a year have one or two.
const MOST_SHAPES: usize = 24;

impl Quick {
    pub(super) fn new(rules: &'static Rulebook) -> Self {
        let indicators = rules.nodes().filter(|&node| rules.node(node).kind == NodeKind::Indicator).collect();
        let instruments = names::instruments(rules).collect();
        Self { rules, instruments, indicators, shapes: Vec::new(), last: 0, values: Vec::new() }
    }

    /// The indicators, in the order of [`Outcome::indicators`].
    pub(super) fn indicators(&self) -> &[NodeIx] {
        &self.indicators
    }

    pub(super) fn score(&mut self, draft: &Draft) -> Outcome {
        self.shape_of(draft).and_then(|shape| self.score_as(shape, draft)).unwrap_or_else(|| self.score_any(draft))
    }

    /// The place of the shape that the draft has; none where there is no such shape, and no more are made.
    fn shape_of(&mut self, draft: &Draft) -> Option<usize> {
        let fits = |shape: &Shape| shape.ids.len() == draft.typed.len() && shape.ids.iter().eq(draft.typed.keys());
        if self.shapes.get(self.last).is_some_and(fits) {
            return Some(self.last);
        }
        let found = self.shapes.iter().position(fits);
        if found.is_none() && self.shapes.len() < MOST_SHAPES && self.is_valid(draft) {
            self.shapes.push(self.shape(draft));
        }
        self.last = found.unwrap_or(self.shapes.len().saturating_sub(1));
        self.shapes.get(self.last).is_some_and(fits).then_some(self.last)
    }

    fn is_valid(&self, draft: &Draft) -> bool {
        let valid = |(id, text): (&String, &String)| {
            let node = self.rules.find(id).ok()?;
            read(self.rules, node, text).ok()?
        };
        draft.typed.iter().all(|typed| valid(typed).is_some())
    }

    /// Which numbers count depends only on which are there, if each is valid.
    fn shape(&self, draft: &Draft) -> Shape {
        let rules = self.rules;
        let fields = draft.fields(rules);
        let ids: Vec<String> = draft.typed.keys().cloned().collect();
        let places = ids.iter().filter_map(|id| rules.find(id).ok());
        let counts: Vec<bool> = places.clone().map(|node| fields.contains(&node)).collect();
        let nodes: Vec<NodeIx> = places.filter(|node| fields.contains(node)).collect();
        let is_above = |node: &NodeIx| {
            let kinds = [NodeKind::Overall, NodeKind::Instrument, NodeKind::Indicator, NodeKind::Part];
            kinds.contains(&rules.node(*node).kind)
        };
        let compiled = nodes.iter().all(is_above).then(|| Scorer::new(rules, &nodes).ok()).flatten();
        let scored: Vec<NodeIx> = compiled.iter().flat_map(Scorer::nodes).collect();
        let place = |of: &[NodeIx], wanted: &NodeIx| of.iter().position(|node| node == wanted);
        Shape {
            counts,
            instruments: self.instruments.iter().map(|node| place(&scored, node)).collect(),
            indicators: self.indicators.iter().map(|node| place(&nodes, node)).collect(),
            scorer: compiled.map(|scorer| {
                let row = scorer.row();
                (scorer, row)
            }),
            ids,
            nodes,
        }
    }

    /// Returns `None` if a text is not valid, or the shape has no scorer.
    fn score_as(&mut self, shape: usize, draft: &Draft) -> Option<Outcome> {
        let shape = self.shapes.get_mut(shape)?;
        let (scorer, row) = shape.scorer.as_mut()?;
        self.values.clear();
        let mut nodes = shape.nodes.iter();
        for (text, &counts) in draft.typed.values().zip(&shape.counts) {
            if counts {
                self.values.push(read(self.rules, *nodes.next()?, text).ok()??);
            } else if Score::parse(text.trim()).is_err() {
                return None;
            }
        }
        scorer.score(&self.values, row);
        let decimals = self.rules.decimals();
        Some(Outcome {
            total: Some(row.overall()),
            level: Some(row.level()),
            instruments: shape.instruments.iter().map(|place| Some(row.scores()[(*place)?])).collect(),
            indicators: shape.indicators.iter().map(|place| Some(self.values[(*place)?].round(decimals))).collect(),
        })
    }

    fn score_any(&self, draft: &Draft) -> Outcome {
        let scored = Assessed::of_draft(self.rules, draft).scored;
        let of = |nodes: &[NodeIx]| nodes.iter().map(|&node| scored.node(node).score()).collect();
        Outcome {
            total: scored.overall().score(),
            level: scored.level().and_then(|level| self.rules.find_level(&level.id).ok()),
            instruments: of(&self.instruments),
            indicators: of(&self.indicators),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parts;
    use litemap::LiteMap;

    fn draft(values: &[(&str, &str)]) -> Draft {
        let typed: LiteMap<String, String> =
            values.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
        Draft { typed, ..Draft::new() }
    }

    #[test]
    fn each_way_to_score_says_the_same() -> Result<(), ita_score::Error> {
        let parts = Parts::all();
        for year in ita_rules::years() {
            let Ok(year) = parts.year(year) else { continue };
            let rules = year.rules();
            let mut quick = Quick::new(rules);
            let indicators: Vec<String> =
                quick.indicators.iter().map(|&node| rules.node(node).id.to_string()).collect();
            let of = |texts: &[&str]| -> Vec<(String, String)> {
                indicators.iter().zip(texts.iter().cycle()).map(|(id, text)| (id.clone(), (*text).to_owned())).collect()
            };
            let mut drafts = vec![
                draft(&[("overall", "96.39")]),
                draft(&[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]),
                draft(&[("iit", "98.10"), ("eit", "x"), ("oit", "97.50")]),
                draft(&[("iit", "98.10"), ("eit", ""), ("oit", "97.50")]),
                // A total above complete parts does not count, and a part that is missing is missed.
                draft(&[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50"), ("overall", "10")]),
                draft(&[("iit", "98.10"), ("oit", "97.50")]),
                draft(&[]),
            ];
            for texts in [&["85.005", "99.995", "70", "๙๑.๒๐"][..], &["85", "94.995"], &["101", "90"], &["90", ""]]
            {
                let typed: Vec<(String, String)> = of(texts);
                let typed: Vec<(&str, &str)> = typed.iter().map(|(id, text)| (&**id, &**text)).collect();
                drafts.push(draft(&typed));
                drafts.push(draft(&[&typed[..], &[("iit", "12")]].concat()));
                drafts.push(draft(&typed[1..]));
            }
            // Each shape once more, when it is known.
            for draft in drafts.iter().chain(&drafts) {
                assert_eq!(quick.score(draft), quick.score_any(draft), "{} {:?}", year.number(), draft.typed);
            }
            let compiled = quick.shapes.iter().filter(|shape| shape.scorer.is_some()).count();
            assert!(compiled >= 3, "{} of {}", compiled, quick.shapes.len());
        }
        Ok(())
    }
}
