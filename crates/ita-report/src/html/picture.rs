//! The picture as SVG, computed in whole hundredths of a point: an axis for each line, thresholds across those that they are asked of, a
//! dot for a score and a bar between two rings for a range. Nothing in it depends on colour.

use super::page::escaped;
use crate::document::{Bar, Chart};

/// Width and height of a line, and of what stands beside and above it, in units of the picture.
const ROW: u32 = 34;
const NAMES: u32 = 120;
const NUMBERS: u32 = 110;
const FIELD: u32 = 250;
const HEAD: u32 = 42;
const FOOT: u32 = 20;

/// How far above the line's middle the text of a row of two lines stands, and how far below it the smaller one, whose Thai marks rise high.
const LIFT: u32 = 5;
const DROP: u32 = 13;

/// Draws a picture.
pub(super) fn svg(chart: &Chart) -> String {
    let rows = u32::try_from(chart.bars.len()).unwrap_or(0);
    let (width, height) = (NAMES + FIELD + NUMBERS, HEAD + rows * ROW + FOOT);
    let mut out = format!(
        "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">\n",
        escaped(&chart.words.text())
    );
    for (line, anchor) in chart.heads() {
        let at = x(chart, line.at);
        let text = |class: &str, y: u32, text: &str| {
            format!("<text class=\"{class}\" x=\"{at}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n", escaped(text))
        };
        out.push_str(&text("at", 14, &line.text));
        if !line.name.is_empty() {
            out.push_str(&text("of", 32, &line.name));
        }
    }
    for ((place, bar), row) in chart.bars.iter().enumerate().zip(0..) {
        push_line(&mut out, chart, (place, bar), HEAD + row * ROW);
    }
    for (at, anchor, end) in [(NAMES, "start", &chart.ends[0]), (NAMES + FIELD, "end", &chart.ends[1])] {
        let y = height - 5;
        out.push_str(&format!(
            "<text class=\"of\" x=\"{at}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n",
            escaped(end)
        ));
    }
    out.push_str("</svg>\n");
    out
}

fn push_line(out: &mut String, chart: &Chart, (place, bar): (usize, &Bar), top: u32) {
    let middle = top + ROW / 2;
    texts(out, (NAMES - 12, "end"), middle, (&bar.name, &bar.remark));
    let (from, to) = (NAMES, NAMES + FIELD);
    out.push_str(&format!("<line class=\"axis\" x1=\"{from}\" x2=\"{to}\" y1=\"{middle}\" y2=\"{middle}\"/>\n"));
    let upright = |class: &str, at: u32, (from, to): (u32, u32)| {
        format!("<line class=\"{class}\" x1=\"{at}\" x2=\"{at}\" y1=\"{from}\" y2=\"{to}\"/>\n")
    };
    for line in chart.lines.iter().filter(|line| line.asked.get(place) == Some(&true)) {
        out.push_str(&upright("edge", x(chart, line.at), (top, top + ROW)));
    }
    if let Some(before) = bar.before {
        out.push_str(&upright("before", x(chart, before), (top + 7, top + ROW - 7)));
    }
    let circle =
        |class: &str, at: u32, r: u32| format!("<circle class=\"{class}\" cx=\"{at}\" cy=\"{middle}\" r=\"{r}\"/>\n");
    let (low, high) = (x(chart, bar.low), x(chart, bar.high));
    if bar.is_unknown() {
        // Nothing to mark.
    } else if bar.low == bar.high {
        if let Some(computed) = bar.computed {
            out.push_str(&circle("ring", x(chart, computed), 8));
        }
        out.push_str(&circle("dot", low, if bar.computed.is_some() { 5 } else { 8 }));
    } else {
        let (y, long) = (middle - 2, high.saturating_sub(low).max(2));
        out.push_str(&format!("<rect class=\"range\" x=\"{low}\" y=\"{y}\" width=\"{long}\" height=\"4\"/>\n"));
        // One that lies left of what is drawn has no end there.
        if bar.low >= u32::from(chart.from) * 100 {
            out.push_str(&circle("ring", low, 5));
        }
        out.push_str(&circle("ring", high, 5));
    }
    texts(out, (NAMES + FIELD + 12, "start"), middle, (&bar.text, &bar.computed_text));
}

/// A text beside a line, and a smaller one below it.
fn texts(out: &mut String, (x, anchor): (u32, &str), middle: u32, (text, small): (&str, &str)) {
    let y = if small.is_empty() { middle + 5 } else { middle - LIFT };
    out.push_str(&format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n", escaped(text)));
    if !small.is_empty() {
        let y = middle + DROP;
        out.push_str(&format!(
            "<text class=\"of\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n",
            escaped(small)
        ));
    }
}

/// Where a score stands.
fn x(chart: &Chart, at: u32) -> u32 {
    NAMES + chart.place(at) * FIELD / 1000
}
