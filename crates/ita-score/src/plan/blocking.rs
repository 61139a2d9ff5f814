//! Why a goal is out of reach: the conditions that fail even with everything at its top, and what holds them down.

use super::Blocking;
use super::problem::{Aim, Mover, Problem};
use crate::exact::{Exact, Rounded};
use crate::interval::mass;
use crate::number::{POINT, Score};
use crate::rulebook::NodeIx;
use alloc::vec::Vec;

impl Problem<'_> {
    /// The conditions that cannot be met even with everything at its top.
    pub(super) fn blocking(&self) -> Vec<Blocking> {
        let tops = self.each(|mover| mover.lever.top);
        let own = |aim: &&Aim| !self.movers.iter().any(|mover| self.is_above(mover.node, aim.node));
        let aims = self.aims.iter().filter(own).filter_map(|aim| {
            let at = self.movers.iter().find(|mover| mover.node == aim.node);
            let best = at.map_or_else(
                || self.mass_below(aim.node, &tops),
                |mover| mass(self.rules, mover.node, mover.lever.top),
            );
            (best < aim.mass).then(|| self.block(aim.node, aim.at_least, best))
        });
        let mut blocking: Vec<Blocking> = aims.collect();
        for blocked in self.out_of_reach() {
            if !blocking.iter().any(|known| known.node == blocked.node) {
                blocking.push(blocked);
            }
        }
        blocking.sort_by_key(|blocked| blocked.node);
        blocking
    }

    /// The movers whose floor, or whose conditions below them taken together, lie above their top.
    pub(super) fn out_of_reach(&self) -> Vec<Blocking> {
        let step = 2 * self.rules.half_step();
        let out = self.movers.iter().filter(|mover| mover.least > mover.lever.top);
        out.map(|mover| {
            let at_least = Rounded::new(mover.least.div_ceil(step), self.rules.decimals());
            self.block(mover.node, at_least, mass(self.rules, mover.node, mover.lever.top))
        })
        .collect()
    }

    fn block(&self, node: NodeIx, at_least: Rounded, best: u128) -> Blocking {
        let whole = u128::from(self.rules.weight(node)) * u128::from(POINT);
        let held = |mover: &&Mover| {
            let within = mover.node == node || self.is_above(node, mover.node);
            within && mover.lever.top < Score::MAX.units()
        };
        let mut relax: Vec<NodeIx> = self.movers.iter().filter(held).map(|mover| mover.node).collect();
        relax.sort_unstable();
        Blocking { node, at_least, best: Exact::new(best, whole).round(self.rules.decimals()), relax }
    }
}
