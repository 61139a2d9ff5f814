//! Rulebooks of one's own: what is entered under them, stored, carried in files, meant by links.

use crate::common::{after, empty, first, fiscal, lasting, read_store, reduce, set, shown, start};
use ita_report::Kind;
use ita_view::link::LinkError;
use ita_view::own::{Copied, EditField, OwnChange, OwnRules, copy_of};
use ita_view::page::{self, EditView};
use ita_view::work::{Change, MeasurePart, Place};
use ita_view::{Action, Dialog, FileError, Lang, Need, Notice, Parts, State, View, Year, file, link, store};

/// A copy of FY2569 for FY2570, in which OIT counts half, IIT a fifth, and ผ่านดี asks 80 of IIT.
fn text() -> String {
    let copy = copy_of(fiscal(2569).rules(), 2570, "fy2570-mine");
    let changes = [
        (r#"{ id = "iit", weight = "0.3""#, r#"{ id = "iit", weight = "0.2""#),
        (r#"{ id = "oit", weight = "0.4""#, r#"{ id = "oit", weight = "0.5""#),
        (r#"{ node = "iit", score = "85""#, r#"{ node = "iit", score = "80""#),
    ];
    changes.iter().fold(copy, |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    })
}

/// The state with that rulebook, and the key of it.
fn opened(state: &State) -> (State, u16) {
    let state = reduce(state, Action::OpenRules(text()));
    let key = state.shelf.books.all().last().unwrap().key;
    (state, key)
}

/// Scores by which the two differ: by hand 0.2 × 80 + 0.3 × 90 + 0.5 × 100 = 93, and by FY2570's own weights 24 + 27 + 40 = 91.
fn scored() -> (State, u16) {
    let (state, key) = opened(&empty(2568));
    let state = reduce(&state, Action::SetYear(key));
    (
        after(
            &state,
            [("iit", "80"), ("eit", "90"), ("oit", "100")]
                .map(|(node, text)| Action::SetValue { node: node.into(), text: text.into() }),
        ),
        key,
    )
}

fn own_year(state: &State, key: u16) -> Year {
    state.shelf.books.year(key).unwrap()
}

#[test]
fn a_year_is_assessed_by_it_beside_the_same_year_by_the_program_s_rules() {
    let (state, key) = scored();
    let result = shown(&state).result;
    assert_eq!((result.number.text.as_str(), result.level.badge().name.as_str()), ("93.00", "ผ่านดี"));
    assert_eq!(state.year().number(), 2570);
    // So does the index page that is published, wherever it is saved.
    assert!(page::index_page(&state).contains("คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช."));
    // The same numbers, carried into the same year by the program's rules, are another draft with another result.
    let other = reduce(&state, Action::SetYear(2570));
    let result = shown(&other).result;
    assert_eq!((result.number.text.as_str(), result.level.badge().name.as_str()), ("91.00", "ผ่าน"));
    let other = set(&other, "iit", "10");
    assert_eq!(reduce(&other, Action::SetYear(key)).draft().text("iit"), "80");
    // Nothing but the line above every view says how sure the rules are.
    assert_eq!(shown(&state).year_note, None);
    assert_eq!(shown(&state).sources, "หลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.");
}

/// A file may give its rules the very id of the program's: what is shown and reported is by the file all the same.
#[test]
fn rules_with_the_id_of_the_program_s_are_not_taken_for_them() {
    let state = reduce(&empty(2568), Action::OpenRules(text().replace("id = \"fy2570-mine\"", "id = \"fy2570\"")));
    let key = state.shelf.books.all().last().unwrap().key;
    let year = own_year(&state, key);
    assert_eq!(year.rules().spec().id, ita_rules::rulebook(2570).unwrap().spec().id);
    let iit = page::rules(&state, year, &Parts::all()).groups.remove(0).node;
    assert_eq!(iit.worth, "20 คะแนน");
    let state = set(&reduce(&state, Action::SetYear(key)), "iit", "80");
    let drafted = page::draft_report(&state, &Parts::all(), ita_report::Kind::Improve, false);
    assert!(core::ptr::eq(drafted.case.rules, year.rules()));
}

#[test]
fn the_same_file_is_one_rulebook_and_a_file_that_is_none_says_why() {
    let (state, _) = opened(&first());
    assert_eq!(state.view, View::OwnRules);
    let (again, _) = opened(&state);
    assert_eq!(again.shelf, state.shelf);
    let windows = reduce(&state, Action::OpenRules(format!("\u{feff}{}", text().replace('\n', "\r\n"))));
    assert_eq!(windows.shelf, state.shelf);
    let wrong = reduce(&state, Action::OpenRules(text().replace("weight = \"0.5\"", "weight = \"0.6\"")));
    assert_eq!(wrong.shelf, state.shelf);
    assert!(matches!(wrong.dialog, Some(Dialog::RuleFile(_))), "{:?}", wrong.dialog);
    // What reads it is loaded first.
    let bare = ita_view::reduce(&first(), Action::OpenRules(text()), &Parts::new());
    assert_eq!(bare, Err(Need::OwnRules));
}

#[test]
fn copies_have_ids_of_their_own_and_deleting_is_undone() {
    let (reader, state) = (OwnRules::here(), scored().0);
    let copy = OwnChange::Copy(Copied { of: fiscal(2569), fiscal_year: 2570 });
    let two = after(&state, [copy.clone().action(&reader), copy.action(&reader)]);
    let ids: Vec<String> =
        two.shelf.books.all().map(|book| book.compiled.unwrap().rules.spec().id.to_string()).collect();
    assert_eq!(ids, ["fy2570-mine", "fy2570-own", "fy2570-own-2"]);
    let key = state.year().key();
    let delete = OwnChange::Delete { key, instead: fiscal(2570) }.action(&reader);
    let without = reduce(&two, delete);
    assert_eq!((without.year(), without.shelf.books.get(key)), (fiscal(2570), None));
    assert!(without.work.drafts.get(&key).is_none());
    let back = reduce(&without, Action::Undo);
    assert_eq!((back.draft().text("iit"), back.year().key(), back.view), ("80", key, View::OwnRules));
    assert_eq!(shown(&back).result.number.text, "93.00");
    let named = reduce(&back, OwnChange::Rename { key, name: "ร่าง".into() }.action(&reader));
    assert_eq!(named.shelf.books.get(key).unwrap().name, "ร่าง");
    assert!(ita_view::page::header(&named, &Parts::all()).years.iter().any(|year| year.label == "2570 · ร่าง"));
}

#[test]
fn it_is_stored_with_every_step_and_comes_back() {
    let (state, key) = scored();
    let deleted = reduce(&state, OwnChange::Delete { key, instead: fiscal(2570) }.action(&OwnRules::here()));
    let again = read_store(&store::write(&deleted)).unwrap();
    assert_eq!(lasting(&again), lasting(&deleted));
    // Also what was deleted before a reload.
    let back = reduce(&again, Action::Undo);
    assert_eq!((lasting(&back).work, back.shelf.clone()), (lasting(&state).work, state.shelf.clone()));
    assert_eq!(shown(&back).result.number.text, "93.00");
    let in_sight = reduce(&state, Action::ShowRules(key));
    assert_eq!(read_store(&store::write(&in_sight)).unwrap().view, View::Rules(own_year(&state, key)));
    // What reads rules is asked for before anything is read of it; nothing is asked for where there are none.
    let bare = store::read(&store::write(&state), &{
        let mut parts = Parts::new();
        parts.add_texts(ita_view::Texts::HERE);
        parts
    });
    assert_eq!(bare, Err(ita_view::Unread::Missing(Need::OwnRules)));
}

#[test]
fn one_that_cannot_be_read_any_more_loses_nothing() {
    let (state, key) = scored();
    let stored = store::write(&state);
    let broken = read_store(&stored.replace("combine = \\\"mean\\\"", "combine = \\\"median\\\"")).unwrap();
    assert_eq!(broken.notices, [Notice::OwnRulesUnread]);
    assert_eq!(broken.work.drafts.get(&key).unwrap().text("iit"), "80");
    assert_eq!(broken.year(), fiscal(2568));
    let book = broken.shelf.books.get(key).unwrap();
    assert!(book.compiled.is_none() && book.text.contains("median"));
    // It goes on being kept, and a key that is a year's is no rulebook's.
    assert!(store::write(&broken).contains("median"));
    assert!(read_store(&stored.replace(&format!("[\"book:{key}\","), "[\"book:2568\",")).is_err());
}

#[test]
fn a_link_says_by_which_rules_and_is_refused_where_they_are_missing() {
    let (state, key) = scored();
    let hash = own_year(&state, key).own().unwrap().hash.clone();
    let sent = link::hash(&reduce(&state, Action::Go(View::Calculate)));
    assert_eq!(sent, format!("#/own/fy2570-mine/{hash}/ITA:1.0/FY:2570/iit:80/eit:90/oit:100"));
    // Where it is missing: said, and no number.
    let there = start(None, &sent).state;
    let missing = LinkError::NoRules { id: "fy2570-mine".into(), hash: hash.clone() };
    assert!(matches!(&there.notices[..], [Notice::BrokenLink(error)] if **error == missing), "{:?}", there.notices);
    assert!(there.draft().is_empty() && there.sent.is_none());
    let said = ita_view::page::notices(&there, &Parts::all()).remove(0);
    assert!(
        said.text.contains("fy2570-mine") && said.text.contains(&hash) && said.text.contains(".toml"),
        "{}",
        said.text
    );
    // With the file it is read by these very rules.
    let read = reduce(&opened(&there).0, Action::OpenLink(sent.clone()));
    assert_eq!(read.view, View::Reading);
    let letter = ita_view::page::reading(&read).unwrap();
    assert_eq!(letter.result.number.text, "93.00");
    assert_eq!(letter.assumed.as_deref(), Some("หลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช."));
    let kept = reduce(&read, Action::KeepSent);
    assert_eq!((kept.year().key(), kept.draft().text("iit")), (key, "80.00"));
    // Another text is another rulebook; the same id does not make it this one, and no other year is read by it.
    for other in [sent.replace(&hash, "0123456789abcdef"), sent.replace("fy2570-mine", "fy2570")] {
        let refused = reduce(&state, Action::OpenLink(other.clone()));
        assert!(matches!(refused.notices.last(), Some(Notice::BrokenLink(_))), "{other}");
        assert!(refused.sent.is_none());
    }
    let refused = reduce(&state, Action::OpenLink(sent.replace("FY:2570", "FY:2569")));
    assert!(matches!(refused.notices.last(), Some(Notice::BrokenLink(_))));
    // Its own page has an address too, and the plan's link says the same.
    let rules = link::to(&state, View::Rules(own_year(&state, key)));
    assert_eq!(reduce(&state, Action::OpenLink(rules)).view, View::Rules(own_year(&state, key)));
    assert!(link::to(&state, View::Improve).starts_with(&format!("#/own/fy2570-mine/{hash}/improve/ITA:")));
}

#[test]
fn a_file_carries_the_rules_that_its_years_are_by() {
    let (state, key) = scored();
    let reader = OwnRules::here();
    let state = reduce(&state, OwnChange::Rename { key, name: "ร่าง 2570".into() }.action(&reader));
    // One that no year is by stays here.
    let state = reduce(&state, OwnChange::Copy(Copied { of: fiscal(2569), fiscal_year: 2571 }).action(&reader));
    let state = reduce(&state, Action::SetAgency("ก".into()));
    let saved = file::write(&state);
    assert!(saved.contains("\"version\": 3,") && !saved.contains("fy2571-own"), "{saved}");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(saved.clone()));
    assert_eq!(shown(&there).result.number.text, "93.00");
    assert_eq!(there.shelf.books.all().map(|book| &*book.name).collect::<Vec<_>>(), ["ร่าง 2570"]);
    assert_eq!(file::write(&there), saved);
    // Opened again, and where the rulebook has another key.
    let copy = OwnChange::Copy(Copied { of: fiscal(2569), fiscal_year: 2570 });
    let other = reduce(&reduce(&first(), copy.action(&reader)), Action::OpenFile(saved.clone()));
    assert_eq!((shown(&other).result.number.text.as_str(), other.shelf.books.all().count()), ("93.00", 2));
    assert_eq!(reduce(&other, Action::OpenFile(saved.clone())).shelf.books, other.shelf.books);
    // Without the rulebook, or with a broken one, it is refused as a whole.
    let refused = |text: String| match reduce(&first(), Action::OpenFile(text)).dialog {
        Some(Dialog::Files { refused: Some(error) }) => (*error).clone(),
        other => panic!("{other:?}"),
    };
    let hash = own_year(&state, key).own().unwrap().hash.clone();
    let missing = saved.replacen(&format!("\"hash\": \"{hash}\""), "\"hash\": \"0123456789abcdef\"", 1);
    assert_eq!(refused(missing), FileError::NoRulebook { agency: "ก".into(), year: 2570 });
    let broken = saved.replace("weight = \\\"0.5\\\"", "weight = \\\"0.6\\\"");
    assert!(matches!(refused(broken), FileError::Rulebook { id, line: Some(_) } if id == "fy2570-mine"));
}

#[test]
fn a_pasted_table_of_that_year_is_read_by_the_rules_in_sight() {
    let (state, key) = scored();
    let table = "ปี 2570\nIIT\t70\nEIT\t90\nOIT\t100";
    let read = after(
        &state,
        [Action::OpenPaste, Action::Pasted { node: None, text: table.into(), html: None }, Action::TakePasted],
    );
    assert_eq!((read.year().key(), read.draft().text("iit")), (key, "70"));
}

#[test]
fn what_other_sites_get_is_by_the_program_s_rules() {
    let (state, _) = scored();
    let choices = ita_view::embed::Choices::of(&state);
    assert_eq!(choices.year, fiscal(2568));
    assert!(choices.vector.contains("FY:2568"), "{}", choices.vector);
}

/// A copy of FY2569 for FY2570 in use with IIT 80, EIT 90, OIT 100, and what reads rules.
fn copied() -> (State, u16, Parts) {
    let parts = Parts::all();
    let copy = OwnChange::Copy(Copied { of: fiscal(2569), fiscal_year: 2570 }).action(parts.own_rules().unwrap());
    let state = ita_view::reduce(&empty(2568), copy, &parts).unwrap();
    let key = state.shelf.books.all().last().unwrap().key;
    let state = reduce(&state, Action::SetYear(key));
    (set(&set(&set(&state, "iit", "80"), "eit", "90"), "oit", "100"), key, parts)
}

fn typed(state: &State, parts: &Parts, key: u16, field: EditField, text: &str) -> State {
    reduce(state, page::own_typed(parts, key, field, text.into()).unwrap())
}

fn edit(state: &State, parts: &Parts, key: u16) -> EditView {
    page::own_edit(state, parts, key).unwrap()
}

#[test]
fn edits_count_once_they_are_valid_and_taken_into_use_and_nothing_typed_is_lost() {
    let (state, key, parts) = copied();
    let weight = |id: &str| EditField::Weight(id.into());
    let half = typed(&state, &parts, key, weight("iit"), "20");
    // It does not sum to a whole yet: said at the place, and not to be used; the result is by the rules as they were.
    let view = edit(&half, &parts, key);
    assert_eq!((view.apply.is_none(), view.unedit.is_some()), (true, true));
    let row = |view: &EditView, id: &str| view.rows.iter().find(|row| row.node == id).unwrap().clone();
    // 20 + 30 + 40, said in what the fields are in and marked at these, and no name is wrong.
    let said = &row(&view, "overall").wrong[0];
    assert!(said.contains("คะแนนรวม รวมกันได้ 90% ต้องรวมกันได้ 100%") && !said.contains("overall"), "{said}");
    let marked: Vec<_> = view.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.wrong.is_some()).collect();
    let fields: Vec<_> = marked.iter().map(|cell| (&cell.field, cell.wrong.as_deref().unwrap())).collect();
    let weights = [weight("iit"), weight("eit"), weight("oit")];
    assert_eq!(fields, weights.iter().map(|field| (field, "overall")).collect::<Vec<_>>());
    let odd = edit(&typed(&half, &parts, key, weight("iit"), "มาก"), &parts, key);
    let wrong = &row(&odd, "iit").wrong[0];
    assert!(wrong.contains("“มาก” ไม่ใช่น้ำหนัก (IIT)") && wrong.contains("เช่น 30"), "{wrong}");
    let marks: Vec<_> = row(&odd, "iit").cells.iter().map(|cell| cell.wrong.is_some()).collect();
    assert_eq!(marks, [false, false, true]);
    // Of two names the one that is missing; the weights do not add up yet.
    let nameless = edit(&typed(&half, &parts, key, EditField::En("eit".into()), ""), &parts, key);
    let marks: Vec<_> = row(&nameless, "eit").cells.iter().map(|cell| cell.wrong.is_some()).collect();
    assert_eq!(marks, [false, true, true]);
    assert_eq!(row(&view, "iit").cells[2].text, "20");
    assert_eq!(shown(&half).result.number.text, "91.00");
    // Kept as typed over a reload, and one step to undo for one field.
    let again = read_store(&store::write(&typed(&half, &parts, key, weight("iit"), "20%"))).unwrap();
    assert_eq!(row(&edit(&again, &parts, key), "iit").cells[2].text, "20%");
    assert_eq!(edit(&reduce(&again, Action::Undo), &parts, key).unedit, None);
    // Whole: 0.2 × 80 + 0.3 × 90 + 0.5 × 100.
    let whole = typed(&half, &parts, key, weight("oit"), "1/2");
    let asks = EditField::AtLeast("good".into(), "iit".into());
    let whole = typed(&whole, &parts, key, asks, "80");
    let apply = edit(&whole, &parts, key).apply.unwrap();
    let now = reduce(&whole, apply);
    let result = shown(&now).result;
    assert_eq!((result.number.text.as_str(), result.level.badge().name.as_str()), ("93.00", "ผ่านดี"));
    assert_eq!((now.year().key(), edit(&now, &parts, key).unedit), (key, None));
    assert_ne!(now.year().own().unwrap().hash, state.year().own().unwrap().hash);
    assert_eq!(lasting(&read_store(&store::write(&now)).unwrap()), lasting(&now));
    // Back and forth, also after a reload.
    let back = reduce(&read_store(&store::write(&now)).unwrap(), Action::Undo);
    assert_eq!(shown(&back).result.number.text, "91.00");
    assert_eq!(shown(&reduce(&back, Action::Redo)).result.number.text, "93.00");
}

