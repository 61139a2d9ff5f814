//! The scenarios to choose from: as a row of buttons, with the name of the one in sight and what can be done with it.

use super::act::{button, button_then, typed};
use crate::components::result::level;
use crate::ui::{Ui, maybe};
use ita_view::message::ImproveLabel;
use ita_view::page::{ImproveView, ScenarioTab};
use ita_view::{Improve, ScenarioId};
use std::rc::Rc;
use yew::prelude::*;

/// The field of the name of the scenario in sight: where the focus goes when there is another one.
const NAME: &str = "#scenario-name";

fn tab(ui: &Ui, view: &ScenarioTab) -> Html {
    let onclick = ui.verbs.press(view.select.clone());
    html! {
        <li key={view.id.0}>
            <button type="button" class="scenario" aria-current={view.current.then_some("true")} {onclick}>
                <span class="scenario-name">{ &view.name }</span>
                <span class="scenario-outcome"><b>{ &view.number }</b>{ level(&view.level) }</span>
            </button>
        </li>
    }
}

/// A button for each scenario; below, its name, and new, duplicate, delete.
pub fn tabs(ui: &Ui, view: &Rc<ImproveView>) -> Html {
    let id = view.tabs.iter().find(|tab| tab.current).map_or(ScenarioId(0), |tab| tab.id);
    let rename = typed(ui, move |name| Improve::Rename { id, name });
    // The first two make a scenario, whose name is then asked for.
    let action = |(place, action)| match place {
        0 | 1 => button_then(ui, "button", action, NAME),
        _ => button(ui, "button", action),
    };
    html! {
        <section class="scenarios" aria-labelledby="scenarios-title">
            <h2 id="scenarios-title" class="quiet">{ ui.label(ImproveLabel::Scenarios) }</h2>
            <ul class="scenario-list">{ for view.tabs.iter().map(|view| tab(ui, view)) }</ul>
            <div class="scenario-tools">
                <div class="scenario-field">
                    <label class="label" for="scenario-name">{ &view.name.label }</label>
                    <input id="scenario-name" class="field wide" type="text" autocomplete="off" maxlength="80"
                           value={view.name.text.clone()} placeholder={view.scenario.title.clone()} oninput={rename} />
                </div>
                <>{ for view.tab_actions.iter().enumerate().map(action) }</>
                { maybe(view.undo_delete.as_ref(), |action| button_then(ui, "button", action, NAME)) }
            </div>
        </section>
    }
}
