//! That what a report says holds together: addresses, edits, assumptions, and an announced result beside the computed one.

use crate::common::{case, said, with_before, with_plan};
use ita_report::{Case, Edit, Fate, Kind, Lang, Look, Paragraph, document, edit_key, measures_of_plan};
use ita_score::{Goal, Levers, Planned};

const TH: Look = Look { lang: Lang::Th, numerals: ita_report::Numerals::Thai };
const THREE: [(&str, &str); 3] = [("iit", "90"), ("eit", "90"), ("oit", "90")];

fn find(report: &ita_report::Document, key: &str) -> Option<Paragraph> {
    report.paragraphs().find(|text| text.key == key).cloned()
}

/// An address with Thai digits leads nowhere, wherever somebody wrote it.
#[test]
fn addresses_in_what_people_wrote_can_be_opened() {
    let mut case = case(2568, &THREE, (None, None));
    case.papers.meeting.name = "ประชุมครั้งที่ 2".into();
    case.papers.meeting.place = "https://zoom.us/j/123".into();
    case.papers.follow_up = "รายงานทุก 3 เดือนที่ www.obt.go.th/2569".into();
    case.papers.measures = serde_json::from_str(
        r#"[{"title": "ก", "evidence": "https://obt.go.th/2569/o12", "note": "แจ้ง 7@obt.go.th ใน 5 วัน", "state": "doing",
             "entries": [{"text": "ประกาศ 1 ที่ https://obt.go.th/9"}]}]"#,
    )
    .unwrap();
    let report = document(case.clone(), Kind::Improve, TH);
    assert!(said(&report, "background.meeting").contains("ประชุมครั้งที่ ๒ ณ https://zoom.us/j/123 "));
    assert_eq!(said(&report, "follow_up.text"), "รายงานทุก ๓ เดือนที่ www.obt.go.th/2569");
    assert_eq!(said(&report, "measures.1.evidence"), "หลักฐาน: https://obt.go.th/2569/o12");
    assert_eq!(said(&report, "measures.1.note"), "หมายเหตุ: แจ้ง 7@obt.go.th ใน ๕ วัน");
    let outcome = document(case, Kind::Outcome, TH);
    assert_eq!(said(&outcome, "done.1.entry.1"), "ประกาศ ๑ ที่ https://obt.go.th/9");
}

