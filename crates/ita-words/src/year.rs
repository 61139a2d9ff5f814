//! Fiscal years, and what a result of ours is not.

use crate::fill::fill;
use crate::pick;
use alloc::string::String;
use ita_score::__lean::integer;
use ita_score::Lang;

/// Returns a fiscal year as a person reads it. `year` is of the Buddhist era.
///
/// ```
/// use ita_words::{Lang, fiscal_year};
///
/// assert_eq!(fiscal_year(2568, Lang::Th), "ปีงบประมาณ พ.ศ. 2568");
/// assert_eq!(fiscal_year(2568, Lang::En), "Fiscal year 2568 (B.E.)");
/// ```
#[must_use]
pub fn fiscal_year(year: u16, lang: Lang) -> String {
    fill(pick(lang, "ปีงบประมาณ พ.ศ. {}", "Fiscal year {} (B.E.)"), &[&integer(year)])
}

/// Returns the sentence that a result is a simulation. It belongs beside every result.
///
/// ```
/// use ita_words::{Lang, simulation};
///
/// assert_eq!(simulation(Lang::En), "A simulation, not a result announced by the NACC.");
/// ```
#[must_use]
pub const fn simulation(lang: Lang) -> &'static str {
    pick(lang, "เป็นการจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ", "A simulation, not a result announced by the NACC.")
}
