//! Everything the app says, in Thai and English.
//!
//! A *label* is a fixed word or sentence; a *message* has parts that are put in. What the frame and the view that computes say is
//! [`Label`] and [`Message`]; what only one other view says stands in a list of its own, named after it, and so in the part of the
//! app that is loaded with that view. Names of levels and nodes, and every number, are parts: they come from the rulebook and the
//! engine, never from here.
//!
//! To add one: a line with both languages in the list of labels that says it, or a variant of its messages with a sample in
//! `message/tests.rs`; then the compiler asks for its words in both languages.

mod dialogs;
mod embed;
mod en;
mod frame;
mod help;
mod improve;
mod label;
mod opened;
mod overview;
mod own;
mod parts;
mod report;
mod result;
mod rules;
mod th;
mod told;
mod voice;
mod work;

pub use dialogs::{DialogLabel, DialogMessage, ForgetLabel};
pub use embed::EmbedLabel;
pub use frame::{AloneLabel, KeptMessage, MenuLabel, MenuMessage};
pub use help::HelpLabel;
pub use improve::{ImproveLabel, ImproveMessage};
pub use label::Label;
pub use opened::OpenedMessage;
pub use overview::{OverviewLabel, OverviewMessage};
pub use own::{OwnLabel, OwnMessage};
pub use parts::Message;
pub use report::{ReportLabel, ReportMessage};
pub use result::{ResultLabel, ResultMessage};
pub use rules::{RulesLabel, RulesMessage};
pub use told::{ToldLabel, ToldMessage};
pub use voice::Voice;
pub use work::{WorkLabel, WorkMessage};

use ita_score::Lang;

/// A language that the app speaks: the words of the first load as one table.
///
/// [`Language::ENGLISH`] is named only by what loads it, so that a first load goes without it.
#[derive(Clone, Copy)]
pub struct Language {
    lang: Lang,
    label: fn(Label) -> &'static str,
    message: fn(&Message<'_>) -> String,
}

impl Language {
    /// Thai.
    pub const THAI: Self = Self { lang: Lang::Th, label: Label::th, message: th::message };
    /// English.
    pub const ENGLISH: Self = Self { lang: Lang::En, label: Label::en, message: en::message };

    /// Returns which language it is.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }
}

/// A fixed word or sentence: a variant of a list of labels.
pub trait Fixed: Copy {
    /// Returns its words in a language.
    fn text(self, language: Language) -> &'static str;
}

/// A sentence with parts: a variant of a list of messages.
pub trait Saying {
    /// Returns the sentence in a language.
    fn said(&self, language: Language) -> String;
}

impl Saying for Message<'_> {
    fn said(&self, language: Language) -> String {
        (language.message)(self)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl Eq for Language {}

impl core::fmt::Debug for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&self.lang, f)
    }
}

#[cfg(test)]
mod tests;
