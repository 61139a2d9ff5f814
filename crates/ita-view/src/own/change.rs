//! What is done about rulebooks of one's own: as actions, each a step to undo.

use super::{EditField, OwnBook, OwnRules, Sheet, reader};
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
    /// Types into its form; nothing of it counts before [`OwnChange::Apply`].
    Edit {
        /// Its key.
        key: u16,
        /// The field.
        field: EditField,
        /// The text.
        text: String,
    },
    /// Adds an indicator to an instrument in its form.
    Add {
        /// Its key.
        key: u16,
        /// The instrument.
        under: String,
    },
    /// Takes a node away in its form, with what is below it.
    Remove {
        /// Its key.
        key: u16,
        /// The node.
        id: String,
    },
    /// Takes back what was typed into its form.
    Unedit {
        /// Its key.
        key: u16,
    },
    /// Makes what its form says the rules; nothing happens while something is wrong.
    Apply {
        /// Its key.
        key: u16,
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
                    state.shelf.books.put(OwnBook::new(*key, name, book.text, book.compiled, book.edit));
                }
            }
            OwnChange::Edit { key, field, text } => edit(state, *key, |sheet| sheet.set(field, text)),
            OwnChange::Add { key, under } => edit(state, *key, |sheet| sheet.add(under)),
            OwnChange::Remove { key, id } => edit(state, *key, |sheet| sheet.remove(id)),
            OwnChange::Unedit { key } => {
                if let Some(book) = state.shelf.books.get(*key).cloned() {
                    state.shelf.books.put(OwnBook::new(*key, &book.name, book.text, book.compiled, None));
                }
            }
            OwnChange::Apply { key } => apply(state, &self.reader, *key),
            OwnChange::Delete { key, instead } => {
                delete(state, *key, *instead);
                notify(state, Notice::Done(self.did()));
            }
        }
    }

    fn did(&self) -> Did {
        match &self.what {
            OwnChange::Edit { key, field, .. } => Did::Written(did::RULES_EDITED, Some(place(*key, field))),
            OwnChange::Add { .. } | OwnChange::Remove { .. } | OwnChange::Unedit { .. } => {
                Did::Written(did::RULES_EDITED, None)
            }
            OwnChange::Apply { .. } => Did::Written(did::RULES_APPLIED, None),
            OwnChange::Copy(_) => Did::Written(did::RULES_COPIED, None),
            OwnChange::Rename { key, .. } => Did::Written(did::RULES_NAMED, Some(u32::from(*key))),
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
    state.shelf.books.put(OwnBook::new(key, "", text.into(), Some(compiled), None));
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

/// Works on a rulebook's form, begun from its rules where nothing was typed. A form that says what the rules do is none.
fn edit(state: &mut State, key: u16, change: impl FnOnce(&mut Sheet)) {
    let Some(book) = state.shelf.books.get(key).cloned() else { return };
    let Some(compiled) = book.compiled else { return };
    let untouched = Sheet::of(&compiled.rules);
    let mut sheet = book.edit.as_deref().and_then(Sheet::from_json).unwrap_or_else(|| untouched.clone());
    change(&mut sheet);
    let edit = (sheet != untouched).then(|| sheet.json().into());
    state.shelf.books.put(OwnBook::new(key, &book.name, book.text, book.compiled, edit));
}

fn apply(state: &mut State, reader: &OwnRules, key: u16) {
    let Some(book) = state.shelf.books.get(key).cloned() else { return };
    let (Some(compiled), Some(sheet)) = (book.compiled, book.edit.as_deref().and_then(Sheet::from_json)) else {
        return;
    };
    let Ok(text) = sheet.text(&compiled.rules) else { return };
    let Some(compiled) = reader.compile(&text) else { return };
    state.shelf.books.put(OwnBook::new(key, &book.name, text.into(), Some(compiled), None));
    // What was entered is by the new rules from now on.
    state.shelf.follow_books();
    if let Some(year) = state.shelf.books.year(key).filter(|_| state.work.year.key() == key) {
        state.work.year = year;
    }
}

/// Where somebody types, so that one change after the other there is one step to undo.
fn place(key: u16, field: &EditField) -> u32 {
    // Not by `Debug`: the app is compiled without what prints that.
    let (kind, of, node) = match field {
        EditField::Th(id) => ('t', id.as_str(), ""),
        EditField::En(id) => ('e', id.as_str(), ""),
        EditField::Weight(id) => ('w', id.as_str(), ""),
        EditField::LevelTh(id) => ('T', id.as_str(), ""),
        EditField::LevelEn(id) => ('E', id.as_str(), ""),
        EditField::AtLeast(level, node) => ('a', level.as_str(), node.as_str()),
    };
    let said = format!("{key} {kind} {of} {node}");
    said.bytes().fold(0, |place, byte| place.wrapping_mul(31).wrapping_add(u32::from(byte)))
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
