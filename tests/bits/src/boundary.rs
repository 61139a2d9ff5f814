//! What `run.mjs` calls in wasm.
#![allow(unsafe_code, reason = "exports keep their names by an attribute that counts as unsafe")]

use std::cell::Cell;

thread_local! {
    static TEXT: Cell<&'static str> = const { Cell::new("") };
}

/// Makes the text, and gives its length in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn tell() -> usize {
    TEXT.set(crate::told().leak());
    TEXT.get().len()
}

/// Where the text stands.
#[unsafe(no_mangle)]
pub extern "C" fn place() -> usize {
    TEXT.get().as_ptr().addr()
}
