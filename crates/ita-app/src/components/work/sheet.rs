//! One measure in a sheet.

use super::{Side, TextField};
use crate::components::{Choice, Icon, Pick, Select, choice, icon};
use crate::ui::{Ui, maybe};
use ita_report::{Day, MeasureState};
use ita_view::State;
use ita_view::message::WorkLabel;
use ita_view::page::{self, AimView, EntryView, FieldView, MeasureView};
use ita_view::work::Change;
use std::rc::Rc;
use yew::prelude::*;

/// What [`MeasureSheet`] shows.
#[derive(Properties, PartialEq)]
pub struct MeasureSheetProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// Which measure.
    pub at: usize,
    /// Today.
    pub today: Option<Day>,
    /// Called when somebody closes it.
    pub onclose: Callback<()>,
}

fn field(ui: &Ui, name: &str, at: usize, field: &FieldView) -> Html {
    let list = (name == "field" && field.label == *ui.label(WorkLabel::Unit)).then_some("units");
    html! { <TextField key={format!("{name}-{at}")} ui={ui.clone()} id={format!("{name}-{at}")} field={field.clone()} {list} /> }
}

fn remove(ui: &Ui, label: WorkLabel, of: &str, change: Change) -> Html {
    let name = [&*ui.label(label), ": ", of].concat();
    html! { <button type="button" class="plain" aria-label={name} onclick={ui.verbs.press(change.action())}>{ icon(Icon::CROSS) }</button> }
}

fn aims(ui: &Ui, view: &MeasureView) -> Html {
    let at = view.at;
    let aim = |(index, aim): (usize, &AimView)| {
        let points = |one: &FieldView| field(ui, "aim", index, one);
        html! {
            <li key={aim.name.clone()}>
                <span class="work-aim">{ &aim.name }</span>
                if let Some(one) = &aim.points {
                    { points(one) }
                } else {
                    <span class="small soft">{ ui.label(WorkLabel::ItemWhole) }</span>
                }
                { remove(ui, WorkLabel::RemoveAim, &aim.name, Change::RemoveAim(at, index)) }
            </li>
        }
    };
    let first = Pick { value: AttrValue::default(), label: ui.label(WorkLabel::AddAim) };
    let picks = core::iter::once(first)
        .chain(view.nodes.iter().map(|(id, name)| Pick { value: id.clone().into(), label: name.clone().into() }));
    let verbs = ui.verbs.clone();
    let onpick = Callback::from(move |value: AttrValue| {
        if !value.is_empty() {
            verbs.act(Change::AddAim(at, value.to_string()).action());
        }
    });
    html! {
        <fieldset class="work-part">
            <legend>{ ui.label(WorkLabel::Aims) }</legend>
            <ul class="work-aims">{ for view.aims.iter().enumerate().map(aim) }</ul>
            <Select id="add-aim" class="field wide" label={ui.label(WorkLabel::AddAim)} picks={picks.collect::<Vec<_>>()} picked={AttrValue::default()} {onpick} />
            { maybe(view.gain.as_ref(), |gain| html! { <p role="status" class="work-adds">{ gain }</p> }) }
        </fieldset>
    }
}

fn entries(ui: &Ui, view: &MeasureView) -> Html {
    let at = view.at;
    let entry = |(index, entry): (usize, &EntryView)| {
        let fields =
            entry.fields.iter().enumerate().map(|(place, one)| field(ui, &format!("entry-{index}"), place, one));
        let link = |link: &String| html! { <a class="small" href={link.clone()} target="_blank" rel="noopener noreferrer">{ link }</a> };
        html! {
            <li key={index}>
                <>{ for fields }</>
                { maybe(entry.link.as_ref(), link) }
                { remove(ui, WorkLabel::RemoveEntry, &entry.fields[0].text, Change::RemoveEntry(at, index)) }
            </li>
        }
    };
    html! {
        <fieldset class="work-part">
            <legend>{ ui.label(WorkLabel::Entries) }</legend>
            <ul class="work-entries">{ for view.entries.iter().enumerate().map(entry) }</ul>
            <button type="button" class="button" id="add-entry" onclick={ui.verbs.press(Change::AddEntry(at).action())}>{ ui.label(WorkLabel::AddEntry) }</button>
        </fieldset>
    }
}

/// Keeps it as a suggestion of the agency's own.
fn keep(ui: &Ui, at: usize, kept: bool) -> Html {
    let words = ui.label(if kept { WorkLabel::KeptAlready } else { WorkLabel::Keep });
    html! { <button type="button" class="button" id="keep-measure" disabled={kept} onclick={ui.verbs.press(Change::Keep(at).action())}>{ words }</button> }
}

/// Every field of a measure.
#[component]
pub fn MeasureSheet(props: &MeasureSheetProps) -> Html {
    let MeasureSheetProps { ui, state, at, today, onclose } = props;
    let Some(view) = page::measure(state, *at, *today) else { return Html::default() };
    let (at, blank) = (*at, view.blank);
    let closing = |deletes: bool| {
        let (verbs, onclose) = (ui.verbs.clone(), onclose.clone());
        Callback::from(move |()| {
            if deletes {
                verbs.act(Change::Delete(at).action());
            }
            onclose.emit(());
        })
    };
    // One that was added and of which nothing was said goes again.
    let (onclose, delete) = (closing(blank), closing(true).reform(|_: MouseEvent| ()));
    let way = |(state, words): &(MeasureState, String)| {
        Choice::named(words.clone(), *state == view.state, ui.verbs.press(Change::SetState(at, *state).action()))
    };
    let fields = view.fields.iter().enumerate().map(|(place, one)| field(ui, "field", place, one));
    let more = view.more.iter().enumerate().map(|(place, one)| field(ui, "more", place, one));
    html! {
        <Side ui={ui.clone()} title={view.title.clone()} onclose={onclose.clone()}>
            { choice(&ui.label(WorkLabel::State), "measure-state", view.states.iter().map(way)) }
            { field(ui, "title", 0, &view.name) }
            { aims(ui, &view) }
            <div class="work-fields"><>{ for fields }</></div>
            { entries(ui, &view) }
            <div class="work-fields"><>{ for more }</></div>
            <div class="dialog-buttons">
                { maybe(view.kept, |kept| keep(ui, at, kept)) }
                <button type="button" class="button" id="delete-measure" onclick={delete}>{ ui.label(WorkLabel::DeleteMeasure) }</button>
                <button type="button" class="button primary" onclick={onclose.reform(|_: MouseEvent| ())}>{ ui.label(WorkLabel::CloseMeasure) }</button>
            </div>
        </Side>
    }
}
