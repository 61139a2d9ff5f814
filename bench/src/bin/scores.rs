//! How long an assessment takes, in nanoseconds, as JSON: what `cargo xtask bench` puts into BENCHMARKS.md.
//!
//! `compiled` scores with [`Scorer`](ita_score::Scorer), `complete` with [`Assessment::score`](ita_score::Assessment::score), `partial` so with every third value missing; `cvss` is the
//! nearest published crate that scores a vector, for the scale of things: parsing is left out for both. All take turns, and the
//! median of their turns counts, so that what else the machine does meets all alike.

use ita_bench::shapes::{ROWS, SHAPES, WAYS, Work, ways};
use std::hint::black_box;
use std::time::Instant;

/// Calls in a turn, and turns.
const CALLS: usize = 500;
const TURNS: usize = 201;

/// What is timed.
struct Timed {
    name: &'static str,
    shape: &'static str,
    work: Work,
    turns: Vec<u64>,
}

fn main() {
    let timed = |shape| {
        WAYS.into_iter().zip(ways(shape)).map(move |(name, work)| Timed { name, shape, work, turns: Vec::new() })
    };
    let mut all: Vec<Timed> = SHAPES.into_iter().flat_map(timed).collect();
    let base: cvss::v3::Base = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N".parse().expect("a vector");
    let cvss = move |_| {
        black_box(black_box(&base).score().severity());
    };
    all.push(Timed { name: "cvss", shape: "CVSS v3.1 base score", work: Box::new(cvss), turns: Vec::new() });
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
