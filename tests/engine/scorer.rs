//! The compiled scorer gives exactly what an assessment's own score gives, and allocates nothing for a row.

use crate::agrees::build;
use ita_score::{Rulebook, Score, Scorer, ScorerError};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, assessment, rulebook, value};
use proptest::prelude::*;
use std::cell::Cell;

/// Rows compared, and shapes that a scorer refused.
#[derive(Default)]
struct Counts {
    rows: Cell<usize>,
    refused: Cell<usize>,
}

/// Draws a shape and some rows of it, and holds each row against the general way of scoring.
fn same_rows(rules: &Rulebook, choices: &mut Choices, counts: &Counts) -> Result<(), TestCaseError> {
    let mut shape = assessment(rules, choices);
    if shape.len() > 1 {
        let turn = choices.pick(shape.len());
        shape.rotate_left(turn);
    }
    let nodes: Vec<_> = shape.iter().map(|&(node, _)| node).collect();
    let Ok(scorer) = Scorer::new(rules, &nodes) else {
        counts.refused.set(counts.refused.get() + 1);
        // Values in between, since 0 and 100 of a parent determine its children too.
        let half = Score::parse("50").unwrap();
        let scored = build(rules, &nodes.iter().map(|&node| (node, half)).collect()).score();
        let asked =
            rules.level_indices().flat_map(|level| rules.nodes().filter(move |&n| rules.threshold(level, n).is_some()));
        let mut needed = rules.nodes().take(1).chain(asked);
        prop_assert!(needed.any(|node| !scored.node(node).is_complete()), "refused though all is known");
        return Ok(());
    };
    let mut row = scorer.row();
    for _ in 0..4 {
        let values: Vec<Score> = nodes.iter().map(|&node| value(rules, choices, node)).collect();
        scorer.score(&values, &mut row);
        let scored = build(rules, &nodes.iter().copied().zip(values.iter().copied()).collect()).score();
        for (node, score) in scorer.nodes().zip(row.scores()) {
            prop_assert_eq!(Some(*score), scored.node(node).score(), "node {} of {:?}", rules.node(node).id, values);
        }
        prop_assert_eq!(Some(row.overall()), scored.overall().score());
        prop_assert_eq!(Some(rules.level(row.level())), scored.level(), "level of {:?}", values);
        counts.rows.set(counts.rows.get() + 1);
    }
    Ok(())
}

#[test]
fn rows_equal_assessments_of_every_year() {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        let counts = Counts::default();
        holds("regressions/scorer.txt", 400, &Choices::strategy(400), |mut choices| {
            same_rows(rules, &mut choices, &counts)
        });
        assert!(counts.rows.get() > 200 && counts.refused.get() > 50, "{year}: {:?}", (counts.rows, counts.refused));
    }
}

#[test]
fn rows_equal_assessments_of_random_rulebooks() {
    let counts = Counts::default();
    holds("regressions/scorer-random.txt", 2_000, &Choices::strategy(600), |mut choices| {
        let Ok(rules) = Rulebook::new(rulebook(&mut choices)) else { return Ok(()) };
        same_rows(&rules, &mut choices, &counts)
    });
    assert!(counts.rows.get() > 1_000, "{}", counts.rows.get());
}

#[test]
fn refuses_shapes_that_contradict_or_leave_open() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let find = |ids: &[&str]| ids.iter().map(|id| rules.find(id).unwrap()).collect::<Vec<_>>();
    let node = |id| rules.find(id).unwrap();
    for (ids, refused) in [
        (&["iit", "eit", "oit"][..], None),
        (&["oit", "iit", "eit"], None),
        (&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], None),
        (&["10", "9", "iit", "eit"], None),
        (&["overall"], Some(ScorerError::Open(node("iit")))),
        (&["iit", "eit"], Some(ScorerError::Open(node("oit")))),
        (&["iit", "eit", "9"], Some(ScorerError::Open(node("oit")))),
        (&["iit", "1", "eit", "oit"], Some(ScorerError::Overlap(node("1")))),
        (&["iit", "iit", "eit", "oit"], Some(ScorerError::Overlap(node("iit")))),
        (&[], Some(ScorerError::Open(node("iit")))),
    ] {
        assert_eq!(Scorer::new(rules, &find(ids)).err(), refused, "{ids:?}");
    }
    let letters = ita_rules::rulebook(2564).unwrap();
    let overall = Scorer::new(letters, &[ita_score::NodeIx::OVERALL]).expect("letters ask the whole alone");
    assert_eq!(overall.nodes().count(), 1);
    let larger = letters.nodes().last().unwrap();
    let small = ita_rules::rulebook(2562).unwrap();
    assert_eq!(
        Scorer::new(small, &[larger]).err(),
        Some(ScorerError::Foreign(larger)),
        "a node of another, larger rulebook"
    );
}
