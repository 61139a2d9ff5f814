//! Changing the year, and one work for another; undoing; what a link leads to.

use super::letter::agrees;
use super::{forget, improve, notify};
use crate::action::Action;
use crate::assess::Assessed;
use crate::draft::{Draft, Origin, Work};
use crate::example::{self, ExampleId};
use crate::history::{Did, History};
use crate::improve::{Ground, Scenario};
use crate::link::{self, LinkError, Target};
use crate::parts::{Need, Parts, Unread};
use crate::sent::Sent;
use crate::shelf::Shelf;
use crate::state::{Notice, Refused, State, View};
use crate::year::Year;
use ita_score::Assessment;
use std::rc::Rc;

pub(super) fn set_agency(state: &mut State, name: String) {
    if state.work.agency != name {
        state.work.agency = name;
        disown_published(&mut state.work);
    }
}

/// Takes the published result of an example away as soon as the numbers or the name beside it are others.
pub(super) fn disown_published(work: &mut Work) {
    let Origin::Example(id) = work.origin else { return };
    let example = id.data();
    if let Some(draft) = work.drafts.get_mut(&example.year) {
        if draft.published_overall == example.published_overall {
            draft.published_overall.clear();
        }
        if draft.published_level.as_deref() == example.published_level() {
            draft.published_level = None;
        }
    }
}

pub(super) fn set_year(state: &mut State, year: Year, parts: &Parts) -> Result<(), Need> {
    let from = state.year();
    let carrier = parts.carrier(year.number())?;
    forget(state, is_of_the_year);
    let there = state.work.drafts.get(&year.key());
    // The overview of a year shows what there is of it.
    if there.is_none_or(Draft::is_empty)
        && state.view != View::Overview
        && let Some(carried) = (carrier.carry)(from, state.draft(), year)
    {
        state.work.drafts.insert(year.key(), carried.draft);
        let (left_behind, totals) = (carried.left_behind, carried.totals);
        notify(state, Notice::CarriedOver { from: from.number(), to: year.number(), left_behind, totals });
    }
    state.work.year = year;
    Ok(())
}

/// True for a notice whose button acts on the year in sight.
pub(super) fn is_of_the_year(notice: &Notice) -> bool {
    match notice {
        Notice::CarriedOver { .. } => true,
        Notice::Offered(offer) => matches!((offer.action)(), Action::TakeYearBefore),
        _ => false,
    }
}

/// Takes away what there is of the year in sight; of an example all of it.
pub(super) fn empty_year(state: &mut State) {
    if state.work.origin != Origin::Own {
        start_own(state);
        return;
    }
    let (before, year) = (state.work.clone(), state.year().key());
    state.work.drafts.remove(&year);
    state.work.scenarios.remove(&year);
    state.work.papers.remove(year);
    forget(state, is_of_the_year);
    if state.work != before {
        notify(state, Notice::Done(Did::YearEmptied));
    }
}

/// Puts another work in sight.
fn replace(state: &mut State, work: Work, did: Did) {
    let before = core::mem::replace(&mut state.work, work);
    forget(state, |notice| matches!(notice, Notice::Done(_)) || is_of_the_year(notice));
    if before.is_precious() {
        notify(state, Notice::Done(did));
    }
}

pub(super) fn load_example(state: &mut State, id: ExampleId, parts: &Parts) -> Result<(), Need> {
    // What says that it is one comes with its result.
    parts.result()?;
    state.view = View::Calculate;
    if let Some(work) = example::work(id, parts)?
        && state.work != work
    {
        replace(state, work, Did::Example);
    }
    Ok(())
}

pub(super) fn start_own(state: &mut State) {
    state.view = View::Calculate;
    let empty = Work::new(state.year());
    if state.work != empty {
        replace(state, empty, Did::Cleared);
    }
}

pub(super) fn adopt(state: &mut State) {
    if let Origin::Example(id) = state.work.origin
        && state.work.agency == id.data().agency
    {
        state.work.agency.clear();
    }
    disown_published(&mut state.work);
    state.work.origin = Origin::Own;
}

pub(super) fn forget_all(state: &mut State) {
    state.work = Work::new(state.year());
    state.shelf = Shelf::default();
    state.history.clear();
    state.sent = None;
    state.notices.clear();
}

/// A way in the history.
type Step = fn(&mut History, (&Work, &Shelf)) -> Option<(Did, Work, Shelf)>;

/// Takes a step in the history, and shows where it was done.
pub(super) fn step(state: &mut State, step: Step) {
    let Some((did, work, shelf)) = step(&mut state.history, (&state.work, &state.shelf)) else { return };
    (state.work, state.shelf) = (work, shelf);
    state.view = did.view();
    forget(state, |notice| matches!(notice, Notice::Done(_) | Notice::ScenarioDeleted) || is_of_the_year(notice));
}

