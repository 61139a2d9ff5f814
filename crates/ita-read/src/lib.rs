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
//! # How
//! A text becomes rows of cells (tabs, `|`, `;`, `,`, HTML tables, or running text), a cell becomes names, numbers, levels,
//! ticks and years, and then one of the layouts reads them: names down the side, names above, running text, one cell a
//! line. Columns are told apart by their heads *and* by their values (weights are the rulebook's weights, points are
//! scores times weights, a difference is the difference). Where two readings are possible, the answer is an [`Ask`].
//!
//! # Not here
//! Files, encodings, screens; whether totals agree with their parts, which the engine says. Names come from the rulebook
//! and from `data/`, never from code.

#![forbid(unsafe_code)]

mod ask;
mod bare;
mod clean;
mod columns;
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
mod years;

pub use ask::Ask;
pub use clean::clean;
pub use reading::{Published, Reading, RowSaid};

use fact::Found;
use ita_score::{Error, Rulebook};
use line::Line;
use names::Names;

/// Reads a text, plain or HTML, as one assessment. `year` chooses among several years, and is needed where the text names
/// none; `books` are the rulebooks there are.
///
/// # Errors
/// An [`Ask`] if the text is no ITA result or could be read in more than one way.
pub fn read(text: &str, year: Option<u16>, books: &[&Rulebook]) -> Result<Reading, Ask> {
    let rows = if html::is_html(text) { html::rows(text) } else { grid::rows(text) };
    let known: Vec<u16> = books.iter().map(|book| book.fiscal_year()).collect();
    scheme::check(&rows)?;
    let year = years::choose(&rows, year, &known)?;
    let book = books.iter().find(|book| book.fiscal_year() == year);
    let book = book.ok_or_else(|| Ask::UnknownYear(Error::unknown_year(year, known.clone())))?;
    let ita = scheme::is_ita(&rows);
    let names = Names::new(book, rows.len() <= MOST_NEAR);
    let mut lines: Vec<Line> = rows.into_iter().map(|row| Line::new(row, &names, &known)).collect();
    let mut found = Found { ignored: vec![None; lines.len()], used: vec![false; lines.len()], ..Found::default() };
    if !bare::read(&lines, &names, &mut found)? {
        bare::name_rows(&mut lines, &names)?;
        wide::read(&lines, &names, year, &mut found)?;
        let slots = long::read(&lines, &names, &mut found)?;
        columns::settle(&slots, &names, year, &mut found)?;
        scheme::evidence(&found.facts, &slots, &names, ita)?;
        scheme::unread(&lines, &found)?;
    }
    settle::settle(&lines, &names, year, found)
}

/// Rows up to which names with a typing slip are looked for.
const MOST_NEAR: usize = 600;
