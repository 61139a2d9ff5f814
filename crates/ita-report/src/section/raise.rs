//! What must be raised: the plan, with what it leaves to spare and what it assumes, or what the agency set itself.

use super::{given, goal, names};
use crate::case::Raising;
use crate::document::Row;
use crate::pen::Pen;
use crate::target::{Target, Targets};
use crate::words::{Pair, heads as h, plan as w};
use ita_score::{Ceiling, LevelIx, NodeIx, Plan, Planned, Score, Scored};
use ita_words::{item_state, list, near_thresholds, number, of, subject, uncapitalized};

/// The section: what the agency set itself, a plan, or the statement that there is nothing above.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    match (&case.targets, &case.plan) {
        (Some(targets), _) if !targets.raises.is_empty() => {
            pen.section("raise", h::RAISE);
            set(pen, targets);
            assumes(pen);
        }
        (None, Some(raising)) => {
            pen.section("raise", h::RAISE);
            planned(pen, raising);
            assumes(pen);
        }
        _ if scored.guaranteed_index() == LevelIx::BEST => {
            pen.section("raise", h::RAISE);
            pen.put("raise.top", w::TOP, &[]);
        }
        _ => {}
    }
}

/// The same as a list of at most `most` raises, for a handout.
pub(crate) fn brief(pen: &mut Pen<'_, '_>, most: usize) {
    let case = pen.case;
    match (&case.targets, &case.plan) {
        (Some(targets), _) if targets.raises.is_empty() => return,
        (Some(targets), _) => {
            pen.put("raise.lead", w::OWN_TARGETS, &[&pen.agency()]);
            named(pen, &targets.raises, most);
            reached(pen, &targets.result);
        }
        (None, None) => return,
        (None, Some(raising)) => match &raising.planned {
            Planned::Feasible(plan) if !plan.raises.is_empty() => {
                lead(pen, raising, plan);
                named(pen, &targets_of(plan), most);
                after(pen, raising, plan);
            }
            _ => planned(pen, raising),
        },
    }
    assumes(pen);
}

/// At most `most` raises, one by one.
fn named(pen: &mut Pen<'_, '_>, raises: &[Target], most: usize) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let mut items = Vec::new();
    for raise in raises.iter().take(most) {
        let (number, name) = names(rules, raise.node, lang);
        let text = match rules.is_item(raise.node) {
            true => pen.say(w::OPEN_PUBLISHED, &[&number, &name]),
            false => {
                let [from, to, by] = [raise.from, raise.to, raise.by()].map(|score| given(rules, score));
                pen.say(w::RAISE, &[&number, &name, &from, &to, &by])
            }
        };
        items.push(pen.text(&format!("raise.{}", rules.node(raise.node).id), &text));
    }
    if raises.len() > most {
        let text = pen.say(w::AND_MORE, &[&(raises.len() - most).to_string()]);
        items.push(pen.text("raise.more", &text));
    }
    pen.list(false, items);
}

/// What a plan raises.
fn targets_of(plan: &Plan<'_>) -> Vec<Target> {
    plan.raises.iter().map(Target::from).collect()
}

/// What the agency set itself, and what comes of it. Nothing is said of the least: nobody asked for that.
fn set(pen: &mut Pen<'_, '_>, targets: &Targets<'_>) {
    pen.put("raise.lead", w::OWN_TARGETS, &[&pen.agency()]);
    let caption = pen.say(w::TABLE_TARGETS, &[]);
    table(pen, &targets.raises, &caption);
    reached(pen, &targets.result);
}

/// Score and level once everything is raised, and where only rounding decides that level.
fn reached(pen: &mut Pen<'_, '_>, result: &Scored<'_>) {
    outcome(pen, result);
    for (index, sentence) in near_thresholds(result, pen.look.lang).iter().enumerate() {
        pen.note(&format!("raise.near.{}", index + 1), sentence);
    }
}

/// Score and level once everything is raised, where both are certain.
fn outcome(pen: &mut Pen<'_, '_>, result: &Scored<'_>) {
    if let (Some(score), Some(level)) = (result.overall().score(), result.level()) {
        pen.put("raise.after", w::AFTER, &[&score.text(), &ita_words::level(level, pen.look.lang)]);
    }
}

/// What a plan is, no more than was proved of it: the least increase only where effort means nothing else.
fn lead(pen: &mut Pen<'_, '_>, raising: &Raising<'_>, plan: &Plan<'_>) {
    let rules = pen.case.rules;
    let items = plan.raises.iter().any(|raise| rules.is_item(raise.node));
    let words: Pair = match (plan.is_optimal(), raising.terms.hard, items) {
        (false, ..) => w::ONE_WAY,
        (true, true, _) => w::LEAST_EFFORT,
        (true, false, true) => w::LEAST_WITH_ITEMS,
        (true, false, false) => w::LEAST,
    };
    let mut to = goal(pen, raising.goal);
    if raising.margin > Score::ZERO {
        to = pen.say(w::AND_SPARE, &[&to, &given(rules, raising.margin)]);
    }
    let mut text = pen.say(words, &[&to]);
    if raising.terms.limited || stopped_at(pen, raising, plan).is_some() {
        text = pen.say(w::LIMITED, &[&uncapitalized(&text)]);
    }
    pen.paragraph("raise.lead", &text);
}

