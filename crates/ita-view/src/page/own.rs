//! หลักเกณฑ์ของหน่วยงาน: the rulebooks of one's own, and how to come by one.

use super::header::{own_name, years};
use crate::action::Action;
use crate::draft::{Draft, Work};
use crate::example;
use crate::link;
use crate::message::{Label, Message, OwnLabel, OwnMessage, Voice};
use crate::own::{Copied, OwnBook, OwnChange, flaws};
use crate::page::{NavItem, YearChoice};
use crate::parts::Parts;
use crate::state::{State, View};
use crate::year::Year;
use ita_score::Error;

/// A rulebook of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBookView {
    /// What it is kept by.
    pub key: u16,
    /// What it is called.
    pub title: String,
    /// The name as typed.
    pub name: String,
    /// Year, id and hash; none if it cannot be read.
    pub of: Option<String>,
    /// How many agencies have scores under it; none if none has.
    pub used: Option<String>,
    /// What is wrong with it, if it cannot be read.
    pub wrong: Vec<String>,
    /// True if it is that of the year in sight.
    pub in_use: bool,
    /// Takes it for the year in sight; none if it is, or cannot be read.
    pub take: Option<Action>,
    /// Shows its rules; none if it cannot be read.
    pub show: Option<Action>,
    /// Deletes it.
    pub delete: Action,
    /// Name and text of its file.
    pub file: (String, String),
}

/// Rulebooks of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRulesView {
    /// Each, the oldest first.
    pub books: Vec<OwnBookView>,
    /// What can be copied: the own ones, and every year, the newest first.
    pub copies: Vec<YearChoice>,
    /// The year that a copy is for, unless somebody says another.
    pub copy_for: String,
    /// Opens a link that was refused and waited for a rulebook that is here now.
    pub waiting: Option<Action>,
}

/// Returns the rulebooks of one's own.
///
/// # Errors
/// [`Need`](crate::Need) if what reads them is not here; the view is not shown before it is.
pub fn own_rules(state: &State, parts: &Parts) -> Result<OwnRulesView, crate::Need> {
    let (voice, books) = (Voice::of(state), &state.shelf.books);
    let reader = parts.own_rules()?;
    let view = |book: &OwnBook| {
        let year = book.year();
        let delete = OwnChange::Delete { key: book.key, instead: instead(state, book, parts) }.action(reader);
        OwnBookView {
            key: book.key,
            title: own_name(voice, book),
            name: book.name.clone(),
            of: year.map(|year| of(voice, year)),
            used: used(voice, state, book.key),
            wrong: if year.is_some() { Vec::new() } else { rule_file_flaws(voice, &book.text) },
            in_use: state.year().key() == book.key,
            take: year.filter(|year| *year != state.year()).map(|year| Action::SetYear(year.key())),
            show: year.map(|year| Action::ShowRules(year.key())),
            delete,
            file: (file_name(book), book.text.to_string()),
        }
    };
    let newest = Year::numbers().last().copied().unwrap_or_default();
    let waits = |hash: &str| link::read_among(hash, books, parts).is_ok();
    let refused = state.refused.as_ref().filter(|refused| waits(&refused.hash));
    Ok(OwnRulesView {
        books: books.all().map(view).collect(),
        copies: years(voice, state, state.year()),
        copy_for: voice.number(newest.max(state.year().number())),
        waiting: refused.map(|refused| Action::OpenLink(refused.hash.clone())),
    })
}

/// What can be a fiscal year of the Buddhist era, as in the working file.
const YEARS: core::ops::RangeInclusive<u16> = 2500..=2700;

/// A copy of a year's rules as an action; none if the year that it is for is none.
///
/// # Errors
/// What is wrong with the year as typed, in words.
pub fn copied(state: &State, parts: &Parts, of: u16, fiscal_year: &str) -> Result<Option<Action>, String> {
    let number = ita_score::parse_year(fiscal_year).and_then(|number| match YEARS.contains(&number) {
        true => Ok(number),
        false => Err(Error::UnknownYear { year: fiscal_year.trim().to_owned(), known: Vec::new() }),
    });
    let number = number.map_err(|error| ita_words::message(&error, Voice::of(state).lang()))?;
    let (Ok(Some(of)), Ok(reader)) = (state.year_of(of, parts), parts.own_rules()) else { return Ok(None) };
    Ok(Some(OwnChange::Copy(Copied { of, fiscal_year: number }).action(reader)))
}

