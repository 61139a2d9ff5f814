//! Plans are found once for what they depend on: the baseline, the goal, and locks, caps and efforts.

use ita_score::{Goal, Levers, NodeIx, Planned, Score, Scored};
use std::cell::RefCell;
use std::rc::Rc;

/// What a plan depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlanKey {
    pub(crate) year: u16,
    pub(crate) given: Vec<(NodeIx, Score)>,
    pub(crate) goal: Goal,
    /// Node, locked, cap and effort, of the nodes of which something is said.
    pub(crate) settings: Vec<(NodeIx, bool, Option<Score>, super::Ease)>,
}

type Found = Rc<Planned<'static>>;

/// The plans found last: that of the view that computes and that of the scenario in sight. It says nothing of its own, so
/// that any two are equal, and a copy shares what was found.
#[derive(Clone, Default)]
pub struct Memo(Rc<RefCell<Vec<(PlanKey, Found)>>>);

/// Plans that are kept.
const KEPT: usize = 2;

impl Memo {
    /// The plan for this key, found now if it is not here.
    pub(crate) fn plan(
        &self,
        key: PlanKey,
        scored: &Scored<'static>,
        levers: impl FnOnce() -> Levers<'static>,
    ) -> Found {
        if let Some((_, found)) = self.0.borrow().iter().find(|(known, _)| *known == key) {
            return Rc::clone(found);
        }
        let found = Rc::new(scored.plan(key.goal, &levers()));
        let mut kept = self.0.borrow_mut();
        kept.insert(0, (key, Rc::clone(&found)));
        kept.truncate(KEPT);
        found
    }
}

impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}

impl core::fmt::Debug for Memo {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Memo")
    }
}
