//! What the clerk who sends a report, and the director who reads it, would stumble over.

use crate::common::{case, headings, said, seed_003, whole, with_before, with_plan};
use crate::files::entries;
use ita_report::{Case, Document, Kind, Lang, Look, Papers, document, docx, html};

fn thai(case: Case<'static>, kind: Kind) -> Document {
    document(case, kind, Look::of(Lang::Th))
}

fn has(report: &Document, key: &str) -> bool {
    report.paragraphs().any(|text| text.key == key)
}

/// Nothing but the announced result is known: the goal is named, and what a range is.
#[test]
fn what_is_not_known_is_asked_for_a_goal_and_a_range_is_explained() {
    let report = thai(with_plan(case(2568, &[("overall", "96.39")], (None, None)), "excellent"), Kind::Improve);
    assert_eq!(said(&report, "raise.open"), "การยกระดับให้ถึงระดับผ่านดีเยี่ยม คะแนนที่ยังไม่มีข้อมูลต้องได้ดังนี้");
    assert!(said(&report, "raise.open.iit").ends_with("อย่างน้อย ๙๕.๐๐ คะแนน"));
    assert!(said(&report, "scores.between").starts_with("คะแนนที่แสดงเป็นช่วงคือช่วงที่เป็นไปได้"));
    assert!(!has(&thai(seed_003(), Kind::Improve), "scores.between"));
}

#[test]
fn headings_name_what_there_is() {
    let last = |report: &Document| headings(report).pop().unwrap();
    assert_eq!(last(&thai(seed_003(), Kind::Improve)), "ภาคผนวก วิธีคำนวณ หลักเกณฑ์ และแหล่งข้อมูล");
    let year = || Case::new(ita_rules::rulebook(2569).unwrap());
    let none = thai(year(), Kind::Prepare);
    assert_eq!(last(&none), "ภาคผนวก หลักเกณฑ์และแหล่งข้อมูล");
    assert_eq!(said(&none, "targets"), "๔. เกณฑ์ของแต่ละระดับ");
    let mut aimed = year();
    aimed.plan = seed_003().plan;
    assert_eq!(said(&thai(aimed, Kind::Prepare), "targets"), "๔. เกณฑ์ของแต่ละระดับและเป้าหมาย");
}

