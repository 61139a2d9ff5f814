//! Words about a result, its scores and what changed.

use super::Pair;

/// Year, agency, score, level.
pub(crate) const OVERALL: Pair = (
    "ผลการประเมินประจำปีงบประมาณ พ.ศ. {}~{} มีคะแนนรวม {} คะแนน อยู่ใน~{}",
    "In fiscal year {} (B.E.), {} has an overall score of {}; the level is {}.",
);
/// Year, agency, score, levels.
pub(crate) const LEVEL_OPEN: Pair = (
    "ผลการประเมินประจำปีงบประมาณ พ.ศ. {}~{} มีคะแนนรวม {} คะแนน ระดับตามข้อมูลที่มี คือ~{}",
    "In fiscal year {} (B.E.), {} has an overall score of {}; by what is known the level is: {}.",
);
/// Year, agency, lowest, highest.
pub(crate) const RANGE_ALONE: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{} ยังมีข้อมูลไม่ครบ คะแนนรวมอยู่ระหว่าง {} ถึง {} คะแนน",
    "The scores of fiscal year {} (B.E.) of {} are not complete: the overall score is between {} and {}.",
);
/// Year, agency, lowest, highest, the level.
pub(crate) const RANGE: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{} ยังมีข้อมูลไม่ครบ คะแนนรวมอยู่ระหว่าง {} ถึง {} คะแนน แต่อยู่ใน~{}~แน่นอนแล้ว",
    "The scores of fiscal year {} (B.E.) of {} are not complete: the overall score is between {} and {}, and the level is certain to be {}.",
);
/// Year, agency.
pub(crate) const NONE: Pair =
    ("ยังไม่มีผลคะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{}", "There is no result of fiscal year {} (B.E.) of {} yet.");
/// What is computed.
pub(crate) const BY_ROUNDING: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ คำนวณจากคะแนนในรายงานนี้ได้ {} คะแนน ต่างกันเท่าที่การปัดเศษของข้อมูลอธิบายได้",
    "That is the announced score; from the scores of this report it is {}, a difference that the rounding of the data explains.",
);
/// What is computed.
pub(crate) const DIFFERS: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ แต่คำนวณจากคะแนนในรายงานนี้ได้ {} คะแนน ไม่ตรงกัน ควรตรวจสอบคะแนนอีกครั้ง",
    "That is the announced score; from the scores of this report it is {}, which does not agree. The scores should be checked.",
);
pub(crate) const IMPOSSIBLE: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ ซึ่งไม่สอดคล้องกับคะแนนอื่นในรายงานนี้ ควรตรวจสอบคะแนนอีกครั้ง",
    "That is the announced score, which the other scores of this report contradict. The scores should be checked.",
);
/// The level by the scores.
pub(crate) const LEVEL_DIFFERS: Pair = (
    "ระดับข้างต้นเป็นระดับที่ประกาศ ซึ่งไม่สอดคล้องกับคะแนนในรายงานนี้ที่คำนวณได้~{}",
    "That is the announced level, which does not agree with the scores of this report: they give {}.",
);
/// Year before, score.
pub(crate) const BEFORE: Pair = ("ปีงบประมาณ พ.ศ. {} ได้ {} คะแนน", "In fiscal year {} (B.E.) it was {}");
/// What more.
pub(crate) const MORE: Pair = (" ปีนี้จึงเพิ่มขึ้น {} คะแนน", ": a rise of {}.");
/// What less.
pub(crate) const LESS: Pair = (" ปีนี้จึงลดลง {} คะแนน", ": a fall of {}.");
pub(crate) const AS_MUCH: Pair = (" เท่ากับปีนี้", ": the same.");
pub(crate) const NOT_SUBTRACTED: Pair = (
    " แต่สิ่งที่ประเมินของสองปีต่างกัน จึงไม่นำคะแนนมาหักลบกัน",
    "; what is assessed differs between the two years, so the scores are not subtracted.",
);

