//! Words about measures, aspects and follow-up.

use super::Pair;

/// Agency, year, how many.
pub(crate) const LEAD: Pair = (
    "{} กำหนดมาตรการขับเคลื่อนในปีงบประมาณ พ.ศ. {} จำนวน {} มาตรการ ดังนี้",
    "{} has set measures for fiscal year {} (B.E.), {} in all:",
);
/// Year.
pub(crate) const FOUND: Pair = (
    "จากผลดังกล่าวพบจุดที่ต้องพัฒนา จึงกำหนดมาตรการขับเคลื่อนในปีงบประมาณ พ.ศ. {} ดังนี้",
    "The result shows what needs to improve, so these measures were set for fiscal year {} (B.E.):",
);
/// Year.
pub(crate) const SET: Pair =
    ("มาตรการขับเคลื่อนในปีงบประมาณ พ.ศ. {} มีดังนี้", "These measures were set for fiscal year {} (B.E.):");
pub(crate) const TABLE: Pair = ("มาตรการ ปีงบประมาณ พ.ศ. {}", "Measures, fiscal year {} (B.E.)");
/// Title, purpose.
pub(crate) const WITH_PURPOSE: Pair = ("{} : {}", "{}: {}");
/// Nodes.
pub(crate) const AIMS: Pair = ("มุ่งยกระดับ~{}", "To raise {}");
/// Node, its name.
pub(crate) const NAMED: Pair = ("{} ({})", "{} ({})");
/// Node, points.
pub(crate) const AIM: Pair = ("{}~เพิ่มขึ้น {} คะแนน", "{} by {}");
/// Number, step.
pub(crate) const STEP: Pair = ("{}) {}", "{}) {}");
/// Days.
pub(crate) const FROM_TO: Pair = ("{} ถึง {}", "{} to {}");
/// Day.
pub(crate) const UNTIL: Pair = ("ภายใน {}", "By {}");
/// Day.
pub(crate) const SINCE: Pair = ("ตั้งแต่ {}", "From {}");
/// What.
pub(crate) const EVIDENCE: Pair = ("หลักฐาน: {}", "Evidence: {}");
/// What.
pub(crate) const NOTE: Pair = ("หมายเหตุ: {}", "Note: {}");
/// Score, level.
pub(crate) const IF_ALL: Pair = (
    "หากทุกมาตรการได้ผลตามที่คาดหมาย คะแนนรวมจะเป็น {} คะแนน และอยู่ใน~{}",
    "If every measure works as expected, the overall score will be {} and the level {}.",
);
/// Score, level.
pub(crate) const IF_DONE: Pair = (
    "หากนับเฉพาะมาตรการที่ทำเสร็จแล้ว คะแนนรวมที่คาดหมายคือ {} คะแนน และอยู่ใน~{}",
    "With the finished measures alone, the expected overall score is {} and the level {}.",
);
/// What the plan needs.
pub(crate) const PLAN_NEEDS: Pair = ("แผนต้องการเพิ่มคะแนนรวม {} คะแนน", "The plan needs {} more points overall");
/// What the agency's own targets need.
pub(crate) const TARGETS_NEED: Pair =
    ("เป้าหมายที่หน่วยงานกำหนดต้องเพิ่มคะแนนรวม {} คะแนน", "The agency’s targets need {} more points overall");
/// What the measures give.
pub(crate) const MEASURES_GIVE: Pair = (" มาตรการที่กำหนดคาดว่าเพิ่มได้ {} คะแนน", "; the measures are expected to add {}.");
pub(crate) const MEASURES_GIVE_NONE: Pair = (
    " มาตรการที่กำหนดยังไม่ได้ระบุคะแนนที่คาดว่าจะเพิ่ม",
    "; the measures do not say yet how many points they are expected to add.",
);
pub(crate) const ESTIMATE: Pair = (
    "คะแนนที่คาดหมายเป็นการประมาณจากที่หน่วยงานระบุไว้ในแต่ละมาตรการ ไม่ใช่ผลการประเมิน",
    "Expected scores are estimates, based on what the agency expects of each measure; they are not a result.",
);

pub(crate) const OURS: Pair = (
    "คลังมาตรการนี้เป็นข้อเสนอของผู้จัดทำ ITA Score ไม่ใช่หลักเกณฑ์และไม่ใช่ถ้อยคำของสำนักงาน ป.ป.ช. โปรดแก้ไขให้ตรงกับงานของหน่วยงาน",
    "This library is ITA Score's own suggestion, neither a rule nor the NACC's wording. Edit it to suit the agency's work.",
);
/// Node.
pub(crate) const RAISE: Pair = ("การยกระดับ~{}", "Raising {}");
/// Number, name of an item.
pub(crate) const PUBLISH: Pair = ("การเผยแพร่ข้อ {} {}", "Publishing item {}: {}");
/// Title.
pub(crate) const DUE: Pair = ("ครบกำหนด: {}", "Due: {}");

