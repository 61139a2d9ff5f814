//! Scenarios: what becomes of them.

use super::nudge::nudged;
use super::{forget, notify};
use crate::action::Mark;
use crate::assess::read;
use crate::assess::value_text;
use crate::draft::{NodeId, Origin, Respondents};
use crate::improve::{Ease, Ground, Improve, PlanWay, Scenario, Scenarios, Wanted};
use crate::message::{ImproveMessage, Voice};
use crate::page::scenario_name;
use crate::state::{Notice, State};
use ita_score::analysis::Surveys;
use ita_score::{NodeIx, Planned, Raise, Score};
use litemap::LiteMap;

/// What a person does in ยกระดับ.
pub(crate) fn improve(state: &mut State, change: Improve) {
    match change {
        Improve::New => edit(state, Scenarios::add),
        Improve::Duplicate(id) => {
            let voice = Voice::of(state);
            edit(state, |scenarios| {
                if let Some(scenario) = scenarios.all().iter().find(|scenario| scenario.id == id) {
                    let name = scenario_name(voice, scenario);
                    scenarios.duplicate(id, voice.say_typed(&ImproveMessage::CopyOf { name: &name }));
                }
            });
        }
        Improve::Rename { id, name } => edit(state, |scenarios| {
            if let Some(scenario) = scenarios.get_mut(id) {
                scenario.name = name;
            }
        }),
        Improve::Delete(id) => {
            let mut deleted = false;
            edit(state, |scenarios| deleted = scenarios.delete(id));
            if deleted {
                notify(state, Notice::ScenarioDeleted);
            }
        }
        Improve::UndoDelete => {
            edit(state, |scenarios| _ = scenarios.undo_delete());
            forget(state, |notice| matches!(notice, Notice::ScenarioDeleted));
        }
        Improve::Select(id) => edit(state, |scenarios| scenarios.select(id)),
        Improve::SetValue { node, text } => edit_value(state, &node, |at| at.put(&text)),
        Improve::Nudge { node, step } => edit_value(state, &node, |at| {
            if let Some(text) = nudged(at.ground.rules(), at.node, &at.text(), step) {
                at.put(&text);
            }
        }),
        Improve::Slide { node, position } => edit_value(state, &node, |at| at.slide(position)),
        Improve::ToggleItem { node } => edit_value(state, &node, |at| at.toggle()),
        Improve::ResetNode { node } => edit_value(state, &node, |at| at.reset()),
        Improve::Lock { node } => edit_node(state, &node, |at| {
            at.scenario.caps.remove(&at.id());
            at.scenario.locked.insert(at.id());
        }),
        Improve::SetCap { node, text } => edit_node(state, &node, |at| {
            at.scenario.locked.remove(&at.id());
            at.scenario.caps.insert(at.id(), text);
        }),
        Improve::Free { node } => edit_node(state, &node, |at| {
            at.scenario.locked.remove(&at.id());
            at.scenario.caps.remove(&at.id());
        }),
        Improve::SetEase { node, ease } => edit_node(state, &node, |at| {
            if ease == Ease::default() {
                at.scenario.efforts.remove(&at.id());
            } else {
                at.scenario.efforts.insert(at.id(), ease);
            }
        }),
        Improve::SetRespondents { node, text } => edit_survey(state, &node, |told| told.respondents = text),
        Improve::SetPopulation { node, text } => edit_survey(state, &node, |told| told.population = text),
        Improve::SetWanted(wanted) => set_wanted(state, wanted),
        Improve::SetMargin(margin) => edit_active(state, |scenario| scenario.margin = margin),
        Improve::SetSplit(split) => edit_active(state, |scenario| {
            scenario.split = split;
            follow(scenario);
        }),
        Improve::Own => edit_numbers(state, |_| {}),
        Improve::SetCeiling(text) => edit_active(state, |scenario| scenario.ceiling = text),
        Improve::ApplyPlan => edit_active(state, follow),
        Improve::ApplyAlternative(way) => apply(state, &way),
        Improve::Reset => edit_numbers(state, |scenario| replace(scenario, LiteMap::new())),
        Improve::TakeBack => edit_numbers(state, |scenario| {
            if let Some(before) = scenario.before.take() {
                replace(scenario, before);
            }
        }),
    }
}

