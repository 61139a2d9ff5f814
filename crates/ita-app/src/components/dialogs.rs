//! The dialogs, all in one style.

mod files;
mod modal;
mod paste;
mod rule_file;
mod share;

pub use files::FilesDialog;
pub use modal::Modal;
pub use paste::PasteDialog;
pub use rule_file::RuleFileDialog;
pub use share::ShareDialog;
