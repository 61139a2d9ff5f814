//! Where the keyboard is: focus, and the dialogs that take it.

/// Moves the keyboard's focus to the first element that a selector finds, if there is one.
#[cfg(target_arch = "wasm32")]
pub fn on(selector: &str) {
    use wasm_bindgen::JsCast;
    let element = web_sys::window().and_then(|window| window.document()?.query_selector(selector).ok()?);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
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
pub fn beside(event: &web_sys::KeyboardEvent, selector: &str, way: i32) {
    use wasm_bindgen::JsCast;
    let Some(from) = event.target() else { return };
    let all = web_sys::window().and_then(|window| window.document()?.query_selector_all(selector).ok());
    let Some(all) = all else { return };
    let place = (0..all.length()).find(|&at| all.get(at).is_some_and(|node| from == *node.as_ref()));
    let to = place.and_then(|place| place.checked_add_signed(way)).and_then(|place| all.get(place));
    if let Some(to) = to.and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = to.focus();
        if let Some(field) = to.dyn_ref::<web_sys::HtmlInputElement>() {
            field.select();
        }
    }
}

/// Outside a browser there is no focus.
#[cfg(not(target_arch = "wasm32"))]
pub const fn beside(_: &web_sys::KeyboardEvent, _: &str, _: i32) {}

/// Opens a dialog over the page, which is out of reach until it is closed.
#[cfg(target_arch = "wasm32")]
pub fn open_dialog(dialog: &web_sys::Element) {
    use wasm_bindgen::JsCast;
    if let Some(dialog) = dialog.dyn_ref::<web_sys::HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        // Refused only where it is no longer in the page.
        let _ = dialog.show_modal();
    }
}

/// Opens a dialog over the page.
#[cfg(not(target_arch = "wasm32"))]
pub const fn open_dialog(_: &web_sys::Element) {}

/// Closes a dialog, which gives the focus back to what had it. Where that has gone, what a selector finds gets it: one that finds
/// something only while nothing has the focus.
#[cfg(target_arch = "wasm32")]
pub fn close_dialog(dialog: &web_sys::Element, unfocused: &'static str) {
    use wasm_bindgen::JsCast;
    if let Some(dialog) = dialog.dyn_ref::<web_sys::HtmlDialogElement>().filter(|dialog| dialog.open()) {
        dialog.close();
    }
    later(unfocused);
}

/// Closes a dialog.
#[cfg(not(target_arch = "wasm32"))]
pub const fn close_dialog(_: &web_sys::Element, _: &'static str) {}
