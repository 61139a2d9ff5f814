//! An invalid rulebook: [`RulebookError`].

use alloc::string::String;
use core::fmt;

/// An error in a [`RulebookSpec`](crate::spec::RulebookSpec).
///
/// Each names the place, and its [`Display`](fmt::Display) text says how to fix it, for the author of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RulebookError {
    /// The first node must be `overall`, of kind overall, without a parent and with the share 1; and no other node may.
    Root {
        /// The node at fault, or `overall` where there is none.
        node: String,
    },
    /// An id is empty or has characters other than `a-z 0-9 . _ -`.
    BadId {
        /// `node`, `level`, `claim`, `source`, `scale`, `point` or `rulebook`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// An id occurs twice.
    DuplicateId {
        /// `node`, `level`, `claim`, `source`, `scale` or `point`.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// A node does not come right after its parent's subtree so far: parents first, depth first.
    NotDepthFirst {
        /// The node.
        node: String,
    },
    /// Siblings with numbered ids are not in rising order, or a dotted id does not begin with its parent's.
    OutOfOrder {
        /// The node.
        node: String,
    },
    /// A node's kind does not lie below its parent's kind.
    KindOrder {
        /// The node.
        node: String,
    },
    /// A part belongs to no node or to an item or a question, is the only part of its node, or is separate from the others.
    BadParts {
        /// The part.
        node: String,
    },
    /// A share is 0, above 1, or has the denominator 0.
    BadShare {
        /// The node.
        node: String,
    },
    /// The shares of a node's children do not sum to 1.
    SharesDoNotSum {
        /// The parent.
        node: String,
        /// Their sum, as a decimal or a fraction.
        sum: String,
    },
    /// The tree's shares have a common denominator too large for exact arithmetic (over 10^15).
    TooFine {
        /// The node at which it became too large.
        node: String,
    },
    /// More than 1,000 nodes, 50 levels or 60,000 of anything else.
    TooMany {
        /// `nodes`, `levels`, …
        what: &'static str,
    },
    /// Something refers to a claim, source, scale or node that does not exist.
    DanglingReference {
        /// What has the reference.
        from: String,
        /// `claim`, `source`, `scale` or `node`.
        to: &'static str,
    },
    /// A claim whose status needs a source has none.
    Unsourced {
        /// The claim.
        claim: String,
    },
    /// A name is missing in Thai or English.
    Unnamed {
        /// `node`, `level` or `source`.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A description without a claim, or a claim without its description.
    AboutClaim {
        /// The node.
        node: String,
    },
    /// There is no level.
    NoLevels,
    /// The last level has a condition, so that some results would have no level.
    LevelsNotTotal {
        /// The last level.
        level: String,
    },
    /// A level other than the last has no condition, so that the levels below it could never be reached.
    LevelWithoutCondition {
        /// The level.
        level: String,
    },
    /// A level has a higher threshold than the level above it: the levels are not in order.
    LevelsOutOfOrder {
        /// The upper level.
        upper: String,
        /// The lower level.
        lower: String,
        /// The node of the condition.
        node: String,
    },
    /// No result can have this level: it overlaps wholly with the ones above.
    LevelUnreachable {
        /// The level.
        level: String,
    },
    /// A threshold is not a decimal from 0 to 100 with at most the decimal places of published scores.
    BadThreshold {
        /// The level.
        level: String,
        /// The node of the condition.
        node: String,
        /// The number as written.
        at_least: String,
    },
    /// A level has two conditions on one node.
    DuplicateCondition {
        /// The level.
        level: String,
        /// The node.
        node: String,
    },
    /// Rounding to more than 6 decimal places.
    BadRounding {
        /// The requested decimal places.
        decimals: u8,
    },
    /// A scale has fewer than two choices, or values that are not decimals from 0 to 100 in rising order.
    BadScale {
        /// The scale.
        scale: String,
    },
    /// A question without statements, with a reversed statement it does not have, or a survey form on another kind of node.
    BadQuestion {
        /// The node.
        node: String,
    },
}

impl fmt::Display for RulebookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root { node } => {
                write!(f, "node `{node}`: exactly the first node must be `overall`, with no parent and the share 1")
            }
            Self::BadId { what, id } => {
                write!(f, "{what} id `{id}`: use one or more of a-z, 0-9, `.`, `_`, `-` (levels also A-Z)")
            }
            Self::DuplicateId { what, id } => write!(f, "{what} id `{id}` is there twice"),
            Self::NotDepthFirst { node } => {
                write!(f, "node `{node}`: a node must follow its parent and its elder siblings' descendants")
            }
            Self::OutOfOrder { node } => {
                write!(f, "node `{node}`: siblings' numbers must rise, and a dotted id must begin with its parent's id")
            }
            Self::KindOrder { node } => write!(f, "node `{node}`: its kind must lie below its parent's kind"),
            Self::BadParts { node } => {
                write!(f, "part `{node}`: give two or more parts together, of a node that is no item and no question")
            }
            Self::BadShare { node } => write!(f, "node `{node}`: a share must be above 0 and at most 1"),
            Self::SharesDoNotSum { node, sum } => {
                write!(f, "the shares of the children or parts of `{node}` sum to {sum}; they must sum to 1")
            }
            Self::TooFine { node } => {
                write!(f, "node `{node}`: the shares down to it need a denominator over 10^15; use simpler fractions")
            }
            Self::TooMany { what } => {
                write!(f, "too many {what}: there can be 1,000 nodes, 50 levels and 60,000 of anything else")
            }
            Self::DanglingReference { from, to } => write!(f, "{from} points at a {to} that is not there"),
            Self::Unsourced { claim } => {
                write!(
                    f,
                    "claim `{claim}`: a claim with this status must name a source (or be `inferred` or `assumed`)"
                )
            }
            Self::Unnamed { what, id } => write!(f, "{what} `{id}` lacks its Thai or English name"),
            Self::AboutClaim { node } => write!(f, "node `{node}`: a description and its claim go together"),
            Self::NoLevels => write!(f, "there is no level; give one or more, the last without a condition"),
            Self::LevelsNotTotal { level } => {
                write!(
                    f,
                    "the last level `{level}` has a condition; it must have none, so that every result has a level"
                )
            }
            Self::LevelWithoutCondition { level } => {
                write!(f, "level `{level}` has no condition, but levels follow it; only the last may have none")
            }
            Self::LevelsOutOfOrder { upper, lower, node } => write!(
                f,
                "level `{lower}` asks more of `{node}` than `{upper}` above it; put levels best first, each at least as strict as the next"
            ),
            Self::LevelUnreachable { level } => {
                write!(f, "no result can have level `{level}`: the levels above it take all that it would")
            }
            Self::BadThreshold { level, node, at_least } => write!(
                f,
                "level `{level}`, node `{node}`: `{at_least}` must be a number from 0 to 100 with no more decimals than published scores"
            ),
            Self::DuplicateCondition { level, node } => {
                write!(f, "level `{level}` has two conditions on `{node}`")
            }
            Self::BadRounding { decimals } => {
                write!(f, "rounding to {decimals} decimal places: at most 6 are possible")
            }
            Self::BadScale { scale } => {
                write!(f, "scale `{scale}`: give two or more choices with values from 0 to 100, lowest first")
            }
            Self::BadQuestion { node } => write!(
                f,
                "node `{node}`: only a question has a survey form; it has 1 or more statements and reverses only those"
            ),
        }
    }
}

impl core::error::Error for RulebookError {}
