//! The views, one a file.

mod calculate;
mod embed;
mod embedded;
mod help;
mod rules;

pub use calculate::Calculate;
pub use embed::Embed;
pub use embedded::{Embedded, EmbeddedProps};
pub use help::help;
pub use rules::Rules;
