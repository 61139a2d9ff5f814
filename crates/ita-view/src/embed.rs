//! A result on other websites: the page that a site puts into an `<iframe>` ([`Embedded`]), and the code that a webmaster
//! copies ([`snippet`]).
//!
//! Everything that is not ours (an agency's name, values, addresses) is text in what is written here, never markup.
//!
//! ```
//! use ita_view::embed::{Choices, Places, Way, snippet};
//! use ita_view::State;
//!
//! let mut choices = Choices::of(&State::first()?);
//! choices.way = Way::Frame;
//! choices.agency = "<b>".into();
//! let places = Places { app: "https://ita.example/".into(), script: "https://ita.example/element/ita-score.js".into() };
//! let code = snippet(&choices, &places).code;
//! assert!(code.starts_with("<iframe src=\"https://ita.example/#/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5?"));
//! assert!(!code.contains("<b>"));
//! # Ok::<(), ita_score::Error>(())
//! ```

mod card;
mod choices;
mod colour;
mod element;
mod escape;
mod frame;
mod hash;
mod palette;
mod plain;

use crate::link::LinkError;
use crate::message::{EmbedLabel, Voice};
use crate::state::Theme;

pub(crate) use escape::percent;

pub use choices::{Choices, Mode, Places, Site, Way};
pub use colour::Colour;
pub(crate) use escape::html;
pub use frame::height;
pub use hash::{Embedded, is_embedded, read};

/// Code to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// What goes into the page.
    pub code: String,
    /// A script for the page around a frame, so that the frame is as high as what it holds.
    pub helper: Option<String>,
}

/// The accent colour of a theme while none is chosen.
#[must_use]
pub fn usual_accent(theme: Theme) -> Colour {
    Colour::parse(palette::Palette::of(theme).accent).unwrap_or_default()
}

/// True if this is the whole address of something on a web server.
pub(crate) fn is_on_the_web(address: &str) -> bool {
    escape::address(address).is_some() && escape::origin(address).is_some()
}

/// Why a score line, or an address with one, cannot be used, in a sentence.
#[must_use]
pub fn refusal(voice: Voice, error: &LinkError) -> String {
    let refused = voice.label(EmbedLabel::Broken);
    match error {
        LinkError::Invalid(error) => format!("{refused} ({})", ita_words::message(error, voice.lang())),
        LinkError::Unknown { .. } | LinkError::NoRules { .. } | LinkError::NotInBaseline { .. } => refused,
    }
}

/// The code for what was chosen.
#[must_use]
pub fn snippet(choices: &Choices, places: &Places) -> Snippet {
    match choices.way {
        Way::Element => Snippet { code: element::code(choices, places), helper: None },
        Way::Frame => Snippet { code: frame::code(choices, places), helper: frame::helper(places) },
        Way::Static => Snippet { code: card::code(choices, places), helper: None },
    }
}
