//! Titles, headings and the heads of columns; words about a meeting.

use super::Pair;
use ita_score::NodeKind;
use ita_words::{Lang, kind};

pub(crate) const IMPROVE: Pair = (
    "รายงานการนำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {} ไปสู่การพัฒนาองค์กร",
    "Using the ITA result of fiscal year {} (B.E.) to develop the organisation",
);
pub(crate) const PREPARE: Pair = (
    "แนวทางการเตรียมความพร้อมรับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. {}",
    "Preparing for the Integrity and Transparency Assessment (ITA) of fiscal year {} (B.E.)",
);
pub(crate) const OUTCOME: Pair = (
    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {}",
    "Report on promoting integrity and transparency in the agency, fiscal year {} (B.E.)",
);
pub(crate) const HANDOUT: Pair = (
    "สรุปผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} เพื่อประกอบการประชุม",
    "ITA result of fiscal year {} (B.E.), for the meeting",
);
pub(crate) const NOTICE: Pair = (
    "ข่าวประชาสัมพันธ์ เรื่อง การนำผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} ไปพัฒนาองค์กร",
    "News: how the ITA result of fiscal year {} (B.E.) is used to improve",
);
pub(crate) const RUNNING: Pair = ("{} · ITA ปีงบประมาณ พ.ศ. {}", "{} · ITA, fiscal year {} (B.E.)");

pub(crate) const BACKGROUND: Pair = ("ความเป็นมา", "Background");
pub(crate) const RESULT: Pair = ("ผลการประเมิน", "Result");
pub(crate) const LAST_RESULT: Pair = ("ผลการประเมินปีที่ผ่านมา", "Last year's result");
pub(crate) const SCORES: Pair = ("ผลคะแนนรายเครื่องมือและรายตัวชี้วัด", "Scores by instrument and indicator");
pub(crate) const RANKS: Pair = ("จุดแข็งและประเด็นที่ต้องพัฒนา", "Strengths and what to improve");
pub(crate) const ITEMS: Pair = ("ข้อ OIT ที่ต้องดำเนินการ", "OIT items that need work");
pub(crate) const RAISE: Pair = ("คะแนนที่ต้องยกระดับ", "What must be raised");
pub(crate) const MEASURES: Pair = ("มาตรการพัฒนาและยกระดับ", "Measures");
pub(crate) const ASPECTS: Pair = ("การสนับสนุนการดำเนินงาน", "Support for the work");
pub(crate) const FOLLOW_UP: Pair = ("การกำกับติดตามและรายงานผล", "Follow-up and reporting");
pub(crate) const EMPHASIS: Pair = ("ข้อเน้นย้ำของผู้บริหาร", "What the head of the agency stressed");
pub(crate) const FRAMEWORK: Pair = ("กรอบการประเมิน", "What is assessed");
pub(crate) const YEAR_ITEMS: Pair = ("ข้อ OIT ที่ต้องเผยแพร่", "OIT items to be published");
pub(crate) const TARGETS: Pair = ("เกณฑ์ของแต่ละระดับและเป้าหมาย", "Levels and goal");
/// Of a preparation without a goal.
pub(crate) const LEVELS: Pair = ("เกณฑ์ของแต่ละระดับ", "Levels");
pub(crate) const DONE: Pair = ("ผลการดำเนินการตามมาตรการ", "What was done");
pub(crate) const CHANGES: Pair = ("การเปลี่ยนแปลงของคะแนน", "How the scores changed");
pub(crate) const ANNEX: Pair = ("ภาคผนวก วิธีคำนวณ หลักเกณฑ์ และแหล่งข้อมูล", "Annex: calculation, rules and sources");
/// Of a report without a calculation.
pub(crate) const ANNEX_RULES: Pair = ("ภาคผนวก หลักเกณฑ์และแหล่งข้อมูล", "Annex: rules and sources");

pub(crate) const COLUMN_NUMBER: Pair = ("ที่", "No.");
pub(crate) const COLUMN_INDICATOR: Pair = (kind(NodeKind::Indicator, Lang::Th), "Indicator");
pub(crate) const COLUMN_FOCUS: Pair = ("สิ่งที่ตัวชี้วัดมุ่งดู", "What it assesses");
pub(crate) const COLUMN_SCORE: Pair = ("คะแนน", "Score");
pub(crate) const COLUMN_YEAR: Pair = ("ปี {}", "FY {}");
pub(crate) const COLUMN_CHANGE: Pair = ("เปลี่ยนแปลง", "Change");
pub(crate) const COLUMN_POINTS: Pair = ("คิดเป็นคะแนนรวม", "Points overall");
pub(crate) const COLUMN_ISSUE: Pair = ("ประเด็นที่ต้องแก้ไขหรือพัฒนา", "What to correct or improve");
pub(crate) const COLUMN_FROM: Pair = ("ปัจจุบัน", "Now");
pub(crate) const COLUMN_TO: Pair = ("เป้าหมาย", "Target");
pub(crate) const COLUMN_BY: Pair = ("เพิ่มขึ้น", "Increase");
pub(crate) const COLUMN_MEASURE: Pair = ("มาตรการและวิธีดำเนินการ", "Measure and steps");
pub(crate) const COLUMN_OF_MEASURE: Pair = ("มาตรการ", "Measure");
pub(crate) const COLUMN_UNIT: Pair = ("ผู้รับผิดชอบ", "Unit");
pub(crate) const COLUMN_TIME: Pair = ("ระยะเวลา", "Period");
pub(crate) const COLUMN_BUDGET: Pair = ("งบประมาณ", "Budget");
pub(crate) const COLUMN_FOLLOW_UP: Pair = ("การติดตามและหลักฐาน", "Follow-up and evidence");
pub(crate) const COLUMN_STATE: Pair = ("สถานะ", "State");
pub(crate) const COLUMN_DONE: Pair = ("ผลการดำเนินการ", "What was done");
pub(crate) const COLUMN_ITEM: Pair = ("ข้อ", "Item");
pub(crate) const COLUMN_WORTH: Pair = ("คิดเป็นคะแนนรวม", "Points overall");
pub(crate) const COLUMN_WEIGHT: Pair = ("น้ำหนัก", "Weight");
pub(crate) const COLUMN_LEVEL: Pair = ("ระดับ", "Level");
pub(crate) const COLUMN_CONDITIONS: Pair = ("เกณฑ์", "Conditions");

