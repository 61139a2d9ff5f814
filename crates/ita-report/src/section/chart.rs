//! The picture: the overall score and the instruments on one axis, with the thresholds.

use crate::document::{Bar, Block, Chart, Line};
use crate::pen::Pen;
use crate::words::result as w;
use ita_score::{NodeIx, Rounded};
use ita_words::{heading, list};

/// Decimal places of what is drawn.
const PLACES: u8 = 2;

/// The most of the axis, in hundredths.
const FULL: u32 = 100 * HUNDRED;

const HUNDRED: u32 = 100;

/// The picture, if any of its scores is known.
pub(crate) fn put(pen: &mut Pen<'_, '_>) {
    let (rules, lang) = (pen.case.rules, pen.look.lang);
    let Some(scored) = &pen.case.result else { return };
    let nodes = core::iter::once(NodeIx::OVERALL).chain(rules.children(NodeIx::OVERALL));
    let mut bars = Vec::new();
    for node in nodes {
        let score = scored.node(node);
        let (low, high) = (hundredths(score.low()), hundredths(score.high()));
        if (low, high) == (0, FULL) {
            continue;
        }
        let text = match score.certain() {
            Some(score) => score.text(),
            None => pen.say(w::BETWEEN, &[&score.low().text(), &score.high().text()]),
        };
        bars.push(Bar { name: pen.digits(&heading(rules, node, lang)), text: pen.digits(&text), low, high });
    }
    let mut at: Vec<Rounded> = rules
        .level_indices()
        .flat_map(|level| rules.nodes().filter_map(move |node| rules.threshold(level, node)))
        .collect();
    at.sort_unstable();
    at.dedup();
    let least = bars.iter().map(|bar| bar.low).min().unwrap_or(FULL);
    let lines: Vec<Rounded> = at.into_iter().filter(|at| hundredths(*at) > from(least) * HUNDRED).collect();
    if bars.is_empty() {
        return;
    }
    let said: Vec<String> = bars.iter().map(|bar| pen.say(w::CHART_BAR, &[&bar.name, &bar.text])).collect();
    let mut words = pen.say(w::CHART, &[&list(lang, &said)]);
    if !lines.is_empty() {
        let names: Vec<String> = lines.iter().map(|at| at.to_short_string()).collect();
        words.push_str(&pen.say(w::CHART_LINES, &[&list(lang, &names)]));
    }
    let lines = lines.iter().map(|at| Line { text: pen.digits(&at.to_short_string()), at: hundredths(*at) }).collect();
    let from = u8::try_from(from(least)).unwrap_or(0);
    let words = pen.text("result.chart", &words);
    pen.blocks.push(Block::Chart(Chart { words, from, to: 100, bars, lines }));
}

/// Where the axis begins, in points: at 60, or at the ten below the least.
fn from(least: u32) -> u32 {
    (least / (10 * HUNDRED) * 10).min(60)
}

fn hundredths(score: Rounded) -> u32 {
    u32::try_from(ita_score::Exact::from(score).round(PLACES).units()).unwrap_or(FULL).min(FULL)
}
