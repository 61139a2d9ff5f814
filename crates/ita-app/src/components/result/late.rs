//! The result, in frames after that of the digit that was typed: the digit and its row are drawn first, and no frame is long.

use crate::loaded::PageProps;
use crate::platform::turns::{self, Turn};
use crate::ui::Ui;
use ita_view::page::{self, ResultView};
use ita_view::{Parts, State, Voice};
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;

/// A state, and its result once something shows it.
pub(super) struct Shown {
    pub(super) state: Rc<State>,
    pub(super) parts: Rc<Parts>,
    /// True if the result was waited for.
    pub(super) is_new: bool,
    /// True if the view that it is of comes in place of another, a part of it in each frame.
    slowly: bool,
    view: OnceCell<ResultView>,
    /// True if there is no result: known without computing one.
    is_nothing: bool,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && Rc::ptr_eq(&self.parts, &other.parts)
    }
}

impl Shown {
    pub(super) fn new(props: &PageProps, is_new: bool) -> Self {
        let PageProps { state, parts, slowly, .. } = props;
        let is_nothing = page::is_nothing_given(state);
        Self { state: state.clone(), parts: parts.clone(), is_new, slowly: *slowly, view: OnceCell::new(), is_nothing }
    }

    /// The result, computed when the first of its pieces is drawn.
    pub(super) fn view(&self) -> &ResultView {
        self.view.get_or_init(|| page::result(&self.state, &self.parts))
    }

    /// Returns true if this may stand in for the other for some frames: it is of the same agency and year, in the same language and
    /// digits.
    fn may_wait_for(&self, other: &Self) -> bool {
        let subject = |shown: &Self| (shown.state.year().number(), Voice::of(&shown.state), shown.is_nothing);
        subject(self) == subject(other) && self.state.work.agency == other.state.work.agency
    }
}

/// Draws a piece of the result.
pub(super) type Draw = fn(&Ui, &Rc<Shown>) -> Html;

/// What [`Late`] shows.
#[derive(Clone, Properties)]
pub(super) struct LateProps {
    /// Verbs and words.
    pub(super) ui: Ui,
    /// The result.
    pub(super) shown: Rc<Shown>,
    /// When it follows.
    pub(super) turn: Turn,
    /// Draws the piece of it.
    pub(super) draw: Draw,
}

impl PartialEq for LateProps {
    /// What stands in one place is always drawn by the same function.
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown && self.ui == other.ui
    }
}

/// The result as it was some frames ago, while only its numbers change; whatever else changes is drawn at once. None yet where the view
/// has just come in place of another.
#[hook]
fn use_late(now: &Rc<Shown>, turn: Turn) -> Option<Rc<Shown>> {
    let drawn = use_state_eq(|| (!now.slowly).then(|| now.clone()));
    let (latest, waits) = (use_mut_ref(|| now.clone()), use_mut_ref(|| false));
    latest.replace(now.clone());
    let handle = drawn.clone();
    use_effect_with(now.clone(), move |now| {
        if handle.as_ref() != Some(now) && !waits.replace(true) {
            let follow = move || {
                waits.replace(false);
                handle.set(Some(latest.borrow().clone()));
            };
            turns::wait(turn, Box::new(follow));
        }
    });
    let is_other = drawn.as_ref().is_some_and(|drawn| !drawn.may_wait_for(now));
    if is_other { Some(now.clone()) } else { (*drawn).clone() }
}

/// A piece of the result, in a frame of its own.
#[component]
pub(super) fn Late(props: &LateProps) -> Html {
    match use_late(&props.shown, props.turn) {
        Some(shown) => html! { <Piece ui={props.ui.clone()} {shown} turn={props.turn} draw={props.draw} /> },
        None => place(props.turn),
    }
}

/// Room for what follows, so that little moves when it comes.
fn place(turn: Turn) -> Html {
    match turn {
        Turn::Result => html! { <div class="result">{ place(Turn::Picture) }</div> },
        Turn::Picture => html! { <div class="place is-result"></div> },
        _ => Html::default(),
    }
}

/// What is drawn late is a component of its own, so that nothing of it is drawn in the frame that it leaves to others.
#[component]
fn Piece(props: &LateProps) -> Html {
    (props.draw)(&props.ui, &props.shown)
}
