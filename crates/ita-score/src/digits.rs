//! Digits and decimals, read and written by hand: without `core::fmt`, which would weigh more in wasm than the engine does.

use alloc::borrow::Cow;
use alloc::string::String;

/// The text without characters that have neither width nor meaning (U+200B–U+200D, U+2060, U+FEFF): web pages and PDF files
/// put them beside numbers, and nobody can see them.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_nothing = |c: char| matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    if text.contains(is_nothing) {
        Cow::Owned(text.chars().filter(|&c| !is_nothing(c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The value of one Arabic or Thai digit.
pub(crate) fn digit(c: char) -> Option<u64> {
    arabic(c).to_digit(10).map(u64::from)
}

/// A Thai digit as the Arabic one; any other character as it is.
///
/// ```
/// assert_eq!("๒๕๖๘".chars().map(ita_score::__lean::arabic).collect::<String>(), "2568");
/// ```
#[must_use]
pub fn arabic(c: char) -> char {
    match c {
        '๐'..='๙' => char::from_u32(c as u32 - '๐' as u32 + '0' as u32).unwrap_or(c),
        _ => c,
    }
}

/// `units` / 10^`places` as decimal text with at least `least` decimals and no other trailing zeros.
pub(crate) fn decimal(units: u128, places: u32, least: u32) -> String {
    divided(units, 10u128.pow(places), least).unwrap_or_default()
}

/// `num` / `den` as decimal text with at least `least` decimals; `None` if that has no end within 38 decimals.
///
/// Digit by digit: the standard library's 128-bit formatting alone would weigh more than the engine does in wasm.
pub(crate) fn divided(num: u128, den: u128, least: u32) -> Option<String> {
    let mut out = String::new();
    push_integer(&mut out, num / den);
    let mut rest = num % den;
    let mut written = 0;
    while written < least || rest > 0 {
        if written == 38 {
            return None;
        }
        if written == 0 {
            out.push('.');
        }
        rest = rest.checked_mul(10)?;
        push_integer(&mut out, rest / den);
        rest %= den;
        written += 1;
    }
    Some(out)
}

/// The text before the first of this ASCII character, and the text after it. As `split_once`, without the search that
/// finds any character.
#[must_use]
pub fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// Appends an integer in decimal digits.
pub(crate) fn push_integer(out: &mut String, mut value: u128) {
    let mut digits = [0u8; 39];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            break;
        }
    }
    for digit in &digits[first..] {
        out.push(char::from(*digit));
    }
}

/// A fiscal year, or another small integer, in decimal digits.
#[must_use]
pub fn integer(value: u16) -> String {
    let mut out = String::new();
    push_integer(&mut out, u128::from(value));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_decimals() {
        assert_eq!(decimal(9639, 2, 2), "96.39");
        assert_eq!(decimal(9600, 2, 2), "96.00");
        assert_eq!(decimal(9600, 2, 0), "96");
        assert_eq!(decimal(5, 3, 0), "0.005");
        assert_eq!(decimal(7, 0, 2), "7.00");
    }
}
