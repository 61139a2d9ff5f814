//! The engine's whole result equals the oracle's, field by field, on random assessments of every fiscal year and of random
//! rulebooks.

use ita_score::report::Report;
use ita_score::{Assessment, Published, Rounded, Rulebook, RulebookError};
use ita_tests::oracle::{Claim, Given, Oracle, Q, decimal};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, Values, assessment, rulebook, value};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use proptest::prelude::*;
use serde_json::Value;

/// The oracle's view of engine values: their text, read anew.
pub(crate) fn given(values: &Values) -> Given {
    values.iter().map(|(node, value)| (node.index(), decimal(&value.to_string()))).collect()
}

pub(crate) fn build<'r>(rules: &'r Rulebook, values: &Values) -> Assessment<'r> {
    let mut assessment = Assessment::new(rules);
    for &(node, value) in values {
        assessment.set(node, value).expect("values never lie below one another");
    }
    assessment
}

/// A published result, often near what is computed.
pub(crate) fn claim(rules: &Rulebook, oracle: &Oracle<'_>, given: &Given, choices: &mut Choices) -> Claim {
    let overall = match choices.pick(4) {
        0 => None,
        1 => Some(oracle.publishes(&decimal(&value(rules, choices, rules.nodes().next().unwrap()).to_string()))),
        _ => {
            let (low, high) = oracle.bounds(0, given);
            let near = low + (high - oracle.bounds(0, given).0) * Q::new(choices.pick(5).into(), 4.into());
            let units: BigInt = oracle.publishes(&near) + choices.pick(5) as i64 - 2;
            let full = oracle.publishes(&decimal("100"));
            Some(units.clamp(BigInt::ZERO, full))
        }
    };
    let level = (choices.pick(3) > 0).then(|| choices.pick(rules.levels().len()));
    Claim { overall, level }
}

fn same_result(rules: &Rulebook, choices: &mut Choices) -> Result<(), TestCaseError> {
    let values = assessment(rules, choices);
    let oracle = Oracle::new(rules.spec());
    let given = given(&values);
    let claim = claim(rules, &oracle, &given, choices);
    let scored = build(rules, &values).score();
    let units = claim.overall.as_ref().map(|units| units.to_u64().unwrap());
    let level = claim.level.and_then(|level| rules.level_indices().nth(level));
    let published = Published { overall: units.map(|units| Rounded::new(units, rules.decimals())), level };
    let report = Report::new(&scored);
    let report = if published.is_empty() { report } else { report.with_published(&scored.compare(&published)) };
    let actual = report.to_json();
    let actual: Value = serde_json::from_str(&actual).unwrap();
    let expected = oracle.report(&given, (!published.is_empty()).then_some(&claim));
    let expected: Value = serde_json::from_str(&expected.to_string()).unwrap();
    if let Some(difference) = difference("", &actual, &expected) {
        return Err(TestCaseError::fail(format!("{difference}\n  in {}, {claim:?}", expected["vector"])));
    }
    Ok(())
}

/// The first place where two values differ.
fn difference(place: &str, actual: &Value, expected: &Value) -> Option<String> {
    match (actual, expected) {
        (Value::Object(a), Value::Object(b)) => a.keys().chain(b.keys()).find_map(|key| {
            difference(
                &format!("{place}.{key}"),
                a.get(key).unwrap_or(&Value::Null),
                b.get(key).unwrap_or(&Value::Null),
            )
        }),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            (0..a.len()).find_map(|index| difference(&format!("{place}[{index}]"), &a[index], &b[index]))
        }
        _ => (actual != expected).then(|| format!("{place}: engine {actual}, oracle {expected}")),
    }
}

#[test]
fn on_random_assessments_of_every_year() {
    let mut years = 0;
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        years += 1;
        holds("regressions/agrees_years.txt", 60, &Choices::strategy(600), |mut choices| {
            same_result(rules, &mut choices)
        });
    }
    assert!(years >= 9, "only {years} years");
}

#[test]
fn on_random_rulebooks() {
    let (sound, refused) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    holds("regressions/agrees_rulebooks.txt", 100, &Choices::strategy(500), |mut choices| {
        let spec = rulebook(&mut choices);
        match Rulebook::new(spec.clone()) {
            Ok(rules) => {
                sound.set(sound.get() + 1);
                let oracle = Oracle::new(&spec);
                let all: Vec<usize> = (0..spec.levels.len()).collect();
                prop_assert_eq!(oracle.possible(&Given::new()), all, "a level is out of reach");
                (0..3).try_for_each(|_| same_result(&rules, &mut choices))
            }
            Err(RulebookError::LevelUnreachable { level }) => {
                refused.set(refused.get() + 1);
                let place = spec.levels.iter().position(|known| known.id == level).unwrap();
                prop_assert!(!Oracle::new(&spec).possible(&Given::new()).contains(&place));
                Ok(())
            }
            Err(RulebookError::TooFine { .. }) => {
                refused.set(refused.get() + 1);
                Ok(())
            }
            Err(other) => Err(TestCaseError::fail(other.to_string())),
        }
    });
    assert!(sound.get() > 60, "{} sound, {} refused", sound.get(), refused.get());
}
