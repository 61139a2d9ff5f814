//! งานและมาตรการ: what is needed, what measures give, filters, the OIT checklist, what is handed on.

use crate::common::{empty, reduce, typed};
use ita_report::{Counts, Day, ItemState, MeasureState, checklist_of_rows, measures_of_rows};
use ita_view::page::{self, Filter, HandedOn, Pressed, Stage, When, WorkView};
use ita_view::work::{Change, EntryPart, ItemPart, MeasurePart, Place, papers};
use ita_view::{Action, Lang, Numerals, Parts, State};

const TODAY: page::Day = page::Day { year: 2026, month: 5, day: 4 };

fn do_all(state: &State, changes: impl IntoIterator<Item = Change>) -> State {
    changes.into_iter().fold(state.clone(), |state, change| reduce(&state, change.action()))
}

fn set(place: Place, text: &str) -> Change {
    Change::Set(place, text.into())
}

fn of(at: usize, part: MeasurePart, text: &str) -> Change {
    set(Place::Measure(at, part), text)
}

fn view(state: &State, filter: &Filter) -> WorkView {
    page::work(state, filter, Day::new(2026, 10, 15))
}

fn whole(state: &State) -> WorkView {
    view(state, &Filter::default())
}

/// 98.10, 93.20, 97.50: 0.3 × 98.10 + 0.3 × 93.20 + 0.4 × 97.50 = 96.39.
fn mine() -> State {
    typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])
}

/// Of the plan: EIT +2.30, which is 0.69 of the whole. Of somebody's own: IIT +1.00, which is 0.30, done.
fn two() -> State {
    let own = [
        Change::AddFromPlan(Lang::Th),
        Change::AddEmpty,
        of(1, MeasurePart::Title, "อบรม"),
        of(1, MeasurePart::Unit, "กองคลัง"),
        of(1, MeasurePart::Due, "30/9/2569"),
        Change::AddAim(1, "iit".into()),
        set(Place::Aim(1, 0), "1"),
        Change::SetState(1, MeasureState::Done),
    ];
    do_all(&mine(), own)
}

#[test]
fn what_the_plan_needs_and_the_measures_give_are_the_engines() {
    let needs = whole(&mine()).needs;
    assert_eq!((needs.plan.as_deref(), needs.all.as_deref(), needs.covers), (Some("+0.69"), None, false));
    let needs = whole(&two()).needs;
    assert_eq!((needs.all.as_deref(), needs.done.as_deref(), needs.covers), (Some("+0.99"), Some("+0.30"), true));
    // 69 and 30 of 99, cut to thousandths.
    assert_eq!(needs.bars, (696, 1000, 303));
    let reached = |of: Option<page::Reached>| of.map(|of| (of.number, of.level.name));
    assert_eq!(reached(needs.if_all), Some(("97.38".into(), "ผ่านดีเยี่ยม".into())));
    assert_eq!(reached(needs.if_done), Some(("96.69".into(), "ผ่านดี".into())));
    // One that is given up gives nothing; one without points says so.
    let given_up = do_all(&two(), [Change::SetState(0, MeasureState::Dropped)]);
    assert_eq!(whole(&given_up).needs.all.as_deref(), Some("+0.30"));
    let without = do_all(&mine(), [Change::AddEmpty]);
    assert_eq!(whole(&without).needs.remark.as_deref(), Some("ยังไม่ระบุคะแนนที่คาดว่าจะเพิ่ม"));
}

