//! The outcome of measures before the result of its year, when it is due; and beside that result.

use crate::common::{case, headings, said, whole, with_before};
use ita_report::{Case, Document, Kind, Lang, Look, Papers, document};

const TH: Look = Look { lang: Lang::Th, numerals: ita_report::Numerals::Thai };

/// FY2568: 0.3 × 96 + 0.3 × 91 + 0.4 × (98 + 97) / 2 = 95.10.
const LAST: [(&str, &str); 4] = [("iit", "96"), ("eit", "91"), ("9", "98"), ("10", "97")];

fn papers() -> Papers {
    let written = r#"{"meeting": {"name": "การประชุมติดตามงาน", "date": "20/4/2569", "chair": "นายกเทศมนตรี"},
      "measures_of": 2568,
      "measures": [
        {"title": "E-Service", "aims": [{"node": "eit", "points": "2"}, {"node": "9", "points": "1"}], "unit": "สำนักปลัด", "state": "done",
         "entries": [{"date": "28/4/2569", "text": "เปิดรับคำขอ 3 บริการ", "link": "https://a.go.th/e"}]},
        {"title": "อบรม", "aims": [{"node": "iit", "points": "1"}], "state": "done"},
        {"title": "ตรวจ", "aims": [{"node": "iit", "points": "0.50"}]},
        {"title": "เลิก", "aims": [{"node": "iit", "points": "3"}], "state": "dropped"}]}"#;
    Papers::from_json(written).unwrap()
}

fn find(report: &Document, key: &str) -> Option<String> {
    report.paragraphs().find(|text| text.key == key).map(|text| text.text())
}

#[test]
fn what_was_done_is_reported_before_the_result() {
    let last = case(2568, &LAST, (None, None));
    let mut before = with_before(Case::new(ita_rules::rulebook(2569).unwrap()), last);
    (before.agency, before.papers) = ("อบต. ก".into(), papers());
    let report = document(before.clone(), Kind::Outcome, TH);
    assert_eq!(
        headings(&report),
        ["๑. ความเป็นมา", "๒. ผลการดำเนินการตามมาตรการ", "๓. ผลการประเมินปีที่ผ่านมา", "ภาคผนวก หลักเกณฑ์และแหล่งข้อมูล"]
    );
    assert_eq!(
        said(&report, "background.meeting"),
        "อบต. ก ติดตามผลการดำเนินการตามมาตรการที่กำหนดจากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ในการประชุมติดตามงาน \
         เมื่อวันที่ ๒๐ เมษายน ๒๕๖๙ โดยมีนายกเทศมนตรี เป็นประธานในการประชุม"
    );
    assert_eq!(
        said(&report, "result.last"),
        "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ อบต. ก มีคะแนนรวม ๙๕.๑๐ คะแนน อยู่ในระดับผ่านดี"
    );
    assert_eq!(said(&report, "result.pending"), "ยังไม่มีผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จึงยังไม่เปรียบเทียบคะแนน");
    assert_eq!(said(&report, "done.1.entry.1"), "๒๘ เมษายน ๒๕๖๙ เปิดรับคำขอ ๓ บริการ https://a.go.th/e");
    assert_eq!(
        said(&report, "done.1.aims"),
        "มุ่งยกระดับ EIT เพิ่มขึ้น ๒.๐๐ คะแนนและตัวชี้วัดที่ ๙ (การเปิดเผยข้อมูล) เพิ่มขึ้น ๑.๐๐ คะแนน"
    );
    assert!(
        find(&report, "done.came").is_none()
            && !report.blocks.iter().any(|block| matches!(block, ita_report::Block::Chart(_)))
    );
    assert!(report.foot.contains("จำลอง"), "the score of last year was computed: {}", report.foot);
    // Without last year's result there is none to name, and none that is a simulation.
    before.before = None;
    let alone = document(before, Kind::Outcome, TH);
    assert!(find(&alone, "result.last").is_none() && find(&alone, "result.pending").is_some() && alone.foot.is_empty());
    assert!(!whole(&alone).contains("คะแนนรวม ๙๕"));
}

