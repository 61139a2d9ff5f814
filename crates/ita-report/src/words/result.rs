//! Words about a result, its scores and what changed.

use super::Pair;

/// Year, agency, score, level.
pub(crate) const OVERALL: Pair = (
    "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {}~{} มีคะแนนรวม {} คะแนน อยู่ใน~{}",
    "In fiscal year {} (B.E.), {} scored {} overall; its level is {}.",
);
/// What was announced.
pub(crate) const RANK: Pair = ("ลำดับผลการประเมินตามที่ประกาศ คือ~{}", "Announced rank: {}");
/// Year, agency, score, levels.
pub(crate) const LEVEL_OPEN: Pair = (
    "จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {}~{} มีคะแนนรวม {} คะแนน ระดับตามข้อมูลที่มี คือ~{}",
    "In fiscal year {} (B.E.), {} scored {} overall; as far as is known, its level is: {}.",
);
/// Year, agency, lowest, highest.
pub(crate) const RANGE_ALONE: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{} ยังมีข้อมูลไม่ครบ คะแนนรวมอยู่ระหว่าง {} ถึง {} คะแนน",
    "The scores of fiscal year {} (B.E.) of {} are incomplete: the overall score is between {} and {}.",
);
/// Year, agency, lowest, highest, the level.
pub(crate) const RANGE: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{} ยังมีข้อมูลไม่ครบ คะแนนรวมอยู่ระหว่าง {} ถึง {} คะแนน แต่อยู่ใน~{}~แน่นอนแล้ว",
    "The scores of fiscal year {} (B.E.) of {} are incomplete: the overall score is between {} and {}, but the level is certain to be {}.",
);
/// Year, agency.
pub(crate) const NONE: Pair =
    ("ยังไม่มีผลคะแนนประจำปีงบประมาณ พ.ศ. {}~ของ~{}", "There is no result for fiscal year {} (B.E.) of {} yet.");
/// Year.
pub(crate) const PENDING: Pair = (
    "ยังไม่มีผลการประเมินประจำปีงบประมาณ พ.ศ. {} จึงยังไม่เปรียบเทียบคะแนน",
    "There is no result for fiscal year {} (B.E.) yet, so no scores are compared.",
);
/// What precedes a list.
pub(crate) const AS_FOLLOWS: Pair = ("{} ดังนี้", "{}:");
/// What is computed.
pub(crate) const BY_ROUNDING: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ คำนวณจากคะแนนในรายงานนี้ได้ {} คะแนน ต่างกันเท่าที่การปัดเศษของข้อมูลอธิบายได้",
    "This is the announced score. The scores in this report give {}; the difference is explained by the rounding of the data.",
);
/// What is computed.
pub(crate) const DIFFERS: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ แต่คำนวณจากคะแนนในรายงานนี้ได้ {} คะแนน ไม่ตรงกัน ควรตรวจสอบคะแนนอีกครั้ง",
    "This is the announced score, but the scores in this report give {}. The two do not agree, so the scores should be checked.",
);
pub(crate) const IMPOSSIBLE: Pair = (
    "คะแนนรวมข้างต้นเป็นคะแนนที่ประกาศ ซึ่งไม่สอดคล้องกับคะแนนอื่นในรายงานนี้ ควรตรวจสอบคะแนนอีกครั้ง",
    "This is the announced score, but the other scores in this report contradict it. The scores should be checked.",
);
/// The level by the scores.
pub(crate) const LEVEL_DIFFERS: Pair = (
    "ระดับข้างต้นเป็นระดับที่ประกาศ ซึ่งไม่สอดคล้องกับคะแนนในรายงานนี้ที่คำนวณได้~{}",
    "This is the announced level, but it does not agree with the scores in this report, which give {}.",
);
/// Several levels, with what they are called before them.
pub(crate) const LEVELS: Pair = ("ระดับ: {}", "{}");
/// Before the reasons where they are those of another result than the announced one: the first of them.
pub(crate) const BY_THESE: Pair = (
    "ตามคะแนนในรายงานนี้ ซึ่งแตกต่างจากที่ประกาศ ผลคือ~{}",
    "By the scores in this report, which differ from the announced result: {}",
);
/// What of the rules is assumed, year.
pub(crate) const ASSUMED: Pair = (
    "{}ของปีงบประมาณ พ.ศ. {} ที่ใช้ในเอกสารนี้เป็นข้อสมมติ เพราะยังไม่พบแหล่งข้อมูลที่ระบุ",
    "The {} of fiscal year {} (B.E.) used here are an assumption, because no source for them was found.",
);
pub(crate) const WEIGHTS: Pair = ("น้ำหนักคะแนน", "weights");
pub(crate) const CONDITIONS: Pair = ("เกณฑ์ระดับ", "conditions of the levels");
pub(crate) const WEIGHTS_AND_CONDITIONS: Pair = ("น้ำหนักคะแนนและเกณฑ์ระดับ", "weights and the conditions of the levels");
/// Year before, score.
pub(crate) const BEFORE: Pair = ("ปีงบประมาณ พ.ศ. {} ได้ {} คะแนน", "In fiscal year {} (B.E.) it was {}");
/// Year before, score, level.
pub(crate) const BEFORE_LEVEL: Pair =
    ("ปีงบประมาณ พ.ศ. {} ได้ {} คะแนน อยู่ใน~{}", "In fiscal year {} (B.E.) it was {}, with the level {}");
