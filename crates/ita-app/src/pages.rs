//! The views, one a file.

mod calculate;
mod help;
mod rules;

pub use calculate::Calculate;
pub use help::Help;
pub use rules::Rules;
