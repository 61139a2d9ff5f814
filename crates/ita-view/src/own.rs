//! Rulebooks of one's own: [`OwnBook`], those that a state holds, and what reads them.
//!
//! A rulebook of one's own is kept as the text of its rule file, and known by its id and a hash of that text. It stands beside
//! the rules that come with the program: it has a *key* above every fiscal year, and what is entered under it is kept by that
//! key, just as what is entered under the program's rules is kept by the year's number. A year by the program's rules therefore
//! stays the only one of its number, a year by rules of one's own stands beside it, and drafts, scenarios and papers are found in
//! one way. A changed text keeps its key, and so the numbers; its hash changes, and a link or a file that names the old hash does
//! not mean the new text.
//!
//! What reads a rule file is a part of its own ([`OwnRules::here`]); the rest of the app knows nothing but this module.

pub(crate) mod change;
mod hash;
pub(crate) mod reader;
mod said;
mod sheet;
mod stored;

pub use change::{Copied, OwnChange};
pub use reader::{copy_of, flaws};
pub(crate) use said::thai;
pub use sheet::EditField;
pub(crate) use sheet::{At, LevelRow, NodeRow, Sheet, percent};

use crate::year::Year;
use core::cell::RefCell;
use ita_score::Rulebook;
use std::rc::Rc;

/// Keys of rulebooks of one's own are above this, fiscal years below.
const BELOW: u16 = 10_000;

/// Returns true if a key is that of a rulebook of one's own.
#[must_use]
pub const fn is_own(key: u16) -> bool {
    key > BELOW
}

/// Returns true if a text means to be a rule file, so that it is not read as a table.
#[must_use]
pub fn is_meant(text: &str) -> bool {
    text.split('\n').any(|line| line.starts_with("fiscal_year ="))
}

/// A rulebook of one's own, ready to be assessed by. It lives as long as the page.
#[derive(Debug)]
pub struct Compiled {
    /// The first sixteen digits of the SHA-256 of its text.
    pub hash: String,
    /// The rules.
    pub rules: Rulebook,
}

/// A rulebook of one's own, as a state holds it.
#[derive(Clone, Debug)]
pub struct OwnBook {
    /// What is entered under it is kept by this.
    pub key: u16,
    /// What it is called here; empty if nothing was said.
    pub name: String,
    /// The rule file's text.
    pub text: Rc<str>,
    /// The rules; none if the text cannot be read any more.
    pub compiled: Option<&'static Compiled>,
    /// What was typed in the form and is not yet part of the rules; only the form understands it.
    pub edit: Option<Rc<str>>,
    /// The whole rulebook as one text, as it is stored: whatever stores it need not understand it.
    pub(crate) stored: Rc<str>,
}

impl PartialEq for OwnBook {
    /// Compared by key and stored text, which determine the rules.
    fn eq(&self, other: &Self) -> bool {
        (self.key, &self.stored) == (other.key, &other.stored)
    }
}

impl Eq for OwnBook {}

impl OwnBook {
    /// Returns the rulebook's year, or `None` if its text cannot be read.
    #[must_use]
    pub fn year(&self) -> Option<Year> {
        self.compiled.map(|compiled| Year::of_own(self.key, compiled))
    }
}

/// The rulebooks of one's own that there are, in the order of their keys. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Books(Rc<Vec<Rc<OwnBook>>>);

impl Books {
    /// Returns each.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &OwnBook> {
        self.0.iter().map(|book| &**book)
    }

    /// Returns true if there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the one with this key.
    #[must_use]
    pub fn get(&self, key: u16) -> Option<&OwnBook> {
        self.all().find(|book| book.key == key)
    }

    /// Returns the year by the rulebook with this key; none if there is none or it cannot be read.
    #[must_use]
    pub fn year(&self, key: u16) -> Option<Year> {
        self.get(key).and_then(OwnBook::year)
    }

    /// Returns the year by the rulebook with this hash.
    #[must_use]
    pub fn by_hash(&self, hash: &str) -> Option<Year> {
        self.all().filter_map(OwnBook::year).find(|year| year.own().is_some_and(|own| own.hash == hash))
    }

    /// Returns the fiscal years of this number by each.
    pub(crate) fn of_number(&self, number: u16) -> impl Iterator<Item = Year> {
        self.all().filter_map(OwnBook::year).filter(move |year| year.number() == number)
    }

    /// Returns the fiscal year of this number where just one of them is for it.
    pub(crate) fn only(&self, number: u16) -> Option<Year> {
        let mut all = self.of_number(number);
        all.next().filter(|_| all.next().is_none())
    }

    /// A key that none of them has.
    pub(crate) fn next_key(&self) -> u16 {
        self.0.last().map_or(BELOW, |book| book.key).saturating_add(1)
    }

    /// Puts a rulebook in its place, replacing that of the same key.
    pub(crate) fn put(&mut self, book: OwnBook) {
        self.remove(book.key);
        let all = Rc::make_mut(&mut self.0);
        let at = all.partition_point(|other| other.key < book.key);
        all.insert(at, Rc::new(book));
    }

    /// Takes one away.
    pub(crate) fn remove(&mut self, key: u16) {
        Rc::make_mut(&mut self.0).retain(|book| book.key != key);
    }
}

/// What is wrong with a rule file: the line, if there is one, and what, in Thai and English.
pub type Flaw = (Option<usize>, [String; 2]);

/// Rulebooks that were read, each text once.
pub(crate) type Kept = RefCell<Vec<&'static Compiled>>;

/// What reads rule files. It is a part of its own, so [`OwnRules::here`] is named only by what links it. Clones share what was read: a
/// text is read, and kept in memory for the page's life, once.
#[derive(Clone, Debug)]
pub struct OwnRules {
    kept: Rc<Kept>,
    compile: fn(&Kept, &str) -> Option<&'static Compiled>,
    pub(crate) restore: fn(&Kept, u16, &str) -> OwnBook,
    pub(crate) normal: fn(&str) -> String,
    pub(crate) check: fn(&str) -> Vec<Flaw>,
    pub(crate) open: change::Open,
}

impl OwnRules {
    /// Of this crate.
    #[must_use]
    pub fn here() -> Self {
        Self {
            kept: Rc::default(),
            compile: reader::compile,
            restore: stored::restore,
            normal: reader::normal,
            check: reader::flaws,
            open: change::open,
        }
    }

    /// A rulebook as it was stored: without rules if its text cannot be read any more, so that it is not lost.
    pub(crate) fn restore(&self, key: u16, stored: &str) -> OwnBook {
        (self.restore)(&self.kept, key, stored)
    }

    /// The rules that a text says; none if it cannot be read: [`flaws`] says why.
    pub(crate) fn compile(&self, text: &str) -> Option<&'static Compiled> {
        (self.compile)(&self.kept, text)
    }
}