#[test]
fn a_row_says_what_it_aims_at_what_it_adds_and_how_far_it_is() {
    let rows = whole(&two()).measures;
    let said =
        |row: &page::MeasureRow| (row.aims.join(" "), row.gain.clone().unwrap_or_default(), row.state_name.clone());
    assert_eq!(said(&rows[0]), ("EIT +2.30".into(), "คะแนนรวม +0.69".into(), "ยังไม่เริ่ม".into()));
    assert_eq!(said(&rows[1]), ("IIT +1.00".into(), "คะแนนรวม +0.30".into(), "เสร็จแล้ว".into()));
    assert_eq!((&*rows[1].due, rows[1].overdue), ("30 กันยายน 2569", false));
    assert_eq!((rows[0].next, rows[1].next), (MeasureState::Doing, MeasureState::Planned));
    assert_eq!(rows[0].press, "สถานะ: ยังไม่เริ่ม กดเพื่อเปลี่ยนเป็น กำลังดำเนินการ");
    assert_eq!(whole(&two()).count, "2 มาตรการ เสร็จแล้ว 1");
    // Not done, and the fifteenth of October 2026 is later than the thirtieth of September.
    let late = do_all(&two(), [Change::SetState(1, MeasureState::Doing)]);
    assert!(whole(&late).measures[1].overdue);
    // Without a result, by weight: a point of IIT is three tenths of the whole.
    let planned = do_all(&empty(2568), [Change::AddEmpty, Change::AddAim(0, "iit".into()), set(Place::Aim(0, 0), "1")]);
    assert_eq!(whole(&planned).measures[0].gain.as_deref(), Some("คะแนนรวม +0.30"));
    assert!(whole(&planned).note.is_some() && whole(&two()).note.is_none());
    assert_eq!(whole(&planned).measures[0].title, "มาตรการที่ยังไม่มีชื่อ");
}

#[test]
fn filters_take_measures_and_items_by_who_when_and_how_far() {
    let state = do_all(&two(), [of(0, MeasurePart::Due, "31/10/2569")]);
    let titles = |filter: Filter| view(&state, &filter).measures.iter().map(|row| row.at).collect::<Vec<_>>();
    assert_eq!(whole(&state).units, ["", "กองคลัง"]);
    assert_eq!(titles(Filter { unit: Some("กองคลัง".into()), ..Filter::default() }), [1]);
    assert_eq!(titles(Filter { unit: Some(String::new()), ..Filter::default() }), [0]);
    assert_eq!(titles(Filter { when: Some(When::ThisMonth), ..Filter::default() }), [0]);
    assert_eq!(titles(Filter { when: Some(When::Overdue), ..Filter::default() }), [0; 0]);
    assert_eq!(titles(Filter { stage: Some(Stage::Finished), ..Filter::default() }), [1]);
    let items = do_all(
        &empty(2569),
        [
            Change::SetItem("o10".into(), ItemState::Published),
            set(Place::Item("o1".into(), ItemPart::Owner), "สำนักปลัด"),
        ],
    );
    let rows = |filter: Filter| {
        view(&items, &filter)
            .checklist
            .groups
            .into_iter()
            .flat_map(|group| group.rows)
            .map(|row| row.node)
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(Filter { stage: Some(Stage::Finished), ..Filter::default() }), ["o10"]);
    let unit = Filter { unit: Some("สำนักปลัด".into()), ..Filter::default() };
    assert_eq!(rows(unit.clone()), ["o1"]);
    // A row that is written in stays until it is left; who is asked for stays in the list.
    let nobody = Filter { unit: Some(String::new()), held: Some("o1".into()), ..Filter::default() };
    assert_eq!(rows(nobody.clone()).first().map(String::as_str), Some("o1"));
    assert_eq!(rows(Filter { held: None, ..nobody })[0], "o2");
    let typed = reduce(&items, set(Place::Item("o1".into(), ItemPart::Owner), "สำนักป").action());
    assert_eq!(view(&typed, &unit).units, ["", "สำนักป", "สำนักปลัด"]);
}

/// Of those that are done, one is pressed back: it stays until something else is asked for, and is no other once one is deleted.
#[test]
fn a_measure_whose_state_is_pressed_stays_in_sight() {
    let state = two();
    let done = Filter { stage: Some(Stage::Finished), ..Filter::default() };
    let shown =
        |state: &State, filter: &Filter| view(state, filter).measures.iter().map(|row| row.at).collect::<Vec<_>>();
    assert_eq!(shown(&state, &done), [1]);
    let held = Filter { pressed: Pressed::default().with(1, 2), ..done.clone() };
    let back = reduce(&state, Change::SetState(1, MeasureState::Planned).action());
    assert_eq!(shown(&back, &done), [0; 0]);
    assert_eq!(shown(&back, &held), [1]);
    let both = Filter { pressed: held.pressed.with(0, 2), ..done };
    assert_eq!(shown(&back, &both), [0, 1]);
    let one = reduce(&back, Change::Delete(0).action());
    assert_eq!(shown(&one, &both), [0; 0]);
}

