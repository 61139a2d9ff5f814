//! Text from outside, made fit for a report.

/// Returns a text as one line: a character that controls, breaks lines, hides or changes the direction of writing becomes a blank
/// or nothing, and blanks are single. The result is plain text, and each format escapes it.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // XML 1.0 forbids these, and nobody means them.
            '\u{fffe}'
            | '\u{ffff}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {}
            c if c.is_control() || c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The lines of a text that are not empty, each cleaned.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(clean).filter(|line| !line.is_empty()).collect()
}

/// Returns true if a text is a web address and nothing else. The address is never requested.
///
/// ```
/// assert!(ita_report::is_address("https://example.go.th/oit") && !ita_report::is_address("example.go.th"));
/// ```
#[must_use]
pub fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        text.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme)).and(text.get(scheme.len()..))
    });
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty()
            && !host.contains(['@', '\\'])
            && !text.contains([' ', '"', '<', '>', '`', '{', '}', '|', '^', '\\'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_paste() {
        assert_eq!(clean("  ก\u{b}\r\nข  ค\u{202e}\u{0}\u{200b} "), "ก ข ค");
        assert_eq!(lines("ก\n\n \nข"), ["ก", "ข"]);
        assert_eq!(clean("<b>&amp;\"'</b>"), "<b>&amp;\"'</b>");
    }

    #[test]
    fn addresses_of_the_web_alone() {
        for text in ["https://a.go.th/x?y=1#z", "http://ก.ไทย"] {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "javascript:alert(1)",
            "https://",
            "https:///x",
            "ftp://a",
            "https://a b",
            "https://a\"onclick",
            "https://u@a",
            "a.go.th",
            "",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
