//! From an assessment and a goal to the covering problem, and back.

use super::alternatives::is_published;
use super::goal::Goal;
use super::levers::Levers;
use super::search::{Lever, Need};
use crate::assessment::Assessment;
use crate::interval::mass;
use crate::number::Score;
use crate::rounded::Rounded;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use alloc::vec::Vec;

/// One condition of the goal, or a floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aim {
    pub(super) node: NodeIx,
    /// The least published score that meets it.
    pub(super) at_least: Rounded,
    /// The least mass that meets it.
    pub(super) mass: u128,
}

/// A node that a plan may move: one that is given, or the topmost node without any given value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mover {
    pub(super) node: NodeIx,
    /// The value given to it; none for an open node.
    pub(super) given: Option<u64>,
    /// The least allowed value that the aims at or below it ask.
    pub(super) least: u64,
    /// As a lever, from the value given (or 0) to its top.
    pub(super) lever: Lever,
}

impl Mover {
    /// As a lever that stands at the least already.
    pub(super) fn raised_to_least(&self) -> Lever {
        Lever { start: self.least, moved: self.given != Some(self.least), ..self.lever.clone() }
    }
}

/// The goal compared with the assessment.
#[derive(Clone, Debug)]
pub(super) struct Problem<'r> {
    pub(super) rules: &'r Rulebook,
    pub(super) aims: Vec<Aim>,
    pub(super) movers: Vec<Mover>,
}

impl<'r> Problem<'r> {
    pub(super) fn new(scored: &Scored<'r>, goal: Goal, levers: &Levers<'_>) -> Self {
        let rules = scored.rules();
        let assessment = scored.assessment();
        let mut aims = aims(assessment, goal, levers);
        let forced = forced(rules, &aims);
        aims_of_parts(assessment, &forced, &mut aims);
        let given = assessment.given().map(|(node, value)| (node, Some(value)));
        let open = scored.overall().missing().into_iter().map(|node| (node, None));
        let mut movers: Vec<Mover> =
            given.chain(open).map(|(node, value)| mover(rules, levers, forced[node.index()], node, value)).collect();
        // Of levers that are alike the first in the tree is raised first.
        movers.sort_by_key(|mover| mover.lever.place);
        Self { rules, aims, movers }
    }

    /// The aims on nodes above some mover: those that several movers share.
    pub(super) fn shared(&self) -> impl Iterator<Item = &Aim> {
        self.aims.iter().filter(|aim| self.movers.iter().any(|mover| self.is_above(aim.node, mover.node)))
    }

    /// The aims strictly below a given node, or below one whose parts are given: the plan cannot tell whether they hold, it
    /// only makes them possible.
    pub(super) fn hidden(&self) -> impl Iterator<Item = &Aim> {
        let below = |aim: &&Aim| self.movers.iter().any(|mover| self.hides(mover, aim.node));
        self.aims.iter().filter(below)
    }

    /// True if a mover, or the node that it is a part of, stands above this node.
    pub(super) fn hides(&self, mover: &Mover, node: NodeIx) -> bool {
        let line = self.rules.parent(mover.node).filter(|_| self.rules.is_part(mover.node)).unwrap_or(mover.node);
        self.is_above(line, node)
    }

    pub(super) fn is_above(&self, above: NodeIx, node: NodeIx) -> bool {
        self.rules.ancestors(node).any(|ancestor| ancestor == above)
    }

    /// The needs of the shared aims, inner ones first, when the movers stand at these values.
    pub(super) fn needs(&self, values: &[u64]) -> Vec<Need> {
        let need = |aim: &Aim| {
            let (first, end) = self.rules.places_below(aim.node);
            Need { first, end, mass: aim.mass.saturating_sub(self.mass_below(aim.node, values)) }
        };
        let mut needs: Vec<Need> = self.shared().map(need).collect();
        needs.sort_by_key(|need| core::cmp::Reverse(need.first));
        needs
    }

    /// The mass of a node when the movers at and below it stand at these values.
    pub(super) fn mass_at(&self, node: NodeIx, values: &[u64]) -> u128 {
        let own = self.movers.iter().zip(values).find(|(mover, _)| mover.node == node);
        own.map_or_else(|| self.mass_below(node, values), |(_, &value)| mass(self.rules, node, value))
    }

    /// The mass of all movers below a node when they stand at these values.
    pub(super) fn mass_below(&self, node: NodeIx, values: &[u64]) -> u128 {
        let below = self.movers.iter().zip(values).filter(|(mover, _)| self.is_above(node, mover.node));
        below.map(|(mover, &value)| mass(self.rules, mover.node, value)).sum()
    }

    /// A value for each mover.
    pub(super) fn each(&self, value: impl Fn(&Mover) -> u64) -> Vec<u64> {
        self.movers.iter().map(value).collect()
    }
}

