//! The frame around every view.

mod foot;
mod live;
mod nav;
mod top;

pub use foot::Foot;
pub use live::{Live, PAUSE, live};
pub use nav::{nav, view_link};
pub use top::{MAIN, Top};
