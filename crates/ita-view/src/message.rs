//! Everything the app says, in Thai and English.
//!
//! A [`Label`] is a fixed word or sentence; a [`Message`] has parts that are put in. Each language is one table: an exhaustive
//! match for labels and one for messages (`message/th`, `message/en`), so that a missing translation does not compile. Names of
//! levels and nodes, and every number, are parts: they come from the rulebook and the engine, never from here.
//!
//! To add one: a name in `message/label.rs`, or a variant of [`Message`] in `message/parts.rs` with a sample in
//! `message/tests.rs`; then the compiler asks for its words in both languages.

mod en;
mod label;
mod parts;
mod th;
mod voice;

pub use label::Label;
pub use parts::Message;
pub use voice::Voice;

use ita_score::Lang;

/// A language that the app speaks: one whole table of its words.
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
    pub const THAI: Self = Self { lang: Lang::Th, label: th::label, message: th::message };
    /// English.
    pub const ENGLISH: Self = Self { lang: Lang::En, label: en::label, message: en::message };

    /// Returns which language it is.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
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
