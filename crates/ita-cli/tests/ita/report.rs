//! `ita report`: what it takes, what it writes, what it refuses.

use crate::common::{Folder, ita, ita_reading};

const VALUES: [&str; 5] = ["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"];

const PAPERS: &str = r#"{"meeting": {"date": "๑๓ กุมภาพันธ์ ๒๕๖๙", "chair": "นายกเทศมนตรี"},
 "measures": [{"title": "=E-Service", "aims": [{"node": "eit", "points": "1.80"}, {"node": "o10"}], "steps": ["ก, \"ข\"", "ค"],
   "due": "30/9/2569", "entries": [{"date": "2026-04-30", "text": "เปิด | แล้ว", "link": "https://a.go.th/1"}]}]}"#;

/// A working file of the app, of two agencies, the first with two years.
const WORKING: &str = r#"{"format": "ita-score", "version": 1, "agencies": [
  {"name": "เทศบาลตำบลหนึ่ง", "fiscal_year": 2568, "years": [
    {"fiscal_year": 2567, "inputs": {"iit": "92.24", "eit": "94.15", "oit": "95.84"}},
    {"fiscal_year": 2568, "inputs": {"iit": "98.10", "1": "99", "eit": "93.20", "oit": "97.50"}, "published": {"overall": "96.39", "level": "good"}}]},
  {"name": "เทศบาลตำบลสอง", "fiscal_year": 2568, "years": []}]}"#;

