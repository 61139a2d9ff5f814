//! What the app asks of the browser: a place to keep text, the address bar, the document's own attributes, clipboard and files. Nothing else
//! of this crate touches them, so a component renders on a build machine as it does in a browser.

pub mod address;
pub mod clipboard;
pub mod document;
pub mod handed;
pub mod keep;

/// Runs to its end what has to wait for the browser. On a build machine nothing has to wait, and nothing runs.
#[cfg(target_arch = "wasm32")]
pub(crate) fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// On a build machine nothing has to wait.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn spawn(_: impl Future<Output = ()> + 'static) {}
