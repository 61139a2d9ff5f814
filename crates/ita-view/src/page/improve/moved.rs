//! What moves with a slider, in every frame: made anew without the rest of the view, which stays as it was.

use super::plan::Asked;
use super::rows::{Sheet, rows_of};
use super::sides::{difference, side};
use super::{Direction, ImproveRow, ImproveView, SideView, surveys};
use crate::improve::{Ground, slid};
use crate::message::{Label, Voice};
use crate::page::ScaleMark;
use crate::page::chart::{BandsRange, bands};
use crate::page::scale::Ruler;
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
    /// The given nodes other than OIT items. Those that did not move are shared with the view at rest.
    pub rows: Vec<Rc<ImproveRow>>,
    /// The scenario on the levels' bands.
    pub mark: ScaleMark,
    /// Its probability range there.
    pub range: Option<BandsRange>,
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
            rows: view.rows.clone(),
            mark: view.bands.scenario.mark.clone(),
            range: view.bands.range.clone(),
        }
    }
}

/// What moves from a state at rest, whose view is known, to another state; none if more than what moves would have to be drawn
/// anew. It is exactly what [`improve`](super::improve) says of the other state.
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
    let active = now.work.scenarios.get(&now.year().number())?.active();
    let (base, outcome) = (&ground.base.scored, &ground.outcome(active));
    let scored = &outcome.scored;
    let ruler = Ruler::drawn([base, scored]);
    if ruler.is_whole() != view.bands.whole {
        return None;
    }
    let asked = &Asked::new(now, ground, active);
    let sheet = &Sheet { voice, ground, scenario: active, outcome, asked };
    // An item has no row: none, and the checklist with it, is made anew.
    let given = nodes.iter().map(|id| ground.find(id).filter(|&(node, _)| !ground.rules().is_item(node)));
    let given: Vec<_> = given.collect::<Option<_>>()?;
    let mut rows = view.rows.clone();
    for row in rows_of(sheet, given) {
        if let Some(known) = rows.iter_mut().find(|known| known.node == row.node) {
            *known = row;
        }
    }
    let (change, direction) = difference(voice, base, scored);
    let stale = !ground.base.errors.is_empty() || !outcome.errors.is_empty();
    Some(Moved {
        stale: stale.then(|| voice.label(Label::Stale)),
        scenario: side(voice, view.scenario.title.clone(), scored),
        change,
        direction,
        rows,
        mark: ruler.mark(scored),
        range: bands::range(voice, ruler, surveys::range(now, ground, scored)),
    })
}
