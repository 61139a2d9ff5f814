//! Where the rules come from and how sure each is.

use crate::message::{RulesLabel, Voice};
use crate::year::Year;
use ita_score::{Rulebook, Status};

/// How sure a rule is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusView {
    /// The status, for a colour or icon.
    pub status: Status,
    /// In words: “ยืนยันหลายแหล่ง”.
    pub label: String,
    /// What that means, in a sentence.
    pub meaning: String,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    /// Its number where sources are numbered: `[3]`.
    pub number: Option<String>,
    /// What it is.
    pub title: String,
    /// Its address, if there is one.
    pub url: Option<String>,
}

/// A statement of the rules with its status and sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimView {
    /// Its id in the rulebook, such as `weights`.
    pub id: String,
    /// What it is about here: “น้ำหนัก”, “ชื่อ”.
    pub subject: String,
    /// How sure it is.
    pub status: StatusView,
    /// What is claimed, and what is not known about it.
    pub note: String,
    /// Where it was found.
    pub sources: Vec<SourceView>,
}

/// Returns a year's rules with the notes and sources of their claims. The rules that the first view begins with have only the
/// status of each claim. A rulebook of one's own stays as it is, whatever id its file gives it. This links every year, so only a
/// view that is a part of its own may call it.
pub(super) fn sourced(year: Year) -> &'static Rulebook {
    let rules = year.rules();
    if year.own().is_some() { rules } else { ita_rules::rulebook(year.number()).unwrap_or(rules) }
}

/// A claim of a rulebook.
pub(super) fn claim(voice: Voice, rules: &Rulebook, index: u16, subject: RulesLabel) -> Option<ClaimView> {
    let claim = rules.spec().claims.get(usize::from(index))?;
    Some(ClaimView {
        id: claim.id.to_string(),
        subject: voice.label(subject),
        status: status(voice, claim.status),
        note: voice.words(&claim.note),
        sources: claim.sources.iter().filter_map(|&index| source(voice, rules, usize::from(index))).collect(),
    })
}

/// A source of a rulebook, as it is titled there in this language; without a number.
pub(super) fn source(voice: Voice, rules: &Rulebook, index: usize) -> Option<SourceView> {
    let source = rules.spec().sources.get(index)?;
    let url = (!source.url.is_empty()).then(|| source.url.to_string());
    Some(SourceView { number: None, title: ita_report::source_title(&source.title, voice.lang()), url })
}

/// A status in words.
pub(super) fn status(voice: Voice, status: Status) -> StatusView {
    let capital = |text: &str| voice.numerals.write(&ita_words::capitalized(text));
    let (label, meaning) = (ita_words::status(status, voice.lang()), ita_words::meaning(status, voice.lang()));
    StatusView { status, label: capital(label), meaning: capital(meaning) }
}