/// Whoever fills in the form has never seen an id: a level and an indicator are called by their names, in both languages.
#[test]
fn what_is_wrong_with_a_level_is_said_of_its_name() {
    let (state, key, parts) = copied();
    let asks = |level: &str, node: &str| EditField::AtLeast(level.into(), node.into());
    let said = |state: &State| edit(state, &parts, key).wrong.join("\n");
    // ผ่าน asks more of IIT than ผ่านดี does, which asks 85; then something that is no score.
    let out_of_order = typed(&state, &parts, key, asks("pass", "iit"), "90");
    let no_score = typed(&state, &parts, key, asks("good", "iit"), "มาก");
    let nameless = typed(&state, &parts, key, EditField::LevelEn("good".into()), "");
    for (wrong, names) in [
        (&out_of_order, &["ผ่าน”", "ผ่านดี”", "IIT"][..]),
        (&no_score, &["ผ่านดี”", "IIT", "“มาก”"]),
        (&nameless, &["ระดับ “ผ่านดี”"]),
    ] {
        let thai = said(wrong);
        assert!(names.iter().all(|name| thai.contains(name)), "{thai}");
        assert!(["good", "pass", "iit", "level"].iter().all(|id| !thai.contains(id)), "{thai}");
        let english = said(&ita_view::reduce(wrong, Action::SetLang(Lang::En), &parts).unwrap());
        assert!(["`", "good", "pass", "iit"].iter().all(|id| !english.contains(id)), "{english}");
    }
    let english = said(&ita_view::reduce(&out_of_order, Action::SetLang(Lang::En), &parts).unwrap());
    assert!(english.contains("“Good”") && english.contains("“Pass”"), "{english}");
}

