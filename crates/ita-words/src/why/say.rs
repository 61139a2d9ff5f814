//! The templates that a why-text is made of.

use crate::pick;
use alloc::string::String;
use ita_score::Lang;

/// A sentence or a part of one; the parts that are put in follow in order.
#[derive(Clone, Copy)]
pub(super) enum Say {
    /// Who, the threshold.
    Reaches,
    /// Who, the threshold.
    WouldReach,
    /// Level, reasons.
    Level,
    /// Level, reasons; for sure, although something is missing.
    LevelSure,
    /// Level, reasons; the highest.
    Top,
    /// Level, reasons; the highest, for sure.
    TopSure,
    /// Level.
    NotYet,
    /// Level, which nothing that is still missing can bring.
    NotAnyMore,
    /// Level whose conditions contradict each other now.
    NotTogether,
    /// That a level is not reached, one score.
    For,
    /// That a level is not reached, a clause.
    NotFor,
    /// Several, the threshold: at least one of them is below it.
    OneBelow,
    /// Who, the threshold.
    Below,
    /// That a level is not reached, how many scores, their threshold.
    AllBelow,
    /// That a level is not reached, how many scores.
    AllBelowTheirs,
    /// Level.
    Lowest,
    /// Level, for sure.
    LowestSure,
    /// That it is the lowest, one score, the level above.
    LowestFor,
    /// That it is the lowest, how many scores, the level above.
    LowestForAll,
    /// Level.
    AtLeast,
    /// Lowest level, best level.
    NotCertain,
    /// Level, conditions.
    BestIf,
    /// Instruments.
    NothingGiven,
    /// A sentence and the next one.
    Next,
    /// A sentence and the scores that it counts.
    Inline,
}

impl Say {
    /// The template, for [`fill`](crate::fill).
    pub(super) const fn template(self, lang: Lang) -> &'static str {
        let (th, en) = match self {
            Self::Reaches => ("{}~ถึง {}", "{} reached {}"),
            Self::WouldReach => ("{}~ถึง {}", "{} at {} or more"),
            Self::Level => ("ได้~{} เพราะ~{}", "The level is {} because {}."),
            Self::LevelSure => ("ได้~{}~แน่นอนแล้ว เพราะ~{}", "The level is certain to be {} because {}."),
            Self::Top => ("ได้~{} ซึ่งเป็นระดับสูงสุด เพราะ~{}", "The level is {}, the highest, because {}."),
            Self::TopSure => {
                ("ได้~{}~แน่นอนแล้ว ซึ่งเป็นระดับสูงสุด เพราะ~{}", "The level is certain to be {}, the highest, because {}.")
            }
            Self::NotYet => ("ยังไม่ถึง~{}", "Not yet {}"),
            Self::NotAnyMore => ("ไม่สามารถถึง~{}~ได้", "{} is out of reach"),
            Self::NotTogether => (
                "ไม่สามารถถึง~{}~ได้ เพราะเกณฑ์ทุกข้อเป็นจริงพร้อมกันไม่ได้",
                "{} is out of reach because its requirements cannot all be met at once.",
            ),
            Self::For => ("{} เนื่องจาก~{}", "{}: {}."),
            Self::NotFor => ("{} เพราะ~{}", "{}: {}."),
            Self::OneBelow => ("อย่างน้อยหนึ่งใน~{}~ต่ำกว่า {}", "at least one of {} is below {}"),
            Self::Below => ("{}~ต่ำกว่า {}", "{} is below {}"),
            Self::AllBelow => ("{} เพราะ {} รายการต่ำกว่า {}", "{}: {} scores are below {}"),
            Self::AllBelowTheirs => ("{} เพราะ {} รายการต่ำกว่าเกณฑ์", "{}: {} scores are below their thresholds"),
            Self::Lowest => ("อยู่ใน~{}", "The level is {}"),
            Self::LowestSure => ("อยู่ใน~{}~แน่นอนแล้ว", "The level is certain to be {}"),
            Self::LowestFor => ("{} เนื่องจาก~{} ซึ่งเป็นเกณฑ์ขั้นต่ำของ~{}", "{} because {}, the minimum for {}."),
            Self::LowestForAll => {
                ("{} เนื่องจาก {} รายการต่ำกว่าเกณฑ์ขั้นต่ำของ~{}", "{} because {} scores are below the minimum for {}")
            }
            Self::AtLeast => ("ได้อย่างน้อย~{}", "The level is at least {}."),
            Self::NotCertain => {
                ("ยังระบุระดับไม่ได้ ระดับที่เป็นไปได้คือ “{}” ถึง “{}”", "The level is not certain yet: from {} to {}.")
            }
            Self::BestIf => ("จะได้~{} ถ้า~{}", "It will be {} with {}."),
            Self::NothingGiven => (
                "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนน~{} เพื่อดูระดับผลการประเมิน",
                "Nothing is entered yet. Enter {} to see the level.",
            ),
            Self::Next => ("{} · {}", "{} {}"),
            Self::Inline => ("{} ได้แก่ {}", "{} ({})."),
        };
        pick(lang, th, en)
    }
}

