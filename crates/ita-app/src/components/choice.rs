//! One of a few, side by side: language, digits, theme.

use crate::el::{all, el};
use yew::prelude::*;

/// Something to choose: what is seen, what is heard, whether it is chosen, and what choosing does.
pub(super) type Option = (String, String, bool, Callback<MouseEvent>);

fn option(name: &'static str, place: usize, (seen, heard, chosen, onclick): Option) -> Html {
    let id = [name, "-", &place.to_string()].concat();
    let button = el("input").fixed("type", "radio").fixed("name", name).set("id", &id).checked(chosen);
    el("span").inside(vec![
        button.set("aria-label", &heard).onclick(onclick).empty(),
        el("label").set("for", &id).text(&seen),
    ])
}

/// Radio buttons drawn as one bar. A browser calls `onclick` for a choice by keyboard as well.
pub fn choice(legend: &str, name: &'static str, options: Vec<Option>) -> Html {
    let options = options.into_iter().enumerate().map(|(place, choice)| option(name, place, choice)).collect();
    el("fieldset").class("choice").inside(vec![el("legend").class("quiet").text(legend), all(options)])
}
