//! The rules that a form makes: every field read exactly, and what is wrong said at its place.

use super::{At, LevelRow, NodeRow, Sheet};
use crate::own::reader::own_claim;
use ita_rulefile::Problem;
use ita_score::spec::{ConditionSpec, LevelSpec, NodeSpec, RulebookSpec, Share, Words};
use ita_score::{NodeKind, Rulebook, RulebookError};

impl Sheet {
    /// The text of the rule file that the form makes of these rules, or all that is wrong with it, each with its place.
    pub(crate) fn text(&self, rules: &Rulebook) -> Result<String, Vec<(At, Problem)>> {
        let (spec, mut wrong) = self.spec(rules);
        let text = ita_rulefile::text(&spec);
        // The sum of weights is not checked if one of them cannot be read; levels are compared once everything else is valid.
        let weightless: Vec<String> = wrong.iter().filter_map(|(at, _)| self.above(at)).collect();
        let is_order = |at: &At, problem: &Problem| {
            use RulebookError as E;
            let ordered = matches!(problem, Problem::Rulebook(E::LevelsOutOfOrder { .. } | E::LevelUnreachable { .. }));
            ordered || matches!(at, At::WeightsBelow(node) if weightless.contains(node))
        };
        let all_read = wrong.is_empty();
        let found = ita_rulefile::check("", &text).into_iter().map(|error| (at(&error.problem), error.problem));
        wrong.extend(found.filter(|(at, problem)| all_read || !is_order(at, problem)));
        if wrong.is_empty() { Ok(text) } else { Err(wrong) }
    }

    /// Below what a weight is that is not read.
    fn above(&self, at: &At) -> Option<String> {
        let At::Weight(id) = at else { return None };
        self.nodes.iter().find(|row| row.id == *id)?.of.clone()
    }

    /// Returns the rules that the form makes, and the weights that cannot be read. In their place stands a value that causes no
    /// error.
    fn spec(&self, rules: &Rulebook) -> (RulebookSpec, Vec<(At, Problem)>) {
        let mut spec = rules.spec().clone();
        let own = own_claim(&mut spec);
        let mut wrong = Vec::new();
        let index = |id: &str| (0_u16..).zip(&self.nodes).find(|(_, row)| row.id == id).map(|(at, _)| at);
        let mut nodes = Vec::with_capacity(self.nodes.len());
        for row in &self.nodes {
            let known = rules.spec().nodes.iter().find(|node| *node.id == *row.id);
            let share = self.share(row).unwrap_or_else(|| {
                let (node, weight) = (row.id.clone(), row.weight.clone());
                let problem = match weight.trim().is_empty() {
                    true => Problem::WeightMissing { node },
                    false => Problem::BadWeight { node, weight },
                };
                wrong.push((At::Weight(row.id.clone()), problem));
                Share { num: 1, den: 1 }
            });
            let own_group = !row.of.as_deref().is_none_or(|of| self.is_as_it_was(of, rules));
            let node = node(row, known, share, row.of.as_deref().and_then(index), own);
            // A rule file says these once for all siblings.
            nodes.push(if own_group { NodeSpec { share_claim: own, english_claim: own, ..node } } else { node });
        }
        let parts = spec.parts.iter().filter_map(|part| {
            let parent = part.parent.and_then(|at| rules.spec().nodes.get(usize::from(at)))?;
            Some(NodeSpec { parent: Some(index(&parent.id)?), ..part.clone() })
        });
        spec.parts = parts.collect::<Vec<_>>().into();
        spec.nodes = nodes.into();
        spec.levels = self.levels.iter().map(|row| level(row, rules, index, own)).collect::<Vec<_>>().into();
        (spec, wrong)
    }

    /// True if the nodes below one are the same, with the same weights and English names.
    fn is_as_it_was(&self, of: &str, rules: &Rulebook) -> bool {
        let spec = rules.spec();
        let parent = (0_u16..).zip(spec.nodes.iter()).find(|(_, node)| *node.id == *of).map(|(at, _)| at);
        let was = spec.nodes.iter().filter(|node| node.parent.is_some() && node.parent == parent);
        let was = was.map(|node| (node.id.to_string(), Some(node.share), node.name.en.to_string()));
        was.eq(self.children(of).map(|row| (row.id.clone(), self.share(row), row.en.trim().to_owned())))
    }

    /// A node's share: as typed, or the same as its siblings' where none has a weight.
    fn share(&self, row: &NodeRow) -> Option<Share> {
        let Some(of) = &row.of else { return Some(Share { num: 1, den: 1 }) };
        match self.children(of).all(|row| row.weight.trim().is_empty()) {
            true => Some(Share { num: 1, den: u32::try_from(self.children(of).count()).ok()? }),
            false => share(&row.weight),
        }
    }
}

