//! The result's place, until what shows a result is here.

use crate::ui::Ui;
use ita_view::{Action, Draft, Need};
use yew::prelude::*;

/// What [`Awaited`] waits with.
#[derive(Properties, PartialEq)]
pub struct AwaitedProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The numbers that there may be a result of.
    pub draft: Draft,
}

/// The empty place that the page begins with. As soon as there is a result to show, what shows it is asked for; where it could not
/// be loaded, each change asks again.
#[component]
pub fn Awaited(props: &AwaitedProps) -> Html {
    let verbs = props.ui.verbs.clone();
    use_effect_with(props.draft.clone(), move |draft| {
        if !draft.is_empty() {
            verbs.act(Action::Want(Need::Result));
        }
    });
    html! { <div class="result"><div class="place is-result"></div></div> }
}
