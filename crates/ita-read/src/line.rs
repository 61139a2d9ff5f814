//! What stands in a row, from left to right: labels, numbers, levels, ticks, years, other text.

use crate::clean::key;
use crate::grid::Row;
use crate::lex::{Piece, Year, pieces};
use crate::names::{Label, Names};
use crate::number::{MICRO, Num, plain};
use crate::words::{Role, lists};
use std::cell::OnceCell;

/// Something in a row.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The cell it stands in, from 0; in running text the place among what follows the label.
    pub(crate) cell: usize,
    pub(crate) kind: Kind,
    /// The words it was read from.
    pub(crate) text: String,
    role: OnceCell<Option<Role>>,
}

impl Item {
    const fn new(cell: usize, kind: Kind, text: String) -> Self {
        Self { cell, kind, text, role: OnceCell::new() }
    }

    /// What its words say that its column or row holds. It is found once: a head stands over each row that is read.
    pub(crate) fn role(&self) -> Option<Role> {
        *self.role.get_or_init(|| lists().role(&self.text))
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Label(Label),
    Number(Num),
    /// A level's id, and whether the text says that it is a level.
    Level(String, bool),
    /// A tick or a cross.
    Tick(bool),
    /// "-", "N/A", "รอผล": no value.
    Blank,
    Year(Year),
    Text,
}

/// A row with what is in it.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) line: usize,
    pub(crate) row: Row,
    pub(crate) items: Vec<Item>,
    words: OnceCell<Vec<(Label, String)>>,
    /// Whether it is a head, once somebody asked: [`crate::heads::is_head`].
    pub(crate) is_head: OnceCell<bool>,
}

impl Line {
    pub(crate) fn new(row: Row, names: &Names, years: &[u16]) -> Self {
        let mut items = Vec::new();
        for (at, cell) in row.cells.iter().enumerate() {
            if !cell.is_empty() {
                items_of(cell, at, names, years, &mut items);
            }
        }
        Self { line: row.line, row, items, words: OnceCell::new(), is_head: OnceCell::new() }
    }

    pub(crate) fn labels(&self) -> impl Iterator<Item = (usize, &Label)> + '_ {
        self.items.iter().enumerate().filter_map(|(at, item)| match &item.kind {
            Kind::Label(label) => Some((at, label)),
            _ => None,
        })
    }

    /// What each of its words names by itself, where it is running text.
    pub(crate) fn words(&self, names: &Names) -> &[(Label, String)] {
        self.words.get_or_init(|| {
            let text = self.row.cells.join(" ");
            let words = text.split([' ', '|', ',', '/']).filter(|word| !word.is_empty());
            let named = words.filter_map(|word| {
                let label = names.label(word, None, false, false).filter(|label| !label.tail)?;
                Some((label, word.to_owned()))
            });
            named.collect()
        })
    }

    pub(crate) fn numbers(&self) -> impl Iterator<Item = (usize, &Num)> + '_ {
        self.items.iter().enumerate().filter_map(|(at, item)| match &item.kind {
            Kind::Number(number) => Some((at, number)),
            _ => None,
        })
    }

    pub(crate) fn years(&self) -> impl Iterator<Item = Year> + '_ {
        self.items.iter().filter_map(|item| match item.kind {
            Kind::Year(year) => Some(year),
            _ => None,
        })
    }

    /// A note, a source, a legend: nothing in it is a score of the table.
    pub(crate) fn is_note(&self) -> bool {
        let text = self.row.cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str).to_lowercase();
        let text = text.trim_start_matches(['*', '•', ' ', '(', '†', '¹', '²', '³', '-', '–', '“', '"']);
        ["หมายเหตุ", "ที่มา", "source", "note:", "หน้า ", "แหล่งข้อมูล", "เกณฑ์ระดับ", "เกณฑ์การ", "อ้างอิง", "remark"]
            .iter()
            .any(|word| text.starts_with(word))
    }
}

/// Text that is being gathered between numbers.
#[derive(Default)]
struct Segment {
    text: String,
    number: Option<String>,
    explicit: bool,
    code: Option<String>,
    part: Option<i64>,
}

fn items_of(cell: &str, at: usize, names: &Names, years: &[u16], out: &mut Vec<Item>) {
    if let Some(number) = plain(cell) {
        let text = number.value.clone();
        out.push(Item::new(at, Kind::Number(number), text));
        return;
    }
    let found = pieces(cell, years);
    let mut segment = Segment::default();
    for (place, piece) in found.iter().enumerate() {
        match piece {
            Piece::Text(text) => segment.text.push_str(text),
            Piece::Other => segment.text.push(' '),
            Piece::Year(year) => {
                segment.text.push(' ');
                out.push(Item::new(at, Kind::Year(*year), year.year.to_string()));
            }
            Piece::Code(code) => {
                flush(&mut segment, at, names, out);
                segment.code = Some(code.clone());
            }
            Piece::Number(number) => {
                let next = match found.get(place + 1) {
                    Some(Piece::Text(text)) => text.as_str(),
                    _ => "",
                };
                if takes_number(&mut segment, number, next, place == 0, names) {
                    continue;
                }
                let weight = number.is_whole() || number.percent;
                let label = flush(&mut segment, at, names, out);
                // "IIT (30%)": its weight.
                let own = label.is_some_and(|node| {
                    number.micro == names.known[node].share * 100 && (number.bracket || number.percent)
                });
                if own && weight && found.len() > place && number.is_whole() {
                    continue;
                }
                out.push(Item::new(at, Kind::Number(number.clone()), number.value.clone()));
            }
        }
    }
    flush(&mut segment, at, names, out);
}