/// What more.
pub(crate) const MORE: Pair = (" คะแนนปีนี้จึงเพิ่มขึ้น {} คะแนน", ": a rise of {}.");
/// What less.
pub(crate) const LESS: Pair = (" คะแนนปีนี้จึงลดลง {} คะแนน", ": a fall of {}.");
pub(crate) const AS_MUCH: Pair = (" คะแนนเท่ากับปีนี้", ": the same score.");
pub(crate) const NOT_SUBTRACTED: Pair = (
    " แต่สิ่งที่ประเมินของสองปีต่างกัน จึงไม่นำคะแนนมาหักลบกัน",
    "; the two years assess different things, so no difference is given.",
);

pub(crate) const OTHER_RULES: Pair =
    (" แต่หลักเกณฑ์ของสองปีต่างกัน จึงไม่นำคะแนนมาหักลบกัน", "; the rules of the two years differ, so no difference is given.");

pub(crate) const TABLE_SCORES: Pair = (
    "คะแนนประจำปีงบประมาณ พ.ศ. {} รายเครื่องมือและรายตัวชี้วัด",
    "Scores of fiscal year {} (B.E.) by instrument and indicator",
);
/// Instrument.
pub(crate) const LOWEST: Pair = ("ต่ำที่สุดของ~{}", "Lowest in {}");
/// Threshold, how much.
pub(crate) const BELOW: Pair = ("ต่ำกว่า {} อยู่ {} คะแนน", "Below {}: {} short");
pub(crate) const KEEP: Pair = ("รักษาคุณภาพอย่างต่อเนื่อง", "Maintain");
/// Level.
pub(crate) const YARDSTICK: Pair = (
    "ค่าที่ใช้เทียบรายเครื่องมือเป็นเกณฑ์ของ~{} หลักเกณฑ์ไม่ได้กำหนดเกณฑ์รายตัวชี้วัด จึงใช้ค่าเดียวกันเป็นแนวเทียบเท่านั้น",
    "Instruments are measured against the threshold of {}. The rules set none for indicators; the same value is shown there for comparison only.",
);
/// The level reached, the level asked for.
pub(crate) const YARDSTICKS: Pair = (
    "ค่าที่ใช้เทียบรายเครื่องมือเป็นเกณฑ์ของ~{}~และ~{} หลักเกณฑ์ไม่ได้กำหนดเกณฑ์รายตัวชี้วัด จึงใช้ค่าเดียวกันเป็นแนวเทียบเท่านั้น",
    "Instruments are measured against the thresholds of {} and {}. The rules set none for indicators; the same values are shown there for comparison only.",
);
/// Low, high.
pub(crate) const BETWEEN: Pair = ("{}–{}", "{}–{}");
pub(crate) const BETWEEN_NOTE: Pair = (
    "คะแนนที่แสดงเป็นช่วงคือช่วงที่เป็นไปได้ตามข้อมูลที่มี เพราะยังไม่มีคะแนนของรายการนั้น",
    "A range is what is possible as far as the data goes, because the score itself is not known.",
);
pub(crate) const UNKNOWN: Pair = ("ไม่มีข้อมูล", "Not known");

pub(crate) const STRONG: Pair = ("จุดแข็ง เรียงตามคะแนน", "Strengths, by score");
pub(crate) const WEAK: Pair =
    ("ประเด็นที่ต้องพัฒนา เรียงตามคะแนนรวมที่ยังเพิ่มได้", "What to improve, by what it can still add overall");
