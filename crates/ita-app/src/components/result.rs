//! The result.

mod bar;
mod conditions;
mod head;
mod instruments;
mod missing;
mod panel;
mod percent;
mod scale;
mod steps;

pub use bar::result_bar;
pub use conditions::conditions;
pub use head::{badge, level};
pub use panel::{PANEL, Panel, clauses, remark, result_panel, why, words};
pub use percent::percent;
pub use scale::{Drawn, ground, mark};
pub use steps::steps;
