//! The year before: what has changed since.

use crate::assess::Assessed;
use crate::message::{Message, Voice};
use crate::parts::Parts;
use crate::state::State;
use ita_score::Scored;

/// The result of the year before, where this agency's is in the state and its rules are here.
pub(super) fn year_before(state: &State, parts: &Parts) -> Option<Scored<'static>> {
    let number = state.year().number() - 1;
    let draft = state.work.drafts.get(&number).filter(|draft| !draft.is_empty())?;
    let year = parts.known_year(number).ok().flatten()?;
    Some(Assessed::of_draft(year.rules(), draft).scored)
}

/// What has changed since the year before: “ปี 2567 ได้ 91.20 ระดับผ่านดี · ปีนี้เพิ่มขึ้น 2.94”.
pub(super) fn change(voice: Voice, before: &Scored<'_>, now: &Scored<'_>) -> Option<String> {
    let (was, is) = (before.overall().score()?, now.overall().score()?);
    let year = &*before.rules().fiscal_year().to_string();
    let level = before.level().map(|level| ita_words::level(level, voice.lang())).unwrap_or_default();
    let (score, level) = (&*was.to_string(), &*level);
    let said = |short: Option<ita_score::Rounded>| short.map(|by| by.to_string());
    Some(match (said(was.short_of(is)), said(is.short_of(was))) {
        (Some(by), _) => voice.say(&Message::RoseSince { year, score, level, by: &by }),
        (_, Some(by)) => voice.say(&Message::FellSince { year, score, level, by: &by }),
        _ => voice.say(&Message::SameSince { year, score, level }),
    })
}
