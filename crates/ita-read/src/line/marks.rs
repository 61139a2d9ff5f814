//! Signs and words that stand for a value, for a missing one, or for nothing: ticks, “-”, “รอผล”, “คะแนน”.

use crate::clean::key;

/// A tick or a cross by its sign.
pub(super) fn symbol(text: &str) -> Option<bool> {
    let text = text.trim().trim_matches(['(', ')', '[', ']', ' ']);
    match text {
        "✓" | "✔" | "☑" | "√" | "✅" | "🗸" | "/" | "\u{f0fc}" | "●" | "⬤" => Some(true),
        "✗" | "✘" | "✕" | "☒" | "❌" | "×" | "x" | "X" | "✖" | "\u{f0fb}" | "❎" => Some(false),
        _ => None,
    }
}

/// A tick or a cross in words.
pub(crate) fn said(text: &str) -> Option<bool> {
    let lower = text.trim().to_lowercase();
    match lower.as_str() {
        "มี"
        | "ผ่าน"
        | "เผยแพร่"
        | "เผยแพร่แล้ว"
        | "ใช่"
        | "yes"
        | "y"
        | "pass"
        | "passed"
        | "true"
        | "ครบ"
        | "ครบถ้วน"
        | "มีข้อมูล"
        | "published"
        | "met" => Some(true),
        "ไม่มี"
        | "ไม่ผ่าน"
        | "ไม่เผยแพร่"
        | "ไม่ใช่"
        | "no"
        | "n"
        | "fail"
        | "failed"
        | "false"
        | "ไม่ครบ"
        | "ไม่ครบถ้วน"
        | "not published"
        | "not met" => Some(false),
        _ => None,
    }
}

/// “-”, “N/A”, “รอผล”: that there is no value.
pub(super) fn is_blank_mark(text: &str) -> bool {
    let lower = text.to_lowercase();
    let plain: String = lower.chars().filter(|c| !matches!(c, ' ' | '.' | '(' | ')')).collect();
    matches!(
        plain.as_str(),
        "-" | "–"
            | "—"
            | "--"
            | "---"
            | "n/a"
            | "na"
            | "nan"
            | "null"
            | "#n/a"
            | "#div/0!"
            | "#value!"
            | "#ref!"
            | "…"
            | "รอผล"
            | "รอประกาศ"
            | "รอประกาศผล"
            | "ไม่มีข้อมูล"
            | "ไม่มีผล"
            | "ยังไม่ประกาศ"
            | "อยู่ระหว่างประเมิน"
            | "☐"
            | "□"
            | "ไม่ระบุ"
            | "tba"
            | "pending"
            | "ยังไม่ประกาศผล"
            | "ไม่ประเมิน"
            | "ไม่ได้ประเมิน"
            | "ไม่มีคะแนน"
    )
}

/// Returns true for words around a number that name nothing.
pub(crate) fn is_filler(text: &str) -> bool {
    let own = key(text);
    let mut rest = own.as_str();
    const WORDS: [&str; 30] = [
        "คะแนน",
        "รอยละ",
        "ได",
        "เทากับ",
        "อยูที",
        "ที",
        "คือ",
        "เปน",
        "point",
        "points",
        "score",
        "percent",
        "pts",
        "ครบ",
        "คะ",
        "คะแนนที",
        "นะคะ",
        "ครับ",
        "และ",
        "กับ",
        "ตามลาดับ",
        "สวน",
        "โดย",
        "is",
        "and",
        "was",
        "s",
        "แลว",
        "มี",
        "ผล",
    ];
    static KEYS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    let words = KEYS.get_or_init(|| WORDS.iter().map(|word| key(word)).collect());
    'outer: while !rest.is_empty() {
        for word in words {
            if let Some(after) = rest.strip_prefix(word.as_str()) {
                rest = after;
                continue 'outer;
            }
        }
        return false;
    }
    true
}
