//! A report and the tables of ours come back: what people wrote beside the numbers goes into the year in sight.

use crate::common::{empty, reduce};
use ita_report::{Case, Kind, Look, MeasureState, Papers, csv};
use ita_view::page::{self, HandedOn};
use ita_view::work::papers;
use ita_view::{Action, BookError, BookReader, Dialog, FileError, Lang, Parts, SheetText, State, View, file};

const WRITTEN: &str = r#"{
  "measures": [{"title": "E-Service", "aims": [{"node": "eit", "points": "1.8"}], "steps": ["ก", "ข, \"ค\""], "state": "doing"}],
  "items": {"o10": {"state": "published", "address": "https://a.go.th/10"}},
  "preparation": {"indicators": {"6": {"owner": "สำนักปลัด"}}}, "emphasis": "โปร่งใส"
}"#;

/// A work of 2569 with these papers.
fn with(text: &str) -> State {
    reduce(&empty(2569), Action::OpenFile(text.into()))
}

fn written(state: &State) -> Papers {
    papers(&state.work, 2569)
}

fn said(state: &State) -> Vec<String> {
    page::notices(state, &Parts::all()).into_iter().map(|notice| notice.text).collect()
}

fn report(year: u16, of: &str) -> String {
    let mut case = Case::new(ita_rules::rulebook(year).unwrap());
    case.papers = Papers::from_json(of).unwrap();
    ita_report::json(&case, Kind::Improve, &ita_report::document(case.clone(), Kind::Improve, Look::of(Lang::Th)))
}

#[test]
fn a_reports_json_comes_back_whole_and_is_one_step() {
    let there = with(&report(2569, WRITTEN));
    assert_eq!(written(&there), Papers::from_json(WRITTEN).unwrap());
    assert_eq!((there.view, &there.dialog), (View::Work, &None));
    assert_eq!(said(&there), ["นำมาตรการ รายการตรวจสอบ และข้อความจากไฟล์รายงานเข้ามาแล้ว กด ↶ เพื่อเลิกทำ"]);
    assert!(written(&reduce(&there, Action::Undo)).is_empty());
    // Once more it changes nothing, and says so.
    let again = reduce(&there, Action::OpenFile(report(2569, WRITTEN)));
    assert_eq!(again.work, there.work);
    assert!(said(&again)[0].starts_with("ข้อมูลในไฟล์ตรงกับที่มีอยู่แล้ว"));
}

#[test]
fn each_table_comes_back_from_csv_wherever_it_is_opened() {
    let there = with(WRITTEN);
    let ways: [fn(String) -> Action; 2] = [Action::OpenFile, |text| Action::Pasted { node: None, text, html: None }];
    for what in [HandedOn::Measures, HandedOn::Items, HandedOn::Preparation] {
        let text = csv(&page::handed_on(&there, what));
        for way in ways {
            let here = reduce(&empty(2569), way(text.clone()));
            let expected = match what {
                HandedOn::Measures => Papers { measures: written(&there).measures, ..Papers::default() },
                HandedOn::Items => Papers { items: written(&there).items, ..Papers::default() },
                HandedOn::Preparation => Papers { preparation: written(&there).preparation, ..Papers::default() },
            };
            assert_eq!(written(&here), expected);
            assert_eq!((here.view, &here.dialog), (View::Work, &None));
            assert!(said(&here)[0].contains("จากไฟล์เข้ามาแล้ว"), "{:?}", said(&here));
            assert!(written(&reduce(&here, Action::Undo)).is_empty());
        }
    }
}

