//! Laws of the whole path from text to result: monotone, idempotent, blind to order, and lossless both ways.

use crate::agrees::build;
use ita_score::report::Report;
use ita_score::{Assessment, NodeIx, Request, Rulebook, Score, Scored, Vector};
use ita_tests::properties::holds;
use ita_tests::random::{Choices, Values, assessment, rulebook, value};
use proptest::prelude::*;

/// Holds a law on assessments of every fiscal year and of random rulebooks.
fn everywhere(regressions: &'static str, law: fn(&Rulebook, &mut Choices) -> Result<(), TestCaseError>) {
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds(regressions, 40, &Choices::strategy(600), |mut choices| law(rules, &mut choices));
    }
    holds(regressions, 200, &Choices::strategy(600), |mut choices| match Rulebook::new(rulebook(&mut choices)) {
        Ok(rules) => law(&rules, &mut choices),
        Err(_) => Ok(()),
    });
}

fn place(scored: &Scored<'_>, id: &str) -> usize {
    scored.rules().levels().iter().position(|level| level.id == id).unwrap()
}

/// Best and worst possible level, as places from the best.
fn span(scored: &Scored<'_>) -> (usize, usize) {
    let places: Vec<usize> = scored.possible().map(|level| place(scored, &level.id)).collect();
    assert!(places.is_sorted() && !places.is_empty());
    assert_eq!(places[places.len() - 1], place(scored, &scored.guaranteed().id));
    (places[0], places[places.len() - 1])
}

#[test]
fn raising_a_value_lowers_nothing() {
    everywhere("regressions/monotone.txt", |rules, choices| {
        let values = assessment(rules, choices);
        if values.is_empty() {
            return Ok(());
        }
        let before = build(rules, &values);
        let mut after = before.clone();
        for _ in 0..=choices.pick(3) {
            let (node, old) = values[choices.pick(values.len())];
            let by =
                *choices.one(&[1, 10_000_000_000, 5_000_000_000_000, 1_000_000_000_000_000, 100_000_000_000_000_000]);
            let raised = (old.units() + by).min(Score::MAX.units());
            let raised = Score::from_units(raised.max(value(rules, choices, node).units())).unwrap();
            after.set(node, raised).unwrap();
        }
        let (before, after) = (before.score(), after.score());
        for (old, new) in before.nodes().zip(after.nodes()) {
            prop_assert!(old.low() <= new.low() && old.high() <= new.high());
            if let (Some(old), Some(new)) = (old.exact(), new.exact()) {
                prop_assert!(old <= new);
            }
        }
        let ((best, worst), (new_best, new_worst)) = (span(&before), span(&after));
        prop_assert!(new_best <= best && new_worst <= worst, "{:?} became {:?}", (best, worst), (new_best, new_worst));
        Ok(())
    });
}

/// Values as text in some way a person may write them: zeros, spaces, Thai digits, capitals.
fn as_typed(rules: &Rulebook, values: &Values, choices: &mut Choices) -> Vec<(String, String)> {
    let thai = |text: &str| -> String {
        let shift = |c: char| c.to_digit(10).map_or(c, |digit| char::from_u32('๐' as u32 + digit).unwrap());
        text.chars().map(shift).collect()
    };
    let mut typed: Vec<(String, String)> = Vec::new();
    for &(node, value) in values {
        let mut id = rules.node(node).id.to_string();
        let mut text = rules.write_value(node, value);
        match choices.pick(5) {
            0 => text = format!(" {text} "),
            1 => (id, text) = (id.to_uppercase(), thai(&text)),
            2 if !rules.is_item(node) => text = format!("00{text}{}", if text.contains('.') { "000" } else { ".00" }),
            3 if rules.is_item(node) => text = format!("{value}%"),
            4 => id = thai(&id),
            _ => {}
        }
        typed.insert(choices.pick(typed.len() + 1), (id, text));
    }
    typed
}

#[test]
fn order_and_spelling_change_nothing() {
    everywhere("regressions/order.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let built = build(rules, &values);
        let typed = as_typed(rules, &values, choices);
        let parsed = Assessment::parse(rules, typed.iter().map(|(id, value)| (id, value))).unwrap();
        prop_assert_eq!(&parsed, &built);
        let report = |assessment: &Assessment<'_>| Report::new(&assessment.score());
        prop_assert_eq!(report(&parsed), report(&built));
        // Again and again the same; and the text as well.
        prop_assert_eq!(report(&built).to_json(), report(&parsed).to_json());
        Ok(())
    });
}

