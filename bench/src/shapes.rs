//! What single assessments are timed on: shapes of four years, each scored in three ways.

use ita_score::{Assessment, NodeIx, Rulebook, Score, Scorer};
use std::cell::RefCell;
use std::hint::black_box;

/// The shapes; the year stands at the end.
pub const SHAPES: [&str; 4] =
    ["instruments 2568", "ten indicators 2568", "43 items, 8 indicators 2564", "nine indicators 2569"];

/// The ways: with [`Scorer`]; with [`Assessment::score`]; and so with every third value missing.
pub const WAYS: [&str; 3] = ["compiled", "complete", "partial"];

/// How many rows a shape has, one after the other.
pub const ROWS: usize = 64;

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

/// Scores one row, by its number.
pub type Work = Box<dyn Fn(usize)>;

/// A shape's ways, in the order of [`WAYS`].
///
/// # Panics
/// If it is none of [`SHAPES`].
#[must_use]
pub fn ways(name: &str) -> [Work; 3] {
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
    let row = RefCell::new(scorer.row());
    [
        Box::new(move |turn| {
            let mut row = row.borrow_mut();
            scorer.score(black_box(&rows[turn]), &mut row);
            black_box(row.level());
        }),
        Box::new(move |turn| drop(black_box(black_box(&complete[turn]).score()))),
        Box::new(move |turn| drop(black_box(black_box(&partial[turn]).score()))),
    ]
}
