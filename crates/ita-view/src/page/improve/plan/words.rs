//! A plan in words.

use super::{OpenNeed, Sheet};
use crate::improve::Ground;
use crate::message::{ImproveMessage, Label, Voice};
use crate::page::names;
use crate::reduce::value_text;
use ita_score::{NodeIx, Plan, Raise, Rulebook, Score};

/// A value as it is read: “95.00”; of an item “เผยแพร่แล้ว”, “ยังไม่เผยแพร่”, “50%”.
pub(in crate::page::improve) fn value_words(voice: Voice, ground: &Ground, node: NodeIx, value: Score) -> String {
    match value {
        Score::MAX if ground.rules().is_item(node) => voice.label(Label::Published),
        Score::ZERO if ground.rules().is_item(node) => voice.label(Label::NotPublished),
        _ => voice.number(value_text(ground.rules(), node, value)),
    }
}

/// Steps that a sentence names before it counts the rest.
const NAMED: usize = 3;

/// What a plan asks, step by step: “เพิ่ม EIT 1.80 คะแนน เป็น 95.00”.
pub(crate) fn steps_to(voice: Voice, rules: &Rulebook, plan: &Plan<'_>) -> String {
    let (shown, rest) = plan.raises.split_at(plan.raises.len().min(NAMED));
    let mut steps: Vec<String> = shown.iter().map(|raise| step(voice, rules, raise)).collect();
    if !rest.is_empty() {
        steps.push(voice.say(&ImproveMessage::MoreSteps { count: &rest.len().to_string() }));
    }
    voice.list(&steps)
}

fn step(voice: Voice, rules: &Rulebook, raise: &Raise) -> String {
    let who = &*names::subject(voice, rules, raise.node);
    if rules.is_item(raise.node) {
        return voice.say(&ImproveMessage::PublishItem { who });
    }
    let to = value_text(rules, raise.node, raise.to);
    voice.say(&ImproveMessage::RaiseNode { who, by: &by(rules, raise), to: &to })
}

/// How far a node is raised.
pub(super) fn by(rules: &Rulebook, raise: &Raise) -> String {
    let by = Score::from_units(raise.to.units().saturating_sub(raise.from.units())).unwrap_or_default();
    value_text(rules, NodeIx::OVERALL, by)
}

/// What open nodes must at least reach.
pub(super) fn open(sheet: &Sheet<'_>, plan: &Plan<'_>) -> Vec<OpenNeed> {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    // An open node of which nothing is asked is no need.
    let asked = plan.open.iter().filter(|(_, value)| *value > Score::ZERO);
    let need = |&(node, value): &(NodeIx, Score)| {
        let who = &*names::subject(voice, rules, node);
        let text = match value {
            Score::MAX if rules.is_item(node) => voice.say(&ImproveMessage::MustPublish { who }),
            _ => {
                let at_least = value_text(rules, node, value);
                voice.say(&ImproveMessage::MustReach { who, at_least: &at_least })
            }
        };
        OpenNeed {
            node: rules.node(node).id.to_string(),
            name: names::short(voice, rules, node),
            at_least: value_words(voice, sheet.ground, node, value),
            text,
        }
    };
    asked.map(need).collect()
}

/// What open nodes must reach, within a sentence: those asked for the same score in one clause.
fn needs(sheet: &Sheet<'_>, plan: &Plan<'_>) -> String {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let mut groups: Vec<(Score, bool, Vec<NodeIx>)> = Vec::new();
    for &(node, value) in plan.open.iter().filter(|(_, value)| *value > Score::ZERO) {
        let whole = rules.is_item(node) && value == Score::MAX;
        match groups.iter_mut().find(|group| group.0 == value && group.1 == whole) {
            Some((_, _, nodes)) => nodes.push(node),
            None => groups.push((value, whole, vec![node])),
        }
    }
    let clause = |(value, whole, nodes): &(Score, bool, Vec<NodeIx>)| {
        let (shown, rest) = nodes.split_at(nodes.len().min(2 * NAMED));
        let who = match rest.len() {
            0 => names::subjects(voice, rules, shown),
            more => {
                let mut names: Vec<String> = shown.iter().map(|&node| names::subject(voice, rules, node)).collect();
                names.push(voice.say(&ImproveMessage::MoreSteps { count: &more.to_string() }));
                voice.list(&names)
            }
        };
        match whole {
            true => voice.say(&ImproveMessage::IsPublished { who: &who }),
            false => {
                let at_least = value_text(rules, NodeIx::OVERALL, *value);
                voice.say(&ImproveMessage::ReachesAtLeast { who: &who, at_least: &at_least })
            }
        }
    };
    voice.list(&groups.iter().map(clause).collect::<Vec<_>>())
}

/// The plan in one sentence.
pub(super) fn sentence(sheet: &Sheet<'_>, target: &str, plan: &Plan<'_>) -> String {
    let voice = sheet.voice;
    let needs = &*needs(sheet, plan);
    if plan.raises.is_empty() {
        return voice.say(&ImproveMessage::PlanOnlyOpen { target, needs });
    }
    let steps = &*steps_to(voice, sheet.ground.rules(), plan);
    let raised = voice.say(&match plan.is_optimal() {
        true => ImproveMessage::PlanSteps { target, steps },
        false => ImproveMessage::PlanStepsFound { target, steps },
    });
    if needs.is_empty() {
        return raised;
    }
    voice.sentences(&[raised, voice.say(&ImproveMessage::PlanAlsoOpen { needs })])
}
