//! What only the view of rulebooks of one's own says.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

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
    DeleteHint => "การลบจะนำคะแนนที่กรอกตามหลักเกณฑ์นั้นออกด้วย เลิกทำได้", "Deleting takes away the scores entered under the rules too; that can be undone.";
    Broken => "อ่านหลักเกณฑ์นี้ไม่ได้ ข้อความและคะแนนที่กรอกไว้ยังอยู่ครบ", "These rules cannot be read. Their text and the scores entered under them are all there.";
    FileTitle => "ไฟล์หลักเกณฑ์ไม่ถูกต้อง", "This rule file is not valid";
    FileHint => "โปรดแก้ไขในไฟล์ตามรายการต่อไปนี้แล้วเปิดอีกครั้ง ยังไม่มีสิ่งใดเปลี่ยนแปลง", "Please correct these in the file and open it again. Nothing has changed here.";
    OpenLink => "เปิดลิงก์ที่รออยู่", "Open the waiting link";
}

of_a_part!(OwnLabel);

/// A sentence of หลักเกณฑ์ของหน่วยงาน with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum OwnMessage<'a> {
    UsedBy { count: &'a str },
    AtLine { line: &'a str, what: &'a str },
}

impl Saying for OwnMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::UsedBy { count }, Lang::Th) => format!("มีคะแนนตามหลักเกณฑ์นี้ {count} หน่วยงาน"),
            (Self::UsedBy { count }, Lang::En) => format!("Agencies with scores under it: {count}"),
            (Self::AtLine { line, what }, Lang::Th) => format!("บรรทัดที่ {line}: {what}"),
            (Self::AtLine { line, what }, Lang::En) => format!("Line {line}: {what}"),
        }
    }
}