#[test]
fn two_years_or_rulebooks_are_compared() {
    let (state, key, parts) = copied();
    let compared = |state: &State, from, to| page::own_compared(state, &parts, from, to).unwrap();
    assert_eq!(compared(&state, 2569, key), ["ระดับ เกณฑ์ น้ำหนัก และตัวชี้วัดเหมือนกันทุกข้อ"]);
    let reader = parts.own_rules().unwrap();
    let added = reduce(&state, OwnChange::Add { key, under: "eit".into() }.action(reader));
    let removed = reduce(&added, OwnChange::Remove { key, id: "1".into() }.action(reader));
    let weighed = typed(&removed, &parts, key, EditField::Weight("iit".into()), "20");
    let weighed = typed(&weighed, &parts, key, EditField::Weight("oit".into()), "50");
    let now = reduce(&weighed, edit(&weighed, &parts, key).apply.unwrap());
    let items = compared(&now, 2569, key);
    for said in ["น้ำหนัก IIT: จาก 30% เป็น 20%", "เพิ่ม: ตัวชี้วัดที่ 10 ตัวชี้วัด 10", "ไม่มีแล้ว: ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"]
    {
        assert!(items.iter().any(|item| item == said), "{said}: {items:#?}");
    }
    assert!(page::own_compared(&now, &parts, 2569, 10_050).is_none());
}

