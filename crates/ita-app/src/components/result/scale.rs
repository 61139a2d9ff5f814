//! The scale: bands, the edges of levels with their names, and where the result stands. An SVG whose horizontal places are
//! percentages, so that it fits any width without a style of its own, which the page's policy forbids.

use super::percent::percent;
use crate::el::{all, each, el};
use crate::ui::Ui;
use ita_view::page::{Badge, Band, Edge, ScaleMark, ScaleView, Span};
use yew::Html;

/// Where the band begins, its height, and the distance of lines of labels, in pixels.
const TOP: u16 = 18;
const HEIGHT: u16 = 12;
const LINE: u16 = 18;
/// Height of the clear colour along a band's foot.
const FOOT: u16 = 4;
/// From here on a label ends at the scale's right end, for lack of room.
const LATE: u16 = 800;

/// A band in its quiet colour, with its clear one along its foot.
fn band(band: &Band) -> Html {
    let tone = ["t", &band.tone.to_string()].concat();
    let (x, width) = (percent(band.from), percent(band.to.saturating_sub(band.from)));
    let foot = TOP + HEIGHT - FOOT;
    let rect = |class: &str, y: u16, height: u16| {
        let rect = el("rect").set("class", class).set("x", &x).set("width", &width);
        rect.set("y", &y.to_string()).set("height", &height.to_string()).empty()
    };
    all(vec![rect(&tone, TOP, HEIGHT), rect(&["edge ", &tone].concat(), foot, FOOT)])
}

/// A label on one of the lines under the scale, with a tick that reaches down to it.
struct Label<'a> {
    at: u16,
    line: u16,
    value: &'a str,
    name: &'a str,
    bold: bool,
    whole: bool,
}

impl Label<'_> {
    /// Where the text begins or ends. On the whole scale labels end at their ticks, for levels crowd at its right; on the
    /// upper part they begin there, but for the last, which ends where the scale does.
    fn place(&self) -> (u16, i16, &'static str) {
        match (self.whole && self.at > 0, self.at >= LATE) {
            (true, _) => (self.at, -4, "end"),
            (false, true) => (1000, 0, "end"),
            (false, false) => (self.at, 0, "start"),
        }
    }

    fn draw(self) -> Html {
        let foot = TOP + HEIGHT;
        let baseline = foot + LINE * (self.line + 1);
        let (x, dx, anchor) = self.place();
        // Beside the text where that ends at the tick, above it otherwise.
        let end = if dx == 0 { baseline - 13 } else { baseline };
        let at = &percent(self.at);
        let line = el("line").class("tick").set("x1", at).set("x2", at);
        let text = el("text").maybe("class", self.bold.then_some("on-label")).set("x", &percent(x));
        let text = text.set("dx", &dx.to_string()).set("y", &baseline.to_string()).fixed("text-anchor", anchor);
        all(vec![
            line.set("y1", &foot.to_string()).set("y2", &end.to_string()).empty(),
            text.text(&[self.value, " ", self.name].concat()),
        ])
    }
}

/// Where a result stands, or between which ends it can.
pub fn mark(mark: &ScaleMark) -> Html {
    let end = |at: u16| {
        let path = |class, d| el("path").class(class).fixed("d", d).empty();
        let paths = vec![path("point", "M-7 2H7L0 14z"), path("stem", "M0 14V26")];
        el("svg").set("x", &percent(at)).class("end").inside(paths)
    };
    match mark {
        ScaleMark::Nothing => Html::default(),
        ScaleMark::Point(Span { from, .. }) => end(*from),
        ScaleMark::Range(Span { from, to, clipped }) => {
            let line = el("line").class("range").set("x1", &percent(*from)).set("x2", &percent(*to));
            let first = if *clipped { Html::default() } else { end(*from) };
            all(vec![line.fixed("y1", "9").fixed("y2", "9").empty(), first, end(*to)])
        }
    }
}

/// What a scale is drawn from.
#[derive(Clone, Copy)]
pub struct Drawn<'a> {
    /// Bands, from left to right.
    pub bands: &'a [Band],
    /// Edges between them.
    pub edges: &'a [Edge],
    /// What the left end stands for.
    pub low: &'a str,
    /// True if all of the scale is drawn.
    pub whole: bool,
    /// The level whose edge is in bold.
    pub level: Option<&'a Badge>,
}

/// Bands and edges, which marks are drawn on.
pub fn ground(view: Drawn<'_>) -> Html {
    let whole = view.whole;
    // Names stand on lines by turns, so that neighbours do not meet.
    let lines = if whole { 3 } else { 2 };
    let low = view.bands.first().map(|band| {
        let line = if whole { 0 } else { 1 };
        Label { at: 0, line, value: view.low, name: &band.name, bold: false, whole }.draw()
    });
    let edge = |(edge, turn): (&Edge, u16)| {
        let bold = view.level.is_some_and(|level| edge.levels.iter().any(|known| known.id == level.id));
        Label { at: edge.at, line: turn % lines, value: &edge.value, name: &edge.name, bold, whole }.draw()
    };
    all(vec![each(view.bands, band), low.unwrap_or_default(), all(view.edges.iter().zip(0_u16..).map(edge).collect())])
}

/// The scale, and a button that shows all of it or its upper part.
pub(super) fn scale(ui: &Ui, scale: &ScaleView, level: Option<&Badge>) -> Html {
    let whole = scale.whole;
    let view = Drawn { bands: &scale.bands, edges: &scale.edges, low: &scale.low, whole, level };
    let onclick = ui.verbs.show_whole_scale(!whole);
    let button = el("button").fixed("type", "button").class("link scale-switch").onclick(onclick);
    let drawn = el("svg").fixed("role", "img").set("aria-label", &scale.description);
    let inside = vec![drawn.inside(vec![ground(view), mark(&scale.mark)]), button.text(&scale.switch_label)];
    el("div").class(if whole { "scale is-whole" } else { "scale" }).inside(inside)
}
