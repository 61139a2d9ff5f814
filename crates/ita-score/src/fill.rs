//! Words with gaps: all that a message needs, at a fraction of what the standard library's formatting weighs in wasm.

use alloc::string::String;

/// Puts parts into words. `{}` is the next part; `~` is a place where Thai stands without a space, but Latin letters and
/// digits stand apart from it.
pub(crate) fn fill(mut words: &str, parts: &[&str]) -> String {
    let (mut out, mut next, mut glued) = (String::new(), 0, false);
    while !words.is_empty() {
        let end = words.bytes().position(|byte| matches!(byte, b'{' | b'~')).unwrap_or(words.len());
        let (text, rest) = words.split_at(end);
        push(&mut out, text, &mut glued);
        let is_part = rest.as_bytes().first() == Some(&b'{');
        if is_part {
            push(&mut out, parts.get(next).unwrap_or(&""), &mut glued);
            next += 1;
        } else {
            glued = true;
        }
        words = rest.get(1 + usize::from(is_part)..).unwrap_or_default();
    }
    out
}

/// Appends a text; after a `~` with a space before it if one of both sides is not Thai.
fn push(out: &mut String, text: &str, glued: &mut bool) {
    let apart = |c: Option<char>| c.is_some_and(|c| !('\u{e01}'..='\u{e4e}').contains(&c));
    if text.is_empty() {
        return;
    }
    if *glued && !out.is_empty() && (apart(out.chars().next_back()) || apart(text.chars().next())) {
        out.push(' ');
    }
    *glued = false;
    out.push_str(text);
}

/// The text before the first of this ASCII character, and the text after it. As `split_once`, without the search that
/// finds any character.
#[must_use]
pub fn cut(text: &str, at: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// “2568, 2569”.
pub(crate) fn commas(texts: &[String]) -> String {
    let mut out = String::new();
    for text in texts {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(text);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_text_whatever_they_hold() {
        assert_eq!(fill("{}: {}~ถึง~{}.", &["{}~", "ก", "5"]), "{}~: กถึง 5.");
        assert_eq!(fill("{}{}", &["a"]), "a");
        assert_eq!(fill("", &["a"]), "");
    }
}
