//! Changing the year, and one work for another. What a person put in is set aside, never thrown away.

use super::carry::carried;
use super::{forget, improve, notify};
use crate::assess::Assessed;
use crate::draft::{self, Draft, Origin, Work};
use crate::example::{self, ExampleId};
use crate::improve::{Ground, Scenario};
use crate::link::{self, LinkError, Target};
use crate::parts::{Need, Parts, Unread};
use crate::state::{Earlier, Notice, Refused, SetAside, State, View};
use crate::year::Year;
use ita_score::Assessment;

pub(super) fn set_agency(state: &mut State, name: String) {
    if state.work.agency != name {
        state.work.agency = name;
        if state.work.origin == Origin::Link {
            state.work.origin = Origin::Own;
        }
    }
}

pub(super) fn set_year(state: &mut State, year: Year) {
    if matches!(state.view, View::Rules(_)) {
        state.view = View::Rules(year);
    }
    let from = state.year();
    if from == year {
        return;
    }
    forget(state, |notice| matches!(notice, Notice::CarriedOver { .. }));
    let there = state.work.drafts.get(&year.number());
    if there.is_none_or(Draft::is_empty)
        && let Some((draft, left_behind)) = carried(from.rules(), state.draft(), year.rules())
    {
        state.work.drafts.insert(year.number(), draft);
        notify(state, Notice::CarriedOver { from: from.number(), to: year.number(), left_behind });
    }
    state.work.year = year;
}

/// Puts another work in sight; the one that was is set aside if a person put something into it.
fn replace(state: &mut State, work: Work, reason: SetAside) {
    let before = core::mem::replace(&mut state.work, work);
    forget(state, |notice| {
        matches!(notice, Notice::SetAside(_) | Notice::CarriedOver { .. } | Notice::PastedTooMany { .. })
    });
    if before.is_precious() {
        state.earlier.push(Earlier { work: before, reason });
        notify(state, Notice::SetAside(reason));
    }
}

pub(super) fn load_example(state: &mut State, id: ExampleId, parts: &Parts) -> Result<(), Need> {
    state.view = View::Calculate;
    if let Some(work) = example::work(id, parts)?
        && state.work != work
    {
        replace(state, work, SetAside::ExampleLoaded);
    }
    Ok(())
}

pub(super) fn start_own(state: &mut State) {
    let empty = Work::new(state.year());
    if state.work.origin != Origin::Own || state.work.is_precious() {
        replace(state, empty, SetAside::Cleared);
    }
}

pub(super) fn adopt(state: &mut State) {
    if let Origin::Example(id) = state.work.origin {
        let (original, before) = (id.data(), id.data().draft());
        if state.work.agency == original.agency {
            state.work.agency.clear();
        }
        // What was published of the example's agency says nothing of one's own.
        if let Some(draft) = state.work.drafts.get_mut(&original.year) {
            if draft.published_overall == before.published_overall {
                draft.published_overall.clear();
            }
            if draft.published_level == before.published_level {
                draft.published_level = None;
            }
        }
    }
    state.work.origin = Origin::Own;
}

pub(super) fn forget_all(state: &mut State) {
    state.work = Work::new(state.year());
    state.earlier.clear();
    state.notices.clear();
}

pub(super) fn undo(state: &mut State) {
    if let Some(earlier) = state.earlier.pop() {
        state.view = View::Calculate;
        replace(state, earlier.work, SetAside::Returned);
    }
}

pub(super) fn open_link(state: &mut State, hash: &str, parts: &Parts) -> Result<(), Need> {
    match link::read(hash, parts) {
        Err(Unread::Missing(need)) => return Err(need),
        Err(Unread::Invalid(error)) => {
            refuse(state, hash, error);
            return Ok(());
        }
        Ok(Target::View(view)) => state.view = view,
        Ok(Target::Rules) => state.view = View::Rules(state.year()),
        Ok(Target::Assessment { year, values }) => open_assessment(state, year, &values),
        Ok(Target::Scenario { year, baseline, scenario }) => {
            open_assessment(state, year, &baseline);
            state.view = View::Improve;
            if let Some(scenario) = scenario {
                (parts.improving()?.open_scenario)(state, &scenario);
            }
        }
    }
    state.refused = None;
    forget(state, |notice| matches!(notice, Notice::BrokenLink(_)));
    Ok(())
}

/// Tells that a link cannot be read. Whoever sent it meant one agency's numbers: an untouched example's or another link's must
/// not stand in their place.
fn refuse(state: &mut State, hash: &str, error: LinkError) {
    if state.work.origin != Origin::Own && !state.work.is_precious() {
        let empty = Work::new(state.year());
        replace(state, empty, SetAside::Cleared);
    }
    state.refused = Some(Refused { hash: hash.to_owned(), instead: link::hash(state) });
    notify(state, Notice::BrokenLink(error));
}

/// Puts a scenario with these values into sight: one that is here, or a new one. An untouched one is filled.
pub(crate) fn open_scenario(state: &mut State, wanted: &Assessment<'static>) {
    let ground = Ground::of(state);
    let scenarios = state.work.scenarios();
    let same = |scenario: &&Scenario| ground.outcome(&state.memo, scenario).scored.assessment() == wanted;
    let here = core::iter::once(scenarios.active()).chain(scenarios.all()).find(same).map(|scenario| scenario.id);
    let filled = improve::texts(&ground, wanted.given());
    let origin = state.work.origin;
    improve::edit(state, |scenarios| match here {
        Some(id) => scenarios.select(id),
        None => {
            if !scenarios.active().is_untouched() {
                scenarios.add();
            }
            let active = scenarios.active_mut();
            (active.typed, active.own) = (filled, true);
        }
    });
    state.work.origin = origin;
}

fn open_assessment(state: &mut State, year: Year, assessment: &Assessment<'static>) {
    state.view = View::Calculate;
    // The same numbers are already here: what was typed, and the agency's name, stay.
    let here = state.work.drafts.get(&year.number());
    let nothing_given = assessment.given().next().is_none();
    if here
        .is_some_and(|draft| Assessed::of_draft(year.rules(), draft).scored.assessment().given().eq(assessment.given()))
        || (nothing_given && here.is_none() && state.year() == year)
    {
        state.work.year = year;
        return;
    }
    let origin = if nothing_given { Origin::Own } else { Origin::Link };
    let drafts = draft::only(year.number(), Draft::of(assessment));
    replace(state, Work { drafts, origin, ..Work::new(year) }, SetAside::LinkOpened);
}
