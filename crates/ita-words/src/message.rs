//! Why an input is refused, for people: what is wrong, and how to correct it.

use crate::fill::fill;
use crate::join::commas;
use crate::pick;
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::__lean::integer;
use ita_score::{Error, Lang, VectorProblem, parse_year};

/// Returns what an error tells a person: where it is, what is wrong, and how to correct it.
///
/// The message names no program: a way to look something up, such as a command, is for that program to add.
///
/// ```
/// use ita_score::Error;
/// use ita_words::{Lang, message};
///
/// let error = Error::OutOfRange { node: "iit".into(), value: "101".into() };
/// assert_eq!(message(&error, Lang::En), "iit: `101` is out of range; give a score from 0 to 100");
/// assert_eq!(message(&error, Lang::Th), "iit: “101” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100");
/// ```
#[must_use]
pub fn message(error: &Error, lang: Lang) -> String {
    message_of_value(error, lang).unwrap_or_else(|| message_of_others(error, lang))
}

/// Returns the [`message`] about a value that somebody typed, or `None` if the error is about something else. A program that must
/// be small calls this, so that the other messages are not linked.
///
/// ```
/// use ita_score::{Error, parse_year};
/// use ita_words::{Lang, message, message_of_value};
///
/// let value = Error::NotANumber { node: "iit".into(), value: "about 80".into() };
/// assert_eq!(message_of_value(&value, Lang::En), Some(message(&value, Lang::En)));
/// assert_eq!(message_of_value(&parse_year("abc").unwrap_err(), Lang::En), None);
/// ```
#[must_use]
pub fn message_of_value(error: &Error, lang: Lang) -> Option<String> {
    let (th, en, [first, second]) = match error {
        Error::OutOfRange { node, value } => (
            "{}: “{}” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100",
            "{}: `{}` is out of range; give a score from 0 to 100",
            [node, value],
        ),
        Error::NotAnItemValue { node, value } => (
            "{}: “{}” ใช้ไม่ได้ โปรดใส่ 1 (เผยแพร่แล้ว) 0 (ยังไม่เผยแพร่) หรือร้อยละ เช่น 50%",
            "{}: `{}` is out of range; an item is 1 (published), 0 (not), or a part such as 50%",
            [node, value],
        ),
        Error::NotANumber { node, value } => (
            "{}: “{}” ไม่ใช่ตัวเลข โปรดใส่ตัวเลขและจุดทศนิยม เช่น 87.50",
            "{}: `{}` is not a number; give digits with a point, such as 87.50",
            [node, value],
        ),
        Error::TooManyDecimals { node, value } => (
            "{}: “{}” มีทศนิยมเกิน 15 ตำแหน่ง โปรดลดจำนวนตำแหน่ง",
            "{}: `{}` has more than 15 decimal places; leave some off",
            [node, value],
        ),
        Error::MissingPart { node, beside } => (
            "{}: ยังไม่ได้ใส่ แต่ใส่ {} แล้ว โปรดใส่ให้ครบทุกส่วน หรือไม่ใส่เลย",
            "{}: missing beside {}; give all parts, or none of them",
            [node, beside],
        ),
        _ => return None,
    };
    Some(fill(pick(lang, th, en), &[&quoted(first), &quoted(second)]))
}