/// The ceiling, if the plan kept it and may be another without: something is raised up to it, or stands above it and counts for more of the
/// whole than something that is raised.
fn stopped_at(pen: &Pen<'_, '_>, raising: &Raising<'_>, plan: &Plan<'_>) -> Option<Score> {
    let ceiling = raising.terms.ceiling.filter(|&at| at < Score::MAX && plan.ceiling == Some(Ceiling::Kept))?;
    let rules = pen.case.rules;
    let is_held = |node: NodeIx, at: Score| !rules.is_item(node) && at >= ceiling && at < Score::MAX;
    let counts_more = |node: NodeIx| {
        let share = rules.overall_share(node);
        raising.terms.hard || plan.raises.iter().any(|raise| rules.overall_share(raise.node) < share)
    };
    let now = pen.case.result.as_ref().map(Scored::assessment);
    let mut given = now.into_iter().flat_map(|now| now.given());
    // What is raised beyond it is no survey.
    let stops = plan.raises.iter().any(|raise| is_held(raise.node, raise.to) && raise.to == ceiling)
        || given.any(|(node, value)| is_held(node, value) && counts_more(node));
    stops.then_some(ceiling)
}

/// What every plan rests on.
fn assumes(pen: &mut Pen<'_, '_>) {
    pen.put("raise.assumes", w::ASSUMES, &[&pen.case.year().to_string()]);
}

/// The plan.
pub(crate) fn planned(pen: &mut Pen<'_, '_>, raising: &Raising<'_>) {
    let to = goal(pen, raising.goal);
    match &raising.planned {
        Planned::Feasible(plan) if plan.raises.is_empty() && plan.open.is_empty() => {
            pen.put("raise.there", w::THERE, &[&to])
        }
        Planned::Feasible(plan) => feasible(pen, raising, plan, &to),
        Planned::Infeasible(blocking) => {
            let (rules, lang) = (pen.case.rules, pen.look.lang);
            let clauses: Vec<String> = blocking
                .iter()
                .map(|blocked| {
                    let (best, at) = (blocked.best.text(), blocked.at_least.to_short_string());
                    pen.say(w::BLOCKED, &[&subject(rules, blocked.node, lang), &best, &at])
                })
                .collect();
            pen.put("raise.blocked", w::OUT_OF_REACH, &[&to, &list(lang, &clauses)]);
        }
    }
}

fn feasible(pen: &mut Pen<'_, '_>, raising: &Raising<'_>, plan: &Plan<'_>, to: &str) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    if !plan.raises.is_empty() {
        lead(pen, raising, plan);
        let caption = pen.say(w::TABLE, &[to]);
        table(pen, &targets_of(plan), &caption);
    }
    if !plan.open.is_empty() {
        // With a total that was announced, the year is over: what is not known here was scored all the same.
        let is_over = pen.case.published.overall.is_some() || pen.case.published.level.is_some();
        pen.put("raise.open", if is_over { w::UNKNOWN } else { w::OPEN }, &[to]);
        let items = plan.open.iter().map(|open| {
            let (node, least) = (open.node, open.at_least);
            let (number, name) = names(rules, node, lang);
            let text = match rules.is_item(node) {
                true => pen.say(w::OPEN_PUBLISHED, &[&number, &name]),
                false if least == Score::MAX => pen.say(w::OPEN_FULL, &[&number, &name, &least.to_string()]),
                false => pen.say(w::OPEN_ITEM, &[&number, &name, &given(rules, least)]),
            };
            pen.text(&format!("raise.open.{}", rules.node(node).id), &text)
        });
        let items = items.collect();
        pen.list(false, items);
    }
    after(pen, raising, plan);
}

/// What the plan leads to, what it has to spare, and how it stands to the ceiling.
fn after(pen: &mut Pen<'_, '_>, raising: &Raising<'_>, plan: &Plan<'_>) {
    let rules = pen.case.rules;
    outcome(pen, &plan.result);
    if raising.margin > Score::ZERO {
        pen.put("raise.margin", w::MARGIN, &[&given(rules, raising.margin)]);
    }
    match (raising.terms.ceiling, stopped_at(pen, raising, plan)) {
        (_, Some(ceiling)) => pen.put("raise.ceiling", w::CEILING_KEPT, &[&ceiling.to_string()]),
        (Some(ceiling), None) if plan.ceiling == Some(Ceiling::Lifted) => {
            pen.put("raise.ceiling", w::CEILING_LIFTED, &[&ceiling.to_string()]);
        }
        _ => {}
    }
    if plan.by_rounding {
        pen.put("raise.rounding", w::BY_ROUNDING, &[]);
    }
}

/// The table of what is raised.
fn table(pen: &mut Pen<'_, '_>, raises: &[Target], caption: &str) {
    let rows = raises.iter().map(|raise| row(pen, raise)).collect();
    let caption = pen.text("raise.table", caption);
    let columns = vec![
        pen.column("raise.head.name", h::COLUMN_INDICATOR, 49, false),
        pen.column("raise.head.from", h::COLUMN_FROM, 17, true),
        pen.column("raise.head.to", h::COLUMN_TO, 17, true),
        pen.column("raise.head.by", h::COLUMN_BY, 17, true),
    ];
    pen.table(caption, columns, rows);
}

fn row(pen: &Pen<'_, '_>, raise: &Target) -> Row {
    let (rules, lang, node) = (pen.case.rules, pen.look.lang, raise.node);
    let key = format!("raise.{}", rules.node(node).id);
    let name = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
    let (from, to, by) = if rules.is_item(node) && raise.from == Score::ZERO && raise.to == Score::MAX {
        let state = |published| item_state(Some(published), lang).to_owned();
        (state(false), state(true), String::new())
    } else {
        (given(rules, raise.from), given(rules, raise.to), given(rules, raise.by()))
    };
    let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
    Row { strong: false, cells: vec![cell("name", name.trim()), cell("from", &from), cell("to", &to), cell("by", &by)] }
}