fn report(args: &[&str]) -> String {
    let ran = ita(&[&["report"], args, &["-o", "-"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    ran.out
}

#[test]
fn values_become_a_page() {
    let page = report(&VALUES);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"th\">"));
    assert!(page.contains("มีคะแนนรวม ๙๖.๓๙ คะแนน อยู่ในระดับผ่านดี"), "{page}");
    let page = report(&[&VALUES[..], &["--numerals", "arabic", "--agency", "อบต. ก"]].concat());
    assert!(page.contains("อบต. ก มีคะแนนรวม 96.39 คะแนน"));
    let page = report(&[&["handout"], &VALUES[..], &["--lang", "en", "--margin", "0.5"]].concat());
    assert!(
        page.contains("from 93.20 to 95.50, 2.30 more") && page.contains("These scores leave 0.50 to spare"),
        "{page}"
    );
}

#[test]
fn every_ending_is_a_form() {
    let folder = Folder::new("report-forms");
    let papers = folder.file("papers.json", PAPERS);
    for (name, head) in [
        ("a.html", &b"<!DOCTYPE"[..]),
        ("a.docx", b"PK\x03\x04"),
        ("a.json", b"{\n  \"format\": \"ita-report\""),
        ("a.csv", "\u{feff}ลำดับที่,มาตรการ,".as_bytes()),
        ("a.xlsx", b"PK\x03\x04"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n"),
    ] {
        let path = folder.path(name);
        let ran = ita(&[&["report"], &VALUES[..], &["--with", &papers, "-o", &path]].concat());
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{name}");
        assert!(std::fs::read(&path).unwrap().starts_with(head), "{name}");
    }
    // The same measures come back from each of them.
    let text = |with: &str| report(&[&VALUES[..], &["--with", with, "--format", "json"]].concat());
    let measures = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["papers"]["measures"].clone();
    let first = measures(&text(&papers));
    assert_eq!(first[0]["steps"][0], "ก, \"ข\"");
    assert_eq!(first[0]["entries"][0]["text"], "เปิด | แล้ว");
    for name in ["a.csv", "a.xlsx"] {
        assert_eq!(measures(&text(&folder.path(name))), first, "{name}");
    }
    // And a report's JSON is an input again.
    assert_eq!(measures(&report(&[&folder.path("a.json"), "--format", "json"])), first);
}

#[test]
fn a_working_file_has_its_own_years_and_agencies() {
    let folder = Folder::new("report-working");
    let file = folder.file("a.ita.json", WORKING);
    let page = report(&[&file, "--agency", "เทศบาลตำบลหนึ่ง"]);
    assert!(page.contains("ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๔.๒๕ คะแนน อยู่ในระดับผ่านดี คะแนนปีนี้จึงเพิ่มขึ้น ๒.๑๔ คะแนน"), "{page}");
    let page = report(&["prepare", &file, "--agency", "เทศบาลตำบลหนึ่ง"]);
    assert!(page.contains("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙") && page.contains("มีคะแนนรวม ๙๖.๓๙ คะแนน"), "{page}");
    // As in the app, the goal is the level after that of the year before, which is good.
    assert!(page.contains("เป้าหมายคือระดับผ่านดีเยี่ยม"), "{page}");
    let page = report(&["outcome", &file, "--agency", "เทศบาลตำบลหนึ่ง", "--year", "2567"]);
    assert!(page.contains("มีคะแนนรวม ๙๔.๒๕ คะแนน"));
    // The scenario in sight says where to and with what to spare; the call may say otherwise.
    let scenario = r#""scenarios": {"all": [{"id": 0, "name": "", "typed": {}, "last_good": {}, "locked": ["eit"], "caps": {},
      "efforts": {}, "wanted": "overall:97", "margin": "half", "before": null}], "active": 0, "deleted": []}"#;
    let planned = WORKING.replace("\"level\": \"good\"}}", &format!("\"level\": \"good\"}}, {scenario}}}"));
    let planned = folder.file("c.ita.json", planned);
    let page = report(&[&planned, "--agency", "เทศบาลตำบลหนึ่ง"]);
    assert!(page.contains("ให้ถึงคะแนนรวม ๙๗.๐๐ คะแนน") && page.contains("เผื่อไว้ ๐.๕๐ คะแนน"), "{page}");
    let page = report(&[&planned, "--agency", "เทศบาลตำบลหนึ่ง", "--target", "excellent"]);
    assert!(page.contains("ให้ถึงระดับผ่านดีเยี่ยม") && !page.contains("เผื่อไว้"));
    // EIT stays, so that the least increase is that within this limit.
    assert!(report(&[&planned, "--agency", "เทศบาลตำบลหนึ่ง"]).contains("ภายใต้เงื่อนไขที่กำหนด "));
    // Numbers of one's own: EIT to 94, 0.80 × 0.3 = 0.24 more. A target that the call names is another plan.
    let own = folder.file(
        "d.ita.json",
        std::fs::read_to_string(&planned).unwrap().replace("\"typed\": {}", r#""typed": {"eit": "94"}"#),
    );
    let page = report(&[&own, "--agency", "เทศบาลตำบลหนึ่ง"]);
    assert!(
        page.contains("กำหนดเป้าหมายคะแนนดังนี้") && page.contains("คะแนนรวมจะเป็น ๙๖.๖๓ คะแนน") && !page.contains("น้อยที่สุด"),
        "{page}"
    );
    let page = report(&[&own, "--agency", "เทศบาลตำบลหนึ่ง", "--target", "excellent"]);
    assert!(page.contains("ให้ถึงระดับผ่านดีเยี่ยม") && !page.contains("กำหนดเป้าหมายคะแนน"), "{page}");
    let refused =
        |args: &[&str]| ita(&[&["report"], args, &["-o", "-", "--format", "json", "--lang", "en"]].concat()).error();
    let (code, _, message) = refused(&[&file]);
    assert!(code == "usage" && message.contains("เทศบาลตำบลหนึ่ง") && message.contains("--agency"), "{message}");
    let broken = folder.file("b.ita.json", WORKING.replace("\"1\"", "\"zz\""));
    let (code, _, message) = refused(&[&broken, "--agency", "เทศบาลตำบลหนึ่ง"]);
    assert!(code == "usage" && message.contains("zz"), "{message}");
}

