//! One of a few, side by side: language, digits, theme.

use yew::prelude::*;

/// Something to choose: what is seen, what is heard, whether it is chosen, and what choosing does.
pub(super) type Option = (AttrValue, AttrValue, bool, Callback<MouseEvent>);

/// Radio buttons drawn as one bar. A browser calls `onclick` for a choice by keyboard as well.
pub fn choice(legend: AttrValue, name: &'static str, options: impl IntoIterator<Item = Option>) -> Html {
    let option = |(place, (seen, heard, chosen, onclick)): (usize, Option)| {
        let id = AttrValue::from([name, "-", &place.to_string()].concat());
        html! {
            <span>
                <input type="radio" {name} id={id.clone()} checked={chosen} aria-label={heard} {onclick} />
                <label for={id}>{ seen }</label>
            </span>
        }
    };
    html! {
        <fieldset class="choice">
            <legend class="quiet">{ legend }</legend>
            { for options.into_iter().enumerate().map(option) }
        </fieldset>
    }
}