#[test]
fn nothing_that_is_here_goes() {
    let here =
        with(r#"{"measures": [{"title": "อบรม"}, {"title": "E-Service"}], "items": {"o1": {"owner": "กองคลัง"}}}"#);
    let both = reduce(&here, Action::OpenFile(csv(&page::handed_on(&with(WRITTEN), HandedOn::Measures))));
    let titles: Vec<(String, usize)> =
        written(&both).measures.into_iter().map(|one| (one.title, one.steps.len())).collect();
    assert_eq!(titles, [("อบรม".to_owned(), 0), ("E-Service".to_owned(), 2)]);
    assert_eq!(written(&both).items["o1"].owner, "กองคลัง");
}

/// What was reported comes to the measures that it is about, and nothing else of them changes.
#[test]
fn a_follow_up_list_comes_back_to_its_measures() {
    let there = with(WRITTEN);
    let mut rows = page::follow_ups(&there).rows;
    let at = |head: &str| rows[0].iter().position(|name| name == head).unwrap();
    let (done, state) = (at("ผลการดำเนินการ"), at("สถานะ"));
    "เปิดให้บริการแล้ว".clone_into(&mut rows[1][done]);
    MeasureState::Done.words(Lang::Th).clone_into(&mut rows[1][state]);
    let here = reduce(&there, Action::OpenFile(csv(&rows)));
    let (was, is) = (written(&there), written(&here));
    assert_eq!((is.measures.len(), is.measures[0].state), (was.measures.len(), MeasureState::Done));
    assert_eq!((&is.measures[0].steps, &is.measures[0].aims), (&was.measures[0].steps, &was.measures[0].aims));
    assert_eq!(is.measures[0].entries[0].text, "เปิดให้บริการแล้ว");
    assert_eq!((is.items, is.preparation), (was.items, was.preparation));
    assert_eq!(written(&reduce(&here, Action::Undo)).measures, was.measures);
    // Where the measures are not, they come with what the list says.
    assert_eq!(
        written(&reduce(&empty(2569), Action::OpenFile(csv(&rows)))).measures[0].entries[0].text,
        "เปิดให้บริการแล้ว"
    );
}

#[test]
fn a_workbooks_table_keeps_its_lines_and_is_one_step() {
    // Stands for the reader of workbooks, which knows the head as this crate does.
    fn sheets(_: &[u8]) -> Result<Vec<SheetText>, BookError> {
        let rows = page::handed_on(&with(WRITTEN), HandedOn::Measures);
        assert!(file::is_table_of_ours(&rows[0]) && !file::is_table_of_ours(&["agency".into(), "iit".into()]));
        let note = SheetText { name: "หมายเหตุ".into(), text: "ก\n".into(), rows: Vec::new() };
        Ok(vec![note, SheetText { name: "Sheet1".into(), text: String::new(), rows }])
    }
    let mut parts = Parts::all();
    parts.add_book_reader(BookReader { read: sheets });
    let there = ita_view::reduce(&empty(2569), Action::OpenBook([0][..].into()), &parts).unwrap();
    assert_eq!(written(&there).measures, Papers::from_json(WRITTEN).unwrap().measures);
    assert!(written(&reduce(&there, Action::Undo)).is_empty());
}

#[test]
fn what_does_not_fit_is_refused_with_the_place_and_changes_nothing() {
    let refused = |text: &str| {
        let state = with(text);
        assert_eq!(state.work, empty(2569).work);
        let Some(Dialog::Files { refused: Some(error) }) = state.dialog else { panic!("{:?}", state.dialog) };
        (*error).clone()
    };
    assert_eq!(refused(&report(2568, WRITTEN)), FileError::OtherYear { year: 2568, here: 2569 });
    let unknown = FileError::NotInYear { year: 2569, id: "o43".into() };
    assert_eq!(refused("item,state\no43,published\n"), unknown);
    let error = refused("title,aims,due\nก,eit,31/2/2569\n").message(Lang::Th);
    assert!(error.starts_with("อ่าน “31/2/2569” ในแถวที่ 2 คอลัมน์ กำหนดแล้วเสร็จ (due)"), "{error}");
    assert!(
        matches!(refused(&report(2569, WRITTEN).replace("\"doing\"", "\"so\"")), FileError::Broken { line, .. } if line > 1)
    );
    // What a page never holds is still no file of ours.
    assert_eq!(refused("{\"a\": 1}"), FileError::Other);
}
