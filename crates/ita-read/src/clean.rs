//! One spelling for what programs, keyboards and PDFs write in several ways: blanks, digits, Thai vowels.

use std::borrow::Cow;

/// Returns a text without invisible characters, with every blank as a space, digits in ASCII, and Thai vowels in one form.
///
/// ```
/// assert_eq!(ita_read::clean("ด\u{e4d}\u{e32}เนิน\u{200b}งาน\u{a0}๙๖.๓๙"), "ดำเนินงาน 96.39");
/// ```
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().filter_map(one).peekable();
    while let Some(c) = chars.next() {
        match c {
            // ํ and า, with a tone mark between or before: ำ.
            'ํ' => match chars.peek().copied() {
                Some('า') => {
                    chars.next();
                    out.push('ำ');
                }
                Some(tone @ '่'..='๋') => {
                    chars.next();
                    out.push(tone);
                    if chars.peek() == Some(&'า') {
                        chars.next();
                        out.push('ำ');
                    }
                }
                _ => {}
            },
            // Two เ typed for แ.
            'เ' if chars.peek() == Some(&'เ') => {
                chars.next();
                out.push('แ');
            }
            c => out.push(c),
        }
    }
    out
}

/// One character in its plain form; `None` if it is invisible.
fn one(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' => {
            return None;
        }
        '\u{fe00}'..='\u{fe0f}' | '\u{20e3}' => return None,
        '\t' | '\n' => c,
        '\r' => return None,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '๐'..='๙' => digit(c, '๐'),
        '\u{ff10}'..='\u{ff19}' => digit(c, '\u{ff10}'),
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{ff0e}' | '\u{66b}' => '.',
        '\u{ff0c}' => ',',
        '\u{ff05}' | '\u{66a}' => '%',
        '\u{2212}' | '\u{ff0d}' | '\u{2010}'..='\u{2012}' => '-',
        // Shapes that older fonts and PDFs use for the same letters.
        '\u{f700}' => 'ฐ',
        '\u{f70f}' => 'ญ',
        '\u{f701}'..='\u{f704}' => shift(c, '\u{f701}', 'ิ'),
        '\u{f705}'..='\u{f709}' => shift(c, '\u{f705}', '่'),
        '\u{f70a}'..='\u{f70e}' => shift(c, '\u{f70a}', '่'),
        '\u{f710}' => 'ั',
        '\u{f711}' => 'ํ',
        '\u{f712}' => '็',
        '\u{f713}'..='\u{f717}' => shift(c, '\u{f713}', '่'),
        '\u{f718}'..='\u{f71a}' => shift(c, '\u{f718}', 'ุ'),
        c if c.is_control() => ' ',
        c => c,
    })
}

fn digit(c: char, zero: char) -> char {
    shift(c, zero, '0')
}

fn shift(c: char, from: char, to: char) -> char {
    char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap_or(c)
}

/// Returns a cell without the web addresses in it: years, numbers and codes in an address are no part of the table.
pub(crate) fn without_links(cell: &str) -> Cow<'_, str> {
    if !["http", "www."].iter().any(|begin| cell.contains(begin)) {
        return Cow::Borrowed(cell);
    }
    let is_link = |word: &&str| ["http://", "https://", "www."].iter().any(|begin| word.starts_with(begin));
    Cow::Owned(cell.split(' ').filter(|word| !is_link(word)).collect::<Vec<_>>().join(" "))
}

/// Returns the form in which names are compared: letters only, in lower case, without tone marks, and without the vowel that PDFs
/// lose.
pub(crate) fn key(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            'ำ' => Some('า'),
            '่'..='ํ' | '็' | 'ฺ' | 'ๆ' | 'ฯ' => None,
            'ก'..='ฺ' | 'เ'..='ๅ' => Some(c),
            c if c.is_alphabetic() => c.to_lowercase().next(),
            _ => None,
        })
        .collect()
}

/// Words of a name that say nothing about which it is.
const EMPTY: [&str; 31] = [
    "คะแนนเต็ม",
    "คะแนนที่ได้",
    "รองลงมาคือ",
    "สูงที่สุด",
    "สูงสุด",
    "ต่ำที่สุด",
    "ต่ำสุด",
    "ประจำปีงบประมาณ",
    "ปีงบประมาณ",
    "ตัวชี้วัดย่อยที่",
    "ตัวชี้วัดย่อย",
    "ตัวชี้วัดที่",
    "ตัวชี้วัด",
    "ตชว",
    "ตวช",
    "คะแนนเฉลี่ย",
    "คะแนน",
    "ค่าเฉลี่ย",
    "ร้อยละ",
    "เท่ากับ",
    "อยู่ที่",
    "ได้",
    "ด้าน",
    "การ",
    "ของ",
    "ทาง",
    "ข้อที่",
    "ผลประเมิน",
    "มี",
    "เป็น",
    "และ",
];
const EMPTY_LATIN: [&str; 17] = [
    "iit",
    "eit",
    "oit",
    "the",
    "of",
    "in",
    "for",
    "and",
    "score",
    "indicator",
    "scores",
    "ita",
    "no",
    "kpi",
    "use",
    "points",
    "ind",
];

/// The key of a name without the words that people leave out or add.
pub(crate) fn stem(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !(c.is_alphabetic() || is_mark(c))).filter(|word| !EMPTY_LATIN.contains(word));
    // Word by word: an empty word must not be found where two words meet.
    words.fold(String::new(), |mut all, word| {
        let mut kept = key(word);
        for empty in empty_keys() {
            if kept.contains(empty.as_str()) {
                kept = kept.replace(empty.as_str(), "");
            }
        }
        all.push_str(&kept);
        all
    })
}

fn empty_keys() -> &'static [String] {
    static KEYS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    KEYS.get_or_init(|| EMPTY.iter().map(|word| key(word)).collect())
}

/// True for the vowels and tones that stand above or below.
pub(crate) const fn is_mark(c: char) -> bool {
    matches!(c, 'ั' | 'ิ'..='ฺ' | '็'..='๎')
}

/// The words in Latin letters, in lower case.
pub(crate) fn latin(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase)
}
