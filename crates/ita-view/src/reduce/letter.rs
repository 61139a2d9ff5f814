//! Taking what a link sent into one's own work. Nothing that somebody entered is replaced unless the button says so.

use super::works::is_here;
use super::{agencies, improve, notify};
use crate::draft::{Draft, Origin, Work};
use crate::history::Did;
use crate::parts::{Need, Parts};
use crate::sent::Sent;
use crate::shelf::name_key;
use crate::state::{Notice, State, View};

/// Where something that was sent goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goes {
    /// In the place of what is in sight, which nobody entered.
    Here,
    /// Beside what is in sight, as another agency.
    New,
    /// Into a year of an agency that is here: of the one in sight, or of the one at this place of the shelf.
    Year {
        /// The place on the shelf.
        at: Option<usize>,
        /// True if that year has other numbers, which go.
        replaces: bool,
    },
}

/// Where it goes. Without the same name, it goes into an agency's year only where that is empty or has the very same numbers: links have no
/// names unless somebody wants that, and whose numbers they are is not to be guessed.
pub(crate) fn goes(state: &State, sent: &Sent) -> Goes {
    let (own, name) = (&state.work, name_key(&sent.said.agency));
    let is_own = own.origin == Origin::Own && own.is_precious();
    let own_name = name_key(&own.agency);
    let year = |at: Option<usize>| {
        let work = at.and_then(|at| state.shelf.get(at)).unwrap_or(own);
        let is_empty = work.drafts.get(&sent.year.key()).is_none_or(Draft::is_empty);
        Goes::Year { at, replaces: !is_empty && !agrees(work, sent) }
    };
    if is_own && !name.is_empty() && name == own_name {
        return year(None);
    }
    if let Some(at) = state.shelf.find(&sent.said.agency) {
        return year(Some(at));
    }
    let fits = matches!(year(None), Goes::Year { replaces: false, .. });
    match (name.is_empty(), own_name.is_empty()) {
        _ if !own.is_precious() => Goes::Here,
        _ if !is_own => Goes::New,
        (true, _) if fits => year(None),
        // A name for numbers that had none.
        (false, true) if agrees(own, sent) => year(None),
        _ => Goes::New,
    }
}

/// True if the work has these very numbers for that year, and nothing else that was announced.
pub(super) fn agrees(work: &Work, sent: &Sent) -> bool {
    let (rules, said) = (sent.year.rules(), sent.published());
    let announced = work.drafts.get(&sent.year.key()).map(|draft| draft.published(rules)).unwrap_or_default();
    is_here(work, sent)
        && (said.overall.is_none() || announced.overall.is_none_or(|overall| Some(overall) == said.overall))
        && (said.level.is_none() || announced.level.is_none_or(|level| Some(level) == said.level))
}

/// Takes what a link sent into one's own work.
pub(crate) fn keep_sent(state: &mut State, parts: &Parts) -> Result<(), Need> {
    let Some(sent) = state.sent.clone() else { return Ok(()) };
    // A rulebook of one's own may have been deleted since.
    if sent.year.own().is_some_and(|own| state.shelf.books.by_hash(&own.hash) != Some(sent.year)) {
        return Ok(());
    }
    match goes(state, &sent) {
        Goes::Here => state.work = sent.work(),
        Goes::New => {
            agencies::put_away(state);
            state.work = sent.work();
        }
        Goes::Year { at, replaces } => {
            if let Some(at) = at {
                agencies::open(state, at);
            }
            put(state, &sent, replaces);
        }
    }
    state.how = false;
    // A letter about a plan is gone on with where plans are.
    state.view = if sent.hash.contains("/improve/") { View::Improve } else { View::Calculate };
    if let Some(plan) = &sent.plan {
        (parts.improving()?.open_scenario)(state, plan);
        if !sent.said.title.is_empty() {
            improve::edit(state, |scenarios| scenarios.active_mut().name = sent.said.title.clone());
        }
        state.view = View::Improve;
    }
    notify(state, Notice::Done(Did::Kept));
    Ok(())
}

/// Puts it into its year of the agency in sight.
fn put(state: &mut State, sent: &Sent, replaces: bool) {
    let (own, key) = (&mut state.work, sent.year.key());
    own.year = sent.year;
    if own.agency.trim().is_empty() {
        own.agency.clone_from(&sent.said.agency);
    }
    if replaces {
        // Scenarios stand on the numbers that they were made from; a plan over the same ones comes beside them.
        own.scenarios.remove(&key);
    }
    match own.drafts.get_mut(&key).filter(|here| !replaces && !here.is_empty()) {
        Some(here) => here.take_published_of(sent.draft()),
        None => {
            own.drafts.insert(key, sent.draft());
        }
    }
}