/// Changes the scenarios of the year in sight. A link's numbers become one's own as soon as they are worked on.
pub(super) fn edit(state: &mut State, change: impl FnOnce(&mut Scenarios)) {
    let mut scenarios = state.work.scenarios().clone();
    change(&mut scenarios);
    if scenarios == *state.work.scenarios() {
        return;
    }
    if state.work.origin == Origin::Link {
        state.work.origin = Origin::Own;
    }
    state.work.scenarios.insert(state.work.year.key(), scenarios);
}

fn edit_active(state: &mut State, change: impl FnOnce(&mut Scenario)) {
    edit(state, |scenarios| change(scenarios.active_mut()));
}

/// Changes what the scenario in sight says of a node that the baseline gives.
fn edit_node(state: &mut State, id: &str, change: impl FnOnce(&mut At<'_>)) {
    let ground = Ground::of(state);
    if let Some((node, value)) = ground.find(id) {
        edit_active(state, |scenario| change(&mut At { ground: &ground, scenario, node, value }));
    }
}

/// Changes the numbers of the scenario in sight. From then on they are a person's own; what followed the plan begins with what
/// the plan says.
fn edit_numbers(state: &mut State, change: impl FnOnce(&mut Scenario)) {
    let ground = Ground::of(state);
    let memo = state.memo.clone();
    edit_active(state, |scenario| {
        if scenario.follows()
            && let Some(found) = ground.wanted_plan(&memo, scenario)
        {
            let raises = raises(&found).into_iter().filter(|raise| raise.node != NodeIx::OVERALL);
            scenario.typed = texts(&ground, raises.map(|raise| (raise.node, raise.to)));
        }
        scenario.own = true;
        change(scenario);
    });
}

/// Changes the number of a node that the baseline gives. Where it stays as it was, nothing changes.
fn edit_value(state: &mut State, id: &str, change: impl FnOnce(&mut At<'_>)) {
    let ground = Ground::of(state);
    let Some((node, value)) = ground.find(id) else { return };
    let mut next = state.clone();
    edit_numbers(&mut next, |_| {});
    let same = next.work.scenarios().active().clone();
    edit_active(&mut next, |scenario| change(&mut At { ground: &ground, scenario, node, value }));
    if *next.work.scenarios().active() != same {
        *state = next;
    }
}

/// Lets a scenario follow the plan again; its own numbers are kept.
fn follow(scenario: &mut Scenario) {
    if !scenario.follows() {
        scenario.before = Some(core::mem::take(&mut scenario.typed));
        scenario.last_good.clear();
        scenario.own = false;
    }
}

/// Changes what is told of who answered a survey.
fn edit_survey(state: &mut State, id: &str, change: impl FnOnce(&mut Respondents)) {
    super::typing::edit(state, |draft, rules| {
        let Some(node) = rules.find(id).ok().filter(|&node| Surveys::instruments(rules).any(|known| known == node))
        else {
            return;
        };
        let told = draft.surveys.entry(rules.node(node).id.to_string()).or_default();
        change(told);
        draft.surveys.retain(|_, told| *told != Respondents::default());
    });
}

/// A node of a scenario.
struct At<'a> {
    ground: &'a Ground,
    scenario: &'a mut Scenario,
    node: NodeIx,
    /// The baseline's value.
    value: Score,
}

impl At<'_> {
    fn id(&self) -> NodeId {
        self.ground.rules().node(self.node).id.to_string()
    }

    /// The text of its field: what was typed, or the baseline's.
    fn text(&self) -> String {
        match self.scenario.typed.get(&*self.ground.rules().node(self.node).id) {
            Some(typed) => typed.clone(),
            None => value_text(self.ground.rules(), self.node, self.value),
        }
    }

    fn reset(&mut self) {
        let id = self.id();
        self.scenario.typed.remove(&id);
        self.scenario.last_good.remove(&id);
    }

    /// Puts a text into its field. If it is not valid, the last valid one is remembered until it is valid again.
    fn put(&mut self, text: &str) {
        let (rules, id, before) = (self.ground.rules(), self.id(), self.text());
        if text == value_text(rules, self.node, self.value) {
            return self.reset();
        }
        if read(rules, self.node, text).is_ok() {
            self.scenario.last_good.remove(&id);
        } else if matches!(read(rules, self.node, &before), Ok(Some(_))) {
            self.scenario.last_good.insert(id.clone(), before);
        }
        self.scenario.typed.insert(id, text.to_owned());
    }

    fn slide(&mut self, position: u32) {
        let rules = self.ground.rules();
        let most = grid(Score::MAX, rules.decimals());
        let position = position.min(most);
        if rules.is_item(self.node) || position == grid(self.value, rules.decimals()) {
            if !rules.is_item(self.node) {
                self.reset();
            }
            return;
        }
        let step = Score::MAX.units() / u64::from(most.max(1));
        if let Some(score) = Score::from_units(u64::from(position) * step) {
            self.put(&value_text(rules, self.node, score));
        }
    }

    fn toggle(&mut self) {
        let rules = self.ground.rules();
        if rules.is_item(self.node) {
            let published = super::mark(&self.text()) == Mark::Published;
            self.put(if published { "0" } else { "1" });
        }
    }
}

