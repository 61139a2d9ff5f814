//! Measures made from a plan.

use crate::library::{Suggestion, suggestions};
use crate::measure::{Aim, Measure};
use crate::words::measures as w;
use ita_score::{NodeIx, NodeKind, Plan, Rulebook, Score};
use ita_words::{Lang, fill, pick, subject};

/// Drafts a measure for each score that a plan raises, for somebody to edit. It comes from the library where that has one for the node,
/// or for an instrument one for its indicators; no measure of the library is used twice. It expects exactly what the plan needs.
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
    let mut measures: Vec<Measure> = Vec::new();
    for raise in &plan.raises {
        let node = raise.node;
        let used = |one: &&Suggestion| !measures.iter().any(|known| known.from.as_deref() == Some(one.id()));
        let found = nodes(rules, node).into_iter().find_map(|near| suggestions(rules, near).find(used));
        let mut measure = match found {
            Some(one) => one.measure(rules, node, lang),
            None => Measure {
                title: fill(pick(lang, w::RAISE.0, w::RAISE.1), &[&subject(rules, node, lang)]),
                ..Measure::default()
            },
        };
        let by = Score::from_units(raise.to.units().saturating_sub(raise.from.units()));
        measure.aims = vec![Aim { node: rules.node(node).id.to_string(), points: by.filter(|_| !rules.is_item(node)) }];
        measures.push(measure);
    }
    measures
}

/// Where the library may have something for a node: itself, or the indicators around it.
fn nodes(rules: &Rulebook, node: NodeIx) -> Vec<NodeIx> {
    let is_indicator = |node: &NodeIx| rules.node(*node).kind == NodeKind::Indicator;
    let near = rules.descendants(node).filter(is_indicator).chain(rules.ancestors(node).filter(is_indicator));
    core::iter::once(node).chain(near).collect()
}
