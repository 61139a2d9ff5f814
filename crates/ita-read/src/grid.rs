//! From a text to rows of cells: which character stands between cells, and quoted cells with line ends in them.

use crate::clean::clean;
use crate::number::plain;

/// A row of cells.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The line of the text it begins on, from 1.
    pub(crate) line: usize,
    /// Cleaned cells.
    pub(crate) cells: Vec<String>,
    /// True if its cells were separated by a tab or the like; false for a line of running text.
    pub(crate) delimited: bool,
    /// The lines that it goes on in, and their texts: [`crate::wrapped`].
    pub(crate) more: Vec<(usize, String)>,
}

impl Row {
    pub(crate) fn new(line: usize, cells: Vec<String>, delimited: bool) -> Self {
        let tidy = |cell: &String| {
            if plain(cell).is_some() {
                return cell.clone();
            }
            mend(&with_points(&clean(cell)).split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let cells = cells.iter().map(tidy).collect();
        Self { line, cells, delimited, more: Vec::new() }
    }

    /// The row as a person sees it.
    pub(crate) fn text(&self) -> String {
        let shown: Vec<&str> = self.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        shown.join(" | ")
    }

    /// True for a footnote by its mark: "[1] …", "† …".
    pub(crate) fn is_footnote(&self) -> bool {
        let text = self.cells.iter().find(|cell| !cell.is_empty()).map_or("", String::as_str);
        let mark = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or("", |(mark, _)| mark);
        text.starts_with(['†', '‡', '¹', '²', '³', '⁴']) || mark.parse::<u8>().is_ok()
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// "92·80": a point in the middle of the line.
fn with_points(cell: &str) -> String {
    let chars: Vec<char> = cell.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let is_point =
        |at: usize| matches!(chars[at], '·' | '‧' | '∙' | '⋅') && digit(at.checked_sub(1)) && digit(Some(at + 1));
    (0..chars.len()).map(|at| if is_point(at) { '.' } else { chars[at] }).collect()
}

/// A number that a PDF broke at its point: "95 .10", and "95. 10" where nothing else stands in the cell.
fn mend(cell: &str) -> String {
    let chars: Vec<char> = cell.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let alone = chars.iter().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '%'))
        && chars.iter().filter(|c| matches!(c, '.' | ',')).count() == 1;
    let mut out = String::with_capacity(cell.len());
    for (at, &c) in chars.iter().enumerate() {
        let before = at >= 2 && digit(at - 1) && digit(at - 2);
        let gap = c == ' ' && before && chars.get(at + 1) == Some(&'.') && digit(at + 2);
        let after = c == ' '
            && alone
            && at >= 3
            && matches!(chars[at - 1], '.' | ',')
            && digit(at - 2)
            && digit(at - 3)
            && digit(at + 1)
            && chars[..at - 1] > ['1', '2'][..];
        if !(gap || after) {
            out.push(c);
        }
    }
    out
}

/// The rows of a plain text.
pub(crate) fn rows(text: &str) -> Vec<Row> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    // A blank behind a comma is one, whatever kind of blank it is.
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    let separator = separator(&text);
    let mut rows = Vec::new();
    match separator {
        Some(separator) => {
            for (line, cells) in records(&text, separator) {
                let delimited = cells.len() > 1;
                rows.push(Row::new(line, cells, delimited));
            }
        }
        None => {
            for (at, line) in text.split('\n').enumerate() {
                rows.push(wide_blanks(at + 1, line));
            }
        }
    }
    while rows.last().is_some_and(Row::is_blank) {
        rows.pop();
    }
    rows
}

/// A line whose cells are separated by three blanks or more.
fn wide_blanks(line: usize, text: &str) -> Row {
    let text = clean(text);
    let trimmed = text.trim();
    let cells: Vec<String> =
        trimmed.split("   ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect();
    Row::new(line, cells, false)
}

/// The character between cells: a tab, otherwise `|`, `;` or `,` where most lines with a number have the same number of it.
fn separator(text: &str) -> Option<char> {
    if text.contains('\t') {
        return Some('\t');
    }
    let lines: Vec<&str> =
        text.split('\n').filter(|line| line.chars().any(|c| c.is_ascii_digit() || ('๐'..='๙').contains(&c))).collect();
    for candidate in ['|', ';'] {
        let with = lines.iter().filter(|line| line.contains(candidate)).count();
        if with > 0 && with * 2 > lines.len() {
            return Some(candidate);
        }
    }
    if is_comma_table(text) || is_bare_comma_table(text) {
        return Some(',');
    }
    // A comma between cells, not one of a decimal or in a sentence: the lines have as many cells as each other.
    let commas = lines.iter().map(|line| cell_commas(line)).collect::<Vec<_>>();
    let most = commas.iter().copied().max().unwrap_or_default();
    let same = commas.iter().filter(|count| **count == most).count();
    let tight = lines.iter().all(|line| !line.contains(", ")) || most > 0 && lines.len() > 2 && same == lines.len();
    (most > 0 && same * 2 > lines.len() && tight).then_some(',')
}

/// A head of three cells or more without a digit, and below it as many cells in nearly every record: whole numbers beside decimals
/// ("30,92.80") and quoted line ends are then no sentence and no decimal commas.
fn is_comma_table(text: &str) -> bool {
    let records = records(text, ',');
    let is_full = |cells: &[String]| cells.iter().all(|cell| !cell.trim().is_empty());
    let has_digit = |cells: &[String]| cells.iter().any(|cell| clean(cell).contains(|c: char| c.is_ascii_digit()));
    let filled: Vec<&[String]> = records
        .iter()
        .map(|(_, cells)| cells.as_slice())
        .filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect();
    let Some(head) = filled.iter().position(|cells| cells.len() >= 3 && is_full(cells)) else { return false };
    let below = &filled[head + 1..];
    let same = below.iter().filter(|cells| cells.len() == filled[head].len()).count();
    let numbers = below.iter().filter(|cells| has_digit(cells)).count();
    !has_digit(filled[head])
        && !filled[..head].iter().any(|cells| cells.len() > 1 && has_digit(cells))
        && numbers > 0
        && same * 5 >= below.len() * 4
}

/// The same without a head: a name and as many cells in every line as in the others, none of them words and numbers at once.
fn is_bare_comma_table(text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let lines: Vec<String> = text.lines().map(clean).filter(|line| !line.trim().is_empty()).collect();
    let rows: Vec<Vec<&str>> = lines.iter().map(|line| line.split(',').map(str::trim).collect()).collect();
    let width = rows.first().map_or(0, Vec::len);
    let is_name = |cell: &str| cell.contains(char::is_alphabetic) && !cell.ends_with(digit);
    let is_one = |cell: &&str| !cell.contains(digit) || !cell.contains(char::is_alphabetic);
    let is_row = |cells: &Vec<&str>| cells.len() == width && is_name(cells[0]) && cells[1..].iter().all(is_one);
    rows.len() > 2 && width > 2 && rows.iter().all(is_row)
}

/// Commas that are not inside a number: beside something other than a digit, or after a number that already has its point.
fn cell_commas(line: &str) -> usize {
    let chars: Vec<char> = line.chars().collect();
    let digit = |c: &char| c.is_ascii_digit() || ('๐'..='๙').contains(c);
    let inside = |at: usize| {
        let before = &chars[..at];
        let decimals = before.iter().rev().take_while(|c| digit(c)).count();
        let pointed = decimals < at && chars[at - decimals - 1] == '.';
        decimals > 0 && !pointed && chars.get(at + 1).is_some_and(digit)
    };
    (0..chars.len()).filter(|&at| chars[at] == ',' && !inside(at)).count()
}

/// The records of a delimited text; a quoted cell may hold line ends and the separator.
fn records(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let mut out = Vec::new();
    let mut cells = Vec::new();
    let mut cell = String::new();
    let (mut line, mut begun) = (1, 1);
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    let quotes_pair = text.matches('"').count().is_multiple_of(2);
    while let Some(c) = chars.next() {
        if c == '\n' {
            line += 1;
        }
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() && quotes_pair => quoted = true,
            c if c == separator && !quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                out.push((begun, std::mem::take(&mut cells)));
                begun = line;
            }
            c => cell.push(c),
        }
    }
    cells.push(cell);
    out.push((begun, cells));
    out
}
