//! Whether every plan of least cost takes the same steps of each group: then only levers that are alike can share them
//! differently.

use super::branch::{Branch, Gate, Search};
use super::model::Model;
use super::{Lever, Need, Undecided};
use alloc::vec::Vec;

/// True if every plan that costs no more than the one at `values`, which costs the least, takes as many steps of each group,
/// and moves the same odd levers. No lever may be free of cost.
pub(in crate::plan) fn is_only(
    levers: &[Lever],
    needs: &[Need],
    values: &[u64],
    cost: u128,
    work: &mut u64,
) -> Result<bool, Undecided> {
    let mut model = Model::new(levers, needs, false);
    // What another lever could do as well is what is asked here.
    model.better.iter_mut().for_each(Vec::clear);
    let taken = model.taken(values);
    let is_there = |fix: &dyn Fn(&mut Branch), work: &mut u64| {
        let search = Search::new(&model, usize::MAX, 0);
        let mut root = search.root();
        fix(&mut root);
        search.within(root, cost, work).map(|found| found.is_some())
    };
    let gated = || (0..taken.len()).filter(|&part| model.parts[part].gated && model.parts[part].is_first());
    let gate = |moves: bool| if moves { Gate::Open } else { Gate::Shut };
    for part in gated() {
        if is_there(&|root| root.set(&model, part, gate(taken[part].is_none())), work)? {
            return Ok(false);
        }
    }
    // Of plans that move the same odd levers one that takes other steps takes more of some group: with fewer it would cost less.
    for (group, parts) in model.groups.iter().enumerate() {
        let steps: u64 = parts.iter().map(|&part| taken[part].unwrap_or(0)).sum();
        let more = |root: &mut Branch| {
            gated().for_each(|part| root.set(&model, part, gate(taken[part].is_some())));
            root.ranges[group].0 = steps + 1;
        };
        if is_there(&more, work)? {
            return Ok(false);
        }
    }
    Ok(true)
}
