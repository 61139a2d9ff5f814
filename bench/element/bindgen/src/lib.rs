//! Two page elements whose DOM is made by web-sys, to be weighed beside `<ita-score>`: a bare one (three fields and their
//! weighted sum, in integers), and with the feature `card` the card of `<ita-score>` by the same engine and rules.

#[cfg(not(feature = "card"))]
mod bare;
#[cfg(feature = "card")]
mod card;

use wasm_bindgen::prelude::*;
use web_sys::Element;

/// An element with a class, which is its part too, and a text.
fn make(tag: &str, part: &str, text: &str) -> Result<Element, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let element = document.create_element(tag)?;
    if !part.is_empty() {
        element.set_attribute("part", part)?;
        element.set_class_name(part);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Ok(element)
}

/// An element around others.
fn around(tag: &str, part: &str, children: &[&Element]) -> Result<Element, JsValue> {
    let element = make(tag, part, "")?;
    for child in children {
        element.append_child(child)?;
    }
    Ok(element)
}
