//! What a node is: [`NodeKind`].

use crate::word::vocabulary;

/// The kind of a node.
///
/// Exhaustive on purpose, as [`Status`](crate::Status) is.
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
    /// A part in [`RulebookSpec::parts`](crate::spec::RulebookSpec::parts): never a node of the tree.
    Part,
}

vocabulary!(
    NodeKind, "Every kind, from the root to the leaves; the last is no kind of the tree's nodes.":
    Overall = "overall", Instrument = "instrument", Indicator = "indicator", SubIndicator = "sub_indicator", Item = "item",
    Question = "question", Part = "part",
);
