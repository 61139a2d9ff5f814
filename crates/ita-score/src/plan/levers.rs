//! What each node may do and what it costs, and how a plan chooses among equals.

use super::effort::{Effort, Slope};
use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use crate::word::vocabulary;
use alloc::vec::Vec;

/// Which of the plans of least effort is taken.
///
/// Where two plans are equal by [`Even`](Self::Even) or [`Lowest`](Self::Lowest), the one is taken that publishes the first item
/// of the tree in which they differ, then the one that raises the first score further. Scores that take no effort are raised for
/// the goal's sake only, whatever the split.
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
    /// The most even: its largest raise of a score is the least; among those its next; and so on. Items do not count.
    #[default]
    Even,
    /// The lowest first: its lowest score (of those given) is the highest; among those its next; and so on.
    Lowest,
    /// In the tree's order: of scores that count and cost alike the first is raised as far as it may be, then the next.
    First,
}

vocabulary!(Split, "All, the default first.": Even = "even", Lowest = "lowest", First = "first");

/// What each node may do and what it costs, and how a plan chooses. A lock, a cap and a cost said of a node hold for all
/// below it too.
///
/// ```
/// use ita_score::Levers;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let mut levers = Levers::new(rules);
/// levers.lock(rules.find("eit")?);
/// levers.cap(rules.find("iit")?, "98.5".parse()?);
/// levers.cost(rules.find("oit")?, "0.5".parse()?);
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
    pub(super) split: Split,
}

impl<'r> Levers<'r> {
    /// Every node free to rise to 100, at an effort of one per point, or per item.
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
            split: Split::default(),
        }
    }

    /// Keeps a node, and all below it, where they are.
    ///
    /// # Panics
    /// If `node` comes from another rulebook with more nodes; of one with as many it means another node.
    pub fn lock(&mut self, node: NodeIx) {
        self.with_descendants(node).for_each(|index| self.locked[index] = true);
    }

    /// Lets a node, and each below it, rise to this at most. Where one stands higher already, it stays.
    pub fn cap(&mut self, node: NodeIx, most: Score) {
        self.with_descendants(node).for_each(|index| self.caps[index] = most);
    }

    /// Asks at least this published score of a node, given or computed. Said of the node alone, not of those below it.
    pub fn floor(&mut self, node: NodeIx, least: Score) {
        self.floors[node.index()] = least;
    }

    /// The effort of one point of a node, and of each below it; for an item, of the whole item.
    ///
    /// # Panics
    /// If `node` comes from another rulebook with more nodes; of one with as many it means another node.
    pub fn cost(&mut self, node: NodeIx, effort: Effort) {
        self.slope(node, &effort.into());
    }

    /// As [`cost`](Self::cost), growing with the score.
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
    /// If `node` comes from another rulebook with more nodes; of one with as many it means another node.
    pub fn slope(&mut self, node: NodeIx, slope: &Slope) {
        self.with_descendants(node).for_each(|index| self.costs[index] = slope.clone());
    }

    /// Raises nothing that people are asked about above this, unless the goal is out of reach so: then the plan says that it
    /// was lifted ([`Plan::ceiling`](crate::Plan::ceiling)).
    pub const fn ceiling(&mut self, most: Score) {
        self.ceiling = most;
    }

    /// Asks of each condition of the goal that the unrounded score meets it with so much to spare. At nothing, which is what
    /// [`new`](Self::new) begins with, the published score must meet it. Floors are of the published score in any case.
    pub const fn margin(&mut self, spare: Score) {
        self.margin = spare;
    }

    /// Which of the plans of least effort is taken.
    pub const fn split(&mut self, split: Split) {
        self.split = split;
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
