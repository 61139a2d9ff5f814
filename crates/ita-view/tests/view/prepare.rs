//! The checklist of preparation. FY2569 has twenty points of nine indicators, two of them of 3, three of 7.

use crate::common::{empty, reduce};
use ita_report::{Aspect, Day, Kind, Readiness, Section, preparation_of_rows};
use ita_view::page::{self, Filter, HandedOn, PrepareView, Stage, When};
use ita_view::work::{Change, PaperPart, Place, PreparedPart, SupportPart, papers};
use ita_view::{Action, Lang, Numerals, Parts, State, file};

const TODAY: page::Day = page::Day { year: 2026, month: 5, day: 4 };

fn do_all(state: &State, changes: impl IntoIterator<Item = Change>) -> State {
    changes.into_iter().fold(state.clone(), |state, change| reduce(&state, change.action()))
}

fn point(node: &str, point: &str, to: Readiness) -> Change {
    Change::SetPoint(node.into(), point.into(), to)
}

fn of(node: &str, part: PreparedPart, text: &str) -> Change {
    Change::Set(Place::Prepared(node.into(), part), text.into())
}

fn view(state: &State, filter: &Filter) -> Option<PrepareView> {
    page::work(state, filter, Day::new(2026, 4, 15)).prepare
}

fn whole(state: &State) -> PrepareView {
    view(state, &Filter::default()).unwrap()
}

/// 3 is ready; 7 is half under way, of กองช่าง, and due before today; personnel is under way.
fn some() -> State {
    let changes = [
        point("3", "fairness", Readiness::Done),
        point("3", "orders", Readiness::Done),
        point("7", "delay", Readiness::Doing),
        of("7", PreparedPart::Owner, "กองช่าง"),
        of("7", PreparedPart::Due, "31/3/2569"),
        of("7", PreparedPart::Note, "<b>รอ</b>"),
        Change::SetAspect(Aspect::Personnel, Readiness::Doing),
        Change::Set(Place::Support(Aspect::Personnel, SupportPart::Text), "ประชุม".into()),
        Change::Set(Place::Support(Aspect::Personnel, SupportPart::Due), "30/4/2569".into()),
    ];
    do_all(&empty(2569), changes)
}

#[test]
fn each_indicator_has_its_points_and_each_aspect_a_row() {
    let none = whole(&empty(2569));
    assert_eq!(
        (none.progress.as_str(), none.doing.as_str(), none.bars),
        ("เรียบร้อย 0 จาก 20 ประเด็น", "กำลังดำเนินการ 0 ประเด็น", (0, 0))
    );
    assert_eq!(none.indicators.iter().map(|one| one.points.len()).collect::<Vec<_>>(), [2, 3, 2, 2, 2, 2, 3, 2, 2]);
    assert_eq!(
        none.aspects.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["ด้านบุคลากร", "ด้านข้อมูล", "ด้านเทคโนโลยีสารสนเทศ", "ด้านการประชาสัมพันธ์"]
    );
    let from = none.from.unwrap();
    assert!(
        from.status.label == "มีแหล่งเดียว" && from.note.contains("ไม่ใช่ถ้อยคำของ ป.ป.ช.") && from.sources.len() == 1,
        "{from:?}"
    );
    let view = whole(&some());
    // Three of twenty begun, two of them ready.
    assert_eq!((view.progress.as_str(), view.bars), ("เรียบร้อย 2 จาก 20 ประเด็น", (150, 100)));
    let seven = &view.indicators[6];
    assert_eq!(
        (seven.name.as_str(), seven.ready.as_str(), seven.overdue),
        ("7 ความเสี่ยงในการติดต่อการรับบริการ", "0/3", true)
    );
    assert_eq!(
        seven.fields.iter().map(|field| field.text.as_str()).collect::<Vec<_>>(),
        ["<b>รอ</b>", "กองช่าง", "31/3/2569"]
    );
    let delay = &seven.points[1].ready;
    assert_eq!((delay.name.as_str(), delay.next), ("กำลังดำเนินการ", Readiness::Done));
    assert_eq!(delay.press, "การให้บริการโดยไม่ถ่วงเวลา · สถานะ: กำลังดำเนินการ กดเพื่อเปลี่ยนเป็น เรียบร้อย");
    assert_eq!(
        (view.indicators[2].ready_words.as_str(), view.indicators[2].overdue),
        ("เรียบร้อย 2 จาก 2 ประเด็น", false)
    );
    assert_eq!(view.aspects[0].fields[0].text, "ประชุม");
    let thai = reduce(&some(), Action::SetNumerals(Numerals::Thai));
    assert_eq!(whole(&thai).indicators[6].ready, "๐/๓");
}

#[test]
fn a_year_of_which_no_points_are_known_shows_nothing_of_it() {
    let state = do_all(&empty(2568), [point("1", "bribes", Readiness::Done)]);
    assert_eq!(view(&state, &Filter::default()), None);
    assert!(papers(&state.work, 2568).is_empty());
    let sections = |year: u16| {
        let rules = ita_rules::rulebook(year).unwrap();
        page::report_sections(&empty(year), Kind::Prepare, rules)
            .sections
            .iter()
            .any(|one| one.section == Section::Readiness)
    };
    assert_eq!([sections(2568), sections(2569), sections(2570)], [false, true, true]);
    // Neither a node nor a point that is none.
    let state = do_all(&empty(2569), [point("1", "delay", Readiness::Done), point("x", "bribes", Readiness::Done)]);
    assert!(papers(&state.work, 2569).is_empty());
}

