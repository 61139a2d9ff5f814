//! The parts of ยกระดับ. Nothing outside its page uses them, so that the page can be loaded when it is first asked for.

mod act;
mod chart;
mod compare;
mod copy;
mod items;
mod lever;
mod more;
mod moving;
mod others;
mod plan;
mod rested;
mod setting;
mod side;
mod slide;
mod surveys;
mod table;
mod tabs;
mod target;

pub use items::Items;
pub use lever::levers;
pub use more::{More, Told};
pub use plan::Plan;
pub use rested::{still, use_rested, use_view};
pub use side::{outcome, outcome_bar};
pub use tabs::tabs;
