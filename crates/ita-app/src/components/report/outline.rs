//! What somebody adds to a report and leaves out of it, at its side.

use crate::components::work::TextField;
use crate::components::{Icon, icon};
use crate::ui::Ui;
use ita_report::Kind;
use ita_view::message::ReportLabel;
use ita_view::page::{FieldGroup, SectionView, SectionsView};
use ita_view::work::Change;
use web_sys::HtmlInputElement;
use yew::prelude::*;

fn group(ui: &Ui, place: usize, view: &FieldGroup) -> Html {
    let field = |(index, field): (usize, &_)| {
        html! { <TextField key={index} ui={ui.clone()} id={format!("paper-{place}-{index}")} field={ita_view::page::FieldView::clone(field)} /> }
    };
    html! {
        <details class="more" id={format!("outline-{place}")}>
            <summary>{ icon(Icon::CHEVRON) }<span>{ &view.title }</span>{ " " }<span class="soft small">{ &view.filled }</span></summary>
            <div class="more-inside report-fields">{ for view.fields.iter().enumerate().map(field) }</div>
        </details>
    }
}

/// A section, to be ticked.
fn section(ui: &Ui, kind: Kind, view: &SectionView) -> Html {
    let (verbs, which) = (ui.verbs.clone(), view.section);
    let onchange = Callback::from(move |event: Event| {
        let shown = event.target_unchecked_into::<HtmlInputElement>().checked();
        verbs.act(Change::ShowSection(kind, which, shown).action());
    });
    html! {
        <label class="report-measures">
            <input type="checkbox" class="tick" checked={view.shown} {onchange} />
            <span>{ &view.words }</span>
        </label>
    }
}

/// What can be left out, if anything can.
fn sections(ui: &Ui, kind: Kind, view: &SectionsView) -> Html {
    if view.sections.is_empty() {
        return Html::default();
    }
    html! {
        <details class="more" id="outline-sections">
            <summary>{ icon(Icon::CHEVRON) }<span>{ ui.label(ReportLabel::Sections) }</span>{ " " }<span class="soft small">{ &view.shown }</span></summary>
            <div class="more-inside report-fields">
                <>{ for view.sections.iter().map(|view| section(ui, kind, view)) }</>
                <p class="soft small">{ ui.label(ReportLabel::SectionsHint) }</p>
            </div>
        </details>
    }
}

/// What can be left out of this kind of report, and groups of fields, each of which opens.
pub fn outline(ui: &Ui, groups: &[FieldGroup], (kind, view): (Kind, &SectionsView)) -> Html {
    html! {
        <section class="report-outline" aria-labelledby="outline-title">
            <h2 id="outline-title">{ ui.label(ReportLabel::Outline) }</h2>
            { sections(ui, kind, view) }
            <>{ for groups.iter().enumerate().map(|(place, view)| group(ui, place, view)) }</>
        </section>
    }
}
