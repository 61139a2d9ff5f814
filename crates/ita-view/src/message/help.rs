//! What only the view ช่วยเหลือ says.

use super::label::{labels, of_a_part};

labels! {
    /// A fixed text of ช่วยเหลือ.
    HelpLabel

    Forget => "ลบข้อมูลในเครื่องนี้", "Delete everything on this device";
    ForgetHint =>
        "ลบทุกอย่างที่กรอกและที่เก็บไว้ให้เรียกคืน เมื่อลบแล้วเรียกคืนไม่ได้",
        "Deletes all that was entered, and all that could be brought back, for good";
    WhatTitle => "เครื่องมือนี้คืออะไร", "What this is";
    What1 =>
        "ITA Score ช่วยหน่วยงานคำนวณและอธิบายผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ว่าได้คะแนนเท่าใด อยู่ในระดับใด เพราะเหตุใด และยังขาดอะไรจึงจะถึงระดับถัดไป",
        "ITA Score works out and explains a result of Thailand’s Integrity and Transparency Assessment of government agencies: the score, the level, why it is that level, and what is short of the next.";
    What2 =>
        "กรอกเท่าที่ทราบก็คำนวณได้ ส่วนที่ยังไม่ทราบจะแสดงเป็นช่วงคะแนนและระดับที่ยังเป็นไปได้",
        "Enter what you know. What you do not know yet is shown as a range, with every level that is still possible.";
    NotNaccTitle => "ไม่ใช่ระบบของสำนักงาน ป.ป.ช.", "Not the NACC’s";
    NotNacc =>
        "ตัวเลขทั้งหมดเป็นการจำลองตามหลักเกณฑ์ที่พบในแหล่งข้อมูลสาธารณะ ผลที่เป็นทางการคือผลที่สำนักงาน ป.ป.ช. ประกาศเท่านั้น หลักเกณฑ์แต่ละข้อบอกที่มาและระดับการยืนยันไว้ในหน้าหลักเกณฑ์",
        "Every number is a simulation by rules found in public sources. Only results announced by the NACC are official. Each rule says where it comes from and how sure it is, under Rules.";
    PrivacyTitle => "ข้อมูลอยู่ในเครื่องของท่าน", "Your numbers stay with you";
    Privacy =>
        "ข้อมูลที่กรอกไม่ถูกส่งออกจากเบราว์เซอร์ของท่าน ระบบบันทึกไว้ในเครื่องนี้เพื่อให้กลับมาทำต่อได้ ข้อมูลที่ล้างแล้วยังเรียกคืนได้ หากต้องการลบอย่างถาวร โปรดใช้ปุ่มลบข้อมูลในเครื่องนี้",
        "Nothing that you enter leaves your browser. It is stored on this device so that you can go on later. What was cleared can still be brought back; to remove it for good, use the button that deletes everything on this device.";
    UseTitle => "วิธีกรอก", "How to enter scores";
    Use1 =>
        "เลือกปีงบประมาณ แล้วกรอกคะแนนของเครื่องมือ ใช้เลขไทยหรือเลขอารบิกก็ได้",
        "Choose the fiscal year and enter the instruments’ scores, in Thai or Arabic digits.";
    Use2 =>
        "ถ้าทราบคะแนนย่อย ให้กดปุ่มกรอกรายละเอียดใต้รายการนั้น คะแนนของรายการจะคำนวณจากคะแนนย่อยแทน และกลับไปใช้คะแนนเดิมได้ ตัวเลขทั้งสองชุดไม่หาย",
        "If you know the parts of a score, open it: its score is then computed from them. You can go back to its own number; neither is lost.";
    Use3 =>
        "ถ้าทราบเพียงคะแนนรวม ให้กด “กรอกเฉพาะคะแนนรวม” ระบบจะบอกระดับที่แน่นอนแล้วและระดับที่ยังเป็นไปได้",
        "If you know only the overall score, enter that itself: you are told which level is certain and which are possible.";
    Use4 =>
        "ข้อ OIT ระบุได้ว่าเผยแพร่แล้ว ยังไม่เผยแพร่ หรือได้คะแนนบางส่วน ข้อที่ยังไม่ระบุไม่นับเป็นศูนย์",
        "An OIT item is published, not published, or earns part of its credit. One of which nothing is said is not counted as zero.";
    ImproveTitle => "วางแผนยกระดับ", "Planning an improvement";
    Improve1 =>
        "หน้ายกระดับเริ่มจากคะแนนที่กรอกไว้ แล้วเสนอแนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับที่เลือก กด “นำมาใส่ในแผน” เพื่อใช้แนวทางนั้น คะแนนปัจจุบันไม่เปลี่ยน",
        "The page Improve begins with the scores you entered and tells the way of the least effort to the level you choose. Apply puts it into the scenario; your present scores stay as they are.";
    Improve2 =>
        "ลองปรับคะแนนได้เองด้วยแถบเลื่อนหรือพิมพ์ ถ้ารายการใดเปลี่ยนไม่ได้ให้ล็อก ถ้าได้ไม่เกินเท่าใดให้ใส่เพดาน และบอกว่ารายการใดง่าย ปานกลาง หรือยาก แนวทางที่แนะนำจะปรับตาม",
        "Try scores yourself by slider or by typing. Lock what cannot change, say at most where there is a limit, and say what is easy, medium or hard: the way to the target follows.";
    Improve3 =>
        "เก็บได้หลายแผน ตั้งชื่อ ทำสำเนา ลบและเรียกคืน แล้วเทียบกันได้ คัดลอกเป็นตารางไปใส่ในหนังสือหรือส่งเป็นลิงก์ก็ได้",
        "Keep several scenarios: name, duplicate, delete and take back, compare. A plan can be copied as a table into a letter, or sent as a link.";
    Improve4 =>
        "ความพยายามเป็นค่าเปรียบเทียบของเครื่องมือนี้เอง เพื่อเทียบว่าแนวทางใดง่ายกว่า ไม่ใช่ตัวเลขของสำนักงาน ป.ป.ช. และไม่ใช่คำแนะนำให้ชี้นำผู้ตอบแบบสำรวจ",
        "Effort is a number of this tool’s own, to tell which way is easier; it is not the NACC’s, and not advice to influence respondents.";
    LevelTitle => "วิธีอ่านระดับผลการประเมิน", "How to read the level";
    Level1 =>
        "ระดับตัดสินจากคะแนนที่ปัดเป็นทศนิยมตามที่ประกาศ และบางปีกำหนดเกณฑ์ขั้นต่ำของแต่ละเครื่องมือด้วย คะแนนรวมสูงจึงอาจยังไม่ถึงระดับที่คาด",
        "The level is decided by scores rounded as they are published, and in some years by a floor for each instrument. So a high overall score may still miss the level one would expect.";
    Level2 =>
        "คำว่าอย่างน้อยหมายถึงระดับที่ได้แน่นอน ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด",
        "“At least” names the level that is certain, whatever the unknown scores turn out to be.";
    Level3 =>
        "ตารางเงื่อนไขบอกว่าเกณฑ์ข้อใดถึงแล้ว ข้อใดขาดอีกเท่าใด และข้อใดยังไม่ทราบ",
        "The table of conditions shows which are met, which fall short and by how much, and which are not known yet.";
    SureTitle => "ระดับการยืนยันของหลักเกณฑ์", "How sure the rules are";
    Sure =>
        "ยังไม่พบคู่มือทางการส่วนวิธีคิดคะแนน หลักเกณฑ์ทุกข้อจึงบอกระดับการยืนยันไว้",
        "No official handbook’s scoring chapter could be read, so every rule says how sure it is.";
    KeysTitle => "ใช้ด้วยแป้นพิมพ์", "By keyboard";
    KeyArrows => "แป้นลูกศรขึ้น/ลง", "Arrow up, arrow down";
    KeyArrowsDoes => "เพิ่มหรือลดคะแนนในช่องทีละ 0.01", "Raise or lower a score by 0.01";
    KeyShiftArrows => "Shift และลูกศร", "Shift and arrow";
    KeyShiftArrowsDoes => "เพิ่มหรือลดทีละ 1 คะแนน", "Raise or lower it by 1 point";
    KeySpace => "แป้นเว้นวรรค (Space bar)", "Space";
    KeySpaceDoes =>
        "สลับข้อ OIT ระหว่างเผยแพร่แล้วกับยังไม่เผยแพร่",
        "Switch an OIT item between published and not published";
    KeyPaste => "วาง (Ctrl+V)", "Paste";
    KeyPasteDoes =>
        "วางคะแนนทั้งคอลัมน์จากตาราง ค่าจะลงตามลำดับจากช่องที่เลือก",
        "A column of scores from a table fills the fields downward from the chosen one";
    LinkTitle => "ลิงก์และรหัสคะแนน", "Links and the score code";
    Link1 =>
        "ที่อยู่ของหน้านี้มีคะแนนทั้งหมดอยู่หลังเครื่องหมาย # ผู้ที่ได้รับลิงก์จะเห็นผลเดียวกัน ส่วนนั้นไม่ถูกส่งไปยังเครื่องแม่ข่าย",
        "The address of this page carries every score after its #. Whoever gets the link sees the same result. That part is not sent to a server.";
    Link2 =>
        "ข้อความขึ้นต้นด้วย ITA ตามด้วยปีงบประมาณ แล้วเป็นรหัสรายการและคะแนน ใช้ได้ทั้งในลิงก์ ไฟล์ และคำสั่ง ita",
        "The line begins with ITA and the fiscal year, then ids and scores. Links, files and the ita command read it.";
}

of_a_part!(HelpLabel);
