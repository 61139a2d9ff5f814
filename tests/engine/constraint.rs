//! A published result as a constraint: exactly the completions that are published so remain.

use crate::agrees::{build, claim, given};
use ita_score::{Assessment, Published, Request, Rounded, Rulebook};
use ita_tests::oracle::Oracle;
use ita_tests::properties::holds;
use ita_tests::random::{Choices, assessment, rulebook};
use num_traits::ToPrimitive;
use proptest::prelude::*;
use std::cell::Cell;

fn same_as_the_oracle(rules: &Rulebook, choices: &mut Choices, narrowed: &Cell<usize>) -> Result<(), TestCaseError> {
    let values = assessment(rules, choices);
    let oracle = Oracle::new(rules.spec());
    let given = given(&values);
    let claim = claim(rules, &oracle, &given, choices);
    let units = claim.overall.as_ref().map(|units| units.to_u64().unwrap());
    let published = Published {
        overall: units.map(|units| Rounded::new(units, rules.decimals())),
        level: claim.level.map(|place| rules.level_indices().nth(place).unwrap()),
    };
    let built = build(rules, &values);
    let scored = built.score_published(&published);
    let levels = oracle.constrained_levels(&given, &claim);
    if published.is_empty() || levels.is_empty() {
        prop_assert!(!scored.is_from_published());
        prop_assert_eq!(scored, built.score(), "a contradiction changes nothing");
        return Ok(());
    }
    prop_assert!(scored.is_from_published(), "{} {:?}", built.vector(), claim);
    narrowed.set(narrowed.get() + 1);
    let possible: Vec<usize> = scored.possible_indices().iter().map(|level| level.index()).collect();
    prop_assert_eq!(possible, levels, "{} {:?}", built.vector(), &claim);
    // A few nodes of each: elimination takes its time.
    for _ in 0..3 {
        let node = rules.nodes().nth(choices.pick(rules.nodes().len())).unwrap();
        let (least, most) = oracle.constrained(node.index(), &given, &claim).unwrap();
        let score = scored.node(node);
        let found = (score.low().units().into(), score.high().units().into());
        prop_assert_eq!(found, (least, most), "{} of {} {:?}", rules.node(node).id, built.vector(), claim);
    }
    Ok(())
}

#[test]
fn on_random_assessments_of_every_year() {
    let narrowed = Cell::new(0);
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        holds("regressions/constraint_years.txt", 40, &Choices::strategy(600), |mut choices| {
            same_as_the_oracle(rules, &mut choices, &narrowed)
        });
    }
    assert!(narrowed.get() > 70, "only {} were narrowed", narrowed.get());
}

#[test]
fn on_random_rulebooks() {
    let narrowed = Cell::new(0);
    holds("regressions/constraint_rulebooks.txt", 120, &Choices::strategy(500), |mut choices| {
        match Rulebook::new(rulebook(&mut choices)) {
            Ok(rules) => same_as_the_oracle(&rules, &mut choices, &narrowed),
            Err(_) => Ok(()),
        }
    });
    assert!(narrowed.get() > 30, "only {} were narrowed", narrowed.get());
}

/// Every completion on a grid: IIT, EIT and OIT from 80 to 100 by halves, all 41³ of them. Those that are published as 93.00
/// to 96.00 with each level stay within the engine's ranges, and both ends of each range are met where they lie on the grid.
#[test]
fn a_grid_of_completions_stays_inside() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let nodes = ["iit", "eit", "oit"].map(|id| rules.find(id).unwrap());
    let grid: Vec<u64> = (0..=40).map(|half| 8_000 + 50 * half).collect();
    let mut kept = 0;
    for overall in [9_300u64, 9_450, 9_500, 9_600] {
        for level in rules.level_indices() {
            let published = Published { overall: Some(Rounded::new(overall, 2)), level: Some(level) };
            let scored = Assessment::new(rules).score_published(&published);
            let mut any = false;
            for &iit in &grid {
                for &eit in &grid {
                    for &oit in &grid {
                        // Hundredths: 0.3, 0.3 and 0.4 of them make the total exact in thousandths.
                        if 3 * iit + 3 * eit + 4 * oit != 10 * overall {
                            continue;
                        }
                        let least = iit.min(eit).min(oit);
                        let id = match () {
                            () if overall >= 9_500 && least >= 9_500 => "excellent",
                            () if least >= 8_500 => "good",
                            () => "pass",
                        };
                        if rules.level(level).id != id {
                            continue;
                        }
                        any = true;
                        kept += 1;
                        for (node, units) in nodes.iter().zip([iit, eit, oit]) {
                            let score = scored.node(*node);
                            assert!(score.low().units() <= units && units <= score.high().units(), "{overall} {id}");
                        }
                    }
                }
            }
            assert!(!any || scored.is_from_published(), "{overall} {}", rules.level(level).id);
        }
    }
    assert!(kept > 600, "{kept} completions");
}

