//! The parts of รายงาน.

mod outline;
mod paper;

pub use outline::outline;
pub use paper::{Paper, PaperProps};
