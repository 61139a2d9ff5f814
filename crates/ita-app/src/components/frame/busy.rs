//! Says that something is being loaded, once that takes a moment, and what to do once it takes long.

use crate::ui::Ui;
use gloo_timers::callback::Timeout;
use ita_view::message::Label;
use yew::prelude::*;

/// What [`Busy`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct BusyProps {
    /// Verbs and words.
    pub ui: Ui,
    /// True while something that somebody did waits for a part.
    pub busy: bool,
}

/// Milliseconds after which it is said, and after which it is said that it takes long.
const MOMENT: u32 = 300;
const LONG: u32 = 10_000;

/// A line in the head.
#[component]
pub(super) fn Busy(props: &BusyProps) -> Html {
    let said = use_state(|| None::<Label>);
    let handle = said.clone();
    use_effect_with(props.busy, move |&busy| {
        let later = |milliseconds, label| {
            let handle = handle.clone();
            Timeout::new(milliseconds, move || handle.set(Some(label)))
        };
        let timers = busy.then(|| (later(MOMENT, Label::Loading), later(LONG, Label::LoadingLong)));
        if !busy {
            handle.set(None);
        }
        move || drop(timers)
    });
    html! { <p class="busy" role="status">{ said.filter(|_| props.busy).map(|label| props.ui.label(label)) }</p> }
}