/// An agency that has its own rules for 2570 plans 2570 by them, and sees what changed since 2569 under whichever rules that is.
#[test]
fn the_next_year_and_the_year_before_are_found_under_rules_of_one_s_own() {
    let (state, key) = opened(&crate::common::typed(2569, &[("iit", "80"), ("eit", "90"), ("oit", "95")]));
    assert_eq!(shown(&state).result.next_year.unwrap().0, "ใช้ผลปี 2569 วางแผนปี 2570 · ฉบับของหน่วยงาน");
    let next = reduce(&state, Action::PlanNextYear);
    // By hand 0.2 × 80 + 0.3 × 90 + 0.5 × 95 = 90.5; of 2569: 24 + 27 + 38 = 89.
    assert_eq!((next.year().key(), next.view, &*shown(&next).result.number.text), (key, View::Improve, "90.50"));
    let change = shown(&next).result.change.unwrap();
    assert!(change.contains("ปี 2569 ได้ 89.00") && change.contains("จึงไม่นำมาลบกัน"), "{change}");
    // Numbers that are there stay, and those of the year before can be put in their place.
    let typed = reduce(&set(&next, "iit", "85"), Action::SetYear(2569));
    let again = reduce(&typed, Action::PlanNextYear);
    assert_eq!(again.draft().text("iit"), "85");
    let offered = page::notices(&again, &Parts::all()).into_iter().find_map(|notice| notice.action);
    assert_eq!(reduce(&again, offered.unwrap().1).draft().text("iit"), "80");
    // Two rulebooks for that year: which is not for a button to say.
    let other = text().replace("fy2570-mine", "fy2570-other");
    let two = reduce(&state, Action::OpenRules(other));
    assert_eq!(shown(&two).result.next_year.unwrap().0, "ใช้ผลปี 2569 วางแผนปี 2570");
    assert_eq!(reduce(&two, Action::PlanNextYear).year().key(), 2570);
}