#[test]
fn a_vector_says_all_and_says_it_in_one_way() {
    everywhere("regressions/vector.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let built = build(rules, &values);
        let vector = built.vector();
        let decoded = Assessment::from_vector(rules, &vector).unwrap();
        prop_assert_eq!(&decoded, &built, "decode(encode(a)) = a: {}", vector);
        prop_assert_eq!(decoded.vector(), vector.clone());
        let typed = as_typed(rules, &values, choices);
        let loose: String = typed.iter().map(|(id, value)| format!("/{id}:{value}")).collect();
        let loose = format!(" ITA:1.0/FY:{}{loose}\n", rules.fiscal_year());
        prop_assert_eq!(Assessment::from_vector(rules, &loose).unwrap().vector(), vector.clone());
        prop_assert_eq!(vector.parse::<Vector>().unwrap().inputs().count(), values.len());
        // Different assessments have different vectors.
        let mut other = built.clone();
        if let Some(&(node, old)) = values.first() {
            other.set(node, Score::from_units(old.units() ^ 1).unwrap_or(Score::ZERO)).unwrap();
            prop_assert_ne!(other.vector(), vector);
        }
        Ok(())
    });
}

#[test]
fn json_says_what_the_report_says() {
    everywhere("regressions/json.txt", |rules, choices| {
        let values = assessment(rules, choices);
        let typed = as_typed(rules, &values, choices);
        // In: strings, and numbers or booleans where a value is one.
        let written = typed.iter().map(|(id, text)| {
            let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
            let number = plain && (text == "0" || !text.starts_with('0')) && choices.pick(2) == 0;
            let truth = (text == "1" && rules.is_item(rules.find(id).unwrap())).then_some("true");
            let text = if number { truth.unwrap_or(text).to_owned() } else { format!("\"{text}\"") };
            format!("\"{id}\": {text}")
        });
        let written = written.collect::<Vec<_>>().join(", ");
        let agency = "อบต. \"ก\" \\ ข";
        let json = serde_json::json!({"agency": agency, "fiscal_year": rules.fiscal_year()}).to_string();
        let json = json.replace("\"agency\"", &format!("\"inputs\": {{{written}}}, \"agency\""));
        let request = Request::from_json(&json).unwrap();
        prop_assert_eq!(&request.assessment(rules).unwrap(), &build(rules, &values));
        // Out: every field is there again.
        let report = request.report(rules).unwrap();
        let parsed: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
        let pretty: serde_json::Value = serde_json::from_str(&report.to_json_pretty()).unwrap();
        prop_assert_eq!(&parsed, &pretty);
        prop_assert_eq!(&parsed["agency"], agency);
        prop_assert_eq!(&parsed["vector"], &report.vector);
        prop_assert_eq!(&parsed["overall"]["low"], &report.overall.low);
        prop_assert_eq!(parsed["overall"]["exact"].as_str(), report.overall.exact.as_deref());
        prop_assert_eq!(parsed["level"]["id"].as_str(), report.level.as_ref().map(|level| &*level.id));
        let ids = |list: &serde_json::Value| -> Vec<String> {
            list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        prop_assert_eq!(ids(&parsed["possible"]), report.possible.clone());
        prop_assert_eq!(parsed["nodes"].as_array().unwrap().len(), rules.nodes().len() - 1);
        for (json, node) in parsed["nodes"].as_array().unwrap().iter().zip(&report.nodes) {
            prop_assert_eq!(&json["id"], &node.id);
            prop_assert_eq!(&json["high"], &node.high);
            prop_assert_eq!(json["score"].as_str(), node.score.as_deref());
            prop_assert_eq!(json["points"].as_str(), node.points.as_deref());
            prop_assert_eq!(ids(&json["missing"]), node.missing.clone());
        }
        // The vector in the JSON is the assessment again.
        let again = Request::from(parsed["vector"].as_str().unwrap().parse::<Vector>().unwrap()).report(rules).unwrap();
        let mut nameless = report;
        nameless.agency = None;
        prop_assert_eq!(again.to_json(), nameless.to_json());
        Ok(())
    });
}

/// Points of a node's children sum to its own, and each is its exact score times its share.
#[test]
fn points_add_up() {
    everywhere("regressions/points.txt", |rules, choices| {
        let scored = build(rules, &assessment(rules, choices)).score();
        let rational = |node: NodeIx| {
            let points = scored.node(node).points()?;
            Some(ita_tests::oracle::Q::new(points.numerator().into(), points.denominator().into()))
        };
        for node in scored.nodes().map(|node| node.ix()).filter(|&node| !rules.is_leaf(node)) {
            let parts: Option<Vec<_>> = rules.children(node).map(rational).collect();
            if let Some(parts) = parts {
                prop_assert_eq!(Some(parts.into_iter().sum()), rational(node));
            }
        }
        Ok(())
    });
}
