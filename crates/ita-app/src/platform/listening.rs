//! What the page is told by the browser for as long as somebody listens: keys, sizes, and that it is left.

/// Keeps listening for as long as it lives.
#[cfg(target_arch = "wasm32")]
pub type Leaving = gloo_events::EventListener;

/// Nothing to listen to outside a browser.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Leaving;

/// Calls back when the page is left (closed, reloaded, or gone from), and when it goes out of sight or comes back: a browser may end
/// it there.
#[cfg(target_arch = "wasm32")]
pub fn on_leave(left: impl Fn() + Clone + 'static) -> Option<[Leaving; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let hidden = left.clone();
    Some([
        gloo_events::EventListener::new(&window, "pagehide", move |_| left()),
        gloo_events::EventListener::new(&document, "visibilitychange", move |_| hidden()),
    ])
}

/// Never left outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_leave(_: impl Fn() + Clone + 'static) -> Option<[Leaving; 2]> {
    None
}

/// Calls back with every key that is pressed on the page.
#[cfg(target_arch = "wasm32")]
pub fn on_key(pressed: impl Fn(&web_sys::KeyboardEvent) + 'static) -> Option<Leaving> {
    use wasm_bindgen::JsCast;

    let window = web_sys::window()?;
    let can_prevent = gloo_events::EventListenerOptions::enable_prevent_default();
    let pass = move |event: &web_sys::Event| pressed(event.unchecked_ref());
    Some(gloo_events::EventListener::new_with_options(&window, "keydown", can_prevent, pass))
}

/// No key is pressed outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_key(_: impl Fn(&web_sys::KeyboardEvent) + 'static) -> Option<Leaving> {
    None
}

/// Fields whose text becomes part of the work by a press, or never: searches, a table that is pasted, a sentence that is edited.
#[cfg(target_arch = "wasm32")]
const DRAFTS: &str = "input[type=search], textarea.paste-place, [data-draft]";

/// True if a key is pressed in a field of this kind, or while a dialog stands over the page.
#[cfg(target_arch = "wasm32")]
pub fn is_of_a_draft(event: &web_sys::KeyboardEvent) -> bool {
    use wasm_bindgen::JsCast;

    let is_covered = super::document::find("dialog[open]").is_some();
    let field = event.target().map(JsCast::unchecked_into::<web_sys::Element>);
    is_covered || field.is_some_and(|field| field.matches(DRAFTS).unwrap_or(false))
}

/// No key is pressed outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub const fn is_of_a_draft(_: &web_sys::KeyboardEvent) -> bool {
    false
}

/// Calls back when the window has another size.
#[cfg(target_arch = "wasm32")]
pub fn on_resize(resized: impl Fn() + 'static) -> Option<Leaving> {
    let window = web_sys::window()?;
    Some(gloo_events::EventListener::new(&window, "resize", move |_| resized()))
}

/// Never resized outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_resize(_: impl Fn() + 'static) -> Option<Leaving> {
    None
}

/// Lets the browser ask whether the page shall be left, where something would be lost by that.
#[cfg(target_arch = "wasm32")]
pub fn ask_before(loses: impl Fn() -> bool + 'static) -> Option<Leaving> {
    let window = web_sys::window()?;
    let can_ask = gloo_events::EventListenerOptions::enable_prevent_default();
    let ask = move |event: &web_sys::Event| {
        if loses() {
            event.prevent_default();
        }
    };
    Some(gloo_events::EventListener::new_with_options(&window, "beforeunload", can_ask, ask))
}

/// Never left outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn ask_before(_: impl Fn() -> bool + 'static) -> Option<Leaving> {
    None
}
