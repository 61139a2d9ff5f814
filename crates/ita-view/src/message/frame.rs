//! What the frame says that a first load goes without: of installing, and of keeping in the app in one file.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

labels! {
    /// A fixed text of the menu, which is loaded later.
    MenuLabel

    Language => "ภาษา", "Language";
    NumeralsName => "ตัวเลข", "Digits";
    ArabicNumerals => "เลขอารบิก", "Arabic digits";
    ThaiNumerals => "เลขไทย", "Thai digits";
    ThemeName => "สีหน้าจอ", "Colours";
    ThemeAuto => "ตามระบบ", "System";
    ThemeLight => "สว่าง", "Light";
    ThemeDark => "มืด", "Dark";
    FilesName => "ไฟล์: บันทึก เปิด", "Files: save, open";
    SendLink => "ส่งลิงก์", "Send a link";
    FindAgency => "ค้นหาชื่อหน่วยงาน", "Search by name";
    Install => "ติดตั้งเป็นแอป", "Install as an app";
}

of_a_part!(MenuLabel);

/// A sentence of the menu with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum MenuMessage<'a> {
    ClearYear { year: &'a str },
}

impl Saying for MenuMessage<'_> {
    fn said(&self, language: Language) -> String {
        let Self::ClearYear { year } = *self;
        match language.lang() {
            Lang::Th => format!("ล้างข้อมูลปี {year}"),
            Lang::En => format!("Clear the data of {year}"),
        }
    }
}

labels! {
    /// A fixed text of the app in one file alone.
    AloneLabel

    Saved => "เก็บไว้ในเบราว์เซอร์นี้", "Kept in this browser";
    SavedHint =>
        "เก็บไว้ในเบราว์เซอร์นี้สำหรับไฟล์ HTML นี้เท่านั้น และเบราว์เซอร์อาจลบได้ โปรดบันทึกงานเป็นไฟล์ .ita.json",
        "Kept in this browser for this HTML file alone, and the browser may delete it. Please save your work as an .ita.json file.";
}

of_a_part!(AloneLabel);

/// When what is entered was last kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptMessage<'a> {
    /// By the browser, at a time of this visit.
    At {
        /// As a clock says it.
        time: &'a str,
    },
    /// As a file.
    Filed {
        /// As a calendar says it.
        day: &'a str,
    },
    /// Never as a file.
    NeverFiled,
}

impl Saying for KeptMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::At { time }, Lang::Th) => ["บันทึกในเครื่องนี้แล้ว เวลา ", time, " น."].concat(),
            (Self::At { time }, Lang::En) => ["Saved on this device at ", time].concat(),
            (Self::Filed { day }, Lang::Th) => ["บันทึกเป็นไฟล์ครั้งล่าสุดเมื่อ ", day].concat(),
            (Self::Filed { day }, Lang::En) => ["last saved as a file on ", day].concat(),
            (Self::NeverFiled, Lang::Th) => "ยังไม่เคยบันทึกเป็นไฟล์".to_owned(),
            (Self::NeverFiled, Lang::En) => "never saved as a file".to_owned(),
        }
    }
}
