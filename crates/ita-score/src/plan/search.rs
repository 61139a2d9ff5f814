//! The exact optimum: branch and bound over a covering problem whose relaxation is solved by a greedy choice.
//!
//! # The problem
//! Lever *j* may stand at a value of its allowed set: where it starts, or a point of the published grid above that, up to its
//! top; an item only at its start or its top. Raising it has a cost per unit, which never falls as the lever rises, and brings
//! `weight` of mass per unit, the same mass at every node above the lever. Each need requires a least mass from one node's
//! levers; needs are nodes of one tree, so two needs' levers are either disjoint, or one's are among the other's. The search
//! finds the least total cost that meets every need; or, with a limit, the least among plans that move no more levers than the
//! limit.
//!
//! # Steps
//! From grid point to grid point a lever of a need brings the same mass as every other lever of that need with the same weight.
//! Such levers form a *group*, whose cheapest steps are taken first, since any other choice of as many steps brings the same.
//! What is left to decide is one number for each group, not one for each lever (43 items are seven groups). Only a lever that
//! starts off the grid makes an odd first step; whether it moves at all is decided before its group is. Of two such levers with
//! equal steps, including odd ones, the dearer moves only together with the cheaper, provided that the cheaper reaches as far:
//! where only the dearer moves, the cheaper can do the same for less.
//!
//! A lever whose cost grows is a run of *parts*, one for each cost of a step (a step across an edge has a cost in between).
//! They belong to one group, in which the cheapest steps are taken first, so a part is used only when those before it are full.
//!
//! # The bound
//! Let every step be taken in part. Then the least cost is found greedily: needs from the deepest up, each filled from its
//! cheapest levers by cost per mass. *Why*: let f(s) be the least cost at which a node's levers bring at least s of mass
//! and meet the needs inside. For one lever f is linear up to its top. For several subtrees f is the cheapest way to split
//! s among convex, piecewise linear functions, which takes the cheapest pieces first and is convex again; a need at the
//! node only cuts off the part below it, whose pieces must be bought anyway. So, by induction, buying the pieces that a
//! need forces and then the cheapest remaining ones is optimal at every node up to the root.
//!
//! Two facts about whole steps sharpen it. What a plan brings to a need, beyond what the branch has fixed, is a multiple of the
//! greatest common divisor of the steps that are still free there, so the need is rounded up to such a multiple. Likewise, what
//! the plan costs beyond what is fixed is a multiple of the greatest common divisor of their costs, and so is the bound.
//!
//! # The search
//! A branch fixes which odd levers move, and between which numbers of steps each group stays. Where its relaxed plan takes
//! whole steps only, that plan is the branch's optimum. Otherwise the branch is split: a group whose levers are decided takes
//! at most as many whole steps as the relaxed plan, or at least one more (the group with the dearest step first, since that
//! closes the gap fastest); where there is no such group, an undecided lever either moves or does not. The branch with the
//! least bound is searched first, so no work is spent on branches above the optimum. A branch whose bound is not below the best
//! plan found cannot hold a better one. When no other branch is left, the best plan found is optimal, and the certificate's
//! lower bound is its cost. Where that would take too long, the lower bound is the least bound of the branches that are left.
//!
//! # With a limit
//! The fewest levers that suffice are found greedily as well: needs from the deepest up, each filled by the levers that can
//! bring most. That is the argument above with one for the cost of each lever: the most that t levers bring is the sum of
//! the t largest, and its growth falls with t. For the least cost among so few levers, every lever is decided like an odd one;
//! a branch is dropped if the levers it may still move do not suffice. The bound charges λ for each lever moved, proportionally
//! for a part, and gives back λ for each lever that may move: for any λ ≥ 0, that is at most the cost of a plan within the
//! limit. The rule for two levers with equal steps holds here for all levers.

mod branch;
mod fewest;
mod model;
mod only;
mod relax;
mod steps;

use super::effort::Slope;
use alloc::vec::Vec;
use branch::Search;
pub(super) use fewest::fewest;
use model::Model;
pub(super) use only::is_only;

