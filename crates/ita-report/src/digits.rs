//! The digits of a report: Thai ones throughout, names of agencies, measures and indicators included, as offices write them. Latin words
//! keep theirs (`O12`, `COVID-19`), and so do addresses: `https://obt.go.th/๒๕๖๙` leads nowhere.

use ita_words::Numerals;

/// What a web address begins with.
const HEADS: [&str; 3] = ["https://", "http://", "www."];

/// Returns a text in these digits, except for the addresses in it.
pub(crate) fn write(numerals: Numerals, text: &str) -> String {
    if numerals == Numerals::Arabic {
        return text.to_owned();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((start, end)) = address(rest) {
        out.push_str(&numerals.write(&rest[..start]));
        out.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    out + &numerals.write(rest)
}

/// Where the first address of a text begins and ends.
fn address(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    // Between blanks.
    for word in text.split_inclusive(char::is_whitespace) {
        let found = web(word).or_else(|| plain(word));
        if let Some((start, end)) = found {
            return Some((from + start, from + end));
        }
        from += word.len();
    }
    None
}

/// Returns the place of a web address in a word. It may contain Thai letters, as many agencies' pages do, so it goes on to the
/// blank: a digit too many that stays Arabic can be read, an address with one Thai digit too many cannot be opened.
fn web(word: &str) -> Option<(usize, usize)> {
    // Lower case of ASCII has the same places.
    let lower = word.to_ascii_lowercase();
    let start = HEADS.iter().filter_map(|head| lower.find(head)).min()?;
    Some((start, word.trim_end().len()))
}

/// A mail address, a name such as `@9abc`, or a web address without its head, `bit.ly/3x`: a run of neither blanks nor Thai.
fn plain(word: &str) -> Option<(usize, usize)> {
    let is_plain = |c: char| !c.is_whitespace() && !('\u{e00}'..='\u{e7f}').contains(&c);
    let mut from = 0;
    while let Some(start) = word[from..].find(is_plain).map(|at| from + at) {
        let end = word[start..].find(|c| !is_plain(c)).map_or(word.len(), |at| start + at);
        let run = &word[start..end];
        if is_mail(run) || is_bare(run) || is_name(run) {
            return Some((start, end));
        }
        from = end;
    }
    None
}

/// True for `9@obt.go.th` and `@9abc`.
fn is_mail(run: &str) -> bool {
    run.split_once('@').is_some_and(|(_, host)| host.starts_with(|c: char| c.is_ascii_alphanumeric()))
}

/// True if a path follows the name of a host: `obt.go.th/2569`.
fn is_bare(run: &str) -> bool {
    let Some((host, _)) = run.split_once('/') else { return false };
    let host = host.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let Some((name, last)) = host.rsplit_once('.') else { return false };
    let is_name = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    name.split('.').all(is_name) && last.len() > 1 && last.chars().all(|c| c.is_ascii_alphabetic())
}

/// True for a Latin name that goes on with a number, as `COVID-19` does: offices write it as it is.
fn is_name(run: &str) -> bool {
    let run = run.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let is_number = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    run.starts_with(|c: char| c.is_ascii_alphabetic()) && run.split('-').skip(1).any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_their_digits_and_nothing_else_does() {
        for (text, expected) in [
            ("ปี 2569 https://obt.go.th/2569/o12 ข้อ 3", "ปี ๒๕๖๙ https://obt.go.th/2569/o12 ข้อ ๓"),
            ("(ดูHTTPS://A.th/1) 2", "(ดูHTTPS://A.th/1) ๒"),
            ("http://ก.ไทย/ข่าว/2569?p=1", "http://ก.ไทย/ข่าว/2569?p=1"),
            ("www.obt.go.th/2569 และ 5", "www.obt.go.th/2569 และ ๕"),
            ("ห้อง 2 https://zoom.us/j/123\n4", "ห้อง ๒ https://zoom.us/j/123\n๔"),
            ("ส่งที่2569@obt.go.thภายใน 7 วัน", "ส่งที่2569@obt.go.thภายใน ๗ วัน"),
            ("ไลน์ @123abc 1", "ไลน์ @123abc ๑"),
            ("bit.ly/3x4 กับ forms.gle/9 ใน 2", "bit.ly/3x4 กับ forms.gle/9 ใน ๒"),
            ("https://a.th/1 https://b.th/2 3", "https://a.th/1 https://b.th/2 ๓"),
            ("ช่วง COVID-19 รอบ 2 (COVID-19)", "ช่วง COVID-19 รอบ ๒ (COVID-19)"),
            ("CC-BY-4.0 ฉบับ 4.0", "CC-BY-4.0 ฉบับ ๔.๐"),
            // None of these is an address or a Latin name.
            ("ปี 2568-2569 E-Service 3 บริการ", "ปี ๒๕๖๘-๒๕๖๙ E-Service ๓ บริการ"),
            ("5 @ 20 บาท", "๕ @ ๒๐ บาท"),
            ("30/9/2569 กับ 95.50/100", "๓๐/๙/๒๕๖๙ กับ ๙๕.๕๐/๑๐๐"),
            ("ร้อยละ 85.5 ของ O12", "ร้อยละ ๘๕.๕ ของ O12"),
            ("", ""),
        ] {
            assert_eq!(write(Numerals::Thai, text), expected);
            assert_eq!(write(Numerals::Arabic, text), text);
        }
    }
}
