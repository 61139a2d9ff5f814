//! Files: what is saved, how one is opened, and what is deleted.

use super::Modal;
use crate::components::{Icon, icon, more};
use crate::loaded::DialogProps;
use crate::platform::clipboard::ACCEPTED;
use crate::platform::{handed, keep, time};
use crate::storing;
use crate::ui::maybe;
use ita_view::message::DialogLabel;
use ita_view::page::{self, Deletes, OneFile};
use ita_view::{Action, file};
use yew::prelude::*;

/// Saving everything, or the agency in sight alone, as a file or a table; opening such a file; deleting.
#[component]
pub fn FilesDialog(props: &DialogProps) -> Html {
    let DialogProps { ui, state, .. } = props;
    let view = page::files(state);
    let save = |name: &str, ending: &'static str, kind: &'static str, text: fn(&DialogProps) -> String| {
        let (props, name) = (props.clone(), name.to_owned());
        Callback::from(move |_: MouseEvent| {
            let name = [&name, " ", &time::today().stamp(), ending].concat();
            handed::save(&name, kind, &text(&props));
        })
    };
    const JSON: &str = "application/json";
    let place = keep::here();
    let filed = use_state(|| place.read(&storing::filed()));
    let whole = {
        let (save, filed) = (save(&view.name, file::ENDING, JSON, |props| file::write(&props.state)), filed.clone());
        Callback::from(move |event: MouseEvent| {
            save.emit(event);
            let now = time::now();
            // Where nothing can be noted, it is not said.
            place.write(&storing::filed(), &now);
            filed.set(Some(now));
        })
    };
    let day = filed.as_deref().and_then(|kept| time::day_text(kept, ui.voice));
    let one = |one: &OneFile| {
        let onclick = save(&one.name, file::ENDING, JSON, |props| file::write_one(&props.state));
        html! {
            <>
                <p>{ &one.holds }</p>
                <p class="dialog-buttons">
                    <button type="button" class="button" id="save-one" {onclick}>{ ui.label(DialogLabel::SaveOne) }</button>
                </p>
            </>
        }
    };
    // A mark, by which Excel knows that it is UTF-8.
    let table = save(&view.name, ".csv", "text/csv", |props| {
        ["\u{feff}", &page::files_table(&props.state, &props.parts).csv()].concat()
    });
    let book = {
        let (props, name) = (props.clone(), view.name.clone());
        Callback::from(move |_: MouseEvent| {
            let name = [&name, " ", &time::today().stamp(), ".xlsx"].concat();
            props.ui.verbs.save_book(name, page::files_table(&props.state, &props.parts));
        })
    };
    let save_all = if view.one.is_some() { DialogLabel::SaveAll } else { DialogLabel::SaveFile };
    // Asked again, like everything that takes much away: the first press opens what it holds and the button.
    let delete = |one: &Deletes| {
        let (verbs, action) = (ui.verbs.clone(), one.action.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            verbs.act(action.clone());
            verbs.act(Action::CloseDialog);
        });
        let button = html! { <button type="button" class="button" id={one.id} {onclick}>{ &one.words }</button> };
        more(&one.words, html! { <><p>{ &one.says }</p><p>{ button }</p></> })
    };
    let refused =
        |text: &String| html! { <p class="remark bad" role="alert">{ icon(Icon::WARNING) }<span>{ text }</span></p> };
    html! {
        <Modal ui={ui.clone()} title={ui.label(DialogLabel::FilesTitle)}>
            <p class="soft">{ ui.label(DialogLabel::FilesHint) }</p>
            { maybe(view.refused.as_ref(), refused) }
            if let Some(holds) = &view.holds {
                <p>{ holds }</p>
                <p class="dialog-buttons">
                    <button type="button" class="button primary" id="save-file" onclick={whole}>{ ui.label(save_all) }</button>
                    <button type="button" class="button" id="save-table" onclick={table}>{ ui.label(DialogLabel::SaveTable) }</button>
                    <button type="button" class="button" id="save-book" onclick={book}>{ ui.label(DialogLabel::SaveBook) }</button>
                </p>
                <p class="small soft" id="filed">{ page::filed_on(ui.voice, day.as_deref()) }</p>
                if keep::is_of_safari() {
                    <p class="small soft not-installed" id="safari-forgets">{ ui.label(DialogLabel::SafariForgets) }</p>
                }
                { maybe(view.one.as_ref(), one) }
            } else {
                <p>{ ui.label(DialogLabel::NothingToSave) }</p>
            }
            <p class="dialog-buttons">
                <label class="button file">
                    <input class="quiet" type="file" id="open-file" accept={ACCEPTED} onchange={ui.verbs.open_chosen()} />
                    { ui.label(DialogLabel::OpenOurFile) }
                </label>
            </p>
            <p class="small soft">{ ui.label(DialogLabel::OpenReplaces) }</p>
            <>{ for view.deletes.iter().map(delete) }</>
        </Modal>
    }
}
