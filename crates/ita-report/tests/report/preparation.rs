//! The checklist of preparation, in the preparation and as a table. FY2569 has twenty points of nine indicators: 2 + 3 + 2 + 2 + 2 of IIT,
//! 2 + 3 of EIT, 2 + 2 of OIT.

use crate::common::{headings, said, whole};
use ita_report::{
    Aspect, Case, Document, Kind, Lang, Look, Papers, Readiness, Section, SheetError, csv, document, html,
    preparation_of_rows, rows_of_preparation,
};

/// Two points of three of indicator 7, one of them under way, and a remark; indicator 3 whole; an owner and a day of 1.
const SOME: &str = r#"{
    "aspects": {"personnel": "ประชุมถ่ายทอดให้เจ้าหน้าที่ทราบ"},
    "preparation": {
        "indicators": {
            "1": {"owner": "สำนักปลัด", "due": "30/4/2569"},
            "3": {"points": {"fairness": "done", "orders": "done"}},
            "7": {"points": {"bribes": "done", "delay": "doing"}, "note": "รอระบบนัดหมาย"}
        },
        "aspects": {
            "personnel": {"state": "done", "owner": "สำนักปลัด"},
            "technology": {"state": "doing", "due": "31/3/2569"}
        }
    }
}"#;

fn prepared(year: u16, papers: &str, kind: Kind, lang: Lang) -> Document {
    let mut case = Case::new(ita_rules::rulebook(year).unwrap());
    case.agency = "เทศบาลตำบลศรีสำราญ".to_owned();
    case.papers = Papers::from_json(papers).unwrap();
    document(case, kind, Look::of(lang))
}

#[test]
fn the_preparation_says_what_is_ready_and_what_is_left() {
    let report = prepared(2569, SOME, Kind::Prepare, Lang::Th);
    for (key, text) in [
        (
            "readiness.count",
            "รายการเตรียมความพร้อมของเทศบาลตำบลศรีสำราญ มีประเด็นที่ต้องเตรียม ๒๐ ประเด็น เรียบร้อยแล้ว ๓ ประเด็น กำลังดำเนินการ ๑ ประเด็น ยังไม่เริ่ม ๑๖ ประเด็น",
        ),
        ("readiness.1.name", "๑ การปฏิบัติหน้าที่"),
        ("readiness.1.owner", "สำนักปลัด"),
        ("readiness.1.due", "๓๐ เมษายน ๒๕๖๙"),
        ("readiness.1.done", "–"),
        ("readiness.3.left", "–"),
        ("readiness.7.note", "หมายเหตุ: รอระบบนัดหมาย"),
        ("readiness.7.bribes", "๑) การให้บริการโดยไม่มีการเรียกรับสินบน"),
        ("readiness.7.delay", "๒) การให้บริการโดยไม่ถ่วงเวลา (กำลังดำเนินการ)"),
        ("readiness.7.patronage", "๓) การให้บริการโดยไม่มีระบบอุปถัมภ์"),
        ("aspects.personnel", "ด้านบุคลากร: ประชุมถ่ายทอดให้เจ้าหน้าที่ทราบ (เรียบร้อยแล้ว ผู้รับผิดชอบ สำนักปลัด)"),
        ("aspects.technology", "ด้านเทคโนโลยีสารสนเทศ: กำลังดำเนินการ กำหนดเสร็จ ๓๑ มีนาคม ๒๕๖๙"),
    ] {
        assert_eq!(said(&report, key), text, "{key}");
    }
    // Nobody said anything of data.
    assert!(!whole(&report).contains("ด้านข้อมูล"), "{}", whole(&report));
    let english = prepared(2569, SOME, Kind::Prepare, Lang::En);
    assert_eq!(
        said(&english, "readiness.count"),
        "The preparation checklist of เทศบาลตำบลศรีสำราญ has 20 points, 3 ready, 1 under way, 16 not begun."
    );
    assert_eq!(said(&english, "aspects.technology"), "Information technology: under way; due 31 March 2026");
}

