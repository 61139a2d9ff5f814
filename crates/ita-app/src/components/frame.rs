//! The frame around every view.

mod agencies;
mod busy;
mod foot;
mod live;
mod menu;
mod nav;
mod place;
mod saved;
mod top;

pub use foot::Foot;
pub use live::Live;
pub use nav::{nav, view_link};
pub use top::{MAIN, Top};
