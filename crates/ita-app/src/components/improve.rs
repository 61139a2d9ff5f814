//! The parts of ยกระดับ. Nothing outside its page uses them, so that the page can be loaded when it is first asked for.

mod act;
mod compare;
mod group;
mod hand;
mod items;
mod lever;
mod menu;
mod moving;
mod plan;
mod rested;
mod settings;
mod side;
mod slide;
mod surveys;

pub use compare::Comparison;
pub use group::levers;
pub use hand::Hand;
pub use plan::{Beside, Plan};
pub use rested::{still, use_rested, use_view};
pub use settings::Settings;
pub use side::{outcome, outcome_bar};
pub use surveys::Told;