/// How many; more follows.
pub(crate) const COUNT: Pair = ("มาตรการทั้งหมดมี {} มาตรการ", "Measures in all: {}");
/// State, how many.
pub(crate) const COUNT_STATE: Pair = (" {} {} มาตรการ", "; {}: {}");
pub(crate) const TABLE_DONE: Pair =
    ("ผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. {}", "What was done, fiscal year {} (B.E.)");
/// Day, what.
pub(crate) const ENTRY: Pair = ("{} {}", "{}: {}");
/// What precedes the scores that were expected and those that came.
pub(crate) const HOPED: Pair =
    ("คะแนนที่คาดหมายจากมาตรการเทียบกับผลจริง ดังนี้", "What the measures were expected to bring, and what came:");
/// Number, name, expected, actual.
pub(crate) const CAME: Pair = ("{} {} คาดหมาย {} คะแนน ผลจริง {} คะแนน", "{} {}: expected {}, actual {}");
pub(crate) const AS_LISTED: Pair = (
    "ผู้รับผิดชอบแต่ละมาตรการติดตามและรายงานผลตามวิธีที่ระบุไว้ในตารางมาตรการ",
    "Whoever is responsible for a measure follows it up and reports as the table of measures says.",
);
/// Day.
pub(crate) const LAST_DUE: Pair = ("มาตรการสุดท้ายมีกำหนดเสร็จวันที่ {}", "The last of the measures is due on {}.");
/// Day.
pub(crate) const THE_DUE: Pair = ("มาตรการมีกำหนดเสร็จวันที่ {}", "The measure is due on {}.");
pub(crate) const NO_MEASURES: Pair =
    ("ไม่มีมาตรการในข้อมูลที่ใช้จัดทำรายงานนี้", "The data for this report contains no measures.");
/// How many.
pub(crate) const AND_MORE: Pair = ("และมาตรการอื่นอีก {} มาตรการ", "and {} more measures");

pub(crate) const PLANNED: Pair = ("ยังไม่เริ่ม", "not begun");
pub(crate) const DOING: Pair = ("กำลังดำเนินการ", "under way");
pub(crate) const DONE: Pair = ("เสร็จแล้ว", "done");
pub(crate) const DROPPED: Pair = ("ยกเลิก", "dropped");

pub(crate) const PERSONNEL: Pair = ("ด้านบุคลากร", "Personnel");
pub(crate) const DATA: Pair = ("ด้านข้อมูล", "Data");
pub(crate) const TECHNOLOGY: Pair = ("ด้านเทคโนโลยีสารสนเทศ", "Information technology");
pub(crate) const PUBLICITY: Pair = ("ด้านการประชาสัมพันธ์", "Public relations");
/// Aspect, what.
pub(crate) const ASPECT: Pair = ("{}: {}", "{}: {}");
pub(crate) const PROPOSED: Pair =
    ("แนวทางที่เสนอให้หน่วยงานพิจารณาเป็นสี่ด้าน ดังนี้", "Proposed in four areas, for the agency to consider:");
pub(crate) const PROPOSED_PERSONNEL: Pair = (
    "ชี้แจงผลการประเมินที่ผ่านมาและตัวชี้วัดของปีนี้ให้บุคลากรทุกคนทราบ และมอบหมายผู้รับผิดชอบรายตัวชี้วัดและรายข้อ OIT",
    "Inform all staff of the last result and of this year's indicators, and name who is responsible for each indicator and OIT item.",
);
pub(crate) const PROPOSED_DATA: Pair = (
    "รวบรวมข้อมูลที่ต้องเผยแพร่ให้ครบทุกข้อ ตรวจความถูกต้องและความเป็นปัจจุบัน และจัดทำเป็นตารางหรือรูปแบบที่มีโครงสร้างเมื่อทำได้",
    "Gather everything that has to be published, check that it is correct and up to date, and put it into structured tables where possible.",
);
pub(crate) const PROPOSED_TECHNOLOGY: Pair = (
    "ตรวจเว็บไซต์ คอมพิวเตอร์ และอินเทอร์เน็ตให้พร้อมใช้งาน ทดสอบลิงก์ของทุกข้อ OIT และระบบให้บริการออนไลน์",
    "Make sure that the web site, computers and network work, and test the online services and the link of every OIT item.",
);
pub(crate) const PROPOSED_PUBLICITY: Pair = (
    "แจ้งข่าวการดำเนินงานและช่องทางติดต่อให้ประชาชนทราบทางเว็บไซต์และสื่ออื่น และเชิญชวนผู้รับบริการตอบแบบวัดการรับรู้ตามความเป็นจริง",
    "Tell the public what is being done and how to reach the agency, and invite those it serves to answer the survey candidly.",
);
