//! Hooks: the state and its verbs, the browser kept in step with it, and small things components share.

mod dialog;
mod embedded;
mod keeper;
mod rest;
mod saved;
mod settled;
mod sheet;
mod store;
mod sync;
mod verbs;

pub use dialog::use_dialog;
pub use embedded::use_embedded;
pub use keeper::Keeper;
pub use rest::{Rest, Rested};
pub use saved::Sign;
pub use settled::use_settled;
pub use sheet::{Sheet, use_sheet};
pub use store::Store;
pub use sync::{Root, use_app};
pub use verbs::Verbs;
