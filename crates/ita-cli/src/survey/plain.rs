//! Respondents' rows without a quotation mark, as they stand: no cell is copied.
//!
//! Anything but an option's number, an instrument or a part as the contract writes them returns `None` and is read by
//! [`table`](super::table), which takes more care and gives the same result.

use super::counting::Respondent;
use super::form::Form;
use super::table::{Table, option};
use foldhash::fast::RandomState;
use memchr::memchr;
use std::collections::HashMap;

/// What stands between cells.
pub(super) const SEPARATOR: u8 = b',';

/// What a column is, or several columns beside each other.
enum Cells {
    Agency,
    Instrument,
    Part,
    /// Answers about one instrument.
    Answers(Answers),
    Other,
}

/// Answers beside each other.
struct Answers {
    of_eit: bool,
    /// The place of the first among all answers of a row.
    first: usize,
    /// For each the values of `1` to `9`; `None` where that is no option.
    values: Vec<[Option<u32>; 9]>,
}

impl Answers {
    /// Reads them off the front of a line; what is left of it, and whether anything is answered.
    fn read<'l>(&self, mut line: &'l [u8], answers: &mut [Option<u32>]) -> Option<(&'l [u8], bool)> {
        let mut is_answered = false;
        for (at, (values, answer)) in self.values.iter().zip(&mut answers[self.first..]).enumerate() {
            if at > 0 {
                line = line.strip_prefix(&[SEPARATOR])?;
            }
            // The next character is not the separator or line end that has to follow.
            *answer = None;
            if let [digit @ b'1'..=b'9', after @ ..] = line {
                *answer = Some(values[usize::from(digit - b'1')]?);
                line = after;
                is_answered = true;
            }
        }
        Some((line, is_answered))
    }
}

/// Reads plain rows.
pub(super) struct Plain {
    cells: Vec<Cells>,
    default: char,
    /// Names as they are written, and the places at which they are counted.
    names: HashMap<Vec<u8>, usize, RandomState>,
}

impl Plain {
    pub(super) fn new(table: &Table, form: &Form) -> Self {
        let mut cells: Vec<Cells> = Vec::new();
        for column in 0..table.names.len() {
            let answer = table.answers.iter().position(|(at, ..)| *at == column);
            let Some(first) = answer else {
                cells.push(match Some(column) {
                    _ if column == table.agency => Cells::Agency,
                    column if column == table.instrument => Cells::Instrument,
                    column if column == table.part => Cells::Part,
                    _ => Cells::Other,
                });
                continue;
            };
            let (_, question, statement) = table.answers[first];
            let asked = &form.questions[question];
            let of_eit = asked.id.starts_with('e');
            let values = std::array::from_fn(|at| option(asked, statement, &(at + 1).to_string()));
            match cells.last_mut() {
                Some(Cells::Answers(run)) if run.of_eit == of_eit => run.values.push(values),
                _ => cells.push(Cells::Answers(Answers { of_eit, first, values: vec![values] })),
            }
        }
        Self { cells, default: table.default_instrument(form), names: HashMap::default() }
    }

    /// Reads a row into `respondent`: a line without its end and without a quotation mark. Returns the agency's cell.
    pub(super) fn read<'l>(&self, line: &'l [u8], respondent: &mut Respondent) -> Option<&'l [u8]> {
        respondent.begin(self.default);
        let (mut rest, mut name) = (line, &line[..0]);
        let (mut of_iit, mut of_eit) = (false, false);
        for (at, cells) in self.cells.iter().enumerate() {
            if at > 0 {
                rest = rest.strip_prefix(&[SEPARATOR])?;
            }
            if let Cells::Answers(run) = cells {
                let is_answered;
                (rest, is_answered) = run.read(rest, &mut respondent.answers)?;
                *(if run.of_eit { &mut of_eit } else { &mut of_iit }) |= is_answered;
                continue;
            }
            let cell;
            (cell, rest) = rest.split_at(memchr(SEPARATOR, rest).unwrap_or(rest.len()));
            match cells {
                Cells::Agency => name = cell,
                Cells::Instrument => respondent.instrument = instrument(cell)?,
                Cells::Part => respondent.part = part(cell)?,
                _ if memchr(b'\r', cell).is_some() || str::from_utf8(cell).is_err() => return None,
                _ => {}
            }
        }
        let is_eit = respondent.instrument == 'e';
        let is_one = if is_eit { !of_iit } else { !of_eit && respondent.part == 0 };
        (rest.is_empty() && is_one).then_some(name)
    }

    /// The place at which a name is counted that was written like this before.
    pub(super) fn place(&self, written: &[u8]) -> Option<usize> {
        self.names.get(written).copied()
    }

    /// Remembers where a name is counted, for the rows to come.
    pub(super) fn learn(&mut self, written: &[u8], place: usize) {
        self.names.insert(written.to_vec(), place);
    }
}

fn instrument(cell: &[u8]) -> Option<char> {
    match cell {
        b"iit" => Some('i'),
        b"eit" => Some('e'),
        _ => None,
    }
}

fn part(cell: &[u8]) -> Option<u8> {
    match cell {
        b"" => Some(0),
        b"1" => Some(1),
        b"2" => Some(2),
        _ => None,
    }
}