fn message_of_others(error: &Error, lang: Lang) -> String {
    let say = |th, en, parts: &[&str]| fill(pick(lang, th, en), parts);
    match error {
        Error::UnknownYear { year, known } => unknown_year(year, known, lang),
        Error::OtherYear { year, expected } => say(
            "เวกเตอร์เป็นของปีงบประมาณ พ.ศ. {} แต่หลักเกณฑ์ที่ใช้เป็นของปีงบประมาณ พ.ศ. {} โปรดใช้หลักเกณฑ์ของปีเดียวกัน",
            "the vector is of fiscal year {}, and the rules are those of {}; use the rules of the same year",
            &[&integer(*year), &integer(*expected)],
        ),
        Error::UnknownNode { node, fiscal_year } => say(
            "ไม่มีรายการ “{}” ในหลักเกณฑ์ปีงบประมาณ พ.ศ. {} โปรดตรวจสอบรหัสรายการ",
            "`{}` is not in the rules of fiscal year {}; check the id",
            &[&quoted(node), &integer(*fiscal_year)],
        ),
        Error::UnknownLevel { level, known } => say(
            "ไม่มีระดับผลการประเมิน “{}” ในปีงบประมาณนี้ ระดับที่มี ได้แก่ {}",
            "`{}` is not a level of this fiscal year; its levels: {}",
            &[&quoted(level), &commas(known)],
        ),
        Error::BadEffort { node, value } => say(
            "{}: ความพยายาม “{}” ใช้ไม่ได้ โปรดใส่ตัวเลขตั้งแต่ 0 ถึง 1000000 ทศนิยมไม่เกิน 6 ตำแหน่ง",
            "{}: `{}` is not an effort; give a number from 0 to 1000000 with at most 6 decimals",
            &[&quoted(node), &quoted(value)],
        ),
        Error::BadSlope { node, value } => say(
            "{}: ความพยายาม “{}” ใช้ไม่ได้ โปรดเขียนเป็น N@V,N@V,…,N โดยคะแนน V (0 ถึง 100) ต้องเพิ่มขึ้น และความพยายาม N ต้องไม่ลดลง เช่น 1@90,2@97,4",
            "{}: `{}` is no effort that grows; write N@V,N@V,…,N with scores V (0 to 100) that rise and efforts N that do not fall, such as 1@90,2@97,4",
            &[&quoted(node), &quoted(value)],
        ),
        Error::Conflict { node, other } if node == other => {
            say("{}: ใส่ค่าซ้ำ โปรดเหลือไว้ค่าเดียว", "{}: given twice; keep one value", &[&quoted(node)])
        }
        Error::Conflict { node, other } => say(
            "{}: ใส่พร้อมกับ {} ไม่ได้ เพราะค่าหนึ่งคำนวณจากอีกค่าหนึ่ง โปรดเหลือไว้ค่าเดียว",
            "{}: cannot be given together with {}, since one is computed from the other; keep one",
            &[&quoted(node), &quoted(other)],
        ),
        Error::BadVector { problem, part } => {
            say("ตรงส่วน “{}”: {}", "at `{}`: {}", &[&quoted(part), bad_vector(*problem, lang)])
        }
        Error::BadJson { problem } => say("ไม่ใช่ข้อมูล JSON ตามรูปแบบที่กำหนด: {}", "not the expected JSON: {}", &[problem]),
        Error::BadRulebook { problem } => say("ไฟล์หลักเกณฑ์ไม่ถูกต้อง: {}", "{}", &[problem]),
        // An error that these words do not know yet: its code.
        other => String::from(other.code()),
    }
}

fn unknown_year(year: &str, known: &[u16], lang: Lang) -> String {
    let say = |th, en, parts: &[&str]| fill(pick(lang, th, en), parts);
    match buddhist_era(year, known) {
        Some(era) => say(
            "ไม่มีปีงบประมาณ {} โปรดใช้ปีพุทธศักราช เช่น {}",
            "there is no fiscal year {}; years are in the Buddhist Era: did you mean {}?",
            &[&quoted(year), &integer(era)],
        ),
        None if known.is_empty() => say(
            "“{}” ไม่ใช่ปีงบประมาณ โปรดใส่ปีพุทธศักราช เช่น 2568",
            "`{}` is not a fiscal year; give one in the Buddhist Era, such as 2568",
            &[&quoted(year)],
        ),
        None => {
            let known: Vec<String> = known.iter().map(|&year| integer(year)).collect();
            say(
                "ไม่มีหลักเกณฑ์ของปีงบประมาณ “{}” ปีที่มี ได้แก่ {}",
                "there is no rulebook for fiscal year `{}`; known years: {}",
                &[&quoted(year), &commas(&known)],
            )
        }
    }
}

/// The most characters of what somebody wrote that are repeated to them.
const QUOTED: usize = 60;

/// Makes what somebody wrote fit to stand in a sentence: at most [`QUOTED`] characters of it. Characters that a terminal obeys,
/// or that hide or reverse the text around them, are written as their number.
fn quoted(text: &str) -> String {
    let mut shown = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == QUOTED {
            shown.push('…');
            break;
        }
        match c {
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {
                shown.extend(c.escape_unicode());
            }
            c => shown.push(c),
        }
    }
    shown
}

const fn bad_vector(problem: VectorProblem, lang: Lang) -> &'static str {
    match problem {
        VectorProblem::NotAVector => pick(lang, "ข้อความต้องขึ้นต้นด้วย ITA:1.0/FY:", "a vector begins with `ITA:1.0/FY:`"),
        VectorProblem::Version => {
            pick(lang, "ไม่รู้จักรูปแบบรุ่นนี้ โปรดใช้ ITA:1.0", "this format version is not known; `ITA:1.0` is")
        }
        VectorProblem::NoYear => {
            pick(lang, "ต้องตามด้วยปีงบประมาณ เช่น FY:2568", "the fiscal year must follow, as in `FY:2568`")
        }
        VectorProblem::Part => {
            pick(lang, "แต่ละส่วนต้องเป็น รหัส:คะแนน เช่น iit:98.1", "each part is `id:value`, as in `iit:98.1`")
        }
    }
}

/// Returns the Buddhist year of a Christian one, if it is a known year.
fn buddhist_era(year: &str, known: &[u16]) -> Option<u16> {
    let era = parse_year(year).ok()?.checked_add(543)?;
    known.contains(&era).then_some(era)
}
