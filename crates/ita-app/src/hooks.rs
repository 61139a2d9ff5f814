//! Hooks: the state and its verbs, the browser kept in step with it, and small things components share.

mod settled;
pub mod store;
mod sync;
mod verbs;
mod voice;

pub use settled::use_settled;
pub use sync::{Keeper, use_app};
pub use verbs::{Verbs, use_verbs};
pub use voice::{Say, use_say};
