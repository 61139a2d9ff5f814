//! Links: the hash of the page's address, both ways.

mod base;
mod read;

pub use base::{base, is_only_here};
pub use read::{LinkError, Target, read, read_among};
pub(crate) use read::{decode, read_vector};

use crate::improve::Ground;
use crate::state::{State, View};
use crate::year::Year;
use ita_score::Scored;

/// The canonical hash of what is in sight, with its `#`.
///
/// ```
/// use ita_view::{State, link};
///
/// assert_eq!(link::hash(&State::first()?), "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn hash(state: &State) -> String {
    if state.how { how(state) } else { to(state, state.view) }
}

/// What the address of วิธีคำนวณ begins with; that of ผลคะแนน follows.
const HOW: &str = "/how";

/// The address of วิธีคำนวณ with the numbers in sight, as in `#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5`.
///
/// ```
/// use ita_view::{Action, Parts, State, link, reduce};
///
/// let first = State::first()?;
/// let there = reduce(&first, Action::OpenLink(link::how(&first)), &Parts::all()).unwrap();
/// assert_eq!((there.how, &there.work), (true, &first.work));
/// assert_eq!(link::address(&there), "#/how/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn how(state: &State) -> String {
    // Of what was sent, while that is read.
    let view = if state.view == View::Reading { View::Reading } else { View::Calculate };
    let result = to(state, view);
    ["#", HOW, "/", result.trim_start_matches(['#', '/'])].concat()
}

/// The address of what วิธีคำนวณ is asked for; none if the address does not ask for it.
pub(crate) fn of_what_how(hash: &str) -> Option<String> {
    let rest = hash.trim_start_matches('#').strip_prefix(HOW)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| ["#", rest].concat())
}

/// What the address bar shows: [`hash`], or a link that could not be read, until something is done.
///
/// ```
/// use ita_view::{Action, Parts, State, link, reduce};
///
/// let parts = Parts::all();
/// let state = reduce(&State::first()?, Action::OpenLink("#ITA:1.0/FY:2568/iit:98.1x".into()), &parts).unwrap();
/// assert_eq!(link::address(&state), "#ITA:1.0/FY:2568/iit:98.1x");
/// let state = reduce(&state, Action::SetValue { node: "iit".into(), text: "90".into() }, &parts).unwrap();
/// assert_eq!(link::address(&state), "#ITA:1.0/FY:2568/iit:90");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn address(state: &State) -> String {
    let hash = hash(state);
    match &state.refused {
        Some(refused) if refused.instead == hash => refused.hash.clone(),
        _ => hash,
    }
}

/// The hash of a view, with the numbers in sight if it computes.
#[must_use]
pub fn to(state: &State, view: View) -> String {
    match view {
        View::Improve => of_year(state.year(), &scenario_in_sight(state)),
        View::Reading if state.sent.is_some() => state.sent.as_ref().map(|sent| sent.hash.clone()).unwrap_or_default(),
        _ => to_begin(state, view, &state.work.assessed().scored.assessment().vector()),
    }
}

/// The hash of a view as the head leads to it, where `vector` is that of the numbers in sight: to plan, with no scenario.
pub(crate) fn to_begin(state: &State, view: View, vector: &str) -> String {
    match view {
        View::Calculate | View::Reading => of_year(state.year(), vector),
        View::Improve => of_year(state.year(), &["/improve/", vector].concat()),
        View::Rules(year) if year.own().is_some() => of_year(year, "rules"),
        View::Rules(year) => ["#/rules/", &year.number().to_string()].concat(),
        View::OwnRules => "#/rules/own".to_owned(),
        View::Help => "#/help".to_owned(),
        View::Overview => "#/overview".to_owned(),
        View::Work => "#/work".to_owned(),
        View::Report => "#/report".to_owned(),
        View::Embed => "#/embed".to_owned(),
    }
}

