//! The address bar: the part after `#`, which no server ever sees.

/// How a new hash enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// In place of the one in sight: while typing.
    Replace,
    /// As a new one, so that the back button leads here: another view.
    Push,
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::Entry;
    use gloo_events::EventListener;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::HashChangeEvent;

    /// Keeps listening for as long as it lives.
    pub type Listening = EventListener;

    /// The hash in the address bar with its `#`, as the browser writes it; empty if there is none.
    #[must_use]
    pub fn hash() -> String {
        web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
    }

    /// Shows a hash (with its `#`) in the address bar, unless it is there already. Fires no event.
    pub fn show(new: &str, entry: Entry) {
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
        if hash() == new {
            return;
        }
        // A browser may refuse, such as after very many changes in a second; the next one shows it.
        let _ = match entry {
            Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(new)),
            Entry::Push => history.push_state_with_url(&JsValue::NULL, "", Some(new)),
        };
    }

    /// Begins anew with what the address bar says.
    pub fn reload() {
        if let Some(window) = web_sys::window() {
            // Refused only where the page is going away already.
            let _ = window.location().reload();
        }
    }

    /// Calls back when a person changes the hash: a link, the back button, the address bar. The event is heard later than
    /// the change, and the app may have shown another hash meanwhile; what counts is the one that the person asked for.
    pub fn on_change(mut heard: impl FnMut(String) + 'static) -> Option<Listening> {
        let window = web_sys::window()?;
        Some(EventListener::new(&window, "hashchange", move |event| {
            let asked = event.unchecked_ref::<HashChangeEvent>().new_url();
            heard(asked.find('#').map_or_else(String::new, |start| asked[start..].to_owned()));
        }))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use super::Entry;

    /// Nothing to listen to outside a browser.
    #[derive(Debug)]
    pub struct Listening;

    /// No address bar: no hash.
    #[must_use]
    pub const fn hash() -> String {
        String::new()
    }

    /// No address bar: nothing to show it in.
    pub const fn show(_: &str, _: Entry) {}

    /// No address bar: nothing to begin anew with.
    pub const fn reload() {}

    /// No address bar: never heard of.
    pub fn on_change(_: impl FnMut(String) + 'static) -> Option<Listening> {
        None
    }
}

pub use browser::{Listening, hash, on_change, reload, show};

/// True if the page is a file on this device: the app in one file.
#[must_use]
pub(crate) fn is_file() -> bool {
    super::document::address().starts_with("file:")
}

/// The folder that the page lies in, as its address says it: copies of the app in other folders of a site are others.
#[must_use]
pub(crate) fn folder() -> String {
    let address = super::document::address();
    let mut parts: Vec<&str> = address.split('?').next().unwrap_or_default().split('/').collect();
    // The page's own name; before the path stand the scheme, nothing, and the host.
    parts.pop();
    let folders = parts.get(3..).unwrap_or_default();
    ["/", &folders.join("/"), if folders.is_empty() { "" } else { "/" }].concat()
}
