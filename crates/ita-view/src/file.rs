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

use crate::draft::{Origin, Work};
use crate::parts::{Need, Parts, Unread};
use crate::reduce::agencies;
use crate::state::State;
use crate::work::{papers, put};
use crate::year::Year;
use ita_file::{Agency, FileError, FiscalYear};
pub use ita_file::{ENDING, is_meant};

/// What reads a file and opens what is in it. It is a part of its own, so [`Files::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Files {
    pub(crate) open: fn(&mut State, &str, &Parts) -> Result<(), Need>,
}

impl Files {
    /// Of this crate.
    pub const HERE: Self = Self { open: agencies::open_file };
}

/// Returns the text of a file with every agency: the one in sight first, then the others in their order.
#[must_use]
pub fn write(state: &State) -> String {
    let works = core::iter::once(&state.work).chain(state.shelf.works());
    ita_file::write(works.filter(|work| work.is_precious()).map(agency))
}

/// Reads a file.
///
/// # Errors
/// [`Unread::Invalid`] with the reason, [`Unread::Missing`] if a part is not here that it needs.
pub(crate) fn read(text: &str, parts: &Parts) -> Result<Vec<Work>, Unread<FileError>> {
    let file = ita_file::read(text).map_err(Unread::Invalid)?;
    file.years().try_for_each(|year| parts.known_year(year).map(drop))?;
    // All that there are, are here now.
    let known = |number| parts.known_year(number).ok().flatten();
    let agencies = file.agencies(|number| known(number).map(Year::rules)).map_err(Unread::Invalid)?;
    Ok(agencies.into_iter().filter_map(|agency| known(agency.fiscal_year).map(|year| work(agency, year))).collect())
}

/// A work as an agency of a file.
fn agency(work: &Work) -> Agency {
    let mut numbers: Vec<u16> = work.drafts.keys().chain(work.scenarios.keys()).copied().collect();
    numbers.extend(work.papers.all().map(|(year, _)| year));
    numbers.sort_unstable();
    numbers.dedup();
    let year = |number: u16| FiscalYear {
        draft: work.drafts.get(&number).cloned().unwrap_or_default(),
        scenarios: work.scenarios.get(&number).cloned(),
        papers: papers(work, number),
        ..FiscalYear::new(number)
    };
    Agency {
        name: work.agency.clone(),
        fiscal_year: work.year.number(),
        years: numbers.into_iter().map(year).collect(),
    }
}

/// An agency of a file as a work of one's own.
fn work(agency: Agency, year: Year) -> Work {
    let mut work = Work::new(year);
    work.agency = agency.name;
    work.origin = Origin::Own;
    for FiscalYear { fiscal_year, draft, scenarios, papers } in agency.years {
        work.drafts.insert(fiscal_year, draft);
        if let Some(scenarios) = scenarios {
            work.scenarios.insert(fiscal_year, scenarios);
        }
        put(&mut work, fiscal_year, &papers);
    }
    work
}
