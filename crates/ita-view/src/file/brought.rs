//! Opening a report or one of our own tables: what people wrote beside the numbers goes into the year in sight.

use crate::dialog::Dialog;
use crate::draft::Work;
use crate::history::Did;
use crate::reduce::notify;
use crate::state::{Notice, State, View};
use crate::work::{did, put, read};
use crate::written::Beside;
use ita_file::FileError;
use ita_report::{Measure, Papers, Returned, rows_of_text};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::rc::Rc;

/// The keys of a report's JSON by which it is recognised: papers, and a year.
#[derive(Deserialize)]
struct Head {
    fiscal_year: u16,
    #[allow(dead_code, reason = "only its presence is checked")]
    papers: IgnoredAny,
}

#[derive(Deserialize)]
struct Report {
    papers: Papers,
}

/// Takes in a text that is a report as JSON, papers alone, or one of our own tables. Returns false if it is something else.
pub(crate) fn take_text(state: &mut State, text: &str) -> bool {
    if let Some(rows) = rows_of_text(text) {
        take_rows(state, &rows);
        return true;
    }
    let text = text.trim_start_matches('\u{feff}');
    let taken = match serde_json::from_str::<Head>(text) {
        Ok(head) => serde_json::from_str::<Report>(text)
            .map_err(|error| FileError::Broken { line: error.line(), column: error.column() })
            .and_then(|report| take(state, Some(head.fiscal_year), report.papers, did::REPORT_BROUGHT)),
        Err(_) => match Papers::from_json(text) {
            Ok(papers) if !papers.is_empty() => take(state, None, papers, did::REPORT_BROUGHT),
            _ => return false,
        },
    };
    tell(state, taken);
    true
}

/// Takes in the rows of a table of ours.
pub(crate) fn take_rows(state: &mut State, rows: &[Vec<String>]) {
    let taken = Returned::of_rows(rows).map_err(FileError::Table).and_then(|returned| {
        let did = match &returned {
            Returned::Measures(_) => did::MEASURES_BROUGHT,
            Returned::FollowUps(_) => did::FOLLOW_UPS_BROUGHT,
            Returned::Items(_) => did::ITEMS_BROUGHT,
            Returned::Preparation(..) => did::PREPARED_BROUGHT,
        };
        let mut papers = Papers::default();
        if let Returned::FollowUps(listed) = &returned {
            // What the list does not mention, such as steps and aims, stays as it is in the measures here.
            let is_listed = |one: &Measure| listed.iter().any(|listed| listed.title == one.title);
            papers.measures = crate::work::papers(&state.work, state.year().key()).measures;
            papers.measures.retain(is_listed);
        }
        returned.put(&mut papers);
        take(state, None, papers, did)
    });
    tell(state, taken);
}

/// Shows in the dialog with files why a file was refused.
fn tell(state: &mut State, taken: Result<(), FileError>) {
    state.dialog = taken.err().map(|error| Dialog::Files { refused: Some(Rc::new(error)) });
}

/// Adds papers to those of the year in sight. For a report on the outcome of measures, the measures go to the year for which they
/// were decided.
fn take(state: &mut State, year: Option<u16>, mut papers: Papers, did: &'static Beside) -> Result<(), FileError> {
    let here = state.year();
    if let Some(year) = year.filter(|&year| year != here.number()) {
        return Err(FileError::OtherYear { year, here: here.number() });
    }
    let mut earlier = Papers::default();
    let measures_of = papers.measures_of.take().filter(|&year| year != here.number());
    if measures_of.is_some() {
        earlier.measures = core::mem::take(&mut papers.measures);
    }
    // With the user's own rules, a working file too keeps names that are no longer in them.
    let unknown = |id: &&str| here.own().is_none() && here.rules().find(id).is_err();
    if let Some(id) = papers.named().find(unknown) {
        return Err(FileError::NotInYear { year: here.number(), id: id.to_owned() });
    }
    let before = state.work.papers.clone();
    let is_of_work = papers != Papers { meeting: papers.meeting.clone(), ..Papers::default() };
    add(&mut state.work, here.key(), papers);
    if let Some(year) = measures_of {
        add(&mut state.work, year, earlier);
    }
    if state.work.papers == before {
        notify(state, Notice::said(&did::ALL_THERE));
    } else {
        notify(state, Notice::Done(Did::Written(did, None)));
    }
    state.view = if is_of_work { View::Work } else { View::Report };
    Ok(())
}

fn add(work: &mut Work, year: u16, papers: Papers) {
    // What cannot be read is not written over.
    let Some(mut here) = read(work, year) else { return };
    here.add(papers);
    put(work, year, &here);
}
