//! The heads of our tables, and what people are told about one that cannot be read.

use super::Pair;
use ita_score::{Lang, NodeKind};

pub(crate) const PLACE: Pair = ("ลำดับที่", "No.");
pub(crate) const MEASURE: Pair = ("มาตรการ", "Measure");
pub(crate) const PURPOSE: Pair = ("วัตถุประสงค์", "Purpose");
pub(crate) const AIMS: Pair = ("คะแนนที่มุ่งยกระดับ (คะแนนที่คาดว่าจะเพิ่ม)", "Scores aimed at (points expected)");
pub(crate) const STEPS: Pair = ("ขั้นตอนการดำเนินการ", "Steps");
pub(crate) const UNIT: Pair = ("ผู้รับผิดชอบ", "Unit responsible");
pub(crate) const BUDGET: Pair = ("งบประมาณ", "Budget");
pub(crate) const START: Pair = ("วันที่เริ่ม", "Start date");
pub(crate) const DUE: Pair = ("กำหนดแล้วเสร็จ", "Due date");
pub(crate) const STATE: Pair = ("สถานะ", "Status");
pub(crate) const FOLLOW_UP: Pair = ("วิธีติดตามและรายงาน", "How it is followed up");
pub(crate) const EVIDENCE: Pair = ("หลักฐานเมื่อแล้วเสร็จ", "Evidence of completion");
pub(crate) const ENTRIES: Pair = ("ผลการติดตาม (วันที่ | ผลการดำเนินการ | ลิงก์)", "Follow-up (date | what was done | link)");
pub(crate) const NOTE: Pair = ("หมายเหตุ", "Remark");
pub(crate) const REPORTED: Pair = ("วันที่รายงาน", "Date of report");
pub(crate) const DONE: Pair = ("ผลการดำเนินการ", "What was done");
pub(crate) const LINK: Pair = ("ที่อยู่หลักฐาน (ลิงก์)", "Link to the evidence");
pub(crate) const ITEM: Pair = ("ข้อ OIT", "OIT item");
pub(crate) const DATA: Pair = ("รายการข้อมูล", "Data to publish");
pub(crate) const GROUP: Pair = (ita_words::kind(NodeKind::SubIndicator, Lang::Th), "Sub-indicator");
pub(crate) const WORTH: Pair = ("คิดเป็นคะแนนรวม", "Points overall");
pub(crate) const ADDRESS: Pair = ("ที่อยู่บนเว็บไซต์", "Address on the website");
pub(crate) const OWNER: Pair = ("ผู้รับผิดชอบข้อมูล", "Owner of the data");
pub(crate) const KIND: Pair = ("ประเภท", "Part");
pub(crate) const POINT: Pair = ("ประเด็นที่ต้องเตรียม", "Point to prepare");
pub(crate) const ASPECT: Pair = ("ด้านสนับสนุน", "Aspect of support");
pub(crate) const PREPARED: Pair = ("รายการ", "What is prepared");
pub(crate) const PREPARED_NOTE: Pair = ("การดำเนินการและหมายเหตุ", "What is done, and remarks");
pub(crate) const PREPARED_BY: Pair = ("ผู้รับผิดชอบ", "Responsible");

// The paste reader knows these heads: the scores from what stands beside them (ita-read, data/words.txt).
pub(crate) const AGENCY: Pair = ("หน่วยงาน", "Agency");
pub(crate) const YEAR: Pair = ("ปีงบประมาณ พ.ศ.", "Fiscal year (B.E.)");
pub(crate) const SCORE_OF: Pair = ("รายการ", "Indicator");
pub(crate) const SCORE: Pair = ("คะแนน", "Score");
pub(crate) const BY_CALCULATION: Pair = ("คะแนนตามการคำนวณ", "Score by calculation");
pub(crate) const LEAST: Pair = ("ต่ำสุดที่เป็นไปได้", "Lowest possible");
pub(crate) const MOST: Pair = ("สูงสุดที่เป็นไปได้", "Highest possible");
pub(crate) const WEIGHT: Pair = ("น้ำหนัก (ร้อยละของคะแนนรวม)", "Weight (per cent of the whole)");
pub(crate) const POINTS: Pair = ("คิดเป็นคะแนนรวมตามการคำนวณ", "Weighted points by calculation");
pub(crate) const LEVEL: Pair = ("ระดับ", "Level");
pub(crate) const LEVEL_BY_CALCULATION: Pair = ("ระดับตามการคำนวณ", "Level by calculation");
pub(crate) const SOURCE: Pair = ("ที่มา", "Where it comes from");
pub(crate) const ANNOUNCED: Pair = ("ประกาศ", "announced");
pub(crate) const ENTERED: Pair = ("ข้อมูลที่กรอก", "entered");
pub(crate) const COMPUTED: Pair = ("คำนวณ", "computed");
pub(crate) const OPEN: Pair = ("ยังไม่มีคะแนน", "not known");

/// The column's name.
pub(crate) const NO_COLUMN: Pair = (
    "ตารางไม่มีคอลัมน์ {} โปรดเพิ่มคอลัมน์นี้แล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "The table has no column {}. Please add it and open the table again. Nothing here has changed.",
);
/// What the cell holds, its row, its column.
pub(crate) const CELL: Pair = (
    "อ่าน “{}” ในแถวที่ {} คอลัมน์ {} ของตารางไม่ได้ โปรดแก้ไขแล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    "“{}” in row {}, column {} of the table is not understood. Please correct it and open the table again. Nothing here has changed.",
);
