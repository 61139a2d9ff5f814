//! Possible means: some completion gets it. Completions drawn at random stay within bounds and levels; and for every
//! possible level the oracle shows a completion that gets it.

use crate::agrees::{build, given};
use ita_score::{Assessment, NodeIx, Rulebook, Score};
use ita_tests::oracle::{Given, Oracle, Q, number};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, Values, assessment, rulebook, value};
use proptest::prelude::*;

/// Fills every leaf that nothing above it settles, as the engine itself takes values.
fn filled<'r>(rules: &'r Rulebook, values: &Values, choices: &mut Choices) -> Assessment<'r> {
    let mut full = build(rules, values);
    let leaves: Vec<NodeIx> = rules.nodes().filter(|&node| rules.is_leaf(node)).collect();
    for leaf in leaves {
        let settled = std::iter::once(leaf).chain(rules.ancestors(leaf)).any(|node| is_told(&full, node));
        if !settled {
            full.set(leaf, value(rules, choices, leaf)).unwrap();
        }
    }
    full
}

/// A value of its own, or of its parts.
fn is_told(assessment: &Assessment<'_>, node: NodeIx) -> bool {
    let rules = assessment.rules();
    std::iter::once(node).chain(rules.parts(node)).any(|node| assessment.value(node).is_some())
}

/// Moves mass between leaves of each given node, so that its value stays: a random completion in rationals.
fn shaken(oracle: &Oracle<'_>, given: &Given, leaves: &mut Given, choices: &mut Choices) {
    for &node in given.keys() {
        let below = oracle.leaves(node);
        for _ in 0..below.len() {
            let (from, to) = (below[choices.pick(below.len())], below[choices.pick(below.len())]);
            if from == to {
                continue;
            }
            let (worth_from, worth_to) = (oracle.share_of(0, from), oracle.share_of(0, to));
            let room = (number::whole(100) - &leaves[&to]) * &worth_to;
            let mass = number::min(&leaves[&from] * &worth_from, room);
            let mass = mass * Q::new(choices.pick(5).into(), 4.into());
            *leaves.get_mut(&from).unwrap() -= &mass / worth_from;
            *leaves.get_mut(&to).unwrap() += mass / worth_to;
        }
    }
}

fn completions_stay_inside(rules: &Rulebook, choices: &mut Choices) -> Result<(), TestCaseError> {
    let values = assessment(rules, choices);
    let scored = build(rules, &values).score();
    let possible: Vec<&str> = scored.possible().map(|level| &*level.id).collect();
    for _ in 0..3 {
        let full = filled(rules, &values, choices).score();
        for (partial, full) in scored.nodes().zip(full.nodes()) {
            prop_assert!(partial.low() <= full.low() && full.high() <= partial.high());
            prop_assert!(!partial.is_complete() || partial.exact() == full.exact());
        }
        for level in full.possible() {
            prop_assert!(possible.contains(&&*level.id), "{} is not among {possible:?}", level.id);
        }
        prop_assert!(full.is_complete());
    }
    let oracle = Oracle::new(rules.spec());
    let given = oracle.folded(&given(&values));
    for (place, level) in rules.levels().iter().enumerate() {
        let witness = oracle.witness(&given, place);
        prop_assert_eq!(witness.is_some(), possible.contains(&&*level.id), "{} of {}", level.id, oracle.vector(&given));
        let Some(mut leaves) = witness else { continue };
        // The witness is what it says: a value from 0 to 100 for every leaf, the given values kept, the level got.
        prop_assert_eq!(leaves.len(), oracle.leaves(0).len());
        prop_assert!(leaves.values().all(|leaf| number::ends().0 <= *leaf && *leaf <= number::ends().1));
        let kept = |leaves: &Given| given.iter().all(|(&node, value)| oracle.value(node, leaves) == *value);
        prop_assert!(kept(&leaves));
        prop_assert_eq!(oracle.level(&leaves), place);
        // From there to anywhere else: still a completion, so still within bounds and levels.
        shaken(&oracle, &given, &mut leaves, choices);
        prop_assert!(kept(&leaves));
        let reached = &rules.levels()[oracle.level(&leaves)];
        prop_assert!(possible.contains(&&*reached.id), "{} of {}", reached.id, oracle.vector(&given));
        for node in scored.nodes() {
            let value = oracle.value(node.ix().index(), &leaves);
            let shown =
                |rounded: ita_score::Rounded| number::half_up(&value, rules.decimals()).cmp(&rounded.units().into());
            prop_assert!(shown(node.low()).is_ge() && shown(node.high()).is_le());
        }
    }
    Ok(())
}

#[test]
fn of_every_year() {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds("regressions/completions_years.txt", 20, &Choices::strategy(900), |mut choices| {
            completions_stay_inside(rules, &mut choices)
        });
    }
}

#[test]
fn of_random_rulebooks() {
    holds("regressions/completions_rulebooks.txt", 120, &Choices::strategy(600), |mut choices| {
        match Rulebook::new(rulebook(&mut choices)) {
            Ok(rules) => completions_stay_inside(&rules, &mut choices),
            Err(_) => Ok(()),
        }
    });
}

/// Giving what is named as missing, and nothing else, completes a node.
#[test]
fn missing_is_what_is_missing() {
    holds("regressions/missing.txt", 300, &Choices::strategy(600), |mut choices| {
        let Ok(rules) = Rulebook::new(rulebook(&mut choices)) else { return Ok(()) };
        let partial = build(&rules, &assessment(&rules, &mut choices));
        let scored = partial.score();
        for node in scored.nodes() {
            prop_assert_eq!(node.missing().is_empty(), node.is_complete());
            if rules.ancestors(node.ix()).any(|above| is_told(&partial, above)) {
                continue;
            }
            let mut full = partial.clone();
            for missing in node.missing() {
                prop_assert!(!full.score().node(node.ix()).is_complete(), "one fewer was enough");
                full.set(missing, Score::MAX).unwrap();
            }
            prop_assert!(full.score().node(node.ix()).is_complete());
        }
        Ok(())
    });
}
