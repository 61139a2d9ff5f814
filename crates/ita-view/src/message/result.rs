//! What only a result says, beside number, level and reason: the year before, the mean of the country, rounded parts, odd scores.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

labels! {
    /// A fixed text of the result.
    ResultLabel

    AtNational => "เท่ากับค่าเฉลี่ย", "the same as the mean";
    PrintResult => "พิมพ์ผลนี้", "Print this result";
    OtherRules => "หลักเกณฑ์ของสองปีต่างกัน จึงไม่นำมาลบกัน", "The rules of the two years differ, so they are not subtracted.";
}

of_a_part!(ResultLabel);

/// A sentence of the result with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum ResultMessage<'a> {
    RoseSince { year: &'a str, score: &'a str, level: &'a str, by: &'a str },
    FellSince { year: &'a str, score: &'a str, level: &'a str, by: &'a str },
    SameSince { year: &'a str, score: &'a str, level: &'a str },
    NotSubtracted { year: &'a str, score: &'a str, level: &'a str, why: &'a str },
    National { mean: &'a str, status: &'a str },
    AboveNational { by: &'a str },
    BelowNational { by: &'a str },
    PartsRounded { sum: &'a str, whole: &'a str, who: &'a str },
    SharesOfOne { score: &'a str, means: &'a str },
    MoreDecimals { who: &'a str, places: &'a str },
}

impl Saying for ResultMessage<'_> {
    fn said(&self, language: Language) -> String {
        match language.lang() {
            Lang::Th => self.th(),
            Lang::En => self.en(),
        }
    }
}

impl ResultMessage<'_> {
    fn th(&self) -> String {
        // Of a year that has only a total the level may not be known.
        let was = |year, score, level: &str| match level {
            "" => format!("ปี {year} ได้ {score} คะแนน"),
            level => format!("ปี {year} ได้ {score} คะแนน {level}"),
        };
        match *self {
            Self::RoseSince { year, score, level, by } => format!("{} · ปีนี้เพิ่มขึ้น {by} คะแนน", was(year, score, level)),
            Self::FellSince { year, score, level, by } => format!("{} · ปีนี้ลดลง {by} คะแนน", was(year, score, level)),
            Self::SameSince { year, score, level } => format!("{} · เท่ากับปีนี้", was(year, score, level)),
            Self::NotSubtracted { year, score, level, why } => format!("{} · {why}", was(year, score, level)),
            Self::National { mean, status } => format!("ค่าเฉลี่ยทั้งประเทศ {mean} ({status})"),
            Self::AboveNational { by } => format!("สูงกว่าค่าเฉลี่ย {by}"),
            Self::BelowNational { by } => format!("ต่ำกว่าค่าเฉลี่ย {by}"),
            Self::PartsRounded { sum, whole, who } => format!(
                "คะแนนที่ได้ในตารางปัดเศษแล้ว รวมกันได้ {sum} {} {whole} ซึ่งปัดเศษครั้งเดียว",
                glue(&glue("ส่วน", who), "คือ")
            ),
            Self::MoreDecimals { who, places } => {
                format!("{} กรุณาตรวจสอบ", glue(who, &format!("มีทศนิยมมากกว่า {places} ตำแหน่ง ซึ่งละเอียดกว่าคะแนนที่ประกาศ")))
            }
            Self::SharesOfOne { score, means } => {
                format!(
                    "คะแนนที่กรอกไม่เกิน 1 ทุกค่า คล้ายสัดส่วนจาก 1 คะแนนในที่นี้คิดจาก 100 โปรดตรวจสอบว่า {score} คือ {means} หรือไม่"
                )
            }
        }
    }

    fn en(&self) -> String {
        let was = |year, score, level: &str| match level {
            "" => format!("{score} in {year}"),
            level => format!("{score} in {year}, {level}"),
        };
        match *self {
            Self::RoseSince { year, score, level, by } => format!("{}; up {by} this year", was(year, score, level)),
            Self::FellSince { year, score, level, by } => format!("{}; down {by} this year", was(year, score, level)),
            Self::SameSince { year, score, level } => format!("{}; the same this year", was(year, score, level)),
            Self::NotSubtracted { year, score, level, why } => format!("{}. {why}", was(year, score, level)),
            Self::National { mean, status } => format!("National mean {mean} ({status})"),
            Self::AboveNational { by } => format!("{by} above the mean"),
            Self::BelowNational { by } => format!("{by} below the mean"),
            Self::PartsRounded { sum, whole, who } => {
                format!("The points in the table are rounded and add up to {sum}; {who}, rounded once, is {whole}.")
            }
            Self::MoreDecimals { who, places } => {
                format!("More than {places} decimal places, finer than announced scores: {who}. Please check.")
            }
            Self::SharesOfOne { score, means } => format!(
                "No score is above 1: these look like shares of 1, but scores are out of 100. Please check whether {score} means {means}."
            ),
        }
    }
}
