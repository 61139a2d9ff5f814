//! Fiscal years as text: [`parse_year`].

use crate::digits::{arabic, visible};
use crate::error::Error;
use alloc::string::ToString;
use alloc::vec::Vec;

/// Parses a fiscal year in Arabic or Thai digits. It does not check that there are rules for it.
///
/// # Errors
/// [`Error::UnknownYear`], with an empty list of years, if the text is not a whole number.
///
/// ```
/// assert_eq!(ita_score::parse_year("๒๕๖๘")?, 2568);
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn parse_year(text: &str) -> Result<u16, Error> {
    let mut year: u16 = 0;
    let seen = visible(text);
    let mut whole = !seen.trim().is_empty();
    for c in seen.trim().chars() {
        match arabic(c).to_digit(10) {
            // Saturating: no year is that large.
            Some(digit) => year = year.saturating_mul(10).saturating_add(digit as u16),
            None => whole = false,
        }
    }
    if whole && year < u16::MAX {
        return Ok(year);
    }
    Err(Error::UnknownYear { year: text.trim().to_string(), known: Vec::new() })
}
