//! Arabic and Thai digits.

use alloc::borrow::ToOwned;
use alloc::string::String;

/// The digits that numbers are shown in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numerals {
    /// 0123456789.
    #[default]
    Arabic,
    /// ๐๑๒๓๔๕๖๗๘๙.
    Thai,
}

impl Numerals {
    /// Returns a text with its Arabic digits written in these digits. Digits of a Latin word, such as `O43` or `FY2568`, stay as
    /// they are.
    ///
    /// ```
    /// use ita_words::Numerals;
    ///
    /// assert_eq!(Numerals::Thai.write("ข้อ O1 ได้ 96.39"), "ข้อ O1 ได้ ๙๖.๓๙");
    /// assert_eq!(Numerals::Arabic.write("96.39"), "96.39");
    /// ```
    #[must_use]
    pub fn write(self, text: &str) -> String {
        if self == Self::Arabic {
            return text.to_owned();
        }
        let mut latin = false;
        let digit = |c: char| {
            latin = c.is_ascii_alphabetic() || (latin && c.is_ascii_digit());
            if latin { c } else { thai(c) }
        };
        text.chars().map(digit).collect()
    }

    /// Returns the digits that a person used in a text: Thai if it contains a Thai one, otherwise Arabic.
    ///
    /// ```
    /// use ita_words::Numerals;
    ///
    /// assert_eq!((Numerals::of("๙๖"), Numerals::of("96")), (Numerals::Thai, Numerals::Arabic));
    /// ```
    #[must_use]
    pub fn of(text: &str) -> Self {
        if text.chars().any(is_thai) { Self::Thai } else { Self::Arabic }
    }
}

/// Returns true if a text ends in a digit of either script, so that another number must not follow without a word between.
///
/// ```
/// use ita_words::ends_in_digit;
///
/// assert!(ends_in_digit("ตัวชี้วัดที่ 4") && ends_in_digit("ตัวชี้วัดที่ ๔"));
/// assert!(!ends_in_digit("EIT") && !ends_in_digit(""));
/// ```
#[must_use]
pub fn ends_in_digit(text: &str) -> bool {
    text.chars().next_back().is_some_and(|c| c.is_ascii_digit() || is_thai(c))
}

const fn is_thai(c: char) -> bool {
    matches!(c, '๐'..='๙')
}

/// Returns the Thai digit for an Arabic one, and any other character unchanged.
fn thai(c: char) -> char {
    match c.to_digit(10) {
        Some(digit) => char::from_u32('๐' as u32 + digit).unwrap_or(c),
        None => c,
    }
}
