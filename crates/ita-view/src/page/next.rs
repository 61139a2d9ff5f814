//! What can be done next: the cheapest way to the next level.

use super::improve::steps_to;
use crate::action::Action;
use crate::improve::{Ground, Scenario, ScenarioId, Wanted};
use crate::message::{ImproveMessage, ResultLabel, Voice};
use crate::page::Badge;
use crate::parts::{Need, Parts};
use crate::state::{State, View};
use ita_score::{Goal, NodeIx, Planned};

/// The cheapest way to the next level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// “ขั้นต่อไปสู่ระดับผ่านดีเยี่ยม เผื่อไว้ 0.50 คะแนน: เพิ่ม EIT 2.30 คะแนน เป็น 95.50”; of several steps only what they lead to.
    pub text: String,
    /// The steps, where there are two or more.
    pub steps: Vec<String>,
    /// The level that it leads to.
    pub level: Badge,
    /// The way to ยกระดับ: its words and what it does.
    pub button: (String, Action),
}

/// Returns the cheapest way from what is given to the level above the certain one; none at the top, where nothing is given, or
/// where something that is not given has to reach something too.
///
/// # Errors
/// [`Need::Planner`] if the planner is not here.
///
/// ```
/// use ita_view::{Need, Parts, State, page};
///
/// let state = State::first()?;
/// assert_eq!(page::next_step(&state, &Parts::new()), Err(Need::Planner));
/// let next = page::next_step(&state, &Parts::all()).map(|next| next.map(|next| next.text));
/// assert_eq!(next, Ok(Some("ขั้นต่อไปสู่ระดับผ่านดีเยี่ยม เผื่อไว้ 0.50 คะแนน: เพิ่ม EIT 2.30 คะแนน เป็น 95.50".into())));
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn next_step(state: &State, parts: &Parts) -> Result<Option<NextStep>, Need> {
    Ok((parts.planner()?.next)(state))
}

/// Returns the next step, found by the planner itself.
pub(crate) fn planned_step(state: &State) -> Option<NextStep> {
    let (voice, ground) = (Voice::of(state), &Ground::of(state));
    let scenario = Scenario::new(ScenarioId(0));
    ground.given().next()?;
    if ground.value(NodeIx::OVERALL).is_some() {
        return None;
    }
    let goal = ground.goal(&Wanted::Next).ok()??;
    let Goal::Level(level) = goal else { return None };
    let planned = ground.plan(&state.memo, goal, &scenario);
    let Planned::Feasible(plan) = &*planned else { return None };
    if plan.raises.is_empty() || !plan.open.is_empty() {
        return None;
    }
    let level = Badge::named(voice, ground.rules(), ground.rules().level(level));
    let mut steps = steps_to(voice, &ground.base.scored, plan);
    let (name, margin) = (&*level.name, scenario.margin.points());
    let message = match &*steps {
        [step] => ImproveMessage::NextStep { level: name, margin, step },
        _ => ImproveMessage::NextSteps { level: name, margin },
    };
    let text = voice.say(&message);
    if steps.len() == 1 {
        steps.clear();
    }
    Some(NextStep {
        text,
        steps,
        level,
        button: (voice.label(ResultLabel::PlanImprovement), Action::Go(View::Improve)),
    })
}