/// Number, name, score.
pub(crate) const STRONG_ITEM: Pair = ("{} {} ได้ {} คะแนน", "{} {}: {}");
/// Number, name, score, points lost.
pub(crate) const WEAK_ITEM: Pair =
    ("{} {} ได้ {} คะแนน เพิ่มคะแนนรวมได้อีก {} คะแนน", "{} {}: {}, can add up to {} overall");
/// Threshold.
pub(crate) const NO_WEAK: Pair = ("ทุกรายการที่มีคะแนนได้ตั้งแต่ {} คะแนนขึ้นไป", "Every known score is {} or more.");

/// How many, of how many.
pub(crate) const ITEMS_MISSING: Pair =
    ("ข้อ OIT ที่ยังไม่ได้คะแนนเต็มมี {} ข้อ จากข้อที่มีข้อมูล {} ข้อ ดังนี้", "{} of the {} known OIT items are not fully met:");
/// How many.
pub(crate) const ITEMS_MET: Pair = ("ข้อ OIT ที่มีข้อมูลได้คะแนนเต็มครบทั้ง {} ข้อ", "All {} known OIT items are fully met.");
/// Number, name, points.
pub(crate) const ITEM: Pair =
    ("{} {} หากดำเนินการครบถ้วน คะแนนรวมจะเพิ่มขึ้น {} คะแนน", "{} {}: if met, {} more points overall");

/// Names with their scores.
pub(crate) const CHART: Pair = ("แผนภาพคะแนน: {} คะแนน", "Chart of the scores: {}");
/// Name, score.
pub(crate) const CHART_BAR: Pair = ("{}~{}", "{} {}");
/// Thresholds.
pub(crate) const CHART_LINES: Pair = (" เส้นแนวตั้งคือเกณฑ์ {}", "; the vertical lines mark the thresholds {}");

/// The instrument.
pub(crate) const CHART_HOLDS_BACK: Pair = (" ตัวที่ฉุดระดับคือ~{}", "; what holds the level back is {}");
/// Under the name of the line.
pub(crate) const CHART_BACK: Pair = ("ตัวที่ฉุดระดับ", "holds the level back");
/// Beside the announced score.
pub(crate) const CHART_COMPUTED: Pair = ("คำนวณได้ {}", "computed {}");
/// The computed score.
pub(crate) const CHART_HOLLOW: Pair = (
    " จุดทึบของคะแนนรวมคือคะแนนที่ประกาศ วงกลมโปร่งคือคะแนนที่คำนวณจากคะแนนในรายงานนี้ {} คะแนน",
    "; the dot of the overall score is the announced one, the hollow circle what the scores in this report give, {}",
);
/// Year.
pub(crate) const CHART_BEFORE: Pair =
    (" ขีดสั้นคือคะแนนปีงบประมาณ พ.ศ. {}", "; short strokes mark the scores of fiscal year {} (B.E.)");

pub(crate) const TABLE_CHANGES: Pair = (
    "คะแนนปีงบประมาณ พ.ศ. {} เทียบกับปีงบประมาณ พ.ศ. {}",
    "Scores of fiscal year {} (B.E.) compared with fiscal year {} (B.E.)",
);
/// Both are known, and are not the same thing.
pub(crate) const NOT_SAME: Pair = ("เทียบกันไม่ได้", "Not comparable");
pub(crate) const NEW_HERE: Pair = ("ไม่มีในปีก่อน", "New this year");
pub(crate) const GONE: Pair = ("ไม่มีในปีนี้", "No longer assessed");
/// Of two years of which nothing says what is the same thing.
pub(crate) const CHANGES_BESIDE: Pair = (
    "หลักเกณฑ์ของสองปีต่างกัน ตารางนี้จึงแสดงคะแนนของรายการที่ชื่อเดียวกันไว้คู่กันโดยไม่นำมาหักลบกัน",
    "The rules of the two years differ, so what has the same name stands side by side, and nothing is subtracted.",
);
/// Of a year whose announced score is not the computed one.
pub(crate) const CHANGES_ANNOUNCED: Pair = (
    "คะแนนรวมในตารางเป็นคะแนนที่ประกาศ ซึ่งไม่เท่ากับที่คำนวณจากคะแนนของส่วนอื่นในรายงานนี้",
    "The overall scores in the table are the announced ones; they are not what the other scores in this report give.",
);
pub(crate) const CHANGES_NOTE: Pair =
    ("หักลบเฉพาะรายการที่เป็นสิ่งเดียวกันในสองปี", "A change is given only where both years assess the same thing.");
