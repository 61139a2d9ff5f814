//! The frame around every view.

mod foot;
mod live;
mod nav;
mod top;

pub use foot::foot;
pub use live::Live;
pub use nav::{nav, view_link};
pub use top::{MAIN, top};
