//! Writes planning problems with the planner's answers, one JSON object a line, for `highs.py`.
//!
//! The problem is told from the rulebook's own data (parents, shares, conditions), not from the planner's numbers.

use ita_bench::{FAMILIES, Family, Instance};
use ita_score::Planned;
use serde::Serialize;
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
    nanos: u128,
}

fn line<W: Write>(out: &mut W, family: &Family, number: u64) -> std::io::Result<()> {
    let instance = family.instance(number);
    let rules = family.rules();
    let (assessment, goal, levers) = instance.ready();
    let scored = assessment.score();
    // Once to warm up, then the better of three.
    let mut planned = scored.plan(goal, &levers);
    let mut nanos = u128::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        planned = scored.plan(goal, &levers);
        nanos = nanos.min(start.elapsed().as_nanos());
    }
    let fewest = scored.alternatives(goal, &levers).pop().and_then(|other| match other.planned {
        Planned::Feasible(plan) => Some((plan.raises.len(), plan.cost.to_string(), plan.lower_bound.to_string())),
        Planned::Infeasible(_) => None,
    });
    let level = rules.levels().iter().find(|level| level.id == instance.target).expect("a level");
    let nodes = &rules.spec().nodes;
    let told = Line {
        instance: &instance,
        nodes: nodes.iter().map(|node| (&*node.id, node.parent, node.share.num, node.share.den)).collect(),
        conditions: level
            .conditions
            .iter()
            .map(|condition| (&*nodes[usize::from(condition.node)].id, &*condition.at_least))
            .collect(),
        cost: planned.plan().map(|plan| plan.cost.to_string()),
        lower_bound: planned.plan().map(|plan| plan.lower_bound.to_string()),
        plan: planned.plan().map_or_else(Vec::new, |plan| {
            plan.raises.iter().map(|raise| (&*rules.node(raise.node).id, raise.to.to_string())).collect()
        }),
        fewest,
        nanos,
    };
    serde_json::to_writer(&mut *out, &told)?;
    writeln!(out)
}

fn main() -> std::io::Result<()> {
    let each: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(150);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for family in FAMILIES {
        for number in 0..each {
            line(&mut out, family, number)?;
        }
    }
    out.flush()
}
