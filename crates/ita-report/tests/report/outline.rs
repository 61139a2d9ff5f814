//! Sections that are left out: of that kind of report alone, in every file of it, and none that the form needs.

use crate::common::{headings, seed_003, whole};
use crate::files::{entries, text_of};
use ita_report::{Block, Document, Kind, Lang, Look, Papers, Section, document, docx, html, json};

fn without(kind: Kind, sections: &[Section]) -> Document {
    let mut case = seed_003();
    case.papers.left_out.insert(kind, sections.iter().copied().collect());
    document(case, kind, Look::of(Lang::Th))
}

fn keys(report: &Document) -> Vec<String> {
    let key = |block: &Block| match block {
        Block::Heading { text, .. } => Some(text.key.clone()),
        _ => None,
    };
    report.blocks.iter().filter_map(key).collect()
}

#[test]
fn what_is_left_out_is_gone_from_every_file_and_the_rest_is_numbered_anew() {
    let (all, less) = (without(Kind::Improve, &[]), without(Kind::Improve, &[Section::Ranks, Section::Calculation]));
    let (ranks, raise) = ("จุดแข็งและประเด็นที่ต้องพัฒนา", "คะแนนที่ต้องยกระดับ");
    assert!(headings(&all).contains(&format!("๔. {ranks}")) && headings(&all).contains(&format!("๕. {raise}")));
    assert!(headings(&less).contains(&format!("๔. {raise}")));
    let (page, file) = (html(&less), docx(&less));
    let page = page.split_once("<body>").unwrap().1.split_once("</body>").unwrap().0;
    let part = entries(&file).into_iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    for text in [whole(&less), text_of(page), text_of(&String::from_utf8(part).unwrap())] {
        assert!(!text.contains(ranks) && !text.contains("การคำนวณคะแนนรวม") && text.contains(raise), "{text}");
        // What is assumed of the rules, and where they are from, is said all the same.
        assert!(text.contains("แหล่งข้อมูลของหลักเกณฑ์"), "{text}");
    }
    let mut case = seed_003();
    case.papers.left_out.insert(Kind::Improve, [Section::Ranks].into());
    let data = json(&case, Kind::Improve, &less);
    assert!(data.contains(r#""left_out""#) && !data.contains("\"ranks.strong\""), "{data}");
}

#[test]
fn each_can_be_left_out_of_its_kinds_and_of_no_other() {
    for kind in Kind::ALL {
        let all = keys(&without(kind, &[]));
        for section in [
            Section::Ranks,
            Section::Raise,
            Section::Measures,
            Section::Readiness,
            Section::YearItems,
            Section::Targets,
            Section::Aspects,
            Section::Emphasis,
            Section::Calculation,
        ] {
            let (whole, less) = (without(kind, &[]), without(kind, &[section]));
            if Section::of(kind).contains(&section) {
                assert!(keys(&less).iter().all(|key| all.contains(key)), "{kind:?} {section:?}");
            } else {
                assert_eq!(less, whole, "{kind:?} {section:?}");
            }
        }
        // All of it, and what the form needs still stands; of another kind, nothing is said.
        let least = keys(&without(kind, Section::of(kind)));
        let needed: &[&str] = match kind {
            Kind::Improve => &["background", "result", "scores", "measures", "follow_up", "annex"],
            Kind::Outcome => &["background", "done", "result", "annex"],
            Kind::Prepare => &["background", "framework", "annex"],
            Kind::Notice | Kind::Handout | Kind::Index => &[],
        };
        for key in needed.iter().filter(|key| all.iter().any(|known| known == *key)) {
            assert!(least.iter().any(|known| known == key), "{kind:?} {key}: {least:?}");
        }
    }
    let mut case = seed_003();
    case.papers.left_out.insert(Kind::Handout, [Section::Ranks].into());
    let look = Look::of(Lang::Th);
    assert_eq!(document(case, Kind::Improve, look), document(seed_003(), Kind::Improve, look));
}

#[test]
fn it_is_written_and_read_and_what_is_none_is_refused() {
    let papers = Papers::from_json(r#"{"left_out": {"improve": ["ranks", "year_items"]}}"#).unwrap();
    assert_eq!(Papers::from_json(&papers.to_json()).unwrap(), papers);
    assert_eq!(
        papers.to_json(),
        r#"{"meeting":{},"aspects":{},"signatory":{},"left_out":{"improve":["ranks","year_items"]}}"#
    );
    for wrong in [r#"{"left_out": {"improve": ["scores"]}}"#, r#"{"left_out": {"o25": []}}"#] {
        assert!(Papers::from_json(wrong).is_err(), "{wrong}");
    }
}
