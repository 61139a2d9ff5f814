//! The file format of rulebooks: reading, checking, and writing as Rust.

#![forbid(unsafe_code)]

mod error;
mod lower;
mod names;
mod places;
mod raw;
mod share;
mod tree;
mod write;

pub use error::{Problem, RulefileError};
pub use write::rust_source;

use error::Flaw;
use ita_score::Rulebook;
use serde::Deserialize;

/// The format of rule files that this program reads: the value of their key `format`.
pub const FORMAT: u32 = 1;

/// Reads the text of a rule file and checks it. `file` is its name for messages; nothing is opened.
///
/// # Errors
/// The first thing that is wrong, with its line where one is to blame.
pub fn load(file: &str, text: &str) -> Result<Rulebook, RulefileError> {
    read(text).map_err(|flaw| flaw.in_file(file, text))
}

fn read(text: &str) -> Result<Rulebook, Flaw> {
    let at = |error: &toml::de::Error| error.span().map(|span| span.start);
    let message = |error: &toml::de::Error| error.message().replace('\n', " ");
    let parsed = toml::Deserializer::parse(text)
        .map_err(|error| Flaw { at: at(&error), problem: Problem::Syntax { message: message(&error) } })?;
    let file = raw::File::deserialize(parsed)
        .map_err(|error| Flaw { at: at(&error), problem: Problem::Shape { message: message(&error) } })?;
    let (spec, places) = lower::lower(file)?;
    Rulebook::new(spec).map_err(|error| Flaw { at: places.of(&error), problem: Problem::Rulebook(error) })
}
