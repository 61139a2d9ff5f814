//! Fixed texts: what the frame and the view that computes say, and how such a list is written.

/// A list of fixed texts, each with its Thai and its English.
macro_rules! labels {
    ($(#[$meta:meta])* $list:ident $($name:ident => $th:expr, $en:expr;)*) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is explained by its words")]
        pub enum $list {
            $($name,)*
        }

        impl $list {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            pub(super) fn th(self) -> &'static str {
                match self {
                    $(Self::$name => $th,)*
                }
            }

            pub(super) fn en(self) -> &'static str {
                match self {
                    $(Self::$name => $en,)*
                }
            }
        }
    };
}

/// A list that lies in a part of its own: both its languages are there when the part is.
macro_rules! of_a_part {
    ($list:ident) => {
        impl $crate::message::Fixed for $list {
            fn text(self, language: $crate::message::Language) -> &'static str {
                match language.lang() {
                    ita_score::Lang::Th => self.th(),
                    ita_score::Lang::En => self.en(),
                }
            }
        }
    };
}

pub(super) use {labels, of_a_part};

use super::{Fixed, Language};
use ita_words::Lang;

labels! {
    /// A fixed word or sentence of the frame and of the view that computes, or that several views say.
    Label

    // The page.
    AppName => "ITA Score", "ITA Score";
    Disclaimer =>
        "เครื่องมือจำลองคะแนน ไม่ใช่เว็บไซต์ของสำนักงาน ป.ป.ช. ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น",
        "A simulation, not a website of the NACC (Thailand’s National Anti-Corruption Commission). Only results announced by the NACC are official.";
    Tagline => "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช.", "A simulation, not the NACC’s result";
    SkipToContent => "ข้ามไปยังเนื้อหา", "Skip to content";
    SkipToScores => "ข้ามไปยังช่องคะแนน", "Skip to scores";
    Navigation => "เมนูหลัก", "Main menu";
    Rules => "หลักเกณฑ์", "Rules";
    Help => "ช่วยเหลือ", "Help";
    FiscalYearName => "ปีงบประมาณ", "Fiscal year";
    Close => "ปิด", "Close";
    Dismiss => "รับทราบ", "OK";

    // Input.
    Agency => "ชื่อหน่วยงาน", "Agency";
    PublishedResult => "ผลที่ประกาศอย่างเป็นทางการ", "Officially published result";
    Published => ita_words::item_state(Some(true), Lang::Th), ita_words::item_state(Some(true), Lang::En);
    NotPublished => ita_words::item_state(Some(false), Lang::Th), ita_words::item_state(Some(false), Lang::En);
    PartlyPublished => "ได้คะแนนบางส่วน", "Partial credit";
    NotSaid => ita_words::item_state(None, Lang::Th), ita_words::item_state(None, Lang::En);
    FillRest => "ข้อที่เหลือยังไม่เผยแพร่", "The rest are not published";
    Source => "ที่มา", "Source";

    // Behind the result.
    PublishedOverall => "คะแนนที่ประกาศ", "Published score";
    PublishedLevel => "ระดับที่ประกาศ", "Published level";
    NotGiven => "ไม่ระบุ", "Not given";

    // Improving.
    Improve => "ยกระดับ", "Improve";
    Work => "งานและมาตรการ", "Measures";
    Report => "รายงาน", "Report";

    // Where the rules come from.
    YearAssumed =>
        "ปีนี้ยังไม่พบเกณฑ์ทางการ จึงใช้เกณฑ์ของปีใกล้เคียงไปก่อน",
        "No official rules for this year have been found; the nearest year’s are used for now.";
    YearInferred =>
        "หลักเกณฑ์บางข้อของปีนี้เป็นข้ออนุมาน โปรดตรวจสอบที่มาก่อนนำไปใช้",
        "Some of this year’s rules are inferred; see where they come from before relying on them.";
    RuleName => "รายการ", "Item";

    // Notices.
    NotLoaded =>
        "โหลดส่วนนี้ไม่สำเร็จ กรุณาลองอีกครั้ง หากยังไม่ได้ กรุณาตรวจสอบการเชื่อมต่อ หรือโหลดหน้านี้ใหม่",
        "This part could not be loaded. Please try again; if that does not help, check the connection or reload this page.";

    // On other websites.
    Embed => "ฝังในเว็บ", "Embed";
    EmbedTitle => "ฝังในเว็บไซต์ของหน่วยงาน", "Embed in your website";

    // Help.
    HelpTitle => "ช่วยเหลือ", "Help";

    // The head, the start, pasting, undoing.
    Calculate => "ผลคะแนน", "Result";
    Undo => "เลิกทำ", "Undo";
    PublishedHint =>
        "เมื่อคะแนนที่กรอกยังไม่ครบ ระบบใช้ผลที่ประกาศจำกัดช่วงที่เป็นไปได้ เมื่อครบแล้วใช้เทียบเท่านั้น",
        "While scores are missing, the published result narrows what is possible; once all are there, it is only compared.";
    StartTitle => "คำนวณคะแนน ITA ของหน่วยงาน", "Work out your agency’s ITA score";
    WhatDoYouHave => "ท่านมีข้อมูลแบบใด", "What do you have?";
    HaveTotal => "คะแนนรวมและระดับ", "Total and level";
    HaveItems => "ข้อ OIT", "OIT items";
    SeeExample => "ดูตัวอย่าง", "See an example";
    PasteTable => "วางตาราง", "Paste a table";
    OpenFile => "เปิดไฟล์", "Open a file";
    Redo => "ทำซ้ำ", "Redo";
    NoAgency => "ยังไม่ระบุหน่วยงาน", "No agency yet";
    Agencies => "หน่วยงานอื่น", "Other agencies";
    Overview => "ภาพรวมทุกหน่วยงาน", "All agencies";
    PlaceTitle => "หน่วยงานและปี", "Agency and year";
    MenuName => "เมนู", "Menu";
    Saved => "บันทึกในเครื่องนี้แล้ว", "Saved on this device";
    Saving => "กำลังบันทึก", "Saving";
    NotSaved => "บันทึกในเครื่องนี้ไม่ได้", "Cannot save on this device";
    OpenElsewhere => "เปิดอยู่ในแท็บอื่น", "Open in another tab";
    Loading => "กำลังโหลด", "Loading";
    LoadingLong => "ยังโหลดไม่เสร็จ กรุณาตรวจสอบการเชื่อมต่อ", "Still loading. Please check the connection.";
    ColumnNo => "ข้อ", "No.";
    ColumnName => ita_words::kind(ita_score::NodeKind::Indicator, Lang::Th), "Indicator";
    ColumnScore => "คะแนน 0–100", "Score 0–100";
    ColumnPoints => "คิดเป็นคะแนนรวม", "Share of total";
    FromParts => "คำนวณจากคะแนนส่วนที่ 1 และส่วนที่ 2", "Computed from parts 1 and 2";
    Cancel => "ยกเลิก", "Cancel";
    ReadingTitle => "ผลคะแนนจากลิงก์", "Scores from a link";
    AgainstLevels => "เทียบเกณฑ์", "Against the levels";
    PartsOf => "ส่วนที่ 1 และ 2", "Parts 1 and 2";
    TableTitle => "คะแนน", "Scores";
    OwnRulesName => "ฉบับของหน่วยงาน", "own rules";
    OwnRulesTitle => "หลักเกณฑ์ของหน่วยงาน", "The agency’s own rules";
    OwnRulesBanner =>
        "หลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป.ป.ช.",
        "The agency’s own rules, not the NACC’s";
}

/// Of its two tables only the language's own is linked to: English is a part (`Language`).
impl Fixed for Label {
    fn text(self, language: Language) -> &'static str {
        (language.label)(self)
    }
}
