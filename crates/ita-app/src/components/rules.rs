//! The parts of หลักเกณฑ์.

mod changes;
mod matrix;
mod origin;
mod tabs;
mod tree;

pub use changes::changes;
pub use matrix::matrix;
pub use origin::{origins, sources};
pub use tabs::tabs;
pub use tree::tree;
