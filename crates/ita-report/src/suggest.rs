//! Measures made from a plan.

use crate::library::{Suggestion, suggestions};
use crate::measure::{Aim, Measure};
use crate::target::Target;
use crate::words::measures as w;
use ita_score::{NodeIx, NodeKind, Plan, Rulebook};
use ita_words::{Lang, fill, number, of, pick, subject};

/// Drafts measures for the scores that a plan raises, for somebody to edit. Each expects exactly what the plan needs.
///
/// They come from the library, and none comes twice: for an instrument or an indicator its own, or one of the indicators around
/// it; for an OIT item only its own, one measure for all the items that it serves. Where the library has none, the draft has a
/// title alone.
///
/// ```
/// use ita_report::{Lang, expected, measures_of_plan};
/// use ita_score::{Assessment, Goal, Levers};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let planned = scored.plan(Goal::parse(rules, "excellent")?, &Levers::new(rules));
/// let measures = measures_of_plan(rules, planned.plan().unwrap(), Lang::Th);
/// assert_eq!(measures[0].aims[0].points.unwrap().to_string(), "1.8");
/// assert_eq!(expected(&scored, &measures).unwrap().overall().score(), planned.plan().unwrap().result.overall().score());
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn measures_of_plan(rules: &Rulebook, plan: &Plan<'_>, lang: Lang) -> Vec<Measure> {
    measures_of_targets(rules, &plan.raises.iter().map(Target::from).collect::<Vec<_>>(), lang)
}

/// Drafts the same for scores that an agency wants to raise, by a plan or not.
#[must_use]
pub fn measures_of_targets(rules: &Rulebook, targets: &[Target], lang: Lang) -> Vec<Measure> {
    let mut measures: Vec<Measure> = Vec::new();
    for target in targets {
        let (node, is_item) = (target.node, rules.is_item(target.node));
        let aim = Aim { node: rules.node(node).id.to_string(), points: (!is_item).then(|| target.by()) };
        let at = |one: &Suggestion| measures.iter().position(|known| known.from.as_deref() == Some(one.id()));
        let found = match is_item {
            true => suggestions(rules, node).next(),
            false => {
                nodes(rules, node).into_iter().find_map(|near| suggestions(rules, near).find(|one| at(one).is_none()))
            }
        };
        if let Some(known) = found.and_then(at).and_then(|at| measures.get_mut(at)) {
            known.aims.push(aim);
            continue;
        }
        let title = || match is_item {
            true => {
                fill(pick(lang, w::PUBLISH.0, w::PUBLISH.1), &[&number(rules, node), of(&rules.node(node).name, lang)])
            }
            false => fill(pick(lang, w::RAISE.0, w::RAISE.1), &[&subject(rules, node, lang)]),
        };
        let measure = match found {
            Some(one) => one.measure(rules, node, lang),
            None => Measure { title: title(), ..Measure::default() },
        };
        measures.push(Measure { aims: vec![aim], ..measure });
    }
    measures
}

/// Returns the nodes for which the library may have a measure that suits a survey score: the node itself, or the indicators
/// around it.
fn nodes(rules: &Rulebook, node: NodeIx) -> Vec<NodeIx> {
    let is_indicator = |node: &NodeIx| rules.node(*node).kind == NodeKind::Indicator;
    let near = rules.descendants(node).filter(is_indicator).chain(rules.ancestors(node).filter(is_indicator));
    core::iter::once(node).chain(near).collect()
}
