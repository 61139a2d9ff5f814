//! Whatever text is taken for a vector, a request or a year: no panic, nothing passed over, and each refusal with its reason.

use crate::text::grammar;
use ita_score::{Assessment, Error, Request, Vector, parse_year};
use ita_tests::properties::{holds, texts};
use proptest::prelude::*;

#[test]
fn no_vector_text_panics_and_none_but_a_vector_is_taken() {
    let rules = ita_rules::rulebook(2564).unwrap();
    let part = "(/[a-z0-9.]{0,4}:[0-9.%]{0,5}|/(iit|eit|oit|9|9[.]1|o[0-9]{1,2}):[0-9]{1,2}|/|\\PC{0,4})";
    let texts = texts(&[
        &format!("ITA:1[.]0/FY:2564({part}){{0,4}}"),
        "(ITA|ita|)[:]?(1[.]0|1|2[.]0)/?(FY|fy)?:?[0-9๐-๙]{0,5}/?\\PC{0,6}",
        "\\PC{0,24}",
    ]);
    let taken = std::cell::Cell::new(0);
    holds("regressions/vector_text.txt", 2_000, &texts, |text| {
        let parsed = text.parse::<Vector>().map(|vector| {
            let inputs = vector.inputs().map(|(id, value)| (id.to_owned(), value.to_owned()));
            (vector.fiscal_year(), inputs.collect::<Vec<_>>())
        });
        if let Ok((year, inputs)) = &parsed {
            // Nothing is passed over: the text is its parts, put together again.
            let again: String = inputs.iter().map(|(id, value)| format!("/{id}:{value}")).collect();
            let head = text.trim().split('/').take(2).collect::<Vec<_>>().join("/");
            prop_assert_eq!(format!("{head}{again}"), text.trim());
            prop_assert!(head.starts_with("ITA:1.0/FY:"));
            prop_assert_eq!(parse_year(&head["ITA:1.0/FY:".len()..]), Ok(*year));
        }
        if let Ok(assessment) = Assessment::from_vector(rules, &text) {
            taken.set(taken.get() + 1);
            prop_assert_eq!(assessment.given().count(), parsed.unwrap().1.len());
        }
        Ok(())
    });
    assert!(taken.get() > 100, "only {} were vectors of the year", taken.get());
}

#[test]
fn vectors_are_refused_with_their_reason() {
    let rules = ita_rules::rulebook(2568).unwrap();
    for (text, code) in [
        ("", "bad_vector"),
        ("ITA:9/x", "bad_vector"),
        ("ITA:1.0", "bad_vector"),
        ("ITA:1.0/iit:98", "bad_vector"),
        ("ita:1.0/FY:2568/iit:98", "bad_vector"),
        ("ITA:1.0/FY:2568/", "bad_vector"),
        ("ITA:1.0/FY:2568//iit:98", "bad_vector"),
        ("ITA:1.0/FY:2568/iit", "bad_vector"),
        ("ITA:1.0/FY:2568/iit:", "bad_vector"),
        ("ITA:1.0/FY:2568/:98", "bad_vector"),
        ("ITA:1.0/FY:/iit:98", "unknown_year"),
        ("ITA:1.0/FY:68/iit:98", "unknown_year"),
        ("ITA:1.0/FY:99999/iit:98", "unknown_year"),
        ("ITA:1.0/FY:2567/iit:98", "unknown_year"),
        ("ITA:1.0/FY:2568/zzz:98", "unknown_node"),
        ("ITA:1.0/FY:2568/iit:98:1", "not_a_number"),
        ("ITA:1.0/FY:2568/iit:100.01", "out_of_range"),
        ("ITA:1.0/FY:2568/iit:98/iit:98", "conflict"),
        ("ITA:1.0/FY:2568/iit:98/1:98", "conflict"),
    ] {
        assert_eq!(Assessment::from_vector(rules, text).unwrap_err().code(), code, "{text:?}");
    }
    let all = "ITA:1.0/FY:๒๕๖๘/OIT:๙๗.๕๐/iit:98.10";
    assert_eq!(Assessment::from_vector(rules, all).unwrap().vector(), "ITA:1.0/FY:2568/iit:98.1/oit:97.5");
}

