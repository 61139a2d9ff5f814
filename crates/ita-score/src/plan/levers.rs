//! What each node may do, what that costs, and how a plan chooses among equals.

use super::effort::{Effort, Slope};
use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use crate::word::vocabulary;
use alloc::vec::Vec;

/// The rule by which one of several plans of least effort is chosen.
///
/// Where two plans are equal by [`Even`](Self::Even) or [`Lowest`](Self::Lowest), the plan is taken that publishes the first
/// item of the tree in which they differ, and then the plan that raises the first score further. Scores that take no effort are
/// raised only for the goal's sake, whatever the split.
///
/// ```
/// use ita_score::{Assessment, Goal, Levers, Split};
///
/// // EIT is the mean of three indicators and must be published as 85.00: 0.99 more in all, wherever.
/// let rules = ita_rules::rulebook(2568)?;
/// let inputs = [("iit", "99"), ("oit", "99"), ("6", "85"), ("7", "84"), ("8", "85")];
/// let scored = Assessment::parse(rules, inputs)?.score();
/// let raised = |split: Split| {
///     let mut levers = Levers::new(rules);
///     levers.split(split);
///     let planned = scored.plan(Goal::parse(rules, "good").unwrap(), &levers);
///     let raises = &planned.plan().unwrap().raises;
///     raises.iter().map(|raise| format!("{} {}", rules.node(raise.node).id, raise.to)).collect::<Vec<_>>().join(", ")
/// };
/// assert_eq!(raised(Split::Even), "6 85.33, 7 84.33, 8 85.33");
/// assert_eq!(raised(Split::Lowest), "7 84.99");
/// assert_eq!(raised(Split::First), "6 85.99");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Split {
    /// The most even: its largest raise of a score is the smallest; among equals, so is its second largest; and so on. Items do
    /// not count.
    #[default]
    Even,
    /// The lowest first: its lowest score (of those given) is the highest; among equals, so is its second lowest; and so on.
    Lowest,
    /// In the tree's order: among scores that count and cost the same, the first is raised as far as it may be, then the next.
    First,
}

vocabulary!(Split, "All, the default first.": Even = "even", Lowest = "lowest", First = "first");

/// The levers of a plan: what each node may do and what it costs, and how one of several plans is chosen. A node's lock, cap
/// and cost apply to its descendants too; a later call replaces an earlier one. Each setter returns the levers again, for the next.
///
/// ```
/// use ita_score::Levers;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let mut levers = Levers::new(rules);
/// levers.lock(rules.find("eit")?).cap(rules.find("iit")?, "98.5".parse()?).cost(rules.find("oit")?, "0.5".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levers<'r> {
    pub(super) rules: &'r Rulebook,
    pub(super) locked: Vec<bool>,
    pub(super) caps: Vec<Score>,
    pub(super) floors: Vec<Score>,
    pub(super) costs: Vec<Slope>,
    pub(super) ceiling: Score,
    pub(super) margin: Score,
    /// The least mass of each node, whatever the goal asks; nothing where it is empty.
    pub(super) least: Vec<u128>,
    pub(super) split: Split,
}

impl<'r> Levers<'r> {
    /// Creates levers with every node free to rise to 100, at an effort of one per point, or per item.
    #[must_use]
    pub fn new(rules: &'r Rulebook) -> Self {
        let each = rules.size();
        Self {
            rules,
            locked: alloc::vec![false; each],
            caps: alloc::vec![Score::MAX; each],
            floors: alloc::vec![Score::ZERO; each],
            costs: alloc::vec![Effort::ONE.into(); each],
            ceiling: Score::MAX,
            margin: Score::ZERO,
            least: Vec::new(),
            split: Split::default(),
        }
    }

    /// Locks a node and its descendants: their values stay.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn lock(&mut self, node: NodeIx) -> &mut Self {
        self.with_descendants(node).for_each(|index| self.locked[index] = true);
        self
    }

    /// Caps a node and its descendants: they are not raised above `most`. A higher value stays.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn cap(&mut self, node: NodeIx, most: Score) -> &mut Self {
        self.with_descendants(node).for_each(|index| self.caps[index] = most);
        self
    }

    /// Sets a floor: the published score of the node, given or computed, must be at least `least` after the plan. It does not
    /// apply to descendants.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn floor(&mut self, node: NodeIx, least: Score) -> &mut Self {
        self.floors[node.index()] = least;
        self
    }

    /// Sets the effort of one point of a node and its descendants; for an item, of the whole item.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn cost(&mut self, node: NodeIx, effort: Effort) -> &mut Self {
        self.slope(node, &effort.into())
    }

    /// As [`cost`](Self::cost), with an effort that grows with the score.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers};
    ///
    /// // From 93.20 to 95: 1.80 at 1 up to 94 and at 3 from there.
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let mut levers = Levers::new(rules);
    /// levers.slope(rules.find("eit")?, &"1@94,3".parse().unwrap());
    /// let planned = scored.plan(Goal::parse(rules, "excellent")?, &levers);
    /// assert_eq!(planned.plan().unwrap().cost.to_string(), "3.8");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn slope(&mut self, node: NodeIx, slope: &Slope) -> &mut Self {
        self.with_descendants(node).for_each(|index| self.costs[index] = slope.clone());
        self
    }

    /// Sets a ceiling: no score of a survey is raised above it, unless that puts the goal out of reach. The plan then says that
    /// the ceiling was lifted ([`Plan::ceiling`](crate::Plan::ceiling)).
    pub const fn ceiling(&mut self, most: Score) -> &mut Self {
        self.ceiling = most;
        self
    }

    /// Sets a margin: the unrounded score must meet each threshold of the goal with this much to spare. At 0, the default, the
    /// published score must meet it. Floors always apply to the published score.
    pub const fn margin(&mut self, spare: Score) -> &mut Self {
        self.margin = spare;
        self
    }

    /// Sets which of the plans of least effort is chosen.
    pub const fn split(&mut self, split: Split) -> &mut Self {
        self.split = split;
        self
    }

    /// The same without the ceiling, if there is one.
    pub(super) fn lifted(&self) -> Option<Self> {
        (self.ceiling < Score::MAX).then(|| Self { ceiling: Score::MAX, ..self.clone() })
    }

    fn with_descendants(&self, node: NodeIx) -> impl Iterator<Item = usize> + use<'r> {
        let rules = self.rules;
        let line = core::iter::once(node).chain(rules.descendants(node));
        line.flat_map(move |node| core::iter::once(node).chain(rules.parts(node))).map(NodeIx::index)
    }
}
