//! Sentences as officers write them, and what is said of how sure a list is.

use crate::common::{case, headings, said, whole, with_plan};
use ita_report::{Case, Document, ItemState, Kind, Lang, Look, Measure, MeasureState, document};

const TH: Look = Look { lang: Lang::Th, numerals: ita_report::Numerals::Thai };
const THREE: [(&str, &str); 3] = [("iit", "90"), ("eit", "90"), ("oit", "90")];

fn find(report: &Document, key: &str) -> Option<String> {
    report.paragraphs().find(|text| text.key == key).map(|text| text.text())
}

fn measures(json: &str) -> Vec<Measure> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn wording() {
    // One item of 26 is out, which the page does not call all of them.
    let mut index = Case::new(ita_rules::rulebook(2569).unwrap());
    index.papers.items = serde_json::from_str(r#"{"o1": {"state": "published"}, "o2": {"state": "doing"}}"#).unwrap();
    let english = document(index.clone(), Kind::Index, Look::of(Lang::En));
    assert_eq!(said(&english, "index.progress"), "1 of 26 is published.");
    assert_eq!(
        said(&document(index.clone(), Kind::Index, TH), "index.lead"),
        "ข้อมูลตามแบบวัด OIT ของหน่วยงาน มี ๒๖ ข้อ ดังนี้"
    );
    index.papers.items.get_mut("o2").unwrap().state = ItemState::Checked;
    assert_eq!(said(&document(index, Kind::Index, Look::of(Lang::En)), "index.progress"), "2 of 26 are published.");

    let mut head = case(2568, &THREE, (None, None));
    head.papers.emphasis = "Be open.".into();
    head.papers.signatory.name = "Somchai".into();
    let text = |case: &Case<'static>, look| said(&document(case.clone(), Kind::Notice, look), "emphasis.text");
    assert_eq!(text(&head, Look::of(Lang::En)), "Somchai stressed: Be open.");
    head.papers.signatory.office = "Mayor".into();
    assert_eq!(text(&head, Look::of(Lang::En)), "Somchai, Mayor stressed: Be open.");
    assert_eq!(text(&head, TH), "ในการนี้ Somchai Mayor ได้เน้นย้ำว่า Be open.");

    // A year that is over was scored in everything, known here or not.
    let open = with_plan(case(2568, &[("overall", "96.39")], (Some("96.39"), Some("good"))), "excellent");
    let report = document(open, Kind::Improve, TH);
    assert_eq!(
        said(&report, "raise.open"),
        "การยกระดับให้ถึงระดับผ่านดีเยี่ยม คะแนนที่รายงานนี้ไม่มีข้อมูลจะต้องเป็นดังนี้",
        "{}",
        whole(&report)
    );
    let full = with_plan(case(2568, &[("iit", "95.99"), ("eit", "96")], (None, None)), "97.60");
    let report = document(full, Kind::Improve, TH);
    // 28.797 and 28.8: OIT has to bring 39.998 of 40 for 97.595, which is 97.60. 99.99 would bring 39.996.
    assert!(said(&report, "raise.open.oit").ends_with("คะแนนเต็ม ๑๐๐ คะแนน"), "{}", whole(&report));
    assert!(said(&report, "raise.open").contains("คะแนนที่ยังไม่มีข้อมูลต้องได้ดังนี้"));
}

/// Who stressed it: whoever signs, unless the chair is the same person; and a text that goes on from the verb has no “ว่า” before it.
#[test]
fn what_the_head_stressed() {
    let of = |text: &str, chair: &str, name: &str, office: &str| {
        let mut case = case(2568, &THREE, (None, None));
        case.papers.emphasis = text.into();
        case.papers.meeting.chair = chair.into();
        (case.papers.signatory.name, case.papers.signatory.office) = (name.into(), office.into());
        said(&document(case, Kind::Improve, TH), "emphasis.text")
    };
    let by = |chair: &str, name: &str, office: &str| of("ขอให้ทุกคนร่วมมือ", chair, name, office);
    assert_eq!(by("นางสาวสอง ปลัด", "นายหนึ่ง", "นายก"), "ในการนี้ นายหนึ่ง นายก ได้เน้นย้ำว่าขอให้ทุกคนร่วมมือ");
    assert_eq!(by("นายหนึ่ง นายกเทศมนตรี", "นายหนึ่ง", "นายก"), "ในการนี้ นายหนึ่ง นายกเทศมนตรี ได้เน้นย้ำว่าขอให้ทุกคนร่วมมือ");
    assert_eq!(by("ปลัด", "", "นายก"), "ในการนี้ นายก ได้เน้นย้ำว่าขอให้ทุกคนร่วมมือ");
    assert_eq!(by("ปลัด", "", ""), "ในการนี้ ปลัด ได้เน้นย้ำว่าขอให้ทุกคนร่วมมือ");
    let text = |text: &str| of(text, "นายก", "", "");
    assert_eq!(text("ถึงความสำคัญของการนำผลมาใช้"), "ในการนี้ นายก ได้เน้นย้ำถึงความสำคัญของการนำผลมาใช้");
    assert_eq!(text("ให้ทุกกองติดตาม"), "ในการนี้ นายก ได้เน้นย้ำให้ทุกกองติดตาม");
    assert_eq!(text("ว่าต้องโปร่งใส"), "ในการนี้ นายก ได้เน้นย้ำว่าต้องโปร่งใส");
    assert_eq!(text("ถึงแม้ผลจะดี ต้องพัฒนาต่อ"), "ในการนี้ นายก ได้เน้นย้ำว่าถึงแม้ผลจะดี ต้องพัฒนาต่อ");
}

/// All eight published reports say how measures are followed up. Where nobody wrote that, the table does, as far as it does.
#[test]
fn how_measures_are_followed_up_is_said_as_far_as_it_is_known() {
    let of = |kind, json: &str| {
        let mut case = case(2568, &THREE, (None, None));
        case.papers.measures = measures(json);
        let report = document(case, kind, TH);
        [find(&report, "follow_up.as_listed"), find(&report, "follow_up.last")]
    };
    let listed = || Some("ผู้รับผิดชอบแต่ละมาตรการติดตามและรายงานผลตามวิธีที่ระบุไว้ในตารางมาตรการ".to_owned());
    let both = r#"[{"title": "ก", "follow_up": "รายงานทุกเดือน", "due": "30/6/2569"}, {"title": "ข", "follow_up": "สรุป", "due": "31/3/2569"}]"#;
    assert_eq!(of(Kind::Improve, both), [listed(), Some("มาตรการสุดท้ายมีกำหนดเสร็จวันที่ ๓๐ มิถุนายน ๒๕๖๙".into())]);
    // The table of what was done does not say how.
    assert_eq!(of(Kind::Outcome, both), [None, None]);
    let one = r#"[{"title": "ก", "due": "30/6/2569"}]"#;
    assert_eq!(of(Kind::Improve, one), [None, Some("มาตรการมีกำหนดเสร็จวันที่ ๓๐ มิถุนายน ๒๕๖๙".into())]);
    let some = r#"[{"title": "ก", "follow_up": "รายงาน", "due": "30/6/2569"}, {"title": "ข"}]"#;
    assert_eq!(of(Kind::Improve, some), [None, None]);
}

/// A measure that was given up is nobody's decision any more.
#[test]
fn measures_that_were_given_up_are_not_announced() {
    let mut case = case(2568, &THREE, (None, None));
    case.papers.measures = measures(r#"[{"title": "ก"}]"#);
    let said = |case: &Case<'static>| {
        let [notice, handout] = [Kind::Notice, Kind::Handout].map(|kind| document(case.clone(), kind, TH));
        (find(&notice, "measures.lead").is_some(), headings(&handout).iter().any(|text| text.contains("มาตรการ")))
    };
    assert_eq!(said(&case), (true, true));
    case.papers.measures[0].state = MeasureState::Dropped;
    assert_eq!(said(&case), (false, false));
}

/// FY2569's list is one agency's, with seven titles that it had carried over; FY2570's is assumed as a whole (`ita-rules/data`). FY2564's is
/// corroborated.
#[test]
fn a_list_of_items_says_how_sure_it_is() {
    let of = |year, kind| document(Case::new(ita_rules::rulebook(year).unwrap()), kind, TH);
    for (kind, key) in [(Kind::Index, "index.titles"), (Kind::Prepare, "year_items.titles")] {
        let said = |year| find(&of(year, kind), key);
        assert_eq!(said(2569).as_deref(), Some("ชื่อข้อ O2 และ O4–O9 เป็นชื่อชั่วคราว เพราะยังไม่พบแหล่งข้อมูลที่ยืนยัน"));
        assert_eq!(
            said(2570).as_deref(),
            Some("รายการข้อ OIT ของปีงบประมาณ พ.ศ. ๒๕๗๐ เป็นข้อสมมติ เพราะยังไม่พบแหล่งข้อมูลที่ระบุ")
        );
        assert_eq!(said(2564), None);
        let mut own = Case::new(ita_rules::rulebook(2570).unwrap());
        own.own_rules = true;
        assert_eq!(find(&document(own, kind, TH), key), None, "they say whose they are");
    }
    let prepared = of(2569, Kind::Prepare);
    assert!(said(&prepared, "framework.focus").ends_with("ไม่ใช่ถ้อยคำของ ป.ป.ช."));
    assert_eq!(find(&of(2568, Kind::Prepare), "framework.focus"), None, "of that year no focus is known");
    // What rests on one source is named in the annex: the focus, and the titles.
    assert_eq!(said(&prepared, "annex.single"), "หลักเกณฑ์ต่อไปนี้มีแหล่งข้อมูลเพียงแหล่งเดียว");
    for claim in ["focus", "items", "items_provisional"] {
        assert!(find(&prepared, &format!("annex.claim.{claim}")).is_some(), "{claim}");
    }
}

/// Published reports mark an indicator below 85 though the whole is not: FY2568, IIT (80.50 + 4 × 96) / 5 = 92.90, all of 85 and more. The
/// next level asks 95.
#[test]
fn an_indicator_below_the_level_that_was_reached_is_marked() {
    let inputs = [("1", "80.50"), ("2", "96"), ("3", "96"), ("4", "96"), ("5", "96"), ("eit", "90"), ("oit", "90")];
    let report = document(case(2568, &inputs, (None, None)), Kind::Improve, TH);
    assert_eq!(said(&report, "scores.1.below_reached"), "ต่ำกว่า ๘๕ อยู่ ๔.๕๐ คะแนน");
    assert_eq!(said(&report, "scores.1.below"), "ต่ำกว่า ๙๕ อยู่ ๑๔.๕๐ คะแนน");
    assert_eq!(find(&report, "scores.iit.below_reached"), None);
    assert!(said(&report, "scores.yardstick").starts_with("ค่าที่ใช้เทียบรายเครื่องมือเป็นเกณฑ์ของระดับผ่านดีและระดับผ่านดีเยี่ยม "));
    // Where the next level asks the same, it is said once.
    let pass = document(case(2568, &[("iit", "95"), ("eit", "80"), ("oit", "95")], (None, None)), Kind::Improve, TH);
    assert_eq!(find(&pass, "scores.eit.below_reached"), None);
    assert_eq!(said(&pass, "scores.eit.below"), "ต่ำกว่า ๘๕ อยู่ ๕.๐๐ คะแนน");
    assert!(said(&pass, "scores.yardstick").starts_with("ค่าที่ใช้เทียบรายเครื่องมือเป็นเกณฑ์ของระดับผ่านดี หลักเกณฑ์"));
}
