//! Indicators, or instruments, of baseline, scenario and last year.

use super::{figure, key};
use crate::ui::{Ui, maybe};
use ita_view::page::chart::{Point, RadarAxis, RadarChart, RadarSeries, Tick};
use yew::prelude::*;

fn corner(point: &Point) -> String {
    [&point.x.to_string(), ",", &point.y.to_string()].concat()
}

/// A closed line where all its corners are known, else its pieces.
fn series(class: &'static str, view: &RadarSeries) -> Html {
    let pieces = view.points.split(Option::is_none).filter(|piece| !piece.is_empty());
    let whole = view.points.iter().all(Option::is_some);
    let line = |piece: &[Option<Point>]| {
        let points = piece.iter().flatten().map(corner).collect::<Vec<_>>().join(" ");
        if whole {
            html! { <polygon {class} {points} /> }
        } else {
            html! { <polyline {class} {points} /> }
        }
    };
    let dot = |point: &Point| html! { <circle {class} cx={point.x.to_string()} cy={point.y.to_string()} r="9" /> };
    html! { <>{ for pieces.map(line) }{ for view.points.iter().flatten().map(dot) }</> }
}

/// The radar.
pub(super) fn radar(ui: &Ui, view: &RadarChart) -> Html {
    let (x, y) = (view.center.x, view.center.y);
    let ring =
        |tick: &Tick| html! { <circle class="ring" cx={x.to_string()} cy={y.to_string()} r={tick.at.to_string()} /> };
    // Beside the first axis, so that it does not hide it.
    let ring_label = |tick: &Tick| {
        let at = y.saturating_sub(tick.at).saturating_add(12);
        html! { <text class="axis" x={(x + 14).to_string()} y={at.to_string()}>{ &tick.label }</text> }
    };
    let axis = |axis: &RadarAxis| {
        html! {
            <>
                <line class="tick" x1={x.to_string()} y1={y.to_string()} x2={axis.end.x.to_string()} y2={axis.end.y.to_string()} />
                <text class="name" x={axis.label.x.to_string()} y={(axis.label.y + 12).to_string()} text-anchor="middle">{ &axis.number }</text>
            </>
        }
    };
    let drawing = html! {
        <>
            <svg class="radar-chart" viewBox="0 0 1000 1000" role="img" aria-label={view.description.clone()}>
                <>{ for view.rings.iter().map(ring) }</>
                <>{ for view.axes.iter().map(axis) }</>
                { maybe(view.last_year.as_ref(), |view| series("line is-last", view)) }
                { series("line is-now", &view.baseline) }
                { series("line is-then", &view.scenario) }
                <>{ for view.rings.iter().map(ring_label) }</>
            </svg>
            <ul class="keys">
                { key("line is-now", &view.baseline.name, "") }
                { key("line is-then", &view.scenario.name, "") }
                { maybe(view.last_year.as_ref(), |view| key("line is-last", &view.name, "")) }
            </ul>
        </>
    };
    figure(ui, "radar", &view.table, drawing, view.note.as_deref())
}
