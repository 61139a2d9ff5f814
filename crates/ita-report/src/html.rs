//! A report as one HTML file that is readable anywhere, prints on A4, and loads nothing from outside.

mod page;
mod picture;

pub use page::{article, block, html};
