//! Two assessments under one rulebook.

use super::{build, everywhere, given, q, scored, signed};
use ita_tests::oracle::{Oracle, Q};
use ita_tests::random::assessment;
use proptest::prelude::*;

#[test]
fn contributions_add_up() {
    everywhere("regressions/analysis_changes.txt", |rules, choices| {
        let (before, after) = (assessment(rules, choices), assessment(rules, choices));
        let oracle = Oracle::new(rules.spec());
        let (old, new) = (given(&before), given(&after));
        let (before, after) = (build(rules, &before).score(), build(rules, &after).score());
        let changes = before.changes(&after).unwrap();
        let ((old_low, old_high), (new_low, new_high)) = (oracle.bounds(0, &old), oracle.bounds(0, &new));
        prop_assert_eq!(signed(changes.difference.least), &new_low - &old_high);
        prop_assert_eq!(signed(changes.difference.most), &new_high - &old_low);
        let sum = |of: fn(&ita_score::analysis::Contribution) -> Q| changes.parts.iter().map(of).sum::<Q>();
        prop_assert_eq!(sum(|part| signed(part.points.least)), &new_low - &old_high);
        prop_assert_eq!(sum(|part| signed(part.points.most)), &new_high - &old_low);
        // Every leaf lies in exactly one part, and each part's contribution is that of its own bounds.
        for leaf in oracle.leaves(0) {
            let holders = changes.parts.iter().filter(|part| oracle.is_within(leaf, part.node.index())).count();
            prop_assert_eq!(holders, 1);
        }
        for part in &changes.parts {
            let share = oracle.share_of(0, part.node.index());
            let (was, is) = (oracle.bounds(part.node.index(), &old), oracle.bounds(part.node.index(), &new));
            prop_assert_eq!(signed(part.points.least), (is.0 - was.1) * &share);
            prop_assert_eq!(signed(part.points.most), (is.1 - was.0) * &share);
        }
        // The steps of the waterfall: from the one overall to the other.
        if before.is_complete() && after.is_complete() {
            let mut at = old_low;
            for part in &changes.parts {
                at += signed(part.points.known().unwrap());
                prop_assert_eq!(q(part.overall.unwrap()), at.clone());
            }
            prop_assert_eq!(at, new_low);
        }
        // Backwards everything is the other way round.
        let back = after.changes(&before).unwrap();
        prop_assert_eq!(signed(back.difference.least), -signed(changes.difference.most));
        prop_assert_eq!(before.changes(&before).unwrap().changed().count() == 0, before.is_complete());
        Ok(())
    });
}

#[test]
fn by_hand() {
    let before = scored(2568, &[("1", "90"), ("2", "80"), ("3", "100"), ("4", "100"), ("5", "100"), ("eit", "93.20")]);
    let after = scored(2568, &[("iit", "97.10"), ("eit", "93.20"), ("oit", "97.50")]);
    let changes = before.changes(&after).unwrap();
    let part = |at: usize| (&changes.parts[at], &*before.rules().node(changes.parts[at].node).id);

    // Five indicators against one figure: they can be told apart only as IIT. 94 became 97.10.
    assert_eq!(part(0).1, "iit");
    assert_eq!(part(0).0.points.known().unwrap().to_string(), "0.93");
    assert_eq!(part(1).0.points.known().unwrap().to_string(), "0");
    // OIT was not known: it gave up to 39 points, or took up to 1.
    assert_eq!(part(2).0.points.least.to_string(), "-1");
    assert_eq!(part(2).0.points.most.to_string(), "39");
    assert_eq!(changes.difference.known(), None);
    assert_eq!(changes.parts[0].overall, None);
    assert_eq!(changes.changed().count(), 2);

    assert!(before.changes(&scored(2567, &[("overall", "90")])).is_none(), "another rulebook");
}
