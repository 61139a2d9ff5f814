//! What somebody adds to a report, at its side.

use crate::components::work::TextField;
use crate::components::{Icon, icon};
use crate::ui::Ui;
use ita_view::message::ReportLabel;
use ita_view::page::FieldGroup;
use yew::prelude::*;

fn group(ui: &Ui, place: usize, view: &FieldGroup) -> Html {
    let field = |(index, field): (usize, &_)| {
        html! { <TextField key={index} ui={ui.clone()} id={format!("paper-{place}-{index}")} field={ita_view::page::FieldView::clone(field)} /> }
    };
    html! {
        <details class="more" id={format!("outline-{place}")}>
            <summary>{ icon(Icon::Chevron) }<span>{ &view.title }</span>{ " " }<span class="soft small">{ &view.filled }</span></summary>
            <div class="more-inside report-fields">{ for view.fields.iter().enumerate().map(field) }</div>
        </details>
    }
}

/// Groups of fields, each of which opens.
pub fn outline(ui: &Ui, groups: &[FieldGroup]) -> Html {
    html! {
        <section class="report-outline" aria-labelledby="outline-title">
            <h2 id="outline-title">{ ui.label(ReportLabel::Outline) }</h2>
            <>{ for groups.iter().enumerate().map(|(place, view)| group(ui, place, view)) }</>
        </section>
    }
}
