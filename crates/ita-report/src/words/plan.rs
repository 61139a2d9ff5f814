//! Words about a plan, levels, and the framework of a year.

use super::Pair;

/// Score.
pub(crate) const AN_OVERALL: Pair = ("คะแนนรวม {} คะแนน", "an overall score of {}");
/// Goal.
pub(crate) const LEAST: Pair =
    ("การยกระดับให้ถึง~{} โดยเพิ่มคะแนนให้น้อยที่สุด ต้องเพิ่มดังนี้", "The smallest total increase that reaches {} is:");
/// Goal; something is called hard.
pub(crate) const LEAST_EFFORT: Pair = (
    "การยกระดับให้ถึง~{} โดยใช้ความพยายามน้อยที่สุดตามที่หน่วยงานประเมินไว้ ต้องเพิ่มดังนี้",
    "The least effort that reaches {}, as the agency rates effort, is:",
);
/// Goal; OIT items are published.
pub(crate) const LEAST_WITH_ITEMS: Pair = (
    "การยกระดับให้ถึง~{} โดยใช้ความพยายามน้อยที่สุด เมื่อนับการเผยแพร่ข้อ OIT หนึ่งข้อเท่ากับการเพิ่มหนึ่งคะแนน ต้องดำเนินการดังนี้",
    "Counting an OIT item that is published as much as one point, the least effort that reaches {} is:",
);
/// Goal, points to spare.
pub(crate) const AND_SPARE: Pair = ("{}~และเผื่อไว้ {} คะแนน", "{} with {} to spare");
/// A sentence about a plan.
pub(crate) const LIMITED: Pair = ("ภายใต้เงื่อนไขที่กำหนด {}", "Within the limits set, {}");
/// Agency.
pub(crate) const OWN_TARGETS: Pair = ("{} กำหนดเป้าหมายคะแนนดังนี้", "{} has set these targets:");
pub(crate) const TABLE_TARGETS: Pair = ("เป้าหมายคะแนนที่หน่วยงานกำหนด", "The agency’s targets");
/// Score.
pub(crate) const CEILING_KEPT: Pair =
    ("แผนนี้ไม่ยกคะแนนของแบบวัดการรับรู้ให้สูงกว่า {} คะแนน", "This plan raises no survey score above {}.");
/// Score.
pub(crate) const CEILING_LIFTED: Pair = (
    "หากไม่ให้คะแนนของแบบวัดการรับรู้เกิน {} คะแนน จะไม่ถึงเป้าหมาย แผนนี้จึงมีคะแนนที่สูงกว่านั้น",
    "With no survey score above {} the goal is out of reach, so this plan goes beyond it.",
);
/// Goal.
pub(crate) const ONE_WAY: Pair =
    ("ทางหนึ่งในการยกระดับให้ถึง~{} คือเพิ่มคะแนนดังนี้", "One way to reach {} is to raise these scores:");
/// Goal.
pub(crate) const TABLE: Pair = ("คะแนนที่ต้องเพิ่มเพื่อให้ถึง~{}", "Increases needed to reach {}");
/// Score, level.
pub(crate) const AFTER: Pair = (
    "เมื่อเพิ่มได้ครบ คะแนนรวมจะเป็น {} คะแนน และอยู่ใน~{}",
    "With all of these, the overall score will be {} and the level {}.",
);
/// Goal.
pub(crate) const THERE: Pair =
    ("คะแนนที่มีถึง~{}~แล้ว จึงไม่ต้องเพิ่มคะแนน", "The scores already reach {}; nothing needs to rise.");
/// Number, name, from, to, more.
pub(crate) const RAISE: Pair = ("{} {} จาก {} เป็น {} คะแนน (เพิ่มขึ้น {} คะแนน)", "{} {}: from {} to {}, {} more");
/// How many.
pub(crate) const AND_MORE: Pair = ("และรายการอื่นอีก {} รายการ", "and {} more");
pub(crate) const TOP: Pair = (
    "ผลการประเมินอยู่ในระดับสูงสุดแล้ว เป้าหมายจึงเป็นการรักษาคะแนนทุกส่วนไว้",
    "The result is already at the highest level, so the goal is to maintain every score.",
);
/// Points.
pub(crate) const MARGIN: Pair =
    ("คะแนนข้างต้นเผื่อไว้ {} คะแนนเหนือเกณฑ์ทุกข้อ", "These scores leave {} to spare above every threshold.");
