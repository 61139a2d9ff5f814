//! Texts of others within messages: short, and without what a terminal would take for a command.

/// Characters of a text that are repeated at most.
const MOST: usize = 60;

/// Returns a text as a message repeats it: at most 60 characters, and what steers a terminal or turns text round as an escape.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut out: String = escaped(text.chars().take(MOST));
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

/// Returns a file's or folder's path as a message repeats it: of a long one how it begins, and its end, which is the name somebody looks for.
#[must_use]
pub fn path(text: &str) -> String {
    const BEGIN: usize = 20;
    let length = text.chars().count();
    if length <= MOST {
        return quote(text);
    }
    let (begin, end) = (text.chars().take(BEGIN), text.chars().skip(length - (MOST - BEGIN)));
    format!("{}…{}", escaped(begin), escaped(end))
}

/// Returns a whole message, with the same characters as escapes; line ends stay.
#[must_use]
pub fn lines(text: &str) -> String {
    text.lines().map(|line| escaped(line.chars())).collect::<Vec<_>>().join("\n")
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

/// Characters that nobody sees and that change how others are shown.
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
}
