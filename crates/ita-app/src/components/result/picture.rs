//! The four-line picture: the whole and the instruments on one axis, thresholds as lines through them. Each line is an SVG in which
//! x is a percentage, so that it fits any width without a style of its own, which the page's policy forbids.

use super::percent::percent;
use crate::ui::{Ui, maybe};
use ita_view::page::{self, LineMark, PictureLine, Threshold};
use yew::prelude::*;

/// What [`picture`] shows.
pub struct Picture<'a> {
    /// The picture.
    pub view: &'a page::Picture,
}

/// Height of a line's drawing, and where its middle lies.
const HEIGHT: &str = "34";
const MIDDLE: &str = "17";

fn threshold(view: &Threshold, line: usize) -> Html {
    if !view.asked.get(line).copied().unwrap_or_default() {
        return Html::default();
    }
    let x = percent(view.at);
    html! { <line class="edge" x1={x.clone()} x2={x} y1="0" y2={HEIGHT} /> }
}

fn mark(view: &PictureLine) -> Html {
    let tone =
        view.level.as_ref().map_or_else(|| "dot".to_owned(), |level| ["dot t", &level.tone.to_string()].concat());
    match view.mark {
        LineMark::Nothing => Html::default(),
        LineMark::Point(at) => html! { <circle class={tone} cx={percent(at)} cy={MIDDLE} r="8" /> },
        LineMark::Range { from, to, clipped } => {
            let end = |at: u16| html! { <circle class="end" cx={percent(at)} cy={MIDDLE} r="5" /> };
            html! {
                <>
                    <rect class="range" x={percent(from)} width={percent(to.saturating_sub(from))} y="15" height="4" />
                    if !clipped { { end(from) } }
                    { end(to) }
                </>
            }
        }
    }
}

fn line(picture: &page::Picture, (place, view): (usize, &PictureLine)) -> Html {
    let before = |at: u16| {
        let x = percent(at);
        html! { <line class="before" x1={x.clone()} x2={x} y1="7" y2="27" /> }
    };
    let class = match (place, view.holds_back) {
        (0, true) => "line is-whole is-back",
        (0, false) => "line is-whole",
        (_, true) => "line is-back",
        (_, false) => "line",
    };
    let score = if matches!(view.mark, LineMark::Range { .. }) { "line-score is-range" } else { "line-score" };
    html! {
        <li {class} key={&*view.node}>
            <span class="line-name" aria-hidden="true" title={view.title.clone()}>
                { &view.name }
                if view.holds_back { <small>{ &picture.holds_back }</small> }
            </span>
            <div>
                <div class="line-box">
                    <span class="quiet">{ &view.description }</span>
                    <svg class="line-drawing" aria-hidden="true" height={HEIGHT}>
                        <line class="axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
                        <>{ for picture.thresholds.iter().map(|view| threshold(view, place)) }</>
                        { maybe(view.before, before) }
                        { mark(view) }
                    </svg>
                </div>
            </div>
            <span class={score} aria-hidden="true"><span>{ &view.score }</span></span>
        </li>
    }
}

/// What the thresholds are, above the lines; below them the ends of the axis.
fn heads(view: &page::Picture) -> Html {
    // Of two names side by side one ends and the other begins at its line, so that they never run into each other.
    let last = view.thresholds.iter().rposition(|threshold| threshold.name.is_some());
    let head = |(place, view): (usize, &Threshold)| {
        let anchor = match &view.name {
            None => "middle",
            Some(_) if Some(place) == last => "start",
            Some(_) => "end",
        };
        let x = percent(view.at);
        html! {
            <>
                <text class="edge-value" {x} y="14" text-anchor={anchor}>{ &view.value }</text>
                { maybe(view.name.as_ref(), |name| html! { <text x={percent(view.at)} y="32" text-anchor={anchor}>{ name }</text> }) }
            </>
        }
    };
    html! {
        <div class="line line-heads" aria-hidden="true">
            <span></span>
            <svg class="line-drawing" height="38">{ for view.thresholds.iter().enumerate().map(head) }</svg>
            <span></span>
        </div>
    }
}

/// The four lines, and a button that shows the rest of the axis.
pub fn picture(ui: &Ui, picture: &Picture<'_>) -> Html {
    let view = picture.view;
    let switch = |words: &String| {
        html! { <button type="button" class="link" onclick={ui.verbs.show_whole_scale(!view.whole)}>{ words }</button> }
    };
    html! {
        <div class="picture">
            { heads(view) }
            <ul>{ for view.lines.iter().enumerate().map(|of| line(view, of)) }</ul>
            <div class="line line-ends">
                <span></span>
                <span class="ends"><span>{ &view.low }</span>{ maybe(view.switch_label.as_ref(), switch) }<span>{ &view.high }</span></span>
                <span></span>
            </div>
        </div>
    }
}
