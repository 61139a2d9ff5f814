//! A pasted table: what was understood of it, line by line, before it is taken.

use super::Modal;
use crate::components::{Icon, Pick, Select, icon, more};
use crate::loaded::DialogProps;
use crate::platform::clipboard::{self, ACCEPTED};
use crate::ui::{Ui, maybe};
use ita_view::message::{DialogLabel, Label};
use ita_view::page::{self, PasteRow, PasteView};
use ita_view::{Action, Dialog, Told};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Where a table is pasted. What was refused stands there to be corrected.
fn place(ui: &Ui, refused: Option<&String>, element: &NodeRef) -> Html {
    let verbs = ui.verbs.clone();
    let onpaste = Callback::from(move |event: Event| {
        // Into a text that is being corrected a word is pasted like anywhere.
        let place: HtmlTextAreaElement = event.target_unchecked_into();
        if let Some(pasted) = clipboard::pasted(&event).filter(|_| is_replaced(&place)) {
            event.prevent_default();
            verbs.paste(None, pasted);
        }
    });
    let read = {
        let verbs = ui.verbs.clone();
        move |place: HtmlTextAreaElement| {
            let text = place.value();
            if !text.trim().is_empty() {
                verbs.paste(None, clipboard::Pasted { text, html: None });
            }
        }
    };
    // Typed or dropped there: read as soon as it is left.
    let onchange = {
        let read = read.clone();
        Callback::from(move |event: Event| read(event.target_unchecked_into()))
    };
    let typed = element.clone();
    let again = Callback::from(move |_: MouseEvent| {
        if let Some(place) = typed.cast() {
            read(place);
        }
    });
    let correct = |_: &String| {
        html! {
            <p class="soft small" id="paste-correct">{ ui.label(DialogLabel::CorrectHere) }</p>
        }
    };
    let again = |_: &String| {
        html! { <button type="button" class="button" id="paste-again" onclick={again.clone()}>{ ui.label(DialogLabel::ReadAgain) }</button> }
    };
    html! {
        <>
        { maybe(refused, correct) }
        <textarea ref={element} class="field paste-place" rows="6" wrap={refused.map(|_| "off")} value={refused.cloned()}
            aria-label={ui.label(DialogLabel::PasteText)} aria-describedby={refused.map(|_| "paste-correct")} {onpaste} {onchange} />
        <p class="dialog-buttons">
            { maybe(refused, again) }
            <label class="button file">
                <input class="quiet" type="file" id="paste-file" accept={ACCEPTED} onchange={ui.verbs.open_chosen()} />
                { ui.label(Label::OpenFile) }
            </label>
        </p>
        </>
    }
}

/// True where what is pasted takes the place of all that is there.
fn is_replaced(place: &HtmlTextAreaElement) -> bool {
    let (begin, end) = (place.selection_start().ok().flatten(), place.selection_end().ok().flatten());
    let length = u32::try_from(place.value().encode_utf16().count()).unwrap_or(u32::MAX);
    begin.unwrap_or_default() == 0 && end.unwrap_or_default() >= length
}

/// The agencies of which one may be taken alone.
fn whose(ui: &Ui, agencies: &[(usize, String)]) -> Html {
    let none = Pick { value: "".into(), label: ui.label(DialogLabel::ChooseAgency) };
    let pick = |(at, name): &(usize, String)| Pick { value: at.to_string().into(), label: name.clone().into() };
    let verbs = ui.verbs.clone();
    let onpick = Callback::from(move |value: AttrValue| {
        if let Ok(at) = value.parse() {
            verbs.act(Action::TellPaste(Told::Agency(at)));
        }
    });
    let picks: Vec<Pick> = core::iter::once(none).chain(agencies.iter().map(pick)).collect();
    html! {
        <p class="paste-sheet">
            <label for="paste-agency">{ ui.label(DialogLabel::OneAgency) }</label>{ " " }
            <Select id="paste-agency" {picks} picked="" {onpick} />
        </p>
    }
}

/// Which sheet of the workbook is read.
fn sheets(ui: &Ui, (names, at): &(Vec<String>, usize)) -> Html {
    let pick = |(at, name): (usize, &String)| Pick { value: at.to_string().into(), label: name.clone().into() };
    let verbs = ui.verbs.clone();
    let onpick = Callback::from(move |value: AttrValue| {
        if let Ok(at) = value.parse() {
            verbs.act(Action::TellPaste(Told::Sheet(at)));
        }
    });
    html! {
        <p class="paste-sheet">
            <label for="paste-sheet">{ ui.label(DialogLabel::Sheet) }</label>{ " " }
            <Select id="paste-sheet" picks={names.iter().enumerate().map(pick).collect::<Vec<_>>()} picked={at.to_string()} {onpick} />
        </p>
    }
}

