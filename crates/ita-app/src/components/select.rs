//! One of many, from a list the browser opens.

use crate::ui::{field, text_of};
use yew::prelude::*;

/// Something to pick.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// Its value.
    pub value: AttrValue,
    /// What it says.
    pub label: AttrValue,
}

/// What [`Select`] shows.
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// Id of the element, for its label.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What a screen reader calls it, where there is no label.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Its classes.
    #[prop_or(AttrValue::Static("field"))]
    pub class: AttrValue,
    /// What can be picked.
    pub picks: Vec<Pick>,
    /// Value of what is picked.
    pub picked: AttrValue,
    /// Called with the value of another one.
    pub onpick: Callback<AttrValue>,
}

/// A `<select>` that always shows what is picked: once a person has used one, browsers no longer heed the options'
/// `selected` attributes, so the element is told as well.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let element = use_node_ref();
    {
        let (element, picked) = (element.clone(), props.picked.clone());
        use_effect(move || {
            if let Some(element) = field(&element) {
                element.set_value(&picked);
            }
        });
    }
    let onchange = props.onpick.reform(|event: Event| text_of(&event).into());
    let option = |pick: &Pick| {
        html! { <option value={pick.value.clone()} selected={pick.value == props.picked}>{ &pick.label }</option> }
    };
    html! {
        <select ref={element} id={props.id.clone()} class={props.class.clone()}
                aria-label={props.label.clone()} {onchange}>
            { for props.picks.iter().map(option) }
        </select>
    }
}