/// What is edited in one kind of report stands in no other that says something else there.
#[test]
fn an_edit_stays_in_its_kind_of_report() {
    let base = {
        let mut case = case(2568, &THREE, (None, None));
        case.papers.measures = serde_json::from_str(r#"[{"title": "ก"}]"#).unwrap();
        case
    };
    let kinds = [Kind::Improve, Kind::Prepare, Kind::Outcome, Kind::Notice];
    let ours = |kind, key: &str| find(&document(base.clone(), kind, TH), key).map(|text| text.text());
    let with = |kept: &str, ours: &str, kind, key: &str| {
        let mut case = base.clone();
        case.papers.edits.insert(kept.into(), Edit { ours: ours.into(), text: "ของเรา".into() });
        let text = find(&document(case, kind, TH), key)?;
        text.edited.map(|edited| (text.runs[0].text.clone(), edited.key, edited.fate))
    };
    for key in ["background.purpose", "measures.lead"] {
        for edited in kinds {
            let Some(was) = ours(edited, key) else { continue };
            let kept = edit_key("th", edited, key);
            for kind in kinds {
                let found = with(&kept, &was, kind, key);
                assert_eq!(found.is_some(), kind == edited, "{key} of {edited:?} in {kind:?}");
            }
        }
    }
    // An edit from before the kinds were told apart stands where its sentence does, and is put back by its own key.
    for edited in kinds {
        let was = ours(edited, "background.purpose").unwrap();
        for old in ["th:background.purpose", "background.purpose"] {
            for kind in kinds {
                let expected = (kind == edited).then(|| ("ของเรา".into(), old.to_owned(), Fate::Kept));
                assert_eq!(with(old, &was, kind, "background.purpose"), expected, "{edited:?} in {kind:?}");
            }
        }
    }
    // One whose sentence is nowhere any more is not lost: somebody has to look at it, in one report.
    let lost = |kind| with("th:background.purpose", "ประโยคเก่า", kind, "background.purpose").map(|(_, _, fate)| fate);
    assert_eq!(kinds.map(lost), [Some(Fate::Stale), None, None, None]);
    // What all say alike is edited once.
    let shared =
        |kind| with("th:result.why", &ours(Kind::Improve, "result.why").unwrap(), kind, "result.why").is_some();
    assert!(shared(Kind::Improve) && shared(Kind::Handout) && shared(Kind::Outcome));
}

/// o25 and o26 are of one measure, which is about neither gifts nor anything else around them. Indicator 9 is 5/7 of 100 without them,
/// so that OIT is 85.71, and 92.86 with one: both are needed.
#[test]
fn measures_for_items_are_their_own() {
    let items: Vec<(String, &str)> =
        (1..=26).map(|item| (format!("o{item}"), if item > 24 { "0" } else { "1" })).collect();
    let mut inputs = vec![("iit", "96"), ("eit", "96")];
    inputs.extend(items.iter().map(|(id, value)| (id.as_str(), *value)));
    let case = case(2569, &inputs, (None, None));
    let (rules, scored) = (case.rules, case.result.unwrap());
    let Planned::Feasible(plan) = scored.plan(Goal::parse(rules, "excellent").unwrap(), &Levers::new(rules)) else {
        panic!("it can be reached")
    };
    let measures = measures_of_plan(rules, &plan, Lang::Th);
    let aims: Vec<Vec<&str>> =
        measures.iter().map(|one| one.aims.iter().map(|aim| aim.node.as_str()).collect()).collect();
    assert_eq!(aims, [["o25", "o26"]]);
    assert!(measures[0].title.contains("คุณธรรมและความโปร่งใส"), "{}", measures[0].title);
}

/// FY2569's weights and levels are assumed, FY2568's are not (`ita-rules/data`). Every kind that rests on them says so.
#[test]
fn assumed_rules_are_called_so_where_numbers_rest_on_them() {
    let line = "น้ำหนักคะแนนและเกณฑ์ระดับของปีงบประมาณ พ.ศ. ๒๕๖๙ ที่ใช้ในเอกสารนี้เป็นข้อสมมติ เพราะยังไม่พบแหล่งข้อมูลที่ระบุ";
    let inputs = [("iit", "97.5"), ("eit", "95"), ("8", "97"), ("9", "97")];
    for kind in [Kind::Improve, Kind::Outcome, Kind::Handout, Kind::Notice] {
        let report = document(case(2569, &inputs, (None, None)), kind, TH);
        assert_eq!(find(&report, "result.assumed").map(|text| text.text()).as_deref(), Some(line), "{kind:?}");
        let known = document(case(2568, &THREE, (None, None)), kind, TH);
        assert_eq!(find(&known, "result.assumed"), None, "{kind:?}");
        let mut own = case(2569, &inputs, (None, None));
        own.own_rules = true;
        assert_eq!(find(&document(own, kind, TH), "result.assumed"), None, "{kind:?}: they say whose they are");
    }
    // What was announced rests on nothing of ours.
    let announced = document(case(2569, &inputs, (Some("96.55"), Some("excellent"))), Kind::Notice, TH);
    assert_eq!(find(&announced, "result.assumed"), None);
    let prepared = document(Case::new(ita_rules::rulebook(2569).unwrap()), Kind::Prepare, TH);
    for (key, what) in [("framework", "น้ำหนักคะแนนของ"), ("year_items", "น้ำหนักคะแนนของ"), ("targets", "เกณฑ์ระดับของ")]
    {
        assert!(said(&prepared, &format!("{key}.assumed")).starts_with(what), "{key}");
    }
}

/// A vector names a year and no rulebook, so that programs would read it by the rules that come with them.
#[test]
fn a_vector_stands_for_the_rules_of_the_year_alone() {
    let of = |own| document(Case { own_rules: own, ..case(2568, &THREE, (None, None)) }, Kind::Improve, TH);
    let vector = |own| find(&of(own), "annex.vector").map(|text| text.text());
    assert!(vector(false).unwrap().ends_with("ITA:1.0/FY:2568/iit:90/eit:90/oit:90"));
    assert_eq!(vector(true), None);
}

/// The handout's plan rests on what every plan does.
#[test]
fn a_plan_on_a_handout_says_what_it_assumes() {
    let case = with_plan(case(2568, &THREE, (None, None)), "excellent");
    assert!(said(&document(case, Kind::Handout, TH), "raise.assumes").contains("โดยสมมติว่าปีถัดไปใช้หลักเกณฑ์เดียวกัน"));
}

/// 90 in each instrument is 90 and good; what was announced is another level. The reasons are those of the scores, and say so.
#[test]
fn reasons_beside_another_announced_result() {
    let of = |published, look| document(case(2568, &THREE, published), Kind::Improve, look);
    let report = of((Some("94.00"), Some("excellent")), TH);
    let first = |report: &ita_report::Document| {
        report.paragraphs().find(|text| text.key.starts_with("result.why")).map(Paragraph::text).unwrap()
    };
    assert!(first(&report).starts_with("ตามคะแนนในรายงานนี้ ซึ่งแตกต่างจากที่ประกาศ ผลคือได้ระดับผ่านดี"), "{}", first(&report));
    assert_eq!(said(&report, "annex.differs"), "ตารางนี้คำนวณจากคะแนนในรายงานนี้ ผลจึงต่างจากที่ประกาศ");
    let english = of((Some("94.00"), Some("excellent")), Look::of(Lang::En));
    assert!(
        first(&english)
            .starts_with("By the scores in this report, which differ from the announced result: The level is Good")
    );
    for published in [(None, None), (Some("90.00"), Some("good")), (None, Some("good"))] {
        let report = of(published, TH);
        assert!(first(&report).starts_with("ได้ระดับผ่านดี") && find(&report, "annex.differs").is_none());
    }
}

/// The year before with its level; where its announced score is not the computed one, text and table have the announced one.
#[test]
fn the_year_before_is_said_once_and_with_its_level() {
    let after = case(2568, &[("iit", "96"), ("eit", "96"), ("oit", "96")], (None, None));
    let mut case = with_before(after, case(2567, &THREE, (None, None)));
    let report = document(case.clone(), Kind::Outcome, TH);
    assert_eq!(
        said(&report, "result.before"),
        "ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๐.๐๐ คะแนน อยู่ในระดับผ่านดี คะแนนปีนี้จึงเพิ่มขึ้น ๖.๐๐ คะแนน"
    );
    assert_eq!(find(&report, "changes.announced"), None);
    let rules = case.before.as_ref().unwrap().result.rules();
    case.before.as_mut().unwrap().published = ita_score::Published::parse(rules, Some("91.50"), None).unwrap();
    let report = document(case.clone(), Kind::Outcome, TH);
    assert!(said(&report, "result.before").starts_with("ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๙๑.๕๐ คะแนน"));
    assert_eq!(said(&report, "changes.overall.before"), "๙๑.๕๐");
    assert_eq!(said(&report, "changes.overall.change"), "+๔.๕๐");
    assert!(said(&report, "changes.announced").contains("คะแนนที่ประกาศ"));
    let english = document(case, Kind::Handout, Look::of(Lang::En));
    assert_eq!(
        said(&english, "result.before"),
        "In fiscal year 2567 (B.E.) it was 91.50, with the level Good: a rise of 4.50."
    );
}
