//! No cheaper plan exists: every combination of places is tried.

use crate::small::{Small, small};
use ita_score::{Assessment, Effort, Goal, NodeIx, Planned, Score};
use proptest::prelude::*;
use std::cell::Cell;

/// Every place that a given node may stand at, with its effort in units of 10^-3, worked out apart from the planner.
fn places(small: &Small, node: NodeIx, from: &str) -> Vec<(Score, u64)> {
    let id = small.rules.node(node).id.to_string();
    let cost = small.costs.iter().find(|(known, _)| *known == id).map_or("1", |(_, cost)| cost);
    // Quarters and halves only: thousandths of points times quarters are exact in units of 10^-6.
    let quarters: u64 = match cost {
        "0" => 0,
        "0.25" => 1,
        "0.5" => 2,
        "1" => 4,
        "1.5" => 6,
        "2" => 8,
        _ => 12,
    };
    let stay = if small.rules.is_item(node) {
        match from {
            "1" => Score::MAX,
            "0" => Score::ZERO,
            other => Score::parse(other.trim_end_matches('%')).unwrap(),
        }
    } else {
        Score::parse(from).unwrap()
    };
    let mut places = vec![(stay, 0)];
    if small.locked.contains(&id) {
        return places;
    }
    if small.rules.is_item(node) {
        if stay != Score::MAX {
            places.push((Score::MAX, 1000 * quarters));
        }
        return places;
    }
    let cap = small.caps.iter().find(|(known, _)| *known == id).map_or(100, |(_, cap)| *cap);
    let point = Score::MAX.units() / 100;
    for whole in 0..=cap {
        let to = Score::parse(&whole.to_string()).unwrap();
        if to > stay {
            let thousandths = (to.units() - stay.units()) / (point / 1000);
            places.push((to, thousandths * quarters));
        }
    }
    places
}

/// The least effort in thousandths of quarters, by trying everything; none if nothing works.
fn cheapest(small: &Small) -> Option<u64> {
    let assessment = small.assessment();
    let movers: Vec<(NodeIx, Vec<(Score, u64)>)> = small
        .inputs
        .iter()
        .map(|(id, value)| {
            let node = small.rules.find(id).unwrap();
            (node, places(small, node, value))
        })
        .collect();
    let mut best = None;
    let mut trial = assessment.clone();
    try_all(&mut trial, &movers, 0, &mut best);
    best
}

fn try_all(trial: &mut Assessment<'_>, movers: &[(NodeIx, Vec<(Score, u64)>)], spent: u64, best: &mut Option<u64>) {
    if best.is_some_and(|best| spent >= best) {
        return;
    }
    let Some(((node, places), rest)) = movers.split_first() else {
        // The first level is the goal; it is reached if some completion of what is open has it.
        let scored = trial.score();
        if scored.possible().next().is_some_and(|level| level.id == "up") {
            *best = Some(spent);
        }
        return;
    };
    for &(to, cost) in places {
        trial.set(*node, to).unwrap();
        try_all(trial, rest, spent + cost, best);
    }
}

#[test]
fn no_plan_is_cheaper() {
    let (feasible, infeasible, raised) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 1500, ..ProptestConfig::default() });
    let run = runner.run(&small(), |small| {
        let expected = cheapest(&small);
        let assessment = small.assessment();
        match (small.assessment().score().plan(Goal::Level(0), &small.levers()), expected) {
            (Planned::Feasible(plan), Some(least)) => {
                feasible.set(feasible.get() + 1);
                raised.set(raised.get() + usize::from(!plan.raises.is_empty()));
                // Thousandths of quarters, as a decimal.
                let least = Effort::parse("test", &format!("{}.{:06}", least / 4000, least % 4000 * 250)).unwrap();
                prop_assert_eq!(plan.cost, least, "{:?}", plan);
                prop_assert!(plan.is_optimal());
                let reached = plan.result.possible().next().unwrap();
                prop_assert_eq!(reached.id.as_ref(), "up");
                for raise in &plan.raises {
                    prop_assert_eq!(assessment.value(raise.node), Some(raise.from));
                    prop_assert!(raise.to > raise.from);
                }
            }
            (Planned::Infeasible(blocking), None) => {
                infeasible.set(infeasible.get() + 1);
                prop_assert!(!blocking.is_empty());
                prop_assert!(blocking.iter().all(|blocked| blocked.best < blocked.at_least), "{blocking:?}");
            }
            (planned, expected) => prop_assert!(false, "planned {planned:?}, expected {expected:?}"),
        }
        Ok(())
    });
    run.unwrap();
    let counts = (feasible.get(), infeasible.get(), raised.get());
    assert!(counts.0 > 300 && counts.1 > 100 && counts.2 > 150, "too one-sided: {counts:?}");
}
