//! Several agencies: one in sight, the others beside it; undone, kept, carried in a file.

mod opened;
mod overview;
mod tables;

use crate::common::{first, found, read_link, read_store, reduce, start};
use ita_view::page::{Asked, Board, OverviewRow, OverviewView, SortBy};
use ita_view::{
    Action, BookError, BookReader, Did, FileError, Need, Parts, SheetText, State, Unread, View, ViewName, Voice, file,
    page, store,
};

/// The table of four agencies that the paste reader is held against.
const FOUR: &str = include_str!("../../../../tests/tables/four-agencies.txt");

fn value(state: &State, node: &str, text: &str) -> State {
    reduce(state, Action::SetValue { node: node.into(), text: text.into() })
}

fn named(state: &State, name: &str) -> State {
    reduce(state, Action::SetAgency(name.into()))
}

/// “ก” with EIT 80, “ข” with EIT 90 in sight.
fn two() -> State {
    let one = value(&named(&State::empty().unwrap(), "ก"), "eit", "80");
    value(&named(&reduce(&one, Action::AddAgency), "ข"), "eit", "90")
}

fn names(state: &State) -> Vec<&str> {
    state.shelf.works().map(|work| &*work.agency).collect()
}

/// A visit begins with all of them; an address, a lone mark of one too, leads to where one was.
#[test]
fn a_visit_with_several_begins_with_all_of_them() {
    let view = |state: &State, hash: &str| start(Some(&store::write(state)), hash).state.view;
    let two = reduce(&two(), Action::Go(View::Work));
    assert_eq!((view(&two, ""), view(&two, "#")), (View::Overview, View::Work));
    assert_eq!((view(&two, "#/help"), view(&two, "#ITA:1.0/FY:2568/eit:90")), (View::Help, View::Calculate));
    let one = reduce(&reduce(&two, Action::RemoveAgency), Action::Go(View::Work));
    assert_eq!((one.shelf.is_empty(), view(&one, "")), (true, View::Work));
    // The view is a part of its own, and is waited for.
    let mut parts = Parts::new();
    parts.add_texts(ita_view::Texts::HERE);
    parts.add_work(ita_view::work::Working::HERE);
    parts.add_years(ita_rules::tables::all());
    let begun = ita_view::start(Some(&found(&store::write(&two))), "", &parts);
    assert!(matches!(begun, Err(Unread::Missing(Need::View(ViewName::Overview)))), "{begun:?}");
}

#[test]
fn each_has_its_own_numbers() {
    let two = two();
    assert_eq!((&*two.work.agency, two.draft().text("eit"), names(&two)), ("ข", "90", vec!["ก"]));
    let back = reduce(&two, Action::OpenAgency(0));
    assert_eq!((&*back.work.agency, back.draft().text("eit"), names(&back)), ("ก", "80", vec!["ข"]));
    assert_eq!(reduce(&back, Action::OpenAgency(7)), back, "there is none at that place");
    // An empty one is not kept, and neither is an untouched example.
    let empty = reduce(&two, Action::AddAgency);
    assert_eq!(names(&reduce(&empty, Action::OpenAgency(1))), ["ก"]);
    assert!(reduce(&first(), Action::AddAgency).shelf.is_empty());
    let heads = page::header(&two, &ita_view::Parts::all()).agencies;
    assert_eq!(
        heads.named(Voice::default(), "").iter().map(|(name, result, _)| (&**name, &**result)).collect::<Vec<_>>(),
        [("ก", "2568")]
    );
    assert_eq!(
        heads.ways(Voice::default()).iter().map(|(words, _)| &**words).collect::<Vec<_>>(),
        ["ภาพรวมทุกหน่วยงาน", "เพิ่มหน่วยงาน", "ลบหน่วยงานนี้"]
    );
}

