//! Golden files: the whole JSON, byte for byte, of at least one realistic assessment a year.
//!
//! `golden/NAME.request.json` asks, `golden/NAME.json` is the answer. A request also says under `by_hand` what a person
//! worked out, and the oracle recomputes the whole answer, so that a golden file cannot be a copy of a wrong output.
//! `ITA_WRITE_GOLDEN=1` writes the answers anew; the checks run all the same.

use ita_score::Request;
use ita_tests::oracle::{Claim, Oracle, decimal, number};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn requests() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut paths: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.to_str().unwrap().ends_with(".request.json"));
    paths.sort();
    paths
}

/// What a path such as `nodes/iit/points` leads to: members by key, elements by their `id` or place.
fn at<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('/').fold(value, |value, step| match value {
        Value::Array(elements) => {
            let found = elements.iter().find(|element| element["id"] == *step);
            found.or_else(|| elements.get(step.parse::<usize>().ok()?)).unwrap_or(&Value::Null)
        }
        _ => &value[step],
    })
}

/// The answer by the oracle, which reads the request on its own.
fn by_oracle(request: &Value) -> Value {
    let rules = ita_rules::rulebook(request["fiscal_year"].to_string().parse().unwrap()).unwrap();
    let oracle = Oracle::new(rules.spec());
    let mut given = ita_tests::oracle::Given::new();
    for (id, value) in request["inputs"].as_object().unwrap() {
        let item = rules.is_item(rules.find(id).unwrap());
        let points = decimal(value.as_str().unwrap()) * number::whole(if item { 100 } else { 1 });
        given.insert(oracle.index(id), points);
    }
    let published = &request["published"];
    let claim = published.is_object().then(|| Claim {
        overall: published["overall"].as_str().map(|score| oracle.publishes(&decimal(score))),
        level: published["level"].as_str().map(|id| rules.levels().iter().position(|level| level.id == id).unwrap()),
    });
    let mut answer = oracle.report(&given, claim.as_ref());
    answer["agency"] = request["agency"].clone();
    answer
}

#[test]
fn every_golden_file_is_what_comes_out() {
    let write = std::env::var_os("ITA_WRITE_GOLDEN").is_some();
    let (mut years, mut by_hand) = (BTreeSet::new(), 0);
    for path in requests() {
        let name = path.file_name().unwrap().to_str().unwrap().replace(".request.json", "");
        let text = std::fs::read_to_string(&path).unwrap();
        let request = Request::from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let rules = ita_rules::rulebook(request.fiscal_year).unwrap();
        let answer = request.report(rules).unwrap_or_else(|error| panic!("{name}: {error}")).to_json_pretty() + "\n";
        let asked: Value = serde_json::from_str(&text).unwrap();
        let parsed: Value = serde_json::from_str(&answer).unwrap();

        let expected = asked["by_hand"].as_object().unwrap_or_else(|| panic!("{name}: nothing is worked out by hand"));
        for (path, expected) in expected.iter().filter(|(path, _)| *path != "calculation") {
            assert_eq!(at(&parsed, path), expected, "{name}: {path}");
            by_hand += 1;
        }
        assert!(expected.len() > 2 && expected["calculation"].is_string(), "{name}: how was it worked out?");
        let recomputed: Value = serde_json::from_str(&by_oracle(&asked).to_string()).unwrap();
        for key in recomputed.as_object().unwrap().keys() {
            assert_eq!(parsed[key], recomputed[key], "{name}: {key}");
        }
        assert_eq!(parsed, recomputed, "{name}");

        let golden = path.with_file_name(format!("{name}.json"));
        if write {
            std::fs::write(&golden, &answer).unwrap();
        }
        let kept = std::fs::read_to_string(&golden).unwrap_or_default();
        let line = answer.lines().zip(kept.lines()).position(|(new, old)| new != old).map_or(0, |line| line + 1);
        assert!(
            kept == answer,
            "golden/{name}.json differs, first at line {line}; if that is right: ITA_WRITE_GOLDEN=1"
        );
        years.insert(request.fiscal_year);
    }
    assert_eq!(years, ita_rules::years().collect());
    assert!(requests().len() == 13 && by_hand >= 100, "{} files, {by_hand} numbers by hand", requests().len());
}

/// A golden answer is a request again: its vector gives the same answer.
#[test]
fn every_golden_vector_gives_the_same_answer() {
    for path in requests() {
        let request = Request::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
        let rules = ita_rules::rulebook(request.fiscal_year).unwrap();
        let report = request.report(rules).unwrap();
        let mut again = Request::from(report.vector.parse::<ita_score::Vector>().unwrap());
        again.agency.clone_from(&request.agency);
        again.published_overall.clone_from(&request.published_overall);
        again.published_level.clone_from(&request.published_level);
        assert_eq!(again.report(rules).unwrap(), report);
    }
}
