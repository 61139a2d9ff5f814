//! The plan: what it asks, by instrument; or why there is none.

mod asked;
mod blocked;
mod others;
mod words;

pub(super) use asked::{Ask, Asked};
pub(crate) use words::steps_to;
pub(super) use words::value_words;

use super::rows::Sheet;
use super::settings::named;
use crate::action::Action;
use crate::improve::Improve;
use crate::message::{ImproveLabel, ImproveMessage};
use ita_score::{Ceiling, Goal, NodeIx, Plan, Planned};
use std::rc::Rc;

/// What became of planning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// No target is chosen, or its text is not valid.
    NoTarget,
    /// The baseline is at the top: there is no level above.
    AtTop,
    /// Nothing but the overall score is given, which nobody can raise by itself.
    OnlyTotal,
    /// The baseline reaches the target already.
    Reached,
    /// There is a plan.
    Feasible,
    /// The target cannot be reached.
    Infeasible,
}

/// A lock or a cap that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relax {
    /// Id of its node.
    pub node: String,
    /// What to do: “ให้ปรับ EIT ได้”, “ยกเลิกเพดานของ EIT”.
    pub text: String,
    /// Does it.
    pub action: Action,
}

/// A condition that cannot be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Id of its node.
    pub node: String,
    /// “EIT ต้องได้ 95 แต่ได้ไม่เกิน 94.00”.
    pub text: String,
    /// What to relax; none if no lock and no cap holds it down.
    pub relax: Vec<Relax>,
}

/// Another plan beside the recommended one, that works and differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// What it keeps to: “เฉพาะ OIT”, “ปรับน้อยรายการที่สุด”.
    pub name: String,
    /// The plan in a sentence.
    pub sentence: String,
    /// How much more has to be raised than by the recommended plan, in words; empty if no more.
    pub more: String,
    /// Applies it.
    pub apply: (String, Action),
}

/// One node that alone would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleLever {
    /// Id of its node.
    pub node: String,
    /// “เพิ่มตัวชี้วัดที่ 5 อีก 11.00 คะแนน เป็น 97.50”.
    pub text: String,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// What became of planning.
    pub state: PlanState,
    /// All of it in one plain sentence.
    pub sentence: String,
    /// Whether it is proved that no plan does with less; empty without a plan.
    pub checked: String,
    /// True if it is proved.
    pub proved: bool,
    /// What is to be known of it: that it goes above the ceiling.
    pub notes: Vec<String>,
    /// Conditions that cannot be met.
    pub blocked: Vec<Blocked>,
    /// Makes the scenario follow the plan; none if it does already, or there is none.
    pub apply: Option<(String, Action)>,
    /// Other plans that work and differ.
    pub alternatives: Vec<Alternative>,
    /// Nodes that alone would do.
    pub singles: Vec<SingleLever>,
    /// That no single instrument, or no other plan, would do; none where others are listed.
    pub no_others: Option<String>,
}

/// The plan of the scenario in sight.
pub(super) fn plan(sheet: &Sheet<'_>) -> Rc<PlanView> {
    let (voice, ground, asked) = (sheet.voice, sheet.ground, sheet.asked);
    let said = |state, label| Rc::new(empty(state, voice.label(label)));
    let (goal, found) = match (&asked.goal, &asked.found) {
        (Ok(Some(goal)), _) if asked.only_total => return Rc::new(only_total(sheet, *goal)),
        (Ok(Some(goal)), Some(found)) => (*goal, found),
        (Ok(None), _) if asked.at_top => return said(PlanState::AtTop, ImproveLabel::PlanAtTop),
        _ => return said(PlanState::NoTarget, ImproveLabel::PlanNoTarget),
    };
    let raising = found.plan().filter(|plan| !plan.raises.is_empty());
    let now = sheet.outcome.scored.assessment();
    let applied = raising.is_none_or(|plan| asked::is_applied(ground, plan, now));
    // It depends on nothing else that a slider moves.
    asked.memo.view((ground.key(goal, sheet.scenario), voice, applied), || PlanView {
        apply: (!applied).then(|| (voice.label(ImproveLabel::ApplyPlan), Action::Improve(Improve::ApplyPlan))),
        ..plan_view(sheet, goal, found)
    })
}

