//! The rules of a year: levels and tree, each line with its sources on request.

mod because;
mod levels;
mod nodes;

pub use levels::levels;
pub use nodes::nodes;
