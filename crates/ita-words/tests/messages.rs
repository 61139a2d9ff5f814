//! What an error tells a person, in both languages: what is wrong, where, and how to correct it. Written by hand.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use ita_score::{Assessment, Error, Goal, Slope, Vector, parse_year};
use ita_words::{Lang, message};

#[test]
fn errors_say_what_where_and_how_to_correct_it() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let refused = |id: &str, value: &str| Assessment::parse(rules, [(id, value)]).unwrap_err();
    for (error, thai, english) in [
        (
            refused("iit", "101"),
            "iit: “101” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100",
            "iit: `101` is out of range; give a score from 0 to 100",
        ),
        (
            refused("iit", " abc "),
            "iit: “abc” ไม่ใช่ตัวเลข โปรดใส่ตัวเลขและจุดทศนิยม เช่น 87.50",
            "iit: `abc` is not a number; give digits with a point, such as 87.50",
        ),
        (
            refused("o1", "2"),
            "o1: “2” ใช้ไม่ได้ โปรดใส่ 1 (เผยแพร่แล้ว) 0 (ยังไม่เผยแพร่) หรือร้อยละ เช่น 50%",
            "o1: `2` is out of range; an item is 1 (published), 0 (not), or a part such as 50%",
        ),
        (
            refused("zzz", "1"),
            "ไม่มีรายการ “zzz” ในหลักเกณฑ์ปีงบประมาณ พ.ศ. 2568 โปรดตรวจสอบรหัสรายการ",
            "`zzz` is not in the rules of fiscal year 2568; check the id",
        ),
        (
            refused("iit", "1.0000000000000001"),
            "iit: “1.0000000000000001” มีทศนิยมเกิน 15 ตำแหน่ง โปรดลดจำนวนตำแหน่ง",
            "iit: `1.0000000000000001` has more than 15 decimal places; leave some off",
        ),
        (
            Goal::parse(rules, "AA").unwrap_err(),
            "ไม่มีระดับผลการประเมิน “AA” ในปีงบประมาณนี้ ระดับที่มี ได้แก่ excellent, good, pass, improve, urgent",
            "`AA` is not a level of this fiscal year; its levels: excellent, good, pass, improve, urgent",
        ),
        (
            Assessment::parse(rules, [("iit", "90"), ("1", "80")]).unwrap_err(),
            "1: ใส่พร้อมกับ iit ไม่ได้ เพราะค่าหนึ่งคำนวณจากอีกค่าหนึ่ง โปรดเหลือไว้ค่าเดียว",
            "1: cannot be given together with iit, since one is computed from the other; keep one",
        ),
        (
            Assessment::parse(rules, [("iit", "90"), ("iit", "90")]).unwrap_err(),
            "iit: ใส่ค่าซ้ำ โปรดเหลือไว้ค่าเดียว",
            "iit: given twice; keep one value",
        ),
        (
            "ITA:1.0/FY:2568/iit".parse::<Vector>().unwrap_err(),
            "ตรงส่วน “iit”: แต่ละส่วนต้องเป็น รหัส:คะแนน เช่น iit:98.1",
            "at `iit`: each part is `id:value`, as in `iit:98.1`",
        ),
        (
            "2@90,1".parse::<Slope>().unwrap_err().at("iit", "2@90,1"),
            "iit: ความพยายาม “2@90,1” ใช้ไม่ได้ โปรดเขียนเป็น N@V,N@V,…,N โดยคะแนน V (0 ถึง 100) ต้องเพิ่มขึ้น และความพยายาม N ต้องไม่ลดลง เช่น 1@90,2@97,4",
            "iit: `2@90,1` is no effort that grows; write N@V,N@V,…,N with scores V (0 to 100) that rise and efforts N that do not fall, such as 1@90,2@97,4",
        ),
        (
            Assessment::from_vector(rules, "ITA:1.0/FY:2567/iit:90").unwrap_err(),
            "เวกเตอร์เป็นของปีงบประมาณ พ.ศ. 2567 แต่หลักเกณฑ์ที่ใช้เป็นของปีงบประมาณ พ.ศ. 2568 โปรดใช้หลักเกณฑ์ของปีเดียวกัน",
            "the vector is of fiscal year 2567, and the rules are those of 2568; use the rules of the same year",
        ),
        (
            parse_year("abc").unwrap_err(),
            "“abc” ไม่ใช่ปีงบประมาณ โปรดใส่ปีพุทธศักราช เช่น 2568",
            "`abc` is not a fiscal year; give one in the Buddhist Era, such as 2568",
        ),
        (
            Error::UnknownYear { year: "2025".into(), known: vec![2567, 2568] },
            "ไม่มีปีงบประมาณ 2025 โปรดใช้ปีพุทธศักราช เช่น 2568",
            "there is no fiscal year 2025; years are in the Buddhist Era: did you mean 2568?",
        ),
        (
            Error::UnknownYear { year: "2599".into(), known: vec![2567, 2568] },
            "ไม่มีหลักเกณฑ์ของปีงบประมาณ “2599” ปีที่มี ได้แก่ 2567, 2568",
            "there is no rulebook for fiscal year `2599`; known years: 2567, 2568",
        ),
    ] {
        assert_eq!((message(&error, Lang::Th).as_str(), message(&error, Lang::En).as_str()), (thai, english));
        assert!(!message(&error, Lang::En).contains("ita "), "no program is named: {error}");
    }
}

/// What somebody wrote is repeated in part, and never so that a terminal obeys it.
#[test]
fn what_was_written_is_quoted_briefly_and_without_controls() {
    let long = format!("98.{}", "1".repeat(200_000));
    let error = Error::TooManyDecimals { node: "iit".into(), value: long };
    let cut = format!("98.{}…", "1".repeat(57));
    assert_eq!(message(&error, Lang::En), format!("iit: `{cut}` has more than 15 decimal places; leave some off"));
    let error = Error::NotANumber { node: "iit".into(), value: "\u{1b}[31m\u{202e}x".into() };
    assert_eq!(message(&error, Lang::Th), "iit: “\\u{1b}[31m\\u{202e}x” ไม่ใช่ตัวเลข โปรดใส่ตัวเลขและจุดทศนิยม เช่น 87.50");
}
