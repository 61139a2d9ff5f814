//! What only the view งานและมาตรการ says. What states are called, and the library of measures, are `ita-report`'s.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

labels! {
    /// A fixed text of งานและมาตรการ.
    WorkLabel

    Measures => "มาตรการ", "Measures";
    Items => "รายการเปิดเผยข้อมูล (OIT)", "OIT checklist";
    Prepare => "รายการเตรียมความพร้อม", "Preparation checklist";
    Lists => "รายการที่แสดง", "What is shown";
    Lead =>
        "กำหนดมาตรการจากแผนยกระดับ มอบหมายผู้รับผิดชอบ และติดตามจนถึงการประเมินรอบถัดไป ข้อมูลนี้ใช้ในหน้ารายงานด้วย",
        "Turn the plan into measures, assign them with due dates, and follow them up until the next round. The reports use them too.";
    PlanNeeds => "แผนต้องการ", "Plan needs";
    MeasuresGive => "มาตรการให้", "Measures give";
    DoneGives => "ที่เสร็จแล้วให้", "Finished measures give";
    IfAll => "หากทุกมาตรการได้ผล", "If all measures work";
    IfDone => "หากนับเฉพาะที่เสร็จแล้ว", "With the finished ones alone";
    NoPlan => "ยังไม่มีแผน", "No plan yet";
    NoPoints => "ยังไม่ระบุคะแนนที่คาดว่าจะเพิ่ม", "No expected points yet";
    Estimate =>
        "คะแนนที่คาดหมายคำนวณจากคะแนนที่ระบุในมาตรการ ไม่ใช่ผลการประเมิน",
        "Expected scores are computed from the points that each measure states; they are not a result.";
    Reaches => "ครบตามแผน", "Covers the plan";
    NoResult =>
        "ปีงบประมาณนี้ยังไม่มีคะแนน มาตรการจึงแสดงเฉพาะคะแนนตามน้ำหนัก",
        "This fiscal year has no scores yet, so measures show points by weight only.";
    FromPlan => "สร้างมาตรการจากแผนนี้", "Make measures from this plan";
    FromLibrary => "เลือกจากคลังมาตรการ", "Choose from the library";
    AddEmpty => "เพิ่มมาตรการเปล่า", "Add an empty measure";
    NoMeasures =>
        "ยังไม่มีมาตรการ เริ่มจากแผนในหน้ายกระดับ เลือกจากคลังมาตรการ หรือเพิ่มเอง",
        "No measures yet. Begin with the plan under Improve, choose from the library, or add your own.";
    NothingFound => "ไม่พบรายการตามเงื่อนไขที่เลือก", "Nothing matches these filters";
    Unit => "ผู้รับผิดชอบ", "Responsible";
    Due => "กำหนดเสร็จ", "Due";
    State => "สถานะ", "State";
    Everyone => "ทุกหน่วย", "Everyone";
    NoUnit => "ยังไม่มีผู้รับผิดชอบ", "Nobody yet";
    AnyDue => "ทุกกำหนด", "Any date";
    Overdue => "เลยกำหนด", "Overdue";
    ThisMonth => "ภายในเดือนนี้", "This month";
    NoDue => "ไม่ได้กำหนดวัน", "No date";
    AnyState => "ทุกสถานะ", "Any state";
    NotBegun => "ยังไม่เริ่ม", "Not begun";
    UnderWay => "กำลังดำเนินการ", "Under way";
    Finished => "เสร็จหรือเผยแพร่แล้ว", "Done or published";
    Title => "ชื่อมาตรการ", "Title";
    Untitled => "มาตรการที่ยังไม่มีชื่อ", "Untitled measure";
    Aims => "มุ่งยกระดับ", "Aims at";
    AddAim => "เพิ่มตัวชี้วัดหรือข้อ OIT", "Add an indicator or OIT item";
    RemoveAim => "เอาออก", "Remove";
    Points => "คะแนนที่คาดว่าจะเพิ่ม", "Expected points";
    ItemWhole => "นับเต็มเมื่อเผยแพร่", "Counts in full once published";
    Purpose => "วัตถุประสงค์", "Purpose";
    Steps => "ขั้นตอน (บรรทัดละขั้น)", "Steps, one per line";
    Budget => "งบประมาณ (เว้นว่างได้)", "Budget, if any";
    Start => "วันที่เริ่ม", "Start";
    FollowUp => "วิธีติดตามและรายงาน", "How it is followed up";
    Evidence => "หลักฐานเมื่อแล้วเสร็จ", "Evidence of completion";
    Note => "หมายเหตุ", "Note";
    Entries => "ผลการติดตาม", "Follow-up";
    EntryDate => "วันที่", "Date";
    EntryText => "ผลการดำเนินการ", "What was done";
    EntryLink => "ที่อยู่หลักฐาน (ลิงก์)", "Link to the evidence";
    AddEntry => "เพิ่มผลการติดตาม", "Add an entry";
    RemoveEntry => "ลบรายการติดตามนี้", "Remove this entry";
    DeleteMeasure => "ลบมาตรการนี้", "Delete this measure";
    CloseMeasure => "เสร็จสิ้น", "Done";
    BadAddress =>
        "ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http:// และไม่มีช่องว่าง",
        "An address begins with https:// or http:// and contains no spaces.";
    LibraryTitle => "คลังมาตรการ", "Library of measures";
    LibraryFor => "มาตรการสำหรับ", "For";
    OwnLibrary => "มาตรการที่หน่วยงานเก็บไว้", "Kept by your agency";
    Keep => "เก็บไว้ในคลังของหน่วยงาน", "Keep in your library";
    KeptAlready => "อยู่ในคลังของหน่วยงานแล้ว", "In your library";
    Unkeep => "เอาออกจากคลัง", "Take out of the library";
    Take => "เพิ่ม", "Add";
    Taken => "เพิ่มแล้ว", "Added";
    Address => "ที่อยู่บนเว็บไซต์", "Address on the website";
    Owner => "ผู้รับผิดชอบข้อมูล", "Owner of the data";
    PreparePoints => "ตัวชี้วัดและประเด็นที่มุ่งดู", "Indicators and what they assess";
    PrepareSupport => "การสนับสนุนการดำเนินงานทั้งปี", "Support for the work, all year";
    Aspect => "ด้าน", "Area";
    WhatIsDone => "สิ่งที่ดำเนินการ", "What is done";
    CountsName => "นับคะแนนเมื่อ", "An item counts once";
    NoItems =>
        "ยังไม่พบรายการข้อ OIT ของปีงบประมาณนี้",
        "No list of OIT items was found for this fiscal year.";
    CompareTitles =>
        "โปรดเทียบกับรายการของสำนักงาน ป.ป.ช. ก่อนเผยแพร่",
        "Compare them with the NACC's list before publishing.";
    TakeItems => "นำไปใช้ในหน้าผลคะแนน", "Use it in the scores";
    ItemsTaken => "ข้อ OIT ในหน้าผลคะแนนตรงกับรายการนี้แล้ว", "The OIT items in the scores match this list";
    Export => "ส่งออก", "Export";
    SaveCsv => "ตาราง CSV", "CSV table";
    SaveXlsx => "Excel (XLSX)", "Excel (XLSX)";
    SaveIndex => "หน้าดัชนีสำหรับเว็บไซต์ (HTML)", "Index page for the website (HTML)";
    SaveCalendar => "ปฏิทินกำหนดเสร็จ (.ics)", "Calendar of due dates (.ics)";
    FollowUps => "รายการติดตาม", "Follow-up list";
    SaveFollowUpsCsv => "รายการติดตาม (CSV)", "Follow-up list (CSV)";
    SaveFollowUps => "รายการติดตาม (XLSX)", "Follow-up list (XLSX)";
    Procurement => "แบบตารางผลการจัดซื้อจัดจ้าง", "Procurement results form";
    SaveProcurementCsv => "แบบตารางผลการจัดซื้อจัดจ้าง (CSV)", "Procurement results form (CSV)";
    SaveProcurement => "แบบตารางผลการจัดซื้อจัดจ้าง (XLSX)", "Procurement results form (XLSX)";
    ProcurementSource =>
        "แบบตารางผลการจัดซื้อจัดจ้างใช้หัวตารางตามแบบ สขร.1 ที่มา:",
        "The procurement results form has the columns of the official monthly summary. Source:";
    PrintList => "พิมพ์รายการประกอบการประชุม", "Print for a meeting";
}

