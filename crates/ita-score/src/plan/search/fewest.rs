//! The plan that moves the fewest levers, and among those the cheapest.

use super::branch::Search;
use super::model::Model;
use super::relax::{Charge, Relaxed};
use super::{Found, Lever, Need};

/// Finds the cheapest among the plans that move as few levers as any; `None` if even the tops do not meet every need.
pub(in crate::plan) fn fewest(levers: &[Lever], needs: &[Need]) -> Option<Found> {
    let model = Model::new(levers, needs, true);
    let free = Search::new(&model, usize::MAX, 0);
    let limit = free.fewest(&free.root())?.len();
    let each = best_charge(&model, limit as u64);
    Search::new(&model, limit, each).run()
}

/// The charge whose bound at the root is about the highest: where the relaxed plan moves about as many as it may.
fn best_charge(model: &Model<'_>, limit: u64) -> u128 {
    let root = Search::new(model, usize::MAX, 0).root();
    let bound = |each: u128| {
        let mut relaxed = Relaxed::default();
        relaxed.solve(model, &root, &model.prices(each), Charge { each, limit });
        relaxed.bound
    };
    // The bound is concave in the charge: powers of two from below, then halves of the steps around the best of them.
    let dearest = model.parts.iter().map(|part| part.whole().cost).max().unwrap_or(0);
    let mut best = (bound(0), 0);
    let mut each = 1;
    while each <= dearest.saturating_mul(4) {
        best = best.max((bound(each), each));
        each = each.saturating_mul(4);
    }
    let mut step = best.1;
    for _ in 0..8 {
        step /= 2;
        for each in [best.1 - step.min(best.1), best.1 + step] {
            best = best.max((bound(each), each));
        }
    }
    best.1
}
