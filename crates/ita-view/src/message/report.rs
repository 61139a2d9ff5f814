//! What only the view รายงาน says. What a report itself says is `ita-report`'s.

use super::label::{labels, of_a_part};

labels! {
    /// A fixed text of รายงาน.
    ReportLabel

    Lead =>
        "ร่างจากคะแนน แผน และหลักเกณฑ์ที่มีอยู่ ทุกตัวเลขมาจากการคำนวณ โปรดตรวจแก้และเพิ่มเติมในไฟล์ Word ก่อนเผยแพร่",
        "Drafted from the scores, the plan and the rules at hand; every number is computed. Check, edit and complete it in Word before publishing.";
    KindName => "ประเภทเอกสาร", "Kind of document";
    Improve => "การนำผลการประเมินไปปรับปรุง", "How the result is used";
    Handout => "เอกสารประกอบการประชุม 1 หน้า", "One-page meeting handout";
    Notice => "ประกาศสำหรับเว็บไซต์", "Notice for the website";
    Outcome => "ผลการดำเนินการตามมาตรการ", "Outcome of the measures";
    Prepare => "การเตรียมความพร้อมรับการประเมิน", "Preparation for the assessment";
    Index => "หน้าดัชนีรายการเปิดเผยข้อมูล (OIT)", "Index page of the OIT items";
    WithMeasures => "ใส่ร่างมาตรการจากคลังตัวอย่างตามแผนในหน้ายกระดับ", "Include measures drafted from the library, by the plan under Improve";
    SaveDocx => "บันทึกเป็นไฟล์ Word", "Save as Word";
    SaveHtml => "บันทึกเป็นหน้าเว็บ", "Save as a web page";
    SaveJson => "บันทึกเป็นข้อมูล (JSON)", "Save as data (JSON)";
    Print => "พิมพ์", "Print";
    NoResult =>
        "ปีงบประมาณนี้ยังไม่มีคะแนน จึงร่างได้เฉพาะการเตรียมความพร้อม หากต้องการร่างรายงานอื่น โปรดกรอกคะแนนในหน้า “ผลคะแนน”",
        "This fiscal year has no scores yet, so only the preparation can be drafted. Enter scores under Score for the other reports.";
}

of_a_part!(ReportLabel);
