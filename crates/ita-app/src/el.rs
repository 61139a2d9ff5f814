//! Elements by plain calls.
//!
//! `html!` writes each element out where it stands: some 250 bytes of wasm, where a call is a quarter of that. So what is
//! there from the start (the frame, and the view that computes) is drawn by these; views that are loaded later, and
//! components, are drawn by `html!`. Both make the same nodes, and go into each other.
//!
//! ```
//! use ita_app::el::{el, words};
//!
//! let line = el("p").class("why").inside(vec![el("b").text("96.39"), words(" "), el("span").text("ผ่านดี")]);
//! assert!(matches!(line, yew::Html::VTag(tag) if tag.tag() == "p"));
//! ```

use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::listeners::ListenerKind;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag};

/// An element that is being put together. In a box, since it goes from call to call.
#[must_use]
pub struct El(Box<(VTag, Vec<(AttrValue, AttributeOrProperty)>)>);

/// An element of this kind.
pub fn el(tag: &'static str) -> El {
    El(Box::new((VTag::new(tag), Vec::new())))
}

/// A text.
pub fn words(text: &str) -> Html {
    Html::from(text)
}

/// Several nodes as one, which keep their place among its siblings.
pub fn all(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// A node for each of something.
pub fn each<'a, T: 'a>(items: impl IntoIterator<Item = &'a T>, draw: impl FnMut(&'a T) -> Html) -> Html {
    all(items.into_iter().map(draw).collect())
}

impl El {
    /// Its classes.
    pub fn class(self, class: &'static str) -> Self {
        self.fixed("class", class)
    }

    /// An attribute that is always the same.
    pub fn fixed(self, name: &'static str, value: &'static str) -> Self {
        self.put(name, AttrValue::Static(value))
    }

    /// An attribute.
    pub fn set(self, name: &'static str, value: &str) -> Self {
        self.put(name, AttrValue::from(value.to_owned()))
    }

    /// An attribute that may be absent.
    pub fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.1.push((AttrValue::Static(name), AttributeOrProperty::Attribute(value)));
        self
    }

    /// What tells it from its siblings.
    pub fn key(mut self, key: &str) -> Self {
        self.0.0.key = Some(Key::from(key));
        self
    }

    /// The text of a field.
    pub fn value(mut self, text: &str) -> Self {
        self.0.0.set_value(AttrValue::from(text.to_owned()));
        self
    }

    /// Whether a box is ticked.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.0.set_checked(checked);
        self
    }

    /// A property of the element that is no attribute.
    pub fn property(mut self, name: &'static str, value: bool) -> Self {
        self.0.1.push((AttrValue::Static(name), AttributeOrProperty::Property(value.into())));
        self
    }

    /// What a press does.
    pub fn onclick(self, call: Callback<MouseEvent>) -> Self {
        self.on(|| ListenerKind::onclick, call)
    }

    /// What typing does.
    pub fn oninput(self, call: Callback<InputEvent>) -> Self {
        self.on(|| ListenerKind::oninput, call)
    }

    /// What a key does.
    pub fn onkeydown(self, call: Callback<KeyboardEvent>) -> Self {
        self.on(|| ListenerKind::onkeydown, call)
    }

    /// What pasting does.
    pub fn onpaste(self, call: Callback<Event>) -> Self {
        self.on(|| ListenerKind::onpaste, call)
    }

    fn on<E: JsCast + 'static>(mut self, kind: fn() -> ListenerKind, call: Callback<E>) -> Self {
        let call = Callback::from(move |event: Event| call.emit(event.unchecked_into()));
        self.0.0.add_listener(Rc::new(On { kind, call }));
        self
    }

    /// It, with a text.
    pub fn text(self, text: &str) -> Html {
        self.inside(vec![words(text)])
    }

    /// It, with these in it.
    pub fn inside(mut self, nodes: Vec<Html>) -> Html {
        self.0.0.add_children(nodes);
        self.empty()
    }

    /// It, with nothing in it.
    pub fn empty(self) -> Html {
        let (mut tag, attributes) = *self.0;
        tag.set_attributes(Attributes::IndexMap(Rc::new(attributes.into_iter().collect())));
        tag.into()
    }
}

struct On {
    // No value: a copy of one is compiled for every event there is.
    kind: fn() -> ListenerKind,
    call: Callback<Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.call.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
