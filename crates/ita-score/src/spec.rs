//! The plain data behind a [`Rulebook`] and a [`Crosswalk`]: what the rules say, and where each statement comes from.
//!
//! A spec is inert: it may be `static` (the generated tables of `ita-rules`) or owned (read from a file). Its parts refer to
//! each other by index. It becomes usable as a [`Rulebook`] or a [`Crosswalk`], whose constructor checks it. All fields are
//! public, since anybody who writes rules writes all of them.
//!
//! The smallest rulebook, one score and one level:
//!
//! ```
//! use ita_score::spec::{ClaimSpec, LevelSpec, NodeSpec, RoundingSpec, RulebookSpec, Share, Words, text};
//! use ita_score::{Assessment, NodeKind, Rulebook, Status};
//!
//! let root = NodeSpec {
//!     id: text("overall"),
//!     parent: None,
//!     kind: NodeKind::Overall,
//!     name: Words::new("คะแนนรวม", "Overall score"),
//!     about: Words::NONE,
//!     share: Share { num: 1, den: 1 },
//!     name_claim: 0,
//!     english_claim: 0,
//!     about_claim: None,
//!     points: vec![].into(),
//!     share_claim: 0,
//!     question: None,
//! };
//! let level = LevelSpec { id: text("any"), name: Words::new("ใด ๆ", "Any"), conditions: vec![].into(), claim: 0 };
//! let claim = ClaimSpec { id: text("mine"), status: Status::Assumed, sources: vec![].into(), note: Words::NONE };
//! let spec = RulebookSpec {
//!     id: text("mine"),
//!     fiscal_year: 2568,
//!     status: Status::Assumed,
//!     note: Words::NONE,
//!     rounding: RoundingSpec { decimals: 2, claim: 0 },
//!     sources: vec![].into(),
//!     claims: vec![claim].into(),
//!     scales: vec![].into(),
//!     nodes: vec![root].into(),
//!     parts: vec![].into(),
//!     levels: vec![level].into(),
//! };
//! let rules = Rulebook::new(spec)?;
//! let scored = Assessment::parse(&rules, [("overall", "12.345")])?.score();
//! assert_eq!(scored.overall().score().unwrap().to_string(), "12.35");
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! [`Crosswalk`]: crate::analysis::Crosswalk

mod crosswalk;

pub use crosswalk::{ChangedSpec, CrosswalkSpec, PairSpec, SameSpec};

use crate::kind::NodeKind;
#[cfg(doc)]
use crate::rulebook::Rulebook;
use crate::status::Status;
use alloc::borrow::Cow;

/// Text that is part of the program, or was read at run time.
pub type Text = Cow<'static, str>;

/// A list that is part of the program, or was read at run time.
pub type List<T> = Cow<'static, [T]>;

/// Creates a [`Text`] of the program. `const`, so that tables can be `static`.
#[must_use]
pub const fn text(s: &'static str) -> Text {
    Cow::Borrowed(s)
}

/// Creates a [`List`] of the program. `const`, so that tables can be `static`.
#[must_use]
pub const fn list<T: Clone>(items: &'static [T]) -> List<T> {
    Cow::Borrowed(items)
}

/// The same words in Thai and English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Thai.
    pub th: Text,
    /// English.
    pub en: Text,
}

impl Words {
    /// Creates words of the program.
    #[must_use]
    pub const fn new(th: &'static str, en: &'static str) -> Self {
        Self { th: text(th), en: text(en) }
    }

    /// No words: both languages empty.
    pub const NONE: Self = Self::new("", "");

    /// Returns true if both languages are empty.
    ///
    /// ```
    /// use ita_score::spec::Words;
    ///
    /// assert!(Words::NONE.is_empty());
    /// assert!(!Words::new("ก", "").is_empty() && !Words::new("", "a").is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.th.is_empty() && self.en.is_empty()
    }
}

/// Where a statement was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSpec {
    /// Short id, unique in the rulebook.
    pub id: Text,
    /// What it is: author, work, year.
    pub title: Text,
    /// Address, or empty where there is none to give.
    pub url: Text,
}

/// One statement of the rulebook with its status and sources; numbers and names refer to claims by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimSpec {
    /// Short id, unique in the rulebook, such as `weights`.
    pub id: Text,
    /// How certain it is.
    pub status: Status,
    /// Indices into [`RulebookSpec::sources`]. May be empty only if the status is inferred or assumed.
    pub sources: List<u16>,
    /// What is claimed, and what is not known about it.
    pub note: Words,
}