/// True if a number belongs to the name beside it: "ตัวชี้วัดที่ 1", "1. …", "9.1 …", "ส่วนที่ 2".
fn takes_number(segment: &mut Segment, number: &Num, next: &str, first: bool, names: &Names) -> bool {
    let before = segment.text.trim_end_matches([' ', '.', ':', '-', '(', '#']).to_lowercase();
    let small = !number.signed && !number.percent && number.micro < 51 * MICRO;
    let indicator = [
        "ตัวชี้วัด",
        "ตัวชี้วัดที่",
        "ตัวชี้วัดย่อย",
        "ตัวชี้วัดย่อยที่",
        "ตชว",
        "ตวช",
        "indicator",
        "kpi",
        "ind",
        "indicator no",
        "ตัวที่",
        "ตัวชี้วัด ที่",
        "ด้านที่",
    ];
    if small && indicator.iter().any(|word| before.ends_with(word)) && segment.number.is_none() {
        segment.number = Some(number.value.clone());
        segment.explicit = true;
        return true;
    }
    let part = ["ส่วนที่", "ส่วน", "part", "ตอนที่", "eit"].iter().any(|word| before.ends_with(word));
    if small && number.is_whole() && (1..=2).contains(&number.whole()) && part {
        if crate::clean::latin(&before).any(|word| word == "eit") || before.contains("ภายนอก") {
            segment.part = Some(number.whole());
        }
        segment.text.push(' ');
        return true;
    }
    if number.is_whole()
        && small
        && ["ข้อ", "ข้อที่", "ที่", "ลำดับ"].iter().any(|word| before.ends_with(word))
        && !next.trim().is_empty()
    {
        segment.text.push(' ');
        return true;
    }
    let empty = before.chars().all(|c| !c.is_alphanumeric());
    let outline = number.is_whole() || number.decimals == 1 && number.micro < 11 * MICRO;
    if small && outline && empty && segment.number.is_none() && segment.code.is_none() && first {
        let text = next.trim_start_matches([' ', '.', ')', ':', '-', '–', '/', ']']);
        let named = key(text).chars().count() >= 3;
        if named && names.level(next).is_none() && !is_filler(text) {
            segment.number = Some(number.value.clone());
            return true;
        }
    }
    false
}

/// Ends a segment: a label, a level, a tick, or text. The node of a label.
fn flush(segment: &mut Segment, at: usize, names: &Names, out: &mut Vec<Item>) -> Option<usize> {
    let Segment { text, number, explicit, code, part } = std::mem::take(segment);
    let trimmed = text.trim().trim_matches(['|', ' ']).to_owned();
    let mut push = |kind, text: &str| out.push(Item::new(at, kind, text.to_owned()));
    if let Some(code) = code {
        let (name, mark) = split_mark(&trimmed);
        let node = names.find(&code);
        if let Some(node) = node {
            push(
                Kind::Label(Label {
                    node,
                    total: crate::names::Total::No,
                    doubt: false,
                    by_number: false,
                    tail: false,
                }),
                name,
            );
        } else {
            push(Kind::Text, &trimmed);
        }
        if let Some(mark) = mark {
            push(mark_kind(mark), mark);
        }
        return node;
    }
    if trimmed.is_empty() && number.is_none() && part.is_none() {
        return None;
    }
    if number.is_none() && part.is_none() {
        if let Some(tick) = symbol(&trimmed) {
            push(Kind::Tick(tick), &trimmed);
            return None;
        }
        if is_blank_mark(&trimmed) {
            push(Kind::Blank, &trimmed);
            return None;
        }
        if let Some((level, said)) = names.level(&trimmed) {
            push(Kind::Level(level, said), &trimmed);
            return None;
        }
        if is_filler(&trimmed) && !trimmed.contains("เฉลี่ย") {
            if key(&trimmed).chars().count() > 1 {
                push(Kind::Text, &trimmed);
            }
            return None;
        }
    }
    let (name, mark) = split_mark(&trimmed);
    let part = part.and_then(|part| names.find(&format!("eit.{part}")));
    let cut = name.ends_with(['…']) || name.ends_with("...") || name.ends_with("..");
    let label = match part {
        Some(node) => Some(Label { node, total: crate::names::Total::No, doubt: false, by_number: false, tail: false }),
        None => names.label(name, number.as_deref(), explicit, cut),
    };
    let node = label.as_ref().map(|label| label.node);
    match label {
        Some(label) => push(Kind::Label(label), name),
        None => push(Kind::Text, name),
    }
    if let Some(mark) = mark {
        push(mark_kind(mark), mark);
    }
    node
}

/// A tick at the end of a name.
fn split_mark(text: &str) -> (&str, Option<&str>) {
    if let Some((name, last)) = text.rsplit_once(' ') {
        let last = last.trim();
        if symbol(last).is_some() || is_blank_mark(last) || matches!(last, "มี" | "ไม่มี" | "ผ่าน" | "ไม่ผ่าน")
        {
            return (name.trim(), Some(last));
        }
    }
    (text, None)
}

fn mark_kind(mark: &str) -> Kind {
    match symbol(mark).or_else(|| said(mark)) {
        Some(tick) => Kind::Tick(tick),
        None => Kind::Blank,
    }
}

/// A tick or a cross by its sign.
pub(crate) fn symbol(text: &str) -> Option<bool> {
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

fn is_blank_mark(text: &str) -> bool {
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

/// Words around a number that name nothing.
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
