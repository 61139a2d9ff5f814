//! Respondents' rows without a quotation mark, as they stand: no cell is copied.
//!
//! Whatever is not an option's number, an instrument, a part and a name already met is `None` here and is read the careful way of
//! [`table`](super::table), which says the same.

use super::form::Form;
use super::table::{Respondent, Table, option};
use memchr::memchr;
use std::collections::HashMap;

/// What stands between cells.
pub(super) const SEPARATOR: u8 = b',';

/// What a column is.
enum Cell {
    Agency,
    Instrument,
    Part,
    /// Of a question of this instrument, with the values of the answers `1` to `9`.
    Answer {
        question: usize,
        instrument: char,
        values: [Option<u64>; 9],
    },
    Other,
}

/// Reads plain rows.
pub(super) struct Plain {
    cells: Vec<Cell>,
    default: char,
    /// Names as they are written, and the places at which they are counted.
    names: HashMap<Vec<u8>, usize>,
}

impl Plain {
    pub(super) fn new(table: &Table, form: &Form) -> Self {
        let cell = |at: usize| match table.answers.iter().find(|(column, ..)| *column == at) {
            _ if at == table.agency => Cell::Agency,
            _ if Some(at) == table.instrument => Cell::Instrument,
            _ if Some(at) == table.part => Cell::Part,
            Some(&(_, question, statement)) => {
                let asked = &form.questions[question];
                let value = |digit: usize| option(asked, statement, &(digit + 1).to_string());
                let instrument = asked.id.chars().next().unwrap_or('i');
                Cell::Answer { question, instrument, values: std::array::from_fn(value) }
            }
            None => Cell::Other,
        };
        let cells = (0..table.names.len()).map(cell).collect();
        Self { cells, default: table.default_instrument(form), names: HashMap::new() }
    }

    /// Reads a row into `respondent`: a line without its end and without a quotation mark. Returns the agency's place.
    pub(super) fn read(&self, line: &[u8], respondent: &mut Respondent) -> Option<usize> {
        respondent.begin(self.default);
        let last = self.cells.len().checked_sub(1)?;
        let (mut at, mut name, mut of) = (0, &line[..0], None);
        for (index, cell) in self.cells.iter().enumerate() {
            let rest = &line[at..];
            let end = match (cell, rest) {
                (Cell::Answer { .. }, [] | [SEPARATOR, ..]) => 0,
                (Cell::Answer { question, instrument, values }, [digit @ b'1'..=b'9', ..]) => {
                    if of.replace(*instrument).is_some_and(|other| other != *instrument) {
                        return None;
                    }
                    respondent.answers.push((*question, values[usize::from(digit - b'1')]?));
                    1
                }
                (Cell::Answer { .. }, _) => return None,
                _ => memchr(SEPARATOR, rest).unwrap_or(rest.len()),
            };
            match cell {
                Cell::Agency => name = &rest[..end],
                Cell::Instrument => {
                    respondent.instrument = match &rest[..end] {
                        b"iit" => 'i',
                        b"eit" => 'e',
                        _ => return None,
                    };
                }
                Cell::Part => {
                    respondent.part = match &rest[..end] {
                        b"" => 0,
                        b"1" => 1,
                        b"2" => 2,
                        _ => return None,
                    };
                }
                Cell::Other if memchr(b'\r', &rest[..end]).is_some() || str::from_utf8(&rest[..end]).is_err() => {
                    return None;
                }
                Cell::Answer { .. } | Cell::Other => {}
            }
            at += end;
            // A separator behind every cell but the last.
            if (at < line.len()) != (index < last) || (index < last && line[at] != SEPARATOR) {
                return None;
            }
            at += 1;
        }
        let is_one =
            of.is_none_or(|of| of == respondent.instrument) && (respondent.part == 0 || respondent.instrument == 'e');
        if !is_one {
            return None;
        }
        // A name that was counted is text, and on one line.
        self.names.get(name).copied()
    }

    /// Remembers where a name is counted, for the rows to come.
    pub(super) fn learn(&mut self, written: &[u8], place: usize) {
        if !self.names.contains_key(written) {
            self.names.insert(written.to_vec(), place);
        }
    }
}
