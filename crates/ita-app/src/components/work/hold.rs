//! Keeps an entry in sight while somebody writes in it, whatever the filters ask for.

use ita_view::page::Filter;
use web_sys::{Element, Node};
use yew::prelude::*;

/// Keeps the entry that has the focus in sight.
pub(super) struct Hold(UseStateHandle<Filter>);

impl Hold {
    pub(super) fn new(filter: &UseStateHandle<Filter>) -> Self {
        Self(filter.clone())
    }

    /// The focus enters the entry with this id.
    pub(super) fn enter(&self, id: &str) -> Callback<FocusEvent> {
        let (filter, id) = (self.0.clone(), id.to_owned());
        Callback::from(move |_| {
            if filter.held.as_ref() != Some(&id) {
                filter.set(Filter { held: Some(id.clone()), ..(*filter).clone() });
            }
        })
    }

    /// The focus leaves the entry. Moving between fields within `around` does not count.
    pub(super) fn leave(&self, around: &'static str) -> Callback<FocusEvent> {
        let filter = self.0.clone();
        Callback::from(move |event: FocusEvent| {
            let place = event.target_unchecked_into::<Element>().closest(around).ok().flatten();
            let to = event.related_target().map(wasm_bindgen::JsCast::unchecked_into::<Node>);
            if !place.is_some_and(|place| place.contains(to.as_ref())) {
                filter.set(Filter { held: None, ..(*filter).clone() });
            }
        })
    }
}
