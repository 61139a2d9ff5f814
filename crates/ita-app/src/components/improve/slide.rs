//! A slider, with marks for where the baseline and the plan are.

use super::act::typed;
use crate::components::result::percent;
use crate::components::tree::step;
use crate::ui::{Ui, maybe};
use ita_view::page::{ImproveRow, Slider};
use ita_view::{Action, Improve, Step};
use web_sys::Element;
use yew::prelude::*;

/// Where on the slider a position is, in thousandths.
fn at(slider: &Slider, position: u32) -> String {
    let (least, most) = (slider.min, slider.max.max(slider.min + 1));
    let place = u64::from(position.clamp(least, most) - least) * 1000 / u64::from(most - least);
    percent(u16::try_from(place).unwrap_or(1000))
}

/// How far a key moves a slider: arrows as in a field, and Page Up and Page Down by a point.
fn key(event: &KeyboardEvent) -> Option<Step> {
    match (event.key().as_str(), event.shift_key()) {
        ("PageUp", _) | ("ArrowRight", true) => Some(Step::UpPoint),
        ("PageDown", _) | ("ArrowLeft", true) => Some(Step::DownPoint),
        ("ArrowRight", false) => Some(Step::Up),
        ("ArrowLeft", false) => Some(Step::Down),
        _ => step(event),
    }
}

/// Moves a node's number by keys.
pub(super) fn nudge(ui: &Ui, node: &str) -> Callback<KeyboardEvent> {
    let (verbs, node) = (ui.verbs.clone(), node.to_owned());
    Callback::from(move |event: KeyboardEvent| {
        // In a field, arrows to the side move the caret.
        let field = event.target_unchecked_into::<Element>().matches("[type=text]").unwrap_or(false);
        if let Some(step) = if field { step(&event) } else { key(&event) } {
            event.prevent_default();
            verbs.act(Action::Improve(Improve::Nudge { node: node.clone(), step }));
        }
    })
}

/// The slider of a row.
pub(super) fn slide(ui: &Ui, row: &ImproveRow) -> Html {
    let slider = &row.slider;
    let node = row.node.clone();
    let oninput =
        typed(ui, move |text| Improve::Slide { node: node.clone(), position: text.parse().unwrap_or_default() });
    let plan =
        |position: u32| html! { <svg x={at(slider, position)} class="end"><path class="aim" d="M-5 0H5L0 7z" /></svg> };
    let base = at(slider, slider.baseline);
    html! {
        <div class="slide">
            <svg class="slide-marks" aria-hidden="true">
                <line class="span" x1={base.clone()} x2={at(slider, slider.value)} y1="50%" y2="50%" />
                <circle class="base" cx={base} cy="50%" r="5" />
                { maybe(slider.plan.filter(|&place| place != slider.value), plan) }
            </svg>
            <input type="range" min={slider.min.to_string()} max={slider.max.to_string()} step="1"
                   value={slider.value.to_string()} aria-label={slider.label.clone()}
                   aria-valuetext={slider.value_text.clone()} {oninput} onkeydown={nudge(ui, &row.node)} />
        </div>
    }
}
