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
    SortFallen => "ลดลงจากปีก่อนมากที่สุด", "Largest fall";
    SortRisen => "เพิ่มขึ้นจากปีก่อนมากที่สุด", "Largest rise";
    Sort => "เรียงตาม", "Sort by";
    Rank => "อันดับ", "Rank";
    Level => "ระดับ", "Level";
    Lowest => "เครื่องมือที่ต่ำที่สุด", "Lowest instrument";
    Levels => "จำนวนหน่วยงานแต่ละระดับ กดเพื่อแสดงเฉพาะระดับนั้น", "Agencies of each level; press to show only those";
    NoLevel => "ยังไม่ทราบระดับ", "Level not known";
    Change => "เปลี่ยนแปลง", "Change";
    Total => "คะแนนรวม", "Total";
    TotalBefore => "คะแนนรวมปีก่อน", "Total of the previous year";
    FiscalYear => "ปีงบประมาณ", "Fiscal year";
    Distribution => "การกระจายของคะแนนรวม", "Distribution of totals";
    Weakest => "ตัวชี้วัดซึ่งคะแนนเฉลี่ยต่ำที่สุด", "Indicators with the lowest means";
    Details => "การกระจายของคะแนน และตัวชี้วัดซึ่งคะแนนต่ำที่สุด", "Distribution of totals, and the lowest indicators";
    ExportTable => "ส่งออก CSV", "Export as CSV";
    ExportBook => "ส่งออก Excel", "Export for Excel";
    NoScore => "คะแนนยังไม่ครบ", "Incomplete";
    Import => "วางตารางที่มีหลายหน่วยงาน เพื่อเพิ่มหรือปรับปรุงคะแนน", "Paste a table of several agencies to add them or their scores";
    NothingFound => "ไม่พบหน่วยงานตามคำค้น", "No agency with that name";
}

of_a_part!(OverviewLabel);

/// A sentence of ภาพรวม with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum OverviewMessage<'a> {
    Says { year: &'a str, agencies: &'a str, scored: &'a str },
    Agencies { count: &'a str },
    Found { count: &'a str, all: &'a str },
    Mean { mean: &'a str },
    NotCompared { year: &'a str, why: &'a str },
    Changed { year: &'a str, risen: &'a str, fallen: &'a str, same: &'a str },
    IndicatorMean { mean: &'a str, of: Option<&'a str> },
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
            (Self::Found { count, all }, Lang::Th) => format!("แสดง {count} จาก {all} หน่วยงาน"),
            (Self::Found { count, all }, Lang::En) => format!("{count} of {all} agencies shown"),
            (Self::Mean { mean }, Lang::Th) => format!("คะแนนเฉลี่ย {mean}"),
            (Self::Mean { mean }, Lang::En) => format!("mean {mean}"),
            (Self::NotCompared { year, why }, Lang::Th) => format!("ไม่เทียบกับปี {year}: {why}"),
            (Self::NotCompared { year, why }, Lang::En) => format!("not compared with {year}: {why}"),
            (Self::Changed { year, risen, fallen, same }, Lang::Th) => {
                format!("เทียบกับปี {year}: เพิ่มขึ้น {risen} ลดลง {fallen} เท่าเดิม {same} หน่วยงาน")
            }
            (Self::Changed { year, risen, fallen, same }, Lang::En) => {
                format!("since {year}: {risen} rose, {fallen} fell, {same} the same")
            }
            (Self::IndicatorMean { mean, of: None }, Lang::Th) => format!("เฉลี่ย {mean}"),
            (Self::IndicatorMean { mean, of: None }, Lang::En) => format!("mean {mean}"),
            (Self::IndicatorMean { mean, of: Some(of) }, Lang::Th) => format!("เฉลี่ย {mean} จาก {of} หน่วยงาน"),
            (Self::IndicatorMean { mean, of: Some(of) }, Lang::En) => format!("mean {mean} of {of} agencies"),
        }
    }
}