pub(crate) const BY_ROUNDING: Pair = (
    "เกณฑ์อย่างน้อยหนึ่งข้อถึงได้เพราะการปัดเศษเท่านั้น จึงควรเผื่อคะแนนไว้",
    "At least one threshold is met only because of rounding, so it is wise to aim a little higher.",
);
/// Goal.
pub(crate) const OPEN: Pair =
    ("การยกระดับให้ถึง~{} คะแนนที่ยังไม่มีข้อมูลต้องได้ดังนี้", "To reach {}, the scores that are not known yet must be:");
/// Goal; of a year whose total was announced, so that every score is there, if not here.
pub(crate) const UNKNOWN: Pair = (
    "การยกระดับให้ถึง~{} คะแนนที่รายงานนี้ไม่มีข้อมูลจะต้องเป็นดังนี้",
    "To reach {}, the scores that this report does not have would need to be:",
);
/// Number, name; the full mark is needed.
pub(crate) const OPEN_FULL: Pair = ("{} {} คะแนนเต็ม {} คะแนน", "{} {}: the full {}");
/// Number, name, score.
pub(crate) const OPEN_ITEM: Pair = ("{} {} อย่างน้อย {} คะแนน", "{} {}: at least {}");
/// Number, name; an item.
pub(crate) const OPEN_PUBLISHED: Pair = ("{} {} ต้องเผยแพร่", "{} {}: must be published");
/// Goal, clauses.
pub(crate) const OUT_OF_REACH: Pair =
    ("ตามเงื่อนไขที่กำหนด ไม่สามารถถึง~{}~ได้ เพราะ~{}", "Under the conditions set, {} is out of reach because {}.");
/// Who, at most, needed.
pub(crate) const BLOCKED: Pair =
    ("{}~ได้ไม่เกิน {} คะแนน ต่ำกว่าเกณฑ์ {} คะแนน", "{} can reach {} at most, and {} is required");
/// Year.
pub(crate) const ASSUMES: Pair = (
    "การคำนวณนี้ใช้หลักเกณฑ์ปีงบประมาณ พ.ศ. {} โดยสมมติว่าปีถัดไปใช้หลักเกณฑ์เดียวกันและคะแนนส่วนอื่นไม่ลดลง",
    "This follows the rules of fiscal year {} (B.E.) and assumes that the next year's rules are the same and that no other score falls.",
);

pub(crate) const TABLE_LEVELS: Pair =
    ("เกณฑ์ของแต่ละระดับ ปีงบประมาณ พ.ศ. {}", "Levels and their conditions, fiscal year {} (B.E.)");
/// Who, threshold.
pub(crate) const CONDITION: Pair = ("{}~ตั้งแต่ {} คะแนนขึ้นไป", "{}: {} or more");
pub(crate) const OTHERWISE: Pair = ("ต่ำกว่าเกณฑ์ของระดับก่อนหน้า", "Anything lower");
/// Goal.
pub(crate) const GOAL: Pair = ("เป้าหมายคือ~{}", "The goal is {}.");
/// Year.
pub(crate) const TABLE_FRAMEWORK: Pair =
    ("เครื่องมือและตัวชี้วัด ปีงบประมาณ พ.ศ. {}", "Instruments and indicators, fiscal year {} (B.E.)");
/// How many instruments, how many indicators.
pub(crate) const FRAMEWORK: Pair =
    ("การประเมินมีเครื่องมือ {} เครื่องมือ และตัวชี้วัด {} ตัวชี้วัด ดังนี้", "There are {} instruments and {} indicators:");
/// Percent.
pub(crate) const WEIGHT: Pair = ("น้ำหนักร้อยละ {}", "Weight: {} per cent");
/// How many.
pub(crate) const ITEMS: Pair = ("ข้อมูลที่ต้องเผยแพร่ตามแบบวัด OIT มี {} ข้อ ดังนี้", "OIT requires {} items to be published:");
pub(crate) const TABLE_ITEMS: Pair = ("ข้อ OIT ปีงบประมาณ พ.ศ. {}", "OIT items, fiscal year {} (B.E.)");
/// Year.
pub(crate) const LAST_YEAR: Pair = (
    "ผลของปีงบประมาณ พ.ศ. {} ใช้เป็นข้อมูลประกอบการเตรียมความพร้อม",
    "The preparation builds on the result of fiscal year {} (B.E.).",
);
