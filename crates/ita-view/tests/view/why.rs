//! The sentence why, for every situation; the expected ones were written by hand first.

use crate::common::{after, typed, why};
use ita_view::{Action, Lang, Numerals};

#[test]
fn complete() {
    for (year, values, expected) in [
        (
            2568,
            [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")],
            "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงผ่านดีเยี่ยม เพราะ EIT ได้ 93.20 ขาดอีก 1.80",
        ),
        (
            2568,
            [("iit", "96"), ("eit", "96"), ("oit", "96")],
            "ได้ระดับผ่านดีเยี่ยม ซึ่งเป็นระดับสูงสุด เพราะคะแนนรวมและทุกเครื่องมือถึง 95",
        ),
        (
            2566,
            [("iit", "85.67"), ("eit", "84.53"), ("oit", "97.50")],
            "ได้ระดับผ่าน เพราะคะแนนรวมถึง 85 · ยังไม่ถึงผ่านดี เพราะ EIT ได้ 84.53 ขาดอีก 0.47",
        ),
        (
            2568,
            [("iit", "80"), ("eit", "80"), ("oit", "80")],
            "ได้ระดับต้องปรับปรุง เพราะคะแนนรวมถึง 70 · ยังไม่ถึงผ่าน เพราะคะแนนรวมได้ 80.00 ขาดอีก 5.00",
        ),
        (
            2568,
            [("iit", "60"), ("eit", "60"), ("oit", "60")],
            "อยู่ในระดับต้องปรับปรุงโดยด่วน เพราะยังไม่ถึงต้องปรับปรุง คะแนนรวมได้ 60.00 ขาดอีก 10.00",
        ),
        (
            2567,
            [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")],
            "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงผ่านดีเยี่ยม เพราะคะแนนรวมได้ 94.25 ขาดอีก 0.75 IIT ได้ 92.24 ขาดอีก 2.76 และ EIT ได้ 94.15 ขาดอีก 0.85",
        ),
    ] {
        assert_eq!(why(&typed(year, &values)), expected);
    }
}

#[test]
fn letters() {
    let trat = crate::common::after(&crate::common::first(), [Action::LoadExample(ita_view::ExampleId::Trat)]);
    assert_eq!(why(&trat), "ได้ระดับ B เพราะคะแนนรวมถึง 75 · ยังไม่ถึง A เพราะคะแนนรวมได้ 81.45 ขาดอีก 3.55");
    assert_eq!(why(&typed(2562, &[("overall", "45.32")])), "อยู่ในระดับ F เพราะยังไม่ถึง E คะแนนรวมได้ 45.32 ขาดอีก 4.68");
    assert_eq!(why(&typed(2564, &[("overall", "98.04")])), "ได้ระดับ AA ซึ่งเป็นระดับสูงสุด เพราะคะแนนรวมถึง 95");
}

#[test]
fn several_levels_possible() {
    for (values, expected) in [
        (&[("overall", "96.39")], "ได้อย่างน้อยระดับผ่านดี · จะได้ผ่านดีเยี่ยม ถ้าทุกเครื่องมือถึง 95"),
        (
            &[("overall", "94.25")],
            "ได้อย่างน้อยระดับผ่าน · จะได้ผ่านดี ถ้า IIT และ EIT ถึง 85 · ไม่อาจถึงผ่านดีเยี่ยม เพราะคะแนนรวมได้ 94.25 ขาดอีก 0.75",
        ),
        (
            &[("iit", "98")],
            "ยังระบุระดับไม่ได้ เป็นไปได้ตั้งแต่ต้องปรับปรุงโดยด่วนถึงผ่านดีเยี่ยม · จะได้ผ่านดีเยี่ยม ถ้าคะแนนรวม EIT และ OIT ถึง 95",
        ),
        (
            &[("iit", "92.24")],
            "ยังระบุระดับไม่ได้ เป็นไปได้ตั้งแต่ต้องปรับปรุงโดยด่วนถึงผ่านดี · จะได้ผ่านดี ถ้าคะแนนรวม EIT และ OIT ถึง 85 · ไม่อาจถึงผ่านดีเยี่ยม เพราะ IIT ได้ 92.24 ขาดอีก 2.76",
        ),
    ] {
        assert_eq!(why(&typed(2568, values)), expected);
    }
}

#[test]
fn one_level_certain_before_all_is_given() {
    assert_eq!(
        why(&typed(2568, &[("iit", "40"), ("eit", "40")])),
        "อยู่ในระดับต้องปรับปรุงโดยด่วนแน่นอนแล้ว เพราะไม่อาจถึงต้องปรับปรุง คะแนนรวมได้ไม่เกิน 64.00 ขาดอีกอย่างน้อย 6.00"
    );
    assert_eq!(
        why(&typed(2568, &[("iit", "90"), ("eit", "90"), ("9", "100"), ("10.1", "95"), ("o27", "1")])),
        "ได้ระดับผ่านดีแน่นอนแล้ว เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ไม่อาจถึงผ่านดีเยี่ยม เพราะคะแนนรวมได้ไม่เกิน 93.50 ขาดอีกอย่างน้อย 1.50 IIT ได้ 90.00 ขาดอีก 5.00 และ EIT ได้ 90.00 ขาดอีก 5.00"
    );
    assert_eq!(
        why(&typed(2568, &[("overall", "98.82")])),
        "ได้ระดับผ่านดีเยี่ยม ซึ่งเป็นระดับสูงสุด เพราะคะแนนรวมและทุกเครื่องมือถึง 95"
    );
    assert_eq!(
        why(&typed(2562, &[("iit", "100"), ("eit", "100"), ("9", "100"), ("10.1", "100"), ("10.2", "")])),
        "ได้อย่างน้อยระดับ A · จะได้ AA ถ้าคะแนนรวมถึง 95"
    );
}

#[test]
fn nothing_given() {
    let expected = "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนน IIT EIT และ OIT เพื่อดูระดับผลการประเมิน";
    assert_eq!(why(&crate::common::empty(2568)), expected);
}

#[test]
fn in_thai_digits() {
    let state = after(&crate::common::first(), [Action::SetNumerals(Numerals::Thai)]);
    assert_eq!(why(&state), "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง ๘๕ · ยังไม่ถึงผ่านดีเยี่ยม เพราะ EIT ได้ ๙๓.๒๐ ขาดอีก ๑.๘๐");
}

#[test]
fn in_english() {
    for (year, values, expected) in [
        (
            2568,
            &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")][..],
            "The level is Good because the overall score and every instrument reached 85. It is not yet Excellent because EIT is 93.20, 1.80 short.",
        ),
        (
            2568,
            &[("overall", "96.39")],
            "The level is at least Good. It will be Excellent with every instrument at 95 or more.",
        ),
        (
            2568,
            &[("iit", "40"), ("eit", "40")],
            "The level is certain to be Needs urgent improvement because Needs improvement is out of reach: the overall score is at most 64.00, at least 6.00 short.",
        ),
        (
            2562,
            &[("overall", "84.15")],
            "The level is B because the overall score reached 75. It is not yet A because the overall score is 84.15, 0.85 short.",
        ),
        (2568, &[], "Nothing is entered yet. Enter IIT, EIT and OIT to see the level."),
    ] {
        let state = after(&typed(year, values), [Action::SetLang(Lang::En)]);
        assert_eq!(why(&state), expected);
    }
}
