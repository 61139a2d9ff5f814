//! What only the view หลักเกณฑ์ says.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

labels! {
    /// A fixed text of หลักเกณฑ์.
    RulesLabel

    Levels => "ระดับผลการประเมิน", "Levels";
    Tree => "เครื่องมือ ตัวชี้วัด และน้ำหนัก", "Instruments, indicators and weights";
    Sources => "แหล่งข้อมูล", "Sources";
    WeightOfWhole => "คิดเป็นคะแนนรวม", "In overall points";
}

of_a_part!(RulesLabel);

/// A sentence of หลักเกณฑ์ with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum RulesMessage<'a> {
    RoundingRule { decimals: &'a str },
    AsksNothing { above: &'a str },
}

impl Saying for RulesMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::RoundingRule { decimals }, Lang::Th) => format!(
                "คะแนนที่แสดงและใช้เทียบระดับ ปัดเศษครั้งเดียวเป็นทศนิยม {decimals} ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น) ไม่ปัดระหว่างทาง"
            ),
            (Self::RoundingRule { decimals }, Lang::En) => format!(
                "A score is rounded once, half up, to {decimals} decimal places, where it is shown and held against the levels; nothing is rounded on the way."
            ),
            (Self::AsksNothing { above }, Lang::Th) => glue("ต่ำกว่าเกณฑ์ของระดับ", above),
            (Self::AsksNothing { above }, Lang::En) => format!("Below {above}"),
        }
    }
}
