//! What becomes of an action: [`reduce`].

pub(crate) mod agencies;
pub(crate) mod carry;
pub(crate) mod improve;
pub(crate) mod later;
pub(crate) mod letter;
mod nudge;
pub(crate) mod pasting;
mod typing;
pub(crate) mod works;

pub(crate) use crate::assess::value_text;
pub use carry::Carrier;
pub(crate) use carry::Totals;
pub(crate) use improve::grid;
pub(crate) use typing::{mark, shown, take_items};

use crate::action::Action;
use crate::dialog::Dialog;
use crate::history::Did;
use crate::parts::{Need, Parts};
use crate::state::{Notice, State, View};
use core::mem::discriminant;

/// Returns the state after an action: the same if nothing changes. It is a pure function of its arguments.
///
/// # Errors
/// [`Need`] if the action, or the view that it leads to, needs a part that is not here. Nothing is done then; once the part is
/// here, the same action is.
///
/// ```
/// use ita_view::{Action, Need, Parts, State, Step, reduce};
///
/// let state = State::first()?;
/// let raised = reduce(&state, Action::Nudge { node: "eit".into(), step: Step::UpPoint }, &Parts::new());
/// assert_eq!(raised.map(|state| state.draft().text("eit").to_owned()), Ok("94.20".into()));
/// assert_eq!(reduce(&state, Action::SetYear(2564), &Parts::new()), Err(Need::Year(2564)));
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn reduce(state: &State, action: Action, parts: &Parts) -> Result<State, Need> {
    let mut next = state.clone();
    let did = Did::of(&action);
    match action {
        Action::SetValue { node, text } => typing::set_value(&mut next, &node, &text),
        Action::Nudge { node, step } => typing::nudge(&mut next, &node, step),
        Action::OpenPaste => pasting::open(&mut next, parts)?,
        Action::TellPaste(told) => (parts.table_reader()?.tell)(&mut next, told, parts)?,
        Action::OpenBook(bytes) => (parts.table_reader()?.open_book)(&mut next, &bytes, parts)?,
        Action::TakePasted => (parts.table_reader()?.take)(&mut next, parts)?,
        Action::OpenShare => next.dialog = Some(Dialog::Share { named: false }),
        Action::ShareNamed(named) => next.dialog = Some(Dialog::Share { named }),
        Action::CloseDialog => next.dialog = None,
        Action::ToggleItem { node } => typing::toggle_item(&mut next, &node),
        Action::SetItem { node, mark } => typing::set_item(&mut next, &node, mark),
        Action::SetPartial { node, text } => typing::set_partial(&mut next, &node, &text),
        Action::FillItems { under, mark } => typing::fill_items(&mut next, &under, mark),
        Action::Open { node } => typing::open(&mut next, &node, true),
        Action::Close { node } => typing::open(&mut next, &node, false),
        Action::Begin(begin) => typing::begin(&mut next, begin),
        Action::SetPublishedOverall(text) => typing::edit(&mut next, |draft, _| draft.published_overall = text),
        Action::SetPublishedLevel(level) => typing::set_published_level(&mut next, level),
        Action::OpenFiles => next.dialog = Some(Dialog::Files { refused: None }),
        Action::OpenFile(text) => (parts.files()?.open)(&mut next, &text, parts)?,
        Action::OpenRules(text) => {
            let reader = parts.own_rules()?;
            (reader.open)(reader, &mut next, &text);
        }
        Action::SetAgency(name) => works::set_agency(&mut next, name),
        Action::SetYear(number) => {
            if let Some(year) = next.year_of(number, parts)? {
                if matches!(next.view, View::Rules(_)) {
                    next.view = View::Rules(year);
                }
                if year != next.year() {
                    (parts.carrier(year.number())?.set_year)(&mut next, year, parts)?;
                }
            }
        }
        Action::PlanNextYear => (parts.carrier(next.year().number() + 1)?.plan_next)(&mut next, parts)?,
        Action::TakeYearBefore => (parts.carrier(next.year().number())?.take)(&mut next, parts)?,
        Action::EmptyYear => (parts.carrier(next.year().number())?.empty)(&mut next),
        Action::ShowRules(number) => {
            if let Some(year) = next.year_of(number, parts)? {
                next.view = View::Rules(year);
            }
        }
        Action::Follow(news) => news.tell(&mut next, parts)?,
        Action::Tell(notice) => notify(&mut next, notice),
        Action::SaveUnread => {}
        action @ (Action::Pasted { .. }
        | Action::OpenAgency(_)
        | Action::AddAgency
        | Action::RemoveAgency
        | Action::LoadExample(_)
        | Action::StartOwn
        | Action::Adopt
        | Action::Forget
        | Action::KeepSent
        | Action::Undo
        | Action::Redo
        | Action::OpenLink(_)) => (parts.texts()?.act)(&mut next, action, parts)?,
        Action::Improve(change) => (parts.improving()?.reduce)(&mut next, change),
        Action::MakeMeasures => (parts.working()?.from_plan)(&mut next),
        Action::Write(writing) => writing.write(&mut next),
        Action::SetLang(lang) => next.language = parts.language(lang)?,
        Action::SetNumerals(numerals) => next.numerals = numerals,
        Action::SetTheme(theme) => next.theme = theme,
        Action::SetScale(scale) => next.scale = scale,
        Action::Go(view) => (next.view, next.how) = (view, false),
        Action::Loaded => forget(&mut next, |notice| matches!(notice, Notice::NotLoaded)),
        Action::NotLoaded => notify(&mut next, Notice::NotLoaded),
        Action::Want(need) => parts.has(need)?,
        Action::Dismiss(notice) => next.notices.retain(|known| !is_of_a_kind(known, &notice)),
    }
    if let Some(did) = did.filter(|_| (&next.work, &next.shelf) != (&state.work, &state.shelf)) {
        next.history.note(did, (&state.work, &state.shelf));
    }
    next.how &= matches!(next.view, View::Calculate | View::Reading);
    parts.show(&next)?;
    Ok(next)
}

/// Tells the person something, in place of an earlier notice of the same kind.
pub(crate) fn notify(state: &mut State, notice: Notice) {
    state.notices.retain(|known| !is_of_a_kind(known, &notice));
    state.notices.push(notice);
}

/// Returns true if two notices are of the same kind, of which only the latest is shown.
fn is_of_a_kind(one: &Notice, other: &Notice) -> bool {
    match (one, other) {
        (Notice::Offered(one), Notice::Offered(other)) => one == other,
        _ => discriminant(one) == discriminant(other),
    }
}

/// Removes the notices of a kind.
fn forget(state: &mut State, of_kind: fn(&Notice) -> bool) {
    state.notices.retain(|known| !of_kind(known));
}
