//! The parts of the screen, each for one thing a person sees. They show what view models say and call verbs; nothing else.

mod behind;
pub mod calculate;
mod choice;
pub mod claims;
pub mod frame;
mod icon;
pub mod improve;
mod more;
pub mod result;
pub mod rules;
mod select;
pub mod tree;

pub use behind::draw_behind;
pub use choice::choice;
pub use icon::{Icon, icon};
pub use more::{Behind, behind, inside, more};
pub use select::{Pick, Select};
