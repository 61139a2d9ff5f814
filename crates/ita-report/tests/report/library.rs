//! The library of measures holds what it must, and nothing that the rules do not have.

use ita_report::{Lang, Measure, library, library_note, suggestions};
use ita_score::{NodeKind, Rulebook};
use std::collections::BTreeSet;

fn years() -> Vec<&'static Rulebook> {
    ita_rules::all().unwrap()
}

/// At least four for each indicator of FY2569, and of every other year too; at least one for each OIT item whose name is known.
#[test]
fn every_indicator_has_four_and_every_item_one() {
    let (mut indicators, mut items) = (0, 0);
    for rules in years() {
        let year = rules.spec().fiscal_year;
        for node in rules.nodes() {
            let (spec, found) = (rules.node(node), suggestions(rules, node).count());
            if spec.kind == NodeKind::Indicator {
                assert!(found >= 4, "FY{year} {} {}: {found}", spec.id, spec.name.th);
                indicators += 1;
            }
            if rules.is_item(node) {
                assert!(found >= 1, "FY{year} {} {}", spec.id, spec.name.th);
                items += 1;
            }
        }
    }
    // Ten indicators in seven years and nine in two; 43 items in three years, 28, and 26 in two.
    assert_eq!((indicators, items), (7 * 10 + 2 * 9, 3 * 43 + 28 + 2 * 26));
}

/// Each title of an item in the library is one of a year's, and each measure is for something.
#[test]
fn nothing_is_for_what_there_is_not() {
    let mut used = BTreeSet::new();
    for rules in years() {
        for node in rules.nodes() {
            used.extend(suggestions(rules, node).map(|one| one.id()));
        }
    }
    assert_eq!(used.len(), library().len());
    let titles: BTreeSet<String> = years()
        .iter()
        .flat_map(|rules| {
            rules
                .nodes()
                .filter(|&node| rules.is_item(node))
                .map(|node| rules.node(node).name.th.to_string())
                .collect::<Vec<_>>()
        })
        .collect();
    for line in include_str!("../../data/measures.txt").lines().filter_map(|line| line.strip_prefix("items: ")) {
        for title in line.split("; ") {
            assert!(titles.contains(title), "{title}");
        }
    }
}

/// What seed 003 decided is there: E-Service, procurement disclosed at every step, internal measures worked out with staff.
#[test]
fn the_seeds_measures_are_there() {
    let rules = ita_rules::rulebook(2569).unwrap();
    let of = |id: &str| {
        let node = rules.find(id).unwrap();
        suggestions(rules, node).map(|one| one.measure(rules, node, Lang::Th)).collect::<Vec<Measure>>()
    };
    let has = |id: &str, words: &[&str]| {
        let found = of(id);
        let said = |one: &Measure| serde_json::to_string(one).unwrap();
        assert!(found.iter().any(|one| words.iter().all(|word| said(one).contains(word))), "{id}: {found:?}");
    };
    has("o10", &["E-Service", "ลดการใช้ดุลยพินิจ"]);
    has("o11", &["จัดซื้อจัดจ้าง", "ทุกขั้นตอน", "ตาราง", "มีโครงสร้าง"]);
    has("o25", &["ร่วมคิดร่วมทำ", "รายงานความคืบหน้าต่อผู้บริหาร"]);
    // A measure from the library promises no points, and names nobody.
    for one in of("8") {
        assert!(one.unit.is_empty() && one.due.is_none() && one.aims.iter().all(|aim| aim.points.is_none()));
        assert!(one.steps.len() >= 2 && !one.evidence.is_empty() && !one.follow_up.is_empty());
    }
    assert!(library_note(Lang::Th).contains("ไม่ใช่หลักเกณฑ์") && library_note(Lang::En).contains("neither a rule"));
}
