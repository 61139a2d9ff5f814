//! What is said of a working file that was opened.

use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

/// What came of a working file that was opened. Both languages are said at once, and stay with the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum OpenedMessage<'a> {
    New { agency: &'a str, years: &'a str },
    Added { agency: &'a str, years: &'a str },
    Replaced { agency: &'a str, years: &'a str },
    Both { agency: &'a str, replaced: &'a str, added: &'a str },
    Many { all: &'a str, new: &'a str, replaced: &'a str },
}

impl OpenedMessage<'_> {
    /// Returns the sentence in a language.
    pub(crate) fn of(&self, lang: Lang) -> String {
        let whose = |agency: &str| match agency {
            "" => "หน่วยงานที่ยังไม่ระบุชื่อ".to_owned(),
            agency => agency.to_owned(),
        };
        let name = |agency: &str| match agency {
            "" => "an agency without a name".to_owned(),
            agency => agency.to_owned(),
        };
        match (*self, lang) {
            (Self::New { agency, years }, Lang::Th) => {
                let agency = glue("เปิดไฟล์แล้ว เพิ่ม", &whose(agency));
                format!("{agency} ปี {years} กด ↶ เพื่อเลิกทำ")
            }
            (Self::New { agency, years }, Lang::En) => {
                format!("File opened: added {}, {years}. Press ↶ to undo.", name(agency))
            }
            (Self::Added { agency, years }, Lang::Th) => {
                format!("เปิดไฟล์แล้ว เพิ่มปี {years} {} กด ↶ เพื่อเลิกทำ", glue("ของ", &whose(agency)))
            }
            (Self::Added { agency, years }, Lang::En) => {
                format!("File opened: added {years} of {}. Press ↶ to undo.", name(agency))
            }
            (Self::Replaced { agency, years }, Lang::Th) => {
                let agency = glue("ของ", &whose(agency));
                format!("เปิดไฟล์แล้ว ข้อมูลปี {years} {agency} ถูกแทนด้วยข้อมูลในไฟล์ ปีอื่นคงเดิม กด ↶ เพื่อเลิกทำ")
            }
            (Self::Replaced { agency, years }, Lang::En) => {
                format!(
                    "File opened: {years} of {} replaced by the file’s; other years as they were. Press ↶ to undo.",
                    name(agency)
                )
            }
            (Self::Both { agency, replaced, added }, Lang::Th) => {
                let agency = glue("ของ", &whose(agency));
                format!("เปิดไฟล์แล้ว ข้อมูลปี {replaced} {agency} ถูกแทนด้วยข้อมูลในไฟล์ และเพิ่มปี {added} ปีอื่นคงเดิม กด ↶ เพื่อเลิกทำ")
            }
            (Self::Both { agency, replaced, added }, Lang::En) => {
                format!(
                    "File opened: {replaced} of {} replaced by the file’s, and {added} added; other years as they were. Press ↶ to undo.",
                    name(agency)
                )
            }
            (Self::Many { all, new, replaced }, Lang::Th) => format!(
                "เปิดไฟล์แล้ว {all} หน่วยงาน เป็นหน่วยงานใหม่ {new} แทนข้อมูลบางปี {replaced} ปีที่ไม่มีในไฟล์คงเดิม กด ↶ เพื่อเลิกทำ"
            ),
            (Self::Many { all, new, replaced }, Lang::En) => format!(
                "File opened; agencies: {all}, new: {new}, with some years replaced: {replaced}. Years that are not in the file are as they were. Press ↶ to undo."
            ),
        }
    }
}

impl Saying for OpenedMessage<'_> {
    fn said(&self, language: Language) -> String {
        self.of(language.lang())
    }
}
