//! The year before: what has changed since, as far as that can be said.

use crate::assess::Assessed;
use crate::draft::Draft;
use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::own::Books;
use crate::parts::Parts;
use crate::reduce::Totals;
use crate::state::State;
use crate::year::Year;
use ita_score::{Published, Rounded, Scored};

/// The year before, where this agency's result is in the state and its rules are here.
pub(super) struct YearBefore {
    /// What is computed.
    pub(super) scored: Scored<'static>,
    published: Published,
    totals: Totals,
}

/// The fiscal years before one, as far as their rules are here: by the program's rules, and then by those of one's own.
pub(super) fn years_before(year: Year, books: &Books, parts: &Parts) -> Vec<Year> {
    let number = year.number() - 1;
    parts.known_year(number).ok().flatten().into_iter().chain(books.of_number(number)).collect()
}

/// The result of the year before: by the program's rules where there is one, else by rules of one's own.
pub(super) fn year_before(state: &State, parts: &Parts) -> Option<YearBefore> {
    let draft = |year: Year| state.work.drafts.get(&year.key()).filter(|draft| !draft.is_empty());
    let years = years_before(state.year(), &state.shelf.books, parts);
    let (year, draft) = years.into_iter().find_map(|year| Some((year, draft(year)?)))?;
    Some(YearBefore {
        scored: Assessed::of_draft(year.rules(), draft).scored,
        published: draft.published(year.rules()),
        totals: totals(year, state.year(), parts),
    })
}

/// Whether the totals of two years may be subtracted. What knows it comes with the rules of the years.
pub(super) fn totals(before: Year, after: Year, parts: &Parts) -> Totals {
    parts.carrier(before.number()).map_or(Totals::Changed(None), |carrier| (carrier.totals)(before, after))
}

/// The total of a year that is over: the announced one, where there is one, else the computed one.
pub(super) fn announced(year: Year, draft: &Draft, computed: Option<Rounded>) -> Option<Rounded> {
    draft.published(year.rules()).overall.or(computed)
}

/// Why totals are not subtracted; none if they are.
pub(super) fn not_subtracted(voice: Voice, totals: Totals) -> Option<String> {
    match totals {
        Totals::Same => None,
        Totals::Changed(Some(note)) => Some(voice.words(note)),
        Totals::Changed(None) => Some(voice.label(ResultLabel::OtherRules)),
    }
}

/// Returns what has changed since the year before: “ปี 2567 ได้ 91.20 ระดับผ่านดี · ปีนี้เพิ่มขึ้น 2.94”. The earlier score is
/// the announced one, if that is known. Nothing is subtracted if the two totals are not the same thing.
pub(super) fn change(voice: Voice, before: &YearBefore, now: &Scored<'_>) -> Option<String> {
    let rules = before.scored.rules();
    let (was, is) = (before.published.overall.or_else(|| before.scored.overall().score())?, now.overall().score()?);
    let year = &*rules.fiscal_year().to_string();
    let announced = before.published.level.map(|level| rules.level(level));
    let level = announced.or_else(|| before.scored.level());
    let level = level.map(|level| ita_words::level(level, voice.lang())).unwrap_or_default();
    let (score, level) = (&*was.to_string(), &*level);
    if let Some(why) = not_subtracted(voice, before.totals) {
        return Some(voice.say(&ResultMessage::NotSubtracted { year, score, level, why: &why }));
    }
    let said = |short: Option<Rounded>| short.map(|by| by.to_string());
    Some(match (said(was.short_of(is)), said(is.short_of(was))) {
        (Some(by), _) => voice.say(&ResultMessage::RoseSince { year, score, level, by: &by }),
        (_, Some(by)) => voice.say(&ResultMessage::FellSince { year, score, level, by: &by }),
        _ => voice.say(&ResultMessage::SameSince { year, score, level }),
    })
}
