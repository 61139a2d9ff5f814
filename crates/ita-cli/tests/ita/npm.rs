//! What the npm package says (the wasm's code, built natively) is what the command says, byte for byte but for the indentation.

use crate::common::{ita, ita_reading};
use ita_score::Lang;

const GIVEN: [&str; 6] = ["iit", "98.10", "eit", "93.20", "oit", "97.50"];

/// Indented JSON on one line.
fn compact(pretty: &str) -> String {
    let line = |line: &str| {
        let line = line.trim_start();
        match line.split_once("\": ") {
            Some((key, value)) if key.starts_with('"') && !key[1..].contains('"') => format!("{key}\":{value}"),
            _ => line.to_owned(),
        }
    };
    pretty.lines().map(line).collect()
}

/// A plan by both: the command's options, and the npm package's fields.
fn plan(options: &[&str], fields: &[&str]) -> String {
    let pairs: Vec<String> = GIVEN.chunks(2).map(|pair| pair.join("=")).collect();
    let call: Vec<&str> = ["plan", "--format", "json", "--lang", "en", "--year", "2568"].into_iter().collect();
    let call = [&call[..], &pairs.iter().map(String::as_str).collect::<Vec<_>>(), options].concat();
    let ours = ita_element::plan(Lang::En, &[&["2568", ""], &GIVEN[..], fields].concat().join("\0"));
    assert_eq!(ours, compact(&ita(&call).out), "{options:?}");
    ours
}

#[test]
fn plans_with_every_option() {
    for (options, fields) in [
        (&["--target", "excellent"][..], &["target", "excellent"][..]),
        (&["--target", "97.5", "--split", "lowest"], &["target", "97.5", "split", "lowest"]),
        (
            &["--target", "excellent", "--lock", "eit", "--margin", "0.5"],
            &["target", "excellent", "lock:eit", "", "margin", "0.5"],
        ),
        (
            &[
                "--target",
                "excellent",
                "--ceiling",
                "94",
                "--cap",
                "iit=99",
                "--floor",
                "oit=98",
                "--cost",
                "eit=1@94,3",
            ],
            &["target", "excellent", "ceiling", "94", "cap:iit", "99", "floor:oit", "98", "cost:eit", "1@94,3"],
        ),
    ] {
        plan(options, fields);
    }
}

