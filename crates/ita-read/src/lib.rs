//! Reads a pasted or saved table of ITA scores, in whatever form people have it, and says how each line was understood.
//!
//! ```
//! use ita_read::read;
//!
//! let books: Vec<_> = ita_rules::all()?;
//! let text = "ผล ITA ปี 2568\nIIT ได้ 91.75 EIT 88.75 OIT 100.00 รวม 94.15 ระดับผ่านดี";
//! let reading = read(text, None, &books).map_err(|ask| ask.message(ita_score::Lang::En))?;
//! assert_eq!(reading.fiscal_year, 2568);
//! assert_eq!(reading.inputs[1], ("eit".to_owned(), "88.75".to_owned()));
//! assert_eq!(reading.published.unwrap().level.as_deref(), Some("good"));
//!
//! // Which of two values? Not for a reader to say.
//! let ask = read("ปี 2568\nIIT 91.75\nIIT 81.75", None, &books).unwrap_err();
//! assert_eq!(ask.code(), "ambiguous");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it works
//! A text becomes rows of cells (tabs, `|`, `;`, `,`, HTML tables, or running text), and a cell becomes names, numbers, levels,
//! ticks and years. Then one of the layouts reads them: names down the side, names above, running text, or one cell per line.
//! Columns are told apart by their heads *and* by their values: weights are the rulebook's weights, points are scores times
//! weights, a difference is the difference. Where two readings are possible, the answer is an [`Ask`].
//!
//! # Out of scope
//! This crate does not deal with files, encodings or screens, nor with whether totals agree with their parts, which the engine decides.
//! Names come from the rulebook and from `data/`, never from code.

#![forbid(unsafe_code)]

mod announced;
mod answer;
mod ask;
mod bare;
mod cards;
mod clean;
mod columns;
mod doubts;
mod fact;
mod grid;
mod heads;
mod html;
mod lex;
mod line;
mod long;
mod names;
mod number;
mod reading;
mod scheme;
mod settle;
mod wide;
mod words;
mod wrapped;
mod years;

pub use answer::Answer;
pub use ask::Ask;
pub use clean::clean;
pub use reading::{Published, Reading, RowSaid};

use fact::Found;
use ita_score::{Error, Rulebook};
use line::Line;
use names::Names;
use std::rc::Rc;

/// Reads a text, plain or HTML, as one assessment. `year` chooses among several years, and is needed where the text names none; `books`
/// are the available rulebooks.
///
/// # Errors
/// An [`Ask`] if the text is not an ITA result, is damaged, or could be read in more than one way.
///
/// ```
/// let books: Vec<_> = ita_rules::all()?;
/// let reading = ita_read::read("IIT 91.75\nEIT 88.75\nOIT 100.00", Some(2568), &books).expect("one assessment");
/// assert_eq!(reading.inputs[2], ("oit".to_owned(), "100.00".to_owned()));
/// assert_eq!(reading.rows[0].id.as_deref(), Some("iit"));
/// // Without a year in the text or the call there are no rules to read it by.
/// assert_eq!(ita_read::read("IIT 91.75\nEIT 88.75\nOIT 100.00", None, &books), Err(ita_read::Ask::NoYear));
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn read(text: &str, year: Option<u16>, books: &[&Rulebook]) -> Result<Reading, Ask> {
    Table::new(text, year, books)?.one()
}

/// An agency's name, and what its row says.
pub type OfAgency = (String, Result<Reading, Ask>);

/// Reads a table with one agency per row. Returns each agency's name with what [`read`] makes of its row, in the order of the
/// table, as [`Table::many`] does.
///
/// # Errors
/// An [`Ask`] as from [`read`], for what is wrong with the text as a whole; [`Ask::NotItaResult`] if it does not hold several agencies.
///
/// ```
/// let table = "ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.หนึ่ง\t90\t91\t92\nอบต.สอง\t80\t81\t82";
/// let books: Vec<_> = ita_rules::all()?;
/// let all = ita_read::read_many(table, None, &books).expect("two agencies");
/// assert_eq!(all[1].0, "อบต.สอง");
/// assert_eq!(all[1].1.as_ref().expect("read").inputs[0], ("iit".to_owned(), "80".to_owned()));
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn read_many(text: &str, year: Option<u16>, books: &[&Rulebook]) -> Result<Vec<OfAgency>, Ask> {
    Table::new(text, year, books)?.many()
}

/// A text as lines, with the fiscal year that it is read as. The content of a line is found only once, even if the table is read
/// as one assessment and then as many.
pub struct Table {
    lines: Vec<Rc<Line>>,
    names: Names,
    year: u16,
    is_ita: bool,
    answers: Vec<Answer>,
}

impl core::fmt::Debug for Table {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Table").field("lines", &self.lines.len()).field("year", &self.year).finish_non_exhaustive()
    }
}

