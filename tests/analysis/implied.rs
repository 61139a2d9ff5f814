//! What a published result implies, against linear inequalities over the leaves: both ends of every range are reached by
//! some completion (or come near to, where open), and nothing beyond them is possible.

use super::{everywhere, q};
use ita_score::analysis::Implied;
use ita_score::{NodeIx, Published, Rounded, Rulebook};
use ita_tests::oracle::linear::{Inequality, solve};
use ita_tests::oracle::{Oracle, Q, decimal, number::whole};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, rulebook};
use num_traits::{One, Zero};
use proptest::prelude::*;

/// A rulebook's leaves as unknowns, and what is asked of them.
struct Leaves<'s> {
    oracle: Oracle<'s>,
    leaves: Vec<usize>,
    half: Q,
}

impl<'s> Leaves<'s> {
    fn new(rules: &'s Rulebook, leaves: Vec<usize>) -> Self {
        let half = Q::new(1.into(), (2 * 10i64.pow(rules.decimals().into())).into());
        Self { oracle: Oracle::new(rules.spec()), leaves, half }
    }

    /// `node` ≥ `value`, or > if strict.
    fn at_least(&self, node: usize, value: &Q, strict: bool) -> Inequality {
        let part = |&leaf: &usize| match self.oracle.is_within(leaf, node) {
            true => self.oracle.share_of(node, leaf),
            false => Q::zero(),
        };
        Inequality { coefficients: self.leaves.iter().map(part).collect(), constant: -value, strict }
    }

    /// `node` ≤ `value`, or < if strict.
    fn at_most(&self, node: usize, value: &Q, strict: bool) -> Inequality {
        let up = self.at_least(node, value, strict);
        Inequality { coefficients: up.coefficients.iter().map(|a| -a).collect(), constant: value.clone(), strict }
    }

    fn asked(&self, level: usize) -> Vec<(usize, Q)> {
        let conditions = self.oracle.spec.levels[level].conditions.iter();
        conditions.map(|c| (usize::from(c.node), decimal(&c.at_least) - &self.half)).collect()
    }

    /// Every way of being this result: one for each condition of the level above that may fail.
    fn ways(&self, overall: Option<Rounded>, level: Option<usize>) -> Vec<Vec<Inequality>> {
        let mut common = Vec::new();
        for &leaf in &self.leaves {
            common.push(self.at_least(leaf, &Q::zero(), false));
            common.push(self.at_most(leaf, &whole(100), false));
        }
        if let Some(overall) = overall {
            let value = super::published(overall);
            common.push(self.at_least(0, &(&value - &self.half), false));
            common.push(self.at_most(0, &(value + &self.half), true));
        }
        let Some(level) = level else { return vec![common] };
        common.extend(self.asked(level).iter().map(|(node, edge)| self.at_least(*node, edge, false)));
        let Some(above) = level.checked_sub(1) else { return vec![common] };
        let way = |(node, edge): &(usize, Q)| {
            let mut way = common.clone();
            way.push(self.at_most(*node, edge, true));
            way
        };
        self.asked(above).iter().map(way).collect()
    }

    /// Whether some way allows one more inequality.
    fn allows(&self, ways: &[Vec<Inequality>], more: &Inequality) -> bool {
        let allowed = |way: &Vec<Inequality>| {
            let mut way = way.clone();
            way.push(more.clone());
            solve(self.leaves.len(), &way).is_some()
        };
        ways.iter().any(allowed)
    }

