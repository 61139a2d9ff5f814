//! What becomes of an action: [`reduce`].

use crate::action::Action;
use crate::state::State;

/// The state after an action. Pure; the same state if nothing changes.
#[must_use]
pub fn reduce(state: &State, action: Action) -> State {
    let mut next = state.clone();
    match action {
        Action::SetLang(lang) => next.lang = lang,
        Action::SetNumerals(numerals) => next.numerals = numerals,
        Action::SetTheme(theme) => next.theme = theme,
        Action::SetScale(scale) => next.scale = scale,
        Action::Go(view) => next.view = view,
        Action::Dismiss(notice) => next.notices.retain(|known| *known != notice),
        _ => {}
    }
    next
}
