//! The plain data of a rulebook: what a fiscal year's rules say, and where each statement comes from.
//!
//! A spec is inert: it may be `static` (the generated tables of `ita-rules`) or owned (read from a file). It becomes
//! usable as a [`Rulebook`](super::Rulebook), whose constructor checks it.

use crate::word::vocabulary;
use alloc::borrow::Cow;

/// Text that is either part of the program or read at run time.
pub type Text = Cow<'static, str>;

/// A list that is either part of the program or read at run time.
pub type List<T> = Cow<'static, [T]>;

/// Text of the program, as [`Text`]; `const`, so that tables can be `static`.
#[must_use]
pub const fn text(s: &'static str) -> Text {
    Cow::Borrowed(s)
}

/// A list of the program, as [`List`]; `const`, so that tables can be `static`.
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
    /// Words of the program.
    #[must_use]
    pub const fn new(th: &'static str, en: &'static str) -> Self {
        Self { th: text(th), en: text(en) }
    }

    /// No words at all: both languages empty.
    pub const NONE: Self = Self::new("", "");

    /// True if neither language says anything.
    ///
    /// ```
    /// use ita_score::Words;
    ///
    /// assert!(Words::NONE.is_empty());
    /// assert!(!Words::new("ก", "").is_empty() && !Words::new("", "a").is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.th.is_empty() && self.en.is_empty()
    }
}

/// How sure a statement is, from the surest to the least sure: `Corroborated < Assumed`.
///
/// Exhaustive on purpose: a program that names every status should not compile when one is added.
///
/// ```
/// use ita_score::Status;
///
/// assert_eq!("inferred".parse(), Ok(Status::Inferred));
/// assert_eq!(Status::Inferred.to_string(), "inferred");
/// assert_eq!([Status::Single, Status::Tested].iter().max(), Some(&Status::Single)); // the weaker of two
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Two or more independent sources say it.
    Corroborated,
    /// It reproduces published figures.
    Tested,
    /// One source says it.
    Single,
    /// It follows from other facts, but no source says it.
    Inferred,
    /// No source: the nearest year's rule is used.
    Assumed,
}

vocabulary!(
    Status, "Every status, surest first.":
    Corroborated = "corroborated", Tested = "tested", Single = "single", Inferred = "inferred", Assumed = "assumed",
);

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

/// One statement of the rulebook with its status and sources; numbers and names point at claims by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimSpec {
    /// Short id, unique in the rulebook, such as `weights`.
    pub id: Text,
    /// How sure it is.
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

/// The kind of a node.
///
/// Exhaustive on purpose, as [`Status`] is.
///
/// ```
/// use ita_score::NodeKind;
///
/// assert_eq!("sub_indicator".parse(), Ok(NodeKind::SubIndicator));
/// assert_eq!(NodeKind::Item.to_string(), "item");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// The whole assessment; exactly one, the first node.
    Overall,
    /// IIT, EIT or OIT (เครื่องมือ).
    Instrument,
    /// ตัวชี้วัด.
    Indicator,
    /// ตัวชี้วัดย่อย.
    SubIndicator,
    /// An OIT item, published or not: its value is `1`/`0` or a percentage.
    Item,
    /// A survey question; a score from 0 to 100.
    Question,
    /// A part in [`RulebookSpec::parts`]: never a node of the tree.
    Part,
}

vocabulary!(
    NodeKind, "Every kind, from the root to the leaves; the last is no kind of the tree's nodes.":
    Overall = "overall", Instrument = "instrument", Indicator = "indicator", SubIndicator = "sub_indicator", Item = "item",
    Question = "question", Part = "part",
);

/// How a survey question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSpec {
    /// Index into [`RulebookSpec::scales`].
    pub scale: u16,
    /// How many statements are answered; the question is their mean. At least 1.
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
    /// What it looks at, in the project's own words; empty where nothing is known.
    pub about: Words,
    /// Its share of the parent; 1/1 for the root. The shares of a node's children sum to 1.
    pub share: Share,
    /// Claim for the Thai name.
    pub name_claim: u16,
    /// Claim for the English name.
    pub english_claim: u16,
    /// Claim for `about`; `None` if and only if `about` is empty.
    pub about_claim: Option<u16>,
    /// Claim for the share, and so for which siblings it has: never surer than either.
    pub share_claim: u16,
    /// For questions whose form is known.
    pub question: Option<QuestionSpec>,
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

/// One condition of a level: the published score of `node` is at least `at_least`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionSpec {
    /// Index of the node in [`RulebookSpec::nodes`].
    pub node: u16,
    /// The least published score, as decimal text on the rounding's own grid, such as `95` or `84.5`.
    pub at_least: Text,
    /// Claim for the number.
    pub claim: u16,
}

/// A level of the result. An assessment gets the first level (best first) all of whose conditions it meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelSpec {
    /// Id as in the contract: `AA`, `excellent`.
    pub id: Text,
    /// Its name.
    pub name: Words,
    /// All must hold. Empty for the last level, and only for it.
    pub conditions: List<ConditionSpec>,
    /// Claim for the name and the place among the levels.
    pub claim: u16,
}

/// How a score is rounded, once, where it is published. The way is always half up.
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
    /// How sure the rules that decide score and level (weights and levels) are, taken together.
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
    /// Other breakdowns of some nodes, beside their children: each part's `parent` is the node that it is a part of, its
    /// share that of the node. An assessment gives all parts of a node or none. Parts of one node stand together, and nodes
    /// with parts in the order of the tree.
    pub parts: List<NodeSpec>,
    /// Levels, best first.
    pub levels: List<LevelSpec>,
}