/// A year that has nothing but the numbers of the one before, as the app begins it, is the one to prepare for, and not the one after.
#[test]
fn a_year_that_begins_with_last_years_scores_is_prepared_for() {
    let folder = Folder::new("report-carried");
    let file = |scores: &str| {
        format!(
            r#"{{"format": "ita-score", "version": 1, "agencies": [{{"name": "อบต. ก", "fiscal_year": 2569, "years": [
            {{"fiscal_year": 2568, "inputs": {{"iit": "96", "eit": "91", "9": "98", "10": "97"}}}},
            {{"fiscal_year": 2569, "inputs": {scores}}}]}}]}}"#
        )
    };
    let carried = folder.file("a.ita.json", file(r#"{"iit": "96", "eit": "91", "8": "98", "9": "97"}"#));
    let page = report(&["prepare", &carried]);
    assert!(
        page.contains("รับการประเมิน") && page.contains("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙") && page.contains("๙๕.๑๐"),
        "{page}"
    );
    let assessed = folder.file("b.ita.json", file(r#"{"iit": "97", "eit": "91", "8": "98", "9": "97"}"#));
    assert!(report(&["prepare", &assessed]).contains("ประจำปีงบประมาณ พ.ศ. ๒๕๗๐"));
    // What was done is reported before there is a result; last year's numbers are none.
    let pending = "ยังไม่มีผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จึงยังไม่เปรียบเทียบคะแนน";
    let page = report(&["outcome", &carried]);
    assert!(
        page.contains(pending)
            && page.contains("พ.ศ. ๒๕๖๘ อบต. ก มีคะแนนรวม ๙๕.๑๐")
            && !page.contains("พ.ศ. ๒๕๖๙ อบต. ก มีคะแนนรวม"),
        "{page}"
    );
    assert!(!report(&["outcome", &assessed]).contains(pending));
    let done = folder.file("done.json", r#"{"measures": [{"title": "อบรม", "state": "done"}]}"#);
    let page =
        report(&["outcome", "--year", "2569", "--with", &done, "--before", "ITA:1.0/FY:2568/iit:96/eit:91/oit:97.5"]);
    assert!(page.contains(pending) && page.contains("อบรม") && page.contains("มีคะแนนรวม ๙๕.๑๐"), "{page}");
    assert_eq!(ita(&["report", "outcome", "--year", "2569", "-o", "-"]).code, 2);
}

/// What people wrote in the app stands in the report, without `--with`; the outcome is that of the measures of the year before.
#[test]
fn a_working_file_brings_its_papers() {
    let folder = Folder::new("report-papers");
    let file = r#"{"format": "ita-score", "version": 2, "agencies": [{"name": "อบต. ก", "fiscal_year": 2568, "years": [
      {"fiscal_year": 2568, "inputs": {"iit": "98.10", "eit": "93.20", "oit": "97.50"}, "papers": {
        "meeting": {"date": "13/2/2569"}, "measures": [{"title": "E-Service", "aims": [{"node": "eit", "points": "1.80"}]}],
        "edits": {"th:result.overall": {"ours": "x", "text": "ของเรา"}}, "unread": {"measures/0/due": "สิ้นปี"}}},
      {"fiscal_year": 2569, "inputs": {"iit": "90", "eit": "90", "oit": "90"}}]}]}"#;
    let path = folder.file("a.ita.json", file);
    let page = report(&[&path]);
    for said in ["E-Service", "๑๓ กุมภาพันธ์ ๒๕๖๙", "ของเรา", "คาดว่าเพิ่มได้ ๐.๕๔ คะแนน"]
    {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("สิ้นปี"));
    assert!(report(&["outcome", &path, "--year", "2569"]).contains("E-Service"));
    assert!(report(&["prepare", &path]).contains("E-Service"));
    let unknown = folder.file("b.ita.json", file.replace("\"node\": \"eit\"", "\"node\": \"zz\""));
    let ran = ita(&["report", &unknown, "-o", "-", "--format", "json", "--lang", "en"]).error();
    assert!(ran.2.contains("zz"), "{}", ran.2);
}

