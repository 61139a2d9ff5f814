//! How a result was computed, step by step.

use super::claims::status;
use super::names;
use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::page::{Badge, StatusView};
use ita_score::{NodeIx, Rulebook, Scored};

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What is computed: “IIT · แบบวัดการรับรู้…”.
    pub name: String,
    /// How: “98.10 × 30% + 93.20 × 30% + 97.50 × 40%”.
    pub formula: String,
    /// What comes out: “96.39”.
    pub result: String,
    /// How sure the rule behind it is.
    pub status: StatusView,
}

/// How the result was computed: every known score that has parts in use, from the instruments' parts to the whole, then
/// the rounding and the level.
pub(super) fn steps(voice: Voice, scored: &Scored<'_>) -> Vec<StepView> {
    let rules = scored.rules();
    let claims = &rules.spec().claims;
    let status_of = |claim: u16| claims.get(usize::from(claim)).map_or(rules.spec().status, |claim| claim.status);
    let mut steps = Vec::new();
    parts_first(voice, scored, NodeIx::OVERALL, &mut steps);
    let overall = scored.overall();
    if let (Some(score), Some(exact)) = (overall.score(), overall.exact()) {
        let decimals = rules.decimals().to_string();
        steps.push(StepView {
            name: voice.label(ResultLabel::RoundingName),
            formula: voice
                .say(&ResultMessage::RoundStep { exact: &names::exact(voice, rules, exact), decimals: &decimals }),
            result: voice.number(score),
            status: status(voice, status_of(rules.spec().rounding.claim)),
        });
    }
    if let Some(level) = scored.level()
        && scored.assessment().given().next().is_some()
    {
        let conditions: Vec<String> = scored
            .why()
            .iter()
            .filter(|why| why.level.id == level.id)
            .map(|why| {
                let who = names::short(voice, rules, why.node);
                voice.say(&ResultMessage::Asks { who: &who, at_least: &why.at_least.to_short_string() })
            })
            .collect();
        let worst = level.conditions.iter().map(|condition| status_of(condition.claim)).max();
        steps.push(StepView {
            name: voice.label(ResultLabel::LevelName),
            formula: conditions.join(" · "),
            result: Badge::named(voice, rules, level).name,
            status: status(voice, worst.unwrap_or_else(|| status_of(level.claim))),
        });
    }
    steps
}

fn parts_first(voice: Voice, scored: &Scored<'_>, node: NodeIx, steps: &mut Vec<StepView>) {
    // What is computed is computed from something given below it.
    if scored.rules().descendants(node).any(|below| scored.assessment().value(below).is_some()) {
        scored.rules().children(node).for_each(|child| parts_first(voice, scored, child, steps));
        steps.extend(step(voice, scored, node));
    }
}

/// A known score that is computed from known parts.
fn step(voice: Voice, scored: &Scored<'_>, node: NodeIx) -> Option<StepView> {
    let rules = scored.rules();
    let result = scored.node(node);
    let exact = result.exact()?;
    let children: Vec<NodeIx> = rules.children(node).collect();
    let first = *children.first()?;
    let parts: Option<Vec<String>> =
        children.iter().map(|&child| Some(names::exact(voice, rules, scored.node(child).exact()?))).collect();
    let parts = parts?;
    let formula = match names::equal_parts(rules, node) {
        Some(1) => parts.concat(),
        Some(count) => format!("({}) ÷ {}", parts.join(" + "), voice.number(count)),
        None => {
            let weighted =
                |(part, &child): (&String, &NodeIx)| format!("{part} × {}", names::percent(voice, rules.share(child)));
            parts.iter().zip(&children).map(weighted).collect::<Vec<_>>().join(" + ")
        }
    };
    Some(StepView {
        name: title(voice, rules, node),
        formula,
        result: names::exact(voice, rules, exact),
        status: share_status(voice, rules, first),
    })
}

fn title(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    match names::number(voice, rules, node) {
        number if number.is_empty() => voice.words(&rules.node(node).name),
        number => format!("{number} {}", voice.words(&rules.node(node).name)),
    }
}

fn share_status(voice: Voice, rules: &Rulebook, node: NodeIx) -> StatusView {
    let claim = rules.spec().claims.get(usize::from(rules.node(node).share_claim));
    status(voice, claim.map_or(rules.spec().status, |claim| claim.status))
}