#[test]
fn what_is_undone_is_undone_where_it_was_done() {
    let two = two();
    let removed = reduce(&two, Action::RemoveAgency);
    assert_eq!((&*removed.work.agency, names(&removed).len()), ("ก", 0));
    assert_eq!(removed.history.undo(), Some(&Did::AgencyRemoved));
    let back = reduce(&removed, Action::Undo);
    assert_eq!((&back.work, &back.shelf), (&two.work, &two.shelf));
    let again = reduce(&back, Action::Redo);
    assert_eq!((&again.work, &again.shelf), (&removed.work, &removed.shelf));
    // Going to another agency is no step; the step before it is undone at the agency where it was done.
    let changed = reduce(&value(&two, "iit", "91"), Action::OpenAgency(0));
    let undone = reduce(&changed, Action::Undo);
    assert_eq!((&*undone.work.agency, undone.draft().text("iit"), names(&undone)), ("ข", "", vec!["ก"]));
    // After a reload too: what is there then stays.
    let reloaded = read_store(&store::write(&removed)).unwrap();
    let back = reduce(&reloaded, Action::Undo);
    assert_eq!((&*back.work.agency, names(&back)), ("ข", vec!["ก"]));
}

#[test]
fn they_are_all_kept() {
    let two = two();
    let again = read_store(&store::write(&two)).unwrap();
    assert_eq!((&again.work, &again.shelf), (&two.work, &two.shelf));
    assert!(reduce(&two, Action::Forget).shelf.is_empty());
}

#[test]
fn a_letter_of_another_agency_comes_beside() {
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2568/iit:70?agency=ค".into()));
    let kept = reduce(&letter, Action::KeepSent);
    assert_eq!((&*kept.work.agency, names(&kept)), ("ค", vec!["ก", "ข"]));
    // One of that name is there: the year is put into it.
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2567/iit:70?agency=ก".into()));
    let kept = reduce(&letter, Action::KeepSent);
    assert_eq!((&*kept.work.agency, kept.work.drafts.len(), names(&kept)), ("ก", 2, vec!["ข"]));
    assert!(read_link("#ITA:1.0/FY:2567/iit:70?agency=ก").is_ok());
}

#[test]
fn a_file_holds_them_all_and_comes_back() {
    let two = reduce(&two(), Action::SetPublishedLevel(Some("good".into())));
    let text = file::write(&two);
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(text.clone()));
    assert_eq!((&there.work, &there.shelf), (&two.work, &two.shelf));
    assert_eq!((there.view, there.history.undo()), (View::Calculate, Some(&Did::FileOpened)));
    assert_eq!(file::write(&there), text);
    // The year of one that is here by the same name is replaced, another agency stays; both are undone at once.
    let mine = value(&named(&State::empty().unwrap(), "ก"), "eit", "10");
    let mine = value(&named(&reduce(&mine, Action::AddAgency), "ค"), "eit", "20");
    let opened = reduce(&mine, Action::OpenFile(text));
    assert_eq!((&*opened.work.agency, names(&opened)), ("ข", vec!["ก", "ค"]));
    assert_eq!(opened.shelf.works().next().map(|work| work.draft().text("eit")), Some("80"));
    let undone = reduce(&opened, Action::Undo);
    assert_eq!((&undone.work, &undone.shelf), (&mine.work, &mine.shelf));
    // Nothing of one's own: nothing to save or delete.
    assert_eq!((page::files(&first()).holds, page::files(&first()).deletes.len()), (None, 0));
    assert_eq!(page::files(&two).holds.as_deref(), Some("ในไฟล์จะมี 2 หน่วยงาน รวม 2 ปีงบประมาณ"));
}

