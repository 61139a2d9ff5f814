//! A place in memory, and windows of the app with it.

use crate::common::{first, reduce};
use ita_view::store::{Ask, Asked, Changes, Found, HEAD, Heard, Keeping, Kept, MARKER, Record, Standing, journal};
use ita_view::{Action, Parts, State};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Holds records as a browser does: a write is done whole, or not at all.
#[derive(Clone, Default)]
pub(crate) struct Place(Rc<RefCell<Held>>);

#[derive(Default)]
struct Held {
    records: BTreeMap<String, String>,
    refuses: bool,
    /// Keys of the last write.
    wrote: Vec<String>,
}

impl Place {
    /// A window of this name that begins with what is there, in which somebody then has this work.
    pub(crate) fn window(&self, by: &str, state: &State) -> Window {
        let mut window = self.open(by);
        window.state = Rc::new(state.clone());
        window.rest();
        window
    }

    /// A window of this name that begins with what is there.
    pub(crate) fn open(&self, by: &str) -> Window {
        self.open_with(by, None)
    }

    /// The same, where windows were left before they wrote.
    pub(crate) fn open_with(&self, by: &str, journal: Option<String>) -> Window {
        let held = self.0.borrow();
        let records = held.records.iter().map(|(key, text)| (key.clone(), Some(text.clone()))).collect();
        let text = (!held.records.is_empty()).then(|| MARKER.to_owned());
        let found = Found { text, records: (!held.refuses).then_some(records), journal };
        drop(held);
        self.begin(by, &found)
    }

    /// A window that begins with what was found.
    pub(crate) fn begin(&self, by: &str, found: &Found) -> Window {
        let start = ita_view::start(Some(found), "#", &Parts::all()).unwrap();
        Window {
            place: self.clone(),
            keeping: Keeping::new(by.to_owned(), start.known.as_ref()),
            state: Rc::new(start.state),
            stands: Standing::Nothing,
            comes_back: false,
            has_told: false,
        }
    }

    pub(crate) fn refuse(&self, refuses: bool) {
        self.0.borrow_mut().refuses = refuses;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().records.is_empty()
    }

    /// Keys of what was written last.
    pub(crate) fn wrote(&self) -> Vec<String> {
        self.0.borrow().wrote.clone()
    }

    /// Keys that begin so.
    pub(crate) fn keys(&self, begin: &str) -> Vec<String> {
        self.0.borrow().records.keys().filter(|key| key.starts_with(begin)).cloned().collect()
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.0.borrow().records.get(key).cloned()
    }

    pub(crate) fn put(&self, key: &str, text: Option<&str>) {
        let mut held = self.0.borrow_mut();
        match text {
            Some(text) => drop(held.records.insert(key.to_owned(), text.to_owned())),
            None => drop(held.records.remove(key)),
        }
    }

    /// The browser has deleted everything.
    pub(crate) fn clear(&self) {
        self.0.borrow_mut().records.clear();
    }

    fn write(&self, changes: &Changes) -> Heard {
        let mut held = self.0.borrow_mut();
        if held.refuses {
            return Heard::Failed;
        }
        if held.records.get(HEAD).map(String::as_str) != changes.expects.as_deref() {
            return Heard::Elsewhere;
        }
        held.wrote = changes.records.iter().map(|(key, _)| key.clone()).collect();
        for (key, text) in &changes.records {
            match text {
                Some(text) => drop(held.records.insert(key.clone(), text.clone())),
                None => drop(held.records.remove(key)),
            }
        }
        Heard::Wrote
    }

    fn read(&self, kept: &Kept) -> Heard {
        let held = self.0.borrow();
        if held.refuses {
            return Heard::Failed;
        }
        let record = |key: &String| -> Record { (key.clone(), held.records.get(key).cloned()) };
        Heard::Read(match kept.ask(held.records.get(HEAD).map(String::as_str)) {
            Asked::Nothing => None,
            Asked::These(keys) => Some((false, keys.iter().chain([&HEAD.to_owned()]).map(record).collect())),
            Asked::All => Some((true, held.records.keys().map(record).collect())),
        })
    }
}

/// A window of the app.
pub(crate) struct Window {
    place: Place,
    pub(crate) keeping: Keeping,
    pub(crate) state: Rc<State>,
    pub(crate) stands: Standing,
    pub(crate) comes_back: bool,
    /// Whether it has told others that it has written.
    pub(crate) has_told: bool,
}

impl Window {
    /// Somebody does these things; nothing is written yet.
    pub(crate) fn act(&mut self, actions: impl IntoIterator<Item = Action>) {
        for action in actions {
            self.state = Rc::new(reduce(&self.state, action));
        }
    }

    /// Nothing has changed for a while.
    pub(crate) fn rest(&mut self) {
        self.hear(Heard::Rested(self.state.clone()));
    }

    /// Somebody does these things, and then nothing for a while.
    pub(crate) fn done(&mut self, actions: impl IntoIterator<Item = Action>) {
        self.act(actions);
        self.rest();
    }

    /// Another window tells that it has written.
    pub(crate) fn hear_of_others(&mut self) {
        self.hear(Heard::Other);
    }

    pub(crate) fn hear(&mut self, heard: Heard) {
        let asks = self.keeping.hear(heard);
        for ask in asks {
            match ask {
                Ask::Write(changes) => {
                    let heard = self.place.write(&changes);
                    self.hear(heard);
                }
                Ask::Read(kept) => {
                    let heard = self.place.read(&kept);
                    self.hear(heard);
                }
                Ask::Act(action) => {
                    self.act([action.clone()]);
                    if let Action::Follow(news) = action {
                        self.hear(Heard::Followed(news, self.state.clone()));
                    }
                }
                Ask::Say(stands) => self.stands = stands,
                Ask::Done => self.has_told = true,
                Ask::Later(_) => self.comes_back = true,
            }
        }
    }

    /// The page is left: what is not written yet, beside what others left.
    pub(crate) fn leave(self, before: Option<&str>) -> Option<String> {
        let unwritten = self.keeping.unwritten(&self.state);
        journal(before, self.keeping.by(), unwritten.as_ref().map(|(kept, changes)| (&**kept, changes)))
    }
}

/// The number of a node of the agency of this name, wherever it lies.
pub(crate) fn number(state: &State, agency: &str, node: &str) -> Option<String> {
    let mut all = state.shelf.works().chain([&state.work]);
    all.find(|work| work.agency == agency).map(|work| work.draft().text(node).to_owned())
}

/// A state with these agencies, the last in sight, each with its EIT.
pub(crate) fn agencies(all: &[(&str, &str)]) -> State {
    let mut state = reduce(&first(), Action::StartOwn);
    for (name, eit) in all {
        for action in [Action::AddAgency, named(name), set("eit", eit)] {
            state = reduce(&state, action);
        }
    }
    State { history: Default::default(), notices: Vec::new(), ..state }
}

pub(crate) fn set(node: &str, text: &str) -> Action {
    Action::SetValue { node: node.into(), text: text.into() }
}

pub(crate) fn named(agency: &str) -> Action {
    Action::SetAgency(agency.into())
}