/// Rules of somebody's own that a file carries, in which OIT counts half and IIT a fifth: of the year in sight they are what counts, and of
/// a year of the same number that is asked for too. By hand 0.2 × 80 + 0.3 × 90 + 0.5 × 100 = 93; by the program's 24 + 27 + 40 = 91.
#[test]
fn a_working_file_brings_its_rules() {
    let folder = Folder::new("report-own");
    let text = ita_rulefile::text(ita_rules::rulebook(2570).unwrap().spec());
    let changes = [
        ("id = \"fy2570\"", "id = \"fy2570-mine\""),
        ("{ id = \"iit\", weight = \"0.3\"", "{ id = \"iit\", weight = \"0.2\""),
        ("{ id = \"oit\", weight = \"0.4\"", "{ id = \"oit\", weight = \"0.5\""),
    ];
    let text = changes.iter().fold(text, |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    });
    let inputs = serde_json::json!({"iit": "80", "eit": "90", "oit": "100"});
    // 27 + 27 + 37 = 91 too; the same numbers would be last year's, and no result.
    let last = serde_json::json!({"iit": "90", "eit": "90", "oit": "92.5"});
    let file = |text: &str, rulebook: &str| {
        serde_json::json!({
            "format": "ita-score", "version": 3,
            "rulebooks": [{"id": "fy2570-mine", "hash": "0123456789abcdef", "name": "ฉบับร่าง", "text": text}],
            "agencies": [{"name": "อบต. ก", "fiscal_year": 2570, "rulebook": rulebook, "years": [
                {"fiscal_year": 2569, "inputs": last},
                {"fiscal_year": 2570, "rulebook": "0123456789abcdef", "inputs": inputs,
                 "papers": {"measures": [{"title": "ของหลักเกณฑ์เอง"}]}},
                {"fiscal_year": 2570, "inputs": inputs, "papers": {"measures": [{"title": "ของหลักเกณฑ์โปรแกรม"}]}},
            ]}],
        })
        .to_string()
    };
    let path = folder.file("a.ita.json", file(&text, "0123456789abcdef"));
    let banner = "หลักเกณฑ์ที่หน่วยงานกำหนดเอง";
    for args in [&[path.as_str()][..], &[&path, "--year", "2570"]] {
        let page = report(args);
        assert!(page.contains("มีคะแนนรวม ๙๓.๐๐ คะแนน") && page.contains(banner), "{page}");
        assert!(page.contains("ของหลักเกณฑ์เอง") && !page.contains("ของหลักเกณฑ์โปรแกรม"), "{page}");
    }
    let page = report(&[&path, "--year", "2569"]);
    assert!(page.contains("มีคะแนนรวม ๙๑.๐๐ คะแนน") && !page.contains(banner), "{page}");
    // What is compared is not called the same thing.
    let page = report(&["outcome", &path]);
    assert!(page.contains("จึงไม่นำคะแนนมาหักลบกัน") && !page.contains("+๒.๐๐"), "{page}");
    // Rules that are none are told by their line.
    let broken =
        folder.file("b.ita.json", file(&text.replace("weight = \"0.5\"", "weight = \"0.6\""), "0123456789abcdef"));
    let (code, _, message) = ita(&["report", &broken, "-o", "-", "--format", "json", "--lang", "en"]).error();
    assert!(code == "usage" && message.contains("fy2570-mine") && message.contains("line "), "{message}");
    let absent = folder.file("c.ita.json", file(&text, "fedcba9876543210"));
    let (code, _, message) = ita(&["report", &absent, "-o", "-", "--format", "json", "--lang", "en"]).error();
    assert!(code == "usage" && message.contains("2570"), "{message}");
}

