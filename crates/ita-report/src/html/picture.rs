//! The picture as SVG, computed in whole hundredths of a point.

use super::page::escaped;
use crate::document::{Chart, Line};

/// Width and height of a row, and of what stands beside the bars, in units of the picture.
const ROW: u32 = 30;
const NAMES: u32 = 120;
const NUMBERS: u32 = 110;
const FIELD: u32 = 250;
const HEAD: u32 = 26;

/// Draws a picture: grey bars with an outline, thresholds as dashed lines, the score beside each bar.
pub(super) fn svg(chart: &Chart) -> String {
    let rows = u32::try_from(chart.bars.len()).unwrap_or(0);
    let (width, height) = (NAMES + FIELD + NUMBERS, HEAD + rows * ROW + 4);
    let mut out = format!(
        "<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">\n",
        escaped(&chart.words.text())
    );
    for (bar, row) in chart.bars.iter().zip(0..) {
        let top = HEAD + row * ROW;
        let middle = top + ROW / 2 + 5;
        let (low, high) = (x(chart, bar.low), x(chart, bar.high));
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{middle}\" text-anchor=\"end\">{}</text>\n",
            NAMES - 10,
            escaped(&bar.name)
        ));
        let (from, class) = if bar.low == bar.high { (NAMES, "bar") } else { (low, "open") };
        let long = high.saturating_sub(from).max(2);
        out.push_str(&format!(
            "<rect class=\"{class}\" x=\"{from}\" y=\"{}\" width=\"{long}\" height=\"{}\"/>\n",
            top + 7,
            ROW - 14
        ));
        out.push_str(&format!("<text x=\"{}\" y=\"{middle}\">{}</text>\n", NAMES + FIELD + 10, escaped(&bar.text)));
    }
    for line in &chart.lines {
        let at = x(chart, line.at);
        out.push_str(&format!("<line x1=\"{at}\" x2=\"{at}\" y1=\"{}\" y2=\"{}\"/>\n", HEAD - 4, height - 2));
    }
    for line in apart(chart) {
        let at = x(chart, line.at);
        out.push_str(&format!(
            "<text class=\"at\" x=\"{at}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
            HEAD - 9,
            escaped(&line.text)
        ));
    }
    out.push_str("</svg>\n");
    out
}

/// The thresholds whose numbers have room beside each other, from the highest down.
fn apart(chart: &Chart) -> Vec<&Line> {
    let mut kept: Vec<&Line> = Vec::new();
    for line in chart.lines.iter().rev() {
        if kept.last().is_none_or(|last| x(chart, last.at) >= x(chart, line.at) + 30) {
            kept.push(line);
        }
    }
    kept
}

/// Where a score stands.
fn x(chart: &Chart, at: u32) -> u32 {
    let (from, to) = (u32::from(chart.from) * 100, u32::from(chart.to) * 100);
    NAMES + at.saturating_sub(from) * FIELD / to.saturating_sub(from).max(1)
}
