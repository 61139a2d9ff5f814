//! What only the view ฝังในเว็บ says.

use super::label::{labels, of_a_part};
use ita_words::Lang;

labels! {
    /// A fixed text of ฝังในเว็บ.
    EmbedLabel

    Intro =>
        "เลือกสิ่งที่จะแสดง ดูภาพตัวอย่าง แล้วคัดลอกโค้ดไปวางในหน้าเว็บ",
        "Choose what to show, look at the preview, and copy the code into your page.";
    Site => "เว็บไซต์ของท่านเป็นแบบใด", "What is your website made with?";
    WordPress => "WordPress", "WordPress";
    Joomla => "Joomla", "Joomla";
    Php => "เว็บที่เขียนเองหรือระบบของผู้รับจ้าง (PHP)", "Hand-made, or a contractor’s system (PHP)";
    HtmlOnly => "วางได้แต่ข้อความหรือ HTML", "Only text or HTML can be pasted";
    WordPressHint =>
        "ในหน้าแก้ไข เพิ่มบล็อก “HTML ที่กำหนดเอง” แล้ววางโค้ด ต้องเป็นผู้ดูแลหรือบรรณาธิการ บัญชีผู้เขียนจะถูกตัดสคริปต์และกรอบออก ให้เลือก “HTML อย่างเดียว” ถ้าลงปลั๊กอินได้ ใช้รหัสสั้น [ita_score] ของปลั๊กอิน ITA Score",
        "In the editor add a Custom HTML block and paste the code. It takes an administrator or editor: what an author pastes loses scripts and frames, so choose plain HTML then. Where plugins can be installed, use the shortcode [ita_score] of the ITA Score plugin.";
    JoomlaHint =>
        "เพิ่มโมดูล Custom แล้วสลับตัวแก้ไขเป็นแบบโค้ดก่อนวาง ตัวแก้ไขของ Joomla มักตัดสคริปต์ออก กรอบ (iframe) จึงใช้ได้มากกว่า หรือให้ผู้ดูแลตั้งตัวกรองข้อความเป็น “ไม่กรอง”",
        "Add a Custom module and switch its editor to code before you paste. Joomla’s editor often removes scripts, so a frame works more often; or the administrator sets the text filter to none.";
    PhpHint =>
        "ให้ผู้ดูแลระบบวางโค้ดในไฟล์ของหน้า ควรนำโฟลเดอร์ element ไปไว้ในเว็บไซต์ของหน่วยงานเอง แล้วใส่ที่อยู่ของ ita-score.js ในการตั้งค่าขั้นสูง",
        "Ask whoever maintains the site to put the code into the page’s file. It is best to copy the folder element to your own site and to give the address of ita-score.js under advanced settings.";
    HtmlOnlyHint =>
        "ตัวเลขคงที่ เมื่อคะแนนเปลี่ยนต้องคัดลอกใหม่",
        "The numbers do not update: copy again when they change.";
    Advanced => "ตั้งค่าขั้นสูง", "Advanced settings";
    NotThere =>
        "โหลด ita-score.js จากที่อยู่นี้ไม่ได้ ภาพตัวอย่างจึงเป็นตารางสำรอง โปรดตรวจสอบว่ามีโฟลเดอร์ element อยู่ข้างแอป",
        "ita-score.js cannot be loaded from this address, so the preview is the table that stands in for it. Check that the folder element lies beside the app.";
    OnlyHere =>
        "ที่อยู่ในโค้ดเป็นของเครื่องนี้เท่านั้น ผู้อื่นเปิดไม่ได้ โปรดสร้างโค้ดจากแอปที่อยู่บนเว็บไซต์จริง หรือใส่ที่อยู่ของไฟล์บนเว็บไซต์",
        "The address in the code works on this machine only; nobody else can open it. Make the code in the app on a real website, or give the address of the file on your site.";
    OwnRules =>
        "ผลตามหลักเกณฑ์ที่หน่วยงานกำหนดเองฝังในเว็บไซต์อื่นไม่ได้ เพราะเว็บไซต์นั้นมีเพียงหลักเกณฑ์ที่มากับโปรแกรม โค้ดต่อไปนี้จึงเป็นผลตามหลักเกณฑ์ของโปรแกรมในปีที่เลือก หากต้องการเผยแพร่ผลตามหลักเกณฑ์ของหน่วยงาน ให้บันทึกเป็นหน้าเว็บจากหน้า “รายงาน” แล้วนำขึ้นเว็บไซต์",
        "A result by your own rules cannot be embedded: other sites have only the rules that come with the program. The code below therefore uses those rules, for the chosen year. To publish a result by your own rules, save it as a web page under Report and put that on the site.";
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
