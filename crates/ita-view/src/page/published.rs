//! The officially published result: its form, and how it compares with the computed one.

use super::rows::problem;
use crate::assess::Assessed;
use crate::draft::Draft;
use crate::message::{Label, Voice};
use crate::page::{Badge, Field};
use ita_score::{Error, Published, Rulebook};

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id; empty for none.
    pub id: String,
    /// What it says.
    pub label: String,
    /// True if it is chosen.
    pub selected: bool,
}

/// The form for the officially published result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedForm {
    /// Its heading.
    pub title: String,
    /// The field for the overall score.
    pub overall: Field,
    /// What the level's select is called.
    pub level_label: String,
    /// Levels to choose; the first is “not given”.
    pub levels: Vec<Choice>,
    /// What it is used for.
    pub hint: String,
}

/// The published result beside the computed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedView {
    /// The published score, if it was given: “96.39”.
    pub overall: Option<String>,
    /// The published level, if it was given.
    pub level: Option<Badge>,
    /// Whether it agrees, rounding included; `None` if it is possible but cannot be told yet.
    pub agrees: Option<bool>,
    /// The comparison in a sentence.
    pub sentence: String,
}

/// The form.
pub(super) fn form(voice: Voice, rules: &Rulebook, draft: &Draft) -> PublishedForm {
    let chosen = draft.published_level.as_deref().unwrap_or_default();
    let none = Choice { id: String::new(), label: voice.label(Label::NotGiven), selected: chosen.is_empty() };
    let levels = rules.levels().iter().map(|level| Choice {
        id: level.id.to_string(),
        label: voice.pick(&level.name).to_owned(),
        selected: level.id == chosen,
    });
    PublishedForm {
        title: voice.label(Label::PublishedResult),
        overall: Field {
            text: draft.published_overall.clone(),
            label: voice.label(Label::PublishedOverall),
            error: overall(rules, draft).err().map(|error| problem(voice, &error)),
        },
        level_label: voice.label(Label::PublishedLevel),
        levels: core::iter::once(none).chain(levels).collect(),
        hint: voice.label(Label::PublishedHint),
    }
}

/// The published score, as far as it was typed and is a number.
fn overall(rules: &Rulebook, draft: &Draft) -> Result<Published, Error> {
    let text = draft.published_overall.trim();
    Published::parse(rules, (!text.is_empty()).then_some(text), None)
}

/// The published result beside what is computed without it; `None` if none was typed, or nothing is given to compute from.
pub(super) fn compared(voice: Voice, assessed: &Assessed, published: &Published) -> Option<PublishedView> {
    let scored = &assessed.scored;
    let rules = scored.rules();
    scored.assessment().given().next()?;
    let said = ita_words::published(scored, published, voice.lang())?;
    let overall = published.overall.map(|score| voice.number(score));
    let level = published.level.map(|level| Badge::named(voice, rules, rules.level(level)));
    Some(PublishedView { agrees: said.agrees, sentence: voice.number(said.text), overall, level })
}
