//! What JavaScript sees: numbers only. One question is asked at a time, and its answer stands until the next.
#![allow(unsafe_code, reason = "exports keep their names by an attribute that counts as unsafe; and see `answered`")]

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::Cell;
use core::panic::PanicInfo;
use ita_score::Lang;

/// The question, and then its answer.
static TEXT: Held = Held(Cell::new(Vec::new()));

struct Held(Cell<Vec<u8>>);

// SAFETY: this module is compiled only for wasm without threads.
unsafe impl Sync for Held {}

/// Traps without a word: the caller throws, and the element asks anew. No message is made, so that what would write one (the
/// standard library's formatting, 5 kB) is not in the module.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// Makes room for a question of this many bytes of UTF-8, and returns its address. The last question and answer are gone then.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn room(length: usize) -> usize {
    crate::arena::clear();
    keep(vec![0; length])
}

/// Where the answer stands.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn answer() -> usize {
    keep(TEXT.0.take())
}

/// Answers by [`crate::score`]; English if `english` is not 0. Gives the answer's length in bytes.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn score(english: u32) -> usize {
    answered(english, crate::score)
}

/// Answers by [`crate::sheet`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn sheet(english: u32) -> usize {
    answered(english, crate::sheet)
}

/// Answers by [`crate::plan`].
#[cfg(feature = "full")]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn plan(english: u32) -> usize {
    answered(english, crate::plan)
}

fn keep(text: Vec<u8>) -> usize {
    let place = text.as_ptr().addr();
    TEXT.0.set(text);
    place
}

fn answered(english: u32, how: fn(Lang, &str) -> String) -> usize {
    let lang = if english == 0 || cfg!(not(feature = "full")) { Lang::Th } else { Lang::En };
    // SAFETY: the bytes are what JavaScript's `TextEncoder` wrote into `room`, which is always UTF-8 (www/element/wasm.js is
    // the only caller); checking it again would weigh as much as scoring does.
    let question = unsafe { String::from_utf8_unchecked(TEXT.0.take()) };
    let text = how(lang, &question).into_bytes();
    let length = text.len();
    keep(text);
    length
}
