//! What a point is worth, what is lost, and how far the thresholds are.

use super::{build, everywhere, given, published, q, scored, signed};
use ita_score::{NodeKind, Score};
use ita_tests::oracle::{Oracle, Q, decimal, number::whole};
use ita_tests::random::assessment;
use num_traits::Zero;
use proptest::prelude::*;

#[test]
fn losses_are_what_is_missing_to_100_and_add_up() {
    everywhere("regressions/analysis_gains.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let (oracle, given) = (Oracle::new(rules.spec()), given(&values));
        let scored = build(rules, &values).score();
        for gain in scored.gains() {
            let share = oracle.share_of(0, gain.node.index());
            let (low, high) = oracle.bounds(gain.node.index(), &given);
            prop_assert_eq!(q(gain.per_point), share.clone());
            prop_assert_eq!(gain.per_item.map(q), rules.is_item(gain.node).then(|| &share * whole(100)));
            prop_assert_eq!(q(gain.lost.most), (whole(100) - low) * &share);
            prop_assert_eq!(q(gain.lost.least), (whole(100) - high) * &share);
        }
        let weakest = scored.weakest();
        prop_assert!(weakest.is_sorted_by_key(|gain| std::cmp::Reverse((gain.lost.least, gain.lost.most))));
        let (low, high) = oracle.bounds(0, &given);
        prop_assert_eq!(weakest.iter().map(|gain| q(gain.lost.least)).sum::<Q>(), whole(100) - high);
        prop_assert_eq!(weakest.iter().map(|gain| q(gain.lost.most)).sum::<Q>(), whole(100) - low);
        Ok(())
    });
}

#[test]
fn a_point_more_gives_what_is_said() {
    everywhere("regressions/analysis_gains.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let before = build(rules, &values);
        if values.is_empty() || !before.score().is_complete() {
            return Ok(());
        }
        let (node, value) = values[choices.pick(values.len())];
        let Some(raised) = Score::from_units(value.units() + 1_000_000_000_000_000) else { return Ok(()) };
        let mut after = before.clone();
        after.set(node, raised).unwrap();
        let (before, after) = (before.score(), after.score());
        let gain = before.weakest().into_iter().find(|gain| gain.node == node).unwrap();
        prop_assert_eq!(q(after.overall().exact().unwrap()) - q(before.overall().exact().unwrap()), q(gain.per_point));
        Ok(())
    });
}

#[test]
fn thresholds_are_as_far_as_the_definition_says() {
    everywhere("regressions/analysis_thresholds.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let (oracle, given) = (Oracle::new(rules.spec()), given(&values));
        let scored = build(rules, &values).score();
        let half = Q::new(1.into(), (2 * 10i64.pow(rules.decimals().into())).into());
        let mut thresholds = scored.thresholds().into_iter();
        for level in rules.levels() {
            for condition in level.conditions.iter() {
                let threshold = thresholds.next().unwrap();
                prop_assert_eq!(&threshold.level.id, &level.id);
                let asked = decimal(&condition.at_least);
                let at = if asked.is_zero() { Q::zero() } else { &asked - &half };
                let (low, high) = oracle.bounds(condition.node.into(), &given);
                prop_assert_eq!(q(threshold.unrounded), at.clone());
                prop_assert_eq!(signed(threshold.distance.least), &low - &at);
                prop_assert_eq!(signed(threshold.distance.most), &high - &at);
                let met = if low >= at {
                    Some(true)
                } else if high < at {
                    Some(false)
                } else {
                    None
                };
                prop_assert_eq!(threshold.met(), met);
                let node = scored.node(threshold.node);
                let least = published(node.low()) - &asked;
                let shown = threshold.published.least;
                let shown = if shown.negative { -published(shown.size) } else { published(shown.size) };
                prop_assert_eq!(shown, least);
            }
        }
        prop_assert!(thresholds.next().is_none());
        Ok(())
    });
}

#[test]
fn by_hand() {
    // Bang Krabue's illustration: lost 1.9 × 0.3, 6.8 × 0.3 and 2.5 × 0.4.
    let bang_krabue = scored(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]);
    let lost: Vec<String> = bang_krabue.weakest().iter().map(|gain| gain.lost.known().unwrap().to_string()).collect();
    assert_eq!(lost, ["2.04", "1", "0.57"]);

    // FY2564: what publishing an item gives depends on its place. o1 is one of nine in 9.1, one of five in 9, half of
    // OIT, 40 %: 100/9/5/2 × 0.4 = 4/9; o43 is one of two in 10.2, one of two in 10: 100/2/2/2 × 0.4 = 5.
    let rules = ita_rules::rulebook(2564).unwrap();
    let gains = scored(2564, &[("o1", "0"), ("o43", "0")]).gains();
    let item = |id: &str| gains[rules.find(id).unwrap().index()];
    assert_eq!(item("o1").per_item.unwrap().to_string(), "4/9");
    assert_eq!(item("o43").per_item.unwrap().to_string(), "5");
    assert_eq!(item("9.1").per_item, None);
    assert_eq!(rules.share_within(rules.find("o1").unwrap(), rules.find("10").unwrap()), None);

    // What is missing loses between nothing and all: 0 to 30 points for EIT.
    let partial = scored(2568, &[("iit", "90"), ("oit", "100")]);
    let ranked = partial.weakest();
    let ids: Vec<&str> = ranked.iter().map(|gain| &*partial.rules().node(gain.node).id).collect();
    assert_eq!(ids, ["iit", "eit", "oit"], "3 points for certain, then perhaps 30, then none");
    assert_eq!((ranked[1].lost.least.to_string(), ranked[1].lost.most.to_string()), ("0".into(), "30".into()));
    assert_eq!(partial.weakest_of(NodeKind::Indicator).len(), 10);
}
