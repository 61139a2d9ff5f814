//! How sure each fact of each year is: a table written down by hand. A rulebook must never sound surer than this.

use crate::{YEARS, claim, node, year};
use ita_score::Status::{self, Assumed, Corroborated, Inferred, Single, Tested};
use ita_score::{NodeKind, Rulebook};

/// A row of the table: the fact, and its status in each year, `None` where the year's rules say nothing of it.
type Row = (&'static str, fn(&Rulebook) -> Option<u16>, [Option<Status>; YEARS.len()]);

/// A row in which every year says something.
const fn all(statuses: [Status; YEARS.len()]) -> [Option<Status>; YEARS.len()] {
    let mut row = [None; YEARS.len()];
    let mut column = 0;
    while column < row.len() {
        row[column] = Some(statuses[column]);
        column += 1;
    }
    row
}

fn first(rules: &Rulebook, kind: NodeKind) -> Option<&ita_score::spec::NodeSpec> {
    rules.spec().nodes.iter().find(|node| node.kind == kind)
}

/// The claim of the condition that asks this much, in the first level that asks it.
fn cut(rules: &Rulebook, at_least: &str) -> Option<u16> {
    let conditions = rules.levels().iter().flat_map(|level| level.conditions.iter());
    conditions.into_iter().find(|of| of.at_least == at_least).map(|of| of.claim)
}

#[rustfmt::skip]
const TABLE: [Row; 16] = [
    ("weights", |r| Some(node(r, "iit").share_claim),
        all([Inferred, Tested, Corroborated, Inferred, Tested, Tested, Single, Assumed, Assumed])),
    ("indicators", |r| Some(node(r, "1").name_claim),
        all([Inferred, Tested, Corroborated, Single, Single, Single, Single, Single, Assumed])),
    ("plain mean of indicators", |r| Some(node(r, "1").share_claim),
        all([Inferred, Tested, Tested, Inferred, Inferred, Inferred, Inferred, Assumed, Assumed])),
    ("names of levels", |r| Some(r.levels()[0].claim),
        all([Corroborated, Corroborated, Corroborated, Corroborated, Corroborated, Corroborated, Corroborated, Assumed, Assumed])),
    ("cut at 95", |r| cut(r, "95"),
        all([Corroborated, Corroborated, Corroborated, Corroborated, Inferred, Single, Single, Assumed, Assumed])),
    ("cut at 85", |r| cut(r, "85"),
        all([Corroborated, Corroborated, Corroborated, Corroborated, Inferred, Corroborated, Corroborated, Assumed, Assumed])),
    ("cut at 70", |r| cut(r, "70"),
        [None, None, None, None, Some(Inferred), Some(Single), Some(Single), Some(Assumed), Some(Assumed)]),
    ("values of answers", |r| r.spec().scales.first().map(|scale| scale.claim),
        [Some(Assumed), Some(Assumed), Some(Single), Some(Assumed), Some(Assumed), None, None, None, None]),
    ("questions", |r| first(r, NodeKind::Question).map(|node| node.name_claim),
        [None, None, Some(Single), None, None, Some(Corroborated), None, None, None]),
    ("EIT = mean of its parts 1 and 2", |r| r.spec().parts.first().map(|part| part.share_claim),
        [None, None, None, None, Some(Tested), Some(Inferred), Some(Inferred), None, None]),
    ("names of sub-indicators", |r| first(r, NodeKind::SubIndicator).map(|node| node.name_claim),
        [Some(Assumed), Some(Corroborated), Some(Corroborated), Some(Corroborated), Some(Inferred), Some(Inferred), Some(Inferred), None, None]),
    ("plain mean of sub-indicators", |r| first(r, NodeKind::SubIndicator).map(|node| node.share_claim),
        [Some(Assumed), Some(Inferred), Some(Tested), Some(Inferred), Some(Tested), Some(Inferred), Some(Inferred), None, None]),
    ("names of items", |r| first(r, NodeKind::Item).map(|node| node.name_claim),
        [None, None, Some(Corroborated), Some(Corroborated), Some(Single), None, Some(Single), Some(Single), Some(Assumed)]),
    ("sizes of sub-indicators and plain mean of items", |r| first(r, NodeKind::Item).map(|node| node.share_claim),
        [None, None, Some(Tested), Some(Inferred), Some(Inferred), None, Some(Inferred), Some(Assumed), Some(Assumed)]),
    ("rounding", |r| Some(r.spec().rounding.claim),
        all([Assumed; 9])),
    ("English names", |r| Some(node(r, "1").english_claim),
        all([Inferred, Inferred, Inferred, Inferred, Inferred, Inferred, Inferred, Inferred, Assumed])),
];

#[test]
fn every_fact_has_the_status_it_deserves() {
    for (fact, of, expected) in TABLE {
        for (fiscal_year, expected) in YEARS.into_iter().zip(expected) {
            let rules = year(fiscal_year);
            let found = of(rules).map(|index| claim(rules, index).status);
            assert_eq!(found, expected, "{fact} in {fiscal_year}");
        }
    }
}

#[test]
fn a_rulebook_is_as_sure_as_its_weights_and_levels() {
    let expected = [Inferred, Tested, Corroborated, Inferred, Inferred, Corroborated, Single, Assumed, Assumed];
    assert_eq!(YEARS.map(|fiscal_year| year(fiscal_year).spec().status), expected);
}

#[test]
fn an_assumption_is_called_that() {
    for fiscal_year in YEARS {
        for claim in year(fiscal_year).spec().claims.iter().filter(|claim| claim.status == Assumed) {
            assert!(claim.note.th.contains("สมมติ"), "{fiscal_year} {}: {}", claim.id, claim.note.th);
            assert!(claim.note.en.to_lowercase().contains("assumed"), "{fiscal_year} {}: {}", claim.id, claim.note.en);
        }
    }
}

#[test]
fn a_second_status_stands_in_the_note() {
    for (fiscal_year, id) in [(2564, "weights"), (2566, "item_shares")] {
        let spec = year(fiscal_year).spec();
        let claim = spec.claims.iter().find(|claim| claim.id == id).expect("a claim");
        assert!(claim.note.en.to_lowercase().contains("also tested"), "{fiscal_year} {id}: {}", claim.note.en);
    }
}

#[test]
fn provisional_titles_of_2569_say_so() {
    let rules = year(2569);
    for number in 1..=26 {
        let provisional = [2, 4, 5, 6, 7, 8, 9].contains(&number);
        let claim = claim(rules, node(rules, &format!("o{number}")).name_claim);
        assert_eq!(claim.id, if provisional { "items_provisional" } else { "items" }, "o{number}");
    }
}
