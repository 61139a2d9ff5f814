//! The plan's view, made.

use super::{PlanResult, PlanState, PlanView, Sheet, asked, blocked, others, table, words};
use crate::action::Action;
use crate::improve::Improve;
use crate::link;
use crate::message::{ImproveLabel, ImproveMessage, Voice};
use crate::page::improve::target::named;
use crate::page::{Badge, TableView, names};
use ita_score::{Goal, Plan, Planned};
use std::rc::Rc;

/// The plan of the scenario in sight.
pub(in crate::page::improve) fn plan(sheet: &Sheet<'_>) -> Rc<PlanView> {
    let (voice, ground, asked) = (sheet.voice, sheet.ground, sheet.asked);
    let said = |state, label| Rc::new(empty(voice, state, voice.label(label)));
    let (goal, planned) = match (&asked.goal, &asked.planned) {
        (Ok(Some(goal)), Some(planned)) => (*goal, planned),
        (Ok(None), _) if asked.at_top => return said(PlanState::AtTop, ImproveLabel::PlanAtTop),
        _ => return said(PlanState::NoTarget, ImproveLabel::PlanNoTarget),
    };
    let raising = planned.plan().filter(|plan| !plan.raises.is_empty());
    let now = sheet.outcome.scored.assessment();
    let applied = raising.is_some_and(|plan| asked::is_applied(ground, plan, now));
    // It depends on nothing else that a slider moves.
    asked.memo.view((ground.key(goal, sheet.scenario), voice, applied), || PlanView {
        applied: applied.then(|| voice.label(ImproveLabel::PlanApplied)),
        apply: (raising.is_some() && !applied)
            .then(|| (voice.label(ImproveLabel::ApplyPlan), Action::Improve(Improve::ApplyPlan))),
        ..found(sheet, goal, planned)
    })
}

/// A view with nothing but a sentence.
fn empty(voice: Voice, state: PlanState, sentence: String) -> PlanView {
    PlanView {
        state,
        sentence,
        proof: String::new(),
        proved: false,
        head: table::head(voice),
        rows: Vec::new(),
        total: None,
        result: None,
        open: Vec::new(),
        blocked: Vec::new(),
        apply: None,
        applied: None,
        alternatives: Vec::new(),
        single: Vec::new(),
        table: TableView { caption: String::new(), head: table::head(voice).to_vec(), rows: Vec::new() },
        link: None,
    }
}

/// What the planner found, in words.
fn found(sheet: &Sheet<'_>, goal: Goal, planned: &Planned<'static>) -> PlanView {
    let (voice, ground) = (sheet.voice, sheet.ground);
    let target = &*named(voice, ground, goal);
    match planned {
        Planned::Infeasible(blocking) => {
            let blocked = blocked::blocked(sheet, blocking);
            let reasons: Vec<&str> = blocked.iter().map(|blocked| blocked.text.as_str()).collect();
            let sentence = voice.say(&ImproveMessage::PlanInfeasible { target, reasons: &voice.list(&reasons) });
            PlanView { blocked, ..empty(voice, PlanState::Infeasible, sentence) }
        }
        Planned::Feasible(plan) if plan.raises.is_empty() && plan.open.is_empty() => {
            empty(voice, PlanState::Reached, voice.say(&ImproveMessage::PlanReached { target }))
        }
        Planned::Feasible(plan) => {
            let only_open = PlanView {
                open: words::open(sheet, plan),
                result: Some(result(sheet, plan)),
                ..empty(voice, PlanState::Feasible, words::sentence(sheet, target, plan))
            };
            if plan.raises.is_empty() {
                return only_open;
            }
            let (rows, total) = table::rows(sheet, plan);
            let others = ground.others(sheet.asked.memo, goal, sheet.scenario);
            PlanView {
                proof: voice.label(if plan.is_optimal() {
                    ImproveLabel::PlanProved
                } else {
                    ImproveLabel::PlanNotProved
                }),
                proved: plan.is_optimal(),
                table: table::table(voice, target, &rows, &total),
                rows,
                total: Some(total),
                alternatives: others::alternatives(sheet, &others, plan.cost),
                single: others::singles(sheet, &others),
                link: Some(link::improve(ground, &asked::after(ground, plan))),
                ..only_open
            }
        }
    }
}

fn result(sheet: &Sheet<'_>, plan: &Plan<'_>) -> PlanResult {
    let rules = sheet.ground.rules();
    PlanResult {
        number: names::score(sheet.voice, &plan.result.overall()).unwrap_or_else(|| "–".to_owned()),
        level: Badge::named(sheet.voice, rules, plan.result.guaranteed()),
    }
}
