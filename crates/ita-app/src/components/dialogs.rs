//! The dialogs, all in one style.

mod modal;
mod paste;
mod share;

pub use modal::Modal;
pub use paste::PasteDialog;
pub use share::ShareDialog;
