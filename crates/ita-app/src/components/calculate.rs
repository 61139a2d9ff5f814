//! What stands around the tree and the result on the view that computes.

mod banner;
mod examples;
mod notices;
mod published;
mod share;
mod whose;

pub use banner::banner;
pub use examples::examples;
pub use notices::notices;
pub use published::published;
pub use share::Share;
pub use whose::{whose, year_picks};
