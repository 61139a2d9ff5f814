//! The result.

mod bar;
mod behind;
mod conditions;
mod drawn;
mod head;
mod late;
mod missing;
mod panel;
mod percent;
mod picture;
mod steps;

pub use bar::result_bar;
pub use behind::Behind;
pub use conditions::conditions;
pub use drawn::draw_result;
pub use head::{badge, level, number_and_level};
pub use panel::{PANEL, Panel, clauses, remark, result_panel, result_picture, result_said, why, words};
pub use percent::percent;
pub use picture::{Picture, picture};
pub use steps::steps;
