//! Rulebooks: the rules of a fiscal year, checked and compiled from plain data (module `spec`).

mod check;
mod compile;
mod error;
mod index;
mod levels;
mod tree;

pub(crate) use compile::Condition;
pub use compile::Rulebook;
pub use error::RulebookError;
pub use index::{LevelIx, NodeIx};