#[test]
fn the_checklist_has_every_item_with_its_worth_and_scores_by_what_counts() {
    let list = whole(&empty(2569)).checklist;
    assert_eq!(list.progress.as_deref(), Some("เผยแพร่แล้ว 0 จาก 26 ข้อ"));
    assert_eq!(list.score, None, "what nobody said is no zero");
    let titles = "ชื่อข้อ O2 และ O4–O9 เป็นชื่อชั่วคราว เพราะยังไม่พบแหล่งข้อมูลที่ยืนยัน โปรดเทียบกับรายการของสำนักงาน ป.ป.ช. ก่อนเผยแพร่";
    assert_eq!(list.titles.as_deref(), Some(titles));
    assert!(whole(&empty(2570)).checklist.titles.unwrap().starts_with("รายการข้อ OIT ของปีงบประมาณ พ.ศ. 2570 เป็นข้อสมมติ"));
    assert_eq!(whole(&empty(2564)).checklist.titles, None);
    let rows: Vec<_> = list.groups.iter().flat_map(|group| &group.rows).collect();
    // 40 points of the whole: half for the 19 items of indicator 8, half for the 7 of indicator 9. 20/19 = 1.0526, 20/7 = 2.857.
    assert_eq!((rows.len(), &*rows[0].worth, &*rows[25].worth), (26, "1.05 คะแนนรวม", "2.86 คะแนนรวม"));
    let some = do_all(
        &empty(2569),
        [
            Change::SetItem("o1".into(), ItemState::Published),
            Change::SetItem("o20".into(), ItemState::Checked),
            set(Place::Item("o1".into(), ItemPart::Address), "javascript:alert(1)"),
            set(Place::Item("o2".into(), ItemPart::Address), "https://a.go.th/oit/2"),
        ],
    );
    let list = whole(&some).checklist;
    assert_eq!((list.progress.as_deref(), &*list.checked), (Some("เผยแพร่แล้ว 2 จาก 26 ข้อ"), "ตรวจแล้ว 1 ข้อ"));
    // One of 19 and one of 7, each half of OIT: 2.63 + 7.14; the latter alone.
    assert_eq!(list.score.as_deref(), Some("นับแบบนี้ OIT จะได้ 9.77 คะแนน"));
    let checked = do_all(&some, [Change::SetCounts(Counts::Checked)]);
    assert_eq!(whole(&checked).checklist.score.as_deref(), Some("นับแบบนี้ OIT จะได้ 7.14 คะแนน"));
    // What taking it over says, and the score that it then is.
    let take = whole(&checked).checklist.take.unwrap();
    let says = "ในหน้าผลคะแนน ข้อที่นับ 1 ข้อจะเป็น “เผยแพร่แล้ว” อีก 25 ข้อเป็น “ยังไม่เผยแพร่” แทนที่ระบุไว้เดิม คะแนนอื่นไม่เปลี่ยน";
    assert_eq!((take.says.as_str(), take.changes), (says, true));
    let taken = reduce(&checked, Change::TakeItems.action());
    let oit = taken.year().rules().find("oit").unwrap();
    assert_eq!(taken.work.assessed().scored.node(oit).score().unwrap().to_string(), "7.14");
    let take = whole(&taken).checklist.take.unwrap();
    assert_eq!((take.says.as_str(), take.changes), ("ข้อ OIT ในหน้าผลคะแนนตรงกับรายการนี้แล้ว", false));
    assert_eq!(whole(&empty(2569)).checklist.take, None);
    // An address is looked at, never asked: only its form can be wrong.
    let error = |at: usize| list.groups[0].rows[at].fields[0].error.is_some();
    assert_eq!((error(0), error(1)), (true, false));
    assert_eq!(whole(&empty(2564)).checklist.progress.as_deref(), Some("เผยแพร่แล้ว 0 จาก 43 ข้อ"));
    assert_eq!(whole(&empty(2567)).checklist.progress, None);
}

