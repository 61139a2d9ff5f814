//! How long a plan takes: `cargo bench --manifest-path bench/Cargo.toml`.

use divan::Bencher;
use ita_bench::{FAMILIES, Family, Instance};

fn main() {
    divan::main();
}

fn names() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().map(|family| family.name)
}

fn family(name: &str) -> &'static Family {
    FAMILIES.iter().find(|family| family.name == name).expect("a family")
}

/// The cheapest plan; 40 problems of the family in turn.
#[divan::bench(args = names())]
fn plan(bencher: Bencher, name: &str) {
    let problems: Vec<_> = (0..40).map(|number| family(name).instance(number)).collect();
    let ready: Vec<_> = problems.iter().map(Instance::ready).collect();
    let scored: Vec<_> = ready.iter().map(|(assessment, ..)| assessment.score()).collect();
    let turn = std::cell::Cell::new(0);
    bencher.bench_local(|| {
        let at = turn.replace((turn.get() + 1) % ready.len());
        problems[at].plan(&scored[at], ready[at].1, &ready[at].2)
    });
}

/// Every alternative and every single lever too, as `ita plan` shows them.
#[divan::bench(args = ["plain-2564", "cents-2566", "indicators-2568", "instruments-2567"])]
fn everything(bencher: Bencher, name: &str) {
    let ready: Vec<_> = (0..40).map(|number| family(name).instance(number).ready()).collect();
    let scored: Vec<_> = ready.iter().map(|(assessment, ..)| assessment.score()).collect();
    let turn = std::cell::Cell::new(0);
    bencher.bench_local(|| {
        let at = turn.replace((turn.get() + 1) % ready.len());
        let (_, goal, levers) = &ready[at];
        (scored[at].plan(*goal, levers), scored[at].alternatives(*goal, levers), scored[at].singles(*goal, levers))
    });
}
