//! The table of answers: which column is which statement, and which rows cannot be counted.

use super::counting::{Counting, Respondent};
use super::form::{Form, Question, folded};
use super::plain;
use super::refuse;
use super::refused::{List, Reason};
use super::spread::Nodes;
use super::tally::{Counted, Tally};
use crate::fail::Fail;
use crate::quote::quote;
use crate::table::parcels::{self, How, Parcel};
use crate::table::source::{Next, Source};
use crate::table::split::Splitter;
use crate::table::{Lines, first_rows};
use crate::usage::Usage;
use csv::{ByteRecord, StringRecord};
use ita_read::clean;

/// What the columns hold.
pub(super) struct Table {
    pub(super) agency: usize,
    pub(super) instrument: Option<usize>,
    pub(super) part: Option<usize>,
    /// Column, question, statement.
    pub(super) answers: Vec<(usize, usize, usize)>,
    pub(super) names: Vec<String>,
    pub(super) ignored: Vec<String>,
    splitter: Splitter,
    /// A quoted cell over several lines looks like rows.
    pub(super) swallowed: Lines,
}

impl Table {
    /// Takes the header off the table and understands it. The separator is the one by which most columns are understood.
    pub(super) fn new(source: &mut Source, form: &Form) -> Result<Self, Fail> {
        let known = |cells: &ByteRecord| cells.iter().filter(|cell| is_known(&named(cell), form)).count();
        let mut best: Option<(usize, u8)> = None;
        for (separator, cells) in first_rows(source)? {
            if best.is_none_or(|(most, _)| known(&cells) > most) {
                best = Some((known(&cells), separator));
            }
        }
        let mut splitter = Splitter::new(best.map_or(b',', |(_, separator)| separator));
        let mut header = ByteRecord::new();
        match source.next(&mut splitter, &mut header)? {
            Next::Row => {}
            Next::Broken(_) => return Err(Usage::HeaderQuote.into()),
            Next::End => return Err(Usage::EmptyTable.into()),
        }
        let names: Vec<String> = header.iter().map(named).collect();
        let mut table = Self {
            agency: 0,
            instrument: None,
            part: None,
            answers: Vec::new(),
            names: names.clone(),
            ignored: Vec::new(),
            splitter,
            swallowed: Lines::default(),
        };
        let mut agency = None;
        for (at, name) in names.iter().enumerate() {
            if names[..at].contains(name) && !name.is_empty() {
                return Err(refuse(format!("มีคอลัมน์ {name} สองครั้ง"), format!("column {name} is there twice")));
            }
            match name.as_str() {
                "agency" => agency = Some(at),
                "instrument" => table.instrument = Some(at),
                "part" => table.part = Some(at),
                _ => match statement(name, form)? {
                    Some((question, one)) => {
                        // Of a question with one statement "i2" and "i2.1" are the same.
                        if let Some((other, _, _)) =
                            table.answers.iter().find(|answer| (answer.1, answer.2) == (question, one))
                        {
                            let other = &names[*other];
                            return Err(refuse(
                                format!("คอลัมน์ {other} และ {name} เป็นคำตอบของข้อความเดียวกัน โปรดเหลือไว้คอลัมน์เดียว"),
                                format!("columns {other} and {name} are answers to the same statement; keep one"),
                            ));
                        }
                        table.answers.push((at, question, one));
                    }
                    None => table.ignored.push(String::from_utf8_lossy(&header[at]).into_owned()),
                },
            }
        }
        table.agency =
            agency.ok_or_else(|| refuse("ไม่มีคอลัมน์ agency".to_owned(), "there is no column agency".to_owned()))?;
        if table.answers.is_empty() {
            return Err(refuse(
                "ไม่มีคอลัมน์ของข้อคำถามในแบบ เช่น i1 หรือ i4.1".to_owned(),
                "no column is a question of the form, such as i1 or i4.1".to_owned(),
            ));
        }
        let both = ['i', 'e'].iter().all(|letter| {
            table.answers.iter().any(|(_, question, _)| form.questions[*question].id.starts_with(*letter))
        });
        if both && table.instrument.is_none() {
            return Err(refuse(
                "มีข้อของทั้ง IIT และ EIT ต้องมีคอลัมน์ instrument".to_owned(),
                "there are questions of IIT and EIT: a column instrument is needed".to_owned(),
            ));
        }
        Ok(table)
    }

    /// What stands between cells.
    pub(super) const fn separator(&self) -> u8 {
        self.splitter.separator()
    }