/// เทศบาลตำบลบางกระบือ: 96.39 and ผ่านดี. IIT and EIT: (96.385 − 70) / 0.3 = 87.95; OIT: (96.385 − 60) / 0.4 = 90.9625.
/// With two at 100 the third is at most below 95 only if neither of the others is; so none is bounded from above.
#[test]
fn bang_krabue_2568() {
    let text = r#"{"fiscal_year": 2568, "inputs": {}, "use_published": true,
        "published": {"overall": "96.39", "level": "ระดับผ่านดี"}}"#;
    let report = Request::from_json(text).unwrap().report(ita_rules::rulebook(2568).unwrap()).unwrap();
    assert!(report.from_published && report.to_json().ends_with(r#","from_published":true}"#));
    assert_eq!((report.possible.as_slice(), report.guaranteed.as_str()), (["good".to_owned()].as_slice(), "good"));
    assert_eq!((report.overall.low.as_str(), report.overall.high.as_str()), ("96.39", "96.39"));
    let ends = |id: &str| {
        let node = report.nodes.iter().find(|node| node.id == id).unwrap();
        (node.low.clone(), node.high.clone())
    };
    assert_eq!(ends("iit"), ("87.95".into(), "100.00".into()));
    assert_eq!(ends("eit"), ("87.95".into(), "100.00".into()));
    assert_eq!(ends("oit"), ("90.96".into(), "100.00".into()));
    // Not asked for: compared only.
    let report = Request::from_json(&text.replace("true", "false")).unwrap();
    let report = report.report(ita_rules::rulebook(2568).unwrap()).unwrap();
    assert!(!report.from_published && !report.to_json().contains("from_published"));
    assert_eq!(report.possible, ["excellent", "good", "pass", "improve", "urgent"]);
}

/// 95.00 and ผ่านดี with IIT and EIT at 95: OIT would have to be 95 too, which is ผ่านดีเยี่ยม, unless it is published as 94.99:
/// 0.6 · 95 + 0.4 · x ≥ 94.995 asks x ≥ 94.9875, and below 94.995 it is not yet 95.
#[test]
fn an_end_that_is_only_approached_is_published_below_it() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let published = Published::parse(rules, Some("95.00"), Some("good")).unwrap();
    let scored = Assessment::parse(rules, [("iit", "95"), ("eit", "95")]).unwrap().score_published(&published);
    let oit = scored.node(rules.find("oit").unwrap());
    assert_eq!((oit.low().to_string(), oit.high().to_string()), ("94.99".into(), "94.99".into()));
    assert!(scored.one_below().is_empty(), "it is certain which");
    let short = scored.next_level().unwrap().short;
    let short: Vec<_> = short.iter().map(|short| (short.node, short.by)).collect();
    assert_eq!(short, [(rules.find("oit").unwrap(), Rounded::new(1, 2))]);
}

/// 80 overall is not ผ่านดี: the result is that without, and the comparison says so.
#[test]
fn a_contradiction_is_no_error() {
    let rules = ita_rules::rulebook(2568).unwrap();
    for (overall, level) in [("96.39", "good"), ("80.00", "good")] {
        let text = format!(
            r#"{{"fiscal_year": 2568, "inputs": {{"overall": "80"}}, "use_published": true,
            "published": {{"overall": "{overall}", "level": "{level}"}}}}"#
        );
        let report = Request::from_json(&text).unwrap().report(rules).unwrap();
        let compared = report.published.as_ref().unwrap();
        assert!(!report.from_published, "{overall}");
        assert_eq!((compared.agrees, compared.level_agrees), (Some(overall == "80.00"), Some(false)));
        assert_eq!(report.possible, ["improve"]);
    }
    // จังหวัดจันทบุรี FY2563: 67.53 computed, 67.54 published. Each given score stands for what rounds to it when the two are
    // compared; as a constraint the values are what they say, and so nothing is narrowed.
    let text = r#"{"fiscal_year": 2563, "inputs": {"iit": "67.53", "eit": "67.53", "oit": "67.53"}, "use_published": true,
        "published": {"overall": "67.54"}}"#;
    let report = Request::from_json(text).unwrap().report(ita_rules::rulebook(2563).unwrap()).unwrap();
    assert!(!report.from_published && report.overall.score.as_deref() == Some("67.53"));
}

/// A level that is not understood is said, and the score is there all the same.
#[test]
fn a_level_as_written() {
    let rules = ita_rules::rulebook(2564).unwrap();
    let asked = |level: &str| Request {
        fiscal_year: 2564,
        inputs: vec![("overall".into(), "88.37".into())],
        published_level: Some(level.into()),
        ..Request::default()
    };
    for level in ["A", "a", "ระดับ A", "ระดับA", " A ", "Level A"] {
        let report = asked(level).report(rules).unwrap();
        let compared = report.published.unwrap();
        assert_eq!((compared.level_agrees, compared.level_unknown), (Some(true), None), "{level}");
    }
    for level in ["A+", "ผ่านดี", "ดีมาก"] {
        let report = asked(level).report(rules).unwrap();
        assert_eq!(report.overall.score.as_deref(), Some("88.37"));
        let compared = report.published.unwrap();
        assert_eq!((compared.level_agrees, compared.level_unknown.as_deref()), (None, Some(level)));
        assert_eq!(asked(level).unknown_level(rules).unwrap().code(), "unknown_level");
    }
    assert!(asked("").report(rules).unwrap().published.is_none());
}
