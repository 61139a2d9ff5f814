//! Every built-in year loads, and nothing in it stands without a claim.

use crate::{YEARS, claim, node, year};
use ita_score::spec::{RulebookSpec, Words};
use ita_score::{Error, NodeKind, Rulebook, Status};
use std::collections::BTreeSet;

#[test]
fn the_years_are_there() {
    let years: Vec<u16> = ita_rules::years().collect();
    assert_eq!(years, YEARS);
    assert_eq!(ita_rules::all().unwrap().len(), YEARS.len());
    assert_eq!(ita_rules::latest().unwrap().fiscal_year(), YEARS[YEARS.len() - 1]);
    for fiscal_year in years {
        let rules = year(fiscal_year);
        assert_eq!(rules.fiscal_year(), fiscal_year);
        assert_eq!(rules.spec().id, format!("fy{fiscal_year}"));
        assert!(std::ptr::eq(rules, year(fiscal_year)), "compiled once");
    }
}

#[test]
fn an_unknown_year_is_never_the_nearest() {
    for unknown in [0, 2025, YEARS[0] - 1, YEARS[YEARS.len() - 1] + 1, u16::MAX] {
        let error = ita_rules::rulebook(unknown).unwrap_err();
        assert_eq!(error, Error::UnknownYear { year: unknown.to_string(), known: YEARS.to_vec() });
    }
}

/// Every claim that something in the rulebook points at, by index, with what it is.
fn uses(spec: &RulebookSpec) -> Vec<(u16, String)> {
    let mut uses = vec![(spec.rounding.claim, "rounding".to_owned())];
    for node in spec.nodes.iter().chain(spec.parts.iter()) {
        let claims = [Some(node.name_claim), Some(node.english_claim), Some(node.share_claim), node.about_claim];
        let form = node.question.as_ref().map(|form| form.claim);
        uses.extend(claims.into_iter().chain([form]).flatten().map(|claim| (claim, node.id.to_string())));
    }
    uses.extend(spec.scales.iter().map(|scale| (scale.claim, scale.id.to_string())));
    for level in spec.levels.iter() {
        uses.push((level.claim, level.id.to_string()));
        uses.extend(level.conditions.iter().map(|of| (of.claim, format!("a condition of {}", level.id))));
    }
    uses
}

#[test]
fn every_number_and_name_has_a_claim_with_its_source() {
    let mut checked = 0;
    for rules in ita_rules::all().unwrap() {
        let spec = rules.spec();
        for (index, what) in uses(spec) {
            let claim = claim(rules, index);
            let needs_source = !matches!(claim.status, Status::Inferred | Status::Assumed);
            assert!(!needs_source || !claim.sources.is_empty(), "{}: {what}: {}", spec.id, claim.id);
            checked += 1;
        }
    }
    assert!(checked > 1_000, "only {checked} uses of claims were checked");
}

#[test]
fn every_claim_and_source_is_used() {
    for rules in ita_rules::all().unwrap() {
        let spec = rules.spec();
        let used: BTreeSet<u16> = uses(spec).into_iter().map(|(claim, _)| claim).collect();
        let idle: Vec<&str> =
            (0..).zip(spec.claims.iter()).filter(|(at, _)| !used.contains(at)).map(|(_, claim)| &*claim.id).collect();
        // Of FY2567 it is known how questions are answered, but not what that counts, and how many must answer: claims
        // without a number.
        let expected: &[&str] = if spec.fiscal_year == 2567 { &["answers", "eit_respondents"] } else { &[] };
        assert_eq!(idle, expected, "{}", spec.id);
        let cited: BTreeSet<u16> = spec.claims.iter().flat_map(|claim| claim.sources.iter().copied()).collect();
        assert_eq!(cited.len(), spec.sources.len(), "{}: a source that no claim cites", spec.id);
    }
}

/// Every text of a rulebook in two languages, with what it is.
fn words(rules: &Rulebook) -> Vec<(String, &Words)> {
    let spec = rules.spec();
    let mut all = vec![("note".to_owned(), &spec.note)];
    all.extend(spec.claims.iter().map(|claim| (claim.id.to_string(), &claim.note)));
    all.extend(spec.nodes.iter().chain(spec.parts.iter()).map(|node| (node.id.to_string(), &node.name)));
    all.extend(spec.nodes.iter().filter(|node| !node.about.is_empty()).map(|node| (node.id.to_string(), &node.about)));
    all.extend(spec.levels.iter().map(|level| (level.id.to_string(), &level.name)));
    all.extend(spec.scales.iter().flat_map(|scale| scale.choices.iter()).map(|of| (of.value.to_string(), &of.label)));
    all
}

#[test]
fn texts_are_there_in_both_languages() {
    let thai = |c: char| ('\u{e00}'..='\u{e7f}').contains(&c);
    for rules in ita_rules::all().unwrap() {
        for (what, words) in words(rules) {
            let place = || format!("{}: {what}: {words:?}", rules.spec().id);
            for text in [&words.th, &words.en] {
                assert!(!text.is_empty() && text.trim() == &**text && !text.contains("  "), "{}", place());
            }
            assert!(!words.en.contains(thai), "{}", place());
            // Letters of levels, and names such as Q&A, are the same in Thai.
            assert!(words.th.contains(thai) || words.th.len() <= 14, "{}", place());
        }
    }
}

#[test]
fn a_title_has_one_translation() {
    let mut known = std::collections::BTreeMap::new();
    for rules in ita_rules::all().unwrap() {
        for node in rules.spec().nodes.iter() {
            let english = known.entry(node.name.th.clone()).or_insert_with(|| node.name.en.clone());
            assert_eq!(*english, node.name.en, "{} in {}", node.name.th, rules.spec().id);
        }
    }
    assert!(known.len() > 100, "only {} titles were compared", known.len());
}

#[test]
fn descriptions_are_only_where_something_is_known() {
    for rules in ita_rules::all().unwrap() {
        let described: Vec<&str> =
            rules.spec().nodes.iter().filter(|node| !node.about.is_empty()).map(|node| &*node.id).collect();
        let expected: &[&str] =
            if rules.fiscal_year() >= 2569 { &["1", "2", "3", "4", "5", "6", "7", "8", "9"] } else { &[] };
        assert_eq!(described, expected, "{}", rules.spec().id);
    }
    assert_eq!(node(year(2569), "7").kind, NodeKind::Indicator);
}

/// Programs compile the tables without checking them again, so every one is checked here, and gives the same rulebook.
#[test]
fn each_table_is_of_the_year_it_stands_for_and_is_sound() {
    let mut checked = 0;
    for (year, table) in ita_rules::years().zip(ita_rules::tables::all()) {
        assert_eq!(table.fiscal_year(), year);
        let sound = Rulebook::new(table.spec().clone()).unwrap();
        assert_eq!(table.rulebook(), &sound);
        assert_eq!(ita_rules::rulebook(year).unwrap(), &sound);
        checked += 1;
    }
    assert_eq!(checked, YEARS.len());
    assert_eq!(ita_rules::tables::fy2564().fiscal_year(), 2564);
    assert_eq!(ita_rules::tables::fy2568().fiscal_year(), 2568);
}
