//! ผลคะแนน: what is entered, on the left of the view that computes. The result is [`result`](super::result), a part of its own.

use super::claims::status;
use super::picture::is_empty;
use super::published::form;
use super::rows::{Sheet, next_level};
use super::start::start;
use crate::assess::Assessed;
use crate::message::{Label, Message, Voice};
use crate::page::{Badge, PublishedForm, RowView, StartView, StatusView};
use crate::state::State;
use ita_score::spec::RulebookSpec;
use ita_score::{Rulebook, Status};
use std::rc::Rc;

/// What is entered: table, published result, and what is to be known of the year's rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputsView {
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// How sure the year's rules are.
    pub status: StatusView,
    /// A calm note if the year's rules are inferred or assumed; what the rulebook itself says of it.
    pub year_note: Option<String>,
    /// How to begin, while nothing is entered.
    pub start: Option<StartView>,
    /// The rows in sight, the whole first.
    pub rows: Vec<Rc<RowView>>,
    /// What the scores are held against: “เทียบเกณฑ์ผ่านดีเยี่ยม”.
    pub against: String,
    /// How sure the rules are, in one line.
    pub sources: String,
    /// The published result's fields.
    pub published: PublishedForm,
    /// True if nothing is given yet that a result could be made from.
    pub empty: bool,
    /// The canonical vector.
    pub vector: String,
}

/// Returns what is entered, and how each row of it stands.
///
/// ```
/// use ita_view::{State, page};
///
/// let inputs = page::inputs(&State::first()?);
/// assert_eq!(inputs.rows[1].points, "29.43 จาก 30");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn inputs(state: &State) -> InputsView {
    let voice = Voice::of(state);
    let (draft, rules) = (state.draft(), state.year().rules());
    let assessed = &*state.memo.base(&state.work);
    // A line above every view says so.
    let own = state.year().own().is_some();
    InputsView {
        year: voice.number(ita_words::fiscal_year(state.year().number(), voice.lang())),
        status: status(voice, rules.spec().status),
        year_note: year_note(voice, rules.spec()).filter(|_| !own),
        start: start(voice, state),
        rows: Sheet { voice, draft, assessed }.rows(),
        against: against(voice, assessed),
        sources: if own { voice.label(Label::OwnRulesBanner) } else { sources(voice, rules) },
        published: form(voice, rules, draft),
        empty: is_empty(&assessed.scored),
        vector: assessed.scored.assessment().vector(),
    }
}

/// The head of the column that holds scores against the next level.
fn against(voice: Voice, assessed: &Assessed) -> String {
    let rules = assessed.scored.rules();
    match next_level(assessed).filter(|_| !is_empty(&assessed.scored)) {
        Some(level) => {
            let level = Badge::named(voice, rules, rules.level(level));
            voice.say(&Message::AgainstLevel { level: &level.name })
        }
        None => voice.label(Label::AgainstLevels),
    }
}

/// How sure the rules are, and the way of rounding, where that is not.
fn sources(voice: Voice, rules: &Rulebook) -> String {
    let spec = rules.spec();
    let year = &*rules.fiscal_year().to_string();
    let said = |status| ita_words::status(status, voice.lang());
    let rules_said = voice.say(&Message::RulesAre { year, status: said(spec.status) });
    let rounding = spec.claims.get(usize::from(spec.rounding.claim)).map(|claim| claim.status);
    match rounding.filter(|status| matches!(status, Status::Inferred | Status::Assumed) && *status != spec.status) {
        Some(rounding) => format!("{rules_said} · {}", voice.say(&Message::RoundingIs { status: said(rounding) })),
        None => rules_said,
    }
}

/// Returns the note of a year whose rules are inferred or assumed: that they are, and what the rulebook says about it. The note
/// of an assumed year begins with that itself.
fn year_note(voice: Voice, spec: &RulebookSpec) -> Option<String> {
    let note = voice.words(&spec.note);
    match spec.status {
        Status::Assumed if note.is_empty() => Some(voice.label(Label::YearAssumed)),
        Status::Assumed => Some(note),
        Status::Inferred => Some([voice.label(Label::YearInferred), note].join(" ").trim_end().to_owned()),
        Status::Corroborated | Status::Tested | Status::Single => None,
    }
}
