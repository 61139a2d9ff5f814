//! The result.

mod bar;
mod conditions;
mod head;
mod instruments;
mod missing;
mod panel;
mod scale;
mod steps;

pub use bar::ResultBar;
pub use head::{badge, level};
pub use panel::ResultPanel;
