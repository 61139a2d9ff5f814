//! What must be raised: the plan, with what it leaves to spare and what it assumes.

use super::{given, goal, names};
use crate::case::Raising;
use crate::document::Row;
use crate::pen::Pen;
use crate::words::{heads as h, plan as w};
use ita_score::{LevelIx, Plan, Planned, Raise, Score};
use ita_words::{item_state, list, number, of, subject};

/// The section: a plan, or the statement that there is nothing above.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    match &case.plan {
        Some(raising) => {
            pen.section("raise", h::RAISE);
            planned(pen, raising);
            assumes(pen);
        }
        None if scored.guaranteed_index() == LevelIx::BEST => {
            pen.section("raise", h::RAISE);
            pen.put("raise.top", w::TOP, &[]);
        }
        None => {}
    }
}

/// The plan as a list of at most `most` raises, for a handout.
pub(crate) fn brief(pen: &mut Pen<'_, '_>, most: usize) {
    let case = pen.case;
    let Some(raising) = &case.plan else { return };
    let (rules, lang, to) = (case.rules, pen.look.lang, goal(pen, raising.goal));
    let plan = match &raising.planned {
        Planned::Feasible(plan) if !plan.raises.is_empty() => plan,
        _ => {
            planned(pen, raising);
            return assumes(pen);
        }
    };
    pen.put("raise.lead", if plan.is_optimal() { w::LEAST } else { w::ONE_WAY }, &[&to]);
    let mut items = Vec::new();
    for raise in plan.raises.iter().take(most) {
        let (number, name) = names(rules, raise.node, lang);
        let text = match rules.is_item(raise.node) {
            true => pen.say(w::OPEN_PUBLISHED, &[&number, &name]),
            false => {
                let [from, to, by] = [raise.from, raise.to, by(raise)].map(|score| given(rules, score));
                pen.say(w::RAISE, &[&number, &name, &from, &to, &by])
            }
        };
        items.push(pen.text(&format!("raise.{}", rules.node(raise.node).id), &text));
    }
    if plan.raises.len() > most {
        let text = pen.say(w::AND_MORE, &[&(plan.raises.len() - most).to_string()]);
        items.push(pen.text("raise.more", &text));
    }
    pen.list(false, items);
    after(pen, raising, plan);
    assumes(pen);
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
        let lead = if plan.is_optimal() { w::LEAST } else { w::ONE_WAY };
        pen.put("raise.lead", lead, &[to]);
        let rows = plan.raises.iter().map(|raise| row(pen, raise)).collect();
        let caption = pen.text("raise.table", &pen.say(w::TABLE, &[to]));
        let columns = vec![
            pen.column("raise.head.name", h::COLUMN_INDICATOR, 49, false),
            pen.column("raise.head.from", h::COLUMN_FROM, 17, true),
            pen.column("raise.head.to", h::COLUMN_TO, 17, true),
            pen.column("raise.head.by", h::COLUMN_BY, 17, true),
        ];
        pen.table(caption, columns, rows);
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

/// What the plan leads to, and what it has to spare.
fn after(pen: &mut Pen<'_, '_>, raising: &Raising<'_>, plan: &Plan<'_>) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    if let (Some(score), Some(level)) = (plan.result.overall().score(), plan.result.level()) {
        pen.put("raise.after", w::AFTER, &[&score.text(), &ita_words::level(level, lang)]);
    }
    if raising.margin > Score::ZERO {
        pen.put("raise.margin", w::MARGIN, &[&given(rules, raising.margin)]);
    }
    if plan.by_rounding {
        pen.put("raise.rounding", w::BY_ROUNDING, &[]);
    }
}

/// By how much a node rises.
pub(crate) fn by(raise: &Raise) -> Score {
    Score::from_units(raise.to.units().saturating_sub(raise.from.units())).unwrap_or_default()
}

fn row(pen: &Pen<'_, '_>, raise: &Raise) -> Row {
    let (rules, lang, node) = (pen.case.rules, pen.look.lang, raise.node);
    let key = format!("raise.{}", rules.node(node).id);
    let name = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
    let (from, to, by) = if rules.is_item(node) && raise.from == Score::ZERO && raise.to == Score::MAX {
        let state = |published| item_state(Some(published), lang).to_owned();
        (state(false), state(true), String::new())
    } else {
        (given(rules, raise.from), given(rules, raise.to), given(rules, by(raise)))
    };
    let cell = |what: &str, text: &str| pen.cell(&format!("{key}.{what}"), text);
    Row { strong: false, cells: vec![cell("name", name.trim()), cell("from", &from), cell("to", &to), cell("by", &by)] }
}
