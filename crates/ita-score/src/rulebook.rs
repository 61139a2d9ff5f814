//! Rulebooks: the rules of a fiscal year, checked and compiled from plain data (module `spec`).

mod check;
mod compile;
pub(crate) mod compiled;
mod error;
mod index;
mod levels;
mod tree;

pub use compile::Rulebook;
pub(crate) use compiled::Condition;
pub use error::RulebookError;
pub use index::{LevelIx, NodeIx};
