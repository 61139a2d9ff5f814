//! IndexedDB as JavaScript has it, and waiting for it.

use super::Failed;
use gloo_events::EventListener;
use js_sys::{Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::EventTarget;

// What web-sys has of it cannot ask for strict durability.
#[wasm_bindgen]
extern "C" {
    pub(super) type Host;
    #[wasm_bindgen(method, getter, catch, js_name = indexedDB)]
    pub(super) fn indexed_db(this: &Host) -> Result<Option<Factory>, JsValue>;

    pub(super) type Factory;
    #[wasm_bindgen(method, catch)]
    pub(super) fn open(this: &Factory, name: &str) -> Result<Request, JsValue>;

    #[wasm_bindgen(extends = EventTarget)]
    pub(super) type Request;
    #[wasm_bindgen(method, getter, catch)]
    pub(super) fn result(this: &Request) -> Result<JsValue, JsValue>;

    #[derive(Clone)]
    #[wasm_bindgen(extends = EventTarget)]
    pub(super) type Connection;
    #[wasm_bindgen(method, getter)]
    pub(super) fn version(this: &Connection) -> f64;
    #[wasm_bindgen(method, catch, js_name = createObjectStore)]
    pub(super) fn create_object_store(this: &Connection, name: &str) -> Result<Store, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn transaction(
        this: &Connection,
        name: &str,
        mode: &str,
        options: &Object,
    ) -> Result<Transaction, JsValue>;
    #[wasm_bindgen(method)]
    pub(super) fn close(this: &Connection);

    #[wasm_bindgen(extends = EventTarget)]
    pub(super) type Transaction;
    #[wasm_bindgen(method, catch, js_name = objectStore)]
    pub(super) fn object_store(this: &Transaction, name: &str) -> Result<Store, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn abort(this: &Transaction) -> Result<(), JsValue>;

    pub(super) type Store;
    #[wasm_bindgen(method, catch)]
    pub(super) fn get(this: &Store, key: &str) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getAll)]
    pub(super) fn get_all(this: &Store) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getAllKeys)]
    pub(super) fn get_all_keys(this: &Store) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn put(this: &Store, text: &str, key: &str) -> Result<Request, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn delete(this: &Store, key: &str) -> Result<Request, JsValue>;
}

impl From<JsValue> for Failed {
    fn from(_: JsValue) -> Self {
        Self::Now
    }
}

/// Something that one of two events ends.
pub(super) struct Pending {
    promise: Promise,
    listening: [EventListener; 2],
}

impl Pending {
    /// Of a target that tells so that it is done, or has failed. Heard from now on, whenever it is awaited.
    pub(super) fn of(target: &EventTarget, done: &'static str, failed: &'static str) -> Self {
        let mut listening = None;
        let promise = Promise::new(&mut |resolve: Function, reject: Function| {
            let call = |name, function: Function| {
                EventListener::once(target, name, move |_| drop(function.call0(&JsValue::NULL)))
            };
            listening = Some([call(done, resolve), call(failed, reject)]);
        });
        // The executor runs before the promise is returned.
        let listening =
            listening.unwrap_or_else(|| [done, failed].map(|name| EventListener::new(target, name, |_| {})));
        Self { promise, listening }
    }

    pub(super) async fn wait(self) -> Result<(), Failed> {
        let ended = JsFuture::from(self.promise).await;
        drop(self.listening);
        ended.map(drop).map_err(Failed::from)
    }
}

/// An answer that is still to come.
pub(super) struct Answer(Request, Pending);

impl Answer {
    pub(super) fn of(request: Request) -> Self {
        let pending = Pending::of(&request, "success", "error");
        Self(request, pending)
    }

    pub(super) async fn wait(self) -> Result<JsValue, Failed> {
        self.1.wait().await?;
        Ok(self.0.result()?)
    }
}
