//! A published result beside the computed one.

use crate::fill::fill;
use crate::level::level;
use crate::{of, pick};
use alloc::format;
use alloc::string::{String, ToString};
use ita_score::{Lang, Published, Scored};

/// How a published result compares with the computed one, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedText {
    /// Whether the two agree; `None` while the scores that are known allow either answer.
    pub agrees: Option<bool>,
    /// The sentence that says it.
    pub text: String,
}

/// Compares a published result with what is computed without it. Returns `None` if nothing was published.
///
/// ```
/// use ita_score::{Assessment, Published};
/// use ita_words::{Lang, published};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let announced = Published::parse(rules, Some("96.39"), Some("ผ่านดี"))?;
/// assert_eq!(published(&scored, &announced, Lang::Th).unwrap().text, "ตรงกับผลที่ประกาศ (96.39 ผ่านดี)");
/// assert_eq!(published(&scored, &announced, Lang::En).unwrap().text, "The same as published (96.39, Good).");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn published(scored: &Scored<'_>, published: &Published, lang: Lang) -> Option<PublishedText> {
    let rules = scored.rules();
    let name = published.level.map(|level| rules.level(level));
    let what = match (published.overall, name) {
        (None, None) => return None,
        (Some(score), None) => score.to_string(),
        (Some(score), Some(name)) => format!("{score}{}{}", pick(lang, " ", ", "), of(&name.name, lang)),
        (None, Some(name)) => level(name, lang),
    };
    let plain;
    let scored = if scored.is_from_published() {
        plain = scored.assessment().score();
        &plain
    } else {
        scored
    };
    let overall = scored.overall();
    let computed = match overall.certain() {
        Some(score) => score.to_string(),
        None => format!("{}–{}", overall.low(), overall.high()),
    };
    let (what, computed) = (&*what, &*computed);
    let comparison = scored.compare(published);
    let known = scored.is_complete() && (name.is_none() || scored.level().is_some());
    let (agrees, th, en, parts) = match (comparison.agrees, comparison.level_agrees) {
        (Some(false), _) => (
            Some(false),
            "คำนวณได้ {} ไม่ตรงกับผลที่ประกาศ ({}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ",
            "Computed {}, which is not what was published ({}). Please check the scores and the fiscal year.",
            [computed, what],
        ),
        (_, Some(false)) => (
            Some(false),
            "ระดับที่คำนวณได้ไม่ตรงกับผลที่ประกาศ ({}) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ",
            "The computed level is not the one that was published ({}). Please check the scores and the fiscal year.",
            [what, ""],
        ),
        _ if !known => {
            (None, "สอดคล้องกับผลที่ประกาศ ({})", "What was published ({}) is possible with these scores.", [what, ""])
        }
        _ if comparison.same == Some(false) => (
            Some(true),
            "คำนวณได้ {} ต่างจากผลที่ประกาศ ({}) ภายในขอบเขตของการปัดเศษคะแนนที่กรอก",
            "Computed {}; it differs from what was published ({}) only as rounded inputs allow.",
            [computed, what],
        ),
        _ => (Some(true), "ตรงกับผลที่ประกาศ ({})", "The same as published ({}).", [what, ""]),
    };
    Some(PublishedText { agrees, text: fill(pick(lang, th, en), &parts) })
}
