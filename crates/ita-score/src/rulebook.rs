//! Rulebooks: the rules of a fiscal year as data ([`RulebookSpec`]) and, checked and compiled, as [`Rulebook`].

mod check;
mod compile;
mod error;
mod index;
mod spec;

pub(crate) use compile::Condition;
pub use compile::Rulebook;
pub use error::RulebookError;
pub use index::{LevelIx, NodeIx};
pub use spec::{
    ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, List, NodeKind, NodeSpec, QuestionSpec, RoundingSpec,
    RulebookSpec, ScaleSpec, Share, SourceSpec, Status, Text, Words, list, text,
};
