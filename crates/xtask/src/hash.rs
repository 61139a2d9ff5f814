//! Names after content: the same bytes have the same name, by any compiler and on any machine.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use fs_err as fs;

use crate::error::Result;

/// Sixteen hexadecimal digits for what was added, in this order.
#[derive(Default)]
pub(crate) struct Hash(Sha256);

impl Hash {
    /// Adds a piece; where one piece ends and the next begins counts.
    pub(crate) fn add(&mut self, bytes: impl AsRef<[u8]>) {
        let bytes = bytes.as_ref();
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds each file's content.
    pub(crate) fn add_files(&mut self, files: &[PathBuf]) -> Result<()> {
        for file in files {
            self.add(fs::read(file)?);
        }
        Ok(())
    }

    /// The digits.
    pub(crate) fn digits(self) -> String {
        hex(&self.0.finalize()[..8])
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digits for one piece.
pub(crate) fn of(bytes: impl AsRef<[u8]>) -> String {
    let mut hash = Hash::default();
    hash.add(bytes);
    hash.digits()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_stable_and_tells_pieces_apart() {
        // SHA-256 of eight length bytes and "abc", computed with `printf '\3\0\0\0\0\0\0\0abc' | sha256sum`.
        assert_eq!(of("abc"), "ce91dc5eec0139ad");
        let pieces = |parts: [&str; 2]| {
            let mut hash = Hash::default();
            parts.iter().for_each(|part| hash.add(part));
            hash.digits()
        };
        assert_ne!(pieces(["ab", "c"]), pieces(["a", "bc"]));
    }
}