/// Last year under rules of somebody's own is last year, whose rules they are is said, and what its measures aim at is called by them. By
/// hand, with OIT half and IIT a fifth, 0.2 × 80 + 0.3 × 90 + 0.5 × 100 = 93.
#[test]
fn last_year_by_rules_of_ones_own_is_found() {
    let folder = Folder::new("report-own-before");
    let text = ita_rulefile::text(ita_rules::rulebook(2569).unwrap().spec());
    let changes = [
        ("id = \"fy2569\"", "id = \"fy2569-mine\""),
        ("{ id = \"iit\", weight = \"0.3\"", "{ id = \"iit\", weight = \"0.2\""),
        ("{ id = \"oit\", weight = \"0.4\"", "{ id = \"oit\", weight = \"0.5\""),
    ];
    let text = changes.iter().fold(text, |text, (from, to)| text.replace(from, to));
    let file = |seen: u16, rulebook: Option<&str>, now: serde_json::Value| {
        let agencies = serde_json::json!([{"name": "อบต. ก", "fiscal_year": seen, "rulebook": rulebook, "years": [
            {"fiscal_year": 2569, "rulebook": "0123456789abcdef",
             "inputs": {"iit": "80", "eit": "90", "oit": "100"},
             "papers": {"measures": [{"title": "อบรม", "aims": [{"node": "iit", "points": "2"}]}]}},
            {"fiscal_year": 2570, "inputs": now},
        ]}]);
        let books =
            [serde_json::json!({"id": "fy2569-mine", "hash": "0123456789abcdef", "name": "ของเรา", "text": text})];
        serde_json::json!({"format": "ita-score", "version": 3, "rulebooks": books, "agencies": agencies}).to_string()
    };
    let whose = "คะแนนปีงบประมาณ พ.ศ. ๒๕๖๙ คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.";
    let now = folder.file("now.ita.json", file(2570, None, serde_json::json!({"iit": "85", "eit": "91", "oit": "92"})));
    let page = report(&["outcome", &now]);
    for said in [whose, "มุ่งยกระดับ IIT เพิ่มขึ้น ๒.๐๐ คะแนน", "๙๓.๐๐", "แต่หลักเกณฑ์ของสองปีต่างกัน"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("+๕.๐๐"), "{page}");
    // Prepared for from last year's point of view, and from that of a year without numbers.
    let last = folder.file("last.ita.json", file(2569, Some("0123456789abcdef"), serde_json::json!({})));
    let empty = folder.file("empty.ita.json", file(2570, None, serde_json::json!({})));
    for path in [&last, &empty] {
        let page = report(&["prepare", path]);
        assert!(page.contains("มีคะแนนรวม ๙๓.๐๐ คะแนน") && page.contains(whose), "{page}");
        assert!(page.contains("มุ่งยกระดับ IIT"), "{page}");
    }
    // Measures that are given alone are called by the program's rules of their year.
    let papers = r#"{"measures_of": 2568, "measures": [{"title": "ก", "aims": [{"node": "8"}]}]}"#;
    let page = report(&["outcome", "--year", "2569", "--with", &folder.file("papers.json", papers)]);
    assert!(page.contains("มุ่งยกระดับตัวชี้วัดที่ ๘ (การปรับปรุงระบบการทำงาน)"), "{page}");
}

