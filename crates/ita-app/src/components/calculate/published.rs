//! The published result at the foot of the table: it narrows what is possible, and is compared.

use crate::components::tree::{Input, error, input};
use crate::components::{Pick, Select};
use crate::ui::Ui;
use ita_view::page::{Choice, PublishedForm};
use yew::prelude::*;

/// What stands for a node's id in the field's own ids.
const NODE: &str = "published";

/// A field for the score and a select for the level.
pub fn published(ui: &Ui, form: &PublishedForm) -> Html {
    let pick = |level: &Choice| Pick { value: level.id.clone().into(), label: level.label.clone().into() };
    let picks = form.levels.iter().map(pick).collect::<Vec<_>>();
    let picked = form.levels.iter().find(|level| level.selected).map(|level| level.id.clone()).unwrap_or_default();
    let field = &form.overall;
    let overall = input(NODE, Input::of("field number", field, ui.verbs.set_published_overall()));
    html! {
        <fieldset class="published">
            <legend>{ &form.title }</legend>
            <div class="pair">
                <div>
                    <label class="label" for="field-published">{ &field.label }</label>
                    { overall }
                </div>
                <div>
                    <label class="label" for="published-level">{ &form.level_label }</label>
                    <Select id="published-level" {picks} {picked} onpick={ui.verbs.set_published_level()} />
                </div>
                <p class="soft small published-hint">{ &form.hint }</p>
            </div>
            { error(NODE, field.error.as_deref()) }
        </fieldset>
    }
}