pub(crate) fn open_link(state: &mut State, hash: &str, parts: &Parts) -> Result<(), Need> {
    state.dialog = None;
    let how = link::of_what_how(hash);
    state.how = how.is_some();
    match link::read_among(how.as_deref().unwrap_or(hash), &state.shelf.books, parts) {
        Err(Unread::Missing(need)) => return Err(need),
        Err(Unread::Invalid(error)) => {
            refuse(state, hash, error);
            return Ok(());
        }
        Ok(Target::View(view)) => state.view = view,
        Ok(Target::Rules) => state.view = View::Rules(state.year()),
        Ok(Target::Example(id)) => open_example(state, id, hash, parts)?,
        Ok(Target::Assessment(sent)) => look_at(state, sent, View::Calculate),
        Ok(Target::Scenario(sent)) if sent.values.given().next().is_none() => look_at(state, sent, View::Improve),
        Ok(Target::Scenario(sent)) => {
            let of_one_s_own = is_ones_own(state, &sent);
            let here = match &sent.plan {
                Some(plan) if of_one_s_own => (parts.improving()?.find_scenario)(state, plan),
                _ => of_one_s_own,
            };
            if here {
                state.work.year = sent.year;
                state.view = View::Improve;
            } else {
                read(state, sent);
            }
        }
    }
    state.refused = None;
    forget(state, |notice| matches!(notice, Notice::BrokenLink(_)));
    Ok(())
}

/// An example by its address: in the fields where nothing of one's own is, else to be looked at.
fn open_example(state: &mut State, id: ExampleId, hash: &str, parts: &Parts) -> Result<(), Need> {
    let Some(work) = example::work(id, parts)? else { return Ok(()) };
    if state.work.is_precious() {
        let draft = work.draft();
        let values = work.assessed().scored.assessment().clone();
        let said = crate::sent::Said {
            agency: work.agency.clone(),
            total: draft.published_overall.clone(),
            level: draft.published_level.clone().unwrap_or_default(),
            ..Default::default()
        };
        read(state, Sent { hash: hash.to_owned(), year: work.year, values, plan: None, said });
    } else {
        state.work = work;
        state.view = View::Calculate;
    }
    Ok(())
}

/// Opens what a link sends: the user's own numbers are already here, others are only shown.
fn look_at(state: &mut State, sent: Sent, own_view: View) {
    let nothing_sent = sent.values.given().next().is_none() && sent.said.total.is_empty() && sent.said.level.is_empty();
    if nothing_sent || is_ones_own(state, &sent) {
        state.view = own_view;
        if !nothing_sent || state.work.drafts.values().all(Draft::is_empty) {
            state.work.year = sent.year;
        }
    } else {
        read(state, sent);
    }
}

/// True if the numbers are those of one's own work of that year. A name that is sent along makes it a letter, and so does another result that
/// was announced.
fn is_ones_own(state: &State, sent: &Sent) -> bool {
    agrees(&state.work, sent) && (sent.said.agency.is_empty() || sent.said.agency == state.work.agency)
}

/// True if the work has these numbers for that year.
pub(super) fn is_here(work: &Work, sent: &Sent) -> bool {
    let Some(here) = work.drafts.get(&sent.year.key()) else { return false };
    Assessed::of_draft(sent.year.rules(), here).scored.assessment().given().eq(sent.values.given())
}

fn read(state: &mut State, sent: Sent) {
    state.sent = Some(Rc::new(sent));
    state.view = View::Reading;
}

/// Tells that a link cannot be read. Its sender meant one agency's numbers, so those of an untouched example or of another link
/// must not stay in their place.
fn refuse(state: &mut State, hash: &str, error: LinkError) {
    if state.work.origin != Origin::Own && !state.work.is_precious() {
        state.work = Work::new(state.year());
    }
    if state.view == View::Reading {
        state.view = View::Calculate;
    }
    state.refused = Some(Refused { hash: hash.to_owned(), instead: link::hash(state) });
    notify(state, Notice::BrokenLink(Rc::new(error)));
}

/// The scenario with these values, if there is one; it is put into sight.
pub(crate) fn find_scenario(state: &mut State, wanted: &Assessment<'static>) -> bool {
    let ground = Ground::of(state);
    let scenarios = state.work.scenarios();
    let same = |scenario: &&Scenario| ground.outcome(&state.memo, scenario).scored.assessment() == wanted;
    let here = core::iter::once(scenarios.active()).chain(scenarios.all()).find(same).map(|scenario| scenario.id);
    if let Some(id) = here {
        improve::edit(state, |scenarios| scenarios.select(id));
    }
    here.is_some()
}

/// Puts a scenario with these values into sight: one that is here, or a new one. An untouched one is filled.
pub(crate) fn open_scenario(state: &mut State, wanted: &Assessment<'static>) {
    if find_scenario(state, wanted) {
        return;
    }
    let filled = improve::texts(&Ground::of(state), wanted.given());
    improve::edit(state, |scenarios| {
        if !scenarios.active().is_untouched() {
            scenarios.add();
        }
        let active = scenarios.active_mut();
        (active.typed, active.own) = (filled, true);
    });
}