/// What papers name is held against the rules, wherever they come from, as a working file holds it. Measures that are reported on a year
/// later, or carried into the next, may name what only the year of them had.
#[test]
fn papers_name_what_the_rules_have() {
    let folder = Folder::new("report-named");
    let refused =
        |args: &[&str]| ita(&[&["report"], args, &["-o", "-", "--format", "json", "--lang", "en"]].concat()).error();
    for (name, text) in [
        ("issues.json", r#"{"issues": {"zz": "ก"}}"#),
        ("items.json", r#"{"items": {"zz": {"state": "doing"}}}"#),
        ("aims.json", r#"{"measures": [{"title": "ก", "aims": [{"node": "zz", "points": "1"}]}]}"#),
        ("aims.csv", "title,aims\nก,zz +1\n"),
        ("items.csv", "item,state\nzz,doing\n"),
        ("preparation.csv", "kind,id,state\npoint,zz/bribes,done\n"),
    ] {
        let path = folder.file(name, text);
        let (code, _, message) = refused(&[&VALUES[..], &["--with", &path]].concat());
        assert!(code == "usage" && message.contains("zz") && message.contains(name), "{name}: {code} {message}");
    }
    let carried = folder.file(
        "carried.json",
        r#"{"fiscal_year": 2568, "inputs": {"iit": "98"}, "papers": {"measures": [{"title": "ก", "aims": [{"node": "zz"}]}]}}"#,
    );
    let (code, node, _) = refused(&[&carried]);
    assert_eq!((code.as_str(), node.as_deref()), ("unknown_node", Some("zz")));
    // 10 is an indicator of FY2568 and none of FY2569.
    let ten = folder.file("ten.json", r#"{"measures": [{"title": "เดิม", "aims": [{"node": "10", "points": "1"}]}]}"#);
    for kind in ["prepare", "outcome"] {
        let inputs = ["--year", "2569", "iit=98", "eit=93", "oit=97"];
        let inputs = if kind == "prepare" { &inputs[..2] } else { &inputs[..] };
        assert!(report(&[&[kind], inputs, &["--with", &ten]].concat()).contains("เดิม"), "{kind}");
    }
    let (code, _, message) = refused(&["--year", "2569", "iit=98", "--with", &ten]);
    assert!(code == "usage" && message.contains("10"), "{message}");
}

/// Measures from the plan promise just what it needs, and whose they are is said.
#[test]
fn measures_from_the_library() {
    let args = [&["report"], &VALUES[..], &["--suggest", "-o", "-", "--format", "json"]].concat();
    let ran = ita(&args);
    assert!(ran.code == 0 && ran.err.contains("ไม่ใช่หลักเกณฑ์"), "{}", ran.err);
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["papers"]["measures"][0]["aims"], serde_json::json!([{"node": "eit", "points": "1.8"}]));
    assert_eq!(value["expected"]["all"], serde_json::json!({"overall": "96.93", "level": "excellent"}));
}

/// The year's items as a table to fill in, and the page of it.
#[test]
fn the_index_of_oit_items() {
    let folder = Folder::new("report-index");
    for name in ["items.csv", "items.xlsx"] {
        let path = folder.path(name);
        assert_eq!(ita(&["report", "index", "--year", "2569", "-o", &path]).code, 0);
    }
    let form = std::fs::read_to_string(folder.path("items.csv")).unwrap();
    assert!(
        form.starts_with("\u{feff}ข้อ OIT,รายการข้อมูล,ตัวชี้วัดย่อย,คิดเป็นคะแนนรวม,สถานะ,") && form.lines().count() == 27,
        "{form}"
    );
    let filled = folder.file(
        "filled.csv",
        form.replace("8 การเปิดเผยข้อมูล,1.05,,,,,", "8 การเปิดเผยข้อมูล,1.05,ตรวจแล้ว,https://a.go.th/1,กองคลัง,,"),
    );
    let page = report(&["index", "--year", "2569", "--agency", "อบต. ก", "--with", &filled]);
    assert!(page.contains("เผยแพร่แล้ว ๑๙ ข้อ จาก ๒๖ ข้อ") && page.contains("<a href=\"https://a.go.th/1\""), "{page}");
}

/// The checklist of preparation as a table.
#[test]
fn the_checklist_of_preparation() {
    let folder = Folder::new("report-preparation");
    let table = "id,kind,state,owner,due,note\n7/bribes,point,done,,,\n7,indicator,,กองช่าง,30/4/2569,\ndata,aspect,doing,,,รวบรวมข้อมูล\n";
    let filled = folder.file("filled.csv", table);
    let page = report(&["prepare", "--year", "2569", "--agency", "อบต. ก", "--with", &filled]);
    for text in [
        "มีประเด็นที่ต้องเตรียม ๒๐ ประเด็น เรียบร้อยแล้ว ๑ ประเด็น ยังไม่เริ่ม ๑๙ ประเด็น",
        "กองช่าง",
        "๓๐ เมษายน ๒๕๖๙",
        "ด้านข้อมูล: รวบรวมข้อมูล (กำลังดำเนินการ)",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let wrong = folder.file("wrong.csv", "kind,id,state\npoint,7/bribes,finished\n");
    let ran = ita(&["report", "prepare", "--year", "2569", "--with", &wrong, "-o", "-", "--lang", "en"]);
    assert!(ran.code == 2 && ran.err.contains("row 2, column `state`: `finished`"), "{} {}", ran.code, ran.err);
}

/// The checklist goes out as a table, empty or filled in, and comes back the same.
#[test]
fn the_checklist_of_preparation_as_a_table() {
    let folder = Folder::new("report-preparation-table");
    let write = |args: &[&str], name: &str| {
        let path = folder.path(name);
        let ran = ita(&[&["report"], args, &["-o", &path]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{name}");
        path
    };
    let prepare = ["prepare", "--year", "2569"];
    let empty = std::fs::read_to_string(write(&prepare, "empty.csv")).unwrap();
    // The head, nine indicators, twenty points, four aspects.
    assert!(
        empty.starts_with(
            "\u{feff}ประเภท,รายการ,สถานะ,การดำเนินการและหมายเหตุ,ผู้รับผิดชอบ,กำหนดแล้วเสร็จ,kind,id,state,due\r\n"
        ) && empty.lines().count() == 34,
        "{empty}"
    );
    assert!(empty.contains("\r\nประเด็นที่ต้องเตรียม,การให้บริการโดยไม่ถ่วงเวลา,,,,,point,7/delay,,\r\n"), "{empty}");
    let filled = folder.file(
        "papers.json",
        r#"{"measures": [{"title": "E-Service", "due": "30/9/2569"}], "items": {"o10": {"due": "31/5/2569"}}, "preparation": {
            "indicators": {"7": {"points": {"delay": "doing"}, "owner": "=กองช่าง", "due": "30/4/2569", "note": "ก, ข"}},
            "aspects": {"data": {"state": "done"}}}, "aspects": {"data": "รวบรวม"}}"#,
    );
    let with = [&prepare[..], &["--with", &filled]].concat();
    let first = write(&with, "first.csv");
    let text = std::fs::read_to_string(&first).unwrap();
    assert!(
        text.contains(
            "\r\nตัวชี้วัด,7 ความเสี่ยงในการติดต่อการรับบริการ,,\"ก, ข\",'=กองช่าง,30 เมษายน 2569,indicator,7,,2026-04-30\r\n"
        ),
        "{text}"
    );
    assert!(text.contains("\r\nด้านสนับสนุน,ด้านข้อมูล,เรียบร้อย,รวบรวม,,,aspect,data,done,\r\n"), "{text}");
    let mut paths: Vec<String> = ["first.csv", "book.xlsx"].map(|name| write(&with, name)).into();
    // LibreOffice shows the apostrophe of our CSV, and keeps it in the workbook that it saves.
    let mut book = ita_office::Book::new();
    for line in text.trim_start_matches('\u{feff}').lines() {
        book.row(line.replace("\"ก, ข\"", "ก; ข").split(',').map(|cell| if cell == "ก; ข" { "ก, ข" } else { cell }))
            .unwrap();
    }
    let path = folder.path("saved.xlsx");
    std::fs::write(&path, book.finish().unwrap()).unwrap();
    paths.push(path);
    for path in paths {
        let again = write(&[&prepare[..], &["--with", &path]].concat(), "again.csv");
        assert_eq!(std::fs::read_to_string(again).unwrap(), text, "{path}");
    }
    // Every day is in the calendar; of a year without a result, too, the measures are there alone.
    let days = std::fs::read_to_string(write(&with, "due.ics")).unwrap();
    for day in ["20260930", "20260531", "20260430"] {
        assert!(days.contains(&format!("DTSTART;VALUE=DATE:{day}\r\n")), "{day}: {days}");
    }
    let measures = write(&["--year", "2569", "--with", &filled], "measures.csv");
    assert!(std::fs::read_to_string(measures).unwrap().contains("\r\n1,E-Service,"));
    let (code, _, message) = ita(&[
        "report",
        "prepare",
        "--year",
        "2568",
        "-o",
        &folder.path("none.csv"),
        "--format",
        "json",
        "--lang",
        "en",
    ])
    .error();
    assert!(code == "usage" && message.contains("no points to prepare are known for fiscal year 2568"), "{message}");
}

#[test]
fn a_year_before_and_standard_input() {
    let page = ita_reading(
        &["report", "-", "-o", "-", "--before", "ITA:1.0/FY:2567/iit:95/eit:92/oit:96"],
        r#"{"fiscal_year": 2568, "agency": "ก", "inputs": {"iit": "98.10", "eit": "93.20", "oit": "97.50"}, "papers": {"emphasis": "ข"}}"#,
    );
    assert_eq!((page.code, page.err.as_str()), (0, ""));
    assert!(
        page.out.contains("พ.ศ. ๒๕๖๗ ได้ ๙๔.๕๐ คะแนน อยู่ในระดับผ่านดี คะแนนปีนี้จึงเพิ่มขึ้น ๑.๘๙ คะแนน")
            && page.out.contains("เน้นย้ำว่าข")
    );
}

#[test]
fn what_is_refused_says_what_to_do() {
    let folder = Folder::new("report-refused");
    let papers = folder.file("papers.json", r#"{"meting": {}}"#);
    let table = folder.file("t.csv", "title,due\nก,31/2/2569\n");
    let level = folder.file("r.json", r#"{"fiscal_year": 2568, "inputs": {"iit": "1"}, "published": {"level": "zz"}}"#);
    for (args, code, advice) in [
        (&["-o", "-"][..], "usage", "and an `outcome` with `--with` or `--before` need none"),
        (&["prepare", "-o", "-"], "usage", "--year"),
        (&["prepare", "--year", "2569", "iit=1", "-o", "-"], "usage", "as a vector or a file"),
        (&["--year", "2568", "iit=1", "-o", "a.pdf"], "usage", ".html, .docx or .json"),
        (&["--year", "2568", "iit=1", "--table", "scores", "-o", "a.html"], "usage", ".csv or .xlsx"),
        (
            &["--year", "2568", "--table", "scores", "-o", "a.csv"],
            "usage",
            "and an `outcome` with `--with` or `--before` need none",
        ),
        (&["--year", "2568", "iit=1", "--with", &papers, "-o", "-"], "usage", "meting"),
        (&["--year", "2568", "iit=1", "--with", &table, "-o", "-"], "usage", "row 2, column `due`"),
        (&["--year", "2568", "zz=1", "-o", "-"], "unknown_node", "zz"),
        (&["--year", "2568", "iit=1", "--target", "zz", "-o", "-"], "usage", "zz"),
        (&["--year", "2568", "iit=1", "--margin", "x", "-o", "-"], "not_a_number", "x"),
        (&["--year", "2599", "iit=1", "-o", "-"], "unknown_year", "2599"),
        (&[&level, "-o", "-"], "usage", "zz"),
        (&[&level, "--year", "2567", "-o", "-"], "usage", "zz"),
        (&["nowhere.json", "-o", "-"], "usage", "neither a file that exists"),
    ] {
        let (found, _, message) = ita(&[&["report"], args, &["--format", "json", "--lang", "en"]].concat()).error();
        assert!(found == code && message.contains(advice), "{args:?}: {found}: {message}");
    }
}

#[test]
fn a_score_of_which_only_rounding_is_open_is_one_number() {
    let args = ["report", "--year", "2568", "iit=90", "--published-overall", "96", "-o", "-", "--numerals", "arabic"];
    let ran = ita(&args);
    assert!(ran.out.contains("96.00") && !ran.out.contains("96.00–96.00"), "{}", ran.out);
}
