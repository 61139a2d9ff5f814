//! The link to what is in sight.

use super::Modal;
use crate::components::{Icon, icon};
use crate::loaded::DialogProps;
use crate::platform::{address, document, handed};
use crate::ui::{Ui, maybe, text_of};
use ita_view::message::DialogLabel;
use ita_view::{Action, Dialog, link, page};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The link's text, and the button that copies it.
fn copy(ui: &Ui, link: &str, copied: &UseStateHandle<Option<(String, bool)>>) -> Html {
    let onclick = {
        let (copied, link) = (copied.clone(), link.to_owned());
        move |_: MouseEvent| {
            let (copied, link) = (copied.clone(), link.clone());
            let text = link.clone();
            handed::copy(&text, move |done| copied.set(Some((link, done))));
        }
    };
    let said = copied.as_ref().filter(|(of, _)| of == link).map(|(_, done)| match done {
        true => ui.label(DialogLabel::LinkCopied),
        false => ui.label(DialogLabel::CopyByHand),
    });
    let select = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
    html! {
        <>
            <div class="copy">
                <input class="field" type="text" readonly=true value={link.to_owned()} aria-label={ui.label(DialogLabel::ShareTitle)} onfocus={select} />
                <button type="button" class="button primary" {onclick}>{ ui.label(DialogLabel::CopyLink) }</button>
            </div>
            <p class="small" role="status">{ said }</p>
        </>
    }
}

/// Where the page's own address leads nobody else: the address of another copy of the app, for the link to lead to, or a file.
fn elsewhere(ui: &Ui, typed: &UseStateHandle<String>) -> Html {
    let oninput = {
        let typed = typed.setter();
        move |event: InputEvent| typed.set(text_of(&event))
    };
    let is_wrong = !typed.trim().is_empty() && link::base(typed).is_none();
    let (invalid, described) = if is_wrong { (Some("true"), Some("share-at-wrong")) } else { (None, None) };
    let wrong = || html! { <p class="small is-wrong" id="share-at-wrong">{ ui.label(DialogLabel::ShareAtWrong) }</p> };
    html! {
        <>
            <p class="remark">{ icon(Icon::WARNING) }<span>{ ui.label(DialogLabel::ShareOnlyHere) }</span></p>
            <label class="label" for="share-at">{ ui.label(DialogLabel::ShareAt) }</label>
            <input class="field wide" type="text" inputmode="url" autocomplete="off" spellcheck="false" id="share-at" value={(**typed).clone()}
                   aria-invalid={invalid} aria-describedby={described} {oninput} />
            { maybe(is_wrong.then_some(()), |()| wrong()) }
            <p class="dialog-buttons">
                <button type="button" class="button" onclick={ui.verbs.press(Action::OpenFiles)}>{ ui.label(DialogLabel::SaveFile) }</button>
            </p>
        </>
    }
}

/// The link to a result, whatever view it is sent from, with the agency's name only if somebody wants that; copied by a button or, where there is no clipboard, by hand.
#[component]
pub fn ShareDialog(props: &DialogProps) -> Html {
    let DialogProps { ui, state, .. } = props;
    let copied = use_state(|| None::<(String, bool)>);
    let typed = use_state(String::new);
    let Some(Dialog::Share { named }) = state.dialog else { return Html::default() };
    let view = page::share(state, named);
    let Some(hash) = &view.link else {
        return html! {
            <Modal ui={ui.clone()} title={ui.label(DialogLabel::ShareTitle)}><p>{ &view.of }</p><p class="soft">{ &view.hint }</p></Modal>
        };
    };
    let here = document::address();
    let elsewhere = link::is_only_here(&here).then(|| elsewhere(ui, &typed));
    // The address of a file would lead nobody to it, and tell everybody whose machine it is.
    let base = match elsewhere {
        Some(_) => link::base(&typed).or_else(|| (!address::is_file()).then_some(here)),
        None => Some(here),
    };
    let link = base.map(|base| [&*base, &**hash].concat());
    let tick = ui.verbs.press(Action::ShareNamed(!named));
    html! {
        <Modal ui={ui.clone()} title={ui.label(DialogLabel::ShareTitle)}>
            <p>{ &view.of }</p>
            <p class="soft">{ &view.hint }</p>
            <p><label class="tick-name"><input type="checkbox" class="tick" checked={named} onclick={tick} />{ ui.label(DialogLabel::ShareNamed) }</label></p>
            { elsewhere.unwrap_or_default() }
            { maybe(link.as_ref(), |link| copy(ui, link, &copied)) }
        </Modal>
    }
}
