//! Other plans that work and differ from the recommended one, and nodes that alone would do.

use super::words::{by, step, steps_to};
use super::{Alternative, Sheet, SingleLever};
use crate::action::Action;
use crate::improve::{Improve, Others, PlanWay};
use crate::message::{ImproveLabel, ImproveMessage};
use crate::page::names;
use ita_score::{NodeIx, NodeKind, Plan, Raise, Rulebook, Way};

/// The other plans that work and differ, from the recommended one and from one another.
pub(super) fn alternatives(sheet: &Sheet<'_>, others: &Others, best: &Plan<'_>) -> Vec<Alternative> {
    let differing = best.others(&others.alternatives).into_iter();
    let raising =
        differing.filter_map(|other| Some((other.way, other.planned.plan().filter(|it| !it.raises.is_empty())?)));
    raising.map(|(way, plan)| alternative(sheet, way, plan, best)).collect()
}

fn alternative(sheet: &Sheet<'_>, way: Way, plan: &Plan<'_>, best: &Plan<'_>) -> Alternative {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let more = plan.cost.beyond(best.cost);
    Alternative {
        name: match way {
            Way::Only(node) => voice.say(&ImproveMessage::OnlyNode { who: &names::subject(voice, rules, node) }),
            Way::WithoutSurveys => voice.label(ImproveLabel::WithoutSurveys),
            Way::Fewest => voice.label(ImproveLabel::FewestChanges),
        },
        sentence: voice.list(&steps_to(voice, &sheet.ground.base.scored, plan)),
        more: match plan.cost > best.cost && !sheet.is_hard() && only_scores(rules, plan) && only_scores(rules, best) {
            true => voice.say(&ImproveMessage::MorePoints { points: &more.to_string() }),
            false => String::new(),
        },
        apply: (
            voice.label(ImproveLabel::ApplyPlan),
            Action::Improve(Improve::ApplyAlternative(PlanWay::of(rules, way))),
        ),
    }
}

/// True if a plan publishes no item, so that its effort is a sum of points.
fn only_scores(rules: &Rulebook, plan: &Plan<'_>) -> bool {
    !plan.raises.iter().any(|raise| rules.is_item(raise.node))
}

/// The nodes of which one alone would do, where the recommended plan raises several.
pub(super) fn singles(sheet: &Sheet<'_>, others: &Others, best: &Plan<'_>) -> Vec<SingleLever> {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    if best.raises.len() < 2 {
        return Vec::new();
    }
    let single = |raise: &Raise| SingleLever {
        node: rules.node(raise.node).id.to_string(),
        text: step(voice, rules, raise.node, &by(rules, raise), raise.to),
    };
    others.singles.iter().filter_map(|single| single.alone.as_ref()).map(single).collect()
}

/// That several instruments are needed, or that there is no other way.
pub(super) fn no_others(sheet: &Sheet<'_>, best: &Plan<'_>, others: &Others, nothing: bool) -> Option<String> {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let alone =
        others.alternatives.iter().any(|other| matches!(other.way, Way::Only(_)) && other.planned.plan().is_some());
    let raised = instruments(rules, best);
    if raised.len() > 1 && !alone {
        let who = names::subjects(voice, rules, &raised);
        return Some(voice.say(&ImproveMessage::SeveralNeeded { who: &who }));
    }
    nothing.then(|| voice.label(ImproveLabel::NoOtherPlan))
}

/// The instruments that a plan raises something of, in their order.
fn instruments(rules: &Rulebook, plan: &Plan<'_>) -> Vec<NodeIx> {
    let is = |node: &NodeIx| rules.node(*node).kind == NodeKind::Instrument;
    let above = |raise: &Raise| core::iter::once(raise.node).chain(rules.ancestors(raise.node)).find(is);
    let raised: Vec<NodeIx> = plan.raises.iter().filter_map(above).collect();
    names::instruments(rules).filter(|node| raised.contains(node)).collect()
}
