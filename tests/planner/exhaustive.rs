//! No cheaper plan exists, nor one with fewer changes: every combination of places is tried.

use crate::small::{Small, small};
use crate::trial::{Trial, effort};
use ita_score::{Assessment, Goal, LevelIx, NodeIx, NodeKind, Plan, Planned, Score, Way};
use ita_tests::properties::holds;
use proptest::prelude::*;
use std::cell::Cell;

/// Runs a law on this many small problems.
fn on_small(cases: u32, law: impl Fn(Small) -> Result<(), TestCaseError>) {
    holds("regressions/planner.txt", cases, &small(), law);
}

fn add(cell: &Cell<u32>, more: bool) {
    cell.set(cell.get() + u32::from(more));
}

#[test]
fn no_plan_is_cheaper() {
    let (feasible, infeasible, raised) = (Cell::new(0), Cell::new(0), Cell::new(0));
    on_small(1500, |small| {
        let expected = Trial::new(&small, |_| true).cheapest();
        let assessment = small.assessment();
        match (assessment.score().plan(Goal::Level(LevelIx::BEST), &small.levers()), expected) {
            (Planned::Feasible(plan), Some(least)) => {
                add(&feasible, true);
                add(&raised, !plan.raises.is_empty());
                prop_assert_eq!(plan.cost, effort(least), "{:?}", plan);
                prop_assert!(plan.is_optimal());
                let reached = plan.result.possible().next().unwrap();
                prop_assert_eq!(reached.id.as_ref(), "up");
                for raise in &plan.raises {
                    prop_assert_eq!(assessment.value(raise.node), Some(raise.from));
                    prop_assert!(raise.to > raise.from);
                }
            }
            (Planned::Infeasible(blocking), None) => {
                add(&infeasible, true);
                prop_assert!(!blocking.is_empty());
                prop_assert!(blocking.iter().all(|blocked| blocked.best < blocked.at_least), "{blocking:?}");
            }
            (planned, expected) => prop_assert!(false, "planned {planned:?}, expected {expected:?}"),
        }
        Ok(())
    });
    let counts = (feasible.get(), infeasible.get(), raised.get());
    assert!(counts.0 > 300 && counts.1 > 100 && counts.2 > 150, "too one-sided: {counts:?}");
}

/// The instrument of a node.
fn instrument(small: &Small, node: NodeIx) -> NodeIx {
    if small.rules.node(node).kind == NodeKind::Instrument { node } else { small.rules.parent(node).unwrap() }
}

/// True if the instrument has items: what an agency publishes itself. No small rulebook has an `oit`.
fn has_items(small: &Small, instrument: NodeIx) -> bool {
    small.rules.children(instrument).any(|child| small.rules.is_item(child))
}

#[test]
fn no_alternative_is_cheaper_within_its_way() {
    let seen = [const { Cell::new(0) }; 4];
    on_small(2500, |small| {
        let scored = small.assessment().score();
        let ways = scored.alternatives(Goal::Level(LevelIx::BEST), &small.levers());
        prop_assert_eq!(ways.last().unwrap().way, Way::Fewest);
        for other in &ways {
            let expected = match other.way {
                Way::Only(only) => Trial::new(&small, |node| instrument(&small, node) == only).cheapest(),
                Way::WithoutSurveys => {
                    Trial::new(&small, |node| has_items(&small, instrument(&small, node))).cheapest()
                }
                Way::Fewest => Trial::new(&small, |_| true).fewest().map(|(count, cost)| {
                    let raises = other.planned.plan().map(|plan| plan.raises.len());
                    assert_eq!(raises, Some(count), "fewest changes: {other:?}");
                    cost
                }),
            };
            prop_assert_eq!(other.planned.plan().map(|plan| plan.cost), expected.map(effort), "{:?}", other);
            prop_assert!(other.planned.plan().is_none_or(Plan::is_optimal));
            let kind = match other.way {
                Way::Only(_) => 0,
                Way::WithoutSurveys => 1,
                Way::Fewest => 2,
            };
            add(&seen[kind], other.planned.plan().is_some_and(|plan| !plan.raises.is_empty()));
            let cheapest = scored.plan(Goal::Level(LevelIx::BEST), &small.levers());
            let dearer = other.planned.plan().zip(cheapest.plan()).is_some_and(|(plan, best)| plan.cost > best.cost);
            add(&seen[3], dearer);
        }
        Ok(())
    });
    let seen = seen.map(|cell| cell.get());
    assert!(seen.iter().all(|&count| count > 10), "too one-sided: {seen:?}");
}

