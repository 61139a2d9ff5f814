//! Names that were broken over lines, as a PDF or a narrow column breaks them: "การใช้ทรัพย์สินของ", and below it "ราชการ 88.25".

use crate::clean::stem;
use crate::grid::Row;
use crate::names::Names;

/// The most lines that a name is broken into.
const MOST: usize = 3;

/// Joins the rows of a broken name if only together they name something.
pub(crate) fn join(rows: Vec<Row>, names: &Names) -> Vec<Row> {
    let mut out = Vec::with_capacity(rows.len());
    let mut rest = rows.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let joined = together(first, others, names);
        let taken = joined.as_ref().map_or(0, |(taken, _)| *taken);
        out.push(joined.map_or_else(|| first.clone(), |(_, row)| row));
        rest = &others[taken..];
    }
    out
}

/// A row joined with the rows below that continue its name, and how many those are.
fn together(first: &Row, others: &[Row], names: &Names) -> Option<(usize, Row)> {
    let begin = Broken::of(first)?;
    let mut parts = vec![begin.name];
    let mut values = begin.values;
    let mut row = first.clone();
    for (at, below) in others.iter().take(MOST - 1).enumerate() {
        let next = Broken::of(below).filter(|next| next.lead.is_empty() && below.delimited == first.delimited)?;
        if values && next.values {
            return None;
        }
        values |= next.values;
        parts.push(next.name);
        row = Broken::of(&row)?.with(&next)?;
        row.more.push((below.line, below.text()));
        if let Some(node) = names.exactly(&parts.concat()) {
            // A part may say by itself what it is of, but nothing else; a head such as "คะแนน" is no part.
            let is_of_it =
                |part: &&str| !stem(part).is_empty() && names.exactly(part).is_none_or(|other| other == node);
            return parts.iter().all(is_of_it).then_some((at + 1, row));
        }
    }
    None
}

/// A row by its name: the first text in it.
struct Broken<'a> {
    row: &'a Row,
    /// The cell that the name stands in.
    cell: usize,
    /// What stands before the name in its cell: an ordinal.
    lead: &'a str,
    name: &'a str,
    /// What stands behind it.
    rest: &'a str,
    /// Whether a number stands behind it.
    values: bool,
}

impl<'a> Broken<'a> {
    fn of(row: &'a Row) -> Option<Self> {
        let cell = row.cells.iter().position(|cell| cell.chars().any(char::is_alphabetic))?;
        let text = row.cells[cell].as_str();
        let begin = text.find(char::is_alphabetic)?;
        let (lead, text) = text.split_at(begin);
        let end = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        let is_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
        let others = row.cells[cell + 1..].iter();
        let values = is_digit(rest) || others.clone().any(|cell| is_digit(cell));
        // Another text beside it is a sentence, or a row of heads.
        let is_alone =
            !rest.contains(char::is_alphabetic) && !others.clone().any(|cell| cell.contains(char::is_alphabetic));
        is_alone.then_some(Self { row, cell, lead, name: name.trim(), rest, values })
    }

    /// The row with the name going on as in another.
    fn with(&self, next: &Broken<'_>) -> Option<Row> {
        let is_latin = self.name.ends_with(|c: char| c.is_ascii()) && next.name.starts_with(|c: char| c.is_ascii());
        let rest = if self.rest.is_empty() { next.rest } else { self.rest };
        let name = format!("{}{}{}{} {rest}", self.lead, self.name, if is_latin { " " } else { "" }, next.name);
        let mut row = self.row.clone();
        row.cells[self.cell] = name.trim_end().to_owned();
        if row.delimited {
            for (at, cell) in
                next.row.cells.iter().enumerate().filter(|(at, cell)| *at != next.cell && !cell.is_empty())
            {
                match row.cells.get_mut(at) {
                    Some(own) if own.is_empty() => own.clone_from(cell),
                    _ => return None,
                }
            }
        } else {
            row.cells.extend(next.row.cells[next.cell + 1..].iter().cloned());
        }
        Some(row)
    }
}
