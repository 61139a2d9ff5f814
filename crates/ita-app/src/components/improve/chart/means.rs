//! The overall score beside the published national means, by fiscal year.

use super::{figure, key};
use crate::components::result::percent;
use crate::ui::Ui;
use ita_view::page::chart::{MeanPoint, MeansChart, OwnPoint, Tick};
use yew::prelude::*;

/// Height of the drawing without its line of years, and what is kept free above, in pixels.
const HEIGHT: u32 = 180;
const ABOVE: u32 = 20;

fn x(permille: u16) -> String {
    // Room at both ends for half a label.
    percent(45 + (u32::from(permille) * 910 / 1000) as u16)
}

fn y(permille: u16) -> String {
    (ABOVE + u32::from(permille) * HEIGHT / 1000).to_string()
}

/// A mean and its number: below its point, but above it where the agency's own point is below.
fn mean(view: &MeanPoint, own: &[OwnPoint]) -> Html {
    let class = if view.derived { "line is-mean is-derived" } else { "line is-mean" };
    let taken = own.iter().any(|own| own.at.x == view.at.x && own.at.y > view.at.y);
    let point = ABOVE + u32::from(view.at.y) * HEIGHT / 1000;
    let label = if taken { point - 10 } else { point + 20 }.to_string();
    html! {
        <>
            <circle {class} cx={x(view.at.x)} cy={y(view.at.y)} r="4" />
            <text class="axis" x={x(view.at.x)} y={label} text-anchor="middle">{ &view.value }</text>
        </>
    }
}

fn own(view: &OwnPoint) -> Html {
    let class = if view.scenario { "line is-then" } else { "line is-now" };
    html! { <circle {class} cx={x(view.at.x)} cy={y(view.at.y)} r="5" /> }
}

/// The means.
pub(super) fn means(ui: &Ui, view: &MeansChart) -> Html {
    let foot = ABOVE + HEIGHT + 24;
    let year = |tick: &Tick| {
        html! { <text class="axis" x={x(tick.at)} y={(foot + 18).to_string()} text-anchor="middle">{ &tick.label }</text> }
    };
    // A year without a mean is a gap.
    let step = |pair: &[MeanPoint]| match pair {
        [a, b] if b.number == a.number + 1 => html! {
            <line class="line is-mean" x1={x(a.at.x)} y1={y(a.at.y)} x2={x(b.at.x)} y2={y(b.at.y)} />
        },
        _ => Html::default(),
    };
    let drawing = html! {
        <>
            <svg class="chart" height={(foot + 24).to_string()} role="img" aria-label={view.description.clone()}>
                <line class="tick" x1="0" x2="100%" y1={foot.to_string()} y2={foot.to_string()} />
                <>{ for view.years.iter().map(year) }</>
                <>{ for view.means.windows(2).map(step) }</>
                <>{ for view.means.iter().map(|point| mean(point, &view.own)) }</>
                <>{ for view.own.iter().map(own) }</>
            </svg>
            <ul class="keys">
                { key("line is-mean", &view.name, "") }
                <>{ for view.own.iter().map(|own| key(if own.scenario { "line is-then" } else { "line is-now" }, &own.name, &own.value)) }</>
            </ul>
        </>
    };
    figure(ui, "means", &view.table, drawing, Some(&view.note))
}