/// A score in units of the last published decimal, rounded down.
pub(crate) fn grid(score: Score, decimals: u8) -> u32 {
    let point = Score::MAX.units() / 100;
    let step = point / 10u64.pow(u32::from(decimals));
    u32::try_from(score.units() / step.max(1)).unwrap_or(u32::MAX)
}

/// Replaces a scenario's texts, and keeps the old ones.
fn replace(scenario: &mut Scenario, typed: LiteMap<NodeId, String>) {
    if scenario.typed != typed {
        scenario.before = Some(core::mem::replace(&mut scenario.typed, typed));
        scenario.last_good.clear();
    }
}

fn set_wanted(state: &mut State, wanted: Wanted) {
    let known = match &wanted {
        Wanted::Level(id) => state.year().rules().find_level(id).is_ok(),
        Wanted::Next | Wanted::Overall(_) => true,
    };
    if known {
        edit_active(state, |scenario| scenario.wanted = wanted);
    }
}

/// Makes the scenario in sight what another plan than the recommended one says.
fn apply(state: &mut State, way: &PlanWay) {
    let ground = Ground::of(state);
    let active = state.work.scenarios().active();
    let Ok(Some(goal)) = ground.goal(&active.wanted) else { return };
    let others = ground.others(&state.memo, goal, active);
    let wanted = others.alternatives.iter().find(|other| PlanWay::of(ground.rules(), other.way) == *way);
    let raises: Vec<Raise> = wanted.map(|other| raises(&other.planned)).unwrap_or_default();
    if !raises.is_empty() {
        let typed = texts(&ground, raises.iter().map(|raise| (raise.node, raise.to)));
        edit_numbers(state, |scenario| replace(scenario, typed));
    }
}

fn raises(planned: &Planned<'_>) -> Vec<Raise> {
    planned.plan().map(|plan| plan.raises.clone()).unwrap_or_default()
}

/// Values as the texts of a scenario's fields; what is the baseline's is left out.
pub(super) fn texts(ground: &Ground, values: impl Iterator<Item = (NodeIx, Score)>) -> LiteMap<NodeId, String> {
    let rules = ground.rules();
    let differs = |&(node, value): &(NodeIx, Score)| ground.value(node).is_some_and(|base| base != value);
    let text = |(node, value)| {
        let text = value_text(rules, node, value);
        (rules.node(node).id.to_string(), text)
    };
    values.filter(differs).map(text).collect()
}
