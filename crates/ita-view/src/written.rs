//! What was written beside the numbers: [`Written`], and what writes it.
//!
//! Measures, OIT items, a meeting and edited sentences are `ita-report`'s `Papers`. The state holds them as text, the JSON of
//! each year's papers, and compares, copies and keeps that text; only the parts of the app that show it understand it (`papers`).
//! An action that changes it therefore brings its own code, and a step to undo its own words.

use crate::history::Did;
use crate::state::{State, ViewName};
use core::fmt::Debug;
use std::rc::Rc;

/// What was written beside the numbers, by fiscal year. Cheap to clone: every step of the history has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written(Rc<Vec<(u16, Rc<str>)>>);

impl Written {
    /// Returns the text of a year.
    #[must_use]
    pub fn get(&self, year: u16) -> Option<&str> {
        self.all().find(|(of, _)| *of == year).map(|(_, text)| text)
    }

    /// Returns each year with its text, in the order of the years.
    pub fn all(&self) -> impl Iterator<Item = (u16, &str)> {
        self.0.iter().map(|(year, text)| (*year, &**text))
    }

    /// Returns true if nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts the text of a year; none takes it away.
    pub fn put(&mut self, year: u16, text: Option<&str>) {
        let all = Rc::make_mut(&mut self.0);
        all.retain(|(of, _)| *of != year);
        if let Some(text) = text {
            let at = all.partition_point(|(of, _)| *of < year);
            all.insert(at, (year, text.into()));
        }
    }

    /// Takes what was written of a year away.
    pub(crate) fn remove(&mut self, year: u16) {
        Rc::make_mut(&mut self.0).retain(|(of, _)| *of != year);
    }
}

/// Something that is done to what was written, for undoing: where it is seen, and its words.
#[derive(Debug, PartialEq, Eq)]
pub struct Beside {
    /// Where it is seen.
    pub view: ViewName,
    /// What it is called where it is stored.
    pub id: &'static str,
    /// Thai and English, as after “เลิกทำ:”.
    pub words: [&'static str; 2],
}

/// What changes what was written.
pub trait Writes: Debug {
    /// Does it to a state.
    fn write(&self, state: &mut State);
    /// What it is, for undoing; none if it needs no step of its own.
    fn did(&self) -> Did;
}

/// What changes what was written, as an action. Its code is where it is made.
#[derive(Clone, Debug)]
pub struct Writing(Rc<dyn Writes>);

impl Writing {
    /// Of something that writes.
    pub fn new(change: impl Writes + 'static) -> Self {
        Self(Rc::new(change))
    }

    pub(crate) fn write(&self, state: &mut State) {
        self.0.write(state);
    }

    pub(crate) fn did(&self) -> Did {
        self.0.did()
    }
}

impl PartialEq for Writing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Writing {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_put_in_their_order_and_taken_away() {
        let mut written = Written::default();
        written.put(2569, Some("b"));
        written.put(2568, Some("a"));
        written.put(2569, Some("c"));
        assert_eq!(written.all().collect::<Vec<_>>(), [(2568, "a"), (2569, "c")]);
        let before = written.clone();
        written.put(2568, None);
        assert_eq!((written.get(2568), before.get(2568)), (None, Some("a")));
        written.remove(2569);
        assert!(written.is_empty());
    }
}