/// Says what a rulebook is called, as an action.
#[must_use]
pub fn renamed(parts: &Parts, key: u16, name: String) -> Option<Action> {
    parts.own_rules().ok().map(|reader| OwnChange::Rename { key, name }.action(reader))
}

/// The rules of the year in sight after its rulebook is deleted: the program's of the same year, if there are any.
fn instead(state: &State, book: &OwnBook, parts: &Parts) -> Year {
    let same = book.year().and_then(|year| parts.known_year(year.number()).ok().flatten());
    same.or_else(|| Year::of(example::first_table()).ok()).unwrap_or(state.year())
}

fn of(voice: Voice, year: Year) -> String {
    let hash = year.own().map(|own| own.hash.as_str()).unwrap_or_default();
    let said = voice.number(ita_words::fiscal_year(year.number(), voice.lang()));
    // Id and hash are for programs: their digits stay.
    [&*said, &*year.rules().spec().id, hash].join(" · ")
}

fn used(voice: Voice, state: &State, key: u16) -> Option<String> {
    let has = |work: &&Work| work.drafts.get(&key).is_some_and(|draft: &Draft| !draft.is_empty());
    let count = core::iter::once(&state.work).chain(state.shelf.works()).filter(has).count();
    (count > 0).then(|| voice.say(&OwnMessage::UsedBy { count: &count.to_string() }))
}

/// A file's name: what file systems refuse is left out.
fn file_name(book: &OwnBook) -> String {
    let id = book.compiled.map_or("rules", |compiled| &compiled.rules.spec().id);
    let name = if book.name.trim().is_empty() { id } else { book.name.trim() };
    let refused = |c: char| c.is_control() || r#"<>:"/\|?*"#.contains(c);
    [&name.chars().filter(|&c| !refused(c)).take(80).collect::<String>(), ".toml"].concat()
}

/// Returns what is wrong with the text of a rule file, a line each.
#[must_use]
pub fn rule_file_flaws(voice: Voice, text: &str) -> Vec<String> {
    let said = |(line, [thai, english]): (Option<usize>, [String; 2])| {
        let what = ita_words::pick(voice.lang(), &thai, &english);
        match line {
            Some(line) => voice.say(&OwnMessage::AtLine { line: &line.to_string(), what }),
            None => what.to_owned(),
        }
    };
    flaws(text).into_iter().map(said).collect()
}

/// Returns the two sets of rules: those that come with the program, and one's own.
#[must_use]
pub fn rules_tabs(state: &State, parts: &Parts) -> Vec<NavItem> {
    let voice = Voice::of(state);
    let own = match state.view {
        View::Rules(year) => year.own().is_some(),
        _ => true,
    };
    let here = match state.view {
        View::Rules(year) => year,
        _ => state.year(),
    };
    let known = parts.known_year(here.number()).ok().flatten().or_else(|| Year::of(example::first_table()).ok());
    let item =
        |view: View, label, current| NavItem { view, label: voice.label(label), href: link::to(state, view), current };
    let installed = known.map(|year| item(View::Rules(year), OwnLabel::Installed, !own));
    installed.into_iter().chain([item(View::OwnRules, OwnLabel::Own, own)]).collect()
}

/// Returns what is said above a view whose numbers or rules are by rules of one's own; none where they are not.
#[must_use]
pub fn own_banner(state: &State) -> Option<String> {
    let year = match state.view {
        View::Rules(year) => year,
        View::Calculate | View::Improve | View::Work | View::Report | View::Overview => state.year(),
        // A letter says so itself; the others show no number by rules.
        View::Reading | View::OwnRules | View::Embed | View::Help => return None,
    };
    year.own().map(|_| Voice::of(state).label(Label::OwnRulesBanner))
}

/// The title of the rules of a year.
pub(super) fn rules_title(voice: Voice, year: Year) -> String {
    let title = voice.say(&Message::RulesTitle { year: &year.number().to_string() });
    match year.own() {
        Some(_) => [&title, " · ", &voice.label(Label::OwnRulesName)].concat(),
        None => title,
    }
}
