//! Writes planning problems with the planner's answers, one JSON object a line, for `highs.py`.
//!
//! `instances [PROBLEMS A FAMILY [FAMILY …]]`: of the families whose names begin so, or of all. The problem is told from the rulebook's own data (parents, shares, conditions), not from the planner's numbers.

use ita_bench::{CHANCE, FAMILIES, Family, Form, Instance, MARGIN, SAMPLES, SPREAD};
use ita_score::{Ceiling, Planned};
use serde::Serialize;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    instance: &'a Instance,
    nodes: Vec<(&'a str, Option<u16>, u32, u32)>,
    conditions: Vec<(&'a str, &'a str)>,
    cost: Option<String>,
    lower_bound: Option<String>,
    plan: Vec<(&'a str, String)>,
    fewest: Option<(usize, String, String)>,
    /// Whether the ceiling was lifted.
    lifted: bool,
    /// What each condition has to spare by the unrounded score; nothing where the published score counts.
    margin: Option<&'a str>,
    /// What a chance is estimated from.
    #[serde(flatten)]
    sampling: Option<Sampling>,
    nanos: u128,
}

/// Of a problem with a chance.
#[derive(Serialize)]
struct Sampling {
    /// Each survey's respondents, and how many could answer.
    samples: [(&'static str, u32, u32); 2],
    /// In points.
    spread: &'static str,
    /// In percent.
    chance: u64,
}

fn line<W: Write>(out: &mut W, family: &Family, number: u64) -> std::io::Result<()> {
    let instance = family.instance(number);
    let rules = family.rules();
    let (assessment, goal, levers) = instance.ready();
    let scored = assessment.score();
    // Once to warm up, then the better of three.
    let plan = || instance.plan(&scored, goal, &levers);
    let planned = plan();
    let mut nanos = u128::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        black_box(plan());
        nanos = nanos.min(start.elapsed().as_nanos());
    }
    let fewest = scored.alternatives(goal, &levers).pop().and_then(|other| match other.planned {
        Planned::Feasible(plan) => Some((plan.raises.len(), plan.cost.to_string(), plan.lower_bound.to_string())),
        Planned::Infeasible(_) => None,
    });
    let level = rules.levels().iter().find(|level| level.id == instance.target).expect("a level");
    let nodes = &rules.spec().nodes;
    let conditions: Vec<_> = level
        .conditions
        .iter()
        .map(|condition| (&*nodes[usize::from(condition.node)].id, &*condition.at_least))
        .collect();
    let told = Line {
        instance: &instance,
        nodes: nodes.iter().map(|node| (&*node.id, node.parent, node.share.num, node.share.den)).collect(),
        margin: (instance.form == Form::Margin).then_some(MARGIN),
        sampling: (instance.form == Form::Chance).then_some(Sampling {
            samples: SAMPLES,
            spread: SPREAD,
            chance: CHANCE,
        }),
        conditions,
        cost: planned.as_ref().map(|plan| plan.cost.to_string()),
        lower_bound: planned.as_ref().map(|plan| plan.lower_bound.to_string()),
        plan: planned.as_ref().map_or_else(Vec::new, |plan| {
            plan.raises.iter().map(|raise| (&*rules.node(raise.node).id, raise.to.to_string())).collect()
        }),
        fewest,
        lifted: planned.as_ref().is_some_and(|plan| plan.ceiling == Some(Ceiling::Lifted)),
        nanos,
    };
    serde_json::to_writer(&mut *out, &told)?;
    writeln!(out)
}

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let each: u64 = args.next().and_then(|text| text.parse().ok()).unwrap_or(150);
    let beginnings: Vec<String> = args.collect();
    let is_asked = |family: &&Family| {
        beginnings.is_empty() || beginnings.iter().any(|beginning| family.name.starts_with(beginning))
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for family in FAMILIES.iter().filter(is_asked) {
        for number in 0..each {
            line(&mut out, family, number)?;
        }
    }
    out.flush()
}