/// A view with nothing but a sentence.
const fn empty(state: PlanState, sentence: String) -> PlanView {
    PlanView {
        state,
        sentence,
        checked: String::new(),
        proved: false,
        notes: Vec::new(),
        blocked: Vec::new(),
        apply: None,
        alternatives: Vec::new(),
        singles: Vec::new(),
        no_others: None,
    }
}

/// What the instruments must reach, where only the total is given.
fn only_total(sheet: &Sheet<'_>, goal: Goal) -> PlanView {
    let voice = sheet.voice;
    let target = &*named(voice, sheet.ground, goal);
    empty(PlanState::OnlyTotal, voice.say(&ImproveMessage::PlanOnlyTotal { target }))
}

/// What the planner found, in words.
fn plan_view(sheet: &Sheet<'_>, goal: Goal, found: &Planned<'static>) -> PlanView {
    let (voice, ground) = (sheet.voice, sheet.ground);
    let target = &*named(voice, ground, goal);
    match found {
        Planned::Infeasible(blocking) => {
            let blocked = blocked::blocked(sheet, blocking);
            let reasons: Vec<&str> = blocked.iter().map(|blocked| blocked.text.as_str()).collect();
            let sentence = voice.say(&ImproveMessage::PlanInfeasible { target, reasons: &voice.list(&reasons) });
            PlanView { blocked, ..empty(PlanState::Infeasible, sentence) }
        }
        Planned::Feasible(plan) if plan.raises.is_empty() && plan.open.is_empty() => {
            empty(PlanState::Reached, voice.say(&ImproveMessage::PlanReached { target }))
        }
        Planned::Feasible(plan) if plan.raises.is_empty() => {
            empty(PlanState::Feasible, words::sentence(sheet, target, plan))
        }
        Planned::Feasible(plan) => {
            let others = ground.others(sheet.asked.memo, goal, sheet.scenario);
            let alternatives = others::alternatives(sheet, &others, plan);
            let singles = others::singles(sheet, &others, plan);
            PlanView {
                checked: checked(sheet, plan),
                proved: plan.is_optimal(),
                notes: notes(sheet, plan),
                no_others: others::no_others(sheet, plan, &others, alternatives.is_empty() && singles.is_empty()),
                alternatives,
                singles,
                ..empty(PlanState::Feasible, words::sentence(sheet, target, plan))
            }
        }
    }
}

/// What is proved of the plan. Effort is spoken of only where something was called hard.
fn checked(sheet: &Sheet<'_>, plan: &Plan<'_>) -> String {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let proved = voice.label(match (plan.is_optimal(), sheet.is_hard()) {
        (true, false) => ImproveLabel::PlanProvedSum,
        (true, true) => ImproveLabel::PlanProved,
        (false, _) => ImproveLabel::PlanNotProved,
    });
    let divided = plan.raises.iter().any(|raise| {
        let above = rules.parent(raise.node).filter(|_| !rules.is_item(raise.node));
        above.is_some_and(|above| above != NodeIx::OVERALL)
    });
    let other = (divided && !sheet.is_hard()).then(|| voice.label(ImproveLabel::OtherSplits));
    voice.sentences(&core::iter::once(proved).chain(other).collect::<Vec<_>>())
}

/// What is to be known of a plan: that it goes above the ceiling, and that its level hangs on rounding.
fn notes(sheet: &Sheet<'_>, plan: &Plan<'_>) -> Vec<String> {
    let ceiling = sheet.scenario.ceiling.trim();
    let lifted = plan.ceiling == Some(Ceiling::Lifted);
    let lifted = lifted.then(|| sheet.voice.say(&ImproveMessage::CeilingLifted { ceiling }));
    let rounding = plan.by_rounding.then(|| sheet.voice.label(ImproveLabel::ByRounding));
    lifted.into_iter().chain(rounding).collect()
}
