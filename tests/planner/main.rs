//! The planner against an exhaustive search, and the laws that every plan must keep.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod chance;
mod exhaustive;
mod golden;
mod hard;
mod illustration;
mod laws;
mod small;
mod split;
mod trial;
