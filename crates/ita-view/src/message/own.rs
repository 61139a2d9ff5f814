//! What only the view of rulebooks of one's own says.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

labels! {
    /// A fixed text of หลักเกณฑ์ของหน่วยงาน.
    OwnLabel

    Tabs => "ชุดหลักเกณฑ์", "Sets of rules";
    Installed => "ฉบับที่ติดตั้ง", "Installed";
    Own => "ของหน่วยงาน", "Your own";
    Hint =>
        "ใช้เมื่อหลักเกณฑ์ของปีใหม่ยังไม่มีในโปรแกรม หรือเมื่อต้องการทดลองเกณฑ์อื่น ทำสำเนาจากปีที่มีแล้วแก้ไข หรือเปิดไฟล์หลักเกณฑ์ คะแนนที่คิดตามหลักเกณฑ์เหล่านี้ไม่ใช่ของ ป.ป.ช.",
        "For a year whose rules are not in the program yet, or to try others. Copy a year’s rules and edit them, or open a rule file. Scores by these rules are not the NACC’s.";
    None => "ยังไม่มีหลักเกณฑ์ของหน่วยงาน", "There are no rules of your own yet.";
    Begin => "เพิ่มหลักเกณฑ์", "Add rules";
    CopyOf => "สำเนาของหลักเกณฑ์", "Copy of the rules of";
    CopyFor => "สำหรับปีงบประมาณ (พ.ศ.)", "For fiscal year (B.E.)";
    Copy => "ทำสำเนา", "Copy";
    OpenFile => "เปิดไฟล์หลักเกณฑ์ (.toml)", "Open a rule file (.toml)";
    Name => "ชื่อที่ใช้เรียก", "Name";
    Use => "ใช้หลักเกณฑ์นี้", "Use these rules";
    InUse => "กำลังใช้อยู่", "In use";
    Show => "ดูหลักเกณฑ์", "Show the rules";
    Save => "บันทึกเป็นไฟล์ (.toml)", "Save as a file (.toml)";
    Delete => "ลบ", "Delete";
    DeleteHint => "การลบจะนำคะแนนที่กรอกตามหลักเกณฑ์นั้นออกด้วย เลิกทำได้", "Deleting also removes the scores entered under these rules; this can be undone.";
    Broken => "อ่านหลักเกณฑ์นี้ไม่ได้ ข้อความและคะแนนที่กรอกไว้ยังอยู่ครบ", "These rules cannot be read. Their text and the scores entered under them are kept.";
    FileTitle => "ไฟล์หลักเกณฑ์ไม่ถูกต้อง", "This rule file is not valid";
    FileHint => "โปรดแก้ไขในไฟล์ตามรายการต่อไปนี้แล้วเปิดอีกครั้ง ยังไม่มีสิ่งใดเปลี่ยนแปลง", "Please correct these in the file and open it again. Nothing has changed here.";
    Edit => "แก้ไข", "Edit";
    EditHint =>
        "การแก้ไขยังไม่มีผลจนกว่าจะกด “ใช้ที่แก้ไข” น้ำหนักกรอกเป็นร้อยละหรือเศษส่วน เช่น 33.5 หรือ 1/3 หากเว้นว่างทุกช่องในกลุ่มเดียวกัน น้ำหนักจะเท่ากัน",
        "Nothing changes before “Use what I edited” is pressed. Weights are percentages or fractions, such as 33.5 or 1/3; in a group whose weights are all empty, each counts the same.";
    EditItems => "ข้อ OIT และข้อคำถามแก้ไขได้ในไฟล์หลักเกณฑ์", "OIT items and questions can be edited in the rule file.";
    Thai => "ชื่อภาษาไทย", "Thai name";
    English => "ชื่อภาษาอังกฤษ", "English name";
    Weight => "น้ำหนัก (%)", "Weight (%)";
    Nodes => "เครื่องมือและตัวชี้วัด", "Instruments and indicators";
    EditLevels => "ระดับและเกณฑ์ขั้นต่ำ จากดีที่สุด", "Levels and their minimum scores, best first";
    Apply => "ใช้ที่แก้ไข", "Use what I edited";
    Unedit => "ทิ้งการแก้ไข", "Discard what I edited";
    Wrong => "ยังใช้ไม่ได้ โปรดแก้ไขต่อไปนี้", "This cannot be used yet. Please correct:";
    Compare => "เปรียบเทียบหลักเกณฑ์", "Compare rules";
    CompareFrom => "จาก", "From";
    CompareTo => "เป็น", "To";
    Same => "ระดับ เกณฑ์ น้ำหนัก และตัวชี้วัดเหมือนกันทุกข้อ", "Levels, thresholds, weights and indicators are all the same.";
    OpenLink => "เปิดลิงก์ที่รออยู่", "Open the waiting link";
}

