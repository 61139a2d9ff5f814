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
    let (class, picture, label) = match *saved {
        Standing::Nothing => return Html::default(),
        Standing::Waiting => ("saved", Icon::MORE, Label::Saving),
        Standing::Saved => ("saved is-done", Icon::DONE, Label::Saved),
        Standing::Refused => ("saved is-bad", Icon::WARNING, Label::NotSaved),
        Standing::Elsewhere => ("saved is-bad", Icon::WARNING, Label::OpenElsewhere),
    };
    let words = props.ui.label(label);
    let title = props.sign.title().filter(|_| *saved == Standing::Saved).unwrap_or_else(|| words.clone());
    #[cfg(feature = "alone")]
    let (words, title) = alone(&props.ui, label, (words, title));
    // If the words left no room for the agency's name, the icon stands for them: they are seen for a moment (saved.css), and a screen reader
    // still hears them. The title says more, once something was saved.
    html! {
        <span {class} role="status" {title}>
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
        Label::Saved => {
            let hint = [&*ui.label(AloneLabel::SavedHint), " · ", &said.1].concat();
            (ui.label(AloneLabel::Saved), hint.into())
        }
        _ => said,
    }
}
