//! The table of scores, with what should be corrected beside each.

use super::{shown, threshold, yardstick};
use crate::document::{Paragraph, Row};
use crate::pen::Pen;
use crate::words::{heads as h, result as w};
use ita_score::{LevelIx, NodeIx, NodeKind, Rounded, Scored};
use ita_words::{number, of, points_of};

/// The section, if there is a result.
pub(crate) fn section(pen: &mut Pen<'_, '_>) {
    if pen.case.result.is_none() {
        return;
    }
    pen.section("scores", h::SCORES);
    table(pen);
}

/// The instruments, and the indicators that are known.
fn table(pen: &mut Pen<'_, '_>) {
    let case = pen.case;
    let Some(scored) = &case.result else { return };
    let rules = case.rules;
    let (mut rows, mut has_range) = (Vec::new(), false);
    let is_range = |node| shown(scored, node).is_none() && !is_free(scored, node);
    for instrument in rules.children(NodeIx::OVERALL) {
        rows.push(row(pen, scored, instrument, true));
        let known = rules.children(instrument).any(|node| shown(scored, node).is_some());
        has_range |= is_range(instrument) || (known && rules.children(instrument).any(is_range));
        if known {
            rows.extend(rules.children(instrument).map(|node| row(pen, scored, node, false)));
        }
    }
    let year = case.year().to_string();
    let caption = pen.text("scores.table", &pen.say(w::TABLE_SCORES, &[&year]));
    let columns = vec![
        pen.column("scores.head.name", h::COLUMN_INDICATOR, if has_range { 33 } else { 37 }, false),
        pen.column("scores.head.score", h::COLUMN_SCORE, if has_range { 17 } else { 12 }, true),
        pen.column("scores.head.points", h::COLUMN_POINTS, 23, true),
        pen.column("scores.head.issue", h::COLUMN_ISSUE, 28, false),
    ];
    pen.table(caption, columns, rows);
    let asked = yardstick(pen, scored);
    let level = |level| ita_words::level(rules.level(level), pen.look.lang);
    let is_below = |node| shown(scored, node).and_then(|score| below_reached(pen, scored, node, score)).is_some();
    let is_listed = |node: &NodeIx| matches!(rules.node(*node).kind, NodeKind::Instrument | NodeKind::Indicator);
    let note = match rules.nodes().filter(is_listed).any(is_below) {
        true => pen.say(w::YARDSTICKS, &[&level(reached(pen, scored)), &level(asked)]),
        false => pen.say(w::YARDSTICK, &[&level(asked)]),
    };
    pen.note("scores.yardstick", &note);
    if has_range {
        let note = pen.say(w::BETWEEN_NOTE, &[]);
        pen.note("scores.between", &note);
    }
}

/// True if nothing limits a score.
fn is_free(scored: &Scored<'_>, node: NodeIx) -> bool {
    let score = scored.node(node);
    score.low().units() == 0 && score.high() == ita_score::Rounded::new(100, 0)
}

fn row(pen: &Pen<'_, '_>, scored: &Scored<'_>, node: NodeIx, strong: bool) -> Row {
    let (rules, lang) = (scored.rules(), pen.look.lang);
    let key = format!("scores.{}", rules.node(node).id);
    let name = format!("{} {}", number(rules, node), of(&rules.node(node).name, lang));
    let score = scored.node(node);
    let text = match score.certain() {
        Some(score) => score.text(),
        None if is_free(scored, node) => pen.say(w::UNKNOWN, &[]),
        None => pen.say(w::BETWEEN, &[&score.low().text(), &score.high().text()]),
    };
    let cells = vec![
        pen.cell(&format!("{key}.name"), &name),
        pen.cell(&format!("{key}.score"), &text),
        pen.cell(&format!("{key}.points"), &points_of(rules, &score, lang)),
        issues(pen, scored, node, &key),
    ];
    Row { strong, cells }
}

/// What should be corrected: what somebody wrote, and what the numbers say.
fn issues(pen: &Pen<'_, '_>, scored: &Scored<'_>, node: NodeIx, key: &str) -> Vec<Paragraph> {
    let rules = scored.rules();
    let mut lines = Vec::new();
    if let Some(issue) = pen.case.papers.issues.get(&*rules.node(node).id) {
        lines.push(pen.text(&format!("{key}.issue"), issue));
    }
    let Some(score) = shown(scored, node) else {
        return if lines.is_empty() { pen.cell(&format!("{key}.below"), "") } else { lines };
    };
    let short = threshold(rules, yardstick(pen, scored), node).and_then(|at| Some((at, score.short_of(at)?)));
    for (what, short) in [("below_reached", below_reached(pen, scored, node, score)), ("below", short)] {
        if let Some((at, short)) = short {
            let text = pen.say(w::BELOW, &[&at.to_short_string(), &short.text()]);
            lines.push(pen.text(&format!("{key}.{what}"), &text));
        }
    }
    if let Some(instrument) = is_lowest(scored, node) {
        let text = pen.say(w::LOWEST, &[&number(rules, instrument)]);
        lines.push(pen.text(&format!("{key}.lowest"), &text));
    }
    if lines.is_empty() {
        lines.push(pen.text(&format!("{key}.keep"), &pen.say(w::KEEP, &[])));
    }
    lines
}

/// The level that was reached.
fn reached(pen: &Pen<'_, '_>, scored: &Scored<'_>) -> LevelIx {
    super::result::level_of(scored, &pen.case.published).unwrap_or_else(|| scored.guaranteed_index())
}

/// The threshold of the level that was reached, and what an indicator lacks of it: published reports of this kind mark what is below 85
/// although the whole is not. None where the score that is asked for is the same.
fn below_reached(pen: &Pen<'_, '_>, scored: &Scored<'_>, node: NodeIx, score: Rounded) -> Option<(Rounded, Rounded)> {
    let rules = scored.rules();
    let asked = threshold(rules, yardstick(pen, scored), node);
    let at = threshold(rules, reached(pen, scored), node).filter(|&at| Some(at) < asked)?;
    Some((at, score.short_of(at)?))
}

/// The instrument of which an indicator is the lowest, where all of them are known and not all are alike.
fn is_lowest(scored: &Scored<'_>, node: NodeIx) -> Option<NodeIx> {
    let rules = scored.rules();
    if rules.node(node).kind != NodeKind::Indicator {
        return None;
    }
    let above = rules.parent(node)?;
    let scores = rules.children(above).map(|node| shown(scored, node)).collect::<Option<Vec<_>>>()?;
    let (least, most) = (scores.iter().min()?, scores.iter().max()?);
    (least < most && shown(scored, node) == Some(*least)).then_some(above)
}
