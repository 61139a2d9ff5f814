//! What stands around the table and the result on the view that computes.

mod awaited;
mod banner;
mod notices;
mod published;
mod start;
mod years;

pub use awaited::Awaited;
pub use banner::banner;
pub use notices::notices;
pub use published::published;
pub use start::start;
pub use years::{long_year_picks, year_picks};