/// Agency, year of the result, which meeting; more follows.
pub(crate) const MET: Pair = (
    "{} นำผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} มาวิเคราะห์ร่วมกันใน~{}",
    "{} discussed its ITA result of fiscal year {} (B.E.) at {}",
);
/// Agency, year to prepare for, which meeting; more follows.
pub(crate) const MET_TO_PREPARE: Pair = (
    "{} เตรียมความพร้อมรับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} ใน~{}",
    "{} prepared for the ITA of fiscal year {} (B.E.) at {}",
);
/// Agency, year of the result that the measures followed from, which meeting; more follows.
pub(crate) const MET_TO_FOLLOW: Pair = (
    "{} ติดตามผลการดำเนินการตามมาตรการที่กำหนดจากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} ใน~{}",
    "{} followed up the measures that came from its ITA result of fiscal year {} (B.E.) at {}",
);
pub(crate) const A_MEETING: Pair = ("การประชุม", "a meeting");
pub(crate) const ON: Pair = (" เมื่อวันที่ {}", " on {}");
pub(crate) const AT_TIME: Pair = (" เวลา {} น.", " at {}");
pub(crate) const AT_PLACE: Pair = (" ณ {}", ", {}");
pub(crate) const CHAIRED: Pair = (" โดยมี~{} เป็นประธานในการประชุม", ", chaired by {}");
/// The year that follows.
pub(crate) const TO_DEVELOP: Pair =
    (" เพื่อกำหนดแนวทางพัฒนาและยกระดับองค์กรในปีงบประมาณ พ.ศ. {}", ", to decide how to improve in fiscal year {} (B.E.).");
pub(crate) const FULL_STOP: Pair = ("", ".");
pub(crate) const GROUP: Pair = ("ผู้ร่วมวิเคราะห์ ได้แก่~{}", "The analysis was made by {}.");
/// Year, agency, the year that follows.
pub(crate) const ANALYSES: Pair = (
    "รายงานนี้วิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {}~ของ~{} เพื่อใช้พัฒนาและยกระดับองค์กรในปีงบประมาณ พ.ศ. {}",
    "This report analyses the ITA result of fiscal year {} (B.E.) of {}, as a basis for improvement in fiscal year {} (B.E.).",
);
/// Agency, year of the result, the year that follows; of a notice.
pub(crate) const USES: Pair = (
    "{} นำผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {} ใช้เป็นข้อมูลพัฒนาและยกระดับองค์กรในปีงบประมาณ พ.ศ. {}",
    "{} uses its ITA result of fiscal year {} (B.E.) to improve in fiscal year {} (B.E.).",
);
/// Agency, year.
pub(crate) const PREPARES: Pair = (
    "เอกสารนี้สรุปกรอบการประเมินและแนวทางเตรียมความพร้อมของ~{} สำหรับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {}",
    "This paper sets out what is assessed and how {} prepares for the ITA of fiscal year {} (B.E.).",
);
/// Agency, year, the year before.
pub(crate) const REPORTS: Pair = (
    "รายงานนี้สรุปผลการดำเนินการของ~{} ในปีงบประมาณ พ.ศ. {} ตามมาตรการที่กำหนดจากผลการประเมินปีงบประมาณ พ.ศ. {}",
    "This report sets out what {} did in fiscal year {} (B.E.) under the measures that followed from the result of fiscal year {} (B.E.).",
);
/// Who, what.
pub(crate) const STRESSED: Pair = ("ในการนี้ {} ได้เน้นย้ำว่า~{}", "{} stressed: {}");
/// Who, what, where that goes on from the verb.
pub(crate) const STRESSED_AS: Pair = ("ในการนี้ {} ได้เน้นย้ำ~{}", STRESSED.1);
/// What goes on from that verb in Thai.
pub(crate) const GO_ON: [&str; 3] = ["ถึง", "ให้", "ว่า"];
/// What only begins as one of them.
pub(crate) const ALTHOUGH: &str = "ถึงแม้";
pub(crate) const THE_HEAD: Pair = ("ผู้บริหาร", "The head of the agency");
/// Day.
pub(crate) const DATED: Pair = ("ข้อมูล ณ วันที่ {}", "As of {}");
