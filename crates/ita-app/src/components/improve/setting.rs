//! What a plan is told of a node: how hard it is, and whether it stays as it is.

use crate::components::{Icon, Pick, Select, icon};
use crate::ui::Ui;
use ita_view::Action;
use ita_view::page::EaseChoice;
use yew::prelude::*;

/// Words for effort, to pick one.
pub(super) fn ease(ui: &Ui, label: &str, choices: &[EaseChoice]) -> Html {
    let pick = |choice: &EaseChoice| Pick { value: choice.id.clone().into(), label: choice.label.clone().into() };
    let picks: Vec<Pick> = choices.iter().map(pick).collect();
    let picked = choices.iter().find(|choice| choice.selected).map(|choice| choice.id.clone()).unwrap_or_default();
    let actions: Vec<(String, Action)> =
        choices.iter().map(|choice| (choice.id.clone(), choice.action.clone())).collect();
    let verbs = ui.verbs.clone();
    let onpick = Callback::from(move |id: AttrValue| {
        if let Some((_, action)) = actions.iter().find(|(known, _)| *known == id.as_str()) {
            verbs.act(action.clone());
        }
    });
    html! { <Select class="field slim" label={AttrValue::from(label.to_owned())} {picks} {picked} {onpick} /> }
}

/// Locks or unlocks.
pub(super) fn lock(ui: &Ui, locked: bool, (words, action): &(String, Action)) -> Html {
    let onclick = ui.verbs.press(action.clone());
    html! {
        <button type="button" class={if locked { "link lock is-locked" } else { "link lock" }} {onclick}>
            { icon(Icon::Lock) }<span>{ words }</span>
        </button>
    }
}
