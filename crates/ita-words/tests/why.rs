//! Why a result has its level, for every situation, in both languages. The expected sentences were written by hand first,
//! from the agreed wordings.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use ita_score::{Assessment, Scored};
use ita_words::{Lang, WhyText, why, why_line};

type Values<'a> = &'a [(&'a str, &'a str)];

fn scored(year: u16, values: Values<'_>) -> Scored<'static> {
    Assessment::parse(ita_rules::rulebook(year).unwrap(), values.iter().copied()).unwrap().score()
}

/// Checks the sentence, where there is no list, in a language.
fn says(lang: Lang, year: u16, values: Values<'_>, expected: &str) {
    let scored = scored(year, values);
    assert_eq!(why(&scored, lang), WhyText { text: expected.into(), items: Vec::new() }, "{year} {values:?}");
    assert_eq!(why_line(&scored, lang), expected, "a line, where there is no list: {year} {values:?}");
}

/// Checks the sentence, its list, and both on one line.
fn lists(lang: Lang, year: u16, values: Values<'_>, text: &str, items: &[&str], line: &str) {
    let scored = scored(year, values);
    let said = why(&scored, lang);
    assert_eq!((said.text.as_str(), said.items), (text, items.iter().map(ToString::to_string).collect()));
    assert_eq!(why_line(&scored, lang), line);
}

const BANG_KRABUE: Values<'_> = &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")];
const TEN: Values<'_> = &[("iit", "90.50"), ("eit", "92.03"), ("oit", "98.45")];

#[test]
fn one_shortfall_is_a_sentence() {
    for (year, values, expected) in [
        (
            2568,
            BANG_KRABUE,
            "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน",
        ),
        (
            2566,
            &[("iit", "85.67"), ("eit", "84.53"), ("oit", "97.50")],
            "ได้ระดับผ่าน เพราะคะแนนรวมถึง 85 · ยังไม่ถึงระดับผ่านดี เนื่องจาก EIT ได้ 84.53 คะแนน ต่ำกว่าเกณฑ์ 85 อยู่ 0.47 คะแนน",
        ),
        (
            2568,
            &[("iit", "80"), ("eit", "80"), ("oit", "80")],
            "ได้ระดับต้องปรับปรุง เพราะคะแนนรวมถึง 70 · ยังไม่ถึงระดับผ่าน เนื่องจากคะแนนรวม 80.00 ต่ำกว่าเกณฑ์ 85 อยู่ 5.00 คะแนน",
        ),
        (
            2568,
            &[("overall", "41.45")],
            "อยู่ในระดับต้องปรับปรุงโดยด่วน เนื่องจากคะแนนรวม 41.45 ต่ำกว่า 70 ซึ่งเป็นเกณฑ์ขั้นต่ำของระดับต้องปรับปรุง",
        ),
    ] {
        says(Lang::Th, year, values, expected);
    }
}

#[test]
fn more_shortfalls_are_a_list() {
    lists(
        Lang::Th,
        2568,
        TEN,
        "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ 3 รายการต่ำกว่า 95",
        &["คะแนนรวม 94.14 (ขาดอีก 0.86)", "IIT 90.50 (ขาดอีก 4.50)", "EIT 92.03 (ขาดอีก 2.97)"],
        "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ 3 รายการต่ำกว่า 95 ได้แก่ คะแนนรวม 94.14 (ขาดอีก 0.86) IIT 90.50 (ขาดอีก 4.50) และ EIT 92.03 (ขาดอีก 2.97)",
    );
    lists(
        Lang::En,
        2568,
        TEN,
        "The level is Good because the overall score and every instrument reached 85. Not yet Excellent: three scores are below 95",
        &["Overall score 94.14 (0.86 short)", "IIT 90.50 (4.50 short)", "EIT 92.03 (2.97 short)"],
        "The level is Good because the overall score and every instrument reached 85. Not yet Excellent: three scores are below 95 (overall 94.14, IIT 90.50, EIT 92.03).",
    );
    lists(
        Lang::Th,
        2567,
        &[("iit", "92.24"), ("eit", "94.15"), ("oit", "100")],
        "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ 2 รายการต่ำกว่า 95",
        &["IIT 92.24 (ขาดอีก 2.76)", "EIT 94.15 (ขาดอีก 0.85)"],
        "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะ 2 รายการต่ำกว่า 95 ได้แก่ IIT 92.24 (ขาดอีก 2.76) และ EIT 94.15 (ขาดอีก 0.85)",
    );
}

#[test]
fn at_the_top_there_is_nothing_above() {
    says(
        Lang::Th,
        2568,
        &[("iit", "96"), ("eit", "96"), ("oit", "96")],
        "ได้ระดับผ่านดีเยี่ยม ซึ่งเป็นระดับสูงสุด เพราะคะแนนรวมและทุกเครื่องมือถึง 95",
    );
    says(
        Lang::En,
        2568,
        &[("overall", "98.82")],
        "The level is Excellent, the highest, because the overall score and every instrument reached 95.",
    );
}

#[test]
fn letters_stand_apart_from_thai() {
    for (year, overall, expected) in [
        (2562, "81.45", "ได้ระดับ B เพราะคะแนนรวมถึง 75 · ยังไม่ถึงระดับ A เนื่องจากคะแนนรวม 81.45 ต่ำกว่าเกณฑ์ 85 อยู่ 3.55 คะแนน"),
        (2562, "45.32", "อยู่ในระดับ F เนื่องจากคะแนนรวม 45.32 ต่ำกว่า 50 ซึ่งเป็นเกณฑ์ขั้นต่ำของระดับ E"),
        (2564, "98.04", "ได้ระดับ AA ซึ่งเป็นระดับสูงสุด เพราะคะแนนรวมถึง 95"),
    ] {
        says(Lang::Th, year, &[("overall", overall)], expected);
    }
}

#[test]
fn several_levels_possible() {
    for (values, expected) in [
        (&[("overall", "96.39")][..], "ได้อย่างน้อยระดับผ่านดี · จะได้ระดับผ่านดีเยี่ยม ถ้าทุกเครื่องมือถึง 95"),
        (
            &[("overall", "94.25")],
            "ได้อย่างน้อยระดับผ่าน · จะได้ระดับผ่านดี ถ้า IIT และ EIT ถึง 85 · ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เนื่องจากคะแนนรวม 94.25 ต่ำกว่าเกณฑ์ 95 อยู่ 0.75 คะแนน",
        ),
        (
            &[("iit", "98")],
            "ยังระบุระดับไม่ได้ ระดับที่เป็นไปได้คือ “ต้องปรับปรุงโดยด่วน” ถึง “ผ่านดีเยี่ยม” · จะได้ระดับผ่านดีเยี่ยม ถ้าคะแนนรวม EIT และ OIT ถึง 95",
        ),
        (
            &[("iit", "92.24")],
            "ยังระบุระดับไม่ได้ ระดับที่เป็นไปได้คือ “ต้องปรับปรุงโดยด่วน” ถึง “ผ่านดี” · จะได้ระดับผ่านดี ถ้าคะแนนรวม EIT และ OIT ถึง 85 · ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เนื่องจาก IIT ได้ 92.24 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 2.76 คะแนน",
        ),
    ] {
        says(Lang::Th, 2568, values, expected);
    }
    let question = [("iit", "100"), ("eit", "100"), ("9", "100"), ("10.1", "100")];
    says(Lang::Th, 2562, &question, "ได้อย่างน้อยระดับ A · จะได้ระดับ AA ถ้าคะแนนรวมถึง 95");
}

#[test]
fn one_level_certain_before_all_is_given() {
    says(
        Lang::Th,
        2568,
        &[("iit", "40"), ("eit", "40")],
        "อยู่ในระดับต้องปรับปรุงโดยด่วนแน่นอนแล้ว เนื่องจากคะแนนรวมได้ไม่เกิน 64.00 คะแนน ต่ำกว่า 70 ซึ่งเป็นเกณฑ์ขั้นต่ำของระดับต้องปรับปรุง",
    );
    let surely = "ได้ระดับผ่านดีแน่นอนแล้ว เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เพราะ 3 รายการต่ำกว่า 95";
    lists(
        Lang::Th,
        2568,
        &[("iit", "90"), ("eit", "90"), ("9", "100"), ("10.1", "95"), ("o27", "1")],
        surely,
        &["คะแนนรวมไม่เกิน 93.50 (ขาดอีกอย่างน้อย 1.50)", "IIT 90.00 (ขาดอีก 5.00)", "EIT 90.00 (ขาดอีก 5.00)"],
        &format!(
            "{surely} ได้แก่ คะแนนรวมไม่เกิน 93.50 (ขาดอีกอย่างน้อย 1.50) IIT 90.00 (ขาดอีก 5.00) และ EIT 90.00 (ขาดอีก 5.00)"
        ),
    );
}

#[test]
fn nothing_given() {
    says(Lang::Th, 2568, &[], "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนน IIT EIT และ OIT เพื่อดูระดับผลการประเมิน");
    says(Lang::En, 2568, &[], "Nothing is entered yet. Enter IIT, EIT and OIT to see the level.");
}

#[test]
fn in_english() {
    for (year, values, expected) in [
        (
            2568,
            BANG_KRABUE,
            "The level is Good because the overall score and every instrument reached 85. Not yet Excellent: EIT is 93.20, 1.80 below 95.",
        ),
        (
            2568,
            &[("overall", "96.39")],
            "The level is at least Good. It will be Excellent with every instrument at 95 or more.",
        ),
        (
            2568,
            &[("iit", "40"), ("eit", "40")],
            "The level is certain to be Needs urgent improvement because the overall score is at most 64.00, below 70, the minimum for Needs improvement.",
        ),
        (
            2568,
            &[("iit", "92.24")],
            "The level is not certain yet: from Needs urgent improvement to Good. It will be Good with the overall score, EIT and OIT at 85 or more. Excellent is out of reach: IIT is 92.24, 2.76 below 95.",
        ),
        (
            2562,
            &[("overall", "84.15")],
            "The level is B because the overall score reached 75. Not yet A: the overall score is 84.15, 0.85 below 85.",
        ),
    ] {
        says(Lang::En, year, values, expected);
    }
}

/// Only the total and the level are known, and the level is taken as known: that says which scores were below.
#[test]
fn from_a_published_level() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let published = ita_score::Published::parse(rules, Some("96.39"), Some("good")).unwrap();
    for inputs in [&[][..], &[("overall", "96.39")]] {
        let scored = Assessment::parse(rules, inputs.iter().copied()).unwrap().score_published(&published);
        assert_eq!(
            why_line(&scored, Lang::Th),
            "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เพราะอย่างน้อยหนึ่งใน IIT EIT และ OIT ต่ำกว่า 95",
        );
        assert_eq!(
            why_line(&scored, Lang::En),
            "The level is Good because the overall score and every instrument reached 85. Not yet Excellent: at least one of IIT, EIT and OIT is below 95.",
        );
    }
}
