//! ภาษาไทย: plain, polite, short official Thai.

use super::Message;
use ita_words::glue;

/// A small number as a word, since it is part of one: “หนึ่งในห้า”.
fn counted(count: &str) -> String {
    const WORDS: [&str; 9] = ["สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];
    let word = count.parse::<usize>().ok().and_then(|number| WORDS.get(number.checked_sub(2)?));
    word.map_or_else(|| count.to_owned(), |word| (*word).to_owned())
}

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::YearShort { year } => format!("พ.ศ. {year}"),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::Points { points } => format!("{points} คะแนน"),
        Message::OneIn { count, whole } => glue(&glue(&glue("หนึ่งใน", &counted(count)), "ของ"), whole),
        Message::OutOf100 { name } => format!("{name} จาก 100"),
        Message::RangeCaption { name } => format!("ช่วง{name}ที่เป็นไปได้"),

        Message::Missing { names } => format!("ข้อมูลที่ยังขาด: {names}"),
        Message::MissingMore { names, more } => format!("ข้อมูลที่ยังขาด: {names} และอีก {more} รายการ"),
        Message::MissingBehindOverall { names, overall } => {
            format!("{} จะทราบระดับที่แน่นอน", glue(&glue(&glue("กรอกคะแนน", names), "แทน"), overall))
        }
        Message::Live { name, number, why } => format!("{name} {number} {why}"),
        Message::LiveRange { name, low, high, why } => format!("{name} {low} ถึง {high} {why}"),
        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::ScalePoint { low, high, number, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ที่ {number} เกณฑ์คือ {edges}")
        }
        Message::ScaleRange { low, high, from, to, edges } => {
            format!("แถบคะแนน {low} ถึง {high} ผลอยู่ระหว่าง {from} ถึง {to} เกณฑ์คือ {edges}")
        }
        Message::ScaleNothing { low, high, edges } => format!("แถบคะแนน {low} ถึง {high} ยังไม่มีผล เกณฑ์คือ {edges}"),
        Message::EdgeOf { levels, value } => format!("{levels} ตั้งแต่ {value}"),

        Message::ScoreAndLevel { score, level } => format!("{score} {level}"),

        Message::OrMore { at_least } => format!("{at_least} ขึ้นไป"),
        Message::ShortBy { short } => format!("ขาดอีก {short}"),
        Message::RoundStep { exact, decimals } => {
            format!("{exact} ปัดเศษเป็นทศนิยม {decimals} ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)")
        }
        Message::Asks { who, at_least } => format!("{who} {at_least} ขึ้นไป"),

        Message::FieldOf { number, name } => {
            if number.is_empty() {
                name.to_owned()
            } else {
                format!("คะแนน {number} {name}")
            }
        }
        Message::PartialOf { number } => format!("ร้อยละที่ได้ของข้อ {number}"),
        Message::Worth { points } => format!("{points} คะแนน"),
        Message::ItemsPublished { published, total } => format!("เผยแพร่แล้ว {published} จาก {total} ข้อ"),
        Message::ItemsOpen { published, total, open } => {
            format!("เผยแพร่แล้ว {published} จาก {total} ข้อ ยังไม่ระบุ {open} ข้อ")
        }

        Message::NotANumber { least, most } => format!("โปรดกรอกเป็นตัวเลขตั้งแต่ {least} ถึง {most} เช่น 87.50"),
        Message::OutOfRange { least, most } => format!("คะแนนต้องอยู่ระหว่าง {least} ถึง {most} โปรดแก้ไข"),
        Message::NotAnItemValue { least, most } => {
            format!("โปรดเลือกเผยแพร่แล้ว ยังไม่เผยแพร่ หรือกรอกร้อยละที่ได้ตั้งแต่ {least} ถึง {most}")
        }
        Message::TooManyDecimals { places } => format!("ทศนิยมเกิน {places} ตำแหน่ง โปรดลดจำนวนตำแหน่ง"),

        Message::BangKrabueText { score, level } => format!(
            "คะแนนรวม {score} และ{}เป็นผลที่เทศบาลประกาศเอง ส่วนคะแนนแยกของแต่ละเครื่องมือไม่ได้ประกาศ ตัวเลขที่เห็นเป็นเพียงการสมมติของผู้จัดทำเพื่อแสดงวิธีคำนวณ",
            glue("ระดับ", level)
        ),
        Message::TratText { score } => {
            format!("คะแนนรายตัวชี้วัดและคะแนนรวม {score} เป็นค่าภาพรวมของจังหวัดตามรายงานที่เผยแพร่ ใช้แสดงการคำนวณจากรายตัวชี้วัด")
        }
        Message::ExampleTitle { name } => format!("ตัวอย่าง: {name}"),
        Message::ExampleEdited { name } => format!("แก้ไขจากตัวอย่าง: {name}"),

        Message::NotInBaseline { node } => format!("{node} ไม่มีในคะแนนตั้งต้นของลิงก์"),
        Message::NoRules { id, hash } => format!(
            "เปิดลิงก์นี้ไม่ได้ ลิงก์คิดคะแนนตามหลักเกณฑ์ที่หน่วยงานกำหนดเอง “{id}” (รหัส {hash}) ซึ่งไม่มีในเครื่องนี้ โปรดขอไฟล์หลักเกณฑ์ (.toml) หรือไฟล์งาน (.ita.json) จากผู้ส่ง แล้วเปิดไฟล์นั้นก่อน"
        ),
        Message::RulesTitle { year } => format!("หลักเกณฑ์ ปีงบประมาณ พ.ศ. {year}"),

        // The head, the start, pasting, undoing.
        Message::BelowNotCounted { given, total } => format!("กรอกรายการย่อยแล้ว {given} จาก {total} ยังไม่นำมาคำนวณ"),
        Message::BelowGiven { given, total } => format!("กรอกรายการย่อยแล้ว {given} จาก {total}"),
        Message::FromBelow { total } => format!("คำนวณจากรายการย่อย {total} รายการ"),
        Message::OwnDiffers { computed, own, by } => format!("ใช้ค่าที่คำนวณได้ {computed} ต่างจากที่กรอก {own} อยู่ {by}"),
        Message::OwnAgrees { computed } => format!("คำนวณได้ {computed} ตรงกับที่กรอก"),
        Message::ReachesThreshold { at_least } => format!("ถึง {at_least}"),
        Message::AgainstLevel { level } => glue("เทียบเกณฑ์", level),
        Message::RowsBelow { who } => glue("รายการย่อยของ", who),
        Message::LineAllows { name, score, level } => format!("{name} {score} ตามคะแนนนี้อย่างเดียวได้ถึงระดับ {level}"),
        Message::LineOpen { name, score } => format!("{name} {score}"),
        Message::DidType { who } => glue("กรอกคะแนน", who),
        Message::DidPlan { who } => glue(&glue("ปรับคะแนน", who), "ในแผน"),
        Message::HaveIndicators { count } => format!("คะแนน {count} ตัวชี้วัด"),
        Message::HaveScoresOf { names } => format!("คะแนน {names}"),
        Message::RulesAre { year, status } => format!("หลักเกณฑ์ปี {year}: {status}"),
        Message::RoundingIs { status } => format!("วิธีปัดเศษเป็น{status}"),
        Message::PlanNextYear { from, to } => format!("ใช้ผลปี {from} วางแผนปี {to}"),
        Message::CanBeUndone { did } => format!("{did}แล้ว กด ↶ เพื่อเลิกทำ"),
        Message::CarriedTotals { names } => format!("ใช้คะแนนของ {names} เป็นค่าตั้งต้น เพราะรายตัวชี้วัดเปลี่ยนชุด"),
        Message::CarriedOver { from, to } => format!("นำคะแนนปี {from} มาเป็นค่าตั้งต้นของปี {to}"),
        Message::CarriedOverInPart { to, left_behind } => format!("อีก {left_behind} รายการไม่มีในปี {to}"),
    }
}
