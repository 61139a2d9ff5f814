//! What the app asks of the browser: places to keep text, other windows, the address bar, the document's own attributes, clipboard and files. Nothing else
//! of this crate touches them, so a component renders on a build machine as it does in a browser.

pub mod address;
pub(crate) mod channel;
pub mod clipboard;
pub(crate) mod database;
pub mod document;
pub mod focus;
pub mod handed;
pub mod keep;
pub mod listening;
pub mod time;
pub mod turns;

/// Runs something that may panic, and goes on: returns `None` if it did. What it held is lost then.
#[cfg(target_arch = "wasm32")]
pub(crate) fn guarded<T: 'static>(act: impl FnOnce() -> T + 'static) -> Option<T> {
    use std::cell::RefCell;
    use std::rc::Rc;
    let (done, answer) = (Rc::new(RefCell::new(None)), Rc::new(RefCell::new(None)));
    *done.borrow_mut() = Some(act);
    let given = answer.clone();
    // Called by the browser, the panic ends there and is thrown to the caller.
    let act = wasm_bindgen::closure::Closure::<dyn FnMut()>::new(move || {
        let act = done.borrow_mut().take();
        let made = act.map(|act| act());
        *given.borrow_mut() = made;
    });
    let function: &js_sys::Function = wasm_bindgen::JsCast::unchecked_ref(act.as_ref());
    match function.call0(&wasm_bindgen::JsValue::NULL) {
        Ok(_) => answer.take(),
        Err(_) => {
            // The function that panicked is, as far as it knows, still running.
            act.forget();
            None
        }
    }
}

/// A native program has nobody to catch it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn guarded<T>(act: impl FnOnce() -> T) -> Option<T> {
    Some(act())
}

/// Runs to its end what has to wait for the browser. On a build machine nothing has to wait, and nothing runs.
#[cfg(target_arch = "wasm32")]
pub(crate) fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// On a build machine nothing has to wait.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn spawn(_: impl Future<Output = ()> + 'static) {}
