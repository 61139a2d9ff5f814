//! Whatever text is typed as a value: no panic, and no garbage taken for a number. What a number is stands here once more,
//! as a grammar over big rationals.

use ita_score::{Score, ScoreError};
use ita_tests::oracle::{Q, decimal, number};
use ita_tests::properties::{holds, texts};
use proptest::prelude::*;

/// What a text is as a score, by the grammar alone: digits, Thai or Arabic, at most one point, an optional minus.
pub(crate) fn grammar(text: &str) -> Result<Q, ScoreError> {
    let text: String = text
        .trim()
        .chars()
        .map(|c| "๐๑๒๓๔๕๖๗๘๙".chars().position(|thai| thai == c).map_or(c, |digit| (b'0' + digit as u8) as char))
        .collect();
    let (minus, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, &*text),
    };
    let points = digits.matches('.').count();
    let plain = digits.chars().all(|c| c == '.' || c.is_ascii_digit());
    if !plain || points > 1 || !digits.contains(|c: char| c.is_ascii_digit()) {
        return Err(ScoreError::NotANumber);
    }
    let value = decimal(&format!("0{digits}"));
    if minus || value > number::whole(100) {
        return Err(ScoreError::OutOfRange);
    }
    if (&value * number::ten(15)).is_integer() { Ok(value) } else { Err(ScoreError::TooFine) }
}

fn agrees_with_grammar(text: &str) -> Result<(), TestCaseError> {
    match (Score::parse(text), grammar(text)) {
        (Ok(score), Ok(value)) => {
            prop_assert_eq!(decimal(&score.to_string()), value);
            prop_assert_eq!(Score::parse(&score.to_string()), Ok(score));
        }
        // Just above 100 and too fine at once: either reason is true.
        (Err(ScoreError::TooFine), Err(ScoreError::OutOfRange)) => prop_assert!(text.trim().starts_with("100.0")),
        (actual, expected) => prop_assert_eq!(actual.err(), expected.err(), "{:?}", text),
    }
    Ok(())
}

#[test]
fn a_score_is_a_plain_decimal_or_nothing() {
    let texts = texts(&[
        "[0-9๐-๙]{0,4}[.]?[0-9๐-๙]{0,17}",
        "[ \u{a0}]?[-−+]?[0-9]{0,3}[.,]?[0-9]{0,3}[%eE.]?[0-9]{0,2} ?",
        "[0-9]{1,40}",
        "(100|99|0)[.][09]{0,16}[0-9]",
        "\\PC{0,12}",
    ]);
    holds("regressions/score_text.txt", 3_000, &texts, |text| agrees_with_grammar(&text));
}

#[test]
fn an_item_is_one_nought_or_a_percentage() {
    let rules = ita_rules::rulebook(2564).unwrap();
    let item = rules.find("o1").unwrap();
    for (text, value) in [
        ("1", Some("100")),
        ("0", Some("0")),
        ("๑", Some("100")),
        ("1.0", Some("100")),
        ("true", Some("100")),
        ("FALSE", Some("0")),
        (" True ", Some("100")),
        ("50%", Some("50")),
        ("๕๐ %", Some("50")),
        ("1%", Some("1")),
        ("100%", Some("100")),
        ("0%", Some("0")),
        ("12.5%", Some("12.5")),
        ("50", None),
        ("100", None),
        ("0.5", None),
        ("2", None),
        ("-1", None),
        ("101%", None),
        ("%", None),
        ("50%%", None),
        ("yes", None),
        ("true%", None),
        ("", None),
    ] {
        let parsed = rules.parse_value(item, text).ok().map(|score| score.to_string());
        assert_eq!(parsed.as_deref(), value, "{text:?}");
    }
    let iit = rules.find("iit").unwrap();
    for text in ["true", "50%", "", "1e1", "NaN", "inf", "0x10", "1_0", "½", "٥"] {
        assert!(rules.parse_value(iit, text).is_err(), "{text}");
    }
    let texts = texts(&["[0-9.]{0,5}%?", "\\PC{0,6}", "(true|false|TRUE|t)[%1]?"]);
    holds("regressions/item_text.txt", 1_000, &texts, |text| {
        let trimmed = text.trim();
        let expected = match trimmed.strip_suffix('%') {
            _ if trimmed.eq_ignore_ascii_case("true") => Some(number::whole(100)),
            _ if trimmed.eq_ignore_ascii_case("false") => Some(number::whole(0)),
            Some(part) => grammar(part).ok(),
            None => grammar(trimmed)
                .ok()
                .filter(|v| *v == number::whole(0) || *v == number::whole(1))
                .map(|v| v * number::whole(100)),
        };
        let actual = rules.parse_value(item, &text).ok().map(|score| decimal(&score.to_string()));
        prop_assert_eq!(actual, expected, "{:?}", text);
        Ok(())
    });
}
