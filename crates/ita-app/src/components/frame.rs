//! The frame around every view.

mod agencies;
mod busy;
mod foot;
mod head;
mod live;
mod menu;
mod nav;
mod opener;
mod panels;
mod place;
mod saved;
mod top;

pub use foot::foot;
pub use head::Head;
pub use live::Live;
pub use nav::{nav, view_link};
pub use opener::{Opens, Panel};
pub(crate) use panels::draw_panel;
pub use top::{MAIN, Top};
