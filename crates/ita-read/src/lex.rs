//! Pieces of a cell or line: texts, numbers, codes such as `O1`, years.

mod formula;

use crate::number::{Num, Run, run};
use crate::words::lists;

/// A piece of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Number(Num),
    /// A letter and a number: `o1`, `i1`, `e1`.
    Code(String),
    Year(Year),
    /// A date, a time, a range: nothing to read.
    Other,
}

/// A year of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Year {
    /// In the Buddhist Era.
    pub(crate) year: u16,
    /// It is named as a year ("ปี", "FY"), not only written like one.
    pub(crate) named: bool,
    /// It is a school year.
    pub(crate) school: bool,
    /// It stands behind a value.
    pub(crate) behind: Behind,
}

/// How a year stands behind a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Behind {
    /// Other words stand between them.
    #[default]
    No,
    /// Nothing does but what names a year: it may as well be of what follows.
    Next,
    /// It is said of the value: "92.44 คะแนน ในปี", "92.44 (ปี".
    Said,
}

const MONTHS: [&str; 47] = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
];

/// The pieces of a cleaned text. `years` are the fiscal years that a number of two digits may stand for.
pub(crate) fn pieces(text: &str, years: &[u16]) -> Vec<Piece> {
    let chars: Vec<char> = text.chars().collect();
    let mut out: Vec<Piece> = Vec::new();
    let mut before = String::new();
    let mut at = 0;
    let mut open = 0_i32;
    while at < chars.len() {
        let c = chars[at];
        if !c.is_ascii_digit() {
            open += i32::from(c == '(') - i32::from(c == ')');
            before.push(c);
            at += 1;
            continue;
        }
        let start = at;
        while at < chars.len() && (chars[at].is_ascii_digit() || joins(&chars, at)) {
            at += 1;
        }
        // A phone number or a date whose parts are kept apart by blanks goes on.
        let body: String = chars[start..at].iter().collect();
        let rest: String = chars[at..].iter().take(24).collect();
        let signed = sign(&mut before);
        let mut piece = piece(&before, &body, signed, &rest, years);
        if let Piece::Number(number) = &mut piece {
            number.bracket = open > 0;
            if number.is_whole() && before.ends_with('[') && chars.get(at) == Some(&']') {
                // The mark of a footnote.
                piece = Piece::Other;
            }
        }
        if let Piece::Code(_) = piece {
            let letter = before.trim_end_matches([' ', '-', '.']).len() - 1;
            before.truncate(letter);
        }
        if !before.is_empty() {
            out.push(Piece::Text(std::mem::take(&mut before)));
        }
        out.push(piece);
    }
    if !before.is_empty() {
        out.push(Piece::Text(before));
    }
    dates(&mut out);
    formula::settle(&mut out);
    out
}

/// True if the character at a place binds two digits to one number, date or time.
fn joins(chars: &[char], at: usize) -> bool {
    matches!(chars[at], '.' | ',' | '/' | ':' | '-' | '–')
        && at > 0
        && chars[at - 1].is_ascii_digit()
        && chars.get(at + 1).is_some_and(char::is_ascii_digit)
}

/// Takes a sign off the end of the text before a number.
fn sign(before: &mut String) -> bool {
    // "88.40 ▼ 2.10": the arrow says that it is a change.
    let lead = before.trim_end();
    if lead.len() < before.len() && lead.ends_with(['▲', '▼']) {
        before.truncate(lead.len());
    }
    let Some(c @ ('-' | '+' | '−' | '▲' | '▼' | '↑' | '↓' | '±')) = before.chars().next_back() else {
        return false;
    };
    let rest = &before[..before.len() - c.len_utf8()];
    let signs = rest.is_empty() || rest.ends_with([' ', '(', '\n']) || !matches!(c, '-');
    if signs {
        before.truncate(rest.len());
    }
    signs
}

