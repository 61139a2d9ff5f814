//! What stands around the table and the result on the view that computes.

mod banner;
mod notices;
mod published;
mod start;
mod years;

pub use banner::banner;
pub use notices::notices;
pub use published::published;
pub use start::start;
pub use years::{long_year_picks, year_picks};
