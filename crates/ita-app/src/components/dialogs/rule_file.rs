//! A rule file that is none: what is wrong with it.

use super::Modal;
use crate::components::{Icon, icon};
use crate::loaded::DialogProps;
use ita_view::message::OwnLabel;
use ita_view::{Dialog, page};
use yew::prelude::*;

/// What is wrong, a line each.
#[component]
pub fn RuleFileDialog(props: &DialogProps) -> Html {
    let DialogProps { ui, state, .. } = props;
    let Some(Dialog::RuleFile(text)) = &state.dialog else { return Html::default() };
    let wrong = page::rule_file_flaws(ui.voice, text);
    html! {
        <Modal ui={ui.clone()} title={ui.label(OwnLabel::FileTitle)}>
            <p class="remark bad" role="alert">{ icon(Icon::WARNING) }<span>{ ui.label(OwnLabel::FileHint) }</span></p>
            <ul class="changes">{ for wrong.iter().map(|what| html! { <li>{ what }</li> }) }</ul>
        </Modal>
    }
}
