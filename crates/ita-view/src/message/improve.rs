//! What only the view ยกระดับ says.

mod en;
mod th;

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

labels! {
    /// A fixed text of ยกระดับ.
    ImproveLabel

    Score => "คะแนน", "Score";
    Level => "ระดับผลการประเมิน", "Level";
    ImproveEmpty =>
        "ยังไม่ได้กรอกคะแนน โปรดกรอกคะแนนก่อน แล้วจึงวางแผนยกระดับได้",
        "Nothing is entered yet. Enter your scores first; then you can plan how to raise them.";
    ImproveEnter => "ไปกรอกคะแนน", "Enter scores";
    Baseline => "ปัจจุบัน", "Now";
    Scenarios => "แผน", "Scenarios";
    ScenarioName => "ชื่อแผน", "Name of the scenario";
    NewScenario => "เพิ่มแผน", "New scenario";
    DuplicateScenario => "ทำสำเนา", "Duplicate";
    DeleteScenario => "ลบแผน", "Delete";
    UndoDelete => "เรียกคืนแผนที่ลบ", "Take back the deleted scenario";
    ResetScenario => "กลับเป็นคะแนนปัจจุบัน", "Back to the present scores";
    ResetNode => "กลับเป็นค่าปัจจุบัน", "Back to the present";
    TakeBackScenario => "เรียกคืนค่าก่อนหน้า", "Take back the earlier values";
    ScenariosCompared => "เทียบแผน", "Scenarios compared";
    TargetName => "เป้าหมาย", "Target";
    TargetOverall => "คะแนนรวมที่ต้องการ", "Target overall score";
    Gain => "คะแนนรวม", "Overall";
    CapName => "เพดาน", "At most";
    EaseName => "ความยาก", "Effort";
    EaseEasy => "ง่าย", "easy";
    EaseMedium => "ปานกลาง", "medium";
    EaseHard => "ยาก", "hard";
    ItemsName => "ข้อ OIT ที่ให้คะแนนมากที่สุดก่อน", "OIT items, those that bring most first";
    PlanName => "แนวทางสู่เป้าหมาย", "Path to the target";
    PlanFrom => "จาก", "From";
    PlanTo => "เป็น", "To";
    PlanBy => "เพิ่ม", "Increase";
    PlanWon => "คะแนนรวมที่เพิ่มขึ้น", "Gain in overall score";
    PlanEffort => "ความพยายาม (ค่าเปรียบเทียบ)", "Effort";
    OneItem => "1 ข้อ", "1 item";
    Total => "รวม", "Total";
    PlanProved => "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้", "Proved: no plan takes less effort.";
    PlanNotProved =>
        "ยังไม่ได้ตรวจสอบว่าใช้ความพยายามน้อยที่สุด อาจมีแนวทางที่ใช้ความพยายามน้อยกว่านี้",
        "Not proved to be the least: there may be a plan of less effort.";
    PlanNoTarget =>
        "เลือกระดับหรือกรอกคะแนนรวมที่ต้องการ แล้วจะเห็นแนวทางที่ใช้ความพยายามน้อยที่สุด",
        "Choose a level or enter an overall score to see the way of the least effort.";
    PlanAtTop =>
        "อยู่ในระดับสูงสุดแล้ว หากต้องการคะแนนรวมที่สูงขึ้น โปรดกรอกคะแนนรวมที่ต้องการ",
        "The level is the highest already. For a higher overall score, enter the one you want.";
    ApplyPlan => "นำมาใส่ในแผน", "Apply";
    PlanApplied => "แผนนี้ตรงกับแนวทางที่แนะนำแล้ว", "The scenario is as this plan says.";
    CopyTable => "คัดลอกตาราง", "Copy the table";
    TableCopied => "คัดลอกตารางแล้ว", "The table was copied.";
    ShowTable => "ดูเป็นตาราง", "Show as a table";
    PlanOpen => "รายการที่ยังไม่ได้กรอก ต้องได้คะแนนไม่น้อยกว่า", "What is not entered yet must reach at least";
    Relaxing => "วิธีแก้ไข", "To make it possible";
    Alternatives => "ทางเลือกอื่น", "Other plans";
    SingleLevers => "หากเพิ่มคะแนนเพียงรายการเดียว", "Raising one item only";
    NotAlone => "เพิ่มรายการนี้เพียงรายการเดียวไม่เพียงพอ", "not enough alone";
    FewestChanges => "ปรับน้อยรายการที่สุด", "The fewest changes";
    WithoutSurveys =>
        "ดำเนินการเฉพาะ OIT (ไม่ต้องเพิ่มคะแนน IIT และ EIT)",
        "No survey: only what the agency publishes";
    Charts => "แผนภูมิ", "Charts";
    BandsTitle => "คะแนนบนแถบระดับ", "Scores on the levels’ bands";
    WaterfallTitle => "แต่ละรายการช่วยเพิ่มคะแนนรวมเท่าใด", "What each change gives";
    WaterfallNote =>
        "คะแนนที่แสดงคือผลต่างของยอดสะสมที่ปัดเศษแล้ว จึงรวมกันได้เท่ากับผลต่างของคะแนนรวมที่แสดงพอดี แต่ละค่าอาจต่างจากค่าก่อนปัดเศษไม่เกินหนึ่งหน่วยของทศนิยมตำแหน่งสุดท้าย",
        "Each part shown is the difference of two rounded running totals. So the parts add up exactly to the difference of the scores shown, and each may be off its unrounded value by at most one unit of the last decimal.";
    Unrounded => "ก่อนปัดเศษ", "Unrounded";
    RadarTitle => "คะแนนรายตัวชี้วัด", "Scores by indicator";
    RadarNote =>
        "ปีก่อนมีรายการที่ความหมายไม่ตรงกัน จึงไม่นำมาเทียบ",
        "Last year’s entries of another meaning are left out: they cannot be compared.";
    MeansTitle => "คะแนนรวมเทียบกับค่าเฉลี่ยทั้งประเทศ", "The overall score beside the national mean";
    MeansName => "ค่าเฉลี่ยทั้งประเทศ", "National mean";
    TryScores => "ลองปรับคะแนน", "Try other scores";
    ShouldReach => "เป้าหมาย", "Aim for";
    ShouldPublish => "ควรเผยแพร่", "To be published";
    PublishedAlready => "ข้อที่เผยแพร่แล้วในปัจจุบัน", "Items published already";
    CopyFailed =>
        "คัดลอกไม่ได้ในเบราว์เซอร์นี้ โปรดเลือกข้อความแล้วคัดลอกเอง",
        "Copying is not possible in this browser; please select the text and copy it.";
    ShowScenario => "ดูผลของแผน", "Show the outcome";
    SurveysTitle => "ความคลาดเคลื่อนจากการสำรวจ", "Survey uncertainty";
    SurveysHint =>
        "IIT และ EIT มาจากแบบสำรวจ เมื่อกรอกจำนวนผู้ตอบ ระบบจะประมาณโอกาสที่จะได้แต่ละระดับ ไม่บังคับ",
        "IIT and EIT are surveys. From the numbers of respondents, the probability of each level follows. Optional.";
    SurveysLimits =>
        "ตัวเลขนี้แสดงเฉพาะความคลาดเคลื่อนจากการสุ่มตัวอย่าง โดยถือว่าผู้ตอบสุ่มมาอย่างอิสระและคำตอบกระจายมากที่สุดเท่าที่เป็นไปได้ ไม่รวมอคติจากการเลือกตอบ ถ้อยคำของคำถาม หรือคำตอบที่ไม่ตรงความจริง ถ้ามีผู้ตอบน้อยหรือคะแนนใกล้ 100 ตัวเลขจะเป็นเพียงค่าประมาณโดยคร่าว",
        "This covers only the luck of the draw: respondents are taken as a random sample whose answers spread as far as they can. It does not cover who chose to answer, the wording of questions, or untrue answers. With few respondents, or near 100, it is rough.";
    ChancesNeed =>
        "ต้องกรอกคะแนนให้ครบทุกเครื่องมือก่อน จึงจะบอกโอกาสของแต่ละระดับได้",
        "Every instrument’s score must be known before the probability of each level can be told.";
    ProbableRange => "ช่วงที่น่าจะเป็น", "Probable range";
    NotACount => "โปรดกรอกเป็นจำนวนเต็ม เช่น 120", "Please enter a whole number, such as 120.";
    TooFewRespondents => "ต้องมีผู้ตอบอย่างน้อย 2 คน จึงจะประมาณได้", "At least 2 respondents are needed.";
    MoreThanAll =>
        "จำนวนผู้ตอบมากกว่าจำนวนทั้งหมด โปรดแก้ไข",
        "There are more respondents than people; please correct it.";
}

