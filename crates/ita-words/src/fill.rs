//! Templates with gaps, and where Thai takes a space. By hand, at a fraction of what the standard library's formatting
//! weighs in wasm.

use alloc::string::String;

/// Puts parts into a template. `{}` is the next part; `~` is a place where Thai stands without a space, but Latin letters
/// and digits stand apart from it. What a part holds is text, never a template.
///
/// ```
/// use ita_words::fill;
///
/// assert_eq!(fill("ได้ระดับ~{} เพราะ~{}", &["ผ่าน", "IIT ถึง 85"]), "ได้ระดับผ่าน เพราะ IIT ถึง 85");
/// assert_eq!(fill("ได้ระดับ~{} เพราะ~{}", &["A", "คะแนนรวมถึง 85"]), "ได้ระดับ A เพราะคะแนนรวมถึง 85");
/// ```
#[must_use]
pub fn fill(mut template: &str, parts: &[&str]) -> String {
    let (mut out, mut next, mut glued) = (String::new(), 0, false);
    while !template.is_empty() {
        let end = template.bytes().position(|byte| matches!(byte, b'{' | b'~')).unwrap_or(template.len());
        let (text, rest) = template.split_at(end);
        push(&mut out, text, &mut glued);
        let is_part = rest.as_bytes().first() == Some(&b'{');
        if is_part {
            push(&mut out, parts.get(next).unwrap_or(&""), &mut glued);
            next += 1;
        } else {
            glued = true;
        }
        template = rest.get(1 + usize::from(is_part)..).unwrap_or_default();
    }
    out
}

/// Two pieces of text as one: Thai is written without a space, but Latin letters and digits stand apart from it.
///
/// ```
/// use ita_words::glue;
///
/// assert_eq!((glue("ของ", "คะแนนรวม"), glue("ของ", "EIT")), ("ของคะแนนรวม".into(), "ของ EIT".into()));
/// ```
#[must_use]
pub fn glue(left: &str, right: &str) -> String {
    fill("{}~{}", &[left, right])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_text_whatever_they_hold() {
        assert_eq!(fill("{}: {}~ถึง~{}.", &["{}~", "ก", "5"]), "{}~: กถึง 5.");
        assert_eq!(fill("{}{}", &["a"]), "a");
        assert_eq!(fill("", &["a"]), "");
    }

    #[test]
    fn thai_digits_stand_apart_as_arabic_ones_do() {
        assert_eq!(glue("ที่", "๔"), "ที่ ๔");
        assert_eq!(glue("๔", "คะแนน"), "๔ คะแนน");
        assert_eq!(glue("", "IIT"), "IIT");
    }
}
