//! Hooks: the state and its verbs, the browser kept in step with it, and small things components share.

mod keeper;
mod settled;
pub mod store;
mod sync;
mod verbs;
mod voice;

pub use keeper::Keeper;
pub use settled::use_settled;
pub use sync::{use_app, use_title};
pub use verbs::{Verbs, use_verbs};
pub use voice::{Say, use_say};
