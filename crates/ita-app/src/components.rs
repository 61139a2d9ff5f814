//! The parts of the screen, each for one thing a person sees. They show what view models say and call verbs; nothing else.

pub mod calculate;
mod choice;
pub mod claims;
mod dense;
pub mod dialogs;
pub mod frame;
mod icon;
pub mod improve;
mod more;
mod not_here;
pub(crate) mod overview;
pub mod own;
mod print_head;
pub mod report;
pub mod result;
pub mod rules;
mod select;
pub mod tree;
pub mod work;

pub use choice::{Choice, choice};
pub use dense::{Column, Dense, dense_row, dense_table, wide_row};
pub use icon::{Icon, icon};
pub use more::{Opened, more, use_opened};
pub use not_here::not_here;
pub use print_head::print_head;
pub use select::{Pick, Select};
