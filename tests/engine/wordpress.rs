//! The WordPress plugin takes a vector apart by itself, to show its values where there is no JavaScript: its pattern takes what
//! the engine writes, and nothing that the engine would not take apart alike.

use crate::agrees::build;
use ita_score::{Assessment, Error, Vector, VectorProblem};
use ita_tests::properties::{holds, texts};
use ita_tests::random::{Choices, assessment};
use proptest::prelude::*;
use regex::Regex;
use std::fs;
use std::path::Path;

/// The pattern as it stands in the plugin.
fn pattern() -> Regex {
    let plugin = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wordpress/ita-score/ita-score.php");
    let source = fs::read_to_string(plugin).unwrap();
    let mut patterns = source.split("preg_match( '~").skip(1).filter(|rest| rest.starts_with("^ITA:"));
    let (pattern, _) = patterns.next().unwrap().split_once("~'").unwrap();
    assert!(patterns.next().is_none(), "one pattern for all");
    Regex::new(pattern).unwrap()
}

/// What the plugin shows: the year, and ids with values.
fn shown(pattern: &Regex, text: &str) -> Option<(u16, Vec<(String, String)>)> {
    let found = pattern.captures(text)?;
    let rows = found[2].split('/').filter(|part| !part.is_empty()).map(|part| {
        let (id, value) = part.split_once(':').unwrap();
        (id.to_owned(), value.to_owned())
    });
    Some((found[1].parse().unwrap(), rows.collect()))
}

#[test]
fn what_the_engine_writes_is_taken() {
    let pattern = pattern();
    let years = ita_rules::all().unwrap();
    let any = (0..years.len(), Choices::strategy(80));
    holds("regressions/wordpress.txt", 1_000, &any, |(year, mut choices)| {
        let rules = years[year];
        let assessment = build(rules, &assessment(rules, &mut choices));
        let text = assessment.vector();
        let (fiscal_year, rows) = shown(&pattern, &text).ok_or_else(|| TestCaseError::fail(text.clone()))?;
        prop_assert_eq!(fiscal_year, rules.fiscal_year());
        prop_assert_eq!(Assessment::parse(rules, rows), Ok(assessment));
        Ok(())
    });
}

#[test]
fn what_is_taken_is_what_the_engine_takes_apart() {
    let pattern = pattern();
    let texts = texts(&[
        "ITA:(1[.]0|1|2[.]0|[.])/FY:[0-9]{4}(/[0-9a-z.]{1,4}:[0-9.]{1,5}%?){0,4}",
        "ITA:1[.]0/FY:[0-9]{3,5}(/[0-9a-zA-Z._-]{0,4}:{0,2}[0-9.,%]{0,5}){0,3}[/ \n]?",
    ]);
    let taken = std::cell::Cell::new(0);
    holds("regressions/wordpress_text.txt", 2_000, &texts, |text| {
        // `$` of PHP also stands before a last line end.
        let Some((year, rows)) = shown(&pattern, text.strip_suffix('\n').unwrap_or(&text)) else { return Ok(()) };
        match text.parse::<Vector>() {
            Ok(vector) => {
                let inputs = vector.inputs().map(|(id, value)| (id.to_owned(), value.to_owned()));
                prop_assert_eq!((vector.fiscal_year(), inputs.collect::<Vec<_>>()), (year, rows));
                taken.set(taken.get() + 1);
            }
            // A later format is shown as it is written.
            Err(error) => {
                prop_assert!(matches!(error, Error::BadVector { problem: VectorProblem::Version, .. }), "{text}");
            }
        }
        Ok(())
    });
    assert!(taken.get() > 200, "only {}", taken.get());
}
