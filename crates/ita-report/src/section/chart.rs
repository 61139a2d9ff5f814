//! The picture: the whole and the instruments on one axis, with the thresholds, as in the app.

use super::result::level_of;
use crate::document::{Bar, Block, Chart, Line};
use crate::four_lines::{Drawn, DrawnLine, FourLines};
use crate::pen::Pen;
use crate::words::result as w;
use ita_score::{NodeIx, Rounded, Scored};
use ita_words::{heading, list, of};

/// Decimal places of what is drawn.
const PLACES: u8 = 2;

/// All points, in hundredths.
pub(crate) const FULL: u32 = 10_000;

/// What stands for a score that is not known.
const DASH: &str = "–";

/// The picture, if any of its scores is known.
pub(crate) fn put(pen: &mut Pen<'_, '_>) {
    let (case, rules, lang) = (pen.case, pen.case.rules, pen.look.lang);
    let Some(scored) = &case.result else { return };
    let level = level_of(scored, &case.published).unwrap_or_else(|| scored.guaranteed_index());
    // Of the whole what was announced, as in the words beside it.
    let announced = |node: NodeIx| case.published.overall.filter(|_| node == NodeIx::OVERALL);
    let score = |node: NodeIx| announced(node).or_else(|| scored.node(node).certain());
    let same = super::changes::same(case);
    let was = |node: NodeIx| {
        let (_, there) = same.iter().find(|(here, _)| *here == node)?;
        before(pen, *there)
    };
    let drawn = FourLines::new(scored, level, false, false, score, was);
    if drawn.lines.iter().all(|line| line.drawn == Drawn::Nothing) {
        return;
    }
    let bars: Vec<Bar> = drawn.lines.iter().map(|line| bar(pen, scored, line)).collect();
    let next = level.above().unwrap_or(level);
    let named = |of_it| (of_it == level || of_it == next).then(|| of(&rules.level(of_it).name, lang));
    let lines: Vec<Line> = drawn
        .thresholds
        .iter()
        .map(|of_it| Line {
            text: pen.digits(&of_it.at.to_short_string()),
            name: pen.digits(named(of_it.level).unwrap_or_default()),
            at: hundredths(of_it.at),
            asked: of_it.asked.clone(),
        })
        .collect();
    let words = pen.text("result.chart", &words(pen, &drawn, &bars));
    let points = |end: Rounded| u8::try_from(hundredths(end) / 100).unwrap_or(100);
    let [from, to] = drawn.ruler.ends();
    let ends = [from, to].map(|end| pen.digits(&end.to_short_string()));
    pen.blocks.push(Block::Chart(Chart { words, from: points(from), to: points(to), ends, bars, lines }));
}

/// A score of the year before.
fn before(pen: &Pen<'_, '_>, node: NodeIx) -> Option<Rounded> {
    let before = pen.case.before.as_ref()?;
    match node {
        NodeIx::OVERALL => super::result::headline(&before.result, &before.published),
        _ => before.result.node(node).score(),
    }
}

fn bar(pen: &Pen<'_, '_>, scored: &Scored<'_>, line: &DrawnLine) -> Bar {
    let (low, high, text) = match line.drawn {
        Drawn::Point(score) => (hundredths(score), hundredths(score), score.text()),
        Drawn::Range(low, high) => {
            (hundredths(low), hundredths(high), pen.say(w::BETWEEN, &[&low.text(), &high.text()]))
        }
        Drawn::Nothing => (0, FULL, DASH.to_owned()),
    };
    // What the scores give, without what was announced.
    let computed = match line.drawn {
        Drawn::Point(score) if line.node == NodeIx::OVERALL => {
            scored.compare(&pen.case.published).computed.filter(|&computed| computed != score)
        }
        _ => None,
    };
    let said = computed.map(|computed| pen.say(w::CHART_COMPUTED, &[&computed.text()])).unwrap_or_default();
    Bar {
        name: pen.digits(&heading(scored.rules(), line.node, pen.look.lang)),
        remark: if line.holds_back { pen.say(w::CHART_BACK, &[]) } else { String::new() },
        text: pen.digits(&text),
        low,
        high,
        computed: computed.map(hundredths),
        computed_text: pen.digits(&said),
        before: line.before.map(hundredths),
    }
}

/// Everything that can be seen, in a sentence.
fn words(pen: &Pen<'_, '_>, drawn: &FourLines, bars: &[Bar]) -> String {
    let lang = pen.look.lang;
    let known = bars.iter().filter(|bar| !bar.is_unknown());
    let said: Vec<String> = known.map(|bar| pen.say(w::CHART_BAR, &[&bar.name, &bar.text])).collect();
    let mut words = pen.say(w::CHART, &[&list(lang, &said)]);
    if !drawn.thresholds.is_empty() {
        let names: Vec<String> = drawn.thresholds.iter().map(|of_it| of_it.at.to_short_string()).collect();
        words.push_str(&pen.say(w::CHART_LINES, &[&list(lang, &names)]));
    }
    if let Some(bar) = bars.iter().find(|bar| !bar.remark.is_empty()) {
        words.push_str(&pen.say(w::CHART_HOLDS_BACK, &[&bar.name]));
    }
    if let Some(computed) = bars.iter().find_map(|bar| bar.computed) {
        words.push_str(&pen.say(w::CHART_HOLLOW, &[&Rounded::new(computed.into(), PLACES).text()]));
    }
    if let Some(before) = pen.case.before.as_ref().filter(|_| bars.iter().any(|bar| bar.before.is_some())) {
        let year = before.result.rules().spec().fiscal_year.to_string();
        words.push_str(&pen.say(w::CHART_BEFORE, &[&year]));
    }
    words
}

fn hundredths(score: Rounded) -> u32 {
    u32::try_from(ita_score::Exact::from(score).round(PLACES).units()).unwrap_or(FULL).min(FULL)
}
