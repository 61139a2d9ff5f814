//! When what is entered was last kept: by the browser, and as a file, which a browser cannot lose.

use crate::message::{KeptMessage, Label, Voice};

/// Returns what the saved sign says at length, where that is known: when the browser last kept something in this visit, and on which day a file
/// was last saved.
///
/// ```
/// use ita_view::{Voice, page};
///
/// let voice = Voice::default();
/// assert_eq!(page::kept(voice, None, None), "บันทึกในเครื่องนี้แล้ว · ยังไม่เคยบันทึกเป็นไฟล์");
/// let both = page::kept(voice, Some("14:05"), Some("3 พ.ย. 2569"));
/// assert_eq!(both, "บันทึกในเครื่องนี้แล้ว เวลา 14:05 น. · บันทึกเป็นไฟล์ครั้งล่าสุดเมื่อ 3 พ.ย. 2569");
/// ```
#[must_use]
pub fn kept(voice: Voice, time: Option<&str>, filed: Option<&str>) -> String {
    let here = match time {
        Some(time) => voice.say_typed(&KeptMessage::At { time }),
        None => voice.label(Label::Saved),
    };
    [&here, " · ", &filed_on(voice, filed)].concat()
}

/// Returns on which day a file was last saved.
#[must_use]
pub fn filed_on(voice: Voice, day: Option<&str>) -> String {
    match day {
        Some(day) => voice.say_typed(&KeptMessage::Filed { day }),
        None => voice.say(&KeptMessage::NeverFiled),
    }
}