/// What the goal and the floors ask, of each node the most; the least mass of a published score is half a step below it, and
/// with a margin the unrounded score counts. A floor of a part counts where the part is given.
fn aims(assessment: &Assessment<'_>, goal: Goal, levers: &Levers<'_>) -> Vec<Aim> {
    let rules = assessment.rules();
    let step = rules.step();
    let aim = |node: NodeIx, at_least: Rounded| {
        let edge = (at_least.units() * step).saturating_sub(rules.half_step());
        Aim { node, at_least, mass: mass(rules, node, edge) }
    };
    let condition = |(node, at_least): (NodeIx, Rounded)| match levers.margin.units() {
        0 => aim(node, at_least),
        spare => {
            let edge = at_least.units() * step + spare;
            Aim { node, at_least: Rounded::new(edge.div_ceil(step), rules.decimals()), mass: mass(rules, node, edge) }
        }
    };
    let mut aims: Vec<Aim> = conditions(rules, goal).map(condition).collect();
    let counts = |node: &NodeIx| !rules.is_part(*node) || assessment.value(*node).is_some();
    let floors = rules.inputs().filter(counts).map(|node| (node, levers.floors[node.index()]));
    let floors = floors.filter(|(_, least)| *least > Score::ZERO);
    let floor =
        |(node, least): (NodeIx, Score)| aim(node, Rounded::new(least.units().div_ceil(step), rules.decimals()));
    let least = |(node, &mass): (NodeIx, &u128)| {
        let units = mass.div_ceil(u128::from(rules.weight(node)) * u128::from(step)) as u64;
        Aim { node, at_least: Rounded::new(units, rules.decimals()), mass }
    };
    let least = rules.nodes().zip(&levers.least).filter(|(_, mass)| **mass > 0).map(least);
    for floor in floors.map(floor).chain(least) {
        let node = floor.node;
        match aims.iter_mut().find(|aim| aim.node == node) {
            Some(known) if known.mass >= floor.mass => {}
            Some(known) => *known = floor,
            None => aims.push(floor),
        }
    }
    aims.sort_by_key(|aim| aim.node);
    aims
}

/// What a goal asks of nodes, as published.
pub(super) fn conditions(rules: &Rulebook, goal: Goal) -> impl Iterator<Item = (NodeIx, Rounded)> + '_ {
    let (level, overall) = match goal {
        Goal::Level(level) => (rules.conditions(level), None),
        Goal::Overall(at_least) => (&[][..], Some((NodeIx::OVERALL, at_least))),
    };
    let each = level.iter().map(|condition| (condition.node, condition.at_least));
    each.chain(overall).map(|(node, at_least)| (node, at_least.ceil(rules.decimals())))
}

/// The least mass of every node that the aims at it and below it ask, taken together.
fn forced(rules: &Rulebook, aims: &[Aim]) -> Vec<u128> {
    let mut least: Vec<u128> = alloc::vec![0; rules.size()];
    let mut sums = least.clone();
    let own = |node: NodeIx| aims.iter().filter(|aim| aim.node == node).map(|aim| aim.mass).max().unwrap_or(0);
    rules.all_parts().for_each(|part| least[part.index()] = own(part));
    for node in rules.nodes().rev() {
        least[node.index()] = own(node).max(sums[node.index()]);
        if let Some(parent) = rules.parent(node) {
            sums[parent.index()] += least[node.index()];
        }
    }
    least
}

/// Where a node's parts are given, what is asked below it is asked of the node: its parts must bring it together.
fn aims_of_parts(assessment: &Assessment<'_>, forced: &[u128], aims: &mut Vec<Aim>) {
    let rules = assessment.rules();
    let step = rules.step();
    for whole in rules.nodes().filter(|&whole| rules.parts(whole).any(|part| assessment.value(part).is_some())) {
        let below: u128 = rules.children(whole).map(|child| forced[child.index()]).sum();
        let known = aims.iter_mut().find(|aim| aim.node == whole);
        if below > known.as_ref().map_or(0, |aim| aim.mass) {
            let units = below.div_ceil(u128::from(rules.weight(whole)) * u128::from(step)) as u64;
            let aim = Aim { node: whole, at_least: Rounded::new(units, rules.decimals()), mass: below };
            match known {
                Some(known) => *known = aim,
                None => aims.push(aim),
            }
        }
    }
    aims.sort_by_key(|aim| aim.node);
}

fn mover(rules: &Rulebook, levers: &Levers<'_>, forced: u128, node: NodeIx, value: Option<Score>) -> Mover {
    let index = node.index();
    let step = rules.step();
    let item = rules.is_item(node);
    let start = value.map_or(0, Score::units);
    let cap = levers.caps[index].units();
    let cap = if value.is_some() && is_asked(rules, node) { cap.min(levers.ceiling.units()) } else { cap };
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
    let (slope, grid) = (levers.costs[index].clone(), (!item).then_some(step));
    let lever = Lever { weight, slope, start, top, grid, place: rules.place(node), moved: false };
    // Mass is at most weight times 100 points, so the value fits.
    let asked = forced.div_ceil(u128::from(weight)) as u64;
    // Above the top the number itself stays, to be found out of reach.
    let least = if asked > top { asked } else { lever.ceil(asked) };
    Mover { node, given: value.map(Score::units), least, lever }
}

/// True if people are asked about a node: it is, or lies below, an instrument that is a survey.
fn is_asked(rules: &Rulebook, node: NodeIx) -> bool {
    rules.instrument(node).is_some_and(|instrument| !is_published(rules, instrument))
}
