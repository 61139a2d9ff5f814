//! One of a few, side by side: language, digits, theme.

use yew::prelude::*;

/// What [`Choice`] shows.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// What is chosen, for those who do not see it.
    pub legend: AttrValue,
    /// Unique on the page.
    pub name: &'static str,
    /// What can be chosen: what is seen, and what is heard.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// Which is chosen.
    pub chosen: usize,
    /// Called with the place of another one.
    pub onchoose: Callback<usize>,
}

/// Radio buttons drawn as one bar.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let option = |(place, (seen, heard)): (usize, &(AttrValue, AttrValue))| {
        let id = AttrValue::from([props.name, "-", &place.to_string()].concat());
        let onchange = props.onchoose.reform(move |_: Event| place);
        html! {
            <span>
                <input type="radio" name={props.name} id={id.clone()} checked={place == props.chosen}
                       aria-label={heard.clone()} {onchange} />
                <label for={id}>{ seen }</label>
            </span>
        }
    };
    html! {
        <fieldset class="choice">
            <legend class="quiet">{ &props.legend }</legend>
            { for props.options.iter().enumerate().map(option) }
        </fieldset>
    }
}
