//! The result one frame after what was typed: digit and row stand first, and neither frame is long.

use super::{Panel, result_panel};
use crate::platform::time;
use crate::ui::Ui;
use ita_view::page::{NextStep, ResultView};
use ita_view::{State, Voice};
use std::rc::Rc;
use yew::prelude::*;

/// What the panel shows.
#[derive(PartialEq)]
pub(super) struct Shown {
    /// Whose result it is, of which year, and how it is written.
    subject: (String, u16, Voice),
    view: ResultView,
    next: Option<NextStep>,
}

impl Shown {
    /// The result of a state.
    pub(super) fn new(state: &State, view: ResultView, next: Option<NextStep>) -> Self {
        Self { subject: (state.work.agency.clone(), state.work.year.number(), Voice::of(state)), view, next }
    }

    /// True if the other one may stand in its place for a frame.
    fn may_wait_for(&self, other: &Self) -> bool {
        self.subject == other.subject && self.view.empty == other.view.empty
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
    let shown = use_late(&props.shown);
    result_panel(&props.ui, &Panel { view: &shown.view, next: shown.next.as_ref(), plans: true })
}
