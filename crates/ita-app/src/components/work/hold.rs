//! What somebody writes in stays in sight, whatever the filters ask for.

use ita_view::page::Filter;
use web_sys::{Element, Node};
use yew::prelude::*;

/// Keeps in sight what somebody is in.
pub(super) struct Hold(UseStateHandle<Filter>);

impl Hold {
    pub(super) fn new(filter: &UseStateHandle<Filter>) -> Self {
        Self(filter.clone())
    }

    /// Somebody comes into what has this id.
    pub(super) fn enter(&self, id: &str) -> Callback<FocusEvent> {
        let (filter, id) = (self.0.clone(), id.to_owned());
        Callback::from(move |_| {
            if filter.held.as_ref() != Some(&id) {
                filter.set(Filter { held: Some(id.clone()), ..(*filter).clone() });
            }
        })
    }

    /// From one field to another of the same element around them is not left.
    pub(super) fn leave(&self, around: &'static str) -> Callback<FocusEvent> {
        let filter = self.0.clone();
        Callback::from(move |event: FocusEvent| {
            let place = event.target_dyn_into::<Element>().and_then(|field| field.closest(around).ok().flatten());
            let to = event.related_target().and_then(|to| wasm_bindgen::JsCast::dyn_into::<Node>(to).ok());
            if !place.is_some_and(|place| place.contains(to.as_ref())) {
                filter.set(Filter { held: None, ..(*filter).clone() });
            }
        })
    }
}
