//! The years to choose from, and what each is called.

use super::YearChoice;
use crate::assess::Assessed;
use crate::message::{Label, Message, Voice};
use crate::own::OwnBook;
use crate::parts::Parts;
use crate::state::State;
use crate::year::Year;
use ita_score::Status;

/// Returns the years to choose, the newest first. For a year whose rules are here, the agency's result is shown, or how certain
/// the rules are if nobody published them.
pub(super) fn agency_years(voice: Voice, state: &State, parts: &Parts) -> Vec<YearChoice> {
    let own = |book: &OwnBook| {
        let year = book.year()?;
        let (name, number) = (own_name(voice, book), year.number().to_string());
        let long = match of_year(voice, state, year) {
            Some(more) => format!("{} · {name} · {more}", voice.number(&number)),
            None => format!("{} · {name}", voice.number(&number)),
        };
        let selected = year == state.year();
        Some(YearChoice { number: year.key(), label: format!("{} · {name}", voice.number(&number)), long, selected })
    };
    let choice = |number: u16| {
        let known = parts.known_year(number).ok().flatten();
        let more = known.and_then(|year| of_year(voice, state, year));
        let year = number.to_string();
        YearChoice {
            number,
            label: voice.say(&Message::YearShort { year: &year }),
            long: match more {
                Some(more) => format!("{} · {more}", voice.number(&year)),
                None => voice.number(&year),
            },
            selected: number == state.year().key(),
        }
    };
    let mut all: Vec<YearChoice> = state.shelf.books.all().rev().filter_map(own).collect();
    all.extend(Year::numbers().into_iter().rev().map(choice));
    all
}

/// A year in the head: “2568”, “2570 · ฉบับของหน่วยงาน”.
pub(super) fn year_name(voice: Voice, year: Year) -> String {
    let number = voice.number(year.number());
    if year.own().is_some() { format!("{number} · {}", voice.label(Label::OwnRulesName)) } else { number }
}

/// What a rulebook of one's own is called.
pub(in crate::page) fn own_name(voice: Voice, book: &OwnBook) -> String {
    match book.name.trim() {
        "" => voice.label(Label::OwnRulesName),
        name => name.to_owned(),
    }
}

fn of_year(voice: Voice, state: &State, year: Year) -> Option<String> {
    let draft = state.work.drafts.get(&year.key()).filter(|draft| !draft.is_empty());
    if let Some(draft) = draft.filter(|_| year != state.year()) {
        // What was announced goes before what is computed.
        let (scored, announced) = (Assessed::of_draft(year.rules(), draft).scored, draft.published(year.rules()));
        let level = announced.level.map(|level| year.rules().level(level)).or_else(|| scored.level());
        if let (Some(number), Some(level)) = (announced.overall.or_else(|| scored.overall().score()), level) {
            return Some(format!("{} {}", voice.number(number), voice.pick(&level.name)));
        }
    }
    let status = year.rules().spec().status;
    let unsure = year.own().is_none() && matches!(status, Status::Inferred | Status::Assumed);
    unsure.then(|| ita_words::status(status, voice.lang()).to_owned())
}

/// Years to choose without a result beside them: for the rules.
pub(in crate::page) fn years(voice: Voice, state: &State, chosen: Year) -> Vec<YearChoice> {
    let choice = |number: u16| {
        let label = voice.say(&Message::YearShort { year: &number.to_string() });
        YearChoice { number, long: label.clone(), label, selected: number == chosen.key() }
    };
    let own = |book: &OwnBook| {
        let year = book.year()?;
        let label = format!("{} · {}", voice.number(year.number()), own_name(voice, book));
        Some(YearChoice { number: year.key(), long: label.clone(), label, selected: year == chosen })
    };
    let mut all: Vec<YearChoice> = state.shelf.books.all().rev().filter_map(own).collect();
    all.extend(Year::numbers().into_iter().rev().map(choice));
    all
}