#[test]
fn last_year_under_rules_of_one_s_own_is_last_year_all_the_same() {
    // A copy of 2567's rules for 2568, and a year by the program's rules after it.
    let copy = copy_of(fiscal(2567).rules(), 2568, "fy2568-mine");
    let state = reduce(&empty(2567), Action::OpenRules(copy));
    let key = state.shelf.books.all().last().unwrap().key;
    let state = reduce(&state, Action::SetYear(key));
    let scores = [("iit", "80"), ("eit", "90"), ("oit", "95")];
    let state = scores.iter().fold(state, |state, (node, text)| set(&state, node, text));
    let state = reduce(&state, Action::SetYear(2569));
    let state = scores.iter().fold(state, |state, (node, _)| set(&state, node, "92"));
    let change = shown(&state).result.change.unwrap();
    assert!(change.starts_with("ปี 2568 ได้ 89.00"), "{change}");
    let overview = |state: &State| {
        let (voice, board) = (ita_view::Voice::of(state), page::Board::new(state, &Parts::all()));
        assert!(board.is_of(state, &Parts::all()));
        (page::overview(voice, &board), page::overview_row(voice, &board, 0).unwrap())
    };
    let (all, row) = overview(&state);
    assert_eq!((all.before.as_deref(), &*row.before, &*row.change), (Some("พ.ศ. 2568"), "89.00", "–"));
    assert!(all.facts.iter().any(|fact| fact.contains("จึงไม่นำมาลบกัน")), "{:?}", all.facts);
    // Where that year is there by the program's rules too, it is that.
    let both = reduce(&set(&reduce(&state, Action::SetYear(2568)), "iit", "70"), Action::SetYear(2569));
    assert!(!overview(&both).1.before.is_empty());
    assert_ne!(overview(&both).1.before, "89.00");
}