/// Of all measures together: IIT 96 + 1 + 0.50, the one given up left out; disclosure, 9 in FY2568 and 8 in FY2569, 98 + 1. EIT is not the
/// same thing in both years.
#[test]
fn what_was_expected_stands_beside_what_came() {
    let after = case(2569, &[("iit", "97.2"), ("eit", "95"), ("8", "99.5"), ("9", "97")], (None, None));
    let mut both = with_before(after, case(2568, &LAST, (None, None)));
    both.papers = papers();
    let report = document(both.clone(), Kind::Outcome, TH);
    let came: Vec<(String, String)> = report
        .paragraphs()
        .filter(|text| text.key.starts_with("done.came."))
        .map(|text| (text.key.clone(), text.text()))
        .collect();
    let (iit, eight) = (
        "IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน คาดหมาย ๙๗.๕๐ คะแนน ผลจริง ๙๗.๒๐ คะแนน",
        "ตัวชี้วัดที่ ๘ การเปิดเผยข้อมูล คาดหมาย ๙๙.๐๐ คะแนน ผลจริง ๙๙.๕๐ คะแนน",
    );
    assert_eq!(came, [("done.came.iit".into(), iit.into()), ("done.came.8".into(), eight.into())]);
    assert!(find(&report, "result.pending").is_none() && find(&report, "changes").is_some());
    // Measures of which it is not known that they are of last year's rules are not held against it.
    both.papers.measures_of = None;
    assert_eq!(find(&document(both, Kind::Outcome, TH), "done.came"), None);
}

/// Without last year's result its rules still name what the measures aim at, and nothing else is said of that year.
#[test]
fn what_last_years_measures_aim_at_is_named_without_its_result() {
    let mut alone = Case::new(ita_rules::rulebook(2569).unwrap());
    alone.papers = papers();
    assert_eq!(find(&document(alone.clone(), Kind::Outcome, TH), "done.1.aims"), None);
    alone.measures_by = Some(ita_rules::rulebook(2568).unwrap());
    let report = document(alone.clone(), Kind::Outcome, TH);
    assert_eq!(
        said(&report, "done.1.aims"),
        "มุ่งยกระดับ EIT เพิ่มขึ้น ๒.๐๐ คะแนนและตัวชี้วัดที่ ๙ (การเปิดเผยข้อมูล) เพิ่มขึ้น ๑.๐๐ คะแนน"
    );
    assert!(find(&report, "result.last").is_none() && find(&report, "changes").is_none());
    // The rules of a third year name nothing.
    alone.measures_by = Some(ita_rules::rulebook(2567).unwrap());
    assert_eq!(find(&document(alone, Kind::Outcome, TH), "done.1.aims"), None);
}

/// Rules of somebody's own: nobody said what is the same thing in both years. What is called the same stands side by side, nothing is
/// subtracted, and no year is said to lack what may have another name there.
#[test]
fn years_by_other_rules_stand_side_by_side() {
    // 97 + 97 + 98 + 96 + 98 is 486, a fifth of it 97.20.
    let iit = [("1", "97"), ("2", "97"), ("3", "98"), ("4", "96"), ("5", "98")];
    let rest = [("eit", "95"), ("8", "99.5"), ("9", "97")];
    let after = case(2569, &[&iit[..], &rest].concat(), (None, None));
    let mut both = with_before(after, case(2568, &LAST, (None, None)));
    both.crosswalk = None;
    both.before.as_mut().unwrap().own_rules = true;
    both.papers = papers();
    let report = document(both.clone(), Kind::Outcome, TH);
    assert_eq!(
        said(&report, "rules.own_before"),
        "คะแนนปีงบประมาณ พ.ศ. ๒๕๖๘ คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช."
    );
    assert!(said(&report, "result.before").ends_with(" แต่หลักเกณฑ์ของสองปีต่างกัน จึงไม่นำคะแนนมาหักลบกัน"));
    let row = |id: &str| ["name", "before", "after"].map(|cell| said(&report, &format!("changes.{id}.{cell}")));
    // Disclosure was 9 and is 8; it is found by its name, and prevention too.
    assert_eq!(row("iit"), ["IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "๙๖.๐๐", "๙๗.๒๐"]);
    assert_eq!(row("8"), ["๘ การเปิดเผยข้อมูล", "๙๘.๐๐", "๙๙.๕๐"]);
    assert_eq!(row("9"), ["๙ การป้องกันการทุจริต", "๙๗.๐๐", "๙๗.๐๐"]);
    // It has another name in FY2568, which is not said to be another thing.
    assert_eq!(row("4"), ["๔ การใช้ทรัพย์สินราชการ", "–", "๙๖.๐๐"]);
    assert_eq!(find(&report, "changes.iit.change"), None);
    assert!(said(&report, "changes.note").starts_with("หลักเกณฑ์ของสองปีต่างกัน ตารางนี้จึงแสดงคะแนน"));
    assert!(!whole(&report).contains("ไม่มีในปีก่อน") && !whole(&report).contains("ขีดสั้นคือคะแนน"));
    // By the program's rules it is subtracted as ever, and nothing of this is said.
    both.crosswalk = ita_rules::crosswalk().ok();
    both.before.as_mut().unwrap().own_rules = false;
    let known = document(both, Kind::Outcome, TH);
    assert_eq!(said(&known, "changes.iit.change"), "+๑.๒๐");
    assert_eq!(find(&known, "rules.own_before"), None);
}
