//! Weights as people write them.

use ita_score::spec::Share;

/// Parses a share such as `0.3` or `1/3` and returns it in lowest terms, or `None` if the text is not of that form.
///
/// A share of 0 or above 1 is accepted here; the rulebook refuses it.
///
/// ```
/// use ita_rulefile::parse_weight;
/// use ita_score::spec::Share;
///
/// assert_eq!(parse_weight("0.3"), Some(Share { num: 3, den: 10 }));
/// assert_eq!(parse_weight("2/6"), Some(Share { num: 1, den: 3 }));
/// assert_eq!(parse_weight("0,3"), None);
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Share> {
    let (num, den) = match text.split_once('/') {
        Some((num, den)) => (whole(num)?, whole(den)?),
        None => {
            let (ones, decimals) = text.split_once('.').unwrap_or((text, "0"));
            whole(ones)?;
            whole(decimals)?;
            let den = 10u32.checked_pow(u32::try_from(decimals.len()).ok()?)?;
            (whole(&format!("{ones}{decimals}"))?, den)
        }
    };
    let divisor = gcd(num, den).max(1);
    Some(Share { num: num / divisor, den: den / divisor })
}

fn whole(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_decimals_and_fractions() {
        for (text, num, den) in [("0.3", 3, 10), ("1/3", 1, 3), ("0.40", 2, 5), ("1", 1, 1), ("2/4", 1, 2), ("0", 0, 1)]
        {
            assert_eq!(parse(text), Some(Share { num, den }), "{text}");
        }
        assert_eq!(parse("1/0"), Some(Share { num: 1, den: 0 }));
        assert_eq!(parse("0/0"), Some(Share { num: 0, den: 0 }));
    }

    #[test]
    fn refuses_everything_else() {
        for text in
            ["", " ", "0,3", "30%", ".3", "3.", "-0.3", "+0.3", "1/2/3", "1 / 3", "๐.๓", "1e-1", "0.00000000001"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