#[test]
fn nothing_is_said_where_nobody_said_anything_or_no_points_are_known() {
    let names = |year, papers, kind| headings(&prepared(year, papers, kind, Lang::Th)).join("\n");
    assert!(names(2569, SOME, Kind::Prepare).contains("ความพร้อมรายตัวชี้วัด"));
    assert!(!names(2569, "{}", Kind::Prepare).contains("ความพร้อมรายตัวชี้วัด"));
    assert!(!names(2568, SOME, Kind::Prepare).contains("ความพร้อมรายตัวชี้วัด"));
    // How far an aspect is, belongs to a preparation.
    let improve = prepared(2569, SOME, Kind::Improve, Lang::Th);
    assert_eq!(said(&improve, "aspects.personnel"), "ด้านบุคลากร: ประชุมถ่ายทอดให้เจ้าหน้าที่ทราบ");
    assert!(!whole(&improve).contains("ความพร้อมรายตัวชี้วัด"));
    let mut papers = Papers::from_json(SOME).unwrap();
    papers.left_out.insert(Kind::Prepare, [Section::Readiness].into());
    assert!(!names(2569, &papers.to_json(), Kind::Prepare).contains("ความพร้อมรายตัวชี้วัด"));
}

/// The checklist is that of the year to prepare for, and how far its aspects are is said of no others.
#[test]
fn of_two_years_each_says_its_own() {
    let other = r#"{"aspects": {"personnel": "อบรม"}, "preparation": {"indicators": {"1": {"note": "ก"}}}}"#;
    let papers = |of_2568: &str| {
        let written = |year| Papers::from_json(if year == 2568 { of_2568 } else { SOME }).unwrap();
        Papers::of_years(Kind::Prepare, 2568, 2569, written)
    };
    let here = papers(other);
    assert_eq!(here.preparation.point("3", "orders"), Readiness::Done);
    assert_eq!((&*here.aspects.personnel, here.preparation.aspects.len()), ("อบรม", 0));
    let none = papers("{}");
    assert_eq!(none.aspects.personnel, "ประชุมถ่ายทอดให้เจ้าหน้าที่ทราบ");
    assert_eq!(none.preparation.aspect(Aspect::Personnel), Readiness::Done);
}

#[test]
fn a_table_of_it_comes_back_and_what_is_wrong_in_it_is_told() {
    let rules = ita_rules::rulebook(2569).unwrap();
    let hostile = "<script>alert(\"x\")</script>|,;=1+1";
    let mut papers = Papers::from_json(SOME).unwrap();
    papers.preparation.indicators.get_mut("7").unwrap().note = hostile.to_owned();
    for lang in Lang::ALL {
        let rows = rows_of_preparation(rules, &papers, lang);
        assert_eq!(preparation_of_rows(&rows), Ok((papers.preparation.clone(), papers.aspects.clone())));
    }
    let mut rows = rows_of_preparation(rules, &papers, Lang::Th);
    assert!(csv(&rows).contains("การให้บริการโดยไม่ถ่วงเวลา,กำลังดำเนินการ,"));
    // The head, indicator 1, its first point.
    assert_eq!((&*rows[2][0], &rows[2][6..8]), ("ประเด็นที่ต้องเตรียม", &["point".to_owned(), "1/bribes".to_owned()][..]));
    rows[2][2] = "finished".to_owned();
    let wrong = SheetError::Cell { row: 3, column: "state", text: "finished".to_owned() };
    assert_eq!(preparation_of_rows(&rows), Err(wrong));
    assert_eq!(preparation_of_rows(&[]), Err(SheetError::NoColumn("kind")));
    // A year of which no points are known has nothing to fill in.
    assert_eq!(rows_of_preparation(ita_rules::rulebook(2568).unwrap(), &papers, Lang::Th).len(), 1);
    let page = html(&prepared(2569, &papers.to_json(), Kind::Prepare, Lang::Th));
    assert!(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert"));
}

#[test]
fn an_indicator_is_ready_when_each_of_its_points_is() {
    let rules = ita_rules::rulebook(2569).unwrap();
    let said = Papers::from_json(SOME).unwrap().preparation;
    let of = |id| said.of_indicator(rules, rules.find(id).unwrap());
    assert_eq!(
        [of("1"), of("3"), of("7"), of("iit")],
        [Readiness::Todo, Readiness::Done, Readiness::Doing, Readiness::Todo]
    );
    let mut said = said;
    for point in ["fairness", "orders"] {
        said.set_point("3", point, Readiness::Todo);
    }
    assert!(!said.indicators.contains_key("3"), "what says nothing is not kept");
    assert_eq!(Readiness::ALL.map(Readiness::next), [Readiness::Doing, Readiness::Done, Readiness::Todo]);
}