/// The report finds last year's result, and what was decided for it, under whichever rules it is, and says whose they are.
#[test]
fn a_report_finds_last_year_under_rules_of_one_s_own() {
    let parts = Parts::all();
    let drafted = |state: &State, kind: Kind| page::draft_report(state, &parts, kind, false);
    let text = |state: &State, kind| {
        drafted(state, kind).document.paragraphs().map(ita_report::Paragraph::text).collect::<Vec<_>>().join("\n")
    };
    let copy = copy_of(fiscal(2567).rules(), 2568, "fy2568-mine");
    let state = reduce(&empty(2567), Action::OpenRules(copy));
    let key = state.shelf.books.all().last().unwrap().key;
    let state = reduce(&state, Action::SetYear(key));
    // 24 + 27 + 38 = 89.
    let scores = [("iit", "80"), ("eit", "90"), ("oit", "95")];
    let last = scores.iter().fold(state, |state, (node, text)| set(&state, node, text));
    let last = [
        Change::AddEmpty,
        Change::Set(Place::Measure(0, MeasurePart::Title), "อบรม".into()),
        Change::AddAim(0, "iit".into()),
    ]
    .into_iter()
    .fold(last, |state, change| reduce(&state, change.action()));
    // From there the next year, which the program has, is prepared for.
    let whose = "คะแนนปีงบประมาณ พ.ศ. ๒๕๖๘ คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.";
    let prepared = text(&last, Kind::Prepare);
    assert!(prepared.contains("คะแนนรวม ๘๙.๐๐ คะแนน") && prepared.contains(whose), "{prepared}");
    let now = reduce(&last, Action::SetYear(2569));
    let now = scores.iter().fold(now, |state, (node, _)| set(&state, node, "92"));
    let outcome = text(&now, Kind::Outcome);
    for said in [whose, "อบรม", "มุ่งยกระดับ IIT", "๘๐.๐๐", "แต่หลักเกณฑ์ของสองปีต่างกัน"]
    {
        assert!(outcome.contains(said), "{said}: {outcome}");
    }
    assert!(!outcome.contains("+๑๒.๐๐"), "{outcome}");
    // Without its result its measures are there all the same, called as its rules call them.
    let without = scores.iter().fold(reduce(&now, Action::SetYear(key)), |state, (node, _)| set(&state, node, ""));
    let without = text(&reduce(&without, Action::SetYear(2569)), Kind::Outcome);
    assert!(without.contains("มุ่งยกระดับ IIT") && !without.contains(whose), "{without}");
    // By the program's rules, where it is there by these too.
    let both = set(&reduce(&now, Action::SetYear(2568)), "iit", "70");
    let both = text(&reduce(&both, Action::SetYear(2569)), Kind::Outcome);
    assert!(!both.contains(whose), "{both}");
    // Who has rules of their own for the year that is prepared for prepares by them.
    let (planned, own) = opened(&crate::common::typed(2569, &[("iit", "80"), ("eit", "90"), ("oit", "95")]));
    let case = drafted(&planned, Kind::Prepare).case;
    assert!(case.own_rules && core::ptr::eq(case.rules, own_year(&planned, own).rules()));
    assert!(case.before.is_some_and(|before| !before.own_rules));
}
