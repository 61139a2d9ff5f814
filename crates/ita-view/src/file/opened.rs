//! A working file that is opened: every agency of it comes in year by year. What the file has of a year takes the place of what is here;
//! what it lacks stays, and what was replaced is said.

use super::{brought, read};
use crate::dialog::Dialog;
use crate::draft::{Draft, Work};
use crate::message::OpenedMessage;
use crate::own;
use crate::parts::{Need, Parts, Unread};
use crate::reduce::agencies::{forget_done, put_away};
use crate::reduce::notify;
use crate::shelf::name_key;
use crate::state::{Notice, State, View};
use crate::work::did;
use ita_score::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What came of an agency of a file.
struct Came {
    /// Its name.
    agency: String,
    /// True if it was not here.
    is_new: bool,
    /// Keys of the years that were not here, or had nothing.
    added: BTreeSet<u16>,
    /// Keys of the years of which something was here that is another one now.
    replaced: BTreeSet<u16>,
}

/// Takes every agency of a file in: into the one of the same name, year by year, or as a new one. The first of the file is in sight. A
/// report or a table of ours goes into the year in sight.
pub(crate) fn open_file(state: &mut State, text: &str, parts: &Parts) -> Result<(), Need> {
    if brought::take_text(state, text) {
        return Ok(());
    }
    let works = match read(text, &state.shelf.books, parts) {
        Ok(opened) => {
            state.shelf.books = opened.books;
            opened.works
        }
        Err(Unread::Missing(need)) => return Err(need),
        Err(Unread::Invalid(error)) => {
            state.dialog = Some(Dialog::Files { refused: Some(Rc::new(error)) });
            return Ok(());
        }
    };
    state.dialog = None;
    put_away(state);
    let partners = partners(state, &works);
    let (mut came, mut taken) = (Vec::new(), Vec::new());
    for (work, here) in works.into_iter().zip(partners) {
        let (work, one) = merge(here, work);
        came.push(one);
        taken.push(work);
    }
    let mut taken = taken.into_iter();
    if let Some(first) = taken.next() {
        state.work = first;
    }
    state.shelf.put_all(taken.collect());
    state.view = View::Calculate;
    forget_done(state);
    tell(state, &came);
    Ok(())
}

/// For each agency of a file the one that is here: by name, or without one by what was entered. These are taken off the shelf. Of several by
/// one name, each is the one with its numbers first.
fn partners(state: &mut State, works: &[Work]) -> Vec<Option<Work>> {
    let names: Vec<String> = works.iter().map(|work| name_key(&work.agency)).collect();
    let known: BTreeSet<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let nameless: Vec<&Work> =
        works.iter().zip(&names).filter(|(_, name)| name.is_empty()).map(|(work, _)| work).collect();
    let is_meant = |here: &Work| match &*name_key(&here.agency) {
        "" => nameless.iter().any(|work| has_numbers_of(here, work)),
        name => known.contains(name),
    };
    let mut here: BTreeMap<String, Vec<Work>> = BTreeMap::new();
    for work in state.shelf.take_all(is_meant) {
        here.entry(name_key(&work.agency)).or_default().push(work);
    }
    let mut take = |name: &str, is_it: &dyn Fn(&Work) -> bool| {
        let all = here.get_mut(name)?;
        let at = all.iter().position(is_it)?;
        Some(all.remove(at))
    };
    let same = works.iter().zip(&names).map(|(work, name)| take(name, &|here| has_numbers_of(here, work)));
    let mut partners: Vec<Option<Work>> = same.collect();
    for (partner, name) in
        partners.iter_mut().zip(&names).filter(|(partner, name)| partner.is_none() && !name.is_empty())
    {
        *partner = take(name, &|_| true);
    }
    state.shelf.put_all(here.into_values().flatten().collect());
    partners
}

