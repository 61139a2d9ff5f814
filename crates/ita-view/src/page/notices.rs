//! Notices, in words.

use crate::action::Action;
use crate::improve::Improve;
use crate::link::LinkError;
use crate::message::{Label, Message, Voice};
use crate::state::{Notice, SetAside, State};

/// How a notice is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something that happened.
    Info,
    /// Something that went wrong.
    Problem,
}

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The notice, for [`Action::Dismiss`](crate::Action::Dismiss).
    pub notice: Notice,
    /// How it is meant.
    pub kind: NoticeKind,
    /// What it says.
    pub text: String,
    /// What can be done about it, with the button's words.
    pub action: Option<(String, Action)>,
}

/// What to tell the person, the latest last.
#[must_use]
pub fn notices(state: &State) -> Vec<NoticeView> {
    let voice = Voice::of(state);
    state.notices.iter().map(|notice| view(voice, notice)).collect()
}

fn view(voice: Voice, notice: &Notice) -> NoticeView {
    let back = || Some((voice.label(Label::Undo), Action::Undo));
    let (kind, text, action) = match notice {
        Notice::BrokenLink(error) => (NoticeKind::Problem, broken_link(voice, error), None),
        Notice::BrokenStore => (NoticeKind::Problem, voice.label(Label::BrokenStore), None),
        Notice::NewerStore => (NoticeKind::Problem, voice.label(Label::NewerStore), None),
        Notice::NotLoaded => (NoticeKind::Problem, voice.label(Label::NotLoaded), None),
        Notice::SetAside(reason) => {
            let label = match reason {
                SetAside::Cleared => Label::WasCleared,
                SetAside::ExampleLoaded => Label::WasExample,
                SetAside::LinkOpened => Label::WasLink,
                SetAside::Returned => Label::WasReturned,
            };
            (NoticeKind::Info, voice.label(label), back())
        }
        Notice::CarriedOver { from, to, left_behind } => {
            let (from, to, left) = (&*from.to_string(), &*to.to_string(), &*left_behind.to_string());
            let text = voice.say(&match left_behind {
                0 => Message::CarriedOver { from, to },
                _ => Message::CarriedOverInPart { from, to, left_behind: left },
            });
            (NoticeKind::Info, text, None)
        }
        Notice::PastedTooMany { left_over } => {
            let left_over = &*left_over.to_string();
            (NoticeKind::Problem, voice.say(&Message::PastedTooMany { left_over }), None)
        }
        Notice::ScenarioDeleted => {
            let back = (voice.label(Label::Undo), Action::Improve(Improve::UndoDelete));
            (NoticeKind::Info, voice.label(Label::WasScenarioDeleted), Some(back))
        }
    };
    NoticeView { notice: notice.clone(), kind, text, action }
}

/// That a link was refused, and why. What the link holds is quoted as it is, in its own digits.
fn broken_link(voice: Voice, error: &LinkError) -> String {
    let refused = voice.label(Label::BrokenLink);
    match error {
        LinkError::Unknown { .. } => refused,
        LinkError::Invalid(error) => format!("{refused} ({})", ita_words::message(error, voice.lang())),
        LinkError::NotInBaseline { node } => {
            let node = node.to_ascii_uppercase();
            format!("{refused} ({})", voice.say(&Message::NotInBaseline { node: &node }))
        }
    }
}
