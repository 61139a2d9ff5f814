//! Components, each for one thing a person sees. They show what view models say and send verbs; nothing else.

pub mod calculate;
mod choice;
pub mod claims;
pub mod frame;
mod icon;
mod more;
mod percent;
pub mod result;
pub mod rules;
mod select;
pub mod tree;

pub use choice::Choice;
pub use icon::{Icon, icon};
pub use more::More;
pub use percent::percent;
pub use select::{Pick, Select};
