//! A plan in words: by instrument where its score is known, else node by node.

use super::Sheet;
use crate::improve::Ground;
use crate::message::{ImproveMessage, Label, Voice};
use crate::page::names;
use crate::reduce::value_text;
use ita_score::{NodeIx, NodeKind, Plan, Raise, Rulebook, Score, Scored};

/// A value as it is read: “95.00”; of an item “เผยแพร่แล้ว”, “ยังไม่เผยแพร่”, “50%”.
pub(in crate::page::improve) fn value_words(voice: Voice, ground: &Ground, node: NodeIx, value: Score) -> String {
    match value {
        Score::MAX if ground.rules().is_item(node) => voice.label(Label::Published),
        Score::ZERO if ground.rules().is_item(node) => voice.label(Label::NotPublished),
        _ => voice.number(value_text(ground.rules(), node, value)),
    }
}

/// The most steps that a sentence names before it counts the rest.
const NAMED: usize = 3;

/// What a plan asks, step by step: “เพิ่ม EIT 1.80 คะแนน เป็น 95.00”. Scores are told by instrument: any way of dividing it among
/// the indicators would do.
pub(crate) fn steps_to(voice: Voice, base: &Scored<'_>, plan: &Plan<'_>) -> Vec<String> {
    let rules = base.rules();
    let mut told: Vec<NodeIx> = Vec::new();
    let mut steps: Vec<String> = Vec::new();
    for raise in &plan.raises {
        let above = above(rules, raise.node).filter(|_| !rules.is_item(raise.node));
        let whole = above.and_then(|node| Some((node, base.node(node).score()?, plan.result.node(node).score()?)));
        match whole {
            Some((node, ..)) if told.contains(&node) => {}
            // Items below it are raised too, so its own score would count them twice.
            Some((node, before, after)) if !has_items(rules, plan, node) => {
                told.push(node);
                let by = before.short_of(after).map(|by| by.to_string()).unwrap_or_default();
                steps.push(voice.say(&ImproveMessage::RaiseNode {
                    who: &names::subject(voice, rules, node),
                    by: &by,
                    to: &after.to_string(),
                }));
            }
            _ => steps.push(step(voice, rules, raise.node, &by(rules, raise), raise.to)),
        }
    }
    let rest = steps.len().saturating_sub(NAMED);
    if rest > 1 {
        steps.truncate(NAMED);
        steps.push(voice.say(&ImproveMessage::MoreSteps { count: &rest.to_string() }));
    }
    steps
}

/// The instrument that a node is, or is part of.
fn above(rules: &Rulebook, node: NodeIx) -> Option<NodeIx> {
    core::iter::once(node).chain(rules.ancestors(node)).find(|&above| rules.node(above).kind == NodeKind::Instrument)
}

fn has_items(rules: &Rulebook, plan: &Plan<'_>, instrument: NodeIx) -> bool {
    plan.raises.iter().any(|raise| rules.is_item(raise.node) && above(rules, raise.node) == Some(instrument))
}

/// One step.
pub(super) fn step(voice: Voice, rules: &Rulebook, node: NodeIx, by: &str, to: Score) -> String {
    let who = &*names::subject(voice, rules, node);
    if rules.is_item(node) {
        return voice.say(&ImproveMessage::PublishItem { who });
    }
    voice.say(&ImproveMessage::RaiseNode { who, by, to: &value_text(rules, node, to) })
}

/// How far a node is raised.
pub(super) fn by(rules: &Rulebook, raise: &Raise) -> String {
    let by = Score::from_units(raise.to.units().saturating_sub(raise.from.units())).unwrap_or_default();
    value_text(rules, NodeIx::OVERALL, by)
}

/// What open nodes must reach, within a sentence: those asked for the same score in one clause.
fn needs(sheet: &Sheet<'_>, plan: &Plan<'_>) -> String {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let mut groups: Vec<(Score, bool, Vec<NodeIx>)> = Vec::new();
    // An open node of which nothing is asked is no need.
    for open in plan.open.iter().filter(|open| open.at_least > Score::ZERO) {
        let (node, value) = (open.node, open.at_least);
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
    let steps = &*voice.list(&steps_to(voice, &sheet.ground.base.scored, plan));
    let raised = voice.say(&ImproveMessage::PlanSteps { target, steps });
    if needs.is_empty() {
        return raised;
    }
    voice.sentences(&[raised, voice.say(&ImproveMessage::PlanAlsoOpen { needs })])
}
