//! The browser's database, IndexedDB: one store of texts by their keys. A write is done whole, or not at all.
//!
//! All that is awaited inside a transaction is the database's own, else it ends. Texts are made before one begins.

use ita_view::store::{Changes, Kept, Record};

/// Nothing was read or written: there is no database, it is not allowed, full, or does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "outside a browser there is no database"))]
pub(crate) enum Failed {
    /// It cannot be opened. It may be another time.
    Closed,
    /// What was opened does not do it. It may another time.
    Now,
    /// A newer version of the app has a database of another shape there.
    Newer,
}

/// What became of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "outside a browser there is no database"))]
pub(crate) enum Wrote {
    /// It is done.
    Done,
    /// Another window has written before, so that nothing was.
    Elsewhere,
}

/// What was read; none if there is nothing new; else whether it is all there is.
pub(crate) type Read = Option<(bool, Vec<Record>)>;

#[cfg(target_arch = "wasm32")]
pub(crate) use browser::Database;

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::{Changes, Failed, Kept, Read, Record, Wrote};
    use gloo_events::EventListener;
    use gloo_timers::callback::Timeout;
    use ita_view::store::{Asked, HEAD};
    use js_sys::{Array, Function, Object, Promise, Reflect};
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::EventTarget;

    // What web-sys has of it cannot ask for strict durability.
    #[wasm_bindgen]
    extern "C" {
        type Host;
        #[wasm_bindgen(method, getter, catch, js_name = indexedDB)]
        fn indexed_db(this: &Host) -> Result<Option<Factory>, JsValue>;

        type Factory;
        #[wasm_bindgen(method, catch)]
        fn open(this: &Factory, name: &str) -> Result<Request, JsValue>;

        #[wasm_bindgen(extends = EventTarget)]
        type Request;
        #[wasm_bindgen(method, getter, catch)]
        fn result(this: &Request) -> Result<JsValue, JsValue>;

        #[derive(Clone)]
        #[wasm_bindgen(extends = EventTarget)]
        type Connection;
        #[wasm_bindgen(method, getter)]
        fn version(this: &Connection) -> f64;
        #[wasm_bindgen(method, catch, js_name = createObjectStore)]
        fn create_object_store(this: &Connection, name: &str) -> Result<Store, JsValue>;
        #[wasm_bindgen(method, catch)]
        fn transaction(this: &Connection, name: &str, mode: &str, options: &Object) -> Result<Transaction, JsValue>;
        #[wasm_bindgen(method)]
        fn close(this: &Connection);

        #[wasm_bindgen(extends = EventTarget)]
        type Transaction;
        #[wasm_bindgen(method, catch, js_name = objectStore)]
        fn object_store(this: &Transaction, name: &str) -> Result<Store, JsValue>;
        #[wasm_bindgen(method, catch)]
        fn abort(this: &Transaction) -> Result<(), JsValue>;

        type Store;
        #[wasm_bindgen(method, catch)]
        fn get(this: &Store, key: &str) -> Result<Request, JsValue>;
        #[wasm_bindgen(method, catch, js_name = getAll)]
        fn get_all(this: &Store) -> Result<Request, JsValue>;
        #[wasm_bindgen(method, catch, js_name = getAllKeys)]
        fn get_all_keys(this: &Store) -> Result<Request, JsValue>;
        #[wasm_bindgen(method, catch)]
        fn put(this: &Store, text: &str, key: &str) -> Result<Request, JsValue>;
        #[wasm_bindgen(method, catch)]
        fn delete(this: &Store, key: &str) -> Result<Request, JsValue>;
    }

    impl From<JsValue> for Failed {
        fn from(_: JsValue) -> Self {
            Self::Now
        }
    }

    /// The only store.
    const RECORDS: &str = "records";
    /// The shape of the database. A later one has another name as well: `file:` pages of all versions share theirs.
    const VERSION: f64 = 1.0;
    /// Milliseconds that it may take to be opened. A browser may say nothing at all, for ever.
    const PATIENCE: u32 = 4_000;

    /// Something that one of two events ends.
    struct Pending {
        promise: Promise,
        listening: [EventListener; 2],
    }

    impl Pending {
        /// Of a target that tells so that it is done, or has failed. Heard from now on, whenever it is awaited.
        fn of(target: &EventTarget, done: &'static str, failed: &'static str) -> Self {
            let mut listening = None;
            let promise = Promise::new(&mut |resolve: Function, reject: Function| {
                let call = |name, function: Function| {
                    EventListener::once(target, name, move |_| drop(function.call0(&JsValue::NULL)))
                };
                listening = Some([call(done, resolve), call(failed, reject)]);
            });
            // What is made here is made before the promise is.
            let listening =
                listening.unwrap_or_else(|| [done, failed].map(|name| EventListener::new(target, name, |_| {})));
            Self { promise, listening }
        }

        async fn wait(self) -> Result<(), Failed> {
            let ended = JsFuture::from(self.promise).await;
            drop(self.listening);
            ended.map(drop).map_err(Failed::from)
        }
    }

    /// An answer that is still to come.
    struct Answer(Request, Pending);

    impl Answer {
        fn of(request: Request) -> Self {
            let pending = Pending::of(&request, "success", "error");
            Self(request, pending)
        }

        async fn wait(self) -> Result<JsValue, Failed> {
            self.1.wait().await?;
            Ok(self.0.result()?)
        }
    }

    /// One connection of this page, which is opened when it is first needed.
    pub(crate) struct Database {
        name: String,
        /// Of the connection, or of its being opened.
        opening: RefCell<Option<Promise>>,
        /// Called when another page wants to change the database, before this one lets go of it.
        leaves: Rc<dyn Fn()>,
    }

    impl Database {
        /// Of this name.
        pub(crate) fn new(name: String, leaves: Rc<dyn Fn()>) -> Rc<Self> {
            Rc::new(Self { name, opening: RefCell::default(), leaves })
        }

        /// Lets go of the connection; the next one that is needed is another.
        pub(crate) fn let_go(&self) {
            if let Some(opening) = self.opening.borrow_mut().take() {
                wasm_bindgen_futures::spawn_local(async move {
                    if let Ok(connection) = JsFuture::from(opening).await {
                        connection.unchecked_into::<Connection>().close();
                    }
                });
            }
        }

        async fn connection(self: &Rc<Self>) -> Result<Connection, Failed> {
            // Noted before anything is awaited: whoever asks meanwhile waits for the same.
            let known = self.opening.borrow().clone();
            let opening = match known {
                Some(opening) => opening,
                None => {
                    let opening = self.open();
                    self.opening.replace(Some(opening.clone()));
                    opening
                }
            };
            let Ok(connection) = JsFuture::from(opening).await.map(JsCast::unchecked_into::<Connection>) else {
                self.opening.take();
                return Err(Failed::Closed);
            };
            if connection.version() > VERSION {
                self.let_go();
                return Err(Failed::Newer);
            }
            Ok(connection)
        }

        fn open(self: &Rc<Self>) -> Promise {
            let database = Rc::downgrade(self);
            Promise::new(&mut |resolve: Function, reject: Function| {
                let window: Option<Host> = web_sys::window().map(JsCast::unchecked_into);
                let factory = window.and_then(|window| window.indexed_db().ok().flatten());
                let Some(request) = factory.and_then(|factory| factory.open(&self.name).ok()) else {
                    let _ = reject.call0(&JsValue::NULL);
                    return;
                };
                let is_late = Rc::new(Cell::new(false));
                let fail = move || drop(reject.call0(&JsValue::NULL));
                let late = is_late.clone();
                let given_up = fail.clone();
                let timer = Timeout::new(PATIENCE, move || {
                    late.set(true);
                    given_up();
                });
                let made = request.clone().unchecked_into::<Request>();
                EventListener::once(&request, "upgradeneeded", move |_| {
                    if let Ok(connection) = made.result() {
                        // If it is refused, so is every transaction.
                        let _ = connection.unchecked_into::<Connection>().create_object_store(RECORDS);
                    }
                })
                .forget();
                EventListener::once(&request, "error", move |_| fail()).forget();
                let (opened, database) = (request.clone().unchecked_into::<Request>(), database.clone());
                EventListener::once(&request, "success", move |_| {
                    drop(timer);
                    let Ok(connection) = opened.result().map(JsCast::unchecked_into::<Connection>) else { return };
                    if is_late.get() {
                        connection.close();
                        return;
                    }
                    let (letting_go, same) = (database.clone(), connection.clone());
                    EventListener::new(&connection, "versionchange", move |_| {
                        let Some(database) = letting_go.upgrade() else { return same.close() };
                        (database.leaves)();
                        // What has begun by then is done before it is closed.
                        crate::platform::document::later(0, move || database.let_go());
                    })
                    .forget();
                    let lost = database.clone();
                    EventListener::new(&connection, "close", move |_| {
                        if let Some(database) = lost.upgrade() {
                            database.opening.take();
                        }
                    })
                    .forget();
                    let _ = resolve.call1(&JsValue::NULL, &connection);
                })
                .forget();
            })
        }

        async fn begin(self: &Rc<Self>, mode: &str) -> Result<(Transaction, Store), Failed> {
            let connection = self.connection().await?;
            let options = Object::new();
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let transaction = connection.transaction(RECORDS, mode, &options)?;
            let store = transaction.object_store(RECORDS)?;
            Ok((transaction, store))
        }

        /// Tries once more with another connection: a browser may have ended the first in the background.
        async fn twice<T>(self: &Rc<Self>, once: impl AsyncFn(Rc<Self>) -> Result<T, Failed>) -> Result<T, Failed> {
            match once(self.clone()).await {
                Err(Failed::Now) => {
                    self.let_go();
                    let again = once(self.clone()).await;
                    if again.is_err() {
                        self.let_go();
                    }
                    again
                }
                ended => ended,
            }
        }

        /// Returns every record.
        pub(crate) async fn all(self: &Rc<Self>) -> Result<Vec<Record>, Failed> {
            self.twice(async |database: Rc<Self>| {
                let (_transaction, store) = database.begin("readonly").await?;
                all(&store).await
            })
            .await
        }

        /// Returns what has been written since a window knew this.
        pub(crate) async fn since(self: &Rc<Self>, kept: &Kept) -> Result<Read, Failed> {
            self.twice(async |database: Rc<Self>| {
                let (_transaction, store) = database.begin("readonly").await?;
                let head = Answer::of(store.get(HEAD)?).wait().await?.as_string();
                Ok(match kept.ask(head.as_deref()) {
                    Asked::Nothing => None,
                    Asked::All => Some((true, all(&store).await?)),
                    Asked::These(keys) => {
                        let mut asked = Vec::new();
                        for key in keys.into_iter().filter(|key| key != HEAD) {
                            let answer = Answer::of(store.get(&key)?);
                            asked.push((key, answer));
                        }
                        let mut records = vec![(HEAD.to_owned(), head)];
                        for (key, answer) in asked {
                            records.push((key, answer.wait().await?.as_string()));
                        }
                        Some((false, records))
                    }
                })
            })
            .await
        }

        /// Writes these changes, if the head is what they expect.
        pub(crate) async fn write(self: &Rc<Self>, changes: &Changes) -> Result<Wrote, Failed> {
            self.twice(async |database: Rc<Self>| {
                let (transaction, store) = database.begin("readwrite").await?;
                // A full disk ends the transaction, and may leave the requests unanswered.
                let done = Pending::of(&transaction, "complete", "abort");
                let written = write(&store, changes).await;
                if !matches!(written, Ok(Wrote::Done)) {
                    // It may have ended already.
                    let _ = transaction.abort();
                    let _ = done.wait().await;
                    return written;
                }
                done.wait().await?;
                written
            })
            .await
        }
    }

    async fn write(store: &Store, changes: &Changes) -> Result<Wrote, Failed> {
        let head = Answer::of(store.get(HEAD)?).wait().await?.as_string();
        if head.as_deref() != changes.expects.as_deref() {
            return Ok(Wrote::Elsewhere);
        }
        for (key, text) in &changes.records {
            match text {
                Some(text) => store.put(text, key)?,
                None => store.delete(key)?,
            };
        }
        Ok(Wrote::Done)
    }

    async fn all(store: &Store) -> Result<Vec<Record>, Failed> {
        let (keys, texts) = (Answer::of(store.get_all_keys()?), Answer::of(store.get_all()?));
        let keys: Array = keys.wait().await?.unchecked_into();
        let texts: Array = texts.wait().await?.unchecked_into();
        let records =
            keys.iter().zip(texts.iter()).filter_map(|(key, text)| Some((key.as_string()?, text.as_string())));
        Ok(records.collect())
    }
}

/// Outside a browser there is no database.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Database;

#[cfg(not(target_arch = "wasm32"))]
impl Database {
    pub(crate) fn new(_: String, _: std::rc::Rc<dyn Fn()>) -> std::rc::Rc<Self> {
        std::rc::Rc::new(Self)
    }

    pub(crate) fn let_go(&self) {}

    pub(crate) async fn all(&self) -> Result<Vec<Record>, Failed> {
        Err(Failed::Now)
    }

    pub(crate) async fn since(&self, _: &Kept) -> Result<Read, Failed> {
        Err(Failed::Now)
    }

    pub(crate) async fn write(&self, _: &Changes) -> Result<Wrote, Failed> {
        Err(Failed::Now)
    }
}
