//! The working file of a state: its works to agencies of `ita-file` and back.
//!
//! ```
//! use ita_view::{Action, Parts, State, file, reduce};
//!
//! let parts = &Parts::all();
//! let mine = reduce(&State::first()?, Action::SetAgency("เทศบาลตำบลตัวอย่าง".into()), parts).unwrap();
//! let text = file::write(&mine);
//! let there = reduce(&State::empty()?, Action::OpenFile(text.clone()), parts).unwrap();
//! assert_eq!(there.work.drafts, mine.work.drafts);
//! assert_eq!(file::write(&there), text);
//! # Ok::<(), ita_score::Error>(())
//! ```

pub(crate) mod brought;
mod opened;

use crate::draft::{Origin, Work};
use crate::own::{self, Books, OwnBook};
use crate::parts::{Need, Parts, Unread};
use crate::state::State;
use crate::work::{papers, put};
use crate::year::Year;
use ita_file::{Agency, FileError, FiscalYear, OwnRulebook};
pub use ita_file::{ENDING, is_meant};
use ita_report::Returned;

/// What reads a file and opens what is in it. It is a part of its own, so [`Files::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Files {
    pub(crate) open: fn(&mut State, &str, &Parts) -> Result<(), Need>,
    pub(crate) take_rows: fn(&mut State, &[Vec<String>]),
}

impl Files {
    /// Of this crate.
    pub const HERE: Self = Self { open: opened::open_file, take_rows: brought::take_rows };
}

/// Returns the text of a working file with every agency, the one in sight first and the others in their order, and with the
/// user's own rulebooks by which their years are assessed.
#[must_use]
pub fn write(state: &State) -> String {
    write_works(core::iter::once(&state.work).chain(state.shelf.works()), &state.shelf.books)
}

/// Returns the text of a file with the agency in sight alone, to be handed on to it.
#[must_use]
pub fn write_one(state: &State) -> String {
    write_works(core::iter::once(&state.work), &state.shelf.books)
}

fn write_works<'a>(works: impl Iterator<Item = &'a Work>, books: &Books) -> String {
    let works: Vec<&Work> = works.filter(|work| work.is_precious()).collect();
    let is_used =
        |book: &&OwnBook| works.iter().any(|work| work.year.key() == book.key || keys(work).contains(&book.key));
    let own = |book: &OwnBook| {
        let compiled = book.compiled?;
        let (id, hash) = (compiled.rules.spec().id.to_string(), compiled.hash.clone());
        Some(OwnRulebook { id, hash, name: book.name.clone(), text: book.text.to_string() })
    };
    let rulebooks: Vec<OwnRulebook> = books.all().filter(is_used).filter_map(own).collect();
    ita_file::write_with(works.iter().map(|work| agency(work, books)), rulebooks)
}

/// Returns true if these are the column names of one of our own tables, which is opened as what it holds and not as scores.
#[must_use]
pub fn is_table_of_ours(head: &[String]) -> bool {
    Returned::is_meant(head)
}

/// What a file holds.
pub(crate) struct Opened {
    /// A work for each agency.
    pub(crate) works: Vec<Work>,
    /// The rulebooks of one's own that are here then.
    pub(crate) books: Books,
}

/// Reads a working file. `here` are the user's own rulebooks that are already here.
///
/// # Errors
/// [`Unread::Invalid`] with the reason, [`Unread::Missing`] if a part is not here that it needs.
pub(crate) fn read(text: &str, here: &Books, parts: &Parts) -> Result<Opened, Unread<FileError>> {
    let file = ita_file::read(text).map_err(Unread::Invalid)?;
    file.years().try_for_each(|year| parts.known_year(year).map(drop))?;
    let (mut books, mut named) = (here.clone(), Vec::new());
    for own in file.rulebooks() {
        let year = take_in(&mut books, own, parts)?;
        named.push((own.hash.clone(), year));
    }
    // Every rulebook of the file is here now.
    let year = |number: u16, hash: Option<&str>| match hash {
        Some(hash) => named.iter().find(|(named, _)| named == hash).map(|(_, year)| *year),
        None => parts.known_year(number).ok().flatten(),
    };
    let rules = |number, own: Option<&OwnRulebook>| year(number, own.map(|own| &*own.hash)).map(Year::rules);
    let agencies = file.agencies_by(rules).map_err(Unread::Invalid)?;
    Ok(Opened { works: agencies.into_iter().filter_map(|agency| work(agency, year)).collect(), books })
}

/// Takes in a rulebook of a file, unless it is here.
fn take_in(books: &mut Books, own: &OwnRulebook, parts: &Parts) -> Result<Year, Unread<FileError>> {
    let reader = parts.own_rules()?;
    let text = (reader.normal)(&own.text);
    let Some(compiled) = reader.compile(&text) else {
        let line = (reader.check)(&text).into_iter().find_map(|(line, _)| line);
        return Err(Unread::Invalid(FileError::Rulebook { id: own.id.clone(), line }));
    };
    if let Some(year) = books.by_hash(&compiled.hash) {
        return Ok(year);
    }
    let key = books.next_key();
    books.put(OwnBook::new(key, &own.name, text.into(), Some(compiled), None));
    Ok(Year::of_own(key, compiled))
}

/// Returns the keys of a work's years, in order.
fn keys(work: &Work) -> Vec<u16> {
    let mut keys: Vec<u16> = work.drafts.keys().chain(work.scenarios.keys()).copied().collect();
    keys.extend(work.papers.all().map(|(year, _)| year));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A work as an agency of a file. A year by a rulebook that cannot be read is left out: nobody could open it.
fn agency(work: &Work, books: &Books) -> Agency {
    let year = |key: u16| {
        let (number, rulebook) = match own::is_own(key) {
            true => books.year(key).and_then(|year| Some((year.number(), Some(year.own()?.hash.clone()))))?,
            false => (key, None),
        };
        Some(FiscalYear {
            rulebook,
            draft: work.drafts.get(&key).cloned().unwrap_or_default(),
            scenarios: work.scenarios.get(&key).cloned(),
            papers: papers(work, key),
            ..FiscalYear::new(number)
        })
    };
    Agency {
        name: work.agency.clone(),
        fiscal_year: work.year.number(),
        rulebook: work.year.own().map(|own| own.hash.clone()),
        years: keys(work).into_iter().filter_map(year).collect(),
    }
}

/// An agency of a file as a work of one's own.
fn work(agency: Agency, year: impl Fn(u16, Option<&str>) -> Option<Year>) -> Option<Work> {
    let mut work = Work::new(year(agency.fiscal_year, agency.rulebook.as_deref())?);
    work.agency = agency.name;
    work.origin = Origin::Own;
    for FiscalYear { fiscal_year, rulebook, draft, scenarios, papers } in agency.years {
        let key = year(fiscal_year, rulebook.as_deref())?.key();
        work.drafts.insert(key, draft);
        if let Some(scenarios) = scenarios {
            work.scenarios.insert(key, scenarios);
        }
        put(&mut work, key, &papers);
    }
    Some(work)
}
