//! The frame around every view.

mod edge;
mod foot;
mod live;
mod nav;
mod top;

pub use edge::Edge;
use foot::foot;
pub use live::{Live, PAUSE, live};
pub use nav::{nav, view_link};
pub use top::MAIN;
use top::top;
