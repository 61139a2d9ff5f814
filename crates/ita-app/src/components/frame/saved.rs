//! Whether what is entered is kept on this device.

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
    let (class, label) = match *saved {
        Standing::Nothing => return Html::default(),
        Standing::Waiting => ("saved", Label::Saving),
        Standing::Saved => ("saved", Label::Saved),
        Standing::Refused => ("saved is-bad", Label::NotSaved),
        Standing::Elsewhere => ("saved is-bad", Label::OpenElsewhere),
    };
    html! { <span {class} role="status">{ props.ui.label(label) }</span> }
}