impl Table {
    /// Finds the content of each line of a text. `year` and `books` are those of [`read`].
    ///
    /// ```
    /// let text = "ปี 2568\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.หนึ่ง\t90\t91\t92\nอบต.สอง\t80\t81\t82";
    /// let books: Vec<_> = ita_rules::all()?;
    /// let table = ita_read::Table::new(text, None, &books).expect("a table of 2568");
    /// // Whose scores? Two agencies are not one assessment.
    /// assert!(matches!(table.one(), Err(ita_read::Ask::Agencies(_))));
    /// assert_eq!(table.many().expect("two agencies").len(), 2);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Errors
    /// An [`Ask`] if the text is about another scheme, or its year is not known.
    pub fn new(text: &str, year: Option<u16>, books: &[&Rulebook]) -> Result<Self, Ask> {
        Self::answered(text, year, books, &[])
    }

    /// Finds the content of each line of a text about which a person has answered questions ([`Ask::answers`] has an example).
    ///
    /// # Errors
    /// As [`Table::new`].
    pub fn answered(text: &str, year: Option<u16>, books: &[&Rulebook], answers: &[Answer]) -> Result<Self, Ask> {
        // The version in a vector is not a score.
        let text = &text.replace("ITA:1.0/", "ITA ");
        let rows = if html::is_html(text) { html::rows(text) } else { grid::rows(text) };
        let known: Vec<u16> = books.iter().map(|book| book.fiscal_year()).collect();
        if !answer::is_ita(answers) {
            scheme::check(&rows)?;
        }
        let year = years::choose(&rows, year, &known)?;
        let book = books.iter().find(|book| book.fiscal_year() == year);
        let book = book.ok_or_else(|| Ask::UnknownYear(Error::unknown_year(year, known.clone())))?;
        let is_ita = scheme::is_ita(&rows);
        let names = Names::new(book, rows.len() <= MOST_NEAR);
        let rows = wrapped::join(rows, &names);
        let line = |row| answer::named(Line::new(row, &names, &known).of_year(year), answers, &names);
        let mut lines: Vec<_> = rows.into_iter().map(|row| Rc::new(line(row))).collect();
        cards::turn(&mut lines, &names)?;
        Ok(Self { lines, names, year, is_ita, answers: answers.to_vec() })
    }

    /// Reads the text as one assessment.
    ///
    /// # Errors
    /// As [`read`].
    pub fn one(&self) -> Result<Reading, Ask> {
        self.understand(self.lines.clone(), &mut Found::default())
    }

    /// Reads the text as a table with one agency per row. Returns each agency's name with what [`read`] makes of the text without
    /// the other rows, in the order of the table.
    ///
    /// # Errors
    /// As [`read_many`].
    pub fn many(&self) -> Result<Vec<OfAgency>, Ask> {
        let mut found = Found::default();
        match self.understand(self.lines.clone(), &mut found) {
            Err(Ask::Agencies(_)) => {}
            Err(ask) => return Err(ask),
            Ok(_) => return Err(Ask::NotItaResult),
        }
        // Of the table itself only the heads stay: a row that gave nothing says nothing about another agency.
        let is_around = |&at: &usize| !found.used[at] || found.ignored[at] == Some("heading");
        let around: Vec<usize> = (0..self.lines.len()).filter(is_around).collect();
        let of = |at: usize| {
            let (before, after) = around.split_at(around.partition_point(|&other| other < at));
            let lines = before.iter().chain([&at]).chain(after).map(|&line| self.lines[line].clone());
            self.understand(lines.collect(), &mut Found::default())
        };
        Ok(found.agencies.iter().map(|(at, name)| (name.clone(), of(*at))).collect())
    }

    /// Reads these lines. `found` receives what was found on the way, even if there is something to ask.
    fn understand(&self, lines: Vec<Rc<Line>>, found: &mut Found) -> Result<Reading, Ask> {
        let items = scheme::has_unknown_items(&lines, &self.names);
        self.nodes(lines, found).map_err(|ask| match ask {
            Ask::NotItaResult | Ask::NoNames { .. } if items => Ask::NoItems(self.year),
            ask => ask,
        })
    }

    fn nodes(&self, mut lines: Vec<Rc<Line>>, found: &mut Found) -> Result<Reading, Ask> {
        let (names, year) = (&self.names, self.year);
        *found = Found { ignored: vec![None; lines.len()], used: vec![false; lines.len()], ..Found::default() };
        if !bare::read(&lines, names, found)? {
            bare::name_rows(&mut lines, names)?;
            wide::read(&lines, names, year, found)?;
            let slots = long::read(&lines, names, found)?;
            if !slots.slots.is_empty() {
                doubts::unreadable(&lines, names)?;
            }
            columns::settle(&lines, &slots, names, year, &self.answers, found)?;
            if self.is_ita {
                announced::read(&lines, year, found);
            }
            scheme::evidence(found, &slots, names, self.is_ita)?;
            scheme::unread(&lines, found)?;
            scheme::beyond(&lines, names, year)?;
            scheme::unknown_names(&lines, found, &self.answers, names, year)?;
        }
        settle::settle(&lines, names, year, &self.answers, core::mem::take(found))
    }
}

/// The most rows in which names with a typing slip are looked for.
const MOST_NEAR: usize = 600;
