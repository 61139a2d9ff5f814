//! The table of answers: which column is which statement, and which rows cannot be counted.

use super::form::{Form, Question, folded};
use super::plain::{self, Plain};
use super::spread::Nodes;
use super::tally::{Counted, Tally};
use super::{refuse, say};
use crate::fail::Fail;
use crate::table::parcels::{self, How, Parcel};
use crate::table::source::{Next, Source};
use crate::table::split::{Quote, Splitter};
use crate::table::{Lines, first_rows, swallows};
use crate::usage::Usage;
use csv::{ByteRecord, StringRecord, WriterBuilder};
use ita_read::clean;
use ita_score::Lang;

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

/// A row that is not counted.
pub(super) struct Refused {
    line: u64,
    /// Empty where the line as a whole is no row; the reason names the line then.
    column: String,
    th: String,
    en: String,
}

impl Refused {
    pub(super) fn line(&self, lang: Lang) -> String {
        let reason = say(lang, self.th.clone(), self.en.clone());
        match lang {
            _ if self.column.is_empty() => reason,
            Lang::Th => format!("บรรทัด {} คอลัมน์ {}: {reason}", self.line, self.column),
            Lang::En => format!("line {}, column {}: {reason}", self.line, self.column),
        }
    }
}

/// The refused rows as CSV.
pub(super) fn refusals(refused: &[Refused], lang: Lang) -> Result<String, Fail> {
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    let mut rows = vec![["line".to_owned(), "column".to_owned(), "reason".to_owned()]];
    rows.extend(
        refused.iter().map(|one| [one.line.to_string(), one.column.clone(), say(lang, one.th.clone(), one.en.clone())]),
    );
    for row in rows {
        out.write_record(row).map_err(|error| refuse(error.to_string(), error.to_string()))?;
    }
    let bytes = out.into_inner().map_err(|error| refuse(error.to_string(), error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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

    /// Counts every row that can be counted; and how far the respondents' scores of some nodes spread, if that is asked.
    pub(super) fn read(
        &mut self,
        source: &mut Source,
        form: &Form,
        jobs: usize,
        spread: Option<&Nodes>,
    ) -> Result<(Counted, Vec<Refused>), Fail> {
        let mut splitter = self.splitter.clone();
        let how = How { jobs, as_text: self.separator() == plain::SEPARATOR };
        let (table, mut refused, mut swallowed) = (&*self, Vec::new(), Lines::default());
        let begin = || Counting {
            table,
            form,
            plain: Plain::new(table, form),
            respondent: Respondent::of(table.answers.len()),
            tally: Tally::new(form, table, spread.cloned()),
            refused: Vec::new(),
            swallowed: Lines::default(),
        };
        let work = |counting: &mut Counting<'_>, parcel: &Parcel| {
            parcel.give(table.separator(), counting);
            (std::mem::take(&mut counting.refused), std::mem::take(&mut counting.swallowed))
        };
        let all = parcels::through(source, &mut splitter, how, begin, work, |(more, lines)| {
            refused.extend(more);
            swallowed.join(&lines);
            Ok(())
        })?;
        let counted = Tally::new(form, table, spread.cloned()).joined(all.into_iter().map(|counting| counting.tally));
        self.swallowed = swallowed;
        Ok((counted, refused))
    }

    /// The instrument of a table that does not say it.
    pub(super) fn default_instrument(&self, form: &Form) -> char {
        self.answers.first().and_then(|(_, question, _)| form.questions[*question].id.chars().next()).unwrap_or('i')
    }

    /// Reads a respondent's row; or which column is wrong, and why, in Thai and in English.
    fn row(
        &self,
        record: &StringRecord,
        form: &Form,
        respondent: &mut Respondent,
    ) -> Result<(), (String, String, String)> {
        let cell = |at: usize| clean(record.get(at).unwrap_or_default()).trim().to_owned();
        respondent.begin(self.default_instrument(form));
        if record.len() > self.names.len() {
            return Err((
                self.names.len().saturating_add(1).to_string(),
                "มีเซลล์เกินหัวตาราง".to_owned(),
                "more cells than the header".to_owned(),
            ));
        }
        if let Some(text) = self.instrument.map(cell) {
            respondent.instrument = match text.to_lowercase().as_str() {
                "iit" => 'i',
                "eit" => 'e',
                _ => {
                    return Err((
                        "instrument".to_owned(),
                        format!("“{text}” ไม่ใช่ iit หรือ eit"),
                        format!("“{text}” is neither iit nor eit"),
                    ));
                }
            };
        }
        respondent.part = match self.part.map(cell).as_deref() {
            None | Some("") => 0,
            Some("1") if respondent.instrument == 'e' => 1,
            Some("2") if respondent.instrument == 'e' => 2,
            Some(text) => {
                return Err((
                    "part".to_owned(),
                    format!("“{text}” ไม่ใช่ส่วนที่ 1 หรือ 2 ของ EIT"),
                    format!("“{text}” is not part 1 or 2 of EIT"),
                ));
            }
        };
        for (&(at, question, statement), answer) in self.answers.iter().zip(&mut respondent.answers) {
            let text = cell(at);
            *answer = None;
            if text.is_empty() {
                continue;
            }
            let column = self.names[at].clone();
            let asked = &form.questions[question];
            if !asked.id.starts_with(respondent.instrument) {
                return Err((column, "คำตอบของอีกเครื่องมือ".to_owned(), "an answer of the other instrument".to_owned()));
            }
            *answer = option(asked, statement, &text);
            if answer.is_none() {
                let most = asked.labels.len();
                return Err((
                    column,
                    format!("“{text}” ไม่ใช่คำตอบของข้อนี้ (1 ถึง {most} หรือคำในแบบ)"),
                    format!("“{text}” is not one of its options (1 to {most}, or the form's words)"),
                ));
            }
        }
        Ok(())
    }
}

/// A respondent: IIT or EIT, part, and the values of the answered statements.
pub(super) struct Respondent {
    pub(super) instrument: char,
    pub(super) part: u8,
    /// The value of each of the table's answers, in its order; `None` for one that is left out.
    pub(super) answers: Vec<Option<u32>>,
}

impl Respondent {
    /// A respondent to so many statements, who has not answered any.
    fn of(answers: usize) -> Self {
        Self { instrument: 'i', part: 0, answers: vec![None; answers] }
    }

    /// Another one; what the last one answered is still there, to be overwritten.
    pub(super) fn begin(&mut self, instrument: char) {
        (self.instrument, self.part) = (instrument, 0);
    }
}

/// The value of an answer: an option's words, or its number.
pub(super) fn option(asked: &Question, statement: usize, text: &str) -> Option<u32> {
    let own = folded(text);
    let labelled = asked.labels.iter().position(|label| *label == own);
    let option = labelled.or_else(|| text.parse::<usize>().ok().and_then(|number| number.checked_sub(1)))?;
    asked.statements[statement].get(option).copied()
}

/// What one thread counts.
struct Counting<'a> {
    table: &'a Table,
    form: &'a Form,
    plain: Plain,
    respondent: Respondent,
    tally: Tally,
    refused: Vec<Refused>,
    swallowed: Lines,
}