/// One lever of the covering problem. Values are in units of 10^-15 points, costs in units of 10^-21.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lever {
    /// Mass per unit of value; never 0.
    pub(super) weight: u64,
    /// What the way up costs.
    pub(super) slope: Slope,
    /// Where it stands.
    pub(super) start: u64,
    /// The highest allowed value: the start, or a point of the grid.
    pub(super) top: u64,
    /// Distance of allowed values above the start; `None` if only start and top are allowed.
    pub(super) grid: Option<u64>,
    /// Position in the tree, to know which needs it serves.
    pub(super) place: u16,
    /// True if it moves in any case, and therefore counts against no limit.
    pub(super) moved: bool,
}

/// A least mass that the levers with `places` in a range must bring, above what they bring at their start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// Levers with a place from here …
    pub(super) first: u16,
    /// … to before here.
    pub(super) end: u16,
    /// The least mass over the start's.
    pub(super) mass: u128,
}

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The levers' values.
    pub(super) values: Vec<u64>,
    /// Their cost.
    pub(super) cost: u128,
    /// No plan costs less than this; equal to `cost` unless the search was cut short.
    pub(super) lower_bound: u128,
    /// What it took.
    pub(super) work: u64,
}

impl Lever {
    /// The cost of standing at an allowed value instead of the start.
    pub(super) fn cost(&self, value: u64) -> u128 {
        match self.grid {
            Some(_) => self.slope.way(self.start, value),
            None if value == self.start => 0,
            None => self.slope.of_item(self.start),
        }
    }

    /// The masses of its first step and of every other.
    pub(super) fn steps(&self) -> [u128; 2] {
        let mass = |way: u64| u128::from(way) * u128::from(self.weight);
        match self.grid {
            Some(grid) if self.start < self.top => [mass(self.ceil(self.start + 1) - self.start), mass(grid)],
            _ => [mass(self.top.saturating_sub(self.start)); 2],
        }
    }

    /// True if it is published whole.
    pub(super) const fn is_item(&self) -> bool {
        self.grid.is_none()
    }

    /// True if all of its way costs nothing.
    pub(super) fn is_free(&self) -> bool {
        if self.is_item() { self.slope.of_item(self.start) == 0 } else { self.slope.is_free() }
    }

    /// The lowest allowed value that is at least `value`; the top where there is none.
    pub(super) fn ceil(&self, value: u64) -> u64 {
        match self.grid {
            _ if value <= self.start => self.start,
            Some(grid) => value.next_multiple_of(grid).min(self.top),
            None => self.top,
        }
    }
}

impl Need {
    pub(super) fn holds(&self, lever: &Lever) -> bool {
        (self.first..self.end).contains(&lever.place)
    }

    /// What is left of it when the same levers start higher.
    pub(super) fn beyond(&self, levers: &[Lever], raised: &[Lever]) -> Self {
        let starts = levers.iter().zip(raised).filter(|(lever, _)| self.holds(lever));
        let brought = starts.map(|(lever, raised)| u128::from(raised.start - lever.start) * u128::from(lever.weight));
        Self { mass: self.mass.saturating_sub(brought.sum()), ..*self }
    }
}

/// Some values that meet every need and cost no more than `most`; `None` if there are none, and `Err` where that takes more
/// work than is left.
pub(super) fn within(
    levers: &[Lever],
    needs: &[Need],
    most: u128,
    work: &mut u64,
) -> Result<Option<Vec<u64>>, Undecided> {
    let model = Model::new(levers, needs, false);
    let search = Search::new(&model, usize::MAX, 0);
    let root = search.root();
    search.within(root, most, work)
}

/// There was not enough work left to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Undecided;

/// Finds the cheapest values that meet every need; `None` if even the tops do not. `levers` are in order of preference:
/// among levers whose steps bring and cost the same the earlier is raised first. `needs` are ordered so that inner ones
/// come first.
pub(super) fn search(levers: &[Lever], needs: &[Need]) -> Option<Found> {
    Search::new(&Model::new(levers, needs, false), usize::MAX, 0).run()
}
