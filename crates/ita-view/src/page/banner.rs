//! That an example is in sight, and what of it is published.

use crate::action::Action;
use crate::draft::Origin;
use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::page::SourceView;
use crate::state::State;

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

/// The banner; none over a person's own work.
pub(super) fn banner(voice: Voice, state: &State) -> Option<Banner> {
    let start = (voice.label(ResultLabel::StartOwn), Action::StartOwn);
    let adopt = (voice.label(ResultLabel::Adopt), Action::Adopt);
    match state.work.origin {
        Origin::Own | Origin::Link => None,
        Origin::Example(id) => {
            let name = &*voice.label(id.data().name);
            let edited = state.work.is_edited();
            Some(Banner {
                title: voice.say(&match edited {
                    true => ResultMessage::ExampleEdited { name },
                    false => ResultMessage::ExampleTitle { name },
                }),
                text: if edited { voice.label(ResultLabel::ExampleEditedText) } else { id.text(voice) },
                source: (!edited).then(|| SourceView {
                    number: None,
                    title: voice.label(id.data().source),
                    url: id.data().url.map(str::to_owned),
                }),
                start,
                adopt: edited.then_some(adopt),
            })
        }
    }
}
