//! What only the view รายงาน says. What a report itself says is `ita-report`'s.

use super::label::{labels, of_a_part};
use super::{Language, Saying};
use ita_score::Lang;

labels! {
    /// A fixed text of รายงาน.
    ReportLabel

    Lead =>
        "ร่างจากคะแนน แผน มาตรการ และหลักเกณฑ์ที่มีอยู่ ทุกตัวเลขมาจากการคำนวณ โปรดตรวจ เพิ่มข้อมูล และแก้ไขข้อความก่อนเผยแพร่",
        "Drafted from the scores, the plan, the measures and the rules; every number is computed. Check it, add to it and edit it before publishing.";
    KindName => "ประเภทเอกสาร", "Kind of document";
    Improve => "การนำผลการประเมินไปปรับปรุง", "How the result is used";
    Handout => "เอกสารประกอบการประชุม 1 หน้า", "One-page meeting handout";
    Notice => "ข่าวประชาสัมพันธ์สำหรับเว็บไซต์", "News for the website";
    Outcome => "ผลการดำเนินการตามมาตรการ", "Outcome of the measures";
    Prepare => "การเตรียมความพร้อมรับการประเมิน", "Preparation for the assessment";
    Index => "หน้าดัชนีรายการเปิดเผยข้อมูล (OIT)", "Index page of the OIT items";
    WithMeasures => "ใส่ร่างมาตรการจากคลังตัวอย่างตามแผนในหน้ายกระดับ", "Include measures drafted from the library, following the plan under Improve";
    SaveDocx => "บันทึกเป็นไฟล์ Word", "Save as Word";
    SaveHtml => "บันทึกเป็นหน้าเว็บ", "Save as a web page";
    SaveJson => "บันทึกเป็นข้อมูล (JSON)", "Save as data (JSON)";
    SaveScores => "บันทึกคะแนนเป็นตาราง (CSV)", "Save the scores as a table (CSV)";
    Print => "พิมพ์", "Print";
    NoResult =>
        "ปีงบประมาณนี้ยังไม่มีคะแนน จึงร่างได้เฉพาะเอกสารที่ไม่ต้องใช้ผลคะแนน หากต้องการร่างรายงานอื่น โปรดกรอกคะแนนในหน้า “ผลคะแนน”",
        "This fiscal year has no scores yet, so only documents that need no result can be drafted. Enter scores under Result for the other reports.";

    Outline => "ข้อมูลประกอบรายงาน", "What to add";
    Sections => "ส่วนของเอกสาร", "Sections";
    SectionsHint =>
        "ส่วนที่แบบรายงานต้องมีไม่อยู่ในรายการนี้ ส่วนที่ไม่มีข้อมูลจะไม่แสดง",
        "Sections that such a report must have are not listed. A section with nothing to say is not shown.";
    Meeting => "การประชุม", "Meeting";
    MeetingName => "ชื่อการประชุม", "Name of the meeting";
    MeetingDate => "วันที่ประชุม", "Date";
    MeetingTime => "เวลา", "Time";
    MeetingPlace => "สถานที่", "Place";
    MeetingChair => "ประธานการประชุมและตำแหน่ง", "Chair and position";
    MeetingGroup => "ผู้ร่วมวิเคราะห์หรือคณะทำงาน", "Who made the analysis";
    Issues => "ลำดับที่ประกาศและประเด็นที่ต้องแก้ไข", "Announced rank and what to correct";
    Rank => "ลำดับที่ประกาศ ถ้ามี เช่น ลำดับที่ 5 จาก 42 หน่วยงานในจังหวัด", "Announced rank, if any, such as 5th of 42 agencies in the province";
    FollowUpTitle => "การติดตามและข้อเน้นย้ำ", "Follow-up and emphasis";
    FollowUp => "การกำกับติดตามและรายงานผู้บริหาร", "Follow-up and reporting";
    Emphasis => "ข้อเน้นย้ำของผู้บริหาร", "What the head of the agency stressed";
    Aspects => "การสนับสนุน 4 ด้าน", "Support in four areas";
    Personnel => "บุคลากร", "Personnel";
    Data => "ข้อมูล", "Data";
    Technology => "เทคโนโลยีสารสนเทศ", "Information technology";
    Publicity => "การประชาสัมพันธ์", "Public relations";
    Signatory => "ผู้ลงนามและวันที่", "Signature and date";
    SignatoryName => "ชื่อผู้ลงนาม", "Name";
    SignatoryOffice => "ตำแหน่ง", "Position";
    ReportDate => "วันที่ของรายงาน", "Date of the report";
    OwnMeasures => "มาตรการมาจากหน้างานและมาตรการ", "The measures are those under Measures";
    EditMode => "แก้ไขข้อความ", "Edit sentences";
    EndEdit => "เสร็จสิ้นการแก้ไข", "Finish editing";
    EditHint =>
        "กดข้อความที่ต้องการแก้ไข ตารางและตัวเลขแก้ไขที่หน้าผลคะแนน ยกระดับ และงานและมาตรการ",
        "Press a sentence to edit it. Tables and numbers are changed under Result, Improve and Measures.";
    EditSentence => "แก้ไขข้อความนี้", "Edit this sentence";
    SaveSentence => "ใช้ข้อความนี้", "Use this text";
    BackToOurs => "กลับเป็นข้อความเดิม", "Restore the drafted sentence";
    OurSentence => "ข้อความเดิม", "Drafted sentence";
    WasEdited => "แก้ไขแล้ว", "Edited";
    WasCarried => "แก้ไขแล้ว และปรับตัวเลขตามข้อมูลใหม่", "Edited; its numbers followed the new ones";
    IsStale => "ข้อมูลเปลี่ยนไปหลังแก้ไข โปรดตรวจข้อความนี้", "The draft has changed since; please check";
}

of_a_part!(ReportLabel);

/// A sentence of รายงาน with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum ReportMessage<'a> {
    Edited { count: &'a str },
    Stale { count: &'a str },
    OnlyCarried { from: &'a str, to: &'a str },
    ForItem { kind: &'a str, item: &'a str, year: &'a str },
}

impl Saying for ReportMessage<'_> {
    fn said(&self, language: Language) -> String {
        match (*self, language.lang()) {
            (Self::Edited { count }, Lang::Th) => format!("แก้ไขแล้ว {count} ข้อความ"),
            (Self::Edited { count }, Lang::En) => format!("Sentences edited: {count}"),
            (Self::Stale { count }, Lang::Th) => format!("ต้องตรวจ {count} ข้อความ เพราะข้อมูลเปลี่ยนไป"),
            (Self::Stale { count }, Lang::En) => format!("To be checked, since the data changed: {count}"),
            (Self::ForItem { kind, item, year }, Lang::Th) => format!("{kind} (ข้อ {item} ปี {year})"),
            (Self::ForItem { kind, item, year }, Lang::En) => format!("{kind} ({item} of {year})"),
            (Self::OnlyCarried { from, to }, Lang::Th) => format!(
                "คะแนนของปี {to} ตรงกับที่นำมาจากปี {from} ทุกรายการ หากยังไม่ทราบผลของปี {to} ให้ใช้เอกสารการเตรียมความพร้อมหรือผลการดำเนินการตามมาตรการ หากเป็นผลของปีนี้แล้ว เลือกเอกสารอื่นได้"
            ),
            (Self::OnlyCarried { from, to }, Lang::En) => format!(
                "All scores of {to} are those of {from}. Use the preparation or the outcome of the measures while there is no result for {to}; if these are its result, choose another document."
            ),
        }
    }
}
