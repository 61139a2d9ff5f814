//! What ITA Score says, in Thai and English: the one home of every word that the app, the command line and the page element
//! share, so that the three say the same.
//!
//! ```
//! use ita_score::Assessment;
//! use ita_words::{Lang, why};
//!
//! let rules = ita_rules::rulebook(2568)?;
//! let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
//! assert_eq!(
//!     why(&scored, Lang::Th).text,
//!     "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน",
//! );
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # How a text is made
//! A text is a template that [`fill`] puts parts into. Every template stands in Thai and English side by side, so that a
//! missing one does not compile. Names of levels and nodes come from the rulebook, numbers from the engine; none is
//! written here. Digits are Arabic; [`Numerals::write`] makes them Thai, last.
//!
//! # Not here
//! What only one program says: the app's labels (`ita-view`), the command line's tables and usage errors (`ita-cli`).

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod date;
mod fill;
mod input;
mod join;
mod level;
mod message;
mod names;
mod near;
mod numerals;
mod published;
mod share;
mod status;
mod survey;
mod why;
mod year;

pub use date::date;
pub use fill::{fill, glue};
pub use input::{item_state, open_below};
pub use ita_score::Lang;
pub use join::list;
pub use level::{at_least, level, perhaps, standing, tone};
pub use message::{message, message_of_value};
pub use names::{by_id, capitalized, heading, kind, number, subject, subjects, uncapitalized};
pub use near::near_thresholds;
pub use numerals::{Numerals, ends_in_digit};
pub use published::{PublishedText, published};
pub use share::{decimal, of_hundred, percent, points_of};
pub use status::{meaning, rules_status, status};
pub use survey::survey;
pub use why::{WhyText, why, why_line};
pub use year::{fiscal_year, simulation};

use ita_score::spec::Words;

/// Returns the Thai or the English of two texts; without the feature `english` always the Thai.
///
/// ```
/// use ita_words::{Lang, pick};
///
/// assert_eq!(pick(Lang::En, "คะแนน", "score"), "score");
/// ```
#[must_use]
pub const fn pick<'t>(lang: Lang, th: &'t str, en: &'t str) -> &'t str {
    match lang {
        Lang::En if cfg!(feature = "english") => en,
        Lang::Th | Lang::En => th,
    }
}

/// Returns the rulebook's words in a language; without the feature `english` always the Thai.
///
/// ```
/// use ita_words::{Lang, of};
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(of(&rules.levels()[0].name, Lang::Th), "ผ่านดีเยี่ยม");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn of(words: &Words, lang: Lang) -> &str {
    pick(lang, &words.th, &words.en)
}
