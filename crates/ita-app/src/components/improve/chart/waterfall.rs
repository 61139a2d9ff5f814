//! What each change gives: bars one below the other, from the baseline to the scenario.

use super::figure;
use crate::components::result::percent;
use crate::ui::Ui;
use ita_view::page::chart::{WaterBar, WaterKind, WaterfallChart};
use yew::prelude::*;

/// Height of a bar with its words, of the bar alone, and of the scale's line, in pixels.
const ROW: usize = 40;
const BAR: usize = 12;
const SCALE: usize = 24;

fn bar((place, view): (usize, &WaterBar)) -> Html {
    let class = match view.kind {
        WaterKind::Start => "bar is-start",
        WaterKind::Gain => "bar is-gain",
        WaterKind::Loss => "bar is-loss",
        WaterKind::End => "bar is-end",
    };
    let (left, right) = (view.from.min(view.to), view.from.max(view.to));
    let (words, top) = ((place * ROW + 18).to_string(), place * ROW + 24);
    html! {
        <>
            <text x="0" y={words.clone()}>{ &view.name }</text>
            <text class="on-label" x="100%" y={words} text-anchor="end">{ &view.label }</text>
            // Even a change too small for the scale is seen.
            <rect {class} x={percent(left)} y={top.to_string()} width={percent((right - left).max(3))} height={BAR.to_string()} />
        </>
    }
}

/// The waterfall.
pub(super) fn waterfall(ui: &Ui, view: &WaterfallChart) -> Html {
    let height = view.bars.len() * ROW;
    let last = view.ticks.len().saturating_sub(1);
    let tick = |(place, tick): (usize, &ita_view::page::chart::Tick)| {
        let (x, anchor) = (
            percent(tick.at),
            if place == 0 {
                "start"
            } else if place == last {
                "end"
            } else {
                "middle"
            },
        );
        html! {
            <>
                <line class="tick" x1={x.clone()} x2={x.clone()} y1="0" y2={height.to_string()} />
                <text class="axis" {x} y={(height + 18).to_string()} text-anchor={anchor}>{ &tick.label }</text>
            </>
        }
    };
    let drawing = html! {
        <svg class="chart" height={(height + SCALE).to_string()} role="img" aria-label={view.description.clone()}>
            <>{ for view.ticks.iter().enumerate().map(tick) }</>
            <>{ for view.bars.iter().enumerate().map(bar) }</>
        </svg>
    };
    figure(ui, "waterfall", &view.table, drawing, Some(&view.note))
}