pub(crate) const TABLE_SCORES: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {} รายเครื่องมือและรายตัวชี้วัด",
    "Scores of fiscal year {} (B.E.) by instrument and indicator",
);
/// Instrument.
pub(crate) const LOWEST: Pair = ("ต่ำที่สุดของ~{}", "The lowest of {}");
/// Threshold, how much.
pub(crate) const BELOW: Pair = ("ต่ำกว่า {} อยู่ {} คะแนน", "{} not reached: {} short");
pub(crate) const KEEP: Pair = ("รักษาคุณภาพอย่างต่อเนื่อง", "To be kept up");
/// Level.
pub(crate) const YARDSTICK: Pair = (
    "ค่าที่ใช้เทียบรายเครื่องมือเป็นเกณฑ์ของ~{} หลักเกณฑ์ไม่ได้กำหนดเกณฑ์รายตัวชี้วัด จึงใช้ค่าเดียวกันเป็นแนวเทียบเท่านั้น",
    "Instruments are held against the threshold of {}. The rules set none for an indicator: there it only serves to compare.",
);
/// Low, high.
pub(crate) const BETWEEN: Pair = ("{}–{}", "{}–{}");
pub(crate) const UNKNOWN: Pair = ("ไม่มีข้อมูล", "Not known");

pub(crate) const STRONG: Pair = ("จุดแข็ง เรียงตามคะแนน", "Strengths, by score");
pub(crate) const WEAK: Pair =
    ("ประเด็นที่ต้องพัฒนา เรียงตามคะแนนรวมที่ยังเพิ่มได้", "What to improve, by what it can still add to the overall score");
/// Number, name, score.
pub(crate) const STRONG_ITEM: Pair = ("{} {} ได้ {} คะแนน", "{} {}: {}");
/// Number, name, score, points lost.
pub(crate) const WEAK_ITEM: Pair =
    ("{} {} ได้ {} คะแนน ยังเพิ่มคะแนนรวมได้ถึง {} คะแนน", "{} {}: {}, which can still add up to {} to the overall score");
/// Threshold.
pub(crate) const NO_WEAK: Pair = ("ทุกรายการที่มีคะแนนได้ตั้งแต่ {} คะแนนขึ้นไป", "Every score that is known reaches {}.");

/// How many, of how many.
pub(crate) const ITEMS_MISSING: Pair =
    ("ข้อ OIT ที่ยังไม่ได้คะแนนเต็มมี {} ข้อ จากข้อที่มีข้อมูล {} ข้อ ดังนี้", "{} of the {} OIT items that are known are not fully met:");
/// How many.
pub(crate) const ITEMS_MET: Pair =
    ("ข้อ OIT ที่มีข้อมูลได้คะแนนเต็มครบทั้ง {} ข้อ", "All {} OIT items that are known are fully met.");
/// Number, name, points.
pub(crate) const ITEM: Pair = ("{} {} หากครบถ้วน คะแนนรวมเพิ่มขึ้น {} คะแนน", "{} {}: if met, {} more overall");

/// Names with their scores.
pub(crate) const CHART: Pair = ("แผนภาพคะแนน: {} คะแนน", "Picture of the scores: {}");
/// Name, score.
pub(crate) const CHART_BAR: Pair = ("{}~{}", "{} {}");
/// Thresholds.
pub(crate) const CHART_LINES: Pair = (" เส้นแนวตั้งคือเกณฑ์ {}", "; the upright lines are the thresholds {}");

pub(crate) const TABLE_CHANGES: Pair =
    ("คะแนนปีงบประมาณ พ.ศ. {} เทียบกับปีงบประมาณ พ.ศ. {}", "Scores of fiscal year {} (B.E.) and of fiscal year {} (B.E.)");
/// Both are known, and are not the same thing.
pub(crate) const NOT_SAME: Pair = ("เทียบกันไม่ได้", "Not comparable");
pub(crate) const NEW_HERE: Pair = ("ไม่มีในปีก่อน", "Not in the year before");
pub(crate) const GONE: Pair = ("ไม่มีในปีนี้", "Not in this year");
pub(crate) const CHANGES_NOTE: Pair =
    ("หักลบเฉพาะรายการที่เป็นสิ่งเดียวกันในสองปี", "Only what is the same thing in both years is subtracted.");