/// From 93.2 to 95 by “harder”, 1.8 points at 2 (90 to 95); an effort of the node's own is stronger, whatever stands first.
#[test]
fn plans_by_a_profile_of_effort() {
    let harder = plan(&["--target", "excellent", "--effort", "harder"], &["target", "excellent", "effort", "harder"]);
    assert!(harder.contains(r#""feasible":true,"cost":"3.6""#), "{harder}");
    let own = plan(
        &["--target", "excellent", "--effort", "harder", "--cost", "eit=1"],
        &["target", "excellent", "cost:eit", "1", "effort", "harder"],
    );
    assert!(own.contains(r#""feasible":true,"cost":"1.8""#), "{own}");
}

#[test]
fn plans_with_a_chance() {
    let chance = |options: &[&str], fields: &[&str]| {
        let options = [&["--target", "excellent", "--chance", "90", "--respondents", "eit=101"], options].concat();
        plan(&options, &[&["target", "excellent", "chance", "90", "respondents:eit", "101"], fields].concat())
    };
    let widest = chance(&[], &[]);
    assert!(widest.contains(r#""chance":{"at_least":"90","estimated":"9"#), "{widest}");
    chance(&["--respondents", "iit=45/60"], &["respondents:iit", "45/60"]);
    // Spread is said before how many answered, and all the same understood.
    let stated = plan(
        &["--target", "excellent", "--chance", "90", "--respondents", "eit=101", "--spread", "eit=10"],
        &["target", "excellent", "spread:eit", "10", "respondents:eit", "101", "chance", "90"],
    );
    assert!(stated.contains(r#""widest_spread","stated_spread"]"#), "{stated}");
    // Out of reach though the level is not, and the level out of reach.
    let short = chance(&["--cap", "eit=95"], &["cap:eit", "95"]);
    assert!(short.contains(r#""feasible":false"#) && short.contains(r#""estimated":""#), "{short}");
    chance(&["--lock", "eit"], &["lock:eit", ""]);
}

/// The code, and the message where the command's differs in no option's name.
#[test]
fn options_that_are_refused() {
    let told = |options: &[&str], fields: &[&str]| {
        let call = [
            &["plan", "--format", "json", "--lang", "en", "--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"],
            options,
        ];
        let (code, _, message) = ita(&call.concat()).error();
        let ours = ita_element::plan(Lang::En, &[&["2568", ""], &GIVEN[..], fields].concat().join("\0"));
        let ours: serde_json::Value = serde_json::from_str(&ours).unwrap();
        assert_eq!(ours["error"]["code"], code, "{options:?}");
        (message, ours["error"]["message"].as_str().unwrap().to_owned())
    };
    let to = ["--target", "excellent"];
    for (options, fields) in [
        (&["--chance", "90", "--respondents", "eit=x"][..], &["chance", "90", "respondents:eit", "x"][..]),
        (&["--chance", "90", "--respondents", "eit=1"], &["chance", "90", "respondents:eit", "1"]),
        (&["--chance", "90", "--respondents", "eit=9/8"], &["chance", "90", "respondents:eit", "9/8"]),
        (
            &["--chance", "90", "--respondents", "eit=9", "--spread", "oit=1"],
            &["chance", "90", "respondents:eit", "9", "spread:oit", "1"],
        ),
        (&["--chance", "90", "--respondents", "x=9"], &["chance", "90", "respondents:x", "9"]),
        (&["--chance", "x", "--respondents", "eit=9"], &["chance", "x", "respondents:eit", "9"]),
        (&["--chance", "90"], &["chance", "90"]),
        (&["--respondents", "eit=9"], &["respondents:eit", "9"]),
        (&["--effort", "harsh"], &["effort", "harsh"]),
        (&["--cap", "iit=99", "--cap", "IIT=98"], &["cap:iit", "99", "cap:IIT", "98"]),
        (&["--split", "evenly"], &["split", "evenly"]),
        (&["--cost", "iit=2@90,1"], &["cost:iit", "2@90,1"]),
    ] {
        let (theirs, ours) = told(&[&to, options].concat(), &[&["target", "excellent"], fields].concat());
        if theirs.contains("N@V") || theirs.starts_with('`') && !theirs.contains("ita rules show") {
            assert_eq!(ours, theirs);
        }
    }
    let (_, ours) = told(
        &["--target", "96", "--chance", "90", "--respondents", "eit=9"],
        &["target", "96", "chance", "90", "respondents:eit", "9"],
    );
    assert_eq!(ours, "chance needs a level as target");
}

#[test]
fn scores_with_a_published_result() {
    for (published, fields) in [
        (
            r#""published": {"overall": "96.39", "level": "good"}"#,
            &["published:overall", "96.39", "published:level", "good"][..],
        ),
        (
            r#""published": {"overall": "96.39", "level": "AA"}"#,
            &["published:overall", "96.39", "published:level", "AA"],
        ),
        (r#""published": {"level": "AA"}, "use_published": true"#, &["published:level", "AA", "use_published", "true"]),
        (
            r#""published": {"overall": "96.39"}, "use_published": true"#,
            &["published:overall", "96.39", "use_published", "true"],
        ),
        (r#""use_published": true"#, &["use_published", "true"]),
    ] {
        let request = format!(r#"{{"fiscal_year": 2568, "agency": "ก", "inputs": {{"iit": "98.10"}}, {published}}}"#);
        let ran = ita_reading(&["score", "-", "--format", "json"], request.as_bytes());
        let ours = ita_element::score(Lang::En, &[&["2568", "=ก", "iit", "98.10"], fields].concat().join("\0"));
        assert_eq!(ours.split_once('\0').unwrap().0, compact(&ran.out), "{published}");
    }
}
