//! The analyses against definitions written out over big rationals, on the real rules and on random rulebooks.
//!
//! - `gains`: what a point is worth, what is lost, how far each edge is.
//! - `changes`: contributions add up.
//! - `crosswalk`: which nodes of two years are the same thing, and what is compared along it.
//! - `implied`: the ranges behind a published result, against a solver of linear inequalities.
//! - `rounding`: what rounded inputs can change, against brute force and the oracle.
//! - `uncertainty`: margins and probabilities of levels.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod changes;
mod crosswalk;
mod gains;
mod implied;
mod rounding;
mod uncertainty;

use ita_score::analysis::Signed;
use ita_score::{Assessment, Exact, Rounded, Rulebook};
use ita_tests::oracle::{Given, Q};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, Values, rulebook};
use proptest::prelude::*;

/// Holds a law on every fiscal year's rulebook and on random ones.
fn everywhere(regressions: &'static str, law: fn(&Rulebook, &mut Choices) -> Result<(), TestCaseError>) {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds(regressions, 12, &Choices::strategy(600), |mut choices| law(rules, &mut choices));
    }
    holds(regressions, 100, &Choices::strategy(600), |mut choices| match Rulebook::new(rulebook(&mut choices)) {
        Ok(rules) => law(&rules, &mut choices),
        Err(_) => Ok(()),
    });
}

/// The assessment of these values.
fn build<'r>(rules: &'r Rulebook, values: &Values) -> Assessment<'r> {
    let mut assessment = Assessment::new(rules);
    values.iter().for_each(|&(node, value)| assessment.set(node, value).unwrap());
    assessment
}

/// These values as the oracle takes them.
fn given(values: &Values) -> Given {
    let q = |units: u64| Q::new(units.into(), 1_000_000_000_000_000u64.into());
    values.iter().map(|(node, value)| (node.index(), q(value.units()))).collect()
}

fn q(exact: Exact) -> Q {
    Q::new(exact.numerator().into(), exact.denominator().into())
}

fn signed(difference: Signed<Exact>) -> Q {
    if difference.negative { -q(difference.size) } else { q(difference.size) }
}

fn published(score: Rounded) -> Q {
    Q::new(score.units().into(), 10u64.pow(score.decimals().into()).into())
}

/// An instrument-level assessment of a year.
fn scored(year: u16, inputs: &[(&str, &str)]) -> ita_score::Scored<'static> {
    Assessment::parse(ita_rules::rulebook(year).unwrap(), inputs.iter().copied()).unwrap().score()
}
