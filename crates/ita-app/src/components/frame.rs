//! The frame around every view.

mod foot;
mod live;
mod nav;
mod prefs;
mod top;
mod view_link;

pub use foot::Foot;
pub use live::Live;
pub use nav::Nav;
pub use prefs::Prefs;
pub use top::{MAIN, Top};
pub use view_link::ViewLink;
