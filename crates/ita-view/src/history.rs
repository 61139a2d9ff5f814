//! One stack of what can be undone: [`History`].

use crate::action::Action;
use crate::draft::{NodeId, Work};
use crate::improve::Improve;
use crate::shelf::Shelf;
use crate::state::{View, ViewName};
use crate::work::did;
use crate::written::Beside;
use std::rc::Rc;

/// What a person did, in the detail that undoing needs to name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Did {
    /// Typed a node's number, or said what an item is.
    Typed(NodeId),
    /// Said the same of several items.
    Items,
    /// Typed the agency's name.
    Agency,
    /// Typed the published total.
    PublishedTotal,
    /// Chose the published level.
    PublishedLevel,
    /// Pasted a table or a column.
    Pasted,
    /// Cleared everything.
    Cleared,
    /// Opened an example.
    Example,
    /// Took over what a link sent, or an example's numbers.
    Kept,
    /// Began with another agency.
    AgencyAdded,
    /// Took an agency away.
    AgencyRemoved,
    /// Opened a file.
    FileOpened,
    /// Changed the fiscal year.
    Year,
    /// Emptied the fiscal year in sight.
    YearEmptied,
    /// Changed a number of a plan.
    PlanTyped(NodeId),
    /// Applied a plan.
    PlanApplied,
    /// Deleted a plan.
    PlanDeleted,
    /// Changed something else of a plan.
    PlanChanged,
    /// Changed what was written beside the numbers: what, and where, if successive changes there form one step.
    Written(&'static Beside, Option<u32>),
}

impl Did {
    /// What an action does; `None` if there is nothing to undo.
    pub(crate) fn of(action: &Action) -> Option<Self> {
        Some(match action {
            Action::SetValue { node, .. }
            | Action::Nudge { node, .. }
            | Action::SetPartial { node, .. }
            | Action::ToggleItem { node }
            | Action::SetItem { node, .. } => Self::Typed(node.clone()),
            Action::FillItems { .. } => Self::Items,
            Action::SetAgency(_) => Self::Agency,
            Action::SetPublishedOverall(_) => Self::PublishedTotal,
            Action::SetPublishedLevel(_) => Self::PublishedLevel,
            Action::Pasted { node: Some(_), .. } | Action::TakePasted => Self::Pasted,
            Action::StartOwn => Self::Cleared,
            Action::LoadExample(_) => Self::Example,
            Action::Adopt | Action::KeepSent => Self::Kept,
            Action::AddAgency => Self::AgencyAdded,
            Action::RemoveAgency => Self::AgencyRemoved,
            // Without a field or a question it is a table of ours that changes anything.
            Action::OpenFile(_) | Action::OpenBook(_) | Action::Pasted { node: None, .. } => Self::FileOpened,
            Action::OpenRules(_) => Self::Written(did::RULES_OPENED, None),
            Action::SetYear(_) | Action::PlanNextYear => Self::Year,
            Action::TakeYearBefore => Self::Written(did::YEAR_BEFORE, None),
            Action::EmptyYear => Self::YearEmptied,
            Action::Improve(change) => Self::of_plan(change),
            Action::MakeMeasures => Self::Written(did::ADDED, None),
            Action::Write(writing) => writing.did(),
            _ => return None,
        })
    }

    fn of_plan(change: &Improve) -> Self {
        match change {
            Improve::SetValue { node, .. } | Improve::Nudge { node, .. } | Improve::Slide { node, .. } => {
                Self::PlanTyped(node.clone())
            }
            Improve::ApplyPlan | Improve::ApplyAlternative(_) => Self::PlanApplied,
            Improve::Delete(_) => Self::PlanDeleted,
            _ => Self::PlanChanged,
        }
    }

    /// Returns true if successive changes of this kind form one step to undo, as when a person types.
    const fn goes_on(&self) -> bool {
        matches!(
            self,
            Self::Typed(_) | Self::Agency | Self::PublishedTotal | Self::PlanTyped(_) | Self::Written(_, Some(_))
        )
    }

    /// Where it is seen.
    pub(crate) const fn view(&self) -> View {
        match self {
            Self::PlanTyped(_) | Self::PlanApplied | Self::PlanDeleted | Self::PlanChanged => View::Improve,
            Self::Written(Beside { view: ViewName::Report, .. }, _) => View::Report,
            Self::Written(Beside { view: ViewName::OwnRules, .. }, _) => View::OwnRules,
            Self::Written(Beside { view: ViewName::Improve, .. }, _) => View::Improve,
            Self::Written(..) => View::Work,
            _ => View::Calculate,
        }
    }
}