/// A share of a whole as an exact fraction, such as 3/10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Numerator.
    pub num: u32,
    /// Denominator; never 0 in a checked rulebook.
    pub den: u32,
}

/// How a survey question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSpec {
    /// Index into [`RulebookSpec::scales`].
    pub scale: u16,
    /// How many statements are answered, at least 1; the question's score is their mean.
    pub bullets: u8,
    /// The statements (from 1) whose scale is read in reverse.
    pub reversed: List<u8>,
    /// Claim for scale, statements and direction.
    pub claim: u16,
}

/// One node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeSpec {
    /// Id as people write it: `overall`, `iit`, `9`, `9.1`, `o1`. Lower case, unique.
    pub id: Text,
    /// Index of the parent in [`RulebookSpec::nodes`]; `None` only for the first node. Parents come first.
    pub parent: Option<u16>,
    /// What it is.
    pub kind: NodeKind,
    /// Its name.
    pub name: Words,
    /// What it examines, in the project's own words; empty where nothing is known.
    pub about: Words,
    /// Its share of the parent; 1/1 for the root. The shares of a node's children sum to 1.
    pub share: Share,
    /// Claim for the Thai name.
    pub name_claim: u16,
    /// Claim for the English name.
    pub english_claim: u16,
    /// Claim for `about` and `points`; `None` if and only if `about` is empty.
    pub about_claim: Option<u16>,
    /// The same point by point, for those who prepare for it; only where `about` is not empty.
    pub points: List<PointSpec>,
    /// Claim for the share, and therefore for which siblings the node has: never more certain than either.
    pub share_claim: u16,
    /// For questions whose form is known.
    pub question: Option<QuestionSpec>,
}

/// One point of what a node examines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointSpec {
    /// Short id, unique among the points of its node.
    pub id: Text,
    /// The point, in the project's own words.
    pub name: Words,
}

/// One choice of a survey scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceSpec {
    /// What the respondent reads.
    pub label: Words,
    /// Its value as decimal text, 0 to 100.
    pub value: Text,
}

/// A survey scale: the answers of a question and their values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleSpec {
    /// Short id, unique in the rulebook.
    pub id: Text,
    /// Choices in rising order of value.
    pub choices: List<ChoiceSpec>,
    /// Claim for the values.
    pub claim: u16,
}

/// A threshold of a level: the published score of `node` must be at least `at_least`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionSpec {
    /// Index of the node in [`RulebookSpec::nodes`].
    pub node: u16,
    /// The least published score, as decimal text such as `95` or `84.5`, with at most [`RoundingSpec::decimals`] places.
    pub at_least: Text,
    /// Claim for the threshold.
    pub claim: u16,
}

/// A level. An assessment gets the first level, best first, all of whose thresholds it meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelSpec {
    /// Id as in the contract: `AA`, `excellent`.
    pub id: Text,
    /// Its name.
    pub name: Words,
    /// Its thresholds; all must be met. Empty for the last level, and only for it.
    pub conditions: List<ConditionSpec>,
    /// Claim for the name and the place among the levels.
    pub claim: u16,
}

/// The rounding of published scores: once, half up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundingSpec {
    /// Decimal places, 0 to 6.
    pub decimals: u8,
    /// Claim for it.
    pub claim: u16,
}

/// The rules of one fiscal year, or a custom rulebook, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulebookSpec {
    /// Id such as `fy2568`.
    pub id: Text,
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// How certain the weights and levels are, taken together.
    pub status: Status,
    /// What a person should know before relying on this rulebook.
    pub note: Words,
    /// Rounding of published scores.
    pub rounding: RoundingSpec,
    /// Sources, pointed at by claims.
    pub sources: List<SourceSpec>,
    /// Claims, pointed at by everything else.
    pub claims: List<ClaimSpec>,
    /// Survey scales, pointed at by questions.
    pub scales: List<ScaleSpec>,
    /// The tree: root first, parents before children, children of a node in their official order (depth first).
    pub nodes: List<NodeSpec>,
    /// Other breakdowns of some nodes, beside their children: each part's `parent` is the node that it is a part of, and its
    /// share is a share of that node. An assessment gives all parts of a node or none. The parts of one node stand together,
    /// and nodes with parts come in the order of the tree.
    pub parts: List<NodeSpec>,
    /// Levels, best first.
    pub levels: List<LevelSpec>,
}