impl Counting<'_> {
    /// The place of an agency whose name was not written like this before; none if that is no name, or no text on one line.
    fn meet(&mut self, written: &[u8], line: u64) -> Option<usize> {
        let cleaned = clean(str::from_utf8(written).ok().filter(|text| !text.contains(['\r', '\n']))?);
        let agency = Some(cleaned.trim()).filter(|agency| !agency.is_empty())?;
        let place = self.tally.place(agency, line);
        self.plain.learn(written, place);
        Some(place)
    }
}

impl parcels::Rows for Counting<'_> {
    fn plain(&mut self, line: u64, row: &[u8]) -> bool {
        let Some(written) = self.plain.read(row, &mut self.respondent) else { return false };
        let Some(place) = self.plain.place(written).or_else(|| self.meet(written, line)) else { return false };
        self.tally.count(place, &self.respondent);
        true
    }

    fn careful(&mut self, line: u64, cells: &ByteRecord, broken: Option<Quote>) {
        let mut refuse = |column: &str, usage: Usage| {
            let (th, en) = (usage.message(Lang::Th), usage.message(Lang::En));
            self.refused.push(Refused { line, column: column.to_owned(), th, en });
        };
        if let Some(quote) = broken {
            return refuse("", Usage::RowQuote { line, quote });
        }
        let record = match StringRecord::from_byte_record(cells.clone()) {
            Ok(record) => record,
            Err(error) => {
                let column = self.table.names.get(error.utf8_error().field()).map_or("", String::as_str);
                return refuse(column, Usage::RowNotUtf8);
            }
        };
        if swallows(cells, self.table.separator(), self.table.names.len()) {
            self.swallowed.add(line);
        }
        let cleaned = clean(record.get(self.table.agency).unwrap_or_default());
        let agency = cleaned.trim();
        match self.table.row(&record, self.form, &mut self.respondent) {
            Ok(()) if !agency.is_empty() => {
                let place = self.tally.place(agency, line);
                self.tally.count(place, &self.respondent);
            }
            Ok(()) => self.refused.push(Refused {
                line,
                column: "agency".to_owned(),
                th: "ไม่มีชื่อหน่วยงาน".to_owned(),
                en: "no agency".to_owned(),
            }),
            Err((column, th, en)) => {
                if !agency.is_empty() {
                    let place = self.tally.place(agency, line);
                    self.tally.refuse(place);
                }
                self.refused.push(Refused { line, column, th, en });
            }
        }
    }
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
