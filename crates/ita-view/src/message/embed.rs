//! What only the view ฝังในเว็บ says.

use super::label::{labels, of_a_part};
use ita_words::Lang;

labels! {
    /// A fixed text of ฝังในเว็บ.
    EmbedLabel

    Intro =>
        "เลือกสิ่งที่จะแสดง ดูภาพตัวอย่าง แล้วคัดลอกโค้ดไปวางในหน้าเว็บ",
        "Choose what to show, look at the preview, and copy the code into your page.";
    Way => "วิธีฝัง", "Method";
    Element => "สคริปต์", "Script";
    Frame => "กรอบ (iframe)", "Frame (iframe)";
    Static => "HTML อย่างเดียว", "Plain HTML";
    ElementHint =>
        "โหลดเร็วที่สุดและกลมกลืนกับหน้าเว็บ ใช้ได้เมื่อเว็บไซต์ยอมให้วางสคริปต์ ถ้าสคริปต์ทำงานไม่ได้ ผู้อ่านจะเห็นตารางแทน",
        "The lightest, and it blends in. For sites that allow scripts; where the script cannot run, readers see a table.";
    FrameHint =>
        "สำหรับเว็บไซต์ที่ไม่อนุญาตสคริปต์ แต่ยอมให้ใช้ iframe",
        "For sites that remove scripts but allow an iframe.";
    StaticHint =>
        "สำหรับเว็บไซต์ที่ไม่ยอมให้ใช้ทั้งสคริปต์และ iframe ตัวเลขคงที่ เมื่อคะแนนเปลี่ยนต้องคัดลอกใหม่",
        "For sites that allow neither script nor iframe. The numbers do not update: copy again when they change.";
    Mode => "รูปแบบ", "Format";
    Card => "บัตรผลการประเมิน", "Result card";
    Calculator => "เครื่องคำนวณ", "Calculator";
    Readonly => "ให้ดูอย่างเดียว แก้คะแนนไม่ได้", "Read-only: the scores cannot be changed";
    Vector => "รหัสคะแนน", "Score code";
    VectorHint =>
        "มาจากคะแนนในหน้าคำนวณ จะวางรหัสคะแนนอื่นก็ได้",
        "From the numbers on the Calculate page; another score code may be pasted.";
    AgencyHint => "ไม่บังคับ ชื่อนี้จะอยู่ในโค้ด", "Optional; the name becomes part of the code";
    Accent => "สีหลัก", "Accent colour";
    AccentReset => "ใช้สีเดิม", "Reset colour";
    Script => "ที่อยู่ของไฟล์ ita-score.js", "Address of ita-score.js";
    ScriptHint =>
        "ถ้าวางไฟล์ไว้ในเว็บไซต์ของหน่วยงานเอง ให้ใส่ที่อยู่นั้น",
        "If the files are on your own site, put that address here.";
    Preview => "ภาพตัวอย่าง", "Preview";
    Code => "โค้ดสำหรับวาง", "Code to paste";
    Copy => "คัดลอกโค้ด", "Copy code";
    Copied => "คัดลอกโค้ดแล้ว", "Code copied";
    Helper => "ปรับความสูงของกรอบเอง (ไม่บังคับ)", "Let the frame fit its content (optional)";
    HelperHint =>
        "วางสคริปต์นี้ในหน้าเดียวกัน ถ้าเว็บไซต์ยอมให้วางสคริปต์ กรอบจะสูงพอดีกับเนื้อหา",
        "Put this script on the same page, if the site allows scripts; the frame is then as high as what it holds.";
    Open => "ทดลองเปลี่ยนคะแนน", "Try other scores";
    Note => ita_words::simulation(Lang::Th), ita_words::simulation(Lang::En);
    Broken =>
        "แสดงผลไม่ได้ เพราะรหัสคะแนนในที่อยู่นี้ไม่ถูกต้อง",
        "This cannot be shown: the score code in the address is not valid.";
    CardTitle => "ผลการประเมิน ITA", "ITA result";
    CalculatorTitle => "เครื่องคำนวณคะแนน ITA", "ITA calculator";
}

of_a_part!(EmbedLabel);
