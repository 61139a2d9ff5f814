//! Problems made to be hard: nothing tells the levers apart but fine differences that add up in too many ways to be told
//! through. The search must end, with a plan that leads there and a bound that is true.

use crate::small::{Branch, rulebook};
use ita_score::{Assessment, Goal, LevelIx, Levers, Planned, Rulebook};
use std::time::{Duration, Instant};

/// Numbers that look random, the same every time.
fn numbers(seed: u64) -> impl Iterator<Item = u64> {
    let mut state = seed;
    std::iter::from_fn(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Some(state >> 33)
    })
}

/// One instrument with this many leaves, no two of which count quite the same.
fn wide(count: u64, items: bool, seed: u64) -> Rulebook {
    let weights = numbers(seed).map(|number| 5_000 + (number % 5_000) as u32).take(count as usize);
    let branch = Branch { weight: 1, children: weights.collect(), items };
    rulebook(&[branch], &[], 70).expect("a rulebook")
}

/// Plans with these values and efforts; the plan must be true, whether or not it is proved to be the best.
fn plans(rules: &Rulebook, values: impl Fn(usize) -> String, costs: impl Fn(usize) -> String) -> (bool, Duration) {
    let leaves: Vec<_> = rules.nodes().filter(|&node| rules.is_leaf(node)).collect();
    let id = |at: usize| rules.node(leaves[at]).id.to_string();
    let given = (0..leaves.len()).map(|at| (id(at), values(at)));
    let assessment = Assessment::parse(rules, given).unwrap();
    let mut levers = Levers::new(rules);
    for (at, &leaf) in leaves.iter().enumerate() {
        levers.cost(leaf, costs(at).parse().unwrap());
    }
    let start = Instant::now();
    let planned = assessment.score().plan(Goal::Level(LevelIx::BEST), &levers);
    let took = start.elapsed();
    let Planned::Feasible(plan) = planned else { panic!("everything may rise to 100") };
    assert_eq!(plan.result.level().unwrap().id, "up");
    assert!(plan.lower_bound <= plan.cost);
    // Near the best, proved or not.
    let [bound, cost] = [plan.lower_bound, plan.cost].map(|effort| thousandths(&effort.to_string()));
    assert!(cost - bound <= cost / 200 + 1, "{} is proved, {} found", plan.lower_bound, plan.cost);
    // The others are tried too: they must end.
    assert!(
        assessment
            .score()
            .alternatives(Goal::Level(LevelIx::BEST), &levers)
            .iter()
            .all(|other| other.planned.plan().is_some())
    );
    (plan.is_optimal(), took)
}

fn thousandths(effort: &str) -> u64 {
    let (whole, fraction) = effort.split_once('.').unwrap_or((effort, ""));
    whole.parse::<u64>().unwrap() * 1000 + format!("{fraction:0<3}")[..3].parse::<u64>().unwrap()
}

/// A share's weight as an effort that is as dear, so that no lever is cheaper than another.
fn as_dear(rules: &Rulebook, at: usize) -> String {
    let leaf = rules.nodes().filter(|&node| rules.is_leaf(node)).nth(at).unwrap();
    let share = rules.overall_share(leaf);
    format!("0.{:06}", share.numerator() * 1_000_000 / share.denominator())
}

#[test]
fn the_search_ends_where_it_cannot_prove() {
    let mut unproved = 0;
    for (count, seed) in [(20, 1), (60, 2), (200, 3), (900, 4)] {
        for items in [false, true] {
            let rules = wide(count, items, seed);
            let odd = |at: usize| {
                let number = numbers(at as u64 + seed).nth(3).unwrap();
                if items { "0".to_owned() } else { format!("{}.{number:010}", number % 60) }
            };
            for (optimal, took) in [
                plans(&rules, odd, |_| "1".to_owned()),
                plans(&rules, odd, |at| as_dear(&rules, at)),
                plans(&rules, odd, |at| format!("0.{:06}", 100_000 + numbers(at as u64).nth(2).unwrap() % 900_000)),
            ] {
                unproved += u32::from(!optimal);
                // Unoptimised and on a busy machine; the benchmark shows the real time.
                assert!(took < Duration::from_secs(20), "{count} levers took {took:?}");
            }
        }
    }
    assert!(unproved > 0, "nothing here is hard any more: make it harder");
}
