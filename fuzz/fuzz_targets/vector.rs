//! What must hold stands in `laws/vector.rs`.
#![no_main]

#[path = "../laws/vector.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| laws::hold(text, Some(by_hand)));

fn by_hand(vector: &str) -> String {
    // Behind a NUL character stands what a screen shows beside it.
    let answer = ita_element::score(ita_score::Lang::En, &format!("{vector}\0"));
    answer.split('\0').next().unwrap_or_default().to_owned()
}

