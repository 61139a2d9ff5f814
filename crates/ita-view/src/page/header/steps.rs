//! What can be undone and done again, in words.

use super::HistoryStep;
use crate::action::Action;
use crate::history::Did;
use crate::message::{Label, ToldLabel, ToldMessage, Voice};
use crate::page::names;
use crate::parts::Parts;
use crate::state::State;

/// A step; what it undoes is said as soon as the part with its words is here, a moment after the first view.
pub(super) fn step(
    voice: Voice,
    (state, parts): (&State, &Parts),
    word: Label,
    of: Option<(&Did, Action)>,
) -> HistoryStep {
    let word = voice.label(word);
    match (of, parts.texts()) {
        (Some((did, action)), Ok(texts)) => {
            let did = (texts.done)(voice, state, did);
            HistoryStep { label: format!("{word}: {did}"), action: Some(action) }
        }
        (of, _) => HistoryStep { label: word, action: of.map(|(_, action)| action) },
    }
}

/// What was done, in a few words.
pub(crate) fn done(voice: Voice, state: &State, did: &Did) -> String {
    let rules = state.year().rules();
    let who = |id: &str| match rules.find(id) {
        Ok(node) => names::subject(voice, rules, node),
        Err(_) => id.to_owned(),
    };
    match did {
        Did::Typed(node) => voice.say(&ToldMessage::DidType { who: &who(node) }),
        Did::PlanTyped(node) => voice.say(&ToldMessage::DidPlan { who: &who(node) }),
        Did::Items => voice.label(ToldLabel::DidItems),
        Did::Agency => voice.label(ToldLabel::DidAgency),
        Did::PublishedTotal | Did::PublishedLevel => voice.label(ToldLabel::DidPublished),
        Did::Pasted => voice.label(ToldLabel::DidPaste),
        Did::Cleared => voice.label(ToldLabel::DidClear),
        Did::Example => voice.label(ToldLabel::DidExample),
        Did::Kept => voice.label(ToldLabel::DidKeep),
        Did::AgencyAdded => voice.label(ToldLabel::AddAgency),
        Did::AgencyRemoved => voice.label(ToldLabel::RemoveAgency),
        Did::FileOpened => voice.label(ToldLabel::DidOpenFile),
        Did::Year => voice.label(ToldLabel::DidYear),
        Did::YearEmptied => voice.label(ToldLabel::DidEmptyYear),
        Did::PlanApplied => voice.label(ToldLabel::DidApply),
        Did::PlanDeleted => voice.label(ToldLabel::DidDeletePlan),
        Did::PlanChanged => voice.label(ToldLabel::DidChangePlan),
        Did::Written(beside, _) => ita_words::pick(voice.lang(), beside.words[0], beside.words[1]).to_owned(),
    }
}