#[test]
fn filters_take_indicators_and_aspects_and_hold_what_somebody_is_in() {
    let state = some();
    let seen = |filter: &Filter| {
        let view = view(&state, filter).unwrap();
        let nodes = view.indicators.iter().map(|one| one.node.clone());
        nodes.chain(view.aspects.iter().map(|one| one.aspect.id().to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(seen(&Filter { stage: Some(Stage::Finished), ..Filter::default() }), ["3"]);
    assert_eq!(seen(&Filter { stage: Some(Stage::UnderWay), ..Filter::default() }), ["7", "personnel"]);
    assert_eq!(seen(&Filter { when: Some(When::Overdue), ..Filter::default() }), ["7"]);
    assert_eq!(seen(&Filter { when: Some(When::ThisMonth), ..Filter::default() }), ["personnel"]);
    assert_eq!(seen(&Filter { unit: Some("กองช่าง".into()), ..Filter::default() }), ["7"]);
    let held =
        |id: &str| Filter { unit: Some("กองช่าง".into()), held: Some(id.into()), ..Filter::default() };
    assert_eq!(seen(&held("2")), ["2", "7"]);
    assert_eq!(seen(&held("aspect/data")), ["7", "data"]);
    assert!(page::work(&state, &Filter::default(), None).units.contains(&"กองช่าง".to_owned()));
}

#[test]
fn it_is_undone_kept_handed_on_and_carried_by_a_file() {
    let state = some();
    let undone = reduce(&state, Action::Undo);
    assert_eq!(papers(&undone.work, 2569).preparation.aspects[&Aspect::Personnel].due, None);
    let rows = page::handed_on(&state, HandedOn::Preparation);
    let here = papers(&state.work, 2569);
    assert_eq!(preparation_of_rows(&rows), Ok((here.preparation.clone(), here.aspects.clone())));
    let again = crate::common::read_store(&ita_view::store::write(&state)).unwrap();
    assert_eq!(again.work, state.work);
    let text = file::write(&state);
    assert!(text.contains("\"version\": 4,"), "{text}");
    let there = reduce(&State::empty().unwrap(), Action::OpenFile(text.clone()));
    assert_eq!((papers(&there.work, 2569), file::write(&there)), (here, text));
    // Without it, a file is of the version that older programs read.
    let less = do_all(&empty(2569), [Change::Set(PaperPart::Personnel.into(), "ประชุม".into())]);
    assert!(file::write(&less).contains("\"version\": 2,"));
    let calendar = page::due_calendar(&state, TODAY).replace("\r\n ", "");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20260331\r\n")
            && calendar.contains("SUMMARY:ครบกำหนด: ตัวชี้วัดที่ 7 ความเสี่ยงในการติดต่อการรับบริการ"),
        "{calendar}"
    );
    assert!(calendar.contains("SUMMARY:ครบกำหนด: ด้านบุคลากร"));
    let done = do_all(&state, [Change::SetAspect(Aspect::Personnel, Readiness::Done)]);
    assert!(!page::due_calendar(&done, TODAY).contains("ด้านบุคลากร"));
}

#[test]
fn what_is_no_day_is_kept_and_said() {
    let state = do_all(&empty(2569), [of("7", PreparedPart::Due, "31 กุมภา")]);
    let due = whole(&state).indicators[6].fields[2].clone();
    assert!(
        due.text == "31 กุมภา"
            && due.error.as_ref().is_some_and(|said| said.contains("30/9/2569"))
            && due.hint.as_deref() == Some("เช่น 30/9/2569"),
        "{due:?}"
    );
    assert!(papers(&state.work, 2569).preparation.is_empty());
    let state = do_all(&state, [of("7", PreparedPart::Due, "")]);
    assert!(papers(&state.work, 2569).is_empty());
}

#[test]
fn the_report_says_it_of_the_year_to_prepare_for() {
    let said = |state: &State| {
        let drafted = page::draft_report(state, &Parts::all(), Kind::Prepare, false);
        drafted.document.paragraphs().map(|text| text.text()).collect::<Vec<_>>().join("\n")
    };
    let text = said(&some());
    for part in [
        "มีประเด็นที่ต้องเตรียม ๒๐ ประเด็น เรียบร้อยแล้ว ๒ ประเด็น กำลังดำเนินการ ๑ ประเด็น ยังไม่เริ่ม ๑๗ ประเด็น",
        "ด้านบุคลากร: ประชุม (กำลังดำเนินการ กำหนดเสร็จ ๓๐ เมษายน ๒๕๖๙)",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!said(&empty(2569)).contains("ความพร้อมรายตัวชี้วัด"));
    let english = reduce(&some(), Action::SetLang(Lang::En));
    assert!(said(&english).contains("Service without delay (under way)"), "{}", said(&english));
}
