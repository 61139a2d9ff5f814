//! A colour.

/// A colour as `#17406d`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Colour(u32);

impl Colour {
    /// Reads six hexadecimal digits, with or without a `#` before them.
    ///
    /// ```
    /// use ita_view::embed::Colour;
    ///
    /// assert_eq!(Colour::parse("17406D").map(|colour| colour.to_string()).as_deref(), Some("#17406d"));
    /// assert_eq!(Colour::parse("red"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().trim_start_matches('#');
        let is_hex = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hex.then(|| u32::from_str_radix(digits, 16).ok().map(Self)).flatten()
    }

    /// Its six digits.
    pub(super) fn digits(self) -> String {
        format!("{:06x}", self.0)
    }
}

impl core::fmt::Display for Colour {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}
