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
    // OIT's two indicators only moved from 9 and 10 to 8 and 9; EIT's are other ones; indicator 4 has another name (contract).
    for said in ["เลขตัวชี้วัด “การเปิดเผยข้อมูล”: จาก 9 เป็น 8", "เลขตัวชี้วัด “การป้องกันการทุจริต”: จาก 10 เป็น 9"]
    {
        assert!(items.iter().any(|item| item == said), "{said}: {items:#?}");
    }
    let named: Vec<&String> = items.iter().filter(|item| item.starts_with("ชื่อ")).collect();
    assert!(named.len() == 1 && named[0].starts_with("ชื่อตัวชี้วัดที่ 4: จาก "), "{named:?}");
    let starting = |word: &str| items.iter().filter(|item| item.starts_with(word)).count();
    assert_eq!((starting("ไม่มีแล้ว: ตัวชี้วัดที่"), starting("เพิ่ม: ตัวชี้วัดที่")), (3, 2), "{items:#?}");
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

/// Whatever rests on a source bears its number, and the numbers run in the order in which a reader meets them.
#[test]
fn sources_are_numbered_once_in_the_order_of_their_first_use() {
    // “[1–5]” is five of them.
    let run = |part: &str| {
        let (first, last) =
            part.strip_prefix('[')?.strip_suffix(']').map(|run| run.split_once('–').unwrap_or((run, run)))?;
        let (first, last) = (first.parse::<usize>().ok()?, last.parse::<usize>().ok()?);
        assert!(first == last || last - first > 1, "{part}");
        Some((first..=last).map(|number| format!("[{number}]")).collect::<Vec<String>>())
    };
    let numbers = |mark: &str| mark.split(' ').filter_map(run).flatten().collect::<Vec<_>>();
    for number in Year::numbers() {
        let view = rules(number);
        let nodes = view.groups.iter().flat_map(|group| std::iter::once(&group.node).chain(&group.below));
        let mut met: Vec<String> = Vec::new();
        let marks = view.levels.iter().map(|level| &level.mark).chain([&view.rounding_mark]);
        for mark in marks.chain(nodes.map(|node| &node.mark)) {
            assert!(!mark.is_empty(), "{number}");
            numbers(mark).into_iter().for_each(|one| {
                if !met.contains(&one) {
                    met.push(one)
                }
            });
        }
        let listed: Vec<String> = view.sources.iter().filter_map(|cited| cited.source.number.clone()).collect();
        let all = ita_rules::rulebook(number).unwrap().spec().sources.len();
        let counted: Vec<String> = (1..=all).map(|at| format!("[{at}]")).collect();
        assert!(counted == listed && listed.starts_with(&met), "{number}: {met:?} {listed:?}");
        assert!(view.sources.iter().all(|cited| !cited.uses.is_empty()));
        // A claim's sources are those of the list.
        for source in view.claims.iter().flat_map(|claim| &claim.sources) {
            assert_eq!(view.sources.iter().filter(|cited| cited.source == *source).count(), 1, "{number}: {source:?}");
        }
    }
    // Names of levels and the cut at 95 (fy2568.toml): UPITA's source is the first of both, and has one number.
    let view = rules(2568);
    assert_eq!(view.sources[0].source.title, "มหาวิทยาลัยพะเยา: ซอร์สโค้ดสาธารณะของระบบ UPITA");
    assert!(view.sources[0].uses.contains(&"ชื่อระดับ (ยืนยันหลายแหล่ง)".to_owned()), "{:?}", view.sources[0].uses);
    let iit = &view.groups[0].node;
    let place = view.sources.iter().find(|cited| cited.source.title.starts_with("Bangkok Post")).unwrap();
    assert!(iit.mark.contains(place.source.number.as_deref().unwrap()) && place.source.url.is_some(), "{}", iit.mark);
    assert_eq!(rules(2570).rounding_mark, "ข้อสมมติ", "without a source it says how sure it is");
}

/// Each language has its own words for a source, and they are whole.
#[test]
fn sources_are_said_in_the_language_that_is_asked_for() {
    let english = reduce(&first(), Action::SetLang(Lang::En));
    let is_thai = |text: &str| text.chars().any(|letter| ('\u{e00}'..='\u{e7f}').contains(&letter));
    for number in Year::numbers() {
        let (thai, other) = (rules(number).sources, page::rules(&english, fiscal(number), &Parts::all()).sources);
        assert_eq!(thai.len(), other.len());
        for (thai, english) in thai.iter().zip(&other) {
            let (thai, english) = (&thai.source.title, &english.source.title);
            assert!(is_thai(thai) && !is_thai(english), "{number}: {thai} | {english}");
            for title in [thai, english] {
                assert_eq!(title.matches('(').count(), title.matches(')').count(), "{number}: {title}");
            }
        }
    }
}
