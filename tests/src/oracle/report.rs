//! The whole JSON of the contract as it must be, field by field.

use super::number::{Q, fixed, half_up, plain, rounded, ten};
use super::published::Claim;
use super::{Given, Oracle};
use ita_score::NodeKind;
use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use serde_json::{Map, Value, json};

impl Oracle<'_> {
    /// The JSON of `score`, except the agency's name.
    #[must_use]
    pub fn report(&self, given: &Given, claim: Option<&Claim>) -> Value {
        let bounds: Vec<(Q, Q)> = (0..self.spec.nodes.len()).map(|node| self.bounds(node, given)).collect();
        let possible = self.possible(given);
        let levels = &self.spec.levels;
        let only = match possible[..] {
            [only] => Some(only),
            _ => None,
        };
        let (low, high) = &bounds[0];
        let complete = low == high;
        json!({
            "fiscal_year": self.spec.fiscal_year,
            "agency": null,
            "vector": self.vector(given),
            "rulebook": {"id": self.spec.id, "status": self.spec.status.id()},
            "complete": complete,
            "overall": {
                "score": complete.then(|| self.show(low)), "low": self.show(low), "high": self.show(high),
                "exact": complete.then(|| plain(low)),
            },
            "level": only.map(|level| json!({
                "id": levels[level].id, "th": levels[level].name.th, "en": levels[level].name.en,
            })),
            "guaranteed": levels[possible[possible.len() - 1]].id,
            "possible": possible.iter().map(|&level| levels[level].id.clone()).collect::<Vec<_>>(),
            "nodes": (1..bounds.len()).map(|node| self.node(node, given, &bounds)).collect::<Vec<_>>(),
            "why": self.why(&possible, &bounds),
            "next": only.and_then(|level| self.next(level, &bounds)),
            "near_edge": self.near_edge(&bounds),
            "published": claim.map(|claim| self.published(given, claim, &bounds[0])),
        })
    }

    /// The canonical vector.
    #[must_use]
    pub fn vector(&self, given: &Given) -> String {
        let mut parts = vec!["ITA:1.0".to_owned(), format!("FY:{}", self.spec.fiscal_year)];
        // A part stands where its node would.
        let mut ordered: Vec<(usize, usize, &Q)> = given
            .iter()
            .map(|(&index, value)| (self.part(index).map_or(index, |(whole, _)| whole), index, value))
            .collect();
        ordered.sort();
        for (_, index, value) in ordered {
            let node = self.spec.nodes.iter().chain(self.spec.parts.iter()).nth(index).expect("a node or a part");
            let text = match (plain(value).as_str(), node.kind) {
                ("100", NodeKind::Item) => "1".to_owned(),
                ("0", NodeKind::Item) => "0".to_owned(),
                (part, NodeKind::Item) => format!("{part}%"),
                (score, _) => score.to_owned(),
            };
            parts.push(format!("{}:{text}", node.id));
        }
        parts.join("/")
    }

    fn show(&self, value: &Q) -> String {
        rounded(value, self.spec.rounding.decimals)
    }

    fn node(&self, node: usize, given: &Given, bounds: &[(Q, Q)]) -> Value {
        let spec = &self.spec.nodes[node];
        let (low, high) = &bounds[node];
        let complete = low == high;
        json!({
            "id": spec.id, "th": spec.name.th, "en": spec.name.en,
            "given": given.contains_key(&node),
            "weight": plain(&self.share(node)),
            "score": complete.then(|| self.show(low)), "low": self.show(low), "high": self.show(high),
            "points": complete.then(|| plain(&(low * self.share_of(0, node)))),
            "missing": self.missing(node, given, bounds),
        })
    }

    /// Below an incomplete node: the topmost incomplete nodes in which nothing is given, and that no given node between
    /// settles.
    fn missing(&self, node: usize, given: &Given, bounds: &[(Q, Q)]) -> Vec<String> {
        let given = &self.folded(given);
        let untouched = |node: usize| !given.keys().any(|&below| self.is_within(below, node));
        let topmost = |below: &usize| {
            let open = |at: usize| bounds[at].0 != bounds[at].1;
            let parent = self.parent(*below).filter(|_| *below != node);
            let settled = given.keys().any(|&above| self.is_within(*below, above) && self.is_within(above, node));
            let alone = parent.is_none_or(|parent| !untouched(parent));
            open(node) && open(*below) && untouched(*below) && alone && !settled
        };
        let inside = (0..bounds.len()).filter(|&below| self.is_within(below, node));
        inside.filter(topmost).map(|below| self.spec.nodes[below].id.to_string()).collect()
    }

    /// Conditions as (level, node, number asked in units, best published units still possible, worst).
    fn conditions(&self, level: usize, bounds: &[(Q, Q)]) -> Vec<(usize, BigInt, BigInt, BigInt)> {
        let decimals = self.spec.rounding.decimals;
        let compiled = self.spec.levels[level].conditions.iter().map(|condition| {
            let node = usize::from(condition.node);
            let asked = (super::decimal(&condition.at_least) * ten(decimals.into())).to_integer();
            (node, asked, half_up(&bounds[node].0, decimals), half_up(&bounds[node].1, decimals))
        });
        compiled.collect()
    }

    fn why(&self, possible: &[usize], bounds: &[(Q, Q)]) -> Vec<Value> {
        let decimals = self.spec.rounding.decimals;
        let shown = (0..self.spec.levels.len())
            .filter(|level| possible.contains(level) || (possible[0] > 0 && *level == possible[0] - 1));
        let of_level = |level: usize| {
            self.conditions(level, bounds).into_iter().map(move |(node, asked, low, high)| {
                let met = if low >= asked { Some(true) } else { (high < asked).then_some(false) };
                json!({
                    "level": self.spec.levels[level].id, "node": self.spec.nodes[node].id,
                    "at_least": plain(&(Q::from_integer(asked.clone()) / ten(decimals.into()))),
                    "has": (bounds[node].0 == bounds[node].1).then(|| fixed(&low, decimals)),
                    "met": met,
                    "short": (met == Some(false)).then(|| fixed(&(asked - high), decimals)),
                })
            })
        };
        shown.flat_map(of_level).collect()
    }

    fn next(&self, level: usize, bounds: &[(Q, Q)]) -> Option<Value> {
        let above = level.checked_sub(1)?;
        let mut short = Map::new();
        for (node, asked, _, high) in self.conditions(above, bounds) {
            if high < asked {
                let lacks = fixed(&(asked - high), self.spec.rounding.decimals);
                short.insert(self.spec.nodes[node].id.to_string(), lacks.into());
            }
        }
        Some(json!({"level": self.spec.levels[above].id, "short": short}))
    }

    /// Nodes known exactly that lie within half a published step of a level's number, but not on it.
    fn near_edge(&self, bounds: &[(Q, Q)]) -> Vec<String> {
        let conditions = || self.spec.levels.iter().flat_map(|level| level.conditions.iter());
        let near = |node: &usize| {
            conditions().filter(|condition| usize::from(condition.node) == *node).any(|condition| {
                let asked = super::decimal(&condition.at_least);
                let away = (&bounds[*node].0 - &asked).abs();
                let half = super::levels::half_step(self.spec.rounding.decimals);
                bounds[*node].0 == bounds[*node].1 && !asked.is_zero() && !away.is_zero() && away <= half
            })
        };
        (0..bounds.len()).filter(near).map(|node| self.spec.nodes[node].id.to_string()).collect()
    }

    fn published(&self, given: &Given, claim: &Claim, (low, high): &(Q, Q)) -> Value {
        let decimals = self.spec.rounding.decimals;
        let (agrees, level_agrees) = self.agreement(given, claim);
        let computed = (low == high).then(|| half_up(low, decimals));
        json!({
            "overall": claim.overall.as_ref().map(|units| fixed(units, decimals)),
            "computed": computed.as_ref().map(|units| fixed(units, decimals)),
            "exact": claim.overall.as_ref().map(|units| Some(units) == computed.as_ref()),
            "agrees": agrees,
            "level_agrees": level_agrees,
        })
    }
}
