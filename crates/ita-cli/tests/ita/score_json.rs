//! `ita score --format json`: the contract's own examples and every form of input.

use crate::common::{Folder, ita, ita_reading};
use serde_json::{Value, json};

fn score(args: &[&str]) -> Value {
    let ran = ita(&[&["score", "--format", "json"], args].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}: {ran:?}");
    ran.json()
}

#[test]
fn bang_krabue_is_good_for_want_of_1_80_in_eit() {
    let result = score(&["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"]);
    assert_eq!(result["overall"]["score"], "96.39");
    assert_eq!(result["level"], json!({"id": "good", "th": "ผ่านดี", "en": "Good"}));
    assert_eq!(result["next"], json!({"level": "excellent", "short": {"eit": "1.80"}}));
    assert_eq!(result["vector"], "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
}

#[test]
fn the_contracts_example_of_2567_field_by_field() {
    let result = score(&["--year", "2567", "iit=92.24", "eit=94.15", "oit=95.84"]);
    assert_eq!(result["fiscal_year"], 2567);
    assert_eq!(result["agency"], Value::Null);
    assert_eq!(result["rulebook"]["id"], "fy2567");
    assert_eq!(result["complete"], true);
    assert_eq!(result["overall"], json!({"score": "94.25", "low": "94.25", "high": "94.25", "exact": "94.253"}));
    assert_eq!((&result["guaranteed"], &result["possible"]), (&json!("good"), &json!(["good"])));
    let iit = &result["nodes"][0];
    for (key, value) in [
        ("id", json!("iit")),
        ("given", json!(true)),
        ("weight", json!("0.3")),
        ("score", json!("92.24")),
        ("low", json!("92.24")),
        ("high", json!("92.24")),
        ("points", json!("27.672")),
        ("missing", json!([])),
    ] {
        assert_eq!(iit[key], value, "{key}");
    }
    let wanted =
        json!({"level": "excellent", "node": "iit", "at_least": "95", "has": "92.24", "met": false, "short": "2.76"});
    assert!(result["why"].as_array().unwrap().contains(&wanted), "{}", result["why"]);
    assert_eq!(
        result["next"],
        json!({"level": "excellent", "short": {"overall": "0.75", "iit": "2.76", "eit": "0.85"}})
    );
    assert_eq!(result["published"], Value::Null);
}

#[test]
fn an_overall_score_alone() {
    for (overall, guaranteed, possible) in [
        ("96.39", "good", json!(["excellent", "good"])),
        ("98.82", "excellent", json!(["excellent"])),
        ("94.25", "pass", json!(["good", "pass"])),
        ("๙๖.๓๙", "good", json!(["excellent", "good"])),
    ] {
        let result = score(&["--year", "๒๕๖๘", &format!("overall={overall}")]);
        assert_eq!((&result["guaranteed"], &result["possible"]), (&json!(guaranteed), &possible), "{overall}");
    }
}

#[test]
fn every_input_form_gives_the_same_bytes() {
    let folder = Folder::new("forms");
    let vector = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
    let document = r#"{"fiscal_year": 2568, "inputs": {"oit": 97.50, "iit": "98.10", "eit": "๙๓.๒"}}"#;
    let file = folder.file("a=b.json", format!("\u{feff}{document}"));
    let line = folder.file("vector.txt", format!("{vector}\n"));
    let pairs = ita(&["score", "--format", "json", "--year", "2568", "oit=97.5", "IIT=98.1", "eit=93.2"]);
    for ran in [
        ita(&["score", "--format", "json", vector]),
        ita(&["score", "--format", "json", vector, "--year", "2568"]),
        ita(&["score", "--format", "json", &file]),
        ita(&["score", "--format", "json", &file, "--year", "๒๕๖๘"]),
        ita(&["score", "--format", "json", &line]),
        ita_reading(&["score", "--format", "json", "-"], document),
        ita_reading(&["score", "--format", "json", "-"], vector),
        ita_reading(&["--format=json", "--lang", "en", "score", "-"], format!("\n {vector}\r\n")),
    ] {
        assert_eq!((ran.code, &ran.out), (0, &pairs.out), "{ran:?}");
    }
}

/// 96.39 and ผ่านดี alone: IIT is at least (96.385 − 70) / 0.3 = 87.95, and the level is known.
#[test]
fn what_was_published_narrows_the_result_where_that_is_asked() {
    let call = ["score", "--year", "2568", "overall=96.39", "--published-level", "ระดับผ่านดี", "--format", "json"];
    let compared = ita(&call).json();
    assert_eq!((&compared["possible"], &compared["from_published"]), (&json!(["excellent", "good"]), &Value::Null));
    let narrowed = ita(&[&call[..], &["--use-published"]].concat()).json();
    assert_eq!((&narrowed["possible"], &narrowed["from_published"]), (&json!(["good"]), &json!(true)));
    assert_eq!((&narrowed["level"]["id"], &narrowed["published"]["level_agrees"]), (&json!("good"), &json!(true)));
    let document = r#"{"fiscal_year": 2568, "inputs": {}, "published": {"overall": "96.39", "level": "good"}, "use_published": true}"#;
    let read = ita_reading(&["score", "-", "--format", "json"], document).json();
    assert_eq!((&read["nodes"][0]["low"], &read["from_published"]), (&json!("87.95"), &json!(true)));
    // A contradiction is no error: the result is that without it.
    let other = ita(&[
        "score",
        "--year",
        "2568",
        "overall=80",
        "--published-level",
        "good",
        "--use-published",
        "--format",
        "json",
    ]);
    let other = other.json();
    assert_eq!((&other["from_published"], &other["published"]["level_agrees"]), (&Value::Null, &json!(false)));
}

/// A level that is not understood is said, on standard error and in the answer, and the score is there all the same.
#[test]
fn a_published_level_that_is_not_understood_takes_nothing_away() {
    let ran =
        ita(&["score", "--year", "2568", "overall=90", "--published-level", "AA", "--format", "json", "--lang", "en"]);
    assert!(ran.err.contains("`AA`") && ran.err.contains("excellent, good, pass, improve, urgent"), "{}", ran.err);
    let json = ran.json();
    assert_eq!((&json["overall"]["score"], &json["published"]["level_unknown"]), (&json!("90.00"), &json!("AA")));
    assert_eq!((ran.code, &json["published"]["level_agrees"]), (0, &Value::Null));
}

#[test]
fn trat_2564_agrees_with_what_was_published() {
    let inputs = [
        ("1", "93.55"),
        ("2", "87.72"),
        ("3", "91.01"),
        ("4", "87.93"),
        ("5", "89.52"),
        ("6", "90.55"),
        ("7", "88.68"),
        ("8", "88.58"),
        ("9", "72.89"),
        ("10", "65.56"),
    ];
    let inputs: serde_json::Map<String, Value> = inputs.iter().map(|(id, v)| ((*id).to_owned(), json!(v))).collect();
    let request = json!({"fiscal_year": 2564, "agency": "จังหวัดตราด", "inputs": inputs,
                         "published": {"overall": "81.45", "level": "B"}});
    let result = ita_reading(&["score", "--format", "json", "-"], request.to_string()).json();
    assert_eq!(result["agency"], "จังหวัดตราด");
    assert_eq!((&result["overall"]["score"], &result["level"]["id"]), (&json!("81.45"), &json!("B")));
    let published =
        json!({"overall": "81.45", "computed": "81.45", "exact": true, "agrees": true, "level_agrees": true});
    assert_eq!(result["published"], published);
}

#[test]
fn options_say_agency_and_published_result() {
    for input in [&["--year", "2568", "overall=96.39"][..], &["ITA:1.0/FY:2568/overall:96.39"]] {
        let more = ["--agency", "เทศบาลตำบลบางกระบือ", "--published-overall", "๙๖.๓๙", "--published-level", "ผ่านดี"];
        let result = score(&[input, &more].concat());
        assert_eq!(result["agency"], "เทศบาลตำบลบางกระบือ");
        assert_eq!(result["published"]["exact"], true);
        assert_eq!(result["published"]["level_agrees"], true);
    }
}

#[test]
fn edges_of_levels() {
    assert_eq!(score(&["--year", "2565", "overall=59.99"])["level"]["id"], "D");
    let result = score(&["--year", "2568", "overall=84.995"]);
    assert_eq!(result["overall"]["score"], "85.00");
    assert_eq!(result["guaranteed"], "pass");
    assert_eq!(result["near_edge"], json!(["overall"]));
}

#[test]
fn items_average_within_their_sub_indicator_first() {
    let items: Vec<String> = (1..=43).map(|item| format!("o{item}={}", u8::from(item != 1))).collect();
    let args: Vec<&str> = ["--year", "2564"].into_iter().chain(items.iter().map(String::as_str)).collect();
    let result = score(&args);
    let nodes = result["nodes"].as_array().unwrap();
    // 9.1 has nine items, one of which is missing: 8/9. Indicator 9 has five sub-indicators: 100 - (100/9)/5 = 97.78.
    assert_eq!(nodes.iter().find(|node| node["id"] == "9").unwrap()["score"], "97.78");
}
