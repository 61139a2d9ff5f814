//! Arabic and Thai digits.

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
    /// A text in these digits. Digits that belong to a Latin word, such as `O43` or `FY2568`, stay as they are.
    ///
    /// ```
    /// use ita_view::Numerals;
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

    /// The digits that a person used in a text: Thai if there is a Thai one.
    #[must_use]
    pub(crate) fn of(text: &str) -> Self {
        if text.chars().any(|c| ('๐'..='๙').contains(&c)) { Self::Thai } else { Self::Arabic }
    }
}

/// An Arabic digit as the Thai one; any other character as it is.
fn thai(c: char) -> char {
    match c.to_digit(10) {
        Some(digit) => char::from_u32('๐' as u32 + digit).unwrap_or(c),
        None => c,
    }
}
