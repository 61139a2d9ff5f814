//! Text that stays text: in HTML, in an address, in a script.

use core::fmt::Write;

/// A text for HTML, between tags or in a quoted attribute. Brackets and braces too, for content systems run what stands in
/// them: WordPress `[…]`, Joomla `{…}`. Characters that are not seen become spaces.
pub(crate) fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' | '[' | ']' | '{' | '}' | '`' => {
                // Writing to a string does not fail.
                let _ = write!(safe, "&#{};", u32::from(c));
            }
            // Control characters, and marks that turn the direction of what follows.
            c if c.is_control()
                || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
            {
                safe.push(' ');
            }
            c => safe.push(c),
        }
    }
    safe
}

/// An attribute with a space before it.
pub(super) fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", html(value))
}

/// A text as a part of an address.
pub(crate) fn percent(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    safe
}

/// An address that a page may load or link to: of a web server, or of the page's own site. Anything else, such as
/// `javascript:`, is none.
pub(super) fn address(text: &str) -> Option<&str> {
    let text = text.trim();
    let scheme = text.split(['/', '?', '#']).next().unwrap_or_default();
    let of_web = ["https:", "http:"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
    let plain = !text.chars().any(|c| c.is_control() || c.is_whitespace());
    (plain && !text.is_empty() && (of_web || !scheme.contains(':'))).then_some(text)
}

/// Scheme, host and port of an address of a web server, if they hold nothing but what such may hold.
pub(super) fn origin(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let sound = matches!(scheme, "https" | "http") && !host.is_empty() && host.chars().all(fits);
    sound.then(|| &address[..scheme.len() + 3 + host.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_means_something_to_html_or_a_content_system_is_left() {
        let evil = "\"><script>alert('1')</script>[gallery]{loadmodule}`&amp;\u{202e}\n";
        assert!(!html(evil).contains(['"', '<', '>', '\'', '[', ']', '{', '}', '`', '\u{202e}', '\n']));
        assert_eq!(html("เทศบาล A & B"), "เทศบาล A &amp; B");
    }

    #[test]
    fn addresses_are_of_the_web() {
        for good in [
            "https://a.example/x.js",
            "http://127.0.0.1:80/",
            "/x.js",
            "./x.js",
            "x.js",
            "//a.example/x.js",
            "HTTPS://A",
        ] {
            assert_eq!(address(good), Some(good));
        }
        for bad in
            ["", "javascript:alert(1)", "data:text/javascript,1", "JaVaScRiPt:1", "java\tscript:1", "blob:x", "a b"]
        {
            assert_eq!(address(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_origin_is_nothing_but_one() {
        assert_eq!(origin("https://a.example:8443/x/y?z#w"), Some("https://a.example:8443"));
        assert_eq!(origin("http://[::1]:80/"), Some("http://[::1]:80"));
        for bad in ["", "/x", "file:///x", "https://\"+alert(1)+\"/", "https://a'b/", "https://"] {
            assert_eq!(origin(bad), None, "{bad}");
        }
    }
}
