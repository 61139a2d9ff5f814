//! What is said of what was done: notices, and what can be undone.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

labels! {
    /// A fixed text of a notice, or of a step that can be undone.
    ToldLabel

    DidItems => "ระบุข้อ OIT ที่เหลือ", "marking the remaining OIT items";
    DidAgency => "พิมพ์ชื่อหน่วยงาน", "typing the agency’s name";
    DidPublished => "กรอกผลที่ประกาศ", "entering the published result";
    DidPaste => "วางคะแนน", "pasting scores";
    DidClear => "ล้างข้อมูล", "clearing";
    DidExample => "เปิดตัวอย่าง", "opening the example";
    DidKeep => "เก็บคะแนนไว้ในงานของท่าน", "keeping the scores as your own";
    DidYear => "เปลี่ยนปีงบประมาณ", "changing the fiscal year";
    DidEmptyYear => "ล้างข้อมูลของปีนี้", "clearing this year";
    DidApply => "นำแนวทางมาใส่ในแผน", "applying a plan";
    DidDeletePlan => "ลบแผน", "deleting a plan";
    DidChangePlan => "ปรับแผน", "changing the plan";
    DidOpenFile => "เปิดไฟล์", "opening a file";
    WasScenarioDeleted => "ลบแผนแล้ว เรียกคืนได้", "The scenario was deleted; it can be restored.";
    BrokenLink =>
        "เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ",
        "This link cannot be opened. Your numbers are as they were.";
    OwnRulesUnread =>
        "อ่านหลักเกณฑ์ของหน่วยงานที่บันทึกไว้ไม่ได้ คะแนนที่กรอกไว้ยังอยู่ครบ โปรดดูที่หน้าหลักเกณฑ์ของหน่วยงาน",
        "Some of the agency’s own rules kept here cannot be read. The scores entered under them are still there; please see the page with the agency’s own rules.";
    EmptyYear => "เริ่มปีนี้แบบว่าง", "Start this year empty";
    AddAgency => "เพิ่มหน่วยงาน", "Add an agency";
    RemoveAgency => "ลบหน่วยงานนี้", "Remove this agency";
}

of_a_part!(ToldLabel);

/// A sentence of a notice, or of a step that can be undone, with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum ToldMessage<'a> {
    NotInBaseline { node: &'a str },
    NoRules { id: &'a str, hash: &'a str },
    DidType { who: &'a str },
    DidPlan { who: &'a str },
    CanBeUndone { did: &'a str },
    CarriedTotals { names: &'a str },
    CarriedOver { from: &'a str, to: &'a str },
    CarriedOverInPart { to: &'a str, left_behind: &'a str },
}

impl Saying for ToldMessage<'_> {
    fn said(&self, language: Language) -> String {
        match language.lang() {
            Lang::Th => self.th(),
            Lang::En => self.en(),
        }
    }
}

impl ToldMessage<'_> {
    fn th(&self) -> String {
        match *self {
            Self::NotInBaseline { node } => format!("{node} ไม่มีในคะแนนตั้งต้นของลิงก์"),
            Self::NoRules { id, hash } => format!(
                "เปิดลิงก์นี้ไม่ได้ ลิงก์คิดคะแนนตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง “{id}” (รหัส {hash}) ซึ่งไม่มีในเครื่องนี้ โปรดขอไฟล์หลักเกณฑ์ (.toml) หรือไฟล์งาน (.ita.json) จากผู้ส่ง แล้วเปิดไฟล์นั้นก่อน"
            ),
            Self::DidType { who } => glue("กรอกคะแนน", who),
            Self::DidPlan { who } => glue(&glue("ปรับคะแนน", who), "ในแผน"),
            Self::CanBeUndone { did } => format!("{did}แล้ว กด ↶ เพื่อเลิกทำ"),
            Self::CarriedTotals { names } => format!("ใช้คะแนนของ {names} เป็นค่าตั้งต้น เพราะรายตัวชี้วัดเปลี่ยนชุด"),
            Self::CarriedOver { from, to } => format!("นำคะแนนปี {from} มาเป็นค่าตั้งต้นของปี {to}"),
            Self::CarriedOverInPart { to, left_behind } => format!("อีก {left_behind} รายการไม่มีในปี {to}"),
        }
    }

    fn en(&self) -> String {
        match *self {
            Self::NotInBaseline { node } => format!("{node} is not among the scores that the link begins with"),
            Self::NoRules { id, hash } => format!(
                "This link cannot be opened: its scores are by an agency’s own rules “{id}” (hash {hash}), which are not here. Please ask the sender for the rule file (.toml) or the working file (.ita.json), and open that first."
            ),
            Self::DidType { who } => format!("entering {who}"),
            Self::DidPlan { who } => format!("changing {who} in the plan"),
            Self::CanBeUndone { did } => format!("Done: {did}. Press ↶ to undo."),
            Self::CarriedTotals { names } => {
                format!("{names} start from their totals, since their indicators are others")
            }
            Self::CarriedOver { from, to } => format!("The scores of {from} are the starting point of {to}"),
            Self::CarriedOverInPart { to, left_behind } => format!("{left_behind} have no place in {to}"),
        }
    }
}
