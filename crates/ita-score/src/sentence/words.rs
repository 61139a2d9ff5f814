//! The words that a sentence is made of, in Thai and English, and how its parts are put together.

use crate::fill::fill;
use crate::lang::Lang;
use alloc::string::String;

/// What is said; the parts that are put in follow in order.
#[derive(Clone, Copy)]
pub(super) enum Say {
    /// Who, the least number.
    Reaches,
    /// Who, the least number.
    WouldReach,
    /// Who, what it has, what lacks.
    Short,
    /// Who, the most it can have, what lacks.
    ShortAtBest,
    /// Level, reasons.
    Level,
    /// Level, reasons; for sure, although something is missing.
    LevelSure,
    /// Level, reasons; the highest.
    Top,
    /// Level, reasons; the highest, for sure.
    TopSure,
    /// Level, what lacks.
    NotYet,
    /// Level, what lacks for good.
    NotAnyMore,
    /// Level whose conditions contradict each other now.
    NotTogether,
    /// Level, the one above, what lacks for that.
    Lowest,
    /// Level, the one above, what lacks for that for good.
    LowestSure,
    /// Level.
    AtLeast,
    /// Lowest level, best level.
    NotCertain,
    /// Level, conditions.
    BestIf,
    /// Instruments.
    NothingGiven,
    /// Number.
    Indicator,
    /// Number.
    SubIndicator,
    /// Number.
    Item,
    /// Name.
    TheOverall,
    /// Nothing.
    EveryInstrument,
    /// A sentence and the next one.
    Next,
    /// A part of a list and the next part.
    Comma,
    /// The list so far and its last part.
    And,
}

/// `{}` and `~` as [`fill`] reads them.
fn thai(what: Say) -> &'static str {
    match what {
        Say::Reaches | Say::WouldReach => "{}~ถึง {}",
        Say::Short => "{}~ได้ {} ขาดอีก {}",
        Say::ShortAtBest => "{}~ได้ไม่เกิน {} ขาดอีกอย่างน้อย {}",
        Say::Level => "ได้ระดับ~{} เพราะ~{}",
        Say::LevelSure => "ได้ระดับ~{}~แน่นอนแล้ว เพราะ~{}",
        Say::Top => "ได้ระดับ~{} ซึ่งเป็นระดับสูงสุด เพราะ~{}",
        Say::TopSure => "ได้ระดับ~{}~แน่นอนแล้ว ซึ่งเป็นระดับสูงสุด เพราะ~{}",
        Say::NotYet => "ยังไม่ถึง~{} เพราะ~{}",
        Say::NotAnyMore => "ไม่อาจถึง~{} เพราะ~{}",
        Say::NotTogether => "ไม่อาจถึง~{} เพราะเกณฑ์ทุกข้อเป็นจริงพร้อมกันไม่ได้",
        Say::Lowest => "อยู่ในระดับ~{} เพราะยังไม่ถึง~{} {}",
        Say::LowestSure => "อยู่ในระดับ~{}~แน่นอนแล้ว เพราะไม่อาจถึง~{} {}",
        Say::AtLeast => "ได้อย่างน้อยระดับ~{}",
        Say::NotCertain => "ยังระบุระดับไม่ได้ เป็นไปได้ตั้งแต่~{}~ถึง~{}",
        Say::BestIf => "จะได้~{} ถ้า~{}",
        Say::NothingGiven => "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนน~{} เพื่อดูระดับผลการประเมิน",
        Say::Indicator => "ตัวชี้วัดที่ {}",
        Say::SubIndicator => "ตัวชี้วัดย่อยที่ {}",
        Say::Item => "ข้อ {}",
        Say::TheOverall => "{}",
        Say::EveryInstrument => "ทุกเครื่องมือ",
        Say::Next => "{} · {}",
        Say::Comma => "{} {}",
        Say::And => "{}~และ~{}",
    }
}

fn english(what: Say) -> &'static str {
    match what {
        Say::Reaches => "{} reached {}",
        Say::WouldReach => "{} at {} or more",
        Say::Short => "{} is {}, {} short",
        Say::ShortAtBest => "{} is at most {}, at least {} short",
        Say::Level => "The level is {} because {}.",
        Say::LevelSure => "The level is certain to be {} because {}.",
        Say::Top => "The level is {}, the highest, because {}.",
        Say::TopSure => "The level is certain to be {}, the highest, because {}.",
        Say::NotYet => "It is not yet {} because {}.",
        Say::NotAnyMore => "{} is out of reach because {}.",
        Say::NotTogether => "{} is out of reach because its conditions cannot all hold at once.",
        Say::Lowest => "The level is {} because {} is not reached: {}.",
        Say::LowestSure => "The level is certain to be {} because {} is out of reach: {}.",
        Say::AtLeast => "The level is at least {}.",
        Say::NotCertain => "The level is not certain yet: from {} to {}.",
        Say::BestIf => "It will be {} with {}.",
        Say::NothingGiven => "Nothing is entered yet. Enter {} to see the level.",
        Say::Indicator => "indicator {}",
        Say::SubIndicator => "sub-indicator {}",
        Say::Item => "item {}",
        Say::TheOverall => "the {}",
        Say::EveryInstrument => "every instrument",
        Say::Next => "{} {}",
        Say::Comma => "{}, {}",
        Say::And => "{} and {}",
    }
}

/// Puts parts into the words.
pub(super) fn say(lang: Lang, what: Say, parts: &[&str]) -> String {
    fill(
        match lang {
            Lang::Th => thai(what),
            Lang::En => english(what),
        },
        parts,
    )
}

/// “IIT EIT และ OIT”, “IIT, EIT and OIT”.
pub(super) fn list(lang: Lang, parts: &[String]) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let how = if index + 1 == parts.len() { Say::And } else { Say::Comma };
        out = if index == 0 { part.clone() } else { say(lang, how, &[&out, part]) };
    }
    out
}

/// A name from the rulebook within a sentence: its first letter small.
pub(super) fn within(name: &str) -> String {
    let mut out = String::from(name);
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_and_latin_stand_apart() {
        assert_eq!(say(Lang::Th, Say::Level, &["ผ่าน", "IIT ถึง 85"]), "ได้ระดับผ่าน เพราะ IIT ถึง 85");
        assert_eq!(say(Lang::Th, Say::Level, &["A", "คะแนนรวมถึง 85"]), "ได้ระดับ A เพราะคะแนนรวมถึง 85");
    }

    #[test]
    fn lists_read_as_people_write_them() {
        let parts = ["IIT", "EIT", "ทุก"].map(String::from);
        assert_eq!(list(Lang::Th, &parts), "IIT EIT และทุก");
        assert_eq!(list(Lang::En, &parts), "IIT, EIT and ทุก");
        assert_eq!(list(Lang::En, &parts[..2]), "IIT and EIT");
        assert_eq!(list(Lang::Th, &parts[..1]), "IIT");
        assert_eq!(list(Lang::Th, &[]), "");
    }
}
