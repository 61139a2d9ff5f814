//! The plan: what to raise, how far, what it brings; or why there is none.

mod asked;
mod blocked;
mod others;
mod table;
mod words;

pub(super) use asked::Asked;
pub(crate) use words::steps_to;
pub(super) use words::value_words;

use super::rows::Sheet;
use super::target::named;
use crate::action::Action;
use crate::improve::Improve;
use crate::link;
use crate::message::{Label, Message, Voice};
use crate::page::{Badge, TableView, names};
use ita_score::{Goal, Plan, Planned};

/// What became of planning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// No target is chosen, or its text is not valid.
    NoTarget,
    /// The baseline is at the top: there is no level above.
    AtTop,
    /// The baseline reaches the target already.
    Reached,
    /// There is a plan.
    Feasible,
    /// The target cannot be reached.
    Infeasible,
}

/// One raise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// Id of its node.
    pub node: String,
    /// “EIT”, “ข้อ O12”.
    pub name: String,
    /// Its full name.
    pub about: String,
    /// Where it stands: “93.20”, “ยังไม่เผยแพร่”.
    pub from: String,
    /// Where it shall stand: “95.00”, “เผยแพร่แล้ว”.
    pub to: String,
    /// By how much: “1.80”; for an item “1 ข้อ”.
    pub by: String,
    /// What that gives in points of the overall score: “+0.54”.
    pub won: String,
    /// Its effort: “1.8”.
    pub effort: String,
}

/// What an open node must at least reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNeed {
    /// Id of its node.
    pub node: String,
    /// Its name.
    pub name: String,
    /// “95.00”, “เผยแพร่แล้ว”.
    pub at_least: String,
    /// The same in words: “OIT ต้องได้อย่างน้อย 95.00”.
    pub text: String,
}

/// A lock or a cap that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relax {
    /// Id of its node.
    pub node: String,
    /// What to do: “ปลดล็อก EIT”, “เอาเพดานของ EIT ออก”.
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

/// Another plan beside the optimum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// What it keeps to: “เฉพาะ OIT”, “เปลี่ยนน้อยรายการที่สุด”.
    pub name: String,
    /// The plan in a sentence, or that there is none.
    pub sentence: String,
    /// Its effort; empty if there is none.
    pub effort: String,
    /// Its effort over the optimum's: “+1.2”; empty if there is none, or no more.
    pub more: String,
    /// True if it takes no more effort than the optimum.
    pub least: bool,
    /// Applies it; none if there is none.
    pub apply: Option<(String, Action)>,
}

/// One node alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleLever {
    /// Id of its node.
    pub node: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub from: String,
    /// The value that it alone would have to reach, or that it cannot.
    pub to: String,
    /// True if it can.
    pub can: bool,
    /// Its effort; empty if it cannot.
    pub effort: String,
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanView {
    /// What became of planning.
    pub state: PlanState,
    /// All of it in one plain sentence.
    pub sentence: String,
    /// Whether it is proved that no plan takes less effort; empty without a plan.
    pub proof: String,
    /// True if it is proved.
    pub proved: bool,
    /// Heads of the table: node, from, to, by, points won, effort.
    pub head: [String; 6],
    /// Raises.
    pub rows: Vec<PlanRow>,
    /// The table's foot: its word, the points won and the effort of all raises; none without raises.
    pub total: Option<PlanTotal>,
    /// The overall score and level after it; none without a plan.
    pub result: Option<PlanResult>,
    /// What open nodes must at least reach.
    pub open: Vec<OpenNeed>,
    /// Conditions that cannot be met.
    pub blocked: Vec<Blocked>,
    /// Makes the scenario what the plan says; none without raises, or where it is that already.
    pub apply: Option<(String, Action)>,
    /// That the scenario is what the plan says.
    pub applied: Option<String>,
    /// Other plans; none without raises.
    pub alternatives: Vec<Alternative>,
    /// Each node alone, in the tree's order; none without raises.
    pub single: Vec<SingleLever>,
    /// The plan as a table, to be copied ([`TableView::tsv`]); without rows if there is no plan.
    pub table: TableView,
    /// The link to the baseline with the plan applied; none without raises.
    pub link: Option<String>,
}

/// The foot of the plan's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTotal {
    /// “รวม”.
    pub label: String,
    /// Points won; empty while the overall score is not known.
    pub won: String,
    /// Effort.
    pub effort: String,
}

/// Where the plan leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanResult {
    /// The overall score.
    pub number: String,
    /// The level that is then certain.
    pub level: Badge,
}

/// The plan of the scenario in sight.
pub(super) fn plan(sheet: &Sheet<'_>) -> PlanView {
    let (voice, ground, asked) = (sheet.voice, sheet.ground, sheet.asked);
    let (goal, planned) = match (&asked.goal, &asked.planned) {
        (Ok(Some(goal)), Some(planned)) => (*goal, planned),
        (Ok(None), _) if asked.at_top => return empty(voice, PlanState::AtTop, voice.label(Label::PlanAtTop)),
        _ => return empty(voice, PlanState::NoTarget, voice.label(Label::PlanNoTarget)),
    };
    // All but whether it is applied depends on nothing that a slider moves.
    let key = ground.key(goal, sheet.scenario);
    let mut view = (*asked.memo.view(key, voice, || found(sheet, goal, planned))).clone();
    if let Some(plan) = planned.plan()
        && !plan.raises.is_empty()
    {
        if asked::is_applied(ground, plan, sheet.outcome.scored.assessment()) {
            view.applied = Some(voice.label(Label::PlanApplied));
        } else {
            view.apply = Some((voice.label(Label::ApplyPlan), Action::Improve(Improve::ApplyPlan)));
        }
    }
    view
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
            let sentence = voice.say(&Message::PlanInfeasible { target, reasons: &voice.list(&reasons) });
            PlanView { blocked, ..empty(voice, PlanState::Infeasible, sentence) }
        }
        Planned::Feasible(plan) if plan.raises.is_empty() && plan.open.is_empty() => {
            empty(voice, PlanState::Reached, voice.say(&Message::PlanReached { target }))
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
                proof: voice.label(if plan.is_optimal() { Label::PlanProved } else { Label::PlanNotProved }),
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
