//! Other plans than the cheapest: with one instrument only, without surveys, with the fewest changes, with a single node.

use super::problem::Problem;
use super::{Goal, Levers, Planned, Raise, Split, Wanted};
use crate::kind::NodeKind;
use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// The restriction of an alternative plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Only this instrument, and what is below it, is raised.
    Only(NodeIx),
    /// Nothing that people are asked about is raised, only what an agency publishes itself.
    WithoutSurveys,
    /// As few nodes as possible are raised; among such plans this is the cheapest.
    Fewest,
}

/// An alternative plan: the cheapest under a restriction.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alternative<'r> {
    /// The restriction.
    pub way: Way,
    /// The plan, or what blocks it.
    pub planned: Planned<'r>,
}

/// The raise of one node that would reach the goal alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Single {
    /// The node.
    pub node: NodeIx,
    /// The current value.
    pub from: Score,
    /// The raise; to the current value if that is enough, `None` if the node cannot reach the goal alone.
    pub alone: Option<Raise>,
}

impl<'r> Scored<'r> {
    /// Returns the alternatives to the cheapest plan, each the cheapest under its restriction: one for each instrument that has
    /// values, if several have; one without surveys, if both they and others have values; and the one with the fewest changes.
    ///
    /// Floors hold in each of them: where a node is below its floor and the restriction forbids raising it, there is no such
    /// plan.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers, Way};
    ///
    /// // 0.3·80 + 0.3·80 + 0.4·80 = 80, and the threshold is 85: 5 points of the whole. OIT alone needs 12.49 of its own for
    /// // them, since 84.996 is published as 85.00; IIT or EIT alone would need 16.65.
    /// let rules = ita_rules::rulebook(2565)?;
    /// let scored = Assessment::parse(rules, [("iit", "80"), ("eit", "80"), ("oit", "80")])?.score();
    /// let ways = scored.alternatives(Goal::parse(rules, "A")?, &Levers::new(rules));
    ///
    /// let efforts: Vec<_> = ways.iter().map(|way| way.planned.plan().unwrap().cost.to_string()).collect();
    /// assert_eq!(efforts, ["16.65", "16.65", "12.49", "12.49", "12.49"]);
    /// assert_eq!(ways[0].way, Way::Only(rules.find("iit")?));
    /// assert_eq!(ways[3].way, Way::WithoutSurveys);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// If `goal` or `levers` belong to another rulebook with more levels or fewer nodes. If they belong to a similar one, they mean
    /// other levels and nodes, as an index does: see [`NodeIx`].
    #[must_use]
    pub fn alternatives(&self, goal: Goal, levers: &Levers<'_>) -> Vec<Alternative<'r>> {
        let rules = self.rules();
        let instrument = |node: NodeIx| rules.instrument(node);
        let given: Vec<Option<NodeIx>> = self.assessment().given().map(|(node, _)| instrument(node)).collect();
        let mut instruments: Vec<NodeIx> = given.iter().copied().flatten().collect();
        instruments.dedup();
        let keep = |way: Way, keeps: &dyn Fn(Option<NodeIx>) -> bool| {
            let mut locked = levers.clone();
            self.assessment().given().filter(|&(node, _)| !keeps(instrument(node))).for_each(|(node, _)| {
                locked.lock(node);
            });
            Alternative { way, planned: self.plan(goal, &locked) }
        };
        let mut ways = Vec::new();
        if given.iter().any(|&other| other != given[0]) {
            ways.extend(instruments.iter().map(|&only| keep(Way::Only(only), &|of| of == Some(only))));
        }
        let published = |of: Option<NodeIx>| of.is_some_and(|instrument| is_published(rules, instrument));
        if given.iter().any(|&of| published(of)) && !given.iter().all(|&of| published(of)) {
            ways.push(keep(Way::WithoutSurveys, &published));
        }
        ways.push(Alternative { way: Way::Fewest, planned: self.plan_by(goal, levers, Wanted::Fewest) });
        ways
    }

    /// Returns, for each node with a value, the raise that would reach the goal alone, in the order of the tree.
    ///
    /// ```
    /// use ita_score::{Assessment, Goal, Levers};
    ///
    /// // 96.39 and ผ่านดี: EIT is 1.80 below its threshold for the top level, and nothing else can make up for that.
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let singles = scored.singles(Goal::parse(rules, "excellent")?, &Levers::new(rules));
    ///
    /// let to: Vec<_> = singles.iter().map(|single| single.alone.map(|raise| raise.to.to_string())).collect();
    /// assert_eq!(to, [None, Some("95".to_owned()), None]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Panics
    /// If `goal` or `levers` belong to another rulebook with more levels or fewer nodes. If they belong to a similar one, they mean
    /// other levels and nodes, as an index does: see [`NodeIx`].
    #[must_use]
    pub fn singles(&self, goal: Goal, levers: &Levers<'_>) -> Vec<Single> {
        // Under the ceiling only if the goal can be reached so.
        let lifted =
            levers.lifted().filter(|_| Problem::new(self, goal, levers).solve(Wanted::Cheapest, Split::First).is_err());
        let levers = lifted.as_ref().unwrap_or(levers);
        let mut others = levers.clone();
        self.assessment().given().for_each(|(node, _)| {
            others.lock(node);
        });
        let single = |(node, from): (NodeIx, Score)| {
            let mut alone = others.clone();
            alone.locked[node.index()] = levers.locked[node.index()];
            let problem = Problem::new(self, goal, &alone);
            let stay = Raise { node, from, to: from, cost: super::Effort::default() };
            let solved = problem.solve(Wanted::Cheapest, Split::First).ok();
            let alone = solved.map(|solved| problem.raises(&solved.values).first().copied().unwrap_or(stay));
            Single { node, from, alone }
        };
        self.assessment().given().map(single).collect()
    }
}

/// True if an instrument is a matter of what an agency publishes: it has items and no questions. Where the rules know
/// neither, the id decides that every year gives to open data, `oit`; whatever is left may be a survey.
pub(crate) fn is_published(rules: &Rulebook, instrument: NodeIx) -> bool {
    let has = |kind: NodeKind| rules.descendants(instrument).any(|below| rules.node(below).kind == kind);
    !has(NodeKind::Question) && (has(NodeKind::Item) || rules.node(instrument).id == "oit")
}