#[test]
fn a_file_that_cannot_be_read_says_where_and_changes_nothing() {
    let good = file::write(&two());
    let refused = |text: &str| {
        let before = two();
        let after = reduce(&before, Action::OpenFile(text.to_owned()));
        assert_eq!((&after.work, &after.shelf), (&before.work, &before.shelf));
        match &after.dialog {
            Some(ita_view::Dialog::Files { refused: Some(error) }) => {
                ((**error).clone(), page::files(&after).refused.unwrap())
            }
            other => panic!("{text}: {other:?}"),
        }
    };
    assert_eq!(refused("{}").0, FileError::Other);
    assert_eq!(refused(r#"{"format":"other","version":1}"#).0, FileError::Other);
    assert_eq!(refused(&good.replace("\"version\": 1", "\"version\": 6")).0, FileError::Newer);
    let cut = &good[..good.len() / 2];
    let (error, said) = refused(cut);
    let FileError::Broken { line, .. } = error else { panic!("{error:?}") };
    assert_eq!(line, cut.lines().count());
    assert!(said.contains(&format!("บรรทัด {line} ")), "{said}");
    let (error, said) = refused(&good.replace("\"inputs\"", "\"input\""));
    assert!(matches!(error, FileError::Broken { line: 11, .. }), "{error:?}");
    assert!(said.contains("บรรทัด 11"), "{said}");
    let year = refused(
        &good.replace("\"fiscal_year\": 2568,\n          \"inputs\"", "\"fiscal_year\": 2555,\n          \"inputs\""),
    );
    assert_eq!(year.0, FileError::Year { agency: "ข".into(), year: 2555 });
    let (error, said) = refused(&good.replace("\"eit\": \"90\"", "\"e1t\": \"90\""));
    assert_eq!(error, FileError::Unknown { agency: "ข".into(), year: 2568, id: "e1t".into() });
    assert!(said.contains("“e1t” ของ ข ปี 2568"), "{said}");
}

#[test]
fn a_number_typed_at_another_agency_is_a_step_of_its_own() {
    let here = value(&two(), "iit", "70");
    let there = value(&reduce(&here, Action::OpenAgency(0)), "iit", "60");
    let undone = reduce(&there, Action::Undo);
    assert_eq!((&*undone.work.agency, undone.draft().text("iit")), ("ก", ""));
    assert_eq!(
        undone.shelf.works().next().map(|work| work.draft().text("iit")),
        Some("70"),
        "what was typed before stays"
    );
}

#[test]
fn what_comes_back_after_a_reload_is_there_once() {
    let letter = reduce(&two(), Action::OpenLink("#ITA:1.0/FY:2568/iit:70?agency=ค".into()));
    let kept = reduce(&letter, Action::KeepSent);
    let back = reduce(&read_store(&store::write(&kept)).unwrap(), Action::Undo);
    assert_eq!((&back.work, &back.shelf), (&two().work, &two().shelf));
    // Version 3 stored what was replaced, and nothing of what lay beside it: what is there stays.
    let work = |name: &str, node: &str, score: &str| {
        format!(
            r#"{{"agency":"{name}","year":2568,"origin":"own","drafts":{{"2568":{{"typed":{{"{node}":"{score}"}},"last_good":{{}},"open":["overall"],"published_overall":"","published_level":null}}}}}}"#
        )
    };
    let (one, other, sent) = (work("ก", "eit", "80"), work("ข", "eit", "90"), work("ค", "iit", "70"));
    let older = format!(
        r#"{{"version":3,"view":"calculate","lang":"th","numerals":"arabic","theme":"auto","scale":"upper","work":{sent},"others":[{one},{other}],"earlier":[{{"reason":"link","work":{other}}}]}}"#
    );
    let back = reduce(&read_store(&older).unwrap(), Action::Undo);
    assert_eq!((&*back.work.agency, names(&back)), ("ข", vec!["ก", "ค"]));
}

#[test]
fn an_example_that_is_put_away_stays_one() {
    let edited = reduce(&value(&first(), "eit", "95"), Action::AddAgency);
    assert_eq!(edited.shelf.works().map(|work| work.origin).collect::<Vec<_>>(), [first().work.origin]);
}

#[test]
fn no_agency_of_a_file_is_lost_or_there_twice() {
    let unnamed = value(&State::empty().unwrap(), "iit", "70");
    let again = reduce(&unnamed, Action::OpenFile(file::write(&unnamed)));
    assert_eq!(
        (&again.work.drafts, names(&again).len()),
        (&unnamed.work.drafts, 0),
        "the same numbers are the same agency's"
    );
    // Two of one name are two.
    let same = value(&named(&reduce(&two(), Action::AddAgency), "ก"), "eit", "70");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(file::write(&same)));
    assert_eq!((&there.work, &there.shelf), (&same.work, &same.shelf));
    let refused = |text: &str| match reduce(&unnamed, Action::OpenFile(text.to_owned())) {
        State { dialog: Some(ita_view::Dialog::Files { refused: Some(error) }), work, .. } if work == unnamed.work => {
            (*error).clone()
        }
        state => panic!("{:?}", state.dialog),
    };
    assert_eq!(refused(r#"{"format":"ita-score","version":1,"agencies":[]}"#), FileError::Empty);
    let year = r#"{"fiscal_year":2568,"inputs":{"iit":"1"}}"#;
    let twice = format!(
        r#"{{"format":"ita-score","version":1,"agencies":[{{"name":"ก","fiscal_year":2568,"years":[{year},{year}]}}]}}"#
    );
    assert_eq!(refused(&twice), FileError::Twice { agency: "ก".into(), year: 2568 });
}

#[test]
fn the_list_in_the_head_is_short_and_then_searched() {
    let letters = ('ก'..='ฮ').take(40);
    let rows: String = letters.map(|letter| format!("เทศบาลตำบล{letter}า\t91.18\t89.05\t93.20\n")).collect();
    let text = format!("ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\n{rows}");
    let pasted = reduce(&State::empty().unwrap(), Action::Pasted { node: None, text, html: None });
    let taken = reduce(&pasted, Action::TakePasted);
    assert_eq!(taken.shelf.works().len(), 39);
    let heads = page::header(&taken, &Parts::all()).agencies;
    assert!(heads.is_long() && !page::header(&two(), &Parts::all()).agencies.is_long());
    assert_eq!(heads.named(Voice::default(), " ").len(), 30);
    // The last of all, which the list does not name by itself: 0.3·91.18 + 0.3·89.05 + 0.4·93.20 = 91.349.
    let last = heads.named(Voice::default(), " ตำบลศา");
    assert_eq!(
        last.iter().map(|(name, result, _)| (&**name, &**result)).collect::<Vec<_>>(),
        [("เทศบาลตำบลศา", "2568 · 91.35 ผ่านดี")]
    );
    let found = reduce(&taken, last[0].2.clone());
    assert_eq!(found.work.agency, "เทศบาลตำบลศา");
    assert_eq!(heads.named(Voice::default(), "ไม่มี").len(), 0);
}

#[test]
fn one_agency_is_handed_its_own_file() {
    let two = two();
    let view = page::files(&two);
    let one = view.one.unwrap();
    assert_eq!((&*one.holds, &*one.name, &*view.name), ("ข ปี 2568", "ITA ข", "ITA"));
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(file::write_one(&two)));
    assert_eq!((&there.work, there.shelf.works().len()), (&two.work, 0));
    // Where there is one alone, or none in sight, there is one file.
    let alone = reduce(&two, Action::RemoveAgency);
    assert_eq!((page::files(&alone).one, &*page::files(&alone).name), (None, "ITA ก"));
    assert_eq!(page::files(&reduce(&two, Action::AddAgency)).one, None);
}

#[test]
fn what_is_deleted_says_what_it_holds() {
    let two = value(&reduce(&two(), Action::SetYear(2569)), "eit", "91");
    let [remove, forget] = &page::files(&two).deletes[..] else { panic!() };
    assert_eq!((&remove.action, &*remove.words), (&Action::RemoveAgency, "ลบหน่วยงานนี้"));
    assert_eq!(remove.says, "ลบข ปี 2568 และ 2569 พร้อมแผน มาตรการ และรายงานทั้งหมดของหน่วยงาน เลิกทำได้ด้วย ↶");
    assert_eq!((&forget.action, &*forget.words), (&Action::Forget, "ลบข้อมูลในเครื่องนี้"));
    assert!(forget.says.starts_with("ในเครื่องนี้มี 2 หน่วยงาน รวม 3 ปีงบประมาณ "), "{}", forget.says);
    assert!(forget.says.ends_with("เมื่อลบแล้วเรียกคืนไม่ได้"), "{}", forget.says);
    // What was removed can still be brought back, until all of it is deleted.
    let none = reduce(&reduce(&two, Action::RemoveAgency), Action::RemoveAgency);
    let left = page::files(&none);
    assert_eq!((left.holds, left.deletes.len(), &left.deletes[0].action), (None, 1, &Action::Forget));
    assert_eq!(page::files(&reduce(&none, Action::Forget)).deletes.len(), 0);
}
