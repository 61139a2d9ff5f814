//! ภาษาไทย: plain, polite, short official Thai.

use super::Message;
use ita_words::glue;

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::YearShort { year } => format!("พ.ศ. {year}"),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::Points { points } => format!("{points} คะแนน"),

        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::ShortBy { short } => format!("ขาดอีก {short}"),

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
        Message::HaveIndicators { count } => format!("คะแนน {count} ตัวชี้วัด"),
        Message::HaveScoresOf { names } => format!("คะแนน {names}"),
        Message::RulesAre { year, status } => format!("หลักเกณฑ์ปี {year}: {status}"),
        Message::RoundingIs { status } => format!("วิธีปัดเศษเป็น{status}"),
    }
}
