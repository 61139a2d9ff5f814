//! What can be undone and done again, in words.

use super::HistoryStep;
use crate::action::Action;
use crate::history::Did;
use crate::message::{Label, Message, Voice};
use crate::page::names;
use crate::state::State;

pub(super) fn step(voice: Voice, state: &State, word: Label, of: Option<(&Did, Action)>) -> HistoryStep {
    let word = voice.label(word);
    match of {
        Some((did, action)) => {
            let did = done(voice, state, did);
            HistoryStep { label: format!("{word}: {did}"), action: Some(action) }
        }
        None => HistoryStep { label: word, action: None },
    }
}

/// What was done, in a few words.
pub(in crate::page) fn done(voice: Voice, state: &State, did: &Did) -> String {
    let rules = state.year().rules();
    let who = |id: &str| match rules.find(id) {
        Ok(node) => names::subject(voice, rules, node),
        Err(_) => id.to_owned(),
    };
    match did {
        Did::Typed(node) => voice.say(&Message::DidType { who: &who(node) }),
        Did::PlanTyped(node) => voice.say(&Message::DidPlan { who: &who(node) }),
        Did::Items => voice.label(Label::DidItems),
        Did::Agency => voice.label(Label::DidAgency),
        Did::PublishedTotal | Did::PublishedLevel => voice.label(Label::DidPublished),
        Did::Pasted => voice.label(Label::DidPaste),
        Did::Cleared => voice.label(Label::DidClear),
        Did::Example => voice.label(Label::DidExample),
        Did::Kept => voice.label(Label::DidKeep),
        Did::AgencyAdded => voice.label(Label::AddAgency),
        Did::AgencyRemoved => voice.label(Label::RemoveAgency),
        Did::FileOpened => voice.label(Label::DidOpenFile),
        Did::Year => voice.label(Label::DidYear),
        Did::YearEmptied => voice.label(Label::DidEmptyYear),
        Did::PlanApplied => voice.label(Label::DidApply),
        Did::PlanDeleted => voice.label(Label::DidDeletePlan),
        Did::PlanChanged => voice.label(Label::DidChangePlan),
        Did::Written(beside, _) => ita_words::pick(voice.lang(), beside.words[0], beside.words[1]).to_owned(),
    }
}
