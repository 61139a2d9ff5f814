//! Why a goal is out of reach: the conditions that fail even with everything at its top, and what holds them down.

use super::Blocking;
use super::problem::{Aim, Mover, Problem};
use crate::exact::Exact;
use crate::interval::mass;
use crate::number::Score;
use crate::rounded::Rounded;
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

impl Problem<'_> {
    /// The conditions that cannot be met even with everything at its top.
    pub(super) fn blocking(&self) -> Vec<Blocking> {
        let tops = self.each(|mover| mover.lever.top);
        let mut blocking: Vec<Blocking> = self
            .aims
            .iter()
            .map(|aim| (aim, self.best(aim, &tops)))
            .filter(|(aim, best)| *best < aim.mass)
            .map(|(aim, best)| self.block(aim.node, aim.at_least, self.published(aim.node, best)))
            .collect();
        for blocked in self.out_of_reach() {
            let within = |known: &Blocking| known.node == blocked.node || self.is_above(blocked.node, known.node);
            if !blocking.iter().any(within) {
                blocking.push(blocked);
            }
        }
        blocking.sort_by_key(|blocked| self.rules.place(blocked.node));
        blocking
    }

    /// The most mass that an aim's node can have: its movers' at their tops, or all that the mover above it can give.
    fn best(&self, aim: &Aim, tops: &[u64]) -> u128 {
        let at = |mover: &Mover| mass(self.rules, mover.node, mover.lever.top);
        let above = |mover: &&Mover| mover.node == aim.node || self.is_above(mover.node, aim.node);
        let whole = mass(self.rules, aim.node, Score::MAX.units());
        if let Some(part) = self.movers.iter().find(|mover| self.hides(mover, aim.node) && !above(mover))
            && let Some(of) = self.rules.parent(part.node)
        {
            return self.mass_below(of, tops).min(whole);
        }
        self.movers.iter().find(above).map_or_else(|| self.mass_below(aim.node, tops), |mover| at(mover).min(whole))
    }

    /// The movers of which the aims at and below them, taken together, ask more than their top.
    pub(super) fn out_of_reach(&self) -> Vec<Blocking> {
        let step = self.rules.step();
        let grid = |units: u64| Rounded::new(units, self.rules.decimals());
        let out = self.movers.iter().filter(|mover| mover.least > mover.lever.top);
        // Off the grid it is the unrounded value that is not enough: what is asked is rounded up, what is there down.
        out.map(|mover| self.block(mover.node, grid(mover.least.div_ceil(step)), grid(mover.lever.top / step)))
            .collect()
    }

    fn published(&self, node: NodeIx, best: u128) -> Rounded {
        let whole = self.rules.point_mass(node);
        Exact::new(best, whole).round(self.rules.decimals())
    }

    fn block(&self, node: NodeIx, at_least: Rounded, best: Rounded) -> Blocking {
        let held = |mover: &&Mover| {
            let related = mover.node == node || self.is_above(node, mover.node) || self.hides(mover, node);
            related && mover.lever.top < Score::MAX.units()
        };
        let mut relax: Vec<NodeIx> = self.movers.iter().filter(held).map(|mover| mover.node).collect();
        relax.sort_by_key(|&node| self.rules.place(node));
        Blocking { node, at_least, best, relax }
    }
}