/// True if both have the same numbers of the same years.
fn has_numbers_of(one: &Work, other: &Work) -> bool {
    let years = |work: &Work| -> Vec<u16> {
        work.drafts.iter().filter(|(_, draft)| !draft.is_empty()).map(|(&year, _)| year).collect()
    };
    let (years, others) = (years(one), years(other));
    let of = |work: &Work, year: u16| work.drafts.get(&year).map(entered);
    years == others && years.iter().all(|&year| of(one, year) == of(other, year))
}

/// What somebody entered, without which rows are open.
fn entered(draft: &Draft) -> Draft {
    Draft { last_good: Draft::new().last_good, open: Draft::new().open, ..draft.clone() }
}

/// A file's agency with what is here of it and not in the file.
fn merge(here: Option<Work>, file: Work) -> (Work, Came) {
    let years =
        || file.drafts.keys().chain(file.scenarios.keys()).copied().chain(file.papers.all().map(|(year, _)| year));
    let Some(mut here) = here else {
        let came =
            Came { agency: file.agency.clone(), is_new: true, added: years().collect(), replaced: BTreeSet::new() };
        return (file, came);
    };
    let has = |work: &Work, year: u16| {
        let draft = work.drafts.get(&year).is_some_and(|draft| !draft.is_empty());
        draft || work.papers.get(year).is_some() || work.scenarios.get(&year).is_some_and(|all| !all.is_untouched())
    };
    let added = years().filter(|&year| has(&file, year) && !has(&here, year)).collect();
    let mut replaced = BTreeSet::new();
    here.year = file.year;
    for (year, draft) in file.drafts.into_iter().filter(|(_, draft)| !draft.is_empty()) {
        let new = entered(&draft);
        let before = here.drafts.insert(year, draft);
        replaced.extend(before.filter(|before| !before.is_empty() && entered(before) != new).map(|_| year));
    }
    for (year, scenarios) in file.scenarios {
        let new = scenarios.clone();
        let before = here.scenarios.insert(year, scenarios);
        replaced.extend(before.filter(|before| !before.is_untouched() && *before != new).map(|_| year));
    }
    for (year, text) in file.papers.all() {
        replaced.extend(here.papers.get(year).filter(|before| *before != text).map(|_| year));
        here.papers.put(year, Some(text));
    }
    here.origin = file.origin;
    let came = Came { agency: here.agency.clone(), is_new: false, added, replaced };
    (here, came)
}

/// Says which agency came and which years of it were replaced; of many how many there are of each.
fn tell(state: &mut State, came: &[Came]) {
    let number = |number: usize| state.numerals.write(&number.to_string());
    let years = |keys: &BTreeSet<u16>, lang: Lang| {
        let of = |&key: &u16| {
            let number = if own::is_own(key) { state.shelf.books.year(key)?.number() } else { key };
            Some(state.numerals.write(&number.to_string()))
        };
        ita_words::list(lang, &keys.iter().filter_map(of).collect::<Vec<_>>())
    };
    let count = |is_meant: &dyn Fn(&Came) -> bool| number(came.iter().filter(|one| is_meant(one)).count());
    let say = |lang: Lang| match came {
        [one] => {
            let agency = one.agency.trim();
            let (added, replaced) = (&*years(&one.added, lang), &*years(&one.replaced, lang));
            let message = match (one.added.is_empty(), one.replaced.is_empty()) {
                _ if one.is_new => OpenedMessage::New { agency, years: added },
                (_, true) => OpenedMessage::Added { agency, years: added },
                (true, false) => OpenedMessage::Replaced { agency, years: replaced },
                (false, false) => OpenedMessage::Both { agency, replaced, added },
            };
            message.of(lang)
        }
        _ => {
            let (all, new) = (&*number(came.len()), &*count(&|one| one.is_new));
            OpenedMessage::Many { all, new, replaced: &count(&|one| !one.replaced.is_empty()) }.of(lang)
        }
    };
    let is_there = |one: &Came| !one.is_new && one.added.is_empty() && one.replaced.is_empty();
    let notice = match came.iter().all(is_there) {
        true => Notice::said(&did::ALL_THERE),
        false => Notice::Said(Rc::new([say(Lang::Th), say(Lang::En)])),
    };
    notify(state, notice);
}