/// A step: what was done, and the works on the other side of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) did: Did,
    pub(crate) work: Work,
    /// The other agencies. None for a step that an older version of the app stored: whatever is there stays.
    pub(crate) shelf: Option<Shelf>,
}

/// The work in sight and those beside it.
type Now<'a> = (&'a Work, &'a Shelf);

/// What can be undone, and done again.
///
/// Any two histories are equal: a history never changes without the work, and only the head shows it, which compares what it
/// shows.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The latest last, each with the work before it.
    past: Vec<Rc<Done>>,
    /// The next last, each with the work after it.
    future: Vec<Rc<Done>>,
    /// Whether the next step goes on with none.
    apart: bool,
}

impl PartialEq for History {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for History {}

/// Steps that are kept.
const MOST: usize = 100;

impl History {
    /// What would be undone.
    #[must_use]
    pub fn undo(&self) -> Option<&Did> {
        self.past.last().map(|done| &done.did)
    }

    /// What would be done again.
    #[must_use]
    pub fn redo(&self) -> Option<&Did> {
        self.future.last().map(|done| &done.did)
    }

    /// Makes the next change a step of its own, whatever came before: another agency is in sight.
    pub(crate) const fn apart(&mut self) {
        self.apart = true;
    }

    pub(crate) fn note(&mut self, did: Did, (work, shelf): Now<'_>) {
        let goes_on = did.goes_on() && !core::mem::take(&mut self.apart);
        let again = goes_on && self.future.is_empty() && self.undo() == Some(&did);
        self.future.clear();
        if !again {
            self.past.push(Rc::new(Done { did, work: work.clone(), shelf: Some(shelf.clone()) }));
            if self.past.len() > MOST {
                self.past.remove(0);
            }
        }
    }

    /// Steps back: the works as they were, in exchange for those that are.
    pub(crate) fn step_back(&mut self, now: Now<'_>) -> Option<(Did, Work, Shelf)> {
        Self::step(&mut self.past, &mut self.future, now)
    }

    /// Steps forward again.
    pub(crate) fn step_forward(&mut self, now: Now<'_>) -> Option<(Did, Work, Shelf)> {
        Self::step(&mut self.future, &mut self.past, now)
    }

    fn step(from: &mut Vec<Rc<Done>>, to: &mut Vec<Rc<Done>>, (work, shelf): Now<'_>) -> Option<(Did, Work, Shelf)> {
        // A step that ended where it began is no step.
        let done = loop {
            let done = from.pop()?;
            if done.work != *work || done.shelf.as_ref().is_some_and(|before| before != shelf) {
                break done;
            }
        };
        to.push(Rc::new(Done { did: done.did.clone(), work: work.clone(), shelf: Some(shelf.clone()) }));
        let beside = done.shelf.clone().unwrap_or_else(|| beside(&done.work, work, shelf));
        Some((done.did.clone(), done.work.clone(), beside))
    }

    /// Returns true if the steps are the very same.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let same = |one: &[Rc<Done>], other: &[Rc<Done>]| {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| Rc::ptr_eq(one, other))
        };
        same(&self.past, &other.past) && same(&self.future, &other.future)
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// What would be undone, the next step first.
    pub(crate) fn past(&self) -> impl Iterator<Item = &Done> {
        self.past.iter().rev().map(|done| &**done)
    }

    /// What would be done again, the next step first.
    pub(crate) fn future(&self) -> impl Iterator<Item = &Done> {
        self.future.iter().rev().map(|done| &**done)
    }

    /// A history of steps, the next of each way first. What is done next is a step of its own.
    pub(crate) fn of(past: Vec<Done>, future: Vec<Done>) -> Self {
        let steps = |next_first: Vec<Done>| next_first.into_iter().rev().map(Rc::new).collect();
        Self { past: steps(past), future: steps(future), apart: true }
    }
}

/// Returns the shelf for a work that comes back from a step without one: everything that is here except the work's own agency,
/// and the work in sight if it belongs to another agency.
pub(crate) fn beside(back: &Work, work: &Work, shelf: &Shelf) -> Shelf {
    let mut shelf = shelf.clone();
    let name = |work: &Work| work.agency.trim().to_owned();
    shelf.remove(|here| !name(here).is_empty() && name(here) == name(back));
    if work.is_precious() && !name(work).is_empty() && name(work) != name(back) {
        shelf.put(work.clone());
    }
    shelf
}
