//! Errors in the description of a survey.

use crate::{fill, pick};
use alloc::string::String;
use ita_score::Lang;
use ita_score::analysis::SurveyError;

/// Returns a sentence about an error in the description of a survey. `told` is the text that is wrong, or the id it is about; the
/// sentence begins with it.
///
/// ```
/// use ita_score::analysis::Sample;
/// use ita_words::{Lang, survey};
///
/// let error = "61/60".parse::<Sample>().unwrap_err();
/// assert_eq!(survey("iit=61/60", error, Lang::En), "`iit=61/60`: more respondents than people; correct one of the two numbers");
/// assert_eq!(survey("iit=61/60", error, Lang::Th), "“iit=61/60”: จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ตัวเลขให้ถูกต้อง");
/// ```
#[must_use]
pub fn survey(told: &str, error: SurveyError, lang: Lang) -> String {
    let (th, en) = match error {
        SurveyError::NotACount => (
            "จำนวนผู้ตอบต้องเป็นจำนวนเต็ม หากทราบจำนวนทั้งหมด ให้เขียนไว้หลังเครื่องหมาย / เช่น iit=12/30",
            "the number of respondents is a whole number, with that of all people after a / if it is known, as in iit=12/30",
        ),
        SurveyError::TooFew { .. } => {
            ("ผู้ตอบน้อยเกินไป ต้องมีอย่างน้อยสองคน หรือตอบครบทุกคน", "too few respondents: two at least, or everybody")
        }
        SurveyError::MoreThanAll { .. } => (
            "จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ตัวเลขให้ถูกต้อง",
            "more respondents than people; correct one of the two numbers",
        ),
        SurveyError::Overlap { .. } => {
            ("แบบสำรวจชุดหนึ่งซ้อนอยู่ในอีกชุดหนึ่ง โปรดระบุเพียงชุดเดียว", "one survey lies within another; name one of them")
        }
        SurveyError::TooMany { .. } => ("ระบุแบบสำรวจได้ไม่เกินสองชุด", "more than two surveys; name two at most"),
        SurveyError::NoSurvey { .. } => (
            "รายการนี้ไม่ได้มาจากแบบสำรวจ โปรดระบุแบบสำรวจ เช่น iit หรือ eit หรือรายการย่อยของแบบสำรวจ",
            "no survey asks about this; name a survey, such as iit or eit, or what lies below one",
        ),
        SurveyError::NotSampled { .. } => {
            ("ไม่มีแบบสำรวจของรายการนี้ โปรดระบุจำนวนผู้ตอบด้วย", "a spread where no survey is; say too how many answered")
        }
        SurveyError::SpreadTooWide { .. } => (
            "ส่วนเบี่ยงเบนมาตรฐานกว้างเกินกว่าที่คำตอบซึ่งมีค่าเฉลี่ยนี้จะเป็นได้ โปรดแก้ไข",
            "a spread wider than answers with this mean can have; correct it",
        ),
        // An error that these words do not know yet.
        _ => ("ข้อมูลของแบบสำรวจไม่ถูกต้อง โปรดแก้ไข", "what is said of the survey is wrong; correct it"),
    };
    fill(pick(lang, "“{}”: {}", "`{}`: {}"), &[told, pick(lang, th, en)])
}
