//! How long an assessment takes: `cargo bench --manifest-path bench/Cargo.toml --bench score`.
//!
//! `compiled` scores with [`Scorer`], `general` with [`Assessment::score`]; `cvss` is the nearest published crate that
//! scores a vector, for the scale of things: parsing is left out for both.

use divan::{Bencher, black_box};
use ita_score::{Assessment, NodeIx, Rulebook, Score, Scorer};

fn main() {
    divan::main();
}

const SHAPES: [&str; 4] = ["instruments 2568", "ten indicators 2568", "43 items, 8 indicators 2564", "nine indicators 2569"];

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

#[divan::bench(args = SHAPES)]
fn compiled(bencher: Bencher, name: &str) {
    let (rules, nodes) = shape(name);
    let scorer = Scorer::new(rules, &nodes).expect("a complete shape");
    let rows: Vec<_> = (0..64).map(|row| values(rules, &nodes, row)).collect();
    let mut row = scorer.row();
    let mut turn = 0;
    bencher.bench_local(|| {
        turn = (turn + 1) % rows.len();
        scorer.score(black_box(&rows[turn]), &mut row);
        black_box(&row).level()
    });
}

#[divan::bench(args = SHAPES)]
fn general(bencher: Bencher, name: &str) {
    let (rules, nodes) = shape(name);
    let rows: Vec<_> = (0..64)
        .map(|row| {
            let mut assessment = Assessment::new(rules);
            for (&node, value) in nodes.iter().zip(values(rules, &nodes, row)) {
                assessment.set(node, value).expect("no node lies below another");
            }
            assessment
        })
        .collect();
    let mut turn = 0;
    bencher.bench_local(|| {
        turn = (turn + 1) % rows.len();
        black_box(&rows[turn]).score()
    });
}

/// CVSS v3.1's base score: eight metrics, one score, one severity.
#[divan::bench]
fn cvss(bencher: Bencher) {
    let base: cvss::v3::Base = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N".parse().expect("a vector");
    bencher.bench_local(|| black_box(&base).score().severity());
}
