//! One assessment, and one plan: the contract's JSON in and out, as the command line has them.

use crate::{lang, refused, usage};
use ita_score::report::PlanReport;
use ita_score::{Error, Goal, Levers, NodeIx, Request, Rulebook, Score, Slope, Split, Vector, parse_value};
use pyo3::prelude::*;

/// A request: the contract's JSON, or a vector.
fn request(text: &str) -> Result<Request, Error> {
    match text.trim_start().get(..4).is_some_and(|head| head.eq_ignore_ascii_case("ITA:")) {
        true => Ok(text.parse::<Vector>()?.into()),
        false => Request::from_json(text),
    }
}

/// The JSON that `ita score --format json` prints.
#[pyfunction]
pub(crate) fn score_json(py: Python<'_>, text: &str, language: &str) -> PyResult<String> {
    let lang = lang(language)?;
    let scored = || {
        let request = request(text)?;
        Ok(request.report(ita_rules::rulebook(request.fiscal_year)?)?.to_json_pretty())
    };
    py.detach(scored).map_err(|error: Error| refused(error, lang))
}

/// What may move, and how: `(id, text)` pairs.
type Pairs = Vec<(String, String)>;

/// The JSON that `ita plan --format json` prints.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one for each option of the command line")]
pub(crate) fn plan_json(
    py: Python<'_>,
    text: &str,
    target: &str,
    lock: Vec<String>,
    cap: Pairs,
    floor: Pairs,
    cost: Pairs,
    split: &str,
    margin: Option<String>,
    ceiling: Option<String>,
    language: &str,
) -> PyResult<String> {
    let lang = lang(language)?;
    let split = match split {
        "even" => Split::Even,
        "lowest" => Split::Lowest,
        "first" => Split::First,
        other => return Err(usage(format!("no split {other}: even, lowest or first"))),
    };
    let planned = || {
        let request = request(text)?;
        let rules = ita_rules::rulebook(request.fiscal_year)?;
        let scored = request.assessment(rules)?.score();
        let goal = Goal::parse(rules, target)?;
        let mut levers = Levers::new(rules);
        let value = |node: NodeIx, text: &str| parse_value(rules, node, text);
        let slope =
            |node: NodeIx, text: &str| text.parse::<Slope>().map_err(|error| error.at(&rules.node(node).id, text));
        pairs(rules, &cap, value)?.into_iter().for_each(|(node, most)| levers.cap(node, most));
        pairs(rules, &floor, value)?.into_iter().for_each(|(node, least)| levers.floor(node, least));
        pairs(rules, &cost, slope)?.iter().for_each(|(node, slope)| levers.slope(*node, slope));
        for id in &lock {
            levers.lock(rules.find(id)?);
        }
        levers.split(split);
        let number = |option: &str, text: &str| Score::parse(text).map_err(|error| error.at(option, text));
        if let Some(text) = &margin {
            levers.margin(number("margin", text)?);
        }
        if let Some(text) = &ceiling {
            levers.ceiling(number("ceiling", text)?);
        }
        let planned = scored.plan(goal, &levers);
        let worth = planned.plan().is_some_and(|plan| !plan.raises.is_empty());
        let others = if worth { scored.alternatives(goal, &levers) } else { Vec::new() };
        let singles = if worth { scored.singles(goal, &levers) } else { Vec::new() };
        Ok(PlanReport::new(rules, goal, &planned, &others, &singles).to_json_pretty())
    };
    py.detach(planned).map_err(|error: Error| refused(error, lang))
}

/// Nodes and what is said of each, in the tree's order: what is said of a lower one then holds.
fn pairs<T>(
    rules: &Rulebook,
    said: &Pairs,
    value: impl Fn(NodeIx, &str) -> Result<T, Error>,
) -> Result<Vec<(NodeIx, T)>, Error> {
    let mut pairs = Vec::with_capacity(said.len());
    for (id, text) in said {
        let node = rules.find(id)?;
        pairs.push((node, value(node, text)?));
    }
    pairs.sort_by_key(|(node, _)| *node);
    Ok(pairs)
}
