//! Where the keyboard is: focus, and the dialogs that take it.

/// Moves the keyboard's focus to the first element that a selector finds, if there is one.
#[cfg(target_arch = "wasm32")]
pub fn on(selector: &str) {
    use wasm_bindgen::JsCast;
    if let Some(element) = super::document::find(selector) {
        let _ = element.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Moves the keyboard's focus to the first element that a selector finds, if there is one.
#[cfg(not(target_arch = "wasm32"))]
pub const fn on(_: &str) {}

/// The same in a moment, when what a change asks for is drawn: before that, what has the focus may go, and take it along.
#[cfg(target_arch = "wasm32")]
pub fn later(selector: &'static str) {
    gloo_timers::callback::Timeout::new(0, move || on(selector)).forget();
}

/// The same in a moment, when what a change asks for is drawn.
#[cfg(not(target_arch = "wasm32"))]
pub const fn later(_: &str) {}

/// The same for a selector that was put together.
#[cfg(target_arch = "wasm32")]
pub fn soon(selector: String) {
    gloo_timers::callback::Timeout::new(0, move || on(&selector)).forget();
}

/// The same for a selector that was put together.
#[cfg(not(target_arch = "wasm32"))]
pub fn soon(_: String) {}

/// Moves the focus from where a key was pressed to the next (`1`) or the last (`-1`) of what a selector finds, and marks a
/// field's text, so that typing replaces it.
#[cfg(target_arch = "wasm32")]
pub fn beside(event: &web_sys::KeyboardEvent, selector: &str, way: isize) {
    use wasm_bindgen::JsCast;
    let Some(from) = event.target() else { return };
    let all = super::document::find_all(selector);
    let place = all.iter().position(|element| element == **from).and_then(|place| place.checked_add_signed(way));
    if let Some(to) = place.and_then(|place| all.iter().nth(place)) {
        let to = to.unchecked_into::<web_sys::HtmlInputElement>();
        let _ = to.focus();
        if to.matches("input").unwrap_or(false) {
            to.select();
        }
    }
}

/// Outside a browser there is no focus.
#[cfg(not(target_arch = "wasm32"))]
pub const fn beside(_: &web_sys::KeyboardEvent, _: &str, _: isize) {}

/// Opens a dialog over the page, which is out of reach until it is closed.
#[cfg(target_arch = "wasm32")]
pub fn open_dialog(dialog: &web_sys::Element) {
    use wasm_bindgen::JsCast;
    // Refused only where it is no longer in the page, or open already.
    let _ = dialog.unchecked_ref::<web_sys::HtmlDialogElement>().show_modal();
}

/// Opens a dialog over the page.
#[cfg(not(target_arch = "wasm32"))]
pub const fn open_dialog(_: &web_sys::Element) {}

/// Closes a dialog, which gives the focus back to what had it. Where that has gone, what a selector finds gets it: one that finds
/// something only while nothing has the focus.
#[cfg(target_arch = "wasm32")]
pub fn close_dialog(dialog: &web_sys::Element, unfocused: &'static str) {
    use wasm_bindgen::JsCast;
    dialog.unchecked_ref::<web_sys::HtmlDialogElement>().close();
    later(unfocused);
}

/// Closes a dialog.
#[cfg(not(target_arch = "wasm32"))]
pub const fn close_dialog(_: &web_sys::Element, _: &'static str) {}
