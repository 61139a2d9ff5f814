//! Levels in words.

use crate::fill::fill;
use crate::{of, pick};
use alloc::string::String;
use ita_score::spec::LevelSpec;
use ita_score::{Lang, Scored};

/// Returns a level's name in running text: “ระดับผ่านดี”, “ระดับ B”; in English the name alone.
///
/// ```
/// use ita_words::{Lang, level};
///
/// let good = &ita_rules::rulebook(2568)?.levels()[1];
/// assert_eq!((level(good, Lang::Th), level(good, Lang::En)), ("ระดับผ่านดี".into(), "Good".into()));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn level(level: &LevelSpec, lang: Lang) -> String {
    fill(pick(lang, "ระดับ~{}", "{}"), &[of(&level.name, lang)])
}

/// Returns the tone, from 1 to 5, of level `place` of `levels`, counted from 0, best first.
///
/// The five tones are spread evenly over the levels, and halves are rounded up. A tone is a colour; the style sheets say which.
///
/// ```
/// assert_eq!([0, 1, 2, 3, 4].map(|place| ita_words::tone(place, 5)), [1, 2, 3, 4, 5]);
/// assert_eq!([0, 1, 2].map(|place| ita_words::tone(place, 3)), [1, 3, 5]);
/// ```
#[must_use]
pub fn tone(place: usize, levels: usize) -> u8 {
    let last = levels.saturating_sub(1).max(1);
    ((place * 8 + last) / (2 * last)).min(4) as u8 + 1
}

/// Returns the words before a level that is certain while a better one is possible: “อย่างน้อย”.
///
/// ```
/// assert_eq!(ita_words::at_least(ita_words::Lang::En), "At least");
/// ```
#[must_use]
pub const fn at_least(lang: Lang) -> &'static str {
    pick(lang, "อย่างน้อย", "At least")
}

/// Returns the words before the best level that is possible: “อาจถึง”.
///
/// ```
/// assert_eq!(ita_words::perhaps(ita_words::Lang::En), "perhaps");
/// ```
#[must_use]
pub const fn perhaps(lang: Lang) -> &'static str {
    pick(lang, "อาจถึง", "perhaps")
}

/// Returns the level, as far as it is known: its name; “อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม” while more than one is possible;
/// “ต้องปรับปรุงโดยด่วน ถึง ผ่านดี” while none is certain.
///
/// ```
/// use ita_score::Assessment;
/// use ita_words::{Lang, standing};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("overall", "96.39")])?.score();
/// assert_eq!(standing(&scored, Lang::Th), "อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn standing(scored: &Scored<'_>, lang: Lang) -> String {
    let lowest = scored.guaranteed();
    let best = scored.possible().next().unwrap_or(lowest);
    let (from, to) = (of(&lowest.name, lang), of(&best.name, lang));
    if lowest.id == best.id {
        return from.into();
    }
    if lowest.conditions.is_empty() {
        return fill(pick(lang, "{} ถึง {}", "{} to {}"), &[from, to]);
    }
    let template = pick(lang, "{}~{} {}~{}", "{} {}, {} {}");
    fill(template, &[at_least(lang), from, perhaps(lang), to])
}
