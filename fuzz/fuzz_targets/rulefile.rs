//! What must hold stands in `laws/rulefile.rs`.
#![no_main]

#[path = "../laws/rulefile.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| laws::hold(text));
