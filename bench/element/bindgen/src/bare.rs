//! The bare element: three fields, and their weighted sum with each key.

use crate::{around, make};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement, ShadowRoot};

const SHARES: [(&str, &str, u32); 3] = [("IIT", "98.10", 30), ("EIT", "93.20", 30), ("OIT", "97.50", 40)];

/// Draws the element into its shadow root.
#[wasm_bindgen]
pub fn draw(root: &ShadowRoot) -> Result<(), JsValue> {
    let number = make("strong", "number", "")?;
    let list = make("ul", "rows", "")?;
    let mut fields = Vec::new();
    for (name, value, _) in SHARES {
        let field: HtmlInputElement = make("input", "field", "")?.unchecked_into();
        field.set_value(value);
        list.append_child(&*around("li", "row", &[&make("span", "name", name)?, &field])?)?;
        fields.push(field);
    }
    let whole: Element = around("section", "box", &[&number, &list])?;
    sum(&fields, &number);
    let change = Closure::<dyn Fn()>::new(move || sum(&fields, &number));
    whole.add_event_listener_with_callback("input", change.as_ref().unchecked_ref())?;
    change.forget();
    root.append_child(&whole)?;
    Ok(())
}

/// Hundredths of hundredths, rounded half up once.
fn sum(fields: &[HtmlInputElement], number: &Element) {
    let total: Option<u32> =
        fields.iter().zip(SHARES).map(|(field, (_, _, share))| Some(hundredths(&field.value())? * share)).sum();
    let text = total.map(|total| (total + 50) / 100).map_or_else(
        || "–".to_owned(),
        |all| {
            let mut text = (all / 100).to_string();
            text.push('.');
            text.push(char::from(b'0' + (all / 10 % 10) as u8));
            text.push(char::from(b'0' + (all % 10) as u8));
            text
        },
    );
    number.set_text_content(Some(&text));
}

fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<u32>().ok()? * 10,
        _ => part.get(..2)?.parse().ok()?,
    };
    Some(whole.parse::<u32>().ok()?.min(100) * 100 + part)
}
