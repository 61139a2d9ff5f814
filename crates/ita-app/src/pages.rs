//! The views, one a file.

mod calculate;
mod embed;
mod embedded;
mod help;
mod improve;
mod rules;

pub use calculate::Calculate;
pub use embed::Embed;
pub use embedded::{Embedded, EmbeddedProps};
pub use help::help;
pub use improve::{Improve, ImproveProps};
pub use rules::Rules;
