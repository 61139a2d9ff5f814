//! What a rulebook is known by beside its id.

use sha2::{Digest, Sha256};

/// Returns the first sixteen digits of the SHA-256 of a text, as `sha256sum` writes them of the saved file.
pub(super) fn of(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    digest.iter().take(8).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    /// From `printf ITA | sha256sum`.
    #[test]
    fn it_is_what_sha256sum_says() {
        assert_eq!(super::of("ITA"), "4ad6ca01f4c670ec");
    }
}
