//! The officially published result, to be compared.

use crate::components::tree::error;
use crate::components::{More, Pick, Select};
use crate::hooks::use_verbs;
use ita_view::page::PublishedForm;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Published`] shows.
#[derive(Properties, PartialEq)]
pub struct PublishedProps {
    /// The form.
    pub form: PublishedForm,
}

const NODE: &str = "published";

/// A field for the score and a select for the level; never used to compute.
#[component]
pub fn Published(props: &PublishedProps) -> Html {
    let verbs = use_verbs();
    let form = &props.form;
    let oninput = {
        let verbs = verbs.clone();
        move |event: InputEvent| verbs.set_published_overall(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onpick = Callback::from(move |id: AttrValue| verbs.set_published_level(id.to_string()));
    let pick =
        |level: &ita_view::page::Choice| Pick { value: level.id.clone().into(), label: level.label.clone().into() };
    let picks = form.levels.iter().map(pick).collect::<Vec<_>>();
    let picked = form.levels.iter().find(|level| level.selected).map(|level| level.id.clone()).unwrap_or_default();
    let wrong = form.overall.error.is_some();
    html! {
        <More summary={form.title.clone()}>
            <p class="soft small">{ &form.hint }</p>
            <div class="pair">
                <div>
                    <label class="label" for="field-published">{ &form.overall.label }</label>
                    <input id="field-published" class="field number" type="text" inputmode="decimal" autocomplete="off"
                           value={form.overall.text.clone()} aria-invalid={wrong.then_some("true")}
                           aria-describedby={wrong.then_some("error-published")} {oninput} />
                </div>
                <div>
                    <label class="label" for="published-level">{ &form.level_label }</label>
                    <Select id="published-level" {picks} {picked} {onpick} />
                </div>
            </div>
            { for form.overall.error.iter().map(|text| error(NODE, text)) }
        </More>
    }
}
