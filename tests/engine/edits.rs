//! An assessment changed step by step is the one built at once; and what contradicts itself is refused without a trace.

use ita_score::{Assessment, Error, NodeIx, Rulebook, Score};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, rulebook, value};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn related(rules: &Rulebook, a: NodeIx, b: NodeIx) -> bool {
    let above = |low: NodeIx, high: NodeIx| {
        let mut at = rules.parent(low);
        while let Some(node) = at {
            if node == high {
                return true;
            }
            at = rules.parent(node);
        }
        false
    };
    above(a, b) || above(b, a)
}

fn edits(rules: &Rulebook, choices: &mut Choices) -> Result<(), TestCaseError> {
    let nodes: Vec<NodeIx> = rules.nodes().collect();
    let mut edited = Assessment::new(rules);
    let mut model: BTreeMap<NodeIx, Score> = BTreeMap::new();
    for _ in 0..40 {
        let node = nodes[choices.pick(nodes.len())];
        if choices.pick(3) == 0 {
            edited.clear(node);
            model.remove(&node);
            continue;
        }
        let value = value(rules, choices, node);
        let other = model.keys().copied().find(|&known| related(rules, known, node));
        let before = edited.clone();
        match edited.set(node, value) {
            Ok(()) => {
                prop_assert_eq!(other, None);
                model.insert(node, value);
            }
            Err(error) => {
                prop_assert!(other.is_some(), "{error}");
                prop_assert_eq!(error.code(), "conflict");
                prop_assert_eq!(error.node(), Some(&*rules.node(node).id));
                prop_assert_eq!(&edited, &before);
            }
        }
        prop_assert_eq!(edited.given().collect::<BTreeMap<_, _>>(), model.clone());
    }
    let mut at_once = Assessment::new(rules);
    model.iter().rev().for_each(|(&node, &value)| at_once.set(node, value).unwrap());
    prop_assert_eq!(&edited, &at_once);
    prop_assert_eq!(edited.vector(), at_once.vector());
    prop_assert_eq!(edited.score(), at_once.score());
    Ok(())
}

#[test]
fn step_by_step_is_at_once() {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds("regressions/edits.txt", 30, &Choices::strategy(300), |mut choices| edits(rules, &mut choices));
    }
    holds("regressions/edits.txt", 100, &Choices::strategy(500), |mut choices| {
        match Rulebook::new(rulebook(&mut choices)) {
            Ok(rules) => edits(&rules, &mut choices),
            Err(_) => Ok(()),
        }
    });
}

#[test]
fn whatever_lies_above_or_below_is_a_conflict_in_either_order() {
    let rules = ita_rules::rulebook(2564).unwrap();
    for (upper, lower) in [
        ("overall", "iit"),
        ("overall", "o43"),
        ("oit", "9.1"),
        ("9", "o1"),
        ("9.1", "o9"),
        ("10.2", "o42"),
        ("iit", "5"),
    ] {
        for (first, second) in [(upper, lower), (lower, upper)] {
            let error = Assessment::parse(rules, [(first, "1"), (second, "1")]).unwrap_err();
            assert_eq!(error, Error::Conflict { node: second.to_owned(), other: first.to_owned() });
        }
    }
    for (a, b) in [("9.1", "9.2"), ("o9", "o10"), ("iit", "oit"), ("9", "10.1"), ("5", "6")] {
        assert!(Assessment::parse(rules, [(a, "1"), (b, "1")]).is_ok(), "{a} {b}");
    }
    let twice = Assessment::parse(rules, [("iit", "90"), ("IIT", "90")]).unwrap_err();
    assert_eq!(twice, Error::Conflict { node: "iit".into(), other: "iit".into() });
}
