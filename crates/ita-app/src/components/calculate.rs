//! What stands around the tree and the result on the view that computes.

mod banner;
mod examples;
mod notices;
mod published;
mod share;
mod whose;

pub use banner::Banner;
pub use examples::Examples;
pub use notices::Notices;
pub use published::Published;
pub use share::Share;
pub use whose::{Whose, year_picks};
