//! What every part of the screen is drawn with: the verbs, and the words.
//!
//! What has a state or an effect of its own, or is worth not drawing again, is a Yew component. Everything else is a function
//! from a view model to [`Html`], which is given a [`Ui`].
//!
//! In `html!`, `{ for … }` and an `Option` put their parts among their siblings, so that later siblings change place when
//! there are more or fewer of them, and Yew makes them anew: focus and caret are lost. So what may be absent goes through
//! [`maybe`], which keeps its place, and a list beside other things stands in a fragment of its own.

use crate::hooks::Verbs;
use ita_view::Voice;
use ita_view::message::Fixed;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::{AttrValue, Html, NodeRef, TargetCast};

/// The verbs and the words. Cheap to clone.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// What can be done.
    pub verbs: Verbs,
    /// The language and digits that fixed words are said in.
    pub voice: Voice,
}

impl Ui {
    /// The words of a label.
    #[must_use]
    pub fn label(&self, label: impl Fixed) -> AttrValue {
        self.voice.label(label).into()
    }
}

/// Something that may be absent, and keeps its place among its siblings if it is.
pub fn maybe<T>(it: Option<T>, draw: impl FnOnce(T) -> Html) -> Html {
    it.map(draw).unwrap_or_default()
}

/// The text of the field that an event is of, whichever kind of field it is.
#[must_use]
pub fn text_of(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// The field at this place. A list and a text area have a `value` as an input has, which is all that is asked of them.
#[must_use]
pub fn field(place: &NodeRef) -> Option<HtmlInputElement> {
    place.get().map(JsCast::unchecked_into)
}
