//! One of a few, side by side: language, digits, theme.

use yew::prelude::*;

/// Something to choose.
pub struct Choice {
    /// What is seen.
    pub seen: String,
    /// What a screen reader hears.
    pub heard: String,
    /// True if it is chosen.
    pub chosen: bool,
    /// What choosing does.
    pub onclick: Callback<MouseEvent>,
}

impl Choice {
    /// A choice that is seen and heard by the same words.
    #[must_use]
    pub fn named(words: String, chosen: bool, onclick: Callback<MouseEvent>) -> Self {
        Self { seen: words.clone(), heard: words, chosen, onclick }
    }
}

fn option(name: &AttrValue, (place, choice): (usize, Choice)) -> Html {
    let id = [name, "-", &place.to_string()].concat();
    let Choice { seen, heard, chosen, onclick } = choice;
    html! {
        <span>
            <input type="radio" name={name.clone()} id={id.clone()} checked={chosen} aria-label={heard} {onclick} />
            <label for={id}>{ seen }</label>
        </span>
    }
}

/// Radio buttons drawn as one bar. A browser calls `onclick` for a choice by keyboard as well.
pub fn choice(legend: &str, name: impl Into<AttrValue>, options: impl IntoIterator<Item = Choice>) -> Html {
    let name = &name.into();
    html! {
        <fieldset class="choice">
            <legend class="quiet">{ legend }</legend>
            <>{ for options.into_iter().enumerate().map(|choice| option(name, choice)) }</>
        </fieldset>
    }
}
