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
    NewScenario => "เพิ่มแผนเพื่อเทียบ", "Add a scenario to compare";
    UndoDelete => "เรียกคืนแผนที่ลบ", "Restore the deleted scenario";
    ResetScenario => "กลับเป็นคะแนนปัจจุบัน", "Back to the present scores";
    ResetNode => "กลับเป็นค่าปัจจุบัน", "Back to the present";
    TakeBackScenario => "เรียกคืนค่าก่อนหน้า", "Restore the earlier values";
    ScenariosCompared => "เทียบแผน", "Scenarios compared";
    TargetName => "เป้าหมาย", "Target";
    TargetOverall => "คะแนนรวมที่ต้องการ", "Target overall score";
    TargetNone => "ไม่มีระดับที่สูงกว่า", "No higher level";
    MarginName => "เผื่อไว้", "To spare";
    SplitName => "แบ่งอย่างไร", "How to divide";
    SplitEven => "กระจายเท่ากัน", "Evenly";
    SplitLowest => "เน้นตัวที่ต่ำที่สุด", "Lowest first";
    SplitOwn => "กำหนดเอง", "My own";
    CeilingName => "ไม่เกิน", "At most";
    LimitName => "ให้แผนปรับ", "In the plan";
    LimitFree => "ปรับได้", "free";
    LimitCap => "ไม่เกิน", "at most";
    LimitKeep => "คงเดิม", "as it is";
    GroupMet => "ไม่ต้องเพิ่ม", "nothing to raise";
    LeversName => "สิ่งที่ต้องเพิ่ม", "What to raise";
    GainColumn => "คะแนนรวม", "Overall";
    StillShort => "ยังขาด", "Still short";
    Reached => "ถึงเป้าหมาย", "target reached";
    ScenarioChoice => "แผนที่แสดง", "Scenario shown";
    PlanProvedSum =>
        "ตรวจสอบแล้ว ถ้าเพิ่มรวมน้อยกว่านี้จะไม่ถึงเป้าหมาย",
        "Checked: raising less in total does not reach the target.";
    ByRounding =>
        "แผนนี้ถึงเกณฑ์เพราะการปัดเศษเท่านั้น หากวิธีปัดเศษต่างไป ระดับอาจต่ำลง ควรเผื่อคะแนนไว้",
        "This plan meets a threshold only because scores are rounded. With another way of rounding the level may be lower; keep some points to spare.";
    OtherSplits => "แบ่งระหว่างตัวชี้วัดแบบอื่นก็ได้", "It can also be divided among the indicators differently.";
    NoOtherPlan => "ไม่มีแนวทางอื่นที่ต่างออกไป", "There is no different plan.";
    HardlyChanges =>
        "คะแนนรวมแทบไม่เปลี่ยน แต่ระดับเปลี่ยน",
        "The overall score hardly changes, but the level does.";
    RaisedInAll => "เพิ่มรวม", "Total increase";
    WhatChanges => "สิ่งที่เปลี่ยน", "What changes";
    SheetTitle => "แผนยกระดับคะแนน ITA (จำลอง)", "Plan to raise the ITA score (simulation)";
    SheetNote =>
        "จำลองด้วย ITA Score เมื่อ {date} ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.",
        "Simulated with ITA Score on {date}; not a result of the NACC.";
    NothingChanges => "แผนนี้ยังไม่เปลี่ยนคะแนนใด", "This scenario changes no score yet.";
    CopyPlan => "คัดลอกแผนนี้", "Copy this plan";
    PlanCopied =>
        "คัดลอกแผนแล้ว วางใน Word Excel หรือ LINE ได้",
        "The plan was copied; paste it into Word, Excel or a message.";
    MakeMeasures => "สร้างมาตรการจากแผนนี้", "Make measures from this plan";
    PrintPlan => "พิมพ์แผนนี้", "Print this plan";
    ItemsOrder => "ข้อที่ให้คะแนนมากอยู่ก่อน", "Items that add most come first";
    EaseName => "ความยาก", "Effort";
    EaseEasy => "ปกติ", "as usual";
    EaseMedium => "ทำยาก", "hard";
    EaseHard => "ทำยากมาก", "very hard";
    PlanTo => "แผน", "Plan";
    PlanBy => "เพิ่ม", "Increase";
    PlanEffort => "ความพยายาม (ค่าเปรียบเทียบ)", "Effort";
    PlanProved => "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้", "Checked: no plan takes less effort.";
    PlanNotProved =>
        "ยังไม่ได้ตรวจสอบว่าใช้ความพยายามน้อยที่สุด อาจมีแนวทางที่ใช้ความพยายามน้อยกว่านี้",
        "Not proved to be the least: there may be a plan with less effort.";
    PlanNoTarget =>
        "เลือกระดับหรือกรอกคะแนนรวมที่ต้องการ แล้วจะเห็นสิ่งที่ต้องเพิ่ม",
        "Choose a level or enter an overall score to see what has to rise.";
    PlanAtTop =>
        "อยู่ในระดับสูงสุดแล้ว หากต้องการคะแนนรวมที่สูงขึ้น โปรดกรอกคะแนนรวมที่ต้องการ",
        "This is already the highest level. For a higher overall score, enter the one you want.";
    ApplyPlan => "นำมาใส่ในแผน", "Apply";
    Relaxing => "วิธีแก้ไข", "To make it possible";
    Alternatives => "ทางเลือกอื่น", "Other plans";
    SingleLevers => "หากเพิ่มคะแนนเพียงรายการเดียว", "Raising one item only";
    FewestChanges => "ปรับน้อยรายการที่สุด", "The fewest changes";
    WithoutSurveys =>
        "ดำเนินการเฉพาะ OIT (ไม่ต้องเพิ่มคะแนน IIT และ EIT)",
        "No survey: only what the agency publishes";
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
        "The probability of each level can be given only when every instrument’s score is known.";
    HardlyLikely => "น้อย", "small";
    LessLikely => "ไม่ถึงครึ่ง", "less than even";
    RatherLikely => "มากกว่าครึ่ง", "better than even";
    VeryLikely => "มาก", "large";
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
    ScoreAndLevel { score: &'a str, level: &'a str },
    ScenarioNo { number: &'a str },
    CopyOf { name: &'a str },
    NodeAt { who: &'a str, value: &'a str },
    SliderMoved { value: &'a str, change: &'a str },
    OnePointGives { points: &'a str },
    GainPoints { points: &'a str },
    CapOf { who: &'a str },
    EaseOf { who: &'a str },
    UnlockNode { who: &'a str },
    Uncap { who: &'a str },
    EffortNote { medium: &'a str, hard: &'a str },
    GroupRaise { by: &'a str, to: &'a str },
    GroupAtLeast { at_least: &'a str },
    PlanOnlyTotal { target: &'a str },
    CeilingLifted { ceiling: &'a str },
    MorePoints { points: &'a str },
    SeveralNeeded { who: &'a str },
    MenuOf { who: &'a str },
    AtMost { most: &'a str },
    CopyScenario { name: &'a str },
    DeleteScenario { name: &'a str },
    ShowScenarioNamed { name: &'a str },
    NameOf { name: &'a str },
    ShortOf { who: &'a str, short: &'a str },
    CountItems { count: &'a str },
    RaiseNode { who: &'a str, by: &'a str, to: &'a str },
    PublishItem { who: &'a str },
    MoreSteps { count: &'a str },
    NextStep { level: &'a str, margin: &'a str, step: &'a str },
    NextSteps { level: &'a str, margin: &'a str },
    PlanSteps { target: &'a str, steps: &'a str },
    PlanAlsoOpen { needs: &'a str },
    PlanOnlyOpen { target: &'a str, needs: &'a str },
    PlanReached { target: &'a str },
    PlanInfeasible { target: &'a str, reasons: &'a str },
    BlockedAt { who: &'a str, at_least: &'a str, best: &'a str },
    OnlyNode { who: &'a str },
    ReachesAtLeast { who: &'a str, at_least: &'a str },
    IsPublished { who: &'a str },
    RespondentsOf { who: &'a str },
    PopulationOf { who: &'a str },
    MarginOf { who: &'a str, margin: &'a str },
    ChancesMargins { margins: &'a str },
    ChanceOf { level: &'a str, how: &'a str },
    ChancesRange { low: &'a str, high: &'a str },
}

impl Saying for ImproveMessage<'_> {
    fn said(&self, language: Language) -> String {
        match language.lang() {
            Lang::Th => th::message(self),
            Lang::En => en::message(self),
        }
    }
}
