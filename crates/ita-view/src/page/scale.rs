//! The scale under the number: level edges, bands, and where the result stands.

use crate::page::Badge;

/// A place on the drawn part of the scale, in thousandths of its width: 0 at the left end, 1000 at the right.
pub type Permille = u16;

/// A level's edge on the overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where.
    pub at: Permille,
    /// The edge, such as “95”.
    pub value: String,
    /// The levels that ask it of the overall score, best first.
    pub levels: Vec<Badge>,
    /// Their names in one line, such as “ผ่านดี · ผ่าน”.
    pub name: String,
}

/// A part of the scale between two edges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Left end.
    pub from: Permille,
    /// Right end.
    pub to: Permille,
    /// Tone of the best level that an overall score here can have.
    pub tone: u8,
    /// That level's name.
    pub name: String,
}

/// Where the result stands, or between which ends it can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Left end; the result itself if `from` is `to`.
    pub from: Permille,
    /// Right end.
    pub to: Permille,
    /// True if the left end lies left of what is drawn.
    pub clipped: bool,
}

/// A mark on the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScaleMark {
    /// The result.
    Point(Span),
    /// All that the result can be.
    Range(Span),
    /// Nothing is given yet.
    Nothing,
}

/// The scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleView {
    /// What the left end stands for, such as “60”.
    pub low: String,
    /// What the right end stands for: “100”.
    pub high: String,
    /// Edges within what is drawn, from left to right.
    pub edges: Vec<Edge>,
    /// Bands, from left to right; together they cover it.
    pub bands: Vec<Band>,
    /// The result.
    pub mark: ScaleMark,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// True if all of it is drawn.
    pub whole: bool,
    /// What the button that shows the other part says.
    pub switch_label: String,
}
