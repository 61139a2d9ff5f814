//! The language and digits that fixed words are said in.

use ita_view::Voice;
use ita_view::message::Label;
use yew::prelude::*;

/// Says fixed words in the chosen language and digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Say(pub Voice);

impl Say {
    /// The words of a label.
    #[must_use]
    pub fn label(self, label: Label) -> AttrValue {
        self.0.label(label).into()
    }
}

/// The fixed words, in any component below the app.
#[hook]
pub fn use_say() -> Say {
    use_context().unwrap_or_default()
}
