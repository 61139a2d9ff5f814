//! Notices, in words.

use crate::action::Action;
use crate::improve::Improve;
use crate::link::LinkError;
use crate::message::{Label, Saying, ToldLabel, ToldMessage, Voice};
use crate::page::header::done;
use crate::parts::Parts;
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

/// What to tell the person, the latest first. But for one, the words of notices come with the part that makes them.
#[must_use]
pub fn notices(state: &State, parts: &Parts) -> Vec<NoticeView> {
    let voice = Voice::of(state);
    let view = |notice: &Notice| match notice {
        Notice::NotLoaded => {
            let text = voice.label(Label::NotLoaded);
            Some(NoticeView { notice: notice.clone(), kind: NoticeKind::Problem, text, action: None })
        }
        notice => parts.texts().ok().map(|texts| (texts.notice)(voice, state, notice)),
    };
    state.notices.iter().rev().filter_map(view).collect()
}

/// A notice in words.
pub(crate) fn notice(voice: Voice, state: &State, notice: &Notice) -> NoticeView {
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
            voice.label(ToldLabel::OwnRulesUnread),
            Some((voice.label(Label::OwnRulesTitle), Action::Go(View::OwnRules))),
        ),
        Notice::NotLoaded => (NoticeKind::Problem, voice.label(Label::NotLoaded), None),
        Notice::Done(did) => {
            let did = done(voice, state, did);
            (NoticeKind::Info, voice.say(&ToldMessage::CanBeUndone { did: &did }), None)
        }
        Notice::Said(words) => (NoticeKind::Info, ita_words::pick(voice.lang(), &words[0], &words[1]).to_owned(), None),
        Notice::CarriedOver { from, to, left_behind, totals } => {
            let (from, to, left) = (&*from.to_string(), &*to.to_string(), &*left_behind.to_string());
            let mut said = vec![voice.say(&ToldMessage::CarriedOver { from, to })];
            if !totals.is_empty() {
                let names: Vec<String> = totals.iter().map(|id| id.to_ascii_uppercase()).collect();
                said.push(voice.say(&ToldMessage::CarriedTotals { names: &voice.list(&names) }));
            }
            if *left_behind > 0 {
                said.push(voice.say(&ToldMessage::CarriedOverInPart { to, left_behind: left }));
            }
            let empty = (voice.label(ToldLabel::EmptyYear), Action::EmptyYear);
            (NoticeKind::Info, said.join(" · "), Some(empty))
        }
        Notice::ScenarioDeleted => {
            let back = (voice.label(Label::Undo), Action::Improve(Improve::UndoDelete));
            (NoticeKind::Info, voice.label(ToldLabel::WasScenarioDeleted), Some(back))
        }
    };
    NoticeView { notice: notice.clone(), kind, text, action }
}

/// That a link was refused, and why. What the link holds is quoted as it is, in its own digits.
fn broken_link(voice: Voice, error: &LinkError) -> String {
    let refused = voice.label(ToldLabel::BrokenLink);
    match error {
        LinkError::Unknown { .. } => refused,
        LinkError::Invalid(error) => format!("{refused} ({})", ita_words::message(error, voice.lang())),
        LinkError::NoRules { id, hash } => ToldMessage::NoRules { id, hash }.said(voice.language),
        LinkError::NotInBaseline { node } => {
            let node = node.to_ascii_uppercase();
            format!("{refused} ({})", voice.say(&ToldMessage::NotInBaseline { node: &node }))
        }
    }
}
