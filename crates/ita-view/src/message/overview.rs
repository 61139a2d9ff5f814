//! What only the view ภาพรวม says.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

labels! {
    /// A fixed text of ภาพรวม.
    OverviewLabel

    SortName => "ชื่อหน่วยงาน", "Name";
    SortBest => "คะแนนมากไปน้อย", "Highest first";
    SortLowest => "คะแนนน้อยไปมาก", "Lowest first";
    Sort => "เรียงตาม", "Sort by";
    Search => "ค้นหาชื่อหน่วยงาน", "Search by name";
    Rank => "อันดับ", "Rank";
    Level => "ระดับ", "Level";
    Lowest => "เครื่องมือที่ต่ำที่สุด", "Lowest instrument";
    NoScore => "คะแนนยังไม่ครบ", "Not complete";
    More => "แสดงเพิ่ม", "Show more";
    Import => "วางตารางที่มีหลายหน่วยงาน เพื่อเพิ่มหรือปรับปรุงคะแนน", "Paste a table of several agencies to add them or their scores";
    NothingFound => "ไม่พบหน่วยงานตามคำค้น", "No agency of that name";
}

of_a_part!(OverviewLabel);

/// A sentence of ภาพรวม with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum OverviewMessage<'a> {
    Says { year: &'a str, agencies: &'a str, scored: &'a str },
    Agencies { count: &'a str },
}

impl Saying for OverviewMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::Says { year, agencies, scored }, Lang::Th) => {
                format!("ปีงบประมาณ พ.ศ. {year} · ทั้งหมด {agencies} หน่วยงาน · คะแนนครบ {scored} หน่วยงาน")
            }
            (Self::Says { year, agencies, scored }, Lang::En) => {
                format!("Fiscal year {year} · agencies: {agencies} · complete: {scored}")
            }
            (Self::Agencies { count }, Lang::Th) => format!("{count} หน่วยงาน"),
            (Self::Agencies { count }, Lang::En) => format!("agencies: {count}"),
        }
    }
}
