//! The link to what is in sight.

use super::Modal;
use crate::loaded::DialogProps;
use crate::platform::{document, handed};
use ita_view::message::{DialogLabel, Label};
use ita_view::{Action, Dialog, link};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The link, with the agency's name only if somebody wants that; copied by a button or, where there is no clipboard, by hand.
#[component]
pub fn ShareDialog(props: &DialogProps) -> Html {
    let DialogProps { ui, state, .. } = props;
    let copied = use_state(|| None::<(String, bool)>);
    let Some(Dialog::Share { named }) = state.dialog else { return Html::default() };
    let link = [document::address(), link::share(state, named)].concat();
    let onclick = {
        let (copied, link) = (copied.clone(), link.clone());
        move |_: MouseEvent| {
            let (copied, link) = (copied.clone(), link.clone());
            let text = link.clone();
            handed::copy(&text, move |done| copied.set(Some((link, done))));
        }
    };
    let said = copied.as_ref().filter(|(of, _)| *of == link).map(|(_, done)| match done {
        true => ui.label(Label::LinkCopied),
        false => ui.label(DialogLabel::CopyByHand),
    });
    let select = |event: FocusEvent| event.target_unchecked_into::<HtmlInputElement>().select();
    let tick = ui.verbs.press(Action::ShareNamed(!named));
    html! {
        <Modal ui={ui.clone()} title={ui.label(DialogLabel::ShareTitle)}>
            <p class="soft">{ ui.label(DialogLabel::ShareHint) }</p>
            <p><label class="tick-name"><input type="checkbox" class="tick" checked={named} onclick={tick} />{ ui.label(DialogLabel::ShareNamed) }</label></p>
            <div class="copy">
                <input class="field" type="text" readonly=true value={link} aria-label={ui.label(DialogLabel::ShareTitle)} onfocus={select} />
                <button type="button" class="button primary" {onclick}>{ ui.label(Label::CopyLink) }</button>
            </div>
            <p class="small" role="status">{ said }</p>
        </Modal>
    }
}
