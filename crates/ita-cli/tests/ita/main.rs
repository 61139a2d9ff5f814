//! The command as people and programs call it: every test runs the built `ita`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

mod batch;
mod common;
mod npm;
mod outputs;
mod plain;
mod plan;
mod readme;
mod refusals;
mod report;
mod rules;
mod score_json;
mod score_text;
mod survey;
