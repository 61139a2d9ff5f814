//! The browser's database, IndexedDB: one store of texts by their keys. A write is done whole, or not at all.
//!
//! Within a transaction, only the database's own answers may be awaited, or the transaction ends. Texts are therefore made before
//! it begins.

#[cfg(target_arch = "wasm32")]
mod connection;
#[cfg(target_arch = "wasm32")]
mod indexed;
#[cfg(target_arch = "wasm32")]
mod records;

use ita_view::store::{Changes, Kept, Record};

/// Nothing was read or written: there is no database, it is not allowed, full, or does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "outside a browser there is no database"))]
pub(crate) enum Failed {
    /// The database cannot be opened now. It may be later.
    Closed,
    /// The connection does not work now. It may later.
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
pub(crate) use connection::Database;

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