/// One score below a threshold, by where it is said.
#[derive(Clone, Copy)]
pub(super) enum Clause {
    /// In a sentence, with the threshold and what it falls short by.
    Below,
    /// In a sentence, with the threshold only.
    Least,
    /// In a list under a sentence that says the threshold.
    Item,
    /// In a list, with its own threshold.
    ItemOf,
    /// In brackets.
    Brief,
}

impl Clause {
    /// What follows: the score; then, as the clause needs them, the threshold and what the score falls short by, in English the
    /// other way round.
    pub(super) const fn template(self, lang: Lang) -> &'static str {
        let (th, en) = match self {
            Self::Below => ("{} ต่ำกว่าเกณฑ์ {} {}", "{}, {} below {}"),
            Self::Least => ("{} ต่ำกว่า {}", "{}, below {}"),
            Self::Item => ("{} ({})", "{} ({} short)"),
            Self::ItemOf => ("{} (เกณฑ์ {} {})", "{} ({} short of {})"),
            Self::Brief => ("{}", "{}"),
        };
        pick(lang, th, en)
    }

    /// The name and the score; “at most”, if the score is not known.
    pub(super) const fn has(self, is_overall: bool, is_open: bool, lang: Lang) -> &'static str {
        let in_sentence = matches!(self, Self::Below | Self::Least);
        let (th, en) = match (in_sentence, is_open) {
            (true, true) => ("{}~ได้ไม่เกิน {} คะแนน", "{} is at most {}"),
            (true, false) if is_overall => ("{}~{}", "{} is {}"),
            (true, false) => ("{}~ได้ {} คะแนน", "{} is {}"),
            (false, true) => ("{}~ไม่เกิน {}", "{} at most {}"),
            (false, false) => ("{}~{}", "{} {}"),
        };
        pick(lang, th, en)
    }

    /// What the score falls short by; “at least”, if the score is not known.
    pub(super) const fn by(self, is_open: bool, lang: Lang) -> &'static str {
        let (th, en) = match (self, is_open) {
            (Self::Least, _) => ("", ""),
            (Self::Below, true) => ("อย่างน้อย {} คะแนน", "at least {}"),
            (Self::Below, false) => ("อยู่ {} คะแนน", "{}"),
            (_, true) => ("ขาดอีกอย่างน้อย {}", "at least {}"),
            (_, false) => ("ขาดอีก {}", "{}"),
        };
        pick(lang, th, en)
    }

    /// The overall score's name, in brackets.
    pub(super) const fn overall(self, lang: Lang) -> &'static str {
        pick(lang, "คะแนนรวม", "overall")
    }
}

/// Returns a number of scores: in English as a word, where there is one for it.
pub(super) fn count(number: usize, lang: Lang) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let digits = ita_score::__lean::integer(u16::try_from(number).unwrap_or(u16::MAX));
    pick(lang, &digits, words.get(number).copied().unwrap_or(&digits)).into()
}
