//! Words about the calculation, the rules and their sources.

use super::Pair;

/// At the end of a report of an announced score and level.
pub(crate) const ANNOUNCED: Pair = (
    "คะแนนรวมและระดับเป็นไปตามผลที่ประกาศ ตัวเลขอื่นที่คำนวณขึ้นเป็นการจำลอง ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ",
    "The overall score and level are as announced. Other computed figures are a simulation and were not announced by the NACC.",
);
pub(crate) const TABLE: Pair = ("การคำนวณคะแนนรวม", "How the overall score is calculated");
/// Of a calculation that does not give what was announced.
/// A score.
pub(crate) const SCORE_ANNOUNCED: Pair = ("{} (ประกาศ)", "{} (announced)");
/// A score.
pub(crate) const SCORE_COMPUTED: Pair = ("{} (คำนวณ)", "{} (computed)");
pub(crate) const NOT_ANNOUNCED: Pair = (
    "ตารางนี้คำนวณจากคะแนนในรายงานนี้ ผลจึงต่างจากที่ประกาศ",
    "This table is calculated from the scores in this report, so it differs from the announced result.",
);
/// The name under which the table above, with that of the levels, can be left out.
pub(crate) const CALCULATION: Pair = ("ตารางวิธีคำนวณและเกณฑ์ในภาคผนวก", "The calculation and the levels, in the annex");
/// Percent.
pub(crate) const PERCENT: Pair = ("ร้อยละ {}", "{}%");
/// Status, note.
pub(crate) const RULES: Pair = ("หลักเกณฑ์ปีงบประมาณ พ.ศ. {} ({}) {}", "Rules of fiscal year {} (B.E.) ({}). {}");
/// Year, id, note.
pub(crate) const OWN_RULES: Pair = (
    "หลักเกณฑ์สำหรับปีงบประมาณ พ.ศ. {} ที่หน่วยงานกำหนดเอง ({}) {}",
    "The agency’s own rules for fiscal year {} (B.E.) ({}). {}",
);
pub(crate) const OWN: Pair =
    ("คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.", "By the agency’s own rules, not the NACC’s.");
/// The year before.
pub(crate) const OWN_BEFORE: Pair = (
    "คะแนนปีงบประมาณ พ.ศ. {} คำนวณตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.",
    "The scores of fiscal year {} (B.E.) are by the agency’s own rules, not the NACC’s.",
);
pub(crate) const ASSUMED: Pair = (
    "หลักเกณฑ์ต่อไปนี้เป็นข้อสมมติ เพราะยังไม่พบแหล่งข้อมูลที่ระบุ",
    "These rules are assumptions, because no source for them was found:",
);
pub(crate) const INFERRED: Pair = ("หลักเกณฑ์ต่อไปนี้เป็นข้ออนุมานจากข้อเท็จจริงอื่น", "These rules are inferred from other facts:");
pub(crate) const SINGLE: Pair = ("หลักเกณฑ์ต่อไปนี้มีแหล่งข้อมูลเพียงแหล่งเดียว", "These rules rest on a single source:");
pub(crate) const SOURCES: Pair = ("แหล่งข้อมูลของหลักเกณฑ์", "Sources of the rules");
pub(crate) const METHOD: Pair = (
    "คะแนนแต่ละชั้นคำนวณจากคะแนนที่ยังไม่ปัดเศษ แล้วปัดเศษครั้งเดียวเมื่อแสดงผล",
    "Each score is calculated from unrounded scores and rounded once, where it is shown.",
);
pub(crate) const VECTOR: Pair = ("ข้อมูลที่ใช้คำนวณในรูปแบบย่อ:", "The data behind the calculation, in short form:");
