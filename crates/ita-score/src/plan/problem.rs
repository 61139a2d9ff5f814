//! From an assessment and a goal to the covering problem, and back.

use super::goal::{Goal, Levers};
use super::search::{Lever, Need};
use crate::exact::Rounded;
use crate::interval::mass;
use crate::number::Score;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// One condition of the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aim {
    pub(super) node: NodeIx,
    pub(super) at_least: Rounded,
    /// The least mass that meets it.
    pub(super) mass: u128,
}

/// A node that a plan may move: one that is given, or the topmost of which nothing is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mover {
    pub(super) node: NodeIx,
    /// The value given to it; none for an open node.
    pub(super) given: Option<u64>,
    /// The least allowed value that floors and the conditions at or below it ask.
    pub(super) least: u64,
    /// As a lever, from the value given (or 0) to its top.
    pub(super) lever: Lever,
}

/// The goal held against the assessment.
#[derive(Clone, Debug)]
pub(super) struct Problem<'r> {
    pub(super) rules: &'r Rulebook,
    pub(super) aims: Vec<Aim>,
    pub(super) movers: Vec<Mover>,
}

impl<'r> Problem<'r> {
    pub(super) fn new(scored: &Scored<'r>, goal: Goal, levers: &Levers<'_>) -> Self {
        let rules = scored.rules();
        let aims = aims(rules, goal);
        let forced = forced(rules, &aims);
        let assessment = scored.assessment();
        let given = assessment.given().map(|(node, value)| (node, Some(value)));
        let open = scored.overall().missing().into_iter().map(|node| (node, None));
        let mut movers: Vec<Mover> =
            given.chain(open).map(|(node, value)| mover(rules, levers, forced[node.index()], node, value)).collect();
        // Among equally cheap levers the weakest node is raised first, then the first in the tree.
        movers.sort_by_key(|mover| (mover.lever.start, mover.node));
        Self { rules, aims, movers }
    }

    /// The aims on nodes above some mover: those that several movers share.
    pub(super) fn shared(&self) -> impl Iterator<Item = &Aim> {
        self.aims.iter().filter(|aim| self.movers.iter().any(|mover| self.is_above(aim.node, mover.node)))
    }

    /// The aims strictly below a given node: whether they hold is not for the plan to see, only to make possible.
    pub(super) fn hidden(&self) -> impl Iterator<Item = &Aim> {
        let below = |aim: &&Aim| self.movers.iter().any(|mover| self.is_above(mover.node, aim.node));
        self.aims.iter().filter(below)
    }

    pub(super) fn is_above(&self, above: NodeIx, node: NodeIx) -> bool {
        self.rules.ancestors(node).any(|ancestor| ancestor == above)
    }

    /// The needs of the shared aims, inner ones first, when every mover stands at the value `at` gives it.
    pub(super) fn needs(&self, at: impl Fn(&Mover) -> u64) -> Vec<Need> {
        let mut needs: Vec<Need> = self
            .shared()
            .filter_map(|aim| {
                let end = self.rules.descendants(aim.node).next_back()?.0 + 1;
                Some(Need { first: aim.node.0 + 1, end, mass: aim.mass.saturating_sub(self.mass_below(aim.node, &at)) })
            })
            .collect();
        needs.sort_by_key(|need| core::cmp::Reverse(need.first));
        needs
    }

    /// The mass of all movers below a node when they stand where `at` says.
    pub(super) fn mass_below(&self, node: NodeIx, at: &impl Fn(&Mover) -> u64) -> u128 {
        let below = self.movers.iter().filter(|mover| self.is_above(node, mover.node));
        below.map(|mover| mass(self.rules, mover.node, at(mover))).sum()
    }
}

fn aims(rules: &Rulebook, goal: Goal) -> Vec<Aim> {
    match goal {
        Goal::Level(level) => rules
            .conditions(level)
            .iter()
            .map(|condition| Aim {
                node: condition.node,
                at_least: condition.at_least,
                mass: mass(rules, condition.node, condition.edge),
            })
            .collect(),
        Goal::Overall(at_least) => {
            let edge = (2 * rules.half_step() * at_least.units()).saturating_sub(rules.half_step());
            alloc::vec![Aim { node: NodeIx::OVERALL, at_least, mass: mass(rules, NodeIx::OVERALL, edge) }]
        }
    }
}

/// The least mass of every node that the aims at it and below it ask, taken together.
fn forced(rules: &Rulebook, aims: &[Aim]) -> Vec<u128> {
    let mut least: Vec<u128> = rules.nodes().map(|_| 0).collect();
    let mut sums = least.clone();
    for node in rules.nodes().rev() {
        let own = aims.iter().filter(|aim| aim.node == node).map(|aim| aim.mass).max().unwrap_or(0);
        least[node.index()] = own.max(sums[node.index()]);
        if let Some(parent) = rules.parent(node) {
            sums[parent.index()] += least[node.index()];
        }
    }
    least
}

fn mover(rules: &Rulebook, levers: &Levers<'_>, forced: u128, node: NodeIx, value: Option<Score>) -> Mover {
    let index = node.index();
    let step = 2 * rules.half_step();
    let item = rules.is_item(node);
    let start = value.map_or(0, Score::units);
    let cap = levers.caps[index].units();
    let locked = value.is_some() && levers.locked[index];
    let top = match cap {
        _ if locked => start,
        cap if item => {
            if cap == Score::MAX.units() {
                cap
            } else {
                start
            }
        }
        cap => (cap - cap % step).max(start),
    };
    let weight = rules.weight(node);
    let lever =
        Lever { weight, rate: levers.costs[index].rate(), start, top, grid: (!item).then_some(step), place: node.0 };
    // Mass is at most weight times 100 points, so the value fits.
    let forced = forced.div_ceil(u128::from(weight)) as u64;
    let asked = forced.max(levers.floors[index].units());
    // Above the top the number itself stays, to be found out of reach.
    let least = if asked > top { asked } else { lever.ceil(asked) };
    Mover { node, given: value.map(Score::units), least, lever }
}
