//! What only the view ช่วยเหลือ says.

use super::label::{labels, of_a_part};

labels! {
    /// A fixed text of ช่วยเหลือ.
    HelpLabel

    Tasks => "ท่านมีข้อมูลแบบใด อยากทราบอะไร", "What you have, and what you want to know";
    TableTitle =>
        "มีตารางผลคะแนน (Excel Word PDF หรือหน้าเว็บ)",
        "A table of scores, in Excel, Word, a PDF or on a web page";
    Table1 =>
        "เลือกปีงบประมาณของผลก่อน แล้วคัดลอกทั้งตาราง รวมชื่อตัวชี้วัด",
        "Choose the fiscal year of the result; then copy the whole table, names included.";
    Table2 =>
        "ในหน้าผลคะแนน กด “วางตาราง” แล้ววาง ระบบบอกว่าอ่านได้กี่รายการและอ่านว่าอย่างไร",
        "On the page of scores, choose to paste a table. You are told what was read, line by line.";
    Table3 =>
        "ตรวจดูทุกบรรทัด แล้วจึงกดใช้ ถ้าไม่ถูก เรียกคืนได้ด้วยการกดเลิกทำครั้งเดียว",
        "Check each line before you take it. One press of undo takes it back.";
    TotalTitle => "มีเพียงคะแนนรวมกับระดับ", "Only the overall score and the level";
    Total1 => "กรอกคะแนนรวม และระดับที่ประกาศ", "Enter the overall score, and the published level.";
    Total2 =>
        "ระบบบอกว่าเครื่องมือใดต้องต่ำกว่าเกณฑ์จึงได้ระดับนั้น และคะแนนที่เป็นไปได้ของแต่ละเครื่องมือ",
        "You are told what the instruments must have been for that level, and their possible ranges.";
    Total3 =>
        "ถ้าจะวางแผน โปรดขอคะแนน IIT EIT OIT จากรายงานผล เพราะคะแนนรวมเพิ่มโดยตรงไม่ได้",
        "To plan, ask for the scores of IIT, EIT and OIT in the report: a total cannot be raised by itself.";
    ItemsTitle => "มีรายการข้อ OIT", "The OIT items";
    Items1 =>
        "เปิดรายการใต้ OIT แล้วระบุข้อที่เผยแพร่แล้วและยังไม่เผยแพร่ ข้อที่ยังไม่ระบุไม่นับเป็นศูนย์",
        "Open OIT and say which items are published and which are not. An item that you say nothing about is not counted as zero.";
    Items2 =>
        "ข้างแต่ละข้อบอกว่าเผยแพร่แล้วจะได้คะแนนรวมเพิ่มเท่าใด",
        "Beside each item is what publishing it adds.";
    PlanTitle => "จะยกระดับในปีถัดไป", "Reaching a higher level next year";
    Plan1 =>
        "ในหน้ายกระดับ เลือกเป้าหมาย แผนที่ 1 คือสิ่งที่ต้องเพิ่มของแต่ละเครื่องมือ กระจายให้ตัวชี้วัดเท่า ๆ กัน",
        "On the page Improve, choose the target. Scenario 1 is what each instrument has to gain, spread evenly over its indicators.";
    Plan2 =>
        "เผื่อไว้อย่างน้อย 0.50 คะแนน เพื่อไม่ให้การปัดเศษเป็นตัวตัดสินระดับ",
        "Keep at least 0.50 points to spare, so that rounding does not decide the level.";
    Plan3 =>
        "ถ้ารายการใดเปลี่ยนไม่ได้ เพิ่มได้ไม่เกินเท่าใด หรือทำยาก ให้กดปุ่มสามจุดท้ายแถว แผนจะปรับตาม หรือเลื่อนคะแนนเองก็ได้",
        "If something has to stay, has a limit or is hard, say so behind the three dots of its row: the plan follows. Or move the scores yourself.";
    Plan4 =>
        "เพิ่มแผนเพื่อเทียบได้หลายแผน ตัวเลขเป็นการจำลอง ไม่ใช่คำแนะนำให้ชี้นำผู้ตอบแบบสำรวจ",
        "Add scenarios to compare. The numbers are a simulation, and not advice to influence respondents.";
    SendTitle => "จะส่งให้ผู้บริหารหรือใส่ในหนังสือ", "Passing it on, to a director or in a letter";
    Send1 =>
        "“คัดลอกแผนนี้” วางใน Word หรือ Excel เป็นตาราง วางใน LINE เป็นข้อความ",
        "Copy this plan: a table in Word and Excel, lines in a message.";
    Send2 =>
        "“พิมพ์แผนนี้” หรือบันทึกเป็น PDF ได้หนึ่งแผ่น มีชื่อหน่วยงาน วันที่ และคำว่าจำลอง",
        "Print this plan, or save it as a PDF: one sheet with agency, date and the word simulation.";
    Send3 =>
        "“ส่งลิงก์” ผู้รับเห็นผลเดียวกัน คะแนนอยู่ในลิงก์หลังเครื่องหมาย # ไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        "Send a link: whoever gets it sees the same. The scores are after its #, which is not sent to a server.";
    BackTitle => "กรอกผิด ล้างไป หรือเปิดลิงก์ของผู้อื่น", "A mistake, something cleared, or someone else’s link";
    Back1 => "กดเลิกทำ (Ctrl+Z) ระบบบอกว่าจะเลิกทำอะไร", "Undo (Ctrl+Z): you are told what it undoes.";
    Back2 =>
        "การเปิดลิงก์ของผู้อื่นไม่ทับงานของท่าน",
        "Opening someone else’s link never replaces your own work.";
    InstallTitle => "จะเปิดใช้เหมือนแอป หรือใช้โดยไม่ต่ออินเทอร์เน็ต", "As an app, or without the internet";
    Install1 =>
        "เมื่อเปิดครั้งแรกแล้ว ใช้ต่อได้แม้ไม่ต่ออินเทอร์เน็ต ทุกหน้าเปิดได้ครบ",
        "Once it has been opened, it goes on working without the internet, every page of it.";
    Install2 =>
        "Chrome และ Edge: กดเมนูมุมบนขวา แล้วกด “ติดตั้งเป็นแอป” หากไม่มีรายการนี้ แสดงว่าติดตั้งแล้วหรือเบราว์เซอร์ไม่รองรับ",
        "Chrome and Edge: open the menu at the top right and choose “Install as an app”. Where there is no such entry, it is installed already or the browser does not offer it.";
    Install3 =>
        "iPhone และ iPad: เปิดใน Safari กดปุ่มแชร์ แล้วเลือก “เพิ่มไปยังหน้าจอโฮม”",
        "iPhone and iPad: open it in Safari, press Share, then “Add to Home Screen”.";
    Install4 =>
        "Firefox: ในโทรศัพท์ Android กดเมนูของเบราว์เซอร์แล้วเลือกเพิ่มไปยังหน้าจอหลัก ในคอมพิวเตอร์ให้บันทึกหน้านี้เป็นที่คั่นหน้า",
        "Firefox: on Android, open the browser’s menu and add it to the home screen; on a computer, bookmark this page.";
    WordsTitle => "คำที่ควรรู้", "Words";
    Iit => "IIT", "IIT";
    IitMeans =>
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน คือบุคลากรของหน่วยงาน",
        "The internal survey: the agency’s own staff";
    Eit => "EIT", "EIT";
    EitMeans =>
        "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก คือผู้มาติดต่อหรือรับบริการ",
        "The external survey: people who deal with the agency";
    Oit => "OIT", "OIT";
    OitMeans =>
        "แบบวัดการเปิดเผยข้อมูลสาธารณะ ตรวจจากเว็บไซต์ของหน่วยงาน",
        "What the agency publishes, checked on its website";
    WeightWord => "น้ำหนัก", "Weight";
    WeightMeans =>
        "ส่วนที่เครื่องมือหรือตัวชี้วัดนับในคะแนนรวม คะแนนคูณน้ำหนักคือ “คิดเป็นคะแนนรวม”",
        "How much an instrument or indicator counts in the overall score; score times weight are its points.";
    Threshold => "เกณฑ์ขั้นต่ำ", "Threshold";
    ThresholdMeans =>
        "คะแนนที่ต้องถึงจึงได้ระดับ บางปีกำหนดทั้งคะแนนรวมและแต่ละเครื่องมือ คะแนนรวมสูงจึงอาจยังไม่ถึงระดับที่คาด",
        "The score that a level requires: in some years both overall and in each instrument, so a high overall score may miss the level one would expect.";
    AtLeastWord => "อย่างน้อย … อาจถึง …", "At least … perhaps …";
    AtLeastMeans =>
        "ระดับที่ได้แน่นอนไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด และระดับสูงสุดที่ยังเป็นไปได้",
        "The level that is certain whatever the unknown scores are, and the best that is possible";
    NearWord => "ใกล้เกณฑ์มาก", "Close to a threshold";
    NearMeans =>
        "คะแนนก่อนปัดเศษอยู่ใกล้เกณฑ์จนวิธีปัดเศษเป็นตัวตัดสินระดับ",
        "So close, before rounding, that rounding decides the level";
    MarginWord => "เผื่อไว้", "To spare";
    MarginMeans => "คะแนนที่แผนทำเกินเกณฑ์ไว้ทุกข้อ", "By how much a plan goes beyond every threshold";
    PictureTitle => "อ่านภาพผลคะแนน", "Reading the picture of a result";
    PictureFrom => "ภาพนี้มาจากตัวอย่างที่มากับโปรแกรม", "This one is of the example that comes with the program.";
    PictureLine => "เส้นตั้ง", "Upright line";
    PictureLineMeans =>
        "เกณฑ์ของระดับ ลากผ่านทุกแถวที่ระดับนั้นกำหนดเกณฑ์ไว้",
        "A threshold, through every row of which its level asks it";
    PictureDot => "จุด", "Dot";
    PictureDotMeans =>
        "คะแนนของแถวนั้น ระบายสีตามระดับที่แถวนั้นแถวเดียวจะได้",
        "The row’s score, in the colour of the level that it alone would allow";
    PictureBar => "แถบระหว่างสองจุด", "Bar between two dots";
    PictureBarMeans =>
        "ช่วงคะแนนที่ยังเป็นไปได้ เมื่อยังไม่ทราบคะแนนที่แน่ชัด",
        "What the score can still be, while it is not known exactly";
    PictureTick => "ขีดสั้น", "Short mark";
    PictureTickMeans => "คะแนนของปีก่อน ในหน้ายกระดับคือคะแนนปัจจุบัน", "Last year’s score; under Improve, the present one";
    PictureBack =>
        "แถวที่ต่ำกว่าเกณฑ์ของระดับถัดไป ควรยกระดับแถวนี้ก่อน",
        "The row that is below what the next level asks: the one to raise first";
    TrustTitle => "เชื่อถือได้เพียงใด", "How far to trust it";
    NotNaccTitle => "ไม่ใช่ระบบของสำนักงาน ป.ป.ช.", "Not the NACC’s";
    NotNacc =>
        "ตัวเลขทั้งหมดเป็นการจำลองตามหลักเกณฑ์ที่พบในแหล่งข้อมูลสาธารณะ ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น หลักเกณฑ์แต่ละข้อบอกที่มาและระดับการยืนยันไว้ในหน้าหลักเกณฑ์",
        "Every number is a simulation based on rules found in public sources. Only results announced by the NACC are official. Each rule says where it comes from and how sure it is, under Rules.";
    PrivacyTitle => "ข้อมูลอยู่ในเครื่องของท่าน", "Your numbers stay with you";
    Privacy =>
        "ข้อมูลที่กรอกไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน ระบบบันทึกไว้ในเครื่องนี้เพื่อให้กลับมาทำต่อได้ ข้อมูลที่ล้างแล้วยังเรียกคืนได้ หากต้องการลบอย่างถาวร โปรดใช้ปุ่มลบข้อมูลในเครื่องนี้ หากใช้ไฟล์เดียว (ita-score.html) ข้อมูลเก็บไว้ในเบราว์เซอร์นี้สำหรับไฟล์นั้นเท่านั้น ย้ายหรือเปลี่ยนชื่อไฟล์แล้วจะเปิดมาว่าง จึงควรบันทึกเป็นไฟล์ .ita.json ไว้เสมอ",
        "Nothing that you enter leaves your browser. It is stored on this device so that you can go on later. What was cleared can still be brought back; to remove it for good, use the button that deletes everything on this device. In the single file (ita-score.html), it is kept in this browser for that file alone: moved or renamed, it begins empty, so save an .ita.json file each time.";
    PrivacySafari =>
        "Safari (iPhone, iPad และ Mac) ลบข้อมูลของเว็บไซต์ที่ไม่ได้เปิดใช้เกิน 7 วัน หน้านี้จึงอาจเปิดมาว่าง โปรดบันทึกงานเป็นไฟล์ทุกครั้ง หรือเพิ่มหน้านี้ไปยังหน้าจอโฮมแล้วใช้จากที่นั่น",
        "Safari (iPhone, iPad and Mac) deletes what a website keeps if you do not use it for 7 days, so this page may then begin empty. Please save your work as a file each time, or add this page to the Home Screen and use it from there.";
    SureTitle => "ระดับการยืนยันของหลักเกณฑ์", "How sure the rules are";
    Sure =>
        "ยังไม่พบคู่มือทางการส่วนวิธีคิดคะแนน หลักเกณฑ์ทุกข้อจึงบอกระดับการยืนยันไว้",
        "No official handbook’s scoring chapter could be read, so every rule says how sure it is.";
    KeysTitle => "ใช้ด้วยแป้นพิมพ์", "By keyboard";
    KeyEnter => "Enter และแป้นลูกศร", "Enter and arrows";
    KeyEnterDoes =>
        "ไปยังช่องถัดไปหรือก่อนหน้าในตารางคะแนน",
        "Go to the next or the previous field of the table of scores";
    KeyAlt => "Alt และลูกศรขึ้น/ลง", "Alt and arrow up or down";
    KeyAltDoes => "เพิ่มหรือลดคะแนนในช่องทีละ 0.01", "Raise or lower the score in a field by 0.01";
    KeySlider => "ลูกศรบนแถบเลื่อน", "Arrows on a slider";
    KeySliderDoes =>
        "เพิ่มหรือลดทีละ 0.01 กับ Shift หรือ Page Up/Page Down ทีละ 1 คะแนน",
        "By 0.01; with Shift, or by Page Up and Page Down, by 1 point";
    KeySpace => "แป้นเว้นวรรค (Space bar)", "Space";
    KeySpaceDoes =>
        "สลับข้อ OIT ระหว่างเผยแพร่แล้วกับยังไม่เผยแพร่",
        "Switch an OIT item between published and not published";
    KeyPaste => "วาง (Ctrl+V)", "Paste (Ctrl+V)";
    KeyPasteDoes => "วางตารางหรือคอลัมน์คะแนน", "Paste a table or a column of scores";
    KeyUndo => "เลิกทำ (Ctrl+Z)", "Undo (Ctrl+Z)";
    KeyUndoDoes => "เลิกทำสิ่งที่ทำล่าสุด", "Undo what was done last";
}

of_a_part!(HelpLabel);
