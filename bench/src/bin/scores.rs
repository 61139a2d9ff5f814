//! How long an assessment takes, in nanoseconds, as JSON: what `cargo xtask bench` puts into BENCHMARKS.md.
//!
//! `compiled` scores with [`Scorer`], `complete` with [`Assessment::score`], `partial` so with every third value missing; `cvss` is the
//! nearest published crate that scores a vector, for the scale of things: parsing is left out for both. All take turns, and the
//! median of their turns counts, so that what else the machine does meets all alike.

use ita_score::{Assessment, NodeIx, Rulebook, Score, Scorer};
use std::hint::black_box;
use std::time::Instant;

const SHAPES: [&str; 4] =
    ["instruments 2568", "ten indicators 2568", "43 items, 8 indicators 2564", "nine indicators 2569"];

/// The rulebook and the nodes that are given.
fn shape(name: &str) -> (&'static Rulebook, Vec<NodeIx>) {
    let year = name.rsplit(' ').next().and_then(|year| year.parse().ok()).expect("a year at the end");
    let rules = ita_rules::rulebook(year).expect("a year with rules");
    let nodes = rules.nodes().filter(|&node| {
        let kind = rules.node(node).kind.id();
        match name.as_bytes()[0] {
            b'i' => kind == "instrument",
            b't' | b'n' => kind == "indicator",
            _ => kind == "item" || (kind == "indicator" && !rules.descendants(node).any(|below| rules.is_item(below))),
        }
    });
    (rules, nodes.collect())
}

/// Values that differ from each other and from row to row.
fn values(rules: &Rulebook, nodes: &[NodeIx], row: u64) -> Vec<Score> {
    let hundredth = Score::MAX.units() / 10_000;
    let value = |(at, &node): (usize, &NodeIx)| {
        let drawn = (at as u64 * 7_919 + row * 104_729) % 2_500 + 7_500;
        Score::from_units(if rules.is_item(node) { (drawn % 5).min(1) * 10_000 } else { drawn } * hundredth)
    };
    nodes.iter().enumerate().map(|place| value(place).expect("at most 100")).collect()
}

/// How many rows a shape has, one after the other.
const ROWS: usize = 64;

/// Calls in a turn, and turns.
const CALLS: usize = 500;
const TURNS: usize = 201;

/// What is timed.
struct Timed {
    name: String,
    shape: &'static str,
    work: Box<dyn Fn(usize)>,
    turns: Vec<u64>,
}

fn main() {
    let mut all: Vec<Timed> = SHAPES.iter().flat_map(|shape| timed(shape)).collect();
    let base: cvss::v3::Base = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N".parse().expect("a vector");
    let cvss = move |_| {
        black_box(black_box(&base).score().severity());
    };
    all.push(Timed { name: "cvss".into(), shape: "CVSS v3.1 base score", work: Box::new(cvss), turns: Vec::new() });
    for _ in 0..TURNS {
        for one in &mut all {
            let begin = Instant::now();
            (0..CALLS).for_each(|call| (one.work)(call % ROWS));
            // Tenths of a nanosecond a call.
            one.turns.push(begin.elapsed().as_nanos() as u64 * 10 / CALLS as u64);
        }
    }
    let rows: Vec<_> = all
        .iter_mut()
        .map(|one| {
            one.turns.sort_unstable();
            let (least, median) = (one.turns[0], one.turns[TURNS / 2]);
            serde_json::json!({ "name": one.name, "shape": one.shape, "least": least, "median": median })
        })
        .collect();
    println!("{}", serde_json::Value::from(rows));
}

/// The three ways of one shape.
fn timed(name: &'static str) -> [Timed; 3] {
    let (rules, nodes) = shape(name);
    let rows: Vec<_> = (0..ROWS).map(|row| values(rules, &nodes, row as u64)).collect();
    let assessments = |keeps: fn(usize) -> bool| -> Vec<Assessment<'static>> {
        let assessment = |values: &Vec<Score>| {
            let mut assessment = Assessment::new(rules);
            for (_, (&node, &value)) in nodes.iter().zip(values).enumerate().filter(|(place, _)| keeps(*place)) {
                assessment.set(node, value).expect("no node lies below another");
            }
            assessment
        };
        rows.iter().map(assessment).collect()
    };
    let (complete, partial) = (assessments(|_| true), assessments(|place| place % 3 != 2));
    let scorer = Scorer::new(rules, &nodes).expect("a complete shape");
    let row = std::cell::RefCell::new(scorer.row());
    let of = |of: &str, work: Box<dyn Fn(usize)>| Timed { name: of.into(), shape: name, work, turns: Vec::new() };
    [
        of(
            "compiled",
            Box::new(move |turn| {
                let mut row = row.borrow_mut();
                scorer.score(black_box(&rows[turn]), &mut row);
                black_box(row.level());
            }),
        ),
        of("complete", Box::new(move |turn| drop(black_box(black_box(&complete[turn]).score())))),
        of("partial", Box::new(move |turn| drop(black_box(black_box(&partial[turn]).score())))),
    ]
}
