//! How the result was computed, step by step.

use crate::components::claims::status;
use ita_view::page::StepView;
use yew::prelude::*;

fn step(view: &StepView) -> Html {
    html! {
        <li>
            <p class="step-name"><span>{ &view.name }</span>{ status(&view.status) }</p>
            <p class="formula">{ &view.formula }{ " = " }<b>{ &view.result }</b></p>
        </li>
    }
}

/// The steps, from the leaves to the whole.
pub fn steps(views: &[StepView]) -> Html {
    html! { <ol class="steps">{ for views.iter().map(step) }</ol> }
}
