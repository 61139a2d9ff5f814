//! Other people's texts within messages: short, and without what a terminal would take for a command.

use std::borrow::Cow;

/// The most characters of a text that are repeated.
const MOST: usize = 60;

/// The most characters of a line of a message; a line that says all that it should has fewer.
const MOST_OF_LINE: usize = 600;

/// Returns a text as a message repeats it: at most 60 characters. Characters that steer a terminal or reverse the direction of
/// text become escapes.
///
/// ```
/// use ita_table::quote::quote;
///
/// assert_eq!(quote("\u{1b}[31m"), "\\u{1b}[31m");
/// assert_eq!(quote(&"9".repeat(61)), "9".repeat(60) + "…");
/// ```
#[must_use]
pub fn quote(text: &str) -> String {
    let mut out: String = escaped(text.chars().take(MOST));
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

/// Returns the path of a file or folder as a message repeats it. Of a long one the beginning and the end are kept: the end is the
/// name that somebody looks for.
///
/// ```
/// let long = format!("{}/scores.csv", "x".repeat(80));
/// assert!(ita_table::quote::path(&long).ends_with("x/scores.csv"));
/// ```
#[must_use]
pub fn path(text: &str) -> String {
    escaped(within(text, MOST).chars())
}

/// Returns a message of somebody else's code, with the same characters as escapes; line ends stay. Texts between quotation marks
/// are shortened as by [`path`], and each line has at most 600 characters, whatever it repeats without quotation marks.
///
/// ```
/// assert_eq!(ita_table::quote::lines("a\u{202e}\nb"), "a\\u{202e}\nb");
/// ```
#[must_use]
pub fn lines(text: &str) -> String {
    let line = |line: &str| escaped(within(&short_parts(line), MOST_OF_LINE).chars());
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns a text, shortened to `most` characters if it is longer: a third of them from its beginning, the rest from its end.
fn within(text: &str, most: usize) -> Cow<'_, str> {
    let length = text.chars().count();
    if length <= most {
        return text.into();
    }
    let begin = most / 3;
    let (begin, end) = (text.chars().take(begin), text.chars().skip(length - (most - begin)));
    begin.chain(['…']).chain(end).collect::<String>().into()
}

/// Returns a line with the texts between its quotation marks shortened.
fn short_parts(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line);
    while let Some(open) = rest.find(['"', '`', '“']) {
        let mark = if rest[open..].starts_with('“') { '”' } else { char::from(rest.as_bytes()[open]) };
        let (before, inside) = rest.split_at(open + rest[open..].chars().next().map_or(0, char::len_utf8));
        out.push_str(before);
        // A mark behind a backslash is of the text itself.
        let mut escaped = false;
        let end = inside.find(|c| {
            let ends = c == mark && !escaped;
            escaped = c == '\\' && !escaped && mark == '"';
            ends
        });
        let Some(end) = end else {
            rest = inside;
            continue;
        };
        out.push_str(&within(&inside[..end], MOST));
        out.push(mark);
        rest = &inside[end + mark.len_utf8()..];
    }
    out + rest
}

fn escaped(text: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    for c in text {
        match c {
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || steers(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// Returns true for characters that nobody sees and that change how others are shown.
const fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_repeated_is_short_and_harmless() {
        assert_eq!(quote("98.10"), "98.10");
        assert_eq!(quote("เทศบาล"), "เทศบาล");
        assert_eq!(quote("\u{1b}[31mx"), "\\u{1b}[31mx");
        assert_eq!(quote("a\u{202e}b\u{200b}"), "a\\u{202e}b\\u{200b}");
        assert_eq!(quote("a\nb"), "a b");
        assert_eq!(quote(&"9".repeat(60)), "9".repeat(60));
        assert_eq!(quote(&"9".repeat(200_000)), format!("{}…", "9".repeat(60)));
    }

    #[test]
    fn a_long_path_keeps_its_name() {
        assert_eq!(path("a/b.csv"), "a/b.csv");
        assert_eq!(
            path(&format!("/{}/คะแนน.csv", "x".repeat(80))),
            format!("/{}…{}/คะแนน.csv", "x".repeat(19), "x".repeat(30))
        );
        assert_eq!(path("a\u{1b}b.csv"), "a\\u{1b}b.csv");
    }

    #[test]
    fn of_a_message_what_it_repeats_is_short() {
        let (long, short) = ("x".repeat(200_000), format!("{}…{}", "x".repeat(20), "x".repeat(40)));
        for [before, after] in
            [["unknown field `", "`, expected one of `a`, `b`"], ["string \"", "\", expected"], ["“", "” x"]]
        {
            assert_eq!(lines(&format!("{before}{long}{after}")), format!("{before}{short}{after}"));
        }
        assert_eq!(lines("one \"a\\\"b\" two `c` “ง” open \"rest"), "one \"a\\\"b\" two `c` “ง” open \"rest");
        assert_eq!(lines(&format!("no marks {long}\nb\u{1b}")).chars().count(), 601 + "\nb\\u{1b}".len());
        assert_eq!(lines(&format!("string \"{long}")).chars().count(), 601);
    }
}
