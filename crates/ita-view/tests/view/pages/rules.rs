//! หลักเกณฑ์: the rules of a year as a page shows them.

use super::*;

#[test]
fn every_year_shows_its_rules() {
    for number in Year::numbers() {
        let year = fiscal(number);
        for lang in [Lang::Th, Lang::En] {
            let state = reduce(&first(), Action::SetLang(lang));
            let view = page::rules(&state, year, &Parts::all());
            let rules = year.rules();
            let nodes: usize = view.groups.iter().map(|group| 1 + group.below.len()).sum();
            assert_eq!(nodes + 1, rules.nodes().len(), "all but the whole");
            assert_eq!(view.levels.len(), rules.levels().len());
            assert_eq!(view.claims.len(), rules.spec().claims.len());
            assert!(!view.note.is_empty() && !view.rounding.is_empty());
            assert_eq!(view.years.iter().filter(|choice| choice.selected).count(), 1);
            assert_eq!(view.claims[view.rounding_claim].status.status, rules.spec().claims[view.rounding_claim].status);
            let below = view.groups.iter().flat_map(|group| &group.below);
            let places = below.flat_map(|node| &node.claims).chain(view.levels.iter().flat_map(|level| &level.claims));
            assert!(places.into_iter().all(|&claim| claim < view.claims.len()));
            let asks = |level: &page::LevelRule| level.cells.iter().any(|cell| !cell.is_empty());
            assert!(
                view.levels
                    .iter()
                    .all(|level| level.cells.len() == view.asked.len() && asks(level) != level.nothing.is_some())
            );
            // A status is explained where it is used, and once.
            for claim in &view.claims {
                assert_eq!(view.legend.iter().filter(|status| **status == claim.status).count(), 1);
            }
            // Something is said of each year but the first.
            assert_eq!(view.changes.is_some(), number > Year::numbers()[0], "{number}");
            assert!(view.changes.is_none_or(|changes| changes.items.is_empty() == changes.nothing.is_some()));
        }
        let note = shown(&empty(number)).inputs.year_note;
        let unsure = matches!(year.rules().spec().status, Status::Assumed | Status::Inferred);
        assert_eq!(note.is_some(), unsure, "{number}");
    }
}

#[test]
fn the_rules_are_a_matrix_and_the_tree_is_by_instrument() {
    let view = rules(2568);
    assert_eq!(view.title, "หลักเกณฑ์ ปีงบประมาณ พ.ศ. 2568");
    assert_eq!(view.asked, ["คะแนนรวม", "IIT", "EIT", "OIT"]);
    assert_eq!(view.levels[0].cells, ["95", "95", "95", "95"]);
    assert_eq!(view.levels[4].nothing.as_deref(), Some("ต่ำกว่าเกณฑ์ของระดับต้องปรับปรุง"));
    let iit = &view.groups[0];
    assert_eq!(
        (iit.node.number.as_str(), iit.node.share.as_str(), iit.node.worth.as_str()),
        ("IIT", "30%", "30 คะแนน")
    );
    assert!(iit.summary.starts_with("5 ตัวชี้วัด"), "{}", iit.summary);
    assert_eq!(rules(2564).asked, ["คะแนนรวม"]);
}

#[test]
fn what_changed_is_found_from_both_years_rules() {
    // FY2566 brought other levels (contract: AA to F until FY2565, ผ่านดีเยี่ยม and so on from FY2566).
    let changes = rules(2566).changes.unwrap();
    assert_eq!(changes.title, "ต่างจากปี 2565 อย่างไร");
    let levels = changes.items.iter().find(|item| item.starts_with("ระดับผลการประเมิน: จาก AA, A, B")).unwrap();
    assert!(levels.contains("เป็น ผ่านดีเยี่ยม, ผ่านดี"), "{levels}");
    // FY2569 has nine indicators, two of them of EIT and two of OIT (contract).
    let items = rules(2569).changes.unwrap().items;
    assert!(items.iter().any(|item| item == "จำนวนตัวชี้วัดของ EIT: จาก 3 เป็น 2"), "{items:?}");
    assert!(items.iter().all(|item| !item.starts_with("จำนวนตัวชี้วัดของ IIT")), "{items:?}");
    // FY2570 is all of FY2569's.
    let same = rules(2570).changes.unwrap();
    assert_eq!((same.items.len(), same.nothing.as_deref()), (0, Some("ระดับ เกณฑ์ น้ำหนัก และตัวชี้วัดเหมือนปี 2569 ทุกข้อ")));
    assert_eq!(rules(2562).changes, None);
    // Without the year before nothing is said of it, and the view waits for it.
    assert_eq!(page::rules(&first(), fiscal(2568), &Parts::new()).changes, None);
    let mut parts = Parts::new();
    parts.add_view(ViewName::Rules);
    let go = Action::Go(View::Rules(fiscal(2568)));
    assert_eq!(ita_view::reduce(&first(), go, &parts), Err(Need::Year(2567)));
}

/// The rules that the first view begins with have no sources; this view shows them all the same.
#[test]
fn every_claim_says_what_it_claims_and_where_that_was_found() {
    assert!(ita_view::Year::of(ita_rules::tables::unsourced::fy2568()).unwrap().rules().spec().sources.is_empty());
    let begun = first();
    for view in [rules(2568), page::rules(&begun, begun.year(), &Parts::all())] {
        assert!(view.claims.iter().all(|claim| !claim.note.is_empty()));
        let weights = view.claims.iter().find(|claim| claim.id == "weights").unwrap();
        assert_eq!(weights.sources.iter().map(|source| source.url.is_some()).collect::<Vec<_>>(), [true]);
    }
}
