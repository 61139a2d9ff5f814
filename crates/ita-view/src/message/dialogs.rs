//! What only the dialogs and the reading view say.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;
use ita_words::glue;

labels! {
    /// A fixed text of the dialogs and of the reading view.
    DialogLabel

    PasteTitle => "วางตารางผลคะแนน", "Paste a table of scores";
    CopyLink => "คัดลอกลิงก์", "Copy link";
    LinkCopied => "คัดลอกลิงก์แล้ว", "Link copied";
    PasteHere =>
        "คัดลอกตารางจาก Excel, Word, PDF หรือหน้าเว็บ แล้ววางในช่องนี้ (Ctrl+V) ระบบจะแสดงสิ่งที่อ่านได้ก่อนนำไปใช้",
        "Copy the table from Excel, Word, a PDF or a web page and paste it here (Ctrl+V). What was understood is shown before it is used.";
    PasteReplaces =>
        "คะแนนเดิมของปีนี้จะถูกแทนที่ เลิกทำได้",
        "This year’s scores will be replaced; that can be undone";
    PublishedStays => "ผลที่ประกาศที่กรอกไว้คงเดิม", "The published result entered before stays";
    NewAgency => "ใหม่", "new";
    PasteText => "ข้อความที่วาง", "Pasted text";
    ReadLine => "บรรทัดในตาราง", "Line of the table";
    LinesNotUsed => "บรรทัดที่ไม่ได้ใช้", "Lines that are not used";
    LinesLeftOut => "บรรทัดที่มีตัวเลขแต่ไม่ได้ใช้", "Lines with a number that is not used";
    LeftPoints => "คะแนนถ่วงน้ำหนัก", "weighted points";
    LeftDifference => "ผลต่าง", "a difference";
    LeftOtherYear => "คะแนนของปีอื่น", "of another year";
    LeftMax => "คะแนนเต็ม", "the full score";
    LeftWeight => "น้ำหนัก", "a weight";
    LeftTarget => "เป้าหมาย", "a target";
    LeftMean => "ค่าเฉลี่ย", "a mean";
    LeftCount => "จำนวนนับ", "a count";
    LeftRank => "ลำดับ", "a rank";
    LeftNoValue => "ไม่มีคะแนน", "no score";
    LeftNote => "หมายเหตุ", "a note";
    LeftNotChosen => "ไม่ได้เลือก", "not chosen";
    LeftNoName => "ไม่พบชื่อรายการของปีนี้ในบรรทัด", "nothing of this year is named in it";
    KindInstruments => "เครื่องมือ", "instruments";
    KindIndicators => ita_words::kind(ita_score::NodeKind::Indicator, Lang::Th), "indicators";
    KindItems => "ข้อ OIT", "OIT items";
    Sheet => "แผ่นงาน", "Sheet";
    BookBroken =>
        "อ่านไฟล์ Excel นี้ไม่ได้ ไฟล์อาจเสียหายหรือมีรหัสผ่าน โปรดบันทึกเป็น .xlsx ใหม่แล้วเปิดอีกครั้ง หรือคัดลอกตารางมาวางในช่องนี้",
        "This Excel file cannot be read: it may be damaged or locked by a password. Please save it again as .xlsx and open that, or copy the table and paste it here.";
    BookOld =>
        "ไฟล์นี้เป็นรูปแบบเดิม (.xls) หรือมีรหัสผ่าน โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน หรือคัดลอกตารางมาวางในช่องนี้",
        "This file is in the older format (.xls), or locked by a password. Please save it as .xlsx without one in Excel and open that, or copy the table and paste it here.";
    NotATable =>
        "ไฟล์นี้ไม่ใช่ไฟล์ตาราง แต่เป็นเอกสาร (เช่น Word หรือ PDF) รูปภาพ หรือไฟล์ชนิดอื่น โปรดเปิดไฟล์นี้ คัดลอกตาราง แล้ววางในช่องนี้ หากคัดลอกตัวเลขไม่ได้ โปรดกรอกคะแนนเอง",
        "This file is not a table but a document (such as Word or PDF), a picture or the like. Please open it, copy the table and paste it here. If its numbers cannot be copied, please type them.";
    BookEmpty => "ไฟล์ Excel นี้ไม่มีข้อมูลในแผ่นงานใด", "Every sheet of this Excel file is empty.";
    BookTooLarge =>
        "ไฟล์ Excel นี้ใหญ่กว่าที่เบราว์เซอร์อ่านได้ โปรดคัดลอกเฉพาะตารางคะแนนมาวางในช่องนี้",
        "This Excel file is larger than a browser can read. Please copy only the table of scores and paste it here.";
    IsIta => "เป็นผล ITA ของ ป.ป.ช.", "It is a result of the NACC’s ITA";
    UseParts => "ใช้คะแนนของส่วนย่อย", "Use the scores of the parts";
    LeaveRow => "ไม่ใช้แถวนี้", "Leave this row out";
    OutOfHundred => "คะแนนเต็ม 100", "Out of 100";
    OutOfOne => "สัดส่วนของ 1 (ระบบจะคูณ 100)", "Shares of 1 (multiplied by 100)";
    OneAgency => "ใช้เฉพาะหน่วยงาน", "Only this agency";
    ChooseAgency => "เลือกหน่วยงาน", "Choose an agency";
    CorrectHere =>
        "แก้ข้อความในช่องนี้แล้วอ่านใหม่ หรือวางตารางอื่น",
        "Correct the text here and read it again, or paste another table.";
    ReadAgain => "อ่านใหม่", "Read again";
    Take => "ใช้", "Use";
    ShareTitle => "ส่งลิงก์", "Send a link";
    ShareNamed => "ใส่ชื่อหน่วยงานและชื่อแผนในลิงก์", "Put the names of the agency and the plan into the link";
    ShareHint =>
        "ผู้ที่เปิดลิงก์จะเห็นผลและเหตุผล โดยไม่กระทบงานของตน หากต้องการส่งแผนด้วย โปรดส่งลิงก์จากหน้ายกระดับ ข้อมูลอยู่ในลิงก์เท่านั้น ไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        "Whoever opens it reads the result and the reason; their own work is untouched. To send a plan too, send the link from “Improve”. The data are only in the link and are not sent to any server.";
    SharePlanHint =>
        "ผู้ที่เปิดลิงก์จะเห็นผล เหตุผล และแผน โดยไม่กระทบงานของตน ข้อมูลอยู่ในลิงก์เท่านั้น ไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        "Whoever opens it reads the result, the reason and the plan; their own work is untouched. The data are only in the link and are not sent to any server.";
    ShareOnlyHere =>
        "หน้านี้เปิดจากไฟล์หรือจากเครื่องนี้เท่านั้น ผู้อื่นจึงเปิดลิงก์ของหน้านี้ไม่ได้ หากมี ITA Score บนเว็บไซต์ โปรดใส่ที่อยู่ด้านล่าง หากไม่มี โปรดส่งเป็นไฟล์ .ita.json หรือคัดลอกแผนจากหน้ายกระดับ",
        "This page was opened from a file or from this machine, so nobody else can open its link. If there is ITA Score on a website, give its address below. If not, send an .ita.json file, or copy the plan under “Improve”.";
    ShareAt => "ที่อยู่ของ ITA Score บนเว็บไซต์", "Address of ITA Score on the web";
    ShareAtWrong =>
        "โปรดใส่ที่อยู่เว็บไซต์ที่ผู้อื่นเปิดได้ เช่น https://ita.example.go.th/",
        "Please give an address that others can open, such as https://ita.example.go.th/";
    NothingToSend =>
        "ปีนี้ยังไม่มีคะแนนให้ส่ง โปรดกรอกคะแนนหรือผลที่ประกาศก่อน",
        "There are no scores of this year to send yet. Please enter scores or the published result first.";
    CopyByHand =>
        "คัดลอกไม่ได้ในเบราว์เซอร์นี้ โปรดเลือกข้อความแล้วคัดลอกเอง",
        "This browser does not allow copying. Please select the text and copy it yourself.";
    SentPlan => "แผนยกระดับ", "Plan";
    KeepSent => "เก็บไว้ในงานของฉัน", "Keep in my work";
    KeepAsNew => "เก็บเป็นหน่วยงานใหม่", "Keep as a new agency";
    BackToOwn => "กลับไปงานของฉัน", "Back to my work";
    BeginOwn => "เริ่มของหน่วยงานฉัน", "Begin for my agency";
    FilesTitle => "ไฟล์", "Files";
    FilesHint =>
        "งานทั้งหมดบันทึกไว้ในเบราว์เซอร์ของเครื่องนี้เท่านั้น บันทึกเป็นไฟล์เพื่อสำรองไว้ ใช้ในเครื่องอื่น หรือส่งต่อ",
        "Your work is kept in this browser alone. Save it as a file to back it up, to go on with it elsewhere or to hand it on.";
    SaveFile => "บันทึกเป็นไฟล์", "Save as a file";
    SaveAll => "บันทึกทุกหน่วยงานเป็นไฟล์", "Save all agencies as a file";
    SaveOne => "บันทึกเฉพาะหน่วยงานนี้", "Save this agency alone";
    SaveTable => "ส่งออกเป็นตาราง (CSV)", "Export as a table (CSV)";
    SaveBook => "ส่งออกเป็น Excel (XLSX)", "Export for Excel (XLSX)";
    OpenOurFile => "เปิดไฟล์ที่บันทึกไว้", "Open a saved file";
    OpenReplaces =>
        "ไฟล์งาน (.ita.json): หากมีหน่วยงานชื่อเดียวกันในเครื่องนี้ ปีที่มีในไฟล์จะถูกแทนด้วยข้อมูลในไฟล์ ปีอื่นคงเดิม ไฟล์รายงาน (JSON) และตารางมาตรการ รายการ OIT หรือการเตรียมความพร้อม (CSV, Excel): เพิ่มเข้าในปีที่เปิดอยู่ ทั้งหมดเลิกทำได้",
        "A working file (.ita.json): of an agency of the same name here, the years in the file are replaced by the file’s; other years stay. A report (JSON) or a table of measures, OIT items or preparation (CSV, Excel): added to the year in sight. All of it can be undone.";
    ComputedScore => "คะแนนรวมจากการคำนวณ", "computed_overall";
    ComputedLevel => "ระดับจากการคำนวณ", "computed_level";
    SafariForgets =>
        "Safari ลบข้อมูลของเว็บไซต์ที่ไม่ได้เปิดใช้เกิน 7 วัน โปรดบันทึกเป็นไฟล์ทุกครั้ง หรือเพิ่มหน้านี้ไปยังหน้าจอโฮมแล้วใช้จากที่นั่น",
        "Safari deletes what a website keeps if you do not use it for 7 days. Please save a file each time, or add this page to the Home Screen and use it from there.";
    NothingToSave => "ยังไม่มีข้อมูลให้บันทึก", "There is nothing to save yet";
}