fn node(row: &NodeRow, known: Option<&NodeSpec>, share: Share, parent: Option<u16>, own: u16) -> NodeSpec {
    let name = Words { th: row.th.trim().to_owned().into(), en: row.en.trim().to_owned().into() };
    let claim = |same: bool, was: u16| if same { was } else { own };
    match known {
        // What changed is what its owner says.
        Some(known) => NodeSpec {
            parent,
            name_claim: claim(name.th == known.name.th, known.name_claim),
            share,
            name,
            ..known.clone()
        },
        None => NodeSpec {
            id: row.id.clone().into(),
            parent,
            kind: row.kind.parse().unwrap_or(NodeKind::Indicator),
            name,
            about: Words::NONE,
            share,
            name_claim: own,
            english_claim: own,
            about_claim: None,
            points: Vec::new().into(),
            share_claim: own,
            question: None,
        },
    }
}

fn level(row: &LevelRow, rules: &Rulebook, index: impl Fn(&str) -> Option<u16>, own: u16) -> LevelSpec {
    let known = rules.spec().levels.iter().find(|level| *level.id == *row.id);
    let asks = row.asks.iter().filter(|(_, asks)| !asks.trim().is_empty());
    let condition = |(node, asks): &(String, String)| {
        let (asks, place) = (plain(asks), index(node)?);
        let was = known.into_iter().flat_map(|known| known.conditions.iter()).find(|was| {
            was.at_least == *asks && rules.spec().nodes.get(usize::from(was.node)).is_some_and(|of| *of.id == **node)
        });
        let claim = was.map_or(own, |was| was.claim);
        Some(ConditionSpec { node: place, at_least: asks.into(), claim })
    };
    LevelSpec {
        id: row.id.clone().into(),
        name: Words { th: row.th.trim().to_owned().into(), en: row.en.trim().to_owned().into() },
        conditions: asks.filter_map(condition).collect::<Vec<_>>().into(),
        claim: known.map_or(own, |known| known.claim),
    }
}

/// A number in the digits that a rule file takes.
fn plain(text: &str) -> String {
    let arabic = |c: char| match c {
        '๐'..='๙' => char::from_digit(u32::from(c) - u32::from('๐'), 10).unwrap_or(c),
        other => other,
    };
    text.trim().chars().map(arabic).collect()
}

/// The share that a text in percent stands for, with or without the sign, or a fraction: exactly; none if it is no such text.
fn share(text: &str) -> Option<Share> {
    let text = plain(text);
    if text.contains('/') {
        return ita_rulefile::parse_weight(&text);
    }
    let text = text.trim_end_matches('%').trim_end();
    let share = ita_rulefile::parse_weight(text)?;
    let den = share.den.checked_mul(100)?;
    ita_rulefile::parse_weight(&format!("{}/{den}", share.num))
}

fn at(problem: &Problem) -> At {
    use RulebookError as E;
    match problem {
        Problem::BadWeight { node, .. } | Problem::WeightMissing { node } | Problem::WeightUnused { node } => {
            At::Weight(node.clone())
        }
        Problem::Rulebook(error) => match error {
            E::BadShare { node } | E::TooFine { node } => At::Weight(node.clone()),
            E::SharesDoNotSum { node, .. } => At::WeightsBelow(node.clone()),
            E::Unnamed { what: "level", id } => At::Level(id.clone()),
            E::Unnamed { id, .. } | E::BadId { id, .. } | E::DuplicateId { id, .. } => At::Node(id.clone()),
            E::OutOfOrder { node } | E::KindOrder { node } => At::Node(node.clone()),
            E::LevelsOutOfOrder { lower, node, .. } => At::Asks(lower.clone(), node.clone()),
            E::BadThreshold { level, node, .. } => At::Asks(level.clone(), node.clone()),
            E::LevelsNotTotal { level } | E::LevelWithoutCondition { level } | E::LevelUnreachable { level } => {
                At::Level(level.clone())
            }
            _ => At::Whole,
        },
        _ => At::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::super::percent;
    use super::*;

    #[test]
    fn weights_are_exact_whether_percent_or_fractions() {
        let of = |text: &str| share(text).map(|share| (share.num, share.den));
        assert_eq!(of("30"), Some((3, 10)));
        assert_eq!(
            (of("33.5 %"), of("๓๐%"), of("1/3"), of("100")),
            (Some((67, 200)), Some((3, 10)), Some((1, 3)), Some((1, 1)))
        );
        assert_eq!([of(""), of("สามสิบ"), of("-1"), of("1/3%"), of("3,5")], [None; 5]);
        let text = |num, den| percent(Share { num, den });
        assert_eq!([text(3, 10), text(1, 3), text(67, 200), text(1, 1)].join(" "), "30 1/3 33.5 100");
    }
}
