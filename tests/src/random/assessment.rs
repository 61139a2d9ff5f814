//! Random partial assessments of any rulebook, with values that like edges.

use super::Choices;
use ita_score::{NodeIx, Rulebook, Score};

/// Values in the tree's own order.
pub type Values = Vec<(NodeIx, Score)>;

/// 10^15 units to a point, as the engine's scores have them.
const POINT: u64 = 1_000_000_000_000_000;

/// Values for some nodes, or for all parts of one, never one below another: sparse or dense, high up or deep down, all equal or all different.
#[must_use]
pub fn assessment(rules: &Rulebook, choices: &mut Choices) -> Values {
    let habits = Habits {
        give: *choices.one(&[1, 2, 4, 8]),
        skip: *choices.one(&[0, 0, 1, 2, 4]),
        same: choices.once_in(4).then(|| value(rules, choices, NodeIx::OVERALL)),
    };
    let mut values = Values::new();
    visit(rules, choices, &habits, NodeIx::OVERALL, &mut values);
    values
}

struct Habits {
    /// Of 8 nodes with children, how many get a value of their own.
    give: usize,
    /// Of 8 nodes, how many stay open with all below them.
    skip: usize,
    /// The value of every node, if it is one and the same.
    same: Option<Score>,
}

fn visit(rules: &Rulebook, choices: &mut Choices, habits: &Habits, node: NodeIx, values: &mut Values) {
    if choices.pick(8) < habits.skip {
        return;
    }
    // The whole itself is given more seldom: nothing else can be said then.
    let of = if node == NodeIx::OVERALL { 24 } else { 8 };
    if rules.parts(node).next().is_some() && choices.pick(4) < 2 {
        // Each part has a value of its own, or all have the same.
        values.extend(rules.parts(node).map(|part| (part, habits.same.unwrap_or_else(|| value(rules, choices, part)))));
    } else if rules.is_leaf(node) || choices.pick(of) < habits.give {
        values.push((node, habits.same.unwrap_or_else(|| value(rules, choices, node))));
    } else {
        rules.children(node).for_each(|child| visit(rules, choices, habits, child, values));
    }
}

/// A value for a node: none, all, on or near a level's edge, with two decimals, or with all fifteen.
#[must_use]
pub fn value(rules: &Rulebook, choices: &mut Choices, node: NodeIx) -> Score {
    if rules.is_item(node) && choices.pick(4) > 0 {
        return if choices.pick(3) > 0 { Score::MAX } else { Score::ZERO };
    }
    let units = match choices.pick(6) {
        0 => choices.pick(101) as u64 * POINT,
        1 => choices.number(10_000) * (POINT / 100),
        2 => choices.number(2_000) * (POINT / 100) + 80 * POINT,
        3 => choices.number(100 * POINT),
        _ => near_edge(rules, choices),
    };
    Score::from_units(units.min(100 * POINT)).expect("at most 100")
}

/// A number that some level asks, moved by nothing, a tick, or about half of what is rounded away.
fn near_edge(rules: &Rulebook, choices: &mut Choices) -> u64 {
    let asked: Vec<&str> =
        rules.levels().iter().flat_map(|level| level.conditions.iter()).map(|c| &*c.at_least).collect();
    let edge = if asked.is_empty() { "50" } else { choices.one::<&str>(&asked) };
    let edge = Score::parse(edge).expect("a score").units();
    let half = POINT / 10u64.pow(rules.decimals().into()) / 2;
    let away = *choices.one(&[0, half, half - 1, half + 1, half / 50, 2 * half, 1]);
    if choices.once_in(4) { edge + away } else { edge.saturating_sub(away) }
}
