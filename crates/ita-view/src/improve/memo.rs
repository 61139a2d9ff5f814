//! Plans are found once for what they depend on: the baseline, the goal, margin, split and ceiling, and what is said of nodes.

use crate::assess::Assessed;
use crate::draft::{Draft, Work};
use crate::message::Voice;
use crate::page::{ItemsView, PlanView};
use crate::year::{Rules, Year};
use ita_file::{Asked, Settings};
use ita_score::{Alternative, Goal, NodeIx, Planned, Score, Single};
use std::cell::RefCell;
use std::rc::Rc;

/// What a plan depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PlanKey {
    pub(crate) rules: Rules,
    pub(crate) given: Vec<(NodeIx, Score)>,
    pub(crate) goal: Goal,
    pub(crate) asked: Asked,
}

/// What the checklist of items depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ItemsKey {
    pub(crate) rules: Rules,
    pub(crate) given: Vec<(NodeIx, Score)>,
    pub(crate) settings: Settings,
    /// Items that the plan publishes.
    pub(crate) planned: Vec<NodeIx>,
    /// The items in the scenario.
    pub(crate) now: Vec<(NodeIx, Score)>,
    pub(crate) voice: Voice,
}

/// What there is beside the plan of the least effort.
#[derive(Debug)]
pub(crate) struct Others {
    pub(crate) alternatives: Vec<Alternative<'static>>,
    pub(crate) singles: Vec<Single>,
}

/// Plans found so far. It adds nothing to a state, so any two are equal; a copy shares its content.
#[derive(Clone, Default)]
pub struct Memo(Rc<Found>);

/// Found lately, the latest first.
type Lately<K, T> = RefCell<Vec<(K, Rc<T>)>>;

#[derive(Default)]
struct Found {
    /// Baselines.
    bases: Lately<(Year, Draft), Assessed>,
    /// That of the view that computes, and those of the scenarios.
    plans: Lately<PlanKey, Planned<'static>>,
    others: Lately<PlanKey, Others>,
    /// A plan in words depends on the language and the digits too, and on whether the scenario is as it says.
    views: Lately<(PlanKey, Voice, bool), PlanView>,
    items: Lately<ItemsKey, ItemsView>,
}

/// The most entries of each kind: a plan for each of several scenarios, and one for each change of a setting that is tried.
const KEPT: usize = 12;

impl Memo {
    /// The result of a work's draft in sight. A slider leaves that as it is, and every part of a frame asks for it.
    pub(crate) fn base(&self, work: &Work) -> Rc<Assessed> {
        let year = work.year;
        let Some(draft) = work.drafts.get(&year.key()) else { return Rc::new(work.assessed()) };
        let known = |((of, known), _): &&((Year, Draft), Rc<Assessed>)| *of == year && known == draft;
        if let Some((_, found)) = self.0.bases.borrow().iter().find(known) {
            return Rc::clone(found);
        }
        lately(&self.0.bases, &(year, draft.clone()), || work.assessed())
    }

    /// The plan for this key.
    pub(crate) fn plan(&self, key: &PlanKey, find: impl FnOnce() -> Planned<'static>) -> Rc<Planned<'static>> {
        lately(&self.0.plans, key, find)
    }

    /// The plan for this key, if it was found lately. Nothing is planned.
    pub(crate) fn known_plan(&self, key: &PlanKey) -> Option<Rc<Planned<'static>>> {
        let plans = self.0.plans.borrow();
        plans.iter().find(|(known, _)| known == key).map(|(_, found)| Rc::clone(found))
    }

    /// What there is beside it.
    pub(crate) fn others(&self, key: &PlanKey, find: impl FnOnce() -> Others) -> Rc<Others> {
        lately(&self.0.others, key, find)
    }

    /// A plan in words.
    pub(crate) fn view(&self, key: (PlanKey, Voice, bool), make: impl FnOnce() -> PlanView) -> Rc<PlanView> {
        lately(&self.0.views, &key, make)
    }

    /// The checklist of items.
    pub(crate) fn items(&self, key: &ItemsKey, make: impl FnOnce() -> ItemsView) -> Rc<ItemsView> {
        lately(&self.0.items, key, make)
    }
}

/// What was found for this key, or is found now.
fn lately<K: Clone + PartialEq, T>(kept: &Lately<K, T>, key: &K, find: impl FnOnce() -> T) -> Rc<T> {
    if let Some((_, found)) = kept.borrow().iter().find(|(known, _)| known == key) {
        return Rc::clone(found);
    }
    let found = Rc::new(find());
    let mut kept = kept.borrow_mut();
    kept.insert(0, (key.clone(), Rc::clone(&found)));
    kept.truncate(KEPT);
    found
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
