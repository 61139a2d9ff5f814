//! A place to keep text between visits.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// A place to keep text between visits. It may be missing, full or forbidden; the app works without it.
pub trait Keep {
    /// The text kept under a key, if there is one and it can be read.
    fn read(&self, key: &str) -> Option<String>;

    /// Keeps a text under a key. False if that is not possible.
    fn write(&self, key: &str, text: &str) -> bool;

    /// Forgets what is kept under a key.
    fn remove(&self, key: &str);
}

/// The browser's own storage of this site.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser;

#[cfg(target_arch = "wasm32")]
impl Browser {
    fn storage() -> Option<web_sys::Storage> {
        web_sys::window()?.local_storage().ok().flatten()
    }
}

#[cfg(target_arch = "wasm32")]
impl Keep for Browser {
    fn read(&self, key: &str) -> Option<String> {
        Self::storage()?.get_item(key).ok().flatten()
    }

    fn write(&self, key: &str, text: &str) -> bool {
        Self::storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
    }

    fn remove(&self, key: &str) {
        if let Some(storage) = Self::storage() {
            // What cannot be removed could not be written either.
            let _ = storage.remove_item(key);
        }
    }
}

/// Keeps listening for as long as it lives.
#[cfg(target_arch = "wasm32")]
pub type Listening = gloo_events::EventListener;

/// Nothing to listen to outside a browser.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Listening;

/// Calls back when another tab has kept something under a key.
#[cfg(target_arch = "wasm32")]
pub fn on_change(key: &'static str, mut changed: impl FnMut() + 'static) -> Option<Listening> {
    let window = web_sys::window()?;
    Some(gloo_events::EventListener::new(&window, "storage", move |event| {
        let event = wasm_bindgen::JsCast::dyn_ref::<web_sys::StorageEvent>(event);
        if event.and_then(web_sys::StorageEvent::key).as_deref() == Some(key) {
            changed();
        }
    }))
}

/// There is no other tab outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_change(_: &'static str, _: impl FnMut() + 'static) -> Option<Listening> {
    None
}

/// The double: keeps text for as long as it lives.
#[derive(Debug, Default)]
pub struct Memory(RefCell<BTreeMap<String, String>>);

impl Keep for Memory {
    fn read(&self, key: &str) -> Option<String> {
        self.0.borrow().get(key).cloned()
    }

    fn write(&self, key: &str, text: &str) -> bool {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        true
    }

    fn remove(&self, key: &str) {
        self.0.borrow_mut().remove(key);
    }
}

/// A place that refuses everything, as a browser does whose reader forbade storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct Refusing;

impl Keep for Refusing {
    fn read(&self, _: &str) -> Option<String> {
        None
    }

    fn write(&self, _: &str, _: &str) -> bool {
        false
    }

    fn remove(&self, _: &str) {}
}