    fn is_tight(&self, rules: &Rulebook, ways: &[Vec<Inequality>], implied: &Implied<'_>) -> Result<(), TestCaseError> {
        let hair = Q::new(1.into(), 1_000_000_000_000u64.into());
        for (node, range) in implied.nodes() {
            let id = &rules.node(node).id;
            let Some(node) = self.known(node) else { continue };
            let (low, high) = (q(range.low), q(range.high));
            prop_assert!(!self.allows(ways, &self.at_most(node, &low, !range.low_open)), "{}: lower is possible", id);
            prop_assert!(
                !self.allows(ways, &self.at_least(node, &high, !range.high_open)),
                "{}: higher is possible",
                id
            );
            let (near_low, near_high) = (&low + &hair, &high - &hair);
            let low = if range.low_open { &near_low } else { &low };
            let high = if range.high_open { &near_high } else { &high };
            prop_assert!(self.allows(ways, &self.at_most(node, low, false)), "{}: the low end is not reached", id);
            prop_assert!(self.allows(ways, &self.at_least(node, high, false)), "{}: the high end is not reached", id);
            let (least, most) = (super::published(range.published.least), super::published(range.published.most));
            prop_assert!(self.allows(ways, &self.at_most(node, &(&least + &self.half), true)), "{}: least", id);
            prop_assert!(!self.allows(ways, &self.at_most(node, &(&least - &self.half), true)), "{}: below least", id);
            prop_assert!(self.allows(ways, &self.at_least(node, &(&most - &self.half), false)), "{}: most", id);
            prop_assert!(!self.allows(ways, &self.at_least(node, &(&most + &self.half), false)), "{}: above most", id);
        }
        Ok(())
    }

    /// Nodes whose value the chosen leaves determine.
    fn known(&self, node: NodeIx) -> Option<usize> {
        let inside = self.leaves.iter().filter(|&&leaf| self.oracle.is_within(leaf, node.index()));
        let share: Q = inside.map(|&leaf| self.oracle.share_of(node.index(), leaf)).sum();
        share.is_one().then(|| node.index())
    }

    /// "At least one of these is below": exactly those that can be, and nothing where one is for certain.
    fn names_the_right_ones(&self, implied: &Implied<'_>, overall: Option<Rounded>, level: Option<usize>) -> bool {
        let Some(above) = level.and_then(|level| level.checked_sub(1)) else { return implied.one_below.is_empty() };
        let asked = self.asked(above);
        let ways = self.ways(overall, level);
        let can_fail: Vec<usize> = asked
            .iter()
            .zip(&ways)
            .filter(|(_, way)| solve(self.leaves.len(), way).is_some())
            .map(|(a, _)| a.0)
            .collect();
        let without: Vec<Vec<Inequality>> = ways.iter().map(|way| way[..way.len() - 1].to_vec()).collect();
        let certain = asked.iter().any(|(node, edge)| !self.allows(&without[..1], &self.at_least(*node, edge, false)));
        let named: Vec<usize> = implied.one_below.iter().map(|below| below.node.index()).collect();
        if certain { named.is_empty() } else { named == can_fail }
    }
}

fn law(rules: &Rulebook, leaves: Vec<usize>, choices: &mut Choices) -> Result<(), TestCaseError> {
    let leaves = Leaves::new(rules, leaves);
    let most = 100 * 10u64.pow(rules.decimals().into());
    let near = choices.once_in(2).then(|| choices.number(most / 5));
    let units = near.map_or_else(|| choices.number(most), |near| most - near);
    let overall = (choices.pick(4) > 0).then(|| Rounded::new(units, rules.decimals()));
    let level = (choices.pick(4) > 0).then(|| choices.pick(rules.levels().len()));
    let ways = leaves.ways(overall, level);
    let possible = ways.iter().any(|way| solve(leaves.leaves.len(), way).is_some());
    let published = Published { overall, level: level.and_then(|level| rules.level_indices().nth(level)) };
    match published.implies(rules) {
        None => prop_assert!(!possible, "refused, but possible"),
        Some(implied) => {
            prop_assert!(possible, "allowed, but impossible");
            leaves.is_tight(rules, &ways, &implied)?;
            prop_assert!(leaves.names_the_right_ones(&implied, overall, level), "{:?}", implied.one_below);
        }
    }
    Ok(())
}

#[test]
fn ranges_of_instruments_are_tight_in_every_year() {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds("regressions/analysis_implied.txt", 60, &Choices::strategy(40), |mut choices| {
            let instruments = rules.children(NodeIx::OVERALL).map(NodeIx::index).collect();
            law(rules, instruments, &mut choices)
        });
    }
}

