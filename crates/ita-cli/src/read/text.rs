//! A reading for people: each line and how it was understood.

use ita_read::Reading;
use ita_words::{Lang, fiscal_year};

/// The reading as text.
pub(crate) fn render(reading: &Reading, lang: Lang) -> String {
    let say = |th: &'static str, en: &'static str| match lang {
        Lang::Th => th,
        Lang::En => en,
    };
    let mut out = fiscal_year(reading.fiscal_year, lang) + "\n";
    for (id, value) in &reading.inputs {
        out += &format!("  {id} = {value}\n");
    }
    for (id, value) in &reading.stated {
        out +=
            &format!("  {id} = {value} ({})\n", say("ยอดรวมในตาราง ใช้เปรียบเทียบ", "a total of the table, to compare"));
    }
    if let Some(published) = &reading.published {
        for (name, value) in [
            (say("คะแนนรวมที่ประกาศ", "published score"), &published.overall),
            (say("ระดับที่ประกาศ", "published level"), &published.level),
        ] {
            if let Some(value) = value {
                out += &format!("  {name}: {value}\n");
            }
        }
    }
    out += say("\nอ่านแต่ละบรรทัดดังนี้\n", "\nEach line was understood so:\n");
    for row in &reading.rows {
        let understood = match (&row.id, &row.value, row.ignored) {
            (Some(id), Some(value), _) => format!("{id} = {value}"),
            (_, _, why) => format!("{} ({})", say("ไม่ใช้", "not used"), reason(why.unwrap_or_default(), lang)),
        };
        let text: String = row.text.chars().filter(|c| !c.is_control()).take(60).collect();
        out += &format!("  {}: {text} → {understood}\n", row.line);
    }
    out
}

fn reason(why: &'static str, lang: Lang) -> &'static str {
    if lang == Lang::En {
        return why;
    }
    match why {
        "heading" => "หัวตาราง",
        "note" => "หมายเหตุ",
        "no value" => "ไม่มีค่า",
        "no name" => "ไม่มีชื่อกำกับ",
        "question" => "ข้อคำถาม",
        "other year" => "ปีอื่น",
        "weight" => "น้ำหนัก",
        "points" => "คะแนนถ่วงน้ำหนัก",
        "difference" => "ผลต่าง",
        "previous" => "ปีก่อน",
        "max" => "คะแนนเต็ม",
        "target" => "เป้าหมายหรือเกณฑ์",
        "mean" => "ค่าเฉลี่ยของหลายหน่วยงาน",
        "count" => "จำนวน",
        "rank" | "ordinal" => "ลำดับ",
        "level" => "ระดับ",
        "value" => "อ่านพร้อมบรรทัดอื่น",
        _ => "ข้อความ",
    }
}