#[test]
fn a_single_lever_goes_exactly_as_far_as_it_must() {
    let (able, unable) = (Cell::new(0), Cell::new(0));
    on_small(600, |small| {
        let trial = Trial::new(&small, |_| true);
        let singles = small.assessment().score().singles(Goal::Level(LevelIx::BEST), &small.levers());
        prop_assert_eq!(singles.len(), small.inputs.len());
        for single in singles {
            let expected = trial.alone(single.node);
            prop_assert_eq!(single.alone.map(|raise| raise.to), expected, "{:?}", single);
            add(&able, expected.is_some_and(|to| to > single.from));
            add(&unable, expected.is_none());
        }
        Ok(())
    });
    assert!(able.get() > 50 && unable.get() > 50, "too one-sided: {able:?} {unable:?}");
}

#[test]
fn what_is_asked_of_open_nodes_is_enough_and_no_step_too_much() {
    let (asked, tight) = (Cell::new(0), Cell::new(0));
    on_small(1500, |small| {
        let Planned::Feasible(plan) = small.assessment().score().plan(Goal::Level(LevelIx::BEST), &small.levers())
        else {
            return Ok(());
        };
        // The plan and what it asks, put together anew.
        let stands = |less: u64| {
            let mut assessment = small.assessment();
            plan.raises.iter().for_each(|raise| assessment.set(raise.node, raise.to).unwrap());
            for open in plan.open.iter().filter(|open| is_free(&small, &plan, open.node)) {
                assessment
                    .set(open.node, Score::from_units(open.at_least.units().saturating_sub(less)).unwrap())
                    .unwrap();
            }
            assessment
        };
        let reaches = |assessment: &Assessment<'_>| {
            let scored = assessment.score();
            let floors = small
                .floors
                .iter()
                .all(|(id, least)| scored.node(small.rules.find(id).unwrap()).high().units() >= u64::from(*least));
            floors && scored.possible().next().unwrap().id == "up"
        };
        prop_assert!(reaches(&stands(0)), "{:?}", plan);
        let free: Vec<_> = plan.open.iter().filter(|open| is_free(&small, &plan, open.node)).collect();
        add(&asked, free.iter().any(|open| open.at_least > Score::ZERO));
        // What lies below a node that is given or asked must hold together, which this test does not look at; and items
        // are asked for whole.
        let plain = free.len() == plan.open.len() && !free.iter().any(|open| small.rules.is_item(open.node));
        if plain && free.iter().any(|open| open.at_least > Score::ZERO) {
            add(&tight, true);
            prop_assert!(!reaches(&stands(Score::MAX.units() / 100)), "{:?}", plan);
        }
        Ok(())
    });
    assert!(asked.get() > 40 && tight.get() > 20, "too one-sided: {asked:?} {tight:?}");
}

/// True if the plan can be held by giving the node what it asks: nothing is given above it, and no node above is asked too.
fn is_free(small: &Small, plan: &Plan<'_>, node: NodeIx) -> bool {
    let given = |node: NodeIx| small.inputs.iter().any(|(id, _)| small.rules.find(id).unwrap() == node);
    let asked = |node: NodeIx| plan.open.iter().any(|open| open.node == node);
    !small.rules.ancestors(node).any(|above| given(above) || asked(above)) && !given(node)
}