fn piece(before: &str, body: &str, signed: bool, rest: &str, years: &[u16]) -> Piece {
    let trimmed = before.trim_end_matches([' ', '-', '.']);
    if let Some(letter) = trimmed.chars().next_back().filter(|c| matches!(c.to_ascii_lowercase(), 'o' | 'i' | 'e')) {
        let alone = !trimmed[..trimmed.len() - 1].ends_with(|c: char| c.is_ascii_alphabetic());
        if alone && body.len() <= 3 && body.bytes().all(|b| b.is_ascii_digit()) {
            let number = body.trim_start_matches('0');
            return Piece::Code(format!("{}{number}", letter.to_ascii_lowercase()));
        }
    }
    if let Some(year) = year(before, body, signed, years) {
        return year.map_or(Piece::Other, Piece::Year);
    }
    // A telephone number: a leading zero before more digits.
    if body.len() > 1 && body.starts_with('0') && !body.starts_with("0.") && !body.starts_with("0,") {
        return Piece::Other;
    }
    let Run::Number(mut number) = run(body, signed) else { return Piece::Other };
    let rest_trimmed = rest.trim_start();
    number.percent = rest_trimmed.starts_with('%');
    // "จำนวน 87.41 คะแนน": counted in points it is a score.
    let is_counted = number.decimals > 0 && rest_trimmed.starts_with("คะแนน") && before.trim() == "จำนวน";
    let barred = lists().bars_before(before) && !is_counted || lists().bars_after(rest, number.is_whole());
    if barred { Piece::Other } else { Piece::Number(number) }
}

/// The year that a run of digits is: `Some(None)` for a year that is part of a date.
fn year(before: &str, body: &str, signed: bool, years: &[u16]) -> Option<Option<Year>> {
    if signed || !body.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u16 = body.parse().ok()?;
    let lower = before.to_lowercase();
    let lead = lower.trim_end_matches([' ', ':', '(', '=', '-', '\'', '’', '.']);
    let era = ["b.e", "be", "พ.ศ", "พศ", "ค.ศ", "คศ", "a.d"].iter().find_map(|era| lead.strip_suffix(era));
    let stripped = era.unwrap_or(lead).trim_end_matches([' ', '.', '(', ',']);
    let dated = |text: &str| MONTHS.iter().any(|month| text.ends_with(month.trim_end_matches('.')));
    let school =
        stripped.ends_with("ปีการศึกษา") || stripped.ends_with("academic year") || stripped.ends_with("school year");
    let named = era.is_some()
        || ["ปี", "งบประมาณ", "ปีงบ", "งบฯ", "fy", "year", "ita", "itas", "ประจำปี"]
            .iter()
            .any(|word| stripped.ends_with(word));
    match body.len() {
        4 if (2480..=2640).contains(&number) => {
            if dated(stripped) {
                Some(None)
            } else {
                Some(Some(Year { year: number, named, school, behind: Behind::No }))
            }
        }
        4 if (1990..=2097).contains(&number) => {
            if dated(stripped) {
                Some(None)
            } else {
                Some(Some(Year { year: number + 543, named, school, behind: Behind::No }))
            }
        }
        2 if named && era.is_none_or(|_| !dated(stripped)) && years.iter().any(|year| year % 100 == number) => {
            if dated(stripped) {
                Some(None)
            } else {
                Some(Some(Year { year: 2500 + number, named: true, school, behind: Behind::No }))
            }
        }
        2 if dated(stripped) => Some(None),
        _ => None,
    }
}

/// Days before months, and pieces of telephone numbers, do not count as numbers.
fn dates(pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let month = matches!(pieces.get(at + 1), Some(Piece::Text(text)) if {
            let text = text.trim_start().to_lowercase();
            MONTHS.iter().any(|month| text.starts_with(month))
        });
        if month && matches!(&pieces[at], Piece::Number(number) if number.is_whole() && number.whole() <= 31) {
            pieces[at] = Piece::Other;
        }
    }
}
