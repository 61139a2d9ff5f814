//! Notices, in words.

use crate::action::Action;
use crate::improve::Improve;
use crate::link::LinkError;
use crate::message::{Label, Message, Saying, Voice};
use crate::page::header::done;
use crate::state::{Notice, State, View};

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

/// What to tell the person, the latest first.
#[must_use]
pub fn notices(state: &State) -> Vec<NoticeView> {
    let voice = Voice::of(state);
    state.notices.iter().rev().map(|notice| view(voice, state, notice)).collect()
}

fn view(voice: Voice, state: &State, notice: &Notice) -> NoticeView {
    let (kind, text, action) = match notice {
        Notice::BrokenLink(error) => {
            let to_rules = || (voice.label(Label::OwnRulesTitle), Action::Go(View::OwnRules));
            let way = matches!(**error, LinkError::NoRules { .. }).then(to_rules);
            (NoticeKind::Problem, broken_link(voice, error), way)
        }
        Notice::Offered(offer) => {
            let words = |words: &[&'static str; 2]| ita_words::pick(voice.lang(), words[0], words[1]).to_owned();
            (NoticeKind::Problem, words(&offer.says), Some((words(&offer.button), (offer.action)())))
        }
        Notice::OwnRulesUnread => (
            NoticeKind::Problem,
            voice.label(Label::OwnRulesUnread),
            Some((voice.label(Label::OwnRulesTitle), Action::Go(View::OwnRules))),
        ),
        Notice::NotLoaded => (NoticeKind::Problem, voice.label(Label::NotLoaded), None),
        Notice::Done(did) => {
            let did = done(voice, state, did);
            (NoticeKind::Info, voice.say(&Message::CanBeUndone { did: &did }), None)
        }
        Notice::Said(words) => (NoticeKind::Info, ita_words::pick(voice.lang(), &words[0], &words[1]).to_owned(), None),
        Notice::CarriedOver { from, to, left_behind, totals } => {
            let (from, to, left) = (&*from.to_string(), &*to.to_string(), &*left_behind.to_string());
            let mut said = vec![voice.say(&Message::CarriedOver { from, to })];
            if !totals.is_empty() {
                let names: Vec<String> = totals.iter().map(|id| id.to_ascii_uppercase()).collect();
                said.push(voice.say(&Message::CarriedTotals { names: &voice.list(&names) }));
            }
            if *left_behind > 0 {
                said.push(voice.say(&Message::CarriedOverInPart { to, left_behind: left }));
            }
            let empty = (voice.label(Label::EmptyYear), Action::EmptyYear);
            (NoticeKind::Info, said.join(" · "), Some(empty))
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
        LinkError::NoRules { id, hash } => Message::NoRules { id, hash }.said(voice.language),
        LinkError::NotInBaseline { node } => {
            let node = node.to_ascii_uppercase();
            format!("{refused} ({})", voice.say(&Message::NotInBaseline { node: &node }))
        }
    }
}
