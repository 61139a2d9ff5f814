//! Taking a cell apart: which of its numbers belong to a name, and what each stretch of text between them is.

use super::behind::{is_value, level_behind, year_behind};
use super::marks::{is_blank_mark, is_filler, said, symbol};
use super::{Item, Kind};
use crate::clean::key;
use crate::lex::{Behind, Piece, Year, pieces};
use crate::names::{Label, Names, Total};
use crate::number::{MICRO, Num, plain};

/// Signs between a number and the name that it is of.
const BEHIND_NUMBER: [char; 8] = [' ', '.', ')', ':', '-', '–', '/', ']'];

/// Text that is being gathered between numbers.
#[derive(Default)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) number: Option<String>,
    explicit: bool,
    pub(super) code: Option<String>,
    pub(super) part: Option<i64>,
    /// It names both parts of EIT: "เฉลี่ยส่วนที่ 1 และ 2".
    both_parts: bool,
    /// The cell ends with it.
    last: bool,
}

/// Adds the content of a cell.
pub(super) fn items_of(cell: &str, at: usize, names: &Names, years: &[u16], out: &mut Vec<Item>) {
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
                // "87.42 (ผ่าน) ส่วนปี 2567": the level is of what stands before it.
                if let Some((level, said, text, rest)) = level_behind(&segment, at, names, out) {
                    out.push(Item::new(at, Kind::Level(level, said), text));
                    segment.text = rest;
                }
                let behind = if is_value(out.last(), at) { year_behind(&segment.text) } else { Behind::No };
                segment.text.push(' ');
                out.push(Item::new(at, Kind::Year(Year { behind, ..*year }), year.year.to_string()));
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
                if is_outline(number, next, names) {
                    flush(&mut segment, at, names, out);
                    continue;
                }
                if takes_number(&mut segment, number, next, place == 0, names) {
                    continue;
                }
                let weight = number.is_whole() || number.percent;
                let label = flush(&mut segment, at, names, out);
                // "IIT (30%)": its weight.
                let own = label.is_some_and(|node| {
                    let shares = [names.known[node].share, names.share_of_whole(node)];
                    shares.iter().any(|share| number.micro == share * 100) && (number.bracket || number.percent)
                });
                if own && weight && found.len() > place && number.is_whole() {
                    continue;
                }
                out.push(Item::new(at, Kind::Number(number.clone()), number.value.clone()));
            }
        }
    }
    segment.last = true;
    flush(&mut segment, at, names, out);
}

/// True for the number before an indicator's name, where it is that indicator's: "… 95.12 6. คุณภาพการดำเนินงาน".
fn is_outline(number: &Num, next: &str, names: &Names) -> bool {
    let name = next.strip_prefix(['.', ')']).filter(|_| number.is_whole() && !number.signed);
    name.is_some_and(|name| names.exactly(name).is_some_and(|node| names.id(node) == number.value))
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
        "ตชว.ที่",
        "ตชว. ที่",
        "ตวช",
        "ตวช.ที่",
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
    let listed = ["และ", "กับ", "and", "+", "&", "/"].iter().any(|word| next.trim_start().starts_with(word));
    if small && (part && listed || segment.both_parts) && number.is_whole() && (1..=2).contains(&number.whole()) {
        segment.both_parts = true;
        segment.text.push(' ');
        return true;
    }
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
        let text = next.trim_start_matches(BEHIND_NUMBER);
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
    if let Some((level, said, text, rest)) = level_behind(segment, at, names, out) {
        out.push(Item::new(at, Kind::Level(level, said), text));
        segment.text = rest;
    }
    let Segment { text, number, explicit, code, part, last, .. } = std::mem::take(segment);
    let trimmed = text.trim().trim_matches(['|', ' ']).to_owned();
    let mut push = |kind, text: &str| out.push(Item::new(at, kind, text.to_owned()));
    if let Some(code) = code {
        let upper = code.to_uppercase();
        let (name, mark) =
            if is_mark_alone(&trimmed, last) { (upper.as_str(), Some(trimmed.as_str())) } else { split_mark(&trimmed) };
        let node = names.find(&code);
        if let Some(node) = node {
            push(
                Kind::Label(Label {
                    node,
                    total: Total::No,
                    doubt: false,
                    by_number: false,
                    tail: false,
                    answered: false,
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
        // "ระดับผ่านดี โดย IIT ได้": a level, and the name of what follows.
        if let Some((level, rest)) = level_and_rest(&trimmed, names) {
            push(Kind::Level(level, true), &trimmed[..trimmed.len() - rest.len()]);
            let mut rest = Segment { text: rest.to_owned(), ..Segment::default() };
            return flush(&mut rest, at, names, out);
        }
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
    // What stood between the number and the name.
    let name = if number.is_some() { name.trim_start_matches(BEHIND_NUMBER) } else { name };
    let part = part.and_then(|part| names.find(&format!("eit.{part}")));
    let cut = name.ends_with(['…']) || name.ends_with("...") || name.ends_with("..");
    let label = match part {
        Some(node) => {
            Some(Label { node, total: Total::No, doubt: false, by_number: false, tail: false, answered: false })
        }
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

/// The level that a text begins with, and what stands behind it, where that names something.
fn level_and_rest<'a>(text: &'a str, names: &Names) -> Option<(String, &'a str)> {
    // Within the first words: each is tried.
    let blanks = text.match_indices(' ').map(|(at, _)| text.split_at(at)).take_while(|(level, _)| level.len() < 240);
    let mut named =
        blanks.filter_map(|(level, rest)| Some((names.level(level).filter(|(_, said)| *said)?.0, rest.trim())));
    named.next().filter(|(_, rest)| names.label(rest, None, false, false).is_some_and(|label| label.node != 0))
}

/// True for a tick behind an item's code, without a name: "O1 ✓". A sign that also stands between codes ("O11/O13") is one only at the end.
fn is_mark_alone(text: &str, last: bool) -> bool {
    let is_between = matches!(text, "/" | "x" | "X" | "×");
    (symbol(text).is_some() || said(text).is_some()) && (last || !is_between)
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
