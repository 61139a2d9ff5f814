//! Whether what is entered is kept on this device.

use crate::components::{Icon, icon};
use crate::hooks::Sign;
use crate::ui::Ui;
use ita_view::message::Label;
use ita_view::store::Standing;
use yew::prelude::*;

/// What [`SavedSign`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct SavedProps {
    /// Verbs and words.
    pub ui: Ui,
    /// What hears of it.
    pub sign: Sign,
}

/// The one saved sign. It is drawn by itself, since it changes with every key.
#[component]
pub(super) fn SavedSign(props: &SavedProps) -> Html {
    let saved = use_state(|| props.sign.now());
    let handle = saved.clone();
    use_effect_with(props.sign.clone(), move |sign| {
        sign.hear(Callback::from(move |now| handle.set(now)));
    });
    let (is_bad, label) = match *saved {
        Standing::Nothing => return Html::default(),
        Standing::Waiting => (false, Label::Saving),
        Standing::Saved => (false, Label::Saved),
        Standing::Refused => (true, Label::NotSaved),
        Standing::Elsewhere => (true, Label::OpenElsewhere),
    };
    // On a phone the words leave no room for the agency's name: there the picture stands for them.
    html! {
        <span class={if is_bad { "saved is-bad" } else { "saved" }} role="status">
            if is_bad {
                { icon(Icon::Warning) }
            }
            <span>{ props.ui.label(label) }</span>
        </span>
    }
}
