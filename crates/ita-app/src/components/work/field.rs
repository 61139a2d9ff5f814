//! A field of what is written beside the numbers.

use crate::ui::{Ui, maybe, text_of};
use ita_view::page::FieldView;
use ita_view::work::Change;
use yew::prelude::*;

/// What [`TextField`] shows.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Verbs and words.
    pub ui: Ui,
    /// Id of the element, for its label.
    pub id: AttrValue,
    /// What it is.
    pub field: FieldView,
    /// Id of a list of texts to choose from.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// True if its name is heard and not seen.
    #[prop_or_default]
    pub quiet: bool,
}

/// A line or some lines of text with a name. While somebody types, it shows what they typed; afterwards, what was understood of it, such
/// as a day by its numbers.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { ui, id, field, list, quiet } = props;
    let held = use_state(|| None::<AttrValue>);
    let text = held.as_ref().cloned().unwrap_or_else(|| field.text.clone().into());
    let oninput = {
        let (held, verbs, place) = (held.setter(), ui.verbs.clone(), field.place.clone());
        Callback::from(move |event: InputEvent| {
            // A textarea's value is read in the same way.
            let text = text_of(&event);
            held.set(Some(text.clone().into()));
            verbs.act(Change::Set(place.clone(), text).action());
        })
    };
    let onblur = {
        let held = held.setter();
        Callback::from(move |_: FocusEvent| held.set(None))
    };
    let error = AttrValue::from([id, "-error"].concat());
    let (wrong, described) = (field.error.is_some().then_some("true"), field.error.is_some().then(|| error.clone()));
    let rows = text.lines().count().clamp(2, 8).to_string();
    let heard = quiet.then(|| field.label.clone());
    html! {
        <div class={classes!("work-field", field.long.then_some("is-long"))}>
            { maybe((!quiet).then_some(&field.label), |label| html! { <label class="label" for={id.clone()}>{ label }</label> }) }
            if field.long {
                <textarea id={id.clone()} class="field wide" {rows} value={text} aria-label={heard} aria-invalid={wrong}
                          aria-describedby={described} {oninput} {onblur} />
            } else {
                <input id={id.clone()} class="field wide" type="text" autocomplete="off" value={text} list={list.clone()}
                       placeholder={field.hint.clone()} aria-label={heard} aria-invalid={wrong}
                       aria-describedby={described} {oninput} {onblur} />
            }
            { maybe(field.error.as_ref(), |text| html! { <p class="small is-wrong" id={error}>{ text }</p> }) }
        </div>
    }
}
