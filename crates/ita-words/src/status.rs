//! How certain a rule is: one text for each status.

use crate::fill::fill;
use crate::pick;
use alloc::string::String;
use ita_score::{Lang, Status};

/// Returns how certain a statement of the rules is.
///
/// ```
/// use ita_score::Status;
/// use ita_words::{Lang, status};
///
/// assert_eq!(status(Status::Single, Lang::Th), "มีแหล่งเดียว");
/// assert_eq!(status(Status::Tested, Lang::En), "tested against published results");
/// ```
#[must_use]
pub const fn status(status: Status, lang: Lang) -> &'static str {
    match status {
        Status::Corroborated => pick(lang, "ยืนยันหลายแหล่ง", "several sources"),
        Status::Tested => pick(lang, "ทดสอบกับผลที่ประกาศ", "tested against published results"),
        Status::Single => pick(lang, "มีแหล่งเดียว", "single source"),
        Status::Inferred => pick(lang, "ข้ออนุมาน", "inferred"),
        Status::Assumed => pick(lang, "ข้อสมมติ", "assumed"),
    }
}

/// Returns how certain a year's rules are as a whole, as a text that stands by itself.
///
/// ```
/// use ita_score::Status;
/// use ita_words::{Lang, rules_status};
///
/// assert_eq!(rules_status(Status::Single, Lang::Th), "หลักเกณฑ์: มีแหล่งเดียว");
/// assert_eq!(rules_status(Status::Assumed, Lang::En), "rules: assumed");
/// ```
#[must_use]
pub fn rules_status(status: Status, lang: Lang) -> String {
    fill(pick(lang, "หลักเกณฑ์: {}", "rules: {}"), &[self::status(status, lang)])
}

/// Returns what a status means, as a clause.
///
/// ```
/// use ita_score::Status;
/// use ita_words::{Lang, meaning};
///
/// assert_eq!(meaning(Status::Single, Lang::Th), "มีแหล่งข้อมูลเพียงแหล่งเดียวที่ระบุ");
/// ```
#[must_use]
pub const fn meaning(status: Status, lang: Lang) -> &'static str {
    match status {
        Status::Corroborated => {
            pick(lang, "มีแหล่งข้อมูลอิสระตั้งแต่สองแหล่งระบุตรงกัน", "two or more independent sources say it")
        }
        Status::Tested => pick(lang, "คำนวณแล้วได้ตรงกับผลที่ประกาศจริง", "it reproduces results that were published"),
        Status::Single => pick(lang, "มีแหล่งข้อมูลเพียงแหล่งเดียวที่ระบุ", "only one source says it"),
        Status::Inferred => pick(
            lang,
            "สรุปจากข้อเท็จจริงอื่น ยังไม่พบแหล่งที่ระบุโดยตรง",
            "it follows from other facts; no source says it directly",
        ),
        Status::Assumed => pick(
            lang,
            "ยังไม่พบแหล่งข้อมูลที่ระบุ จึงสมมติไว้ก่อน เช่น ใช้เกณฑ์ของปีใกล้เคียง",
            "no source was found; it is assumed, for example from the nearest year",
        ),
    }
}
