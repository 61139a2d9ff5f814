//! The scale: bands, the edges of levels with their names, and where the result stands. An SVG whose horizontal places are
//! percentages, so that it fits any width without a style of its own, which the page's policy forbids.

use crate::components::percent;
use crate::hooks::use_verbs;
use ita_view::page::{Badge, Band, Edge, ScaleMark, ScaleView, Span};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Scale`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct ScaleProps {
    /// The scale.
    pub scale: Rc<ScaleView>,
    /// The level that is certain, to stand out among the bands.
    pub level: Option<Badge>,
}

/// Where the band begins, its height, and the distance of lines of labels, in pixels.
const TOP: u16 = 18;
const HEIGHT: u16 = 12;
const LINE: u16 = 18;
/// From here on a label ends at the scale's right end, for lack of room.
const LATE: u16 = 800;

fn band(band: &Band, on: bool) -> Html {
    let tone = ["t", &band.tone.to_string()].concat();
    html! {
        <rect class={classes!("band", tone, on.then_some("on"))} x={percent(band.from)} y={TOP.to_string()}
              width={percent(band.to.saturating_sub(band.from))} height={HEIGHT.to_string()} />
    }
}

/// A label on one of the lines under the scale, its tick reaching down to it.
fn label(at: u16, line: u16, text: String, class: Option<&'static str>) -> Html {
    let foot = TOP + HEIGHT;
    let baseline = foot + 2 + LINE * (line + 1);
    let (x, anchor) = if at >= LATE { (1000, "end") } else { (at, "start") };
    html! {
        <>
            <line class="tick" x1={percent(at)} x2={percent(at)} y1={foot.to_string()}
                  y2={(baseline - 13).to_string()} />
            <text class={classes!(class)} x={percent(x)} y={baseline.to_string()} text-anchor={anchor}>{ text }</text>
        </>
    }
}

fn mark(mark: &ScaleMark) -> Html {
    let end = |at: u16| {
        html! { <svg x={percent(at)} class="end"><path class="point" d="M-7 2H7L0 14z" /><path class="stem" d="M0 14V32" /></svg> }
    };
    match mark {
        ScaleMark::Nothing => Html::default(),
        ScaleMark::Point(Span { from, .. }) => end(*from),
        ScaleMark::Range(Span { from, to, .. }) => html! {
            <>
                <line class="range" x1={percent(*from)} x2={percent(*to)} y1="9" y2="9" />
                { end(*from) }{ end(*to) }
            </>
        },
    }
}

fn wide(name: &str, value: &str) -> String {
    [value, " ", name].concat()
}

/// The scale, and a button that shows all of it or its upper part.
#[component]
pub(super) fn Scale(props: &ScaleProps) -> Html {
    let verbs = use_verbs();
    let scale = &*props.scale;
    // Names stand on lines by turns, so that neighbours do not meet.
    let lines = if scale.whole { 3 } else { 2 };
    let on = |edge: &Edge| {
        let on = props.level.as_ref().is_some_and(|level| edge.levels.iter().any(|known| known.id == level.id));
        on.then_some("on-label")
    };
    let first = scale.bands.first().map(|band| label(0, 0, wide(&band.name, &scale.low), None));
    let edges = scale.edges.iter().zip(1_u16..).map(|(edge, place)| {
        label(edge.at, place % lines, wide(&edge.name, &edge.value), on(edge))
    });
    let stands_in = |band: &Band| match &scale.mark {
        ScaleMark::Point(Span { from, .. }) => (band.from..band.to).contains(from) || (*from == 1000 && band.to == 1000),
        _ => false,
    };
    let onclick = {
        let whole = scale.whole;
        move |_: MouseEvent| verbs.show_whole_scale(!whole)
    };
    html! {
        <div class={classes!("scale", scale.whole.then_some("is-whole"))}>
            <svg role="img" aria-label={scale.description.clone()}>
                { for scale.bands.iter().map(|view| band(view, stands_in(view))) }
                { first }
                { for edges }
                { mark(&scale.mark) }
            </svg>
            <button type="button" class="link scale-switch" {onclick}>{ &scale.switch_label }</button>
        </div>
    }
}