    /// Counts every row that can be counted, and lists the others; and how far the respondents' scores of some nodes spread, if that
    /// is asked.
    pub(super) fn read(
        &mut self,
        source: &mut Source,
        form: &Form,
        jobs: usize,
        spread: Option<&Nodes>,
        list: &mut List,
    ) -> Result<Counted, Fail> {
        let mut splitter = self.splitter.clone();
        let how = How { jobs, as_text: self.separator() == plain::SEPARATOR };
        let (table, mut swallowed) = (&*self, Lines::default());
        let begin = || Counting::new(table, form, spread);
        let work = |counting: &mut Counting<'_>, parcel: &Parcel| {
            parcel.give(table.separator(), counting);
            counting.take()
        };
        let all = parcels::through(source, &mut splitter, how, begin, work, |(refused, lines)| {
            swallowed.join(&lines);
            refused.iter().try_for_each(|one| list.add(one))
        })?;
        let counted = Tally::new(form, table, spread.cloned()).joined(all.into_iter().map(Counting::tally));
        self.swallowed = swallowed;
        Ok(counted)
    }

    /// The instrument of a table that does not say it.
    pub(super) fn default_instrument(&self, form: &Form) -> char {
        self.answers.first().and_then(|(_, question, _)| form.questions[*question].id.chars().next()).unwrap_or('i')
    }

    /// Reads a respondent's row; or which column is wrong, and why.
    pub(super) fn row(
        &self,
        record: &StringRecord,
        form: &Form,
        respondent: &mut Respondent,
    ) -> Result<(), (String, Reason)> {
        let cell = |at: usize| clean(record.get(at).unwrap_or_default()).trim().to_owned();
        respondent.begin(self.default_instrument(form));
        if record.len() > self.names.len() {
            return Err((self.names.len().saturating_add(1).to_string(), Reason::TooWide));
        }
        if let Some(text) = self.instrument.map(cell) {
            respondent.instrument = match text.to_lowercase().as_str() {
                "iit" => 'i',
                "eit" => 'e',
                _ => return Err(("instrument".to_owned(), Reason::NoInstrument(quote(&text)))),
            };
        }
        respondent.part = match self.part.map(cell).as_deref() {
            None | Some("") => 0,
            Some("1") if respondent.instrument == 'e' => 1,
            Some("2") if respondent.instrument == 'e' => 2,
            Some(text) => return Err(("part".to_owned(), Reason::NoPart(quote(text)))),
        };
        for (&(at, question, statement), answer) in self.answers.iter().zip(&mut respondent.answers) {
            let text = cell(at);
            *answer = None;
            if text.is_empty() {
                continue;
            }
            let column = || self.names[at].clone();
            let asked = &form.questions[question];
            if !asked.id.starts_with(respondent.instrument) {
                return Err((column(), Reason::OtherInstrument));
            }
            *answer = option(asked, statement, &text);
            if answer.is_none() {
                return Err((column(), Reason::NoOption(quote(&text), asked.labels.len())));
            }
        }
        Ok(())
    }
}

/// The value of an answer: an option's words, or its number.
pub(super) fn option(asked: &Question, statement: usize, text: &str) -> Option<u32> {
    let own = folded(text);
    let labelled = asked.labels.iter().position(|label| *label == own);
    let option = labelled.or_else(|| text.parse::<usize>().ok().and_then(|number| number.checked_sub(1)))?;
    asked.statements[statement].get(option).copied()
}

/// The name of a column.
fn named(cell: &[u8]) -> String {
    clean(&String::from_utf8_lossy(cell)).trim().to_lowercase()
}

/// True if a column of this name is read, or would be with a statement's number.
fn is_known(name: &str, form: &Form) -> bool {
    let id = name.split('.').next().unwrap_or_default();
    matches!(name, "agency" | "instrument" | "part") || form.questions.iter().any(|question| question.id == id)
}

/// The question and statement that a column's name says: `i2`, `i4.1`.
fn statement(name: &str, form: &Form) -> Result<Option<(usize, usize)>, Fail> {
    let (id, one) = name.split_once('.').map_or((name, None), |(id, one)| (id, Some(one)));
    let Some(question) = form.questions.iter().position(|question| question.id == id) else { return Ok(None) };
    let count = form.questions[question].statements.len();
    match one.map(str::parse::<usize>) {
        None if count == 1 => Ok(Some((question, 0))),
        Some(Ok(one)) if (1..=count).contains(&one) => Ok(Some((question, one - 1))),
        None => Err(refuse(
            format!("ข้อ {id} มี {count} ข้อความ ต้องแยกคอลัมน์เป็น {id}.1 ถึง {id}.{count}"),
            format!("question {id} has {count} statements: its columns are {id}.1 to {id}.{count}"),
        )),
        _ => Ok(None),
    }
}
