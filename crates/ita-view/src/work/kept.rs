//! The agency's own suggestions: kept with the papers of the year in sight, seen from every year.

use super::{put, read};
use crate::draft::Work;
use ita_report::{Kept, Measure};

/// Returns every suggestion of the agency's own, those of later years first; each title once.
pub(crate) fn kept(work: &Work) -> Vec<Kept> {
    let mut all: Vec<Kept> = Vec::new();
    for year in years(work).into_iter().rev() {
        for one in read(work, year).unwrap_or_default().library {
            if all.iter().all(|known| known.title != one.title) {
                all.push(one);
            }
        }
    }
    all
}

/// Keeps a measure; one of the same title, of whichever year, goes. One without a title is nobody's suggestion.
pub(super) fn keep(work: &mut Work, measure: &Measure) {
    let one = Kept::of(measure);
    if one.title.is_empty() || kept(work).contains(&one) {
        return;
    }
    unkeep(work, &one.title);
    let year = work.year.key();
    if let Some(mut papers) = read(work, year) {
        papers.library.push(one);
        put(work, year, &papers);
    }
}

/// Takes a suggestion away.
pub(super) fn unkeep(work: &mut Work, title: &str) {
    for year in years(work) {
        let Some(mut papers) = read(work, year) else { continue };
        let before = papers.library.len();
        papers.library.retain(|one| one.title != title);
        if papers.library.len() != before {
            put(work, year, &papers);
        }
    }
}

fn years(work: &Work) -> Vec<u16> {
    work.papers.all().map(|(year, _)| year).collect()
}