of_a_part!(ImproveLabel);

/// A sentence of ยกระดับ with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum ImproveMessage<'a> {
    ScenarioNo { number: &'a str },
    CopyOf { name: &'a str },
    NodeAt { who: &'a str, value: &'a str },
    SliderMoved { value: &'a str, change: &'a str },
    OnePointGives { points: &'a str },
    GainPoints { points: &'a str },
    CapOf { who: &'a str },
    EaseOf { who: &'a str },
    LockNode { who: &'a str },
    UnlockNode { who: &'a str },
    Uncap { who: &'a str },
    EffortNote { easy: &'a str, medium: &'a str, hard: &'a str },
    RaiseNode { who: &'a str, by: &'a str, to: &'a str },
    PublishItem { who: &'a str },
    MoreSteps { count: &'a str },
    MustReach { who: &'a str, at_least: &'a str },
    MustPublish { who: &'a str },
    PlanSteps { target: &'a str, steps: &'a str },
    PlanStepsFound { target: &'a str, steps: &'a str },
    PlanAlsoOpen { needs: &'a str },
    PlanOnlyOpen { target: &'a str, needs: &'a str },
    PlanReached { target: &'a str },
    PlanInfeasible { target: &'a str, reasons: &'a str },
    BlockedAt { who: &'a str, at_least: &'a str, best: &'a str },
    OnlyNode { who: &'a str },
    NotPossible { reasons: &'a str },
    ReachesAtLeast { who: &'a str, at_least: &'a str },
    IsPublished { who: &'a str },
    PlanCaption { target: &'a str },
    RespondentsOf { who: &'a str },
    PopulationOf { who: &'a str },
    MarginOf { who: &'a str, margin: &'a str },
    ChancesMargins { margins: &'a str },
    ChancesRange { low: &'a str, high: &'a str },
    YearNamed { year: &'a str },
    BandsDescription { low: &'a str, high: &'a str, now: &'a str, then: &'a str, edges: &'a str },
    WaterfallDescription { from: &'a str, to: &'a str, parts: &'a str },
    RadarDescription { now: &'a str, then: &'a str, parts: &'a str },
    MeansNote { years: &'a str },
    MeansDescription { means: &'a str, own: &'a str },
}

impl Saying for ImproveMessage<'_> {
    fn said(&self, language: Language) -> String {
        match language.lang() {
            Lang::Th => th::message(self),
            Lang::En => en::message(self),
        }
    }
}
