//! Tests of the engine over the real rules, in one binary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agrees;
mod cases;
mod completions;
mod constraint;
mod edges;
mod edits;
mod explain;
mod figures;
mod formats;
mod golden;
mod grids;
mod laws;
mod parts;
mod scorer;
mod serde;
mod text;
mod wordpress;
