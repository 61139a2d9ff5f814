//! The parts of ยกระดับ. Nothing outside its page uses them, so that the page can be loaded when it is first asked for.

mod act;
mod chart;
mod compare;
mod copy;
mod items;
mod lever;
mod others;
mod plan;
mod setting;
mod side;
mod slide;
mod surveys;
mod table;
mod tabs;
mod target;

pub use chart::{Charts, bands};
pub use compare::compare;
pub use items::Items;
pub use lever::levers;
pub use plan::plan;
pub use side::{outcome, outcome_bar};
pub use surveys::surveys;
pub use tabs::tabs;
