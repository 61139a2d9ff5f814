//! What is not drawn while a slider is dragged: it follows when the numbers rest.

use crate::hooks::{Rest, Rested};
use crate::ui::Ui;
use ita_view::page::{ImproveView, Moved, improve, improve_moved};
use ita_view::{State, Voice};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Milliseconds after which the numbers rest.
const REST: u32 = 120;

/// The state as it was when it last rested; in a new language or new digits it is shown at once.
#[hook]
pub fn use_rested(state: &Rc<State>) -> Rc<State> {
    let rested = use_state(|| state.clone());
    let waiting = use_mut_ref(Rest::default);
    let (handle, now) = (rested.clone(), state.clone());
    use_effect(move || {
        let rests = Rc::ptr_eq(&now, &handle);
        waiting.borrow_mut().note(now);
        if !rests && !waiting.borrow().waits() {
            let rested: Rested = Rc::new(move |latest| handle.set(latest));
            Rest::wait(&waiting, REST, &rested);
        }
    });
    if Voice::of(&rested) == Voice::of(state) { (*rested).clone() } else { state.clone() }
}

/// A state, and the view of it.
type Basis = RefCell<Option<(Rc<State>, Rc<ImproveView>)>>;

/// Returns the view as it was last made, and the numbers that have moved since. The view is made anew as soon as more has
/// changed, and when the numbers rest.
#[hook]
pub fn use_view(state: &Rc<State>, rested: &Rc<State>) -> (Rc<ImproveView>, Moved) {
    let basis = use_mut_ref(|| None);
    view(&basis, state, Rc::ptr_eq(state, rested))
}

fn view(basis: &Basis, state: &Rc<State>, rests: bool) -> (Rc<ImproveView>, Moved) {
    if let Some((from, view)) = &*basis.borrow() {
        let moved = match (Rc::ptr_eq(from, state), rests) {
            (true, _) => Some(Moved::of(view)),
            (false, true) => None,
            (false, false) => improve_moved((from, view), state),
        };
        if let Some(moved) = moved {
            return (view.clone(), moved);
        }
    }
    let view = Rc::new(improve(state));
    let moved = Moved::of(&view);
    *basis.borrow_mut() = Some((state.clone(), view.clone()));
    (view, moved)
}

/// What [`Still`] draws.
#[derive(Properties)]
struct StillProps {
    /// Verbs and words.
    ui: Ui,
    /// The view as it was made last.
    view: Rc<ImproveView>,
    /// Draws a part of it, the same one as long as it is in sight.
    draw: fn(&Ui, &Rc<ImproveView>) -> Html,
}

impl PartialEq for StillProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.ui == other.ui
    }
}

/// A part of the view that no slider moves, drawn only when the view is made anew.
#[component]
fn Still(props: &StillProps) -> Html {
    (props.draw)(&props.ui, &props.view)
}

/// A part of the view that no slider moves.
pub fn still(ui: &Ui, view: &Rc<ImproveView>, draw: fn(&Ui, &Rc<ImproveView>) -> Html) -> Html {
    html! { <Still ui={ui.clone()} view={view.clone()} {draw} /> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ita_view::{Action, Improve, Parts, reduce};

    fn act(state: &State, change: Improve) -> Rc<State> {
        let Ok(state) = reduce(state, Action::Improve(change), &Parts::all()) else { unreachable!("all is here") };
        Rc::new(state)
    }

    fn slide(state: &State, position: u32) -> Rc<State> {
        act(state, Improve::Slide { node: "eit".into(), position })
    }

    #[test]
    fn while_a_slider_moves_the_view_stays_and_what_moves_is_exact() {
        let Ok(first) = State::first() else { unreachable!("ita-view's tests start it") };
        let (basis, rest) = (Basis::default(), slide(&first, 9400));
        let (drawn, _) = view(&basis, &rest, true);
        let now = slide(&rest, 9500);
        let (still, moved) = view(&basis, &now, false);
        assert!(Rc::ptr_eq(&drawn, &still));
        assert_eq!(moved, Moved::of(&improve(&now)));
        assert_ne!(moved, Moved::of(&still));
        let (anew, same) = view(&basis, &now, true);
        assert_eq!((&*anew, &same), (&improve(&now), &moved));
    }

    #[test]
    fn whatever_else_changes_is_drawn_at_once() {
        let Ok(first) = State::first() else { unreachable!("ita-view's tests start it") };
        let (basis, rest) = (Basis::default(), slide(&first, 9400));
        view(&basis, &rest, true);
        let locked = act(&rest, Improve::Lock { node: "eit".into() });
        assert_eq!(*view(&basis, &locked, false).0, improve(&locked));
    }
}