#[test]
fn ranges_are_tight_in_random_rulebooks() {
    holds("regressions/analysis_implied.txt", 1_500, &Choices::strategy(600), |mut choices| {
        let Ok(rules) = Rulebook::new(rulebook(&mut choices)) else { return Ok(()) };
        let leaves = Oracle::new(rules.spec()).leaves(0);
        if leaves.len() > 3 {
            return Ok(());
        }
        law(&rules, leaves, &mut choices)
    });
}

#[test]
fn what_is_given_counts_too() {
    everywhere("regressions/analysis_implied.txt", |rules, choices| {
        let values = ita_tests::random::assessment(rules, choices);
        let scored = super::build(rules, &values).score();
        // Nothing published: the ranges are those of rounded inputs.
        let (implied, rounded) = (scored.implied(&Published::default()).unwrap(), scored.rounded_inputs());
        for (node, range) in implied.nodes() {
            prop_assert_eq!(range, rounded.node(node));
        }
        // A level is possible within rounding exactly where it implies something.
        for level in rules.level_indices() {
            let implied = scored.implied(&Published { overall: None, level: Some(level) });
            let level = rules.level(level);
            prop_assert_eq!(implied.is_some(), rounded.levels.contains(&level), "{}", level.id);
        }
        Ok(())
    });
}

#[test]
fn by_hand() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let implied = |overall: &str, level: &str| {
        let level = (!level.is_empty()).then_some(level);
        Published::parse(rules, Some(overall), level).unwrap().implies(rules)
    };
    let node = |id: &str| rules.find(id).unwrap();

    // (96.385 − 70) / 0.3 = 87.95 and (96.385 − 60) / 0.4 = 90.9625: with the two others at 100.
    let good = implied("96.39", "good").unwrap();
    for (id, low, shown) in [("iit", "87.95", "87.95"), ("eit", "87.95", "87.95"), ("oit", "90.9625", "90.96")] {
        let range = good.node(node(id));
        assert_eq!((range.low.to_string(), range.low_open), (low.to_owned(), false));
        assert_eq!(range.published.least.to_string(), shown);
        assert_eq!((range.high.to_string(), range.high_open), ("100".to_owned(), false));
    }
    // One indicator of IIT's five: all others at 100, 100 − 5 × (100 − 87.95).
    assert_eq!(good.node(node("1")).low.to_string(), "39.75");
    assert_eq!(good.one_below.len(), 3);
    // The overall itself: everything that is published as 96.39, and 96.395 is not.
    let overall = good.node(NodeIx::OVERALL);
    assert_eq!(
        (overall.low.to_string(), overall.high.to_string(), overall.high_open),
        ("96.385".into(), "96.395".into(), true)
    );
    assert_eq!(overall.published.known().unwrap().to_string(), "96.39");

    // Excellent: each instrument at least 94.995, so none above what the others leave of 96.395.
    let excellent = implied("96.39", "excellent").unwrap();
    assert_eq!(excellent.node(node("oit")).low.to_string(), "94.995");
    assert_eq!(excellent.node(node("oit")).high.to_string(), "98.495"); // (96.395 − 0.6 × 94.995) / 0.4
    assert!(excellent.one_below.is_empty());

    // The State Audit Office, FY2568: 94.64 and only ผ่าน. Its overall is below 95 anyway; one instrument is below 85.
    let pass = implied("94.64", "pass").unwrap();
    let ids: Vec<&str> = pass.one_below.iter().map(|below| &*rules.node(below.node).id).collect();
    assert_eq!(ids, ["iit", "eit"], "85 in OIT would leave 94.64 out of reach: 0.6 × 100 + 0.4 × 84.995 < 94.635");
    // Below 95 for certain: of good no instrument need be below 95.
    assert!(implied("94.64", "good").unwrap().one_below.is_empty());
    // The overall alone says what is known without a level.
    assert_eq!(implied("96.39", "").unwrap().node(node("iit")).published.least.to_string(), "87.95");
    assert!(implied("96.39", "improve").is_none());
    // 100 leaves little: half a hundredth of the whole is 99.9875 to 100 in OIT.
    assert_eq!(implied("100", "").unwrap().node(node("oit")).low.to_string(), "99.9875");
}
