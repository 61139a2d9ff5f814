//! What reports say, and how they are written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail by panicking")]

mod common;
mod early;
mod files;
mod library;
mod measures;
mod outline;
mod paper;
mod preparation;
mod properties;
mod raised;
mod said;
mod seeds;
mod tables;
mod wording;
