//! What must hold stands in `laws/json.rs`.
#![no_main]

#[path = "../laws/json.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| laws::hold(text));