#[test]
fn a_sheet_has_every_field_and_says_what_is_wrong_with_a_day() {
    let state = do_all(
        &two(),
        [
            of(1, MeasurePart::Start, "๑/๑๐/๒๕๖๘"),
            of(1, MeasurePart::Due, "31/9/2569"),
            of(1, MeasurePart::Steps, "ก\nข\n"),
            Change::AddEntry(1),
            set(Place::Entry(1, 0, EntryPart::Link), "https://a.go.th/1"),
        ],
    );
    let sheet = page::measure(&state, 1, None).unwrap();
    let text = |label: &str| sheet.fields.iter().find(|field| field.label.starts_with(label)).unwrap();
    assert_eq!((&*text("วันที่เริ่ม").text, &*text("ขั้นตอน").text), ("1/10/2568", "ก\nข\n"));
    let due = text("กำหนดเสร็จ");
    assert_eq!(
        (&*due.text, due.error.as_deref()),
        ("31/9/2569", Some("อ่านวันที่ไม่ได้ โปรดพิมพ์ เช่น 30/9/2569 หรือ 30 กันยายน 2569"))
    );
    assert_eq!(sheet.entries[0].link.as_deref(), Some("https://a.go.th/1"));
    assert_eq!(sheet.aims[0].points.as_ref().map(|field| &*field.text), Some("1.00"));
    assert!(!sheet.nodes.iter().any(|(id, _)| id == "iit") && sheet.nodes.iter().any(|(id, _)| id == "eit"));
    assert!(page::measure(&state, 2, None).is_none());
    // In Thai digits and in English.
    let thai = reduce(&state, Action::SetNumerals(Numerals::Thai));
    assert_eq!(page::measure(&thai, 1, None).unwrap().aims[0].points.as_ref().unwrap().text, "๑.๐๐");
    let english = reduce(&state, Action::SetLang(Lang::En));
    assert_eq!(page::measure(&english, 1, None).unwrap().fields[4].text, "1/10/2025");
}

#[test]
fn the_library_is_asked_by_indicator_and_item_and_says_whose_it_is() {
    let state = empty(2569);
    let library = page::measure_library(&state, "o10");
    assert!(library.note.contains("ไม่ใช่หลักเกณฑ์") && library.nodes.len() > 9);
    assert!(library.offers.iter().any(|offer| offer.id == "e-service" && !offer.taken));
    let add = Change::AddFromLibrary { id: "e-service".into(), node: "o10".into(), lang: Lang::Th };
    let taken = do_all(&state, [add]);
    assert!(page::measure_library(&taken, "o10").offers.iter().any(|offer| offer.id == "e-service" && offer.taken));
    assert_eq!(papers(&taken.work, 2569).measures[0].aims[0].node, "o10");
    // Every node that can be chosen has something.
    for (id, _) in &library.nodes {
        assert!(!page::measure_library(&state, id).offers.is_empty(), "{id}");
    }
}

#[test]
fn what_is_handed_on_comes_back() {
    let state = do_all(&two(), [of(0, MeasurePart::Steps, "ก, \"ข\"\nค")]);
    assert_eq!(measures_of_rows(&page::handed_on(&state, HandedOn::Measures)), Ok(papers(&state.work, 2568).measures));
    let items = do_all(
        &empty(2569),
        [
            Change::SetItem("o10".into(), ItemState::Published),
            set(Place::Item("o10".into(), ItemPart::Address), "https://a.go.th/10"),
            set(Place::Item("o11".into(), ItemPart::Due), "30/4/2569"),
        ],
    );
    assert_eq!(checklist_of_rows(&page::handed_on(&items, HandedOn::Items)), Ok(papers(&items.work, 2569).items));
    let page = page::index_page(&reduce(&items, Action::SetAgency("<b>อบต.</b>".into())));
    assert!(page.contains("https://a.go.th/10") && page.contains("&lt;b&gt;อบต.") && !page.contains("<b>"));
    let calendar = page::due_calendar(&items, TODAY);
    assert!(calendar.contains("DTSTART;VALUE=DATE:20260430") && calendar.contains("O11"), "{calendar}");
    assert!(calendar.contains("DTSTAMP:20260504T000000Z"), "as of today");
    // The one of two() that has a day is done.
    assert!(!page::due_calendar(&two(), TODAY).contains("BEGIN:VEVENT"));
}

#[test]
fn it_can_be_gone_to_and_is_where_one_was() {
    let there = reduce(&mine(), Action::OpenLink("#/work".into()));
    assert_eq!(there.view, ita_view::View::Work);
    assert_eq!(ita_view::link::hash(&there), "#/work");
    assert_eq!(crate::common::read_store(&ita_view::store::write(&there)).unwrap().view, ita_view::View::Work);
    let needs = ita_view::reduce(&mine(), Action::Go(ita_view::View::Work), &Parts::new());
    assert_eq!(needs.map(|state| state.view), Err(ita_view::Need::View(ita_view::ViewName::Work)));
}
