//! The one score of an announcement, which calls it only "คะแนน": "เทศบาลตำบลตัวอย่าง ได้คะแนน 92.44 คะแนน".

use crate::clean::{key, latin};
use crate::fact::{Fact, Found, Value};
use crate::line::{Line, agency};
use crate::names::Total;
use crate::number::Num;
use crate::words::Role;
use std::rc::Rc;

/// Words before the number that make it a number of something else.
const OTHERS: [&str; 7] = ["ด้าน", "ตัวชี้วัด", "แบบวัด", "ข้อ", "ร้อยละของ", "หมวด", "โครงการ"];
/// Words in Latin capitals that name no other scheme.
const OURS: [&str; 7] = ["ita", "itas", "nacc", "fy", "integrity", "transparency", "assessment"];

/// Reads the score if nothing else in the text is one: a second score may be another agency's.
pub(crate) fn read(lines: &[Rc<Line>], year: u16, found: &mut Found) {
    let is_named = |line: &Rc<Line>| line.labels().any(|(_, label)| label.node != 0);
    if !found.facts.is_empty() || lines.iter().any(|line| is_named(line) || has_other_scheme(line)) {
        return;
    }
    let scores = lines.iter().enumerate().filter(|(_, line)| !line.is_note()).flat_map(|(at, line)| {
        line.numbers().filter(|(_, number)| number.decimals > 0).map(move |(place, number)| (at, place, number))
    });
    let [(at, place, number)] = scores.collect::<Vec<_>>()[..] else { return };
    if !is_announced(&lines[at], place, number, year) || !is_led(&lines[..at], &lines[at], place) {
        return;
    }
    let text = lines[at].items[..place].last().map_or_else(|| number.value.clone(), |item| item.text.clone());
    let value = Value::Number(number.clone());
    found.facts.push(Fact { at, node: 0, total: Total::No, value, year: None, text, doubt: false, answered: false });
}

fn is_announced(line: &Line, place: usize, number: &Num, year: u16) -> bool {
    let text = |at: Option<usize>| at.and_then(|at| line.items.get(at)).map_or("", |item| item.text.trim());
    let before = text(place.checked_sub(1)).trim_end_matches([':', '=', ' ']).to_lowercase();
    let called =
        ["คะแนน", "คะแนนรวม", "score", "scored", "score of", "score is"].iter().any(|word| before.ends_with(word));
    let counted = ["คะแนน", "points"].iter().any(|word| text(Some(place + 1)).starts_with(word));
    let other = line.items[..place].iter().any(|item| {
        matches!(
            item.role(),
            Some(Role::Mean | Role::Target | Role::Previous | Role::Difference | Role::Weight | Role::Points)
        ) || OTHERS.iter().any(|word| item.text.contains(word))
    });
    let other = other || is_other_subject(text(place.checked_sub(1)));
    let of_year = line.years().all(|of| of.year == year);
    (called || counted) && !other && of_year && !number.bracket && number.in_range()
}

/// True if the words before the number are about something that is neither ITA nor an agency: "ความพึงพอใจของประชาชนได้คะแนน".
fn is_other_subject(text: &str) -> bool {
    const WORDS: [&str; 10] = ["โดย", "คะแนน", "ผล", "ได้", "มี", "รวม", "ที่", "เฉลี่ย", "ร้อยละ", "เท่ากับ"];
    let rest = WORDS.iter().fold(text.to_owned(), |rest, word| rest.replace(word, ""));
    let is_ours = ["ประเมิน", "คุณธรรม", "หน่วยงาน"].iter().any(|word| rest.contains(word))
        || latin(&rest).any(|word| OURS.contains(&word.as_str()));
    const AGENCIES: [&str; 12] = [
        "office",
        "municipality",
        "department",
        "university",
        "ministry",
        "authority",
        "bank",
        "agency",
        "organization",
        "institute",
        "commission",
        "administration",
    ];
    let is_agency = agency(&rest).is_some() || latin(&rest).any(|word| AGENCIES.contains(&word.as_str()));
    let goes_on = ["และ", "ส่วน", "ขณะที่"].iter().any(|word| rest.split(' ').any(|part| part.starts_with(word)));
    goes_on || key(&rest).chars().count() > 2 && !is_ours && !is_agency
}

/// Returns true unless the line continues the line above ("โดยได้ 88.16 คะแนน") and that one is about something other than an
/// agency or ITA.
fn is_led(above: &[Rc<Line>], line: &Line, place: usize) -> bool {
    let begins = line.items[..place].first().is_some_and(|item| item.text.trim_start().starts_with("โดย"));
    let Some(last) = above.iter().rev().find(|line| !line.row.is_blank()).filter(|_| begins) else { return !begins };
    let text = last.row.text();
    let is_ours = last.agency().is_some()
        || ["คุณธรรม", "ความโปร่งใส", "หน่วยงาน"].iter().any(|word| text.contains(word))
        || latin(&text).any(|word| OURS.contains(&word.as_str()));
    let is_other = ["ความพึงพอใจ", "ความเชื่อมั่น", "ธรรมาภิบาล"].iter().any(|word| text.contains(word));
    is_ours && !is_other
}

/// Returns true if a line names another scheme ("LPA", "PMQA"), whose number it may be.
fn has_other_scheme(line: &Line) -> bool {
    let capitals = |word: &str| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let words = line.row.cells.iter().flat_map(|cell| cell.split(|c: char| !c.is_ascii_alphabetic()));
    words.filter(|word| capitals(word)).any(|word| latin(word).any(|word| !OURS.contains(&word.as_str())))
}
