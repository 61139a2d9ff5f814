//! Writes the text of this crate, natively.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().lock().write_all(ita_bits::told().as_bytes())
}