of_a_part!(WorkLabel);

/// A sentence of งานและมาตรการ with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum WorkMessage<'a> {
    Count { all: &'a str, done: &'a str },
    Published { count: &'a str, all: &'a str },
    Checked { count: &'a str },
    CountedScore { instrument: &'a str, score: &'a str },
    TakesItems { counted: &'a str, rest: &'a str },
    Ready { count: &'a str, all: &'a str },
    GoingOn { count: &'a str },
    Worth { points: &'a str },
    Next { state: &'a str, next: &'a str },
    Gain { points: &'a str },
    DayHint { day: &'a str },
    BadDay { day: &'a str, words: &'a str },
}

impl Saying for WorkMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::Count { all, done }, Lang::Th) => format!("{all} มาตรการ เสร็จแล้ว {done}"),
            (Self::Count { all, done }, Lang::En) => format!("Measures: {all}, done: {done}"),
            (Self::Published { count, all }, Lang::Th) => format!("เผยแพร่แล้ว {count} จาก {all} ข้อ"),
            (Self::Published { count, all }, Lang::En) => format!("{count} of {all} published"),
            (Self::Checked { count }, Lang::Th) => format!("ตรวจแล้ว {count} ข้อ"),
            (Self::Checked { count }, Lang::En) => format!("{count} checked"),
            (Self::CountedScore { instrument, score }, Lang::Th) => format!("นับแบบนี้ {instrument} จะได้ {score} คะแนน"),
            (Self::CountedScore { instrument, score }, Lang::En) => {
                format!("Counted this way, {instrument} is {score}")
            }
            (Self::TakesItems { counted, rest }, Lang::Th) => format!(
                "ในหน้าผลคะแนน ข้อที่นับ {counted} ข้อจะเป็น “เผยแพร่แล้ว” อีก {rest} ข้อเป็น “ยังไม่เผยแพร่” แทนที่ระบุไว้เดิม คะแนนอื่นไม่เปลี่ยน"
            ),
            (Self::TakesItems { counted, rest }, Lang::En) => format!(
                "In the scores, the items that count ({counted}) become published and all others ({rest}) not published, replacing what was entered there; no other score changes."
            ),
            (Self::Ready { count, all }, Lang::Th) => format!("เรียบร้อย {count} จาก {all} ประเด็น"),
            (Self::Ready { count, all }, Lang::En) => format!("{count} of {all} points ready"),
            (Self::GoingOn { count }, Lang::Th) => format!("กำลังดำเนินการ {count} ประเด็น"),
            (Self::GoingOn { count }, Lang::En) => format!("{count} under way"),
            (Self::Worth { points }, Lang::Th) => format!("{points} คะแนนรวม"),
            (Self::Worth { points }, Lang::En) => format!("{points} points overall"),
            (Self::Next { state, next }, Lang::Th) => format!("สถานะ: {state} กดเพื่อเปลี่ยนเป็น {next}"),
            (Self::Next { state, next }, Lang::En) => format!("State: {state}. Press to change to {next}"),
            (Self::DayHint { day }, Lang::Th) => format!("เช่น {day}"),
            (Self::DayHint { day }, Lang::En) => format!("e.g. {day}"),
            (Self::BadDay { day, words }, Lang::Th) => format!("อ่านวันที่ไม่ได้ โปรดพิมพ์ เช่น {day} หรือ {words}"),
            (Self::BadDay { day, words }, Lang::En) => {
                format!("This date cannot be read. Type it like {day} or {words}.")
            }
            (Self::Gain { points }, Lang::Th) => format!("คะแนนรวม +{points}"),
            (Self::Gain { points }, Lang::En) => format!("+{points} overall"),
        }
    }
}
