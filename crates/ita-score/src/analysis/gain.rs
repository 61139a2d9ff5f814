//! What a point of each node is worth, and what is lost at each node.

use super::range::Between;
use crate::exact::Exact;
use crate::kind::NodeKind;
use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// What a node can still add to the overall score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gain {
    /// The node.
    pub node: NodeIx,
    /// The overall points that one point of the node adds.
    pub per_point: Exact,
    /// For an OIT item: the overall points that it adds when it is published.
    pub per_item: Option<Exact>,
    /// The overall points lost at the node, (100 − score) × share: what raising it to 100 would add. One number where its
    /// score is known.
    pub lost: Between<Exact>,
}

impl Rulebook {
    /// Returns the share of `above` that `node` counts for: the points of `above` that one point of it adds. `None` unless
    /// `above` is the node itself or an ancestor.
    ///
    /// # Panics
    /// If a node belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    ///
    /// An item of FY2564's sub-indicator 9.1 and one of 10.2, in points of their indicators:
    /// ```
    /// let rules = ita_rules::rulebook(2564)?;
    /// let points = |item: &str, of: &str| -> Result<String, ita_score::Error> {
    ///     let share = rules.share_within(rules.find(item)?, rules.find(of)?).expect("it is below");
    ///     Ok(ita_score::Exact::new(100 * share.numerator(), share.denominator()).round(2).to_string())
    /// };
    /// assert_eq!(points("o1", "9")?, "2.22");
    /// assert_eq!(points("o43", "10")?, "25.00");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn share_within(&self, node: NodeIx, above: NodeIx) -> Option<Exact> {
        let within = node == above || self.ancestors(node).any(|ancestor| ancestor == above);
        within.then(|| Exact::new(u128::from(self.weight(node)), u128::from(self.weight(above))))
    }
}

impl Scored<'_> {
    /// Returns the gain of every node, in the order of [`Rulebook::nodes`].
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let gains = scored.gains();
    /// let eit = gains.iter().find(|gain| rules.node(gain.node).id == "eit").unwrap();
    /// assert_eq!(eit.per_point.to_string(), "0.3");
    /// assert_eq!(eit.lost.known().unwrap().to_string(), "2.04"); // (100 − 93.20) × 0.3
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn gains(&self) -> Vec<Gain> {
        self.rules().nodes().map(|node| self.gain(node)).collect()
    }

    /// Returns the nodes with a value, and the topmost nodes below which there is none, ranked by the points lost: first by
    /// what is certainly lost, then by what may be lost, then by the order of the tree. They make up the whole, so what they
    /// lose adds up to 100 − overall.
    ///
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let ids: Vec<_> = scored.weakest().iter().map(|gain| &*rules.node(gain.node).id).collect();
    /// assert_eq!(ids, ["eit", "oit", "iit"]); // 2.04, 1 and 0.57 points
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn weakest(&self) -> Vec<Gain> {
        let given = self.assessment().given().map(|(node, _)| node);
        self.ranked(given.chain(self.overall().missing()))
    }

    /// Returns all nodes of one kind, such as the indicators, ranked in the same way.
    #[must_use]
    pub fn weakest_of(&self, kind: NodeKind) -> Vec<Gain> {
        self.ranked(self.rules().nodes().filter(|&node| self.rules().node(node).kind == kind))
    }

    fn ranked(&self, nodes: impl Iterator<Item = NodeIx>) -> Vec<Gain> {
        let mut gains: Vec<Gain> = nodes.map(|node| self.gain(node)).collect();
        gains.sort_by(|a, b| {
            let by_cost = b.lost.least.cmp(&a.lost.least).then(b.lost.most.cmp(&a.lost.most));
            by_cost.then_with(|| self.rules().place(a.node).cmp(&self.rules().place(b.node)))
        });
        gains
    }

    fn gain(&self, node: NodeIx) -> Gain {
        let rules = self.rules();
        let whole = rules.point_mass(NodeIx::OVERALL);
        let most = crate::interval::mass(rules, node, Score::MAX.units());
        let score = self.node(node);
        let lost = |mass: u128| Exact::new(most - mass, whole);
        Gain {
            node,
            per_point: rules.overall_share(node),
            per_item: rules.is_item(node).then(|| Exact::new(most, whole)),
            lost: Between { least: lost(score.bounds().high), most: lost(score.bounds().low) },
        }
    }
}
