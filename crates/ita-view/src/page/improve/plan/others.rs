//! Other plans beside the one of the least effort, and each node alone.

use super::words::{steps_to, value_words};
use super::{Alternative, Sheet, SingleLever, blocked};
use crate::action::Action;
use crate::improve::{Improve, Others, PlanWay};
use crate::message::{ImproveLabel, ImproveMessage};
use crate::page::names;
use ita_score::{Effort, Planned, Single, Way};

/// The other plans, each with its effort beside the least.
pub(super) fn alternatives(sheet: &Sheet<'_>, others: &Others, least: Effort) -> Vec<Alternative> {
    others.alternatives.iter().map(|other| alternative(sheet, other, least)).collect()
}

fn alternative(sheet: &Sheet<'_>, other: &ita_score::Alternative<'_>, least: Effort) -> Alternative {
    let (voice, rules) = (sheet.voice, sheet.ground.rules());
    let name = match other.way {
        Way::Only(node) => voice.say(&ImproveMessage::OnlyNode { who: &names::subject(voice, rules, node) }),
        Way::WithoutSurveys => voice.label(ImproveLabel::WithoutSurveys),
        Way::Fewest => voice.label(ImproveLabel::FewestChanges),
    };
    match &other.planned {
        Planned::Feasible(plan) => Alternative {
            name,
            sentence: steps_to(voice, rules, plan),
            effort: voice.number(plan.cost),
            more: match plan.cost > least {
                true => voice.number(format_args!("+{}", plan.cost.beyond(least))),
                false => String::new(),
            },
            least: plan.cost <= least,
            apply: (!plan.raises.is_empty()).then(|| {
                let way = PlanWay::of(rules, other.way);
                (voice.label(ImproveLabel::ApplyPlan), Action::Improve(Improve::ApplyAlternative(way)))
            }),
        },
        Planned::Infeasible(blocking) => {
            let blocked = blocked::blocked(sheet, blocking);
            let reasons: Vec<&str> = blocked.iter().map(|blocked| blocked.text.as_str()).collect();
            Alternative {
                name,
                sentence: voice.say(&ImproveMessage::NotPossible { reasons: &voice.list(&reasons) }),
                effort: String::new(),
                more: String::new(),
                least: false,
                apply: None,
            }
        }
    }
}

/// For each given node the value that it alone would have to reach.
pub(super) fn singles(sheet: &Sheet<'_>, others: &Others) -> Vec<SingleLever> {
    let (voice, ground) = (sheet.voice, sheet.ground);
    let single = |single: &Single| SingleLever {
        node: ground.rules().node(single.node).id.to_string(),
        name: names::short(voice, ground.rules(), single.node),
        from: value_words(voice, ground, single.node, single.from),
        to: match single.alone {
            Some(raise) => value_words(voice, ground, single.node, raise.to),
            None => voice.label(ImproveLabel::NotAlone),
        },
        can: single.alone.is_some(),
        effort: single.alone.map(|raise| voice.number(raise.cost)).unwrap_or_default(),
    };
    others.singles.iter().map(single).collect()
}
