//! A small place to keep text between visits, which is read and written without waiting: the browser's storage of this site. What people
//! enter is kept in the database (`database`).

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A place to keep text between visits. It may be missing, full or forbidden; the app works without it.
pub trait SmallStorage {
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
impl SmallStorage for Browser {
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

/// The browser's own storage of this site; outside a browser, memory.
#[must_use]
pub(crate) fn here() -> Rc<dyn SmallStorage> {
    #[cfg(target_arch = "wasm32")]
    let keep = Browser;
    #[cfg(not(target_arch = "wasm32"))]
    let keep = Memory::default();
    Rc::new(keep)
}

/// True if the browser is one of Apple's: it deletes what a website keeps, all of it, if nobody uses the website for seven days.
#[cfg(target_arch = "wasm32")]
pub(crate) fn is_of_safari() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let vendor = navigator.and_then(|it| js_sys::Reflect::get(&it, &"vendor".into()).ok()?.as_string());
    vendor.is_some_and(|vendor| vendor.starts_with("Apple"))
}

/// Outside a browser nothing is deleted.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) const fn is_of_safari() -> bool {
    false
}

/// The double: keeps text for as long as it lives.
#[derive(Debug, Default)]
pub struct Memory(RefCell<BTreeMap<String, String>>);

impl SmallStorage for Memory {
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

impl SmallStorage for Refusing {
    fn read(&self, _: &str) -> Option<String> {
        None
    }

    fn write(&self, _: &str, _: &str) -> bool {
        false
    }

    fn remove(&self, _: &str) {}
}
