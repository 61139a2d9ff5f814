//! รายงาน: what is drafted from the numbers, to be read, printed, and saved for Word or the web.

use crate::components::report::{Paper, outline};
use crate::components::{Icon, icon};
use crate::loaded::PageProps;
use crate::platform::{handed, time};
use crate::ui::{Ui, maybe, text_of};
use ita_report::{Kind, Lang};
use ita_view::message::{Label, ReportLabel};
use ita_view::page::{self, Drafted, ReportView};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What a Word file is called where its kind is asked for.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

fn kinds(ui: &Ui, view: &ReportView, chosen: Kind, choose: &UseStateSetter<Option<Kind>>) -> Html {
    let choose = choose.clone();
    let onchange = Callback::from(move |event: Event| {
        choose.set(Kind::of(&text_of(&event)));
    });
    let option = |(kind, words): &(Kind, String)| html! { <option value={kind.id()} selected={*kind == chosen}>{ words }</option> };
    html! {
        <label class="report-kind">
            <span>{ ui.label(ReportLabel::KindName) }</span>
            <select id="report-kind" class="field" {onchange}>{ for view.kinds.iter().map(option) }</select>
        </label>
    }
}

/// The draft, with what kind it is, what can be added, and what can be done with it.
#[component]
pub fn Report(props: &PageProps) -> Html {
    let PageProps { ui, state, parts, .. } = props;
    let view = page::report(state, parts);
    let (chosen, suggested, editing) = (use_state(|| None::<Kind>), use_state(|| true), use_state(|| false));
    let offered = |kind: &Kind| view.kinds.iter().any(|(other, _)| other == kind);
    let first = view.kinds.first().map_or(Kind::Prepare, |(kind, _)| *kind);
    let kind = chosen.filter(offered).unwrap_or(first);
    let Drafted { case, document: draft, can_suggest } = page::draft_report(state, parts, kind, *suggested);
    let edited = page::sentences(ui.voice, &draft);

    let name = [&draft.running, " ", &time::today().stamp()].concat();
    let save = |ending: &'static str, how: fn(&str, &ita_report::Case<'static>, Kind, &ita_report::Document)| {
        let (name, case, draft) = ([&name, ending].concat(), case.clone(), draft.clone());
        Callback::from(move |_: MouseEvent| how(&name, &case, kind, &draft))
    };
    let word = save(".docx", |name, _, _, draft| handed::save_bytes(name, WORD, &ita_report::docx(draft)));
    let web = save(".html", |name, _, _, draft| handed::save(name, "text/html", &ita_report::html(draft)));
    let data = save(".json", |name, case, kind, draft| {
        handed::save(name, "application/json", &ita_report::json(case, kind, draft));
    });
    let scores = save(".csv", |name, case, _, draft| {
        let lang = if draft.lang == Lang::Th.id() { Lang::Th } else { Lang::En };
        handed::save(name, "text/csv", &ita_report::csv(&ita_report::rows_of_scores(case, lang)));
    });
    let onmeasures = {
        let suggested = suggested.setter();
        Callback::from(move |event: Event| suggested.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let edit = {
        let (editing, setter) = (*editing, editing.setter());
        Callback::from(move |_: MouseEvent| setter.set(!editing))
    };
    let edit_words = if *editing { ReportLabel::EndEdit } else { ReportLabel::EditMode };
    html! {
        <div class="wrap page report-page">
            <h1 tabindex="-1">{ ui.label(Label::Report) }</h1>
            <p class="soft report-lead">{ ui.label(ReportLabel::Lead) }</p>
            { maybe(view.note.as_ref(), |note| html! { <p class="remark">{ icon(Icon::INFO) }<span>{ note }</span></p> }) }
            <div class="report-columns">
                <div class="report-side">
                    <div class="report-ways">
                        { kinds(ui, &view, kind, &chosen.setter()) }
                        if can_suggest {
                            <label class="report-measures">
                                <input type="checkbox" class="tick" id="report-measures" checked={*suggested} onchange={onmeasures} />
                                <span>{ ui.label(ReportLabel::WithMeasures) }</span>
                            </label>
                        } else if !case.papers.measures.is_empty() {
                            <p class="soft small">{ ui.label(ReportLabel::OwnMeasures) }</p>
                        }
                        <p class="dialog-buttons">
                            <button type="button" class="button primary" id="save-docx" onclick={word}>{ ui.label(ReportLabel::SaveDocx) }</button>
                            <button type="button" class="button" id="save-html" onclick={web}>{ ui.label(ReportLabel::SaveHtml) }</button>
                            <button type="button" class="button" id="save-json" onclick={data}>{ ui.label(ReportLabel::SaveJson) }</button>
                            if case.result.is_some() {
                                <button type="button" class="button" id="save-scores" onclick={scores}>{ ui.label(ReportLabel::SaveScores) }</button>
                            }
                            <button type="button" class="button" id="print-report" onclick={Callback::from(|_: MouseEvent| handed::print())}>
                                { ui.label(ReportLabel::Print) }
                            </button>
                        </p>
                        <p class="dialog-buttons">
                            <button type="button" class="button" id="edit-report" aria-pressed={editing.to_string()} onclick={edit}>{ ui.label(edit_words) }</button>
                        </p>
                        <p class="small" role="status">
                            { maybe(edited.edited.as_ref(), |text| html! { <span>{ text }</span> }) }
                            { maybe(edited.stale.as_ref(), |text| html! { <span class="is-wrong">{ " · " }{ text }</span> }) }
                        </p>
                        { maybe(editing.then_some(()), |()| html! { <p class="soft small">{ ui.label(ReportLabel::EditHint) }</p> }) }
                    </div>
                    { outline(ui, &view.groups, (kind, &page::report_sections(state, kind, case.rules))) }
                </div>
                <Paper key={kind.id()} ui={ui.clone()} {draft} {kind} editing={*editing} />
            </div>
        </div>
    }
}