fn row(row: &PasteRow, of_agencies: bool) -> Html {
    let value = (!of_agencies).then(|| html! { <td class="num">{ &row.value }</td> });
    let name = html! { <th scope="row">{ &row.name }{ maybe(row.new.as_ref(), |new| html! { <>{ " " }<b class="small">{ new }</b></> }) }</th> };
    html! { <tr>{ name }{ value.unwrap_or_default() }<td class="soft">{ &row.text }</td></tr> }
}

fn read(ui: &Ui, view: &PasteView) -> Html {
    let table = html! {
        <div class="table-wrap paste-rows" tabindex="0" role="region" aria-label={view.says.clone()}>
            <table>
                <thead>
                    <tr>
                        if view.of_agencies {
                            <><th scope="col">{ ui.label(Label::Agency) }</th><th scope="col">{ ui.label(Label::ColumnScore) }</th></>
                        } else {
                            <>
                                <th scope="col">{ ui.label(Label::ColumnName) }</th>
                                <th scope="col" class="num">{ ui.label(Label::ColumnScore) }</th>
                                <th scope="col">{ ui.label(DialogLabel::ReadLine) }</th>
                            </>
                        }
                    </tr>
                </thead>
                <tbody>{ for view.rows.iter().map(|one| row(one, view.of_agencies)) }</tbody>
            </table>
        </div>
    };
    let other = |row: &PasteRow| html! { <li>{ &row.text }</li> };
    let left_out = |rows: &Vec<PasteRow>| {
        let why = |row: &PasteRow| html! { <li>{ &row.text }{ maybe(row.ignored.as_ref(), |why| html! { <>{ " – " }<b>{ why }</b></> }) }</li> };
        html! { <div class="small" id="paste-left-out"><p>{ ui.label(DialogLabel::LinesLeftOut) }</p><ul>{ for rows.iter().map(why) }</ul></div> }
    };
    let others = |rows: &Vec<PasteRow>| {
        let (words, count) = (ui.label(DialogLabel::LinesNotUsed), ui.voice.numerals.write(&rows.len().to_string()));
        let words = [&*words, " (", &count, ")"].concat();
        // An agency that is left out is a loss, and is not folded away.
        if view.of_agencies {
            return html! { <div class="small"><p>{ words }</p><ul class="is-wrong">{ for rows.iter().map(other) }</ul></div> };
        }
        more(&words, html! { <ul class="soft small">{ for rows.iter().map(other) }</ul> })
    };
    html! {
        <>
            <ul class="paste-found">{ for view.found.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            { table }
            { maybe(view.more.as_ref(), |more| html! { <p class="soft small">{ more }</p> }) }
            { maybe(Some(&view.left_out).filter(|rows| !rows.is_empty()), left_out) }
            { maybe(Some(&view.others).filter(|rows| !rows.is_empty()), others) }
        </>
    }
}

/// The dialog: a place to paste into; then what was read, or what there is to choose between.
#[component]
pub fn PasteDialog(props: &DialogProps) -> Html {
    let DialogProps { ui, state, parts } = props;
    let element = use_node_ref();
    let Some(Dialog::Paste(pasting)) = &state.dialog else { return Html::default() };
    let view = page::paste(state, pasting, parts);
    let choice = |(words, action): &(String, Action)| {
        html! { <button type="button" class="button" onclick={ui.verbs.press(action.clone())}>{ words }</button> }
    };
    let take = |action: &Action| {
        html! { <button type="button" class="button primary" onclick={ui.verbs.press(action.clone())}>{ ui.label(DialogLabel::Take) }</button> }
    };
    let is_refused = view.pasted && view.take.is_none();
    html! {
        <Modal ui={ui.clone()} title={ui.label(DialogLabel::PasteTitle)}>
            <p role="status" class={if is_refused { "remark bad" } else { "paste-says" }}>
                { maybe(is_refused.then_some(()), |()| icon(Icon::WARNING)) }<span>{ &view.says }</span>
            </p>
            { maybe(view.sheets.as_ref(), |named| sheets(ui, named)) }
            { maybe(view.take.is_some().then_some(&view), |view| read(ui, view)) }
            { maybe(Some(&view.whose).filter(|agencies| !agencies.is_empty()), |agencies| whose(ui, agencies)) }
            { maybe(Some(&view.choices).filter(|choices| !choices.is_empty()), |choices| html! { <div class="dialog-buttons" id="paste-choices">{ for choices.iter().map(choice) }</div> }) }
            { maybe(view.take.is_none().then_some(()), |()| place(ui, view.text.as_ref(), &element)) }
            <div class="dialog-buttons">
                { maybe(view.take.as_ref(), take) }
                <button type="button" class="button" onclick={ui.verbs.press(Action::CloseDialog)}>{ ui.label(Label::Cancel) }</button>
            </div>
        </Modal>
    }
}
