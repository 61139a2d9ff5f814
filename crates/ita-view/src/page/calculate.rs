//! คำนวณ: everything on the view that computes.

use super::claims::status;
use super::published;
use super::result::result;
use super::rows::Sheet;
use crate::action::Action;
use crate::draft::Origin;
use crate::example::ExampleId;
use crate::improve::Ground;
use crate::link;
use crate::message::{Label, Message, Voice};
use crate::page::{Field, NoticeView, ResultView, RowView, SourceView, StatusView, notices};
use crate::state::State;
use ita_score::spec::RulebookSpec;
use ita_score::{NodeIx, Status};
use std::rc::Rc;

/// What is in sight if it is not a person's own work: an example, or a link's numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// “ตัวอย่าง: เทศบาลตำบลบางกระบือ”.
    pub title: String,
    /// What is published, what is illustration, what has been changed.
    pub text: String,
    /// Where the published figures come from.
    pub source: Option<SourceView>,
    /// The one clear way on: its words and what it does.
    pub start: (String, Action),
    /// A quieter way on: keeping these numbers as one's own.
    pub adopt: Option<(String, Action)>,
}

/// An example to load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleChoice {
    /// Which.
    pub id: ExampleId,
    /// Its name.
    pub title: String,
    /// What it shows.
    pub text: String,
    /// True if it is in sight, unchanged.
    pub current: bool,
}

/// The link to what is in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareLink {
    /// The canonical vector.
    pub vector: String,
    /// The link's hash, with its `#`.
    pub hash: String,
}

/// The view that computes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalculateView {
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// How sure the year's rules are.
    pub status: StatusView,
    /// A calm note if the year's rules are inferred or assumed; what the rulebook itself says of it.
    pub year_note: Option<String>,
    /// What is in sight if it is not a person's own work.
    pub banner: Option<Banner>,
    /// Notices.
    pub notices: Vec<NoticeView>,
    /// The agency's name.
    pub agency: Field,
    /// The row of the whole; the others are below it.
    pub root: Rc<RowView>,
    /// The result.
    pub result: ResultView,
    /// The link to what is in sight.
    pub share: ShareLink,
    /// Takes what was set aside last back: its words; `None` if nothing was.
    pub undo: Option<String>,
}

/// The view that computes.
///
/// ```
/// use ita_view::{State, page};
///
/// let shown = page::calculate(&State::first()?);
/// assert_eq!(shown.result.number.text, "96.39");
/// assert_eq!(shown.result.instruments[0].points, "29.43 จาก 30");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn calculate(state: &State) -> CalculateView {
    let voice = Voice::of(state);
    let draft = state.draft();
    let ground = &Ground::of(state);
    let assessed = &ground.base;
    let spec = state.year().rules().spec();
    let vector = assessed.scored.assessment().vector();
    CalculateView {
        year: voice.number(ita_words::fiscal_year(state.year().number(), voice.lang())),
        status: status(voice, spec.status),
        year_note: year_note(voice, spec),
        banner: banner(voice, state),
        notices: notices(state),
        agency: Field { text: state.work.agency.clone(), label: voice.label(Label::Agency), error: None },
        root: Rc::new(Sheet { voice, draft, assessed }.row(NodeIx::OVERALL)),
        result: result(voice, ground, state.scale, published::compared(voice, assessed, draft)),
        share: ShareLink { hash: link::of_vector(&vector), vector },
        undo: (!state.earlier.is_empty()).then(|| voice.label(Label::Undo)),
    }
}

/// For a year whose rules are inferred or assumed: that they are, and what the rulebook says of it.
fn year_note(voice: Voice, spec: &RulebookSpec) -> Option<String> {
    let calm = match spec.status {
        Status::Assumed => Label::YearAssumed,
        Status::Inferred => Label::YearInferred,
        Status::Corroborated | Status::Tested | Status::Single => return None,
    };
    Some([voice.label(calm), voice.words(&spec.note)].join(" ").trim_end().to_owned())
}

fn banner(voice: Voice, state: &State) -> Option<Banner> {
    let start = (voice.label(Label::StartOwn), Action::StartOwn);
    let adopt = (voice.label(Label::Adopt), Action::Adopt);
    match state.work.origin {
        Origin::Own => None,
        Origin::Link => Some(Banner {
            title: voice.label(Label::LinkTitle),
            text: voice.label(Label::LinkText),
            source: None,
            start,
            adopt: Some(adopt),
        }),
        Origin::Example(id) => {
            let name = &*voice.label(id.data().name);
            let edited = state.work.is_edited();
            Some(Banner {
                title: voice.say(&match edited {
                    true => Message::ExampleEdited { name },
                    false => Message::ExampleTitle { name },
                }),
                text: if edited { voice.label(Label::ExampleEditedText) } else { id.text(voice) },
                source: (!edited).then(|| SourceView {
                    title: voice.label(id.data().source),
                    url: id.data().url.map(str::to_owned),
                }),
                start,
                adopt: edited.then_some(adopt),
            })
        }
    }
}

pub(super) fn example_choice(voice: Voice, state: &State, id: ExampleId) -> ExampleChoice {
    let year = voice.number(ita_words::fiscal_year(id.data().year, voice.lang()));
    ExampleChoice {
        id,
        title: format!("{} {year}", voice.label(id.data().name)),
        text: id.text(voice),
        current: state.work.origin == Origin::Example(id) && !state.work.is_edited(),
    }
}
