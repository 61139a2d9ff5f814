//! What is done about rulebooks of one's own: as actions, each a step to undo.

use super::{OwnBook, OwnRules, reader};
use crate::action::Action;
use crate::dialog::Dialog;
use crate::draft::Work;
use crate::history::Did;
use crate::own::Compiled;
use crate::reduce::notify;
use crate::state::{Notice, State, View};
use crate::work::did;
use crate::written::{Writes, Writing};
use crate::year::Year;

/// Takes in the text of a rule file; if it is none, a dialog says why.
pub(crate) type Open = fn(&OwnRules, &mut State, &str);

/// A year to copy, and for which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// What is copied.
    pub of: Year,
    /// The fiscal year that the copy is for.
    pub fiscal_year: u16,
}

/// What is done about a rulebook of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnChange {
    /// Makes a copy of a year's rules.
    Copy(Copied),
    /// Says what one is called.
    Rename {
        /// Its key.
        key: u16,
        /// The name.
        name: String,
    },
    /// Deletes one, with all that was entered under it.
    Delete {
        /// Its key.
        key: u16,
        /// The year that is in sight instead.
        instead: Year,
    },
}

impl OwnChange {
    /// The same as an action.
    #[must_use]
    pub fn action(self, reader: &OwnRules) -> Action {
        Action::Write(Writing::new(Change { what: self, reader: reader.clone() }))
    }
}

#[derive(Debug)]
struct Change {
    what: OwnChange,
    reader: OwnRules,
}

impl Writes for Change {
    fn write(&self, state: &mut State) {
        match &self.what {
            OwnChange::Copy(copied) => copy(state, &self.reader, *copied),
            OwnChange::Rename { key, name } => {
                if let Some(book) = state.shelf.books.get(*key).cloned() {
                    state.shelf.books.put(OwnBook { name: name.clone(), ..book });
                }
            }
            OwnChange::Delete { key, instead } => {
                delete(state, *key, *instead);
                notify(state, Notice::Done(self.did()));
            }
        }
    }

    fn did(&self) -> Did {
        match self.what {
            OwnChange::Copy(_) => Did::Written(did::RULES_COPIED, None),
            OwnChange::Rename { key, .. } => Did::Written(did::RULES_NAMED, Some(key.into())),
            OwnChange::Delete { .. } => Did::Written(did::RULES_DELETED, None),
        }
    }
}

pub(super) fn open(reader: &OwnRules, state: &mut State, text: &str) {
    let text = reader::normal(text);
    match reader.compile(&text) {
        Some(compiled) => {
            state.dialog = None;
            state.view = View::OwnRules;
            if state.shelf.books.by_hash(&compiled.hash).is_none() {
                add(state, text, compiled);
                notify(state, Notice::Done(Did::Written(did::RULES_OPENED, None)));
            }
        }
        None => state.dialog = Some(Dialog::RuleFile(text.into())),
    }
}

fn add(state: &mut State, text: String, compiled: &'static Compiled) {
    let key = state.shelf.books.next_key();
    state.shelf.books.put(OwnBook {
        key,
        name: String::new(),
        text: text.into(),
        compiled: Some(compiled),
        edit: None,
    });
}

fn copy(state: &mut State, reader: &OwnRules, Copied { of, fiscal_year }: Copied) {
    let first = format!("fy{fiscal_year}-own");
    let is_taken = |id: &str| {
        let mut rules = state.shelf.books.all().filter_map(|book| book.compiled);
        rules.any(|compiled| compiled.rules.spec().id == id)
    };
    let id = match is_taken(&first) {
        true => (2_u32..).map(|n| format!("{first}-{n}")).find(|id| !is_taken(id)).unwrap_or(first),
        false => first,
    };
    let text = reader::copy_of(of.rules(), fiscal_year, &id);
    if let Some(compiled) = reader.compile(&text) {
        add(state, text, compiled);
    }
}

fn delete(state: &mut State, key: u16, instead: Year) {
    state.shelf.books.remove(key);
    let clear = |work: &mut Work| {
        work.drafts.remove(&key);
        work.scenarios.remove(&key);
        work.papers.remove(key);
        if work.year.key() == key {
            work.year = instead;
        }
    };
    clear(&mut state.work);
    let has = |work: &Work| {
        let kept =
            work.drafts.contains_key(&key) || work.scenarios.contains_key(&key) || work.papers.get(key).is_some();
        kept || work.year.key() == key
    };
    state.shelf.change(has, clear);
    if matches!(state.view, View::Rules(year) if year.key() == key) {
        state.view = View::OwnRules;
    }
}
