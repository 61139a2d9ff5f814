//! What must hold stands in `laws/csv.rs`.
#![no_main]

#[path = "../laws/csv.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    laws::hold(bytes);
});
