//! What moves with a slider, in every frame. Only this is made anew; the rest of the view stays.

use super::plan::Asked;
use super::rows::{Sheet, rows_of};
use super::sides::{difference, hardly, pictured, side};
use super::{Direction, GroupView, ImproveView, SideView};
use crate::improve::{Ground, slid};
use crate::message::{ResultLabel, Voice};
use crate::page::{Picture, names};
use crate::state::State;
use std::rc::Rc;

/// What moves with a slider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// As in [`ImproveView`].
    pub stale: Option<String>,
    /// The scenario in sight.
    pub scenario: SideView,
    /// The difference in the overall score.
    pub change: String,
    /// Which way.
    pub direction: Direction,
    /// The scenario's picture.
    pub picture: Picture,
    /// As in [`ImproveView`].
    pub hardly: Option<String>,
    /// The levers by instrument. Those of which nothing moved are shared with the view at rest.
    pub groups: Vec<Rc<GroupView>>,
}

impl Moved {
    /// What moves, as a view has it.
    #[must_use]
    pub fn of(view: &ImproveView) -> Self {
        Self {
            stale: view.stale.clone(),
            scenario: view.scenario.clone(),
            change: view.change.clone(),
            direction: view.direction,
            picture: view.picture.clone(),
            hardly: view.hardly.clone(),
            groups: view.groups.clone(),
        }
    }
}

/// Returns what moves from a state at rest, whose view is known, to another state, or `None` if more than that would have to be
/// drawn anew. The result is exactly what [`improve`](super::improve) returns for the other state.
///
/// ```
/// use ita_view::page::{Moved, improve, improve_moved};
/// use ita_view::{Action, Improve, Parts, State, reduce};
///
/// let slide = |state: &State, position| {
///     reduce(state, Action::Improve(Improve::Slide { node: "eit".into(), position }), &Parts::all())
/// };
/// let rest = slide(&State::first()?, 9400).unwrap();
/// let view = improve(&rest);
/// let now = slide(&rest, 9500).unwrap();
/// assert_eq!(improve_moved((&rest, &view), &now), Some(Moved::of(&improve(&now))));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn improve_moved((rest, view): (&State, &ImproveView), now: &State) -> Option<Moved> {
    let nodes = slid(rest, now)?;
    let voice = Voice::of(now);
    let ground = &Ground::of(now);
    let active = now.work.scenarios.get(&now.year().key())?.active();
    let (base, outcome) = (&ground.base.scored, &ground.outcome(&now.memo, active));
    let scored = &outcome.scored;
    let asked = &Asked::new(now, ground, active);
    let sheet = &Sheet { voice, ground, scenario: active, outcome, asked };
    // An item has no row: none, and the checklist with it, is made anew.
    let given = nodes.iter().map(|id| ground.find(id).filter(|&(node, _)| !ground.rules().is_item(node)));
    let given: Vec<_> = given.collect::<Option<_>>()?;
    let moved = rows_of(sheet, given);
    let mut groups = view.groups.clone();
    for (group, node) in groups.iter_mut().zip(names::instruments(ground.rules())) {
        let mut rows = group.rows.clone();
        let mut any = false;
        for row in &moved {
            if let Some(known) = rows.iter_mut().find(|known| known.node == row.node) {
                *known = Rc::clone(row);
                any = true;
            }
        }
        if any {
            *group = Rc::new(sheet.group(node, rows, group.items.clone()));
        }
    }
    let (change, direction) = difference(voice, base, scored);
    let stale = !ground.base.errors.is_empty() || !outcome.errors.is_empty();
    Some(Moved {
        stale: stale.then(|| voice.label(ResultLabel::Stale)),
        scenario: side(voice, view.scenario.title.clone(), scored),
        change,
        direction,
        picture: pictured(now, ground, outcome),
        hardly: hardly(voice, base, scored),
        groups,
    })
}
