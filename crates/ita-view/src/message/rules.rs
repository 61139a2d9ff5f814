//! What only the view หลักเกณฑ์ says.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::{Lang, NodeKind};
use ita_words::{glue, kind};

labels! {
    /// A fixed text of หลักเกณฑ์.
    RulesLabel

    SubjectShare => "น้ำหนักและวิธีรวมคะแนน", "Weight and how scores are combined";
    SubjectName => "ชื่อและลำดับ", "Name and order";
    SubjectEnglish => "ชื่อภาษาอังกฤษ", "English name";
    SubjectAbout => "คำอธิบาย", "Description";
    SubjectQuestion => "ข้อคำถาม", "Question";
    SubjectLevel => "ชื่อระดับ", "Name of the level";
    SubjectThreshold => "เกณฑ์ของระดับ", "Threshold of the level";
    SubjectRounding => "การปัดเศษ", "Rounding";
    SubjectScale => "ค่าของคำตอบ", "Values of answers";
    SubjectOther => "อื่น ๆ", "Other";
    Weight => "น้ำหนัก", "Weight";
    Levels => "ระดับผลการประเมิน", "Levels";
    Tree => "เครื่องมือ ตัวชี้วัด และน้ำหนัก", "Instruments, indicators and weights";
    ClaimsTitle => "หลักเกณฑ์แต่ละข้อยืนยันได้เพียงใด", "How well each rule is known";
    Sources => "แหล่งอ้างอิง", "Sources";
    Indicators => kind(NodeKind::Indicator, Lang::Th), "indicators";
    SubIndicators => kind(NodeKind::SubIndicator, Lang::Th), "sub-indicators";
    Items => "ข้อ", "items";
    Questions => "คำถาม", "questions";
    Decimals => "จำนวนทศนิยมของคะแนนที่ประกาศ", "Decimals of a published score";
    From => "ที่มา", "Source";
    WeightOfWhole => "คิดเป็นคะแนนรวม", "In overall points";
}

of_a_part!(RulesLabel);

/// A small number as a word, since it is part of one: “หนึ่งในห้า”.
fn counted(count: &str) -> String {
    const WORDS: [&str; 9] = ["สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];
    let word = count.parse::<usize>().ok().and_then(|number| WORDS.get(number.checked_sub(2)?));
    word.map_or_else(|| count.to_owned(), |word| (*word).to_owned())
}

/// A sentence of หลักเกณฑ์ with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum RulesMessage<'a> {
    OneIn { count: &'a str, whole: &'a str },
    RoundingRule { decimals: &'a str },
    AsksNothing { above: &'a str },
    ChangesSince { year: &'a str },
    NothingChanged { year: &'a str },
    Changed { what: &'a str, from: &'a str, to: &'a str },
    WeightOf { who: &'a str },
    NumberOf { what: &'a str, who: &'a str },
    NumberOfIndicator { name: &'a str },
    NameOf { who: &'a str },
    Added { who: &'a str },
    Removed { who: &'a str },
    Count { count: &'a str, what: &'a str },
}

impl Saying for RulesMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::OneIn { count, whole }, Lang::Th) => glue(&glue(&glue("หนึ่งใน", &counted(count)), "ของ"), whole),
            (Self::OneIn { count, whole }, Lang::En) => format!("1 in {count} of {whole}"),
            (Self::RoundingRule { decimals }, Lang::Th) => format!(
                "คะแนนที่แสดงและใช้เทียบระดับ ปัดเศษครั้งเดียวเป็นทศนิยม {decimals} ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น) ไม่ปัดระหว่างทาง"
            ),
            (Self::RoundingRule { decimals }, Lang::En) => format!(
                "A score is rounded once, half up, to {decimals} decimal places, where it is shown and compared with the levels; nothing is rounded before that."
            ),
            (Self::AsksNothing { above }, Lang::Th) => glue("ต่ำกว่าเกณฑ์ของระดับ", above),
            (Self::AsksNothing { above }, Lang::En) => format!("Below {above}"),
            (Self::ChangesSince { year }, Lang::Th) => format!("ต่างจากปี {year} อย่างไร"),
            (Self::ChangesSince { year }, Lang::En) => format!("What changed since {year}"),
            (Self::NothingChanged { year }, Lang::Th) => {
                format!("ระดับ เกณฑ์ น้ำหนัก และตัวชี้วัดเหมือนปี {year} ทุกข้อ")
            }
            (Self::NothingChanged { year }, Lang::En) => {
                format!("Levels, thresholds, weights and indicators are all the same as in {year}.")
            }
            (Self::Changed { what, from, to }, Lang::Th) => format!("{what}: จาก {from} เป็น {to}"),
            (Self::Changed { what, from, to }, Lang::En) => format!("{what}: from {from} to {to}"),
            (Self::WeightOf { who }, Lang::Th) => glue("น้ำหนัก", who),
            (Self::WeightOf { who }, Lang::En) => format!("Weight of {who}"),
            (Self::NumberOf { what, who }, Lang::Th) => glue(&glue(&glue("จำนวน", what), "ของ"), who),
            (Self::NumberOf { what, who }, Lang::En) => format!("Number of {what} of {who}"),
            (Self::NumberOfIndicator { name }, Lang::Th) => format!("เลขตัวชี้วัด “{name}”"),
            (Self::NumberOfIndicator { name }, Lang::En) => format!("Number of the indicator “{name}”"),
            (Self::NameOf { who }, Lang::Th) => glue("ชื่อ", who),
            (Self::NameOf { who }, Lang::En) => format!("Name of {who}"),
            (Self::Added { who }, Lang::Th) => format!("เพิ่ม: {who}"),
            (Self::Added { who }, Lang::En) => format!("Added: {who}"),
            (Self::Removed { who }, Lang::Th) => format!("ไม่มีแล้ว: {who}"),
            (Self::Removed { who }, Lang::En) => format!("No longer there: {who}"),
            (Self::Count { count, what }, Lang::Th) => format!("{count} {what}"),
            (Self::Count { count, what }, Lang::En) => format!("{what}: {count}"),
        }
    }
}
