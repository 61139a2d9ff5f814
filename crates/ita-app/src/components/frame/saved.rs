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
    let (is_bad, picture, label) = match *saved {
        Standing::Nothing => return Html::default(),
        Standing::Waiting => (false, Icon::More, Label::Saving),
        Standing::Saved => (false, Icon::Done, Label::Saved),
        Standing::Refused => (true, Icon::Warning, Label::NotSaved),
        Standing::Elsewhere => (true, Icon::Warning, Label::OpenElsewhere),
    };
    let words = props.ui.label(label);
    let title = words.clone();
    #[cfg(feature = "alone")]
    let (words, title) = alone(&props.ui, label, (words, title));
    // If the words left no room for the agency's name, the icon stands for them. A screen reader still hears them, and they are
    // its title.
    html! {
        <span class={if is_bad { "saved is-bad" } else { "saved" }} role="status" {title}>
            { icon(picture) }
            <span>{ words }</span>
        </span>
    }
}

/// In the app in one file, the browser keeps the work for that file, and perhaps not for long.
#[cfg(feature = "alone")]
fn alone(ui: &Ui, label: Label, said: (AttrValue, AttrValue)) -> (AttrValue, AttrValue) {
    use ita_view::message::AloneLabel;
    match label {
        Label::Saved => (ui.label(AloneLabel::Saved), ui.label(AloneLabel::SavedHint)),
        _ => said,
    }
}
