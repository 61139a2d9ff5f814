//! `ita rules`.

use crate::common::{Folder, ita, ita_reading};
use serde_json::{Value, json};
use std::path::Path;

/// The years there must be, by hand.
const YEARS: std::ops::RangeInclusive<u64> = 2562..=2570;

fn data(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ita-rules/data").join(name).to_str().unwrap().to_owned()
}

#[test]
fn list_has_every_year_with_status_and_note() {
    let text = ita(&["rules", "list"]);
    assert_eq!(text.code, 0);
    let json = ita(&["rules", "list", "--format", "json"]).json();
    let years: Vec<u64> = json.as_array().unwrap().iter().map(|rules| rules["fiscal_year"].as_u64().unwrap()).collect();
    assert_eq!(years, YEARS.collect::<Vec<_>>());
    assert_eq!(text.out.lines().count(), 1 + years.len());
    for (rules, line) in json.as_array().unwrap().iter().zip(text.out.lines().skip(1)) {
        let note = rules["note"]["th"].as_str().unwrap();
        assert!(
            line.starts_with(&rules["fiscal_year"].to_string()) && line.ends_with(note) && !note.is_empty(),
            "{line}"
        );
    }
    assert_eq!((&json[7]["status"], &json[8]["status"]), (&json!("assumed"), &json!("assumed")));
}

#[test]
fn show_has_weights_levels_and_where_each_comes_from() {
    let text = ita(&["rules", "show", "๒๕๖๘", "--lang", "en"]).out;
    for part in
        ["  0.3  single source [", "  0.4  ", "overall ≥ 95, iit ≥ 95, eit ≥ 95, oit ≥ 95", "half up", "https://"]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // Every claim that is pointed at is explained.
    for year in YEARS {
        let text = ita(&["rules", "show", &year.to_string(), "--lang", "en"]).out;
        let (rules, claims) = text.split_once("\nWhere it comes from\n").unwrap();
        let named = rules.split('[').skip(1).filter_map(|part| part.split_once(']')).map(|(claim, _)| claim);
        let named: std::collections::BTreeSet<&str> = named.collect();
        assert!(named.len() > 5, "{year}");
        for claim in named {
            assert!(claims.lines().any(|line| line.trim_start().starts_with(&format!("[{claim}] "))), "{year} {claim}");
        }
    }
}

#[test]
fn show_as_json_is_whole() {
    let json = ita(&["rules", "show", "2564", "--format", "json"]).json();
    let nodes = json["nodes"].as_array().unwrap();
    assert_eq!(nodes.iter().filter(|node| node["kind"] == "item").count(), 43);
    let o1 = nodes.iter().find(|node| node["id"] == "o1").unwrap();
    assert_eq!((&o1["parent"], &o1["weight"]), (&json!("9.1"), &json!("1/9")));
    // 40 % of the whole, half of OIT, a fifth of indicator 9, a ninth of 9.1.
    assert_eq!(o1["overall_weight"], "1/225");
    assert_eq!(json["levels"][1]["conditions"][0]["at_least"], "85");
    let claims: Vec<&str> =
        json["claims"].as_array().unwrap().iter().filter_map(|claim| claim["id"].as_str()).collect();
    for node in nodes {
        for claim in ["name", "english", "weight"] {
            assert!(claims.contains(&node["claims"][claim].as_str().unwrap()), "{node}");
        }
    }
}

#[test]
fn unknown_years_are_never_the_nearest() {
    for year in ["2561", "2599", "x", "2568.0"] {
        assert_eq!(ita(&["rules", "show", year, "--format", "json"]).error().0, "unknown_year");
    }
}

#[test]
fn check_takes_the_shipped_files() {
    let text = ita(&["rules", "check", &data("fy2568.toml"), "--lang", "en"]);
    assert!(text.code == 0 && text.out.starts_with("ok: fy2568, fiscal year 2568 (single source), "), "{text:?}");
    let json = ita(&["rules", "check", &data("fy2564.toml"), "--format", "json"]).json();
    assert_eq!((&json["ok"], &json["id"], &json["levels"]), (&json!(true), &json!("fy2564"), &json!(7)));
    let bytes = std::fs::read(data("fy2569.toml")).unwrap();
    assert_eq!(ita_reading(&["rules", "check", "-"], bytes).code, 0);
}

#[test]
fn check_refuses_a_broken_file_by_line() {
    let folder = Folder::new("rules");
    let sound = std::fs::read_to_string(data("fy2568.toml")).unwrap();
    let broken = sound.replacen("\"0.3\"", "\"0.31\"", 1);
    assert_ne!(sound, broken);
    for (name, text) in
        [("sum.toml", broken.as_str()), ("empty.toml", ""), ("no.toml", "= 1"), ("key.toml", "colour = 1")]
    {
        let (code, _, message) = ita(&["rules", "check", &folder.file(name, text), "--format", "json"]).error();
        assert_eq!(code, "bad_rulebook", "{message}");
        assert!(message.contains(name), "{message}");
    }
    // Everything that is wrong is told, a line each, from the top to the bottom; each line is the contract's.
    let many =
        [("status = \"single\"", "status = \"singel\""), ("\"0.3\"", "\"0,3\""), ("score = \"95\"", "score = \"950\"")];
    let many = many.iter().fold(sound, |text, (from, to)| text.replacen(from, to, 1));
    let many = folder.file("many.toml", many);
    let told = ita(&["rules", "check", &many, "--lang", "en"]);
    let lines: Vec<&str> = told.err.lines().collect();
    assert_eq!((told.code, told.out.as_str(), lines.len()), (2, "", 3), "{}", told.err);
    for (line, word) in lines.iter().zip(["singel", "0,3", "950"]) {
        assert!(
            line.starts_with("error (bad_rulebook): ") && line.contains("many.toml:") && line.contains(word),
            "{line}"
        );
    }
    let told = ita(&["rules", "check", &many, "--format", "json"]);
    for line in told.err.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!((&line["error"]["code"], &line["error"]["node"]), (&json!("bad_rulebook"), &Value::Null));
    }
    assert_eq!(told.error().0, "bad_rulebook");
    let (code, _, message) = ita(&["rules", "check", &folder.path("none.toml"), "--format", "json"]).error();
    assert!(code == "usage" && message.contains("none.toml"), "{message}");
    let latin = folder.file("latin.toml", b"id = \"\xe9\"");
    assert_eq!(ita(&["rules", "check", &latin, "--format", "json"]).error().0, "usage");
}