of_a_part!(DialogLabel);

labels! {
    /// What is said of deleting for good, with files and under ช่วยเหลือ.
    ForgetLabel

    Forget => "ลบข้อมูลในเครื่องนี้", "Delete everything on this device";
    ForgetHint =>
        "ลบทุกอย่างที่กรอกและที่เก็บไว้ให้เรียกคืน เมื่อลบแล้วเรียกคืนไม่ได้",
        "Permanently deletes everything that was entered, and everything that could be brought back";
}

of_a_part!(ForgetLabel);

/// A sentence of the dialogs and of the reading view with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum DialogMessage<'a> {
    TheseAre { what: &'a str },
    UseTotal { node: &'a str },
    YearWillChange { to: &'a str },
    ReadOnly { count: &'a str },
    ReadSoMany { count: &'a str, all: &'a str, kind: &'a str },
    PlanRaises { by: &'a str, from: &'a str, to: &'a str },
    PlanLowers { by: &'a str, from: &'a str, to: &'a str },
    PlanFromTo { from: &'a str, to: &'a str },
    ReadAgencies { count: &'a str, all: &'a str },
    MoreAgencies { count: &'a str },
    FileHolds { agencies: &'a str, years: &'a str },
    AgencyYears { agency: &'a str, years: &'a str },
    RemoveHolds { holds: &'a str },
    ForgetHolds { agencies: &'a str, years: &'a str },
    AgenciesKnown { known: &'a str, new: &'a str },
    AgenciesReplaced { known: &'a str, replaced: &'a str, year: &'a str, new: &'a str },
    KeepAsYear { year: &'a str, agency: &'a str },
    KeepAsYearOfMine { year: &'a str },
    KeepReplaces { year: &'a str, agency: &'a str },
}

impl Saying for DialogMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::TheseAre { what }, Lang::Th) => format!("นี่คือ{what} เรียงตามลำดับ"),
            (Self::TheseAre { what }, Lang::En) => format!("These are {what}, in order"),
            (Self::UseTotal { node }, Lang::Th) => glue("ใช้คะแนน", node),
            (Self::UseTotal { node }, Lang::En) => format!("Use the score of {node}"),
            (Self::YearWillChange { to }, Lang::Th) => format!("จะเปลี่ยนไปเป็นปี {to}"),
            (Self::YearWillChange { to }, Lang::En) => format!("The year will be {to}"),
            (Self::ReadOnly { count }, Lang::Th) => format!("อ่านได้ {count} ค่า"),
            (Self::ReadOnly { count }, Lang::En) => format!("{count} values read"),
            (Self::ReadSoMany { count, all, kind }, Lang::Th) => format!("อ่านได้ {count} จาก {all} {kind}"),
            (Self::ReadSoMany { count, all, kind }, Lang::En) => format!("{count} of {all} {kind} read"),
            (Self::PlanRaises { by, from, to }, Lang::Th) => format!("เพิ่ม {by} คะแนน จาก {from} เป็น {to}"),
            (Self::PlanRaises { by, from, to }, Lang::En) => format!("up {by}, from {from} to {to}"),
            (Self::PlanLowers { by, from, to }, Lang::Th) => format!("ลด {by} คะแนน จาก {from} เป็น {to}"),
            (Self::PlanLowers { by, from, to }, Lang::En) => format!("down {by}, from {from} to {to}"),
            (Self::PlanFromTo { from, to }, Lang::Th) => format!("คะแนนรวมจาก {from} เป็น {to}"),
            (Self::PlanFromTo { from, to }, Lang::En) => format!("Total from {from} to {to}"),
            (Self::ReadAgencies { count, all }, Lang::Th) => format!("อ่านได้ {count} จาก {all} หน่วยงาน"),
            (Self::ReadAgencies { count, all }, Lang::En) => format!("{count} of {all} agencies read"),
            (Self::MoreAgencies { count }, Lang::Th) => format!("และอีก {count} หน่วยงาน"),
            (Self::MoreAgencies { count }, Lang::En) => format!("and more agencies: {count}"),
            (Self::FileHolds { agencies, years }, Lang::Th) => {
                format!("ในไฟล์จะมี {agencies} หน่วยงาน รวม {years} ปีงบประมาณ")
            }
            (Self::FileHolds { agencies, years }, Lang::En) => {
                format!("It will hold agencies: {agencies}, fiscal years: {years}")
            }
            (Self::AgencyYears { agency, years }, Lang::Th) => format!("{agency} ปี {years}"),
            (Self::AgencyYears { agency, years }, Lang::En) => format!("{agency}, {years}"),
            (Self::RemoveHolds { holds }, Lang::Th) => {
                format!("ลบ{holds} พร้อมแผน มาตรการ และรายงานทั้งหมดของหน่วยงาน เลิกทำได้ด้วย ↶")
            }
            (Self::RemoveHolds { holds }, Lang::En) => {
                format!("Removes {holds}, with all plans, measures and reports of the agency. ↶ brings it back.")
            }
            (Self::ForgetHolds { agencies, years }, Lang::Th) => {
                format!("ในเครื่องนี้มี {agencies} หน่วยงาน รวม {years} ปีงบประมาณ")
            }
            (Self::ForgetHolds { agencies, years }, Lang::En) => {
                format!("Kept on this device: agencies: {agencies}, fiscal years: {years}.")
            }
            (Self::AgenciesKnown { known, new }, Lang::Th) => {
                format!("ตรงกับหน่วยงานที่มีอยู่ {known} แห่ง · หน่วยงานใหม่ {new} แห่ง")
            }
            (Self::AgenciesKnown { known, new }, Lang::En) => format!("Already here: {known} · new: {new}"),
            (Self::AgenciesReplaced { known, replaced, year, new }, Lang::Th) => format!(
                "ตรงกับหน่วยงานที่มีอยู่ {known} แห่ง (แทนคะแนนเดิมปี {year} จำนวน {replaced} แห่ง) · หน่วยงานใหม่ {new} แห่ง"
            ),
            (Self::AgenciesReplaced { known, replaced, year, new }, Lang::En) => {
                format!("Already here: {known} (scores of {year} replaced: {replaced}) · new: {new}")
            }
            (Self::KeepAsYear { year, agency }, Lang::Th) => ["เก็บเป็นปี ", year, " ", &glue("ของ", agency)].concat(),
            (Self::KeepAsYear { year, agency }, Lang::En) => format!("Keep as {year} of {agency}"),
            (Self::KeepAsYearOfMine { year }, Lang::Th) => format!("เก็บเป็นปี {year} ในงานของฉัน"),
            (Self::KeepAsYearOfMine { year }, Lang::En) => format!("Keep as {year} in my work"),
            (Self::KeepReplaces { year, agency }, Lang::Th) => {
                ["แทนคะแนนปี ", year, " ", &glue("ของ", agency), " (เลิกทำได้)"].concat()
            }
            (Self::KeepReplaces { year, agency }, Lang::En) => {
                format!("Replace the scores of {year} of {agency} (can be undone)")
            }
        }
    }
}
