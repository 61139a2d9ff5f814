//! Golden plans: the whole JSON of a plan, byte for byte, and what a person worked out of it.
//!
//! `golden/plans/NAME.request.json` asks, `golden/plans/NAME.json` is the answer; `ITA_WRITE_GOLDEN=1` writes the answers
//! anew. What is under `by_hand` is checked all the same, and that the plan reaches its target by an independent oracle.

use ita_score::report::PlanReport;
use ita_score::{Goal, Levers, Request};
use ita_tests::oracle::{Given, Oracle, decimal, number};
use serde_json::Value;
use std::path::Path;

/// What a path such as `raise/eit/to` leads to: members by key, elements by their `id` or place.
fn at<'v>(value: &'v Value, path: &str) -> &'v Value {
    path.split('/').fold(value, |value, step| match value {
        Value::Array(elements) => {
            let found = elements.iter().find(|element| element["id"] == *step);
            found.or_else(|| elements.get(step.parse::<usize>().ok()?)).unwrap_or(&Value::Null)
        }
        _ => &value[step],
    })
}

/// The overall score and the level after the plan's raises, by the oracle.
fn reached(request: &Value, plan: &Value) -> (Value, Value) {
    let rules = ita_rules::rulebook(request["fiscal_year"].to_string().parse().unwrap()).unwrap();
    let oracle = Oracle::new(rules.spec());
    let mut given = Given::new();
    for (id, value) in request["inputs"].as_object().unwrap() {
        let raised = plan["raise"].as_array().unwrap().iter().find(|raise| raise["id"] == *id);
        let value = raised.map_or(value, |raise| &raise["to"]).as_str().unwrap();
        let scale = if rules.is_item(rules.find(id).unwrap()) { 100 } else { 1 };
        given.insert(oracle.index(id), decimal(value) * number::whole(scale));
    }
    let report = oracle.report(&given, None);
    (report["overall"]["score"].clone(), report["level"]["id"].clone())
}

#[test]
fn every_golden_plan_is_what_comes_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/plans");
    let (mut files, mut by_hand) = (0, 0);
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        let Some(name) = file.strip_suffix(".request.json") else { continue };
        let asked: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let question: serde_json::Map<String, Value> =
            ["fiscal_year", "inputs"].into_iter().map(|key| (key.to_owned(), asked[key].clone())).collect();
        let request = Request::from_json(&Value::Object(question).to_string()).unwrap();
        let rules = ita_rules::rulebook(request.fiscal_year).unwrap();
        let scored = request.assessment(rules).unwrap().score();
        let goal = Goal::parse(rules, asked["to"].as_str().unwrap()).unwrap();
        let answer = PlanReport::plan(&scored, goal, &Levers::new(rules)).to_json_pretty() + "\n";
        let plan: Value = serde_json::from_str(&answer).unwrap();

        let expected = asked["by_hand"].as_object().unwrap();
        assert!(expected["calculation"].is_string(), "{name}: how was it worked out?");
        for (path, expected) in expected.iter().filter(|(path, _)| *path != "calculation") {
            assert_eq!(at(&plan, path), expected, "{name}: {path}");
            by_hand += 1;
        }
        assert_eq!(
            reached(&asked, &plan),
            (plan["result"]["overall"].clone(), plan["result"]["level"].clone()),
            "{name}"
        );

        let golden = folder.join(format!("{name}.json"));
        if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
            std::fs::write(&golden, &answer).unwrap();
        }
        let kept = std::fs::read_to_string(&golden).unwrap_or_default();
        assert!(kept == answer, "golden/plans/{name}.json differs; if that is right: ITA_WRITE_GOLDEN=1");
        files += 1;
    }
    assert_eq!((files, by_hand), (2, 31));
}
