//! The frame around every view.

mod foot;
mod live;
mod nav;
mod prefs;
mod top;

pub use foot::Foot;
pub use live::Live;
pub use nav::Nav;
pub use prefs::Prefs;
pub use top::{MAIN, Top};