/// The scenario in sight: without changes where it follows a plan that is not known here.
fn scenario_in_sight(state: &State) -> String {
    let ground = Ground::of(state);
    match ground.known_outcome(&state.memo, state.work.scenarios().active()) {
        Some(outcome) => improve(&ground, &outcome.scored),
        None => of_baseline(&ground),
    }
}

fn of_baseline(ground: &Ground) -> String {
    format!("/improve/{}", ground.base.scored.assessment().vector())
}

/// The link that is sent to somebody: the result in sight, and from ยกระดับ the plan, with the published result, and the agency's and the
/// plan's names if `named`. Whatever view it is sent from, it holds numbers; none where nothing is entered.
///
/// ```
/// use ita_view::{Action, Parts, State, View, link, reduce};
///
/// let state = State::first()?;
/// let sent = "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?total=96.39&level=good";
/// assert_eq!(link::share(&state, false).as_deref(), Some(sent));
/// let reporting = reduce(&state, Action::Go(View::Report), &Parts::all()).unwrap();
/// assert_eq!(link::share(&reporting, false).as_deref(), Some(sent));
/// assert_eq!(link::share(&State::empty()?, false), None);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn share(state: &State, named: bool) -> Option<String> {
    let hash = match state.view {
        // It says already what goes along.
        View::Reading => return state.sent.as_ref().map(|sent| sent.hash.clone()),
        View::Calculate | View::Improve => hash(state),
        // The other views have no numbers in their addresses.
        _ => to(state, View::Calculate),
    };
    let draft = state.draft();
    let title = match state.view {
        View::Improve => state.work.scenarios().active().name.as_str(),
        _ => "",
    };
    let (total, level) = (draft.published_overall.trim(), draft.published_level.as_deref().unwrap_or_default());
    if total.is_empty() && level.is_empty() && state.memo.base(&state.work).scored.assessment().given().next().is_none()
    {
        return None;
    }
    let said = [
        ("agency", if named { state.work.agency.trim() } else { "" }),
        ("title", if named { title.trim() } else { "" }),
        ("total", total),
        ("level", level),
    ];
    let said = said.iter().filter(|(_, value)| !value.is_empty());
    let said: Vec<String> = said.map(|(name, value)| format!("{name}={}", crate::embed::percent(value))).collect();
    Some(if said.is_empty() { hash } else { format!("{hash}?{}", said.join("&")) })
}

/// What stands between a baseline and its changes.
const TO: &str = "/to/";

/// Stands in place of changes if there are none: the scenario equals the baseline, and does not follow a plan.
const NOW: &str = "now";

/// A baseline with a scenario's changes: the baseline's vector, and the changed values in the tree's order, as
/// in `#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:95`; `now` where there are none.
pub(crate) fn improve(ground: &Ground, scenario: &Scored<'_>) -> String {
    let rules = ground.rules();
    let text = of_baseline(ground);
    if ground.given().next().is_none() {
        return text;
    }
    let changed = scenario.assessment().given().filter(|&(node, value)| ground.value(node) != Some(value));
    let parts: Vec<String> =
        changed.map(|(node, value)| format!("{}:{}", rules.node(node).id, rules.write_value(node, value))).collect();
    let changes = if parts.is_empty() { NOW.to_owned() } else { parts.join("/") };
    format!("{text}{TO}{changes}")
}

/// What a link by rules of one's own begins with; their id and hash follow.
const OWN: &str = "/own/";

/// The hash of a vector, or another path, of a year: by rules of one's own, it says by which.
#[must_use]
pub fn of_year(year: Year, path: &str) -> String {
    match year.own() {
        Some(own) => {
            let between = if path.starts_with('/') { "" } else { "/" };
            of_vector(&[OWN, &own.rules.spec().id, "/", &own.hash, between, path].concat())
        }
        None => of_vector(path),
    }
}

/// The hash of a vector.
#[must_use]
pub fn of_vector(vector: &str) -> String {
    // A bare `%` is no valid part of an address.
    format!("#{}", vector.replace('%', "%25"))
}