#[test]
fn json_requests_are_refused_with_their_reason() {
    for (json, code) in [
        ("", "bad_json"),
        ("[]", "bad_json"),
        ("{}", "bad_json"),
        (r#"{"fiscal_year": 2568}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": null}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": []}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}} x"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {"iit": [98]}}"#, "bad_json"),
        (r#"{"fiscal_year": [2568], "inputs": {}}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "fiscal_year": 2567, "inputs": {}}"#, "bad_json"),
        (r#"{"fiscal_year": 2568.5, "inputs": {}}"#, "unknown_year"),
        (r#"{"fiscal_year": -2568, "inputs": {}}"#, "unknown_year"),
        (r#"{"fiscal_year": true, "inputs": {}}"#, "unknown_year"),
        (r#"{"fiscal_year": null, "inputs": {}}"#, "unknown_year"),
        (r#"{"fiscal_year": 2568, "inputs": {"iit": 98, "iit": 98}}"#, "conflict"),
        (r#"{"fiscal_year": 2568, "inputs": {"iit": 98, "iit": null}}"#, "conflict"),
        (r#"{"fiscal_year": 2568, "inputs": {"iit": null, "iit": 98}}"#, "conflict"),
        // Another shape is no request: lists for objects, and the key by which serde_json hands on numbers.
        (r#"[2568, null, {"overall": "90"}]"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}, "published": []}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}, "published": [90]}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}, "published": {"overall": {}}}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}, "published": {"level": "A", "level": "B"}}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {}, "agency": ["x"]}"#, "bad_json"),
        (r#"{"fiscal_year": 2568, "inputs": {"iit": {"$serde_json::private::Number": "98.10"}}}"#, "bad_json"),
        (r#"{"fiscal_year": {"$serde_json::private::Number": "2568"}, "inputs": {}}"#, "bad_json"),
        (r#"{"fiscal_year": {"$serde_json::private::RawValue": "2568"}, "inputs": {}}"#, "bad_json"),
    ] {
        assert_eq!(Request::from_json(json).unwrap_err().code(), code, "{json}");
    }
    // A number is read as it was written, not through floating point; the byte-order mark is no matter.
    let json = "\u{feff}{\"fiscal_year\": \"๒๕๖๘\", \"inputs\": {\"iit\": 98.100000000000001, \"eit\": null}}";
    let request = Request::from_json(json).unwrap();
    assert_eq!(
        (request.fiscal_year, request.inputs),
        (2568, vec![("iit".to_owned(), "98.100000000000001".to_owned())])
    );
    let error = Request::from_json(r#"{"fiscal_year": 2568e0, "inputs": {}}"#).unwrap_err();
    assert!(error.to_string().contains("`2568e0`"), "a number is quoted as it was written: {error}");
}

/// 100,000 members took above twenty seconds when each was compared with all before it.
#[test]
fn a_request_with_many_members_is_read_in_linear_time() {
    let members: Vec<String> = (0..100_000).map(|member| format!("\"{member}\":0")).collect();
    let json = |more: &str| format!("{{\"fiscal_year\":2568,\"inputs\":{{{}{more}}}}}", members.join(","));
    let begun = std::time::Instant::now();
    assert_eq!(Request::from_json(&json("")).unwrap().inputs.len(), 100_000);
    assert_eq!(Request::from_json(&json(",\"7\":1")).unwrap_err().code(), "conflict");
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}

#[test]
fn characters_without_width_mean_nothing() {
    let rules = ita_rules::rulebook(2564).unwrap();
    let seen = Assessment::from_vector(rules, "ITA:1.0/FY:2564/o1:50%/o2:1/eit:98.1").unwrap();
    for nothing in ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'] {
        let text =
            format!("ITA:1.0/FY:25{nothing}64/o{nothing}1:50%{nothing}/o2:{nothing}1/eit:98{nothing}.10 {nothing}");
        assert_eq!(Assessment::from_vector(rules, &text).unwrap(), seen, "{nothing:?}");
        assert_eq!(rules.find_level(&format!("{nothing} A{nothing}")), rules.find_level("A"));
        assert!(Assessment::parse(rules, [("iit", nothing.to_string())]).is_err());
    }
}

#[test]
fn levels_are_found_as_official_tables_write_them() {
    let (old, new) = (ita_rules::rulebook(2564).unwrap(), ita_rules::rulebook(2568).unwrap());
    for (rules, text, id) in [
        (old, "ระดับ A", "A"),
        (old, "ระดับA", "A"),
        (old, "Level aa", "AA"),
        (old, "AA", "AA"),
        (new, "ระดับผ่านดี", "good"),
        (new, "ระดับ ผ่าน", "pass"),
        (new, "level Good", "good"),
    ] {
        assert_eq!(&*rules.level(rules.find_level(text).unwrap()).id, id, "{text}");
    }
    for text in ["ระดับ", "ระดับ X", "level", "ระดับ ระดับ A", "ร", ""] {
        assert!(old.find_level(text).is_err(), "{text}");
    }
}

#[test]
fn no_json_text_panics() {
    let value = "(\"[0-9๐-๙.]{0,5}\"|[0-9]{1,3}([.][0-9]{1,3})?|true|null|\\[\\]|-1|1e2)";
    let one = format!(r#"\{{"fiscal_year": {value}, "inputs": \{{("[a-z0-9]{{1,3}}": {value})?\}}\}}"#);
    let two = r#"\{"inputs": \{"iit": VALUE, "oit": VALUE\}, "fiscal_year": 2568, "published": \{"overall": VALUE\}\}"#;
    let texts = texts(&[&one, &two.replace("VALUE", value), "[{}\\[\\]\":,0-9a-z ]{0,20}", "\\PC{0,16}"]);
    let rules = ita_rules::rulebook(2568).unwrap();
    let scored = std::cell::Cell::new(0);
    holds("regressions/json_text.txt", 2_000, &texts, |text| {
        if let Ok(request) = Request::from_json(&text) {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
            if request.report(rules).is_ok() {
                scored.set(scored.get() + 1);
                prop_assert!(request.inputs.iter().all(|(_, value)| grammar(value).is_ok()));
            }
        }
        Ok(())
    });
    assert!(scored.get() > 30, "only {} were scored", scored.get());
}

#[test]
fn errors_say_what_and_where() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let refused = |id: &str, value: &str| Assessment::parse(rules, [(id, value)]).unwrap_err();
    for (error, code, node, message) in [
        (refused("iit", "101"), "out_of_range", Some("iit"), "iit: `101` is not from 0 to 100"),
        (refused("IIT", "-1"), "out_of_range", Some("iit"), "iit: `-1` is not from 0 to 100"),
        (refused("iit", " abc "), "not_a_number", Some("iit"), "iit: `abc` is not a decimal number"),
        (refused("zzz", "1"), "unknown_node", Some("zzz"), "`zzz` is not in the rules of 2568"),
        (
            refused("iit", "1.0000000000000001"),
            "not_a_number",
            Some("iit"),
            "iit: `1.0000000000000001` has more than 15 decimal places",
        ),
        (parse_year("abc").unwrap_err(), "unknown_year", None, "`abc` is not a fiscal year"),
        (
            Error::UnknownYear { year: "2025".into(), known: vec![2567, 2568] },
            "unknown_year",
            None,
            "no rulebook for fiscal year `2025`; known: 2567, 2568",
        ),
        (
            Error::UnknownYear { year: "2570".into(), known: vec![2567, 2568] },
            "unknown_year",
            None,
            "no rulebook for fiscal year `2570`; known: 2567, 2568",
        ),
        (
            Assessment::from_vector(rules, "ITA:1.0/FY:2567/iit:90").unwrap_err(),
            "unknown_year",
            None,
            "the vector is of fiscal year 2567, the rulebook of 2568",
        ),
        (
            rules.find_level("AA").unwrap_err(),
            "unknown_level",
            None,
            "`AA` is not a level; expected one of: excellent, good, pass, improve, urgent",
        ),
    ] {
        assert_eq!((error.code(), error.node(), &*error.to_string()), (code, node, message));
    }
}
