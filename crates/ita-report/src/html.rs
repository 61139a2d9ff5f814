//! A report as one HTML file: readable anywhere, printed on A4, without anything from outside.

mod page;
mod picture;

pub use page::{article, block, html};