of_a_part!(OwnLabel);

/// A sentence of หลักเกณฑ์ของหน่วยงาน with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum OwnMessage<'a> {
    UsedBy { count: &'a str },
    FieldOf { what: &'a str, who: &'a str },
    Asks { who: &'a str, level: &'a str },
    AddTo { who: &'a str },
    Remove { who: &'a str },
    AtLine { line: &'a str, what: &'a str },
    NotAWeight { who: &'a str, weight: &'a str },
    NoWeight { who: &'a str },
    WeightRange { who: &'a str },
    WeightsSum { who: &'a str, sum: &'a str },
}

impl Saying for OwnMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::UsedBy { count }, Lang::Th) => format!("มีคะแนนตามหลักเกณฑ์นี้ {count} หน่วยงาน"),
            (Self::UsedBy { count }, Lang::En) => format!("Agencies with scores under it: {count}"),
            (Self::FieldOf { what, who }, _) => format!("{what}: {who}"),
            (Self::Asks { who, level }, Lang::Th) => format!("ระดับ {level}: {who} อย่างน้อย"),
            (Self::Asks { who, level }, Lang::En) => format!("{level}: minimum of {who}"),
            (Self::AddTo { who }, Lang::Th) => format!("เพิ่มตัวชี้วัดใน {who}"),
            (Self::AddTo { who }, Lang::En) => format!("Add an indicator to {who}"),
            (Self::Remove { who }, Lang::Th) => format!("นำ {who} ออก"),
            (Self::Remove { who }, Lang::En) => format!("Remove {who}"),
            (Self::NotAWeight { who, weight }, Lang::Th) => {
                format!("“{weight}” ไม่ใช่น้ำหนัก ({who}) โปรดกรอกเป็นร้อยละ เช่น 30 หรือเศษส่วน เช่น 1/3")
            }
            (Self::NotAWeight { who, weight }, Lang::En) => {
                format!(
                    "“{weight}” is not a weight ({who}). Please enter a percentage, such as 30, or a fraction, such as 1/3."
                )
            }
            (Self::NoWeight { who }, Lang::Th) => {
                format!("{} โปรดกรอกให้ครบ หรือเว้นว่างทุกช่องในกลุ่มเดียวกัน", glue("ยังไม่ได้กรอกน้ำหนักของ", who))
            }
            (Self::NoWeight { who }, Lang::En) => {
                format!("{who} has no weight. Please enter it, or leave all of the group empty.")
            }
            (Self::WeightRange { who }, Lang::Th) => {
                format!("{} ต้องมากกว่า 0 และไม่เกิน 100%", glue("น้ำหนักของ", who))
            }
            (Self::WeightRange { who }, Lang::En) => format!("The weight of {who} must be above 0 and at most 100%."),
            (Self::WeightsSum { who, sum }, Lang::Th) => {
                format!("{} รวมกันได้ {sum} ต้องรวมกันได้ 100% พอดี โปรดแก้ไขน้ำหนัก", glue("น้ำหนักของรายการย่อยใน", who))
            }
            (Self::WeightsSum { who, sum }, Lang::En) => {
                format!(
                    "The weights below {who} add up to {sum}; they must add up to exactly 100%. Please correct them."
                )
            }
            (Self::AtLine { line, what }, Lang::Th) => format!("บรรทัดที่ {line}: {what}"),
            (Self::AtLine { line, what }, Lang::En) => format!("Line {line}: {what}"),
        }
    }
}
