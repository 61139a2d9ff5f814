//! The one connection of this page: opened when it is first needed, and let go of when another page asks.

use super::Failed;
use super::indexed::{Connection, Host, Request};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The only store.
pub(super) const RECORDS: &str = "records";
/// The shape of the database. A later one has another name as well: `file:` pages of all versions share theirs.
const VERSION: f64 = 1.0;
/// Milliseconds that it may take to be opened. A browser may say nothing at all, for ever.
const PATIENCE: u32 = 4_000;

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

    pub(super) async fn connection(self: &Rc<Self>) -> Result<Connection, Failed> {
        // Noted before anything is awaited, so that whoever asks in the meantime waits for the same connection.
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
                    // Transactions that have begun are finished before the connection is closed.
                    crate::platform::time::later(0, move || database.let_go());
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
}
