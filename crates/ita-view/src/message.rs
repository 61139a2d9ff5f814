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

use crate::late;
use ita_score::Lang;

/// A language's words.
pub(crate) struct Spoken {
    label: fn(Label) -> &'static str,
    message: fn(&Message<'_>) -> String,
}

static THAI: Spoken = Spoken { label: th::label, message: th::message };

/// English: loaded when somebody asks for it.
pub(crate) static ENGLISH: Spoken = Spoken { label: en::label, message: en::message };

fn spoken(lang: Lang) -> &'static Spoken {
    match lang {
        Lang::Th => &THAI,
        Lang::En => late::english().unwrap_or(&THAI),
    }
}

#[cfg(test)]
mod tests;
