//! The scale: bands, the edges of levels with their names, and where the result stands. An SVG whose horizontal places are
//! percentages, so that it fits any width without a style of its own, which the page's policy forbids.

use super::percent::percent;
use crate::ui::Ui;
use ita_view::page::{Badge, Band, Edge, ScaleMark, ScaleView, Span};
use yew::prelude::*;

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
    let rect = |class: String, y: u16, height: u16| {
        let (x, width) = (percent(band.from), percent(band.to.saturating_sub(band.from)));
        html! { <rect {class} {x} {width} y={y.to_string()} height={height.to_string()} /> }
    };
    let foot = rect(["edge ", &tone].concat(), TOP + HEIGHT - FOOT, FOOT);
    html! { <>{ rect(tone, TOP, HEIGHT) }{ foot }</> }
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
        let at = AttrValue::from(percent(self.at));
        html! {
            <>
                <line class="tick" x1={at.clone()} x2={at} y1={foot.to_string()} y2={end.to_string()} />
                <text class={self.bold.then_some("on-label")} x={percent(x)} dx={dx.to_string()} y={baseline.to_string()}
                      text-anchor={anchor}>{ self.value }{ " " }{ self.name }</text>
            </>
        }
    }
}

/// Where a result stands, or between which ends it can.
pub fn mark(mark: &ScaleMark) -> Html {
    let end = |at: u16| {
        html! {
            <svg x={percent(at)} class="end">
                <path class="point" d="M-7 2H7L0 14z" /><path class="stem" d="M0 14V26" />
            </svg>
        }
    };
    match mark {
        ScaleMark::Nothing => Html::default(),
        ScaleMark::Point(Span { from, .. }) => end(*from),
        ScaleMark::Range(Span { from, to, clipped }) => {
            let first = if *clipped { Html::default() } else { end(*from) };
            html! { <><line class="range" x1={percent(*from)} x2={percent(*to)} y1="9" y2="9" />{ first }{ end(*to) }</> }
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
    html! {
        <>
            <>{ for view.bands.iter().map(band) }</>
            { low.unwrap_or_default() }
            <>{ for view.edges.iter().zip(0_u16..).map(edge) }</>
        </>
    }
}

/// The scale, and a button that shows all of it or its upper part.
pub(super) fn scale(ui: &Ui, scale: &ScaleView, level: Option<&Badge>) -> Html {
    let whole = scale.whole;
    let view = Drawn { bands: &scale.bands, edges: &scale.edges, low: &scale.low, whole, level };
    let onclick = ui.verbs.show_whole_scale(!whole);
    html! {
        <div class={if whole { "scale is-whole" } else { "scale" }}>
            <svg role="img" aria-label={scale.description.clone()}>{ ground(view) }{ mark(&scale.mark) }</svg>
            <button type="button" class="link scale-switch" {onclick}>{ &scale.switch_label }</button>
        </div>
    }
}
