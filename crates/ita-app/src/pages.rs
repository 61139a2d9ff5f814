//! The views, one a file.

mod calculate;
mod embed;
mod embedded;
mod help;
mod improve;
mod overview;
mod own_rules;
mod reading;
mod report;
mod rules;
mod work;

pub use calculate::Calculate;
pub use embed::Embed;
pub use embedded::{Embedded, EmbeddedProps};
pub use help::Help;
pub use improve::Improve;
pub use overview::Overview;
pub use own_rules::OwnRules;
pub use reading::Reading;
pub use report::Report;
pub use rules::Rules;
pub use work::Work;