/// That an announced score and the entered ones disagree is for the agency: a notice shows only the former.
#[test]
fn a_notice_asks_nobody_to_check_scores() {
    let wrong = || case(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")], (Some("95.99"), Some("good")));
    assert!(said(&thai(wrong(), Kind::Improve), "result.compared").contains("๙๖.๓๙ คะแนน ไม่ตรงกัน"));
    assert!(!has(&thai(wrong(), Kind::Notice), "result.compared"));
}

/// Indicator 7 of FY2568 is another than that of FY2569, in which its measure was carried out.
#[test]
fn an_aim_of_another_year_is_named() {
    let of = |year, inputs| case(year, inputs, (None, None));
    let after = of(2569, &[("iit", "98"), ("eit", "96"), ("oit", "97")]);
    let mut case = with_before(after, of(2568, &[("iit", "98"), ("eit", "92"), ("oit", "97")]));
    let text = r#"{"measures": [{"title": "ก", "aims": [{"node": "7", "points": "2.50"}, {"node": "eit"}]}], "measures_of": 2568}"#;
    case.papers = Papers::from_json(text).unwrap();
    let text = whole(&thai(case.clone(), Kind::Outcome));
    assert!(text.contains("มุ่งยกระดับตัวชี้วัดที่ ๗ (ประสิทธิภาพการสื่อสาร) เพิ่มขึ้น ๒.๕๐ คะแนนและ EIT"), "{text}");
    case.papers.measures_of = None;
    let text = whole(&thai(case, Kind::Outcome));
    assert!(text.contains("มุ่งยกระดับตัวชี้วัดที่ ๗ เพิ่มขึ้น ๒.๕๐ คะแนน"), "{text}");
}

/// Also of a source whose Thai title has brackets of its own.
#[test]
fn a_thai_report_names_its_sources_in_thai() {
    let text = whole(&thai(seed_003(), Kind::Improve));
    assert!(text.contains("(องค์การมหาชน): ซอร์สโค้ดสาธารณะของเว็บไซต์") && !text.contains("public source"), "{text}");
}

/// A short table, a row that heads others, the head of a table and a signature are not torn from what they belong to.
#[test]
fn what_belongs_together_stays_on_a_page() {
    let mut case = seed_003();
    case.papers.emphasis = "ให้ทุกกองร่วมกัน".to_owned();
    let report = thai(case, Kind::Improve);
    let page = html(&report);
    // Three instruments, the one score that has to rise, the calculation and the levels; the measures are long.
    let short = page.matches("<table class=\"short\">").count();
    assert_eq!((short, page.matches("<table>").count()), (4, 1), "{page}");
    for rule in [
        ".short { break-inside: avoid",
        "thead, .strong { break-after: avoid",
        "p:has(+ .signature) { break-before: avoid",
    ] {
        assert!(page.contains(rule), "{rule}");
    }
    let file = docx(&report);
    let (_, xml) = entries(&file).into_iter().find(|(name, _)| name == "word/document.xml").unwrap();
    let xml = String::from_utf8(xml).unwrap();
    let style_of = |text: &str| {
        let (before, _) = xml.split_once(text).unwrap_or_else(|| panic!("{text}"));
        before.rsplit_once("<w:pPr>").unwrap().1.to_owned()
    };
    assert!(style_of("ให้ทุกกองร่วมกัน").starts_with("<w:pStyle w:val=\"BodyText\"/><w:keepNext/>"));
    assert!(style_of("EIT แบบวัด").starts_with("<w:pStyle w:val=\"TableHead\"/><w:keepNext/>"));
    assert!(
        style_of("ผ่านดีเยี่ยม</w:t></w:r></w:p>\n</w:tc>").starts_with("<w:pStyle w:val=\"TableText\"/><w:keepNext/>")
    );
    assert!(!style_of("ต่ำกว่าเกณฑ์ของระดับก่อนหน้า").contains("keepNext"));
}

/// A measure of some lines is not torn between two pages of a Word file; one of half a page may be, so that no page is left half empty.
#[test]
fn a_row_is_torn_only_where_it_is_long() {
    let split = |steps: usize| {
        let mut case = seed_003();
        case.papers.measures.truncate(1);
        case.papers.measures[0].title = "ชื่อที่หาได้".to_owned();
        case.papers.measures[0].steps = vec!["ดำเนินการ".to_owned(); steps];
        let file = docx(&thai(case, Kind::Improve));
        let (_, xml) = entries(&file).into_iter().find(|(name, _)| name == "word/document.xml").unwrap();
        let xml = String::from_utf8(xml).unwrap();
        let (before, _) = xml.split_once("ชื่อที่หาได้").unwrap();
        !before.rsplit_once("<w:tr>").unwrap().1.contains("<w:cantSplit/>")
    };
    assert_eq!((split(3), split(20)), (false, true));
}

/// It stands where somebody wrote it, in their words, and nowhere else.
#[test]
fn an_announced_rank_is_said_as_it_was_announced() {
    let mut ranked = seed_003();
    ranked.papers.rank = " ลำดับที่ 5 จาก 42 หน่วยงาน\n<ในจังหวัด> ".to_owned();
    for (kind, is_said) in Kind::ALL.map(|kind| (kind, !matches!(kind, Kind::Prepare | Kind::Index))) {
        assert_eq!(has(&thai(ranked.clone(), kind), "result.rank"), is_said, "{kind:?}");
        assert!(!has(&thai(seed_003(), kind), "result.rank"));
    }
    let report = thai(ranked, Kind::Notice);
    assert_eq!(said(&report, "result.rank"), "ลำดับผลการประเมินตามที่ประกาศ คือลำดับที่ ๕ จาก ๔๒ หน่วยงาน <ในจังหวัด>");
    // Its agency is named once at the head.
    assert_eq!(report.title, "ข่าวประชาสัมพันธ์ เรื่อง การนำผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ไปพัฒนาองค์กร");
}
