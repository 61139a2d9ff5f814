//! The views, one a file.

mod calculate;
mod help;
mod rules;

pub use calculate::Calculate;
pub use help::help;
pub use rules::Rules;
