//! The result, one frame after the digit that was typed: the digit and its row are drawn first, and neither frame is long.

use super::{Panel, result_panel};
use crate::platform::time;
use crate::ui::Ui;
use ita_view::page::{self, ResultView};
use ita_view::{Parts, State, Voice};
use std::rc::Rc;
use yew::prelude::*;

/// A state, and its result.
pub(super) struct Shown {
    pub(super) state: Rc<State>,
    pub(super) parts: Rc<Parts>,
    pub(super) view: ResultView,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && Rc::ptr_eq(&self.parts, &other.parts)
    }
}

impl Shown {
    /// Returns true if this may stand in for the other for a frame: it is of the same agency and year, in the same language and
    /// digits.
    fn may_wait_for(&self, other: &Self) -> bool {
        let subject = |shown: &Self| (shown.state.year().number(), Voice::of(&shown.state), shown.view.empty);
        subject(self) == subject(other) && self.state.work.agency == other.state.work.agency
    }
}

/// What [`LatePanel`] shows.
#[derive(Properties)]
pub(super) struct LatePanelProps {
    /// Verbs and words.
    pub(super) ui: Ui,
    /// The result.
    pub(super) shown: Rc<Shown>,
}

impl PartialEq for LatePanelProps {
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown && self.ui == other.ui
    }
}

/// The result as it was a frame ago, while only its numbers change; whatever else changes is drawn at once.
#[hook]
fn use_late(now: &Rc<Shown>) -> Rc<Shown> {
    let drawn = use_state_eq(|| now.clone());
    let latest = use_mut_ref(|| now.clone());
    latest.replace(now.clone());
    let handle = drawn.clone();
    use_effect_with(now.clone(), move |_| {
        time::after_frame(Rc::new(move || handle.set(latest.borrow().clone())));
    });
    if drawn.may_wait_for(now) { (*drawn).clone() } else { now.clone() }
}

/// The result's panel, a frame late.
#[component]
pub(super) fn LatePanel(props: &LatePanelProps) -> Html {
    let Shown { state, parts, view } = &*use_late(&props.shown);
    // The planner comes after the first view; till then there is no next step.
    let next = page::next_step(state, parts).unwrap_or_default();
    result_panel(&props.ui, &Panel { view, next: next.as_ref(), plans: true })
}
