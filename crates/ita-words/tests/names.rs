//! Each kind of node has one name in each language, in every year.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use ita_score::{NodeKind, Status};
use ita_words::{Lang, heading, level, meaning, standing, status, subject};

#[test]
fn nodes_of_every_kind() {
    for (year, id, thai, english, heads) in [
        (2568, "overall", "คะแนนรวม", "the overall score", "Overall score"),
        (2568, "eit", "EIT", "EIT", "EIT"),
        (2568, "9", "ตัวชี้วัดที่ 9", "indicator 9", "Indicator 9"),
        (2568, "9.1", "ตัวชี้วัดย่อยที่ 9.1", "sub-indicator 9.1", "Sub-indicator 9.1"),
        (2568, "o1", "ข้อ O1", "item O1", "Item O1"),
        (2564, "i7", "ข้อคำถาม I7", "question I7", "Question I7"),
    ] {
        let rules = ita_rules::rulebook(year).unwrap();
        let node = rules.find(id).unwrap();
        assert_eq!((subject(rules, node, Lang::Th).as_str(), subject(rules, node, Lang::En).as_str()), (thai, english));
        assert_eq!((heading(rules, node, Lang::Th).as_str(), heading(rules, node, Lang::En).as_str()), (thai, heads));
    }
}

/// Two nodes of a year never share a name.
#[test]
fn names_tell_nodes_apart() {
    let mut checked = 0;
    for year in ita_rules::years() {
        let rules = ita_rules::rulebook(year).unwrap();
        for lang in [Lang::Th, Lang::En] {
            let mut names: Vec<String> = rules.nodes().map(|node| subject(rules, node, lang)).collect();
            checked += names.len();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{year}");
        }
    }
    assert!(checked > 700, "{checked}");
}

#[test]
fn statuses_and_their_meanings() {
    let thai = Status::ALL.map(|one| status(one, Lang::Th));
    assert_eq!(thai, ["ยืนยันหลายแหล่ง", "ทดสอบกับผลที่ประกาศ", "มีแหล่งเดียว", "ข้ออนุมาน", "ข้อสมมติ"]);
    for lang in [Lang::Th, Lang::En] {
        let mut texts: Vec<&str> =
            Status::ALL.iter().flat_map(|&one| [status(one, lang), meaning(one, lang)]).collect();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), 2 * Status::ALL.len());
    }
}

#[test]
fn levels_as_far_as_they_are_known() {
    let of = |values: &[(&str, &str)], lang| {
        let rules = ita_rules::rulebook(2568).unwrap();
        standing(&ita_score::Assessment::parse(rules, values.iter().copied()).unwrap().score(), lang)
    };
    assert_eq!(of(&[("overall", "41.45")], Lang::Th), "ต้องปรับปรุงโดยด่วน");
    assert_eq!(of(&[("overall", "96.39")], Lang::Th), "อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม");
    assert_eq!(of(&[("overall", "96.39")], Lang::En), "At least Good, perhaps Excellent");
    assert_eq!(of(&[("iit", "98")], Lang::Th), "ต้องปรับปรุงโดยด่วน ถึง ผ่านดีเยี่ยม");
    assert_eq!(of(&[("iit", "98")], Lang::En), "Needs urgent improvement to Excellent");
    let letter = &ita_rules::rulebook(2564).unwrap().levels()[0];
    assert_eq!((level(letter, Lang::Th), level(letter, Lang::En)), ("ระดับ AA".into(), "AA".into()));
}

#[test]
fn every_kind_has_a_name() {
    for kind in NodeKind::ALL {
        assert_ne!(ita_words::kind(kind, Lang::Th), ita_words::kind(kind, Lang::En));
    }
}
