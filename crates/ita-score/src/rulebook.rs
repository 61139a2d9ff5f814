//! Rulebooks: the rules of a fiscal year as data ([`RulebookSpec`]) and, checked and compiled, as [`Rulebook`].

mod check;
mod compile;
mod error;
mod spec;

pub(crate) use compile::Condition;
pub use compile::{NodeIx, Rulebook};
pub use error::RulebookError;
pub use spec::{
    ChoiceSpec, ClaimSpec, ConditionSpec, LevelSpec, List, NodeKind, NodeSpec, QuestionSpec, RoundingSpec,
    RulebookSpec, ScaleSpec, Share, SourceSpec, Status, Text, Words, list, text,
};
