//! What the app begins with, and who keeps its state between visits.

use super::saved::Sign;
use super::store::Store;
use crate::loaded::Loaded;
use crate::platform::address;
use crate::platform::keep::{self, SmallStorage};
use crate::storing::{self, StateWriter, Storing, WriterParts};
use ita_score::Error;
use ita_view::store::{Known, News};
use ita_view::{Action, Need, State, Unread, start};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

/// Who keeps the app's state between visits, once that is loaded. Cheap to clone.
#[derive(Clone)]
pub struct Keeper {
    place: Rc<dyn SmallStorage>,
    begun: Rc<RefCell<Begun>>,
}

/// What the app began with, and what keeps it.
#[derive(Default)]
struct Begun {
    known: Option<Known>,
    writer: Option<Rc<dyn StateWriter>>,
}

impl Default for Keeper {
    /// The browser's own storage of this site; outside a browser, memory.
    fn default() -> Self {
        Self::in_place(keep::here())
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.begun, &other.begun)
    }
}

/// Key of an address that was older than the state when the page was left.
const STALE_ADDRESS: &str = "ita-score-behind";

impl Keeper {
    /// Creates a keeper that notes in this place that something is kept.
    #[must_use]
    pub fn in_place(place: Rc<dyn SmallStorage>) -> Self {
        Self { place, begun: Rc::default() }
    }

    /// What the app begins with: what was kept, else nothing entered; then the address bar's link.
    ///
    /// # Errors
    /// [`Unread::Missing`] if a part has to be loaded first; nothing has changed then. [`Unread::Invalid`] as
    /// [`State::empty`].
    pub fn begin(&self, loaded: &Loaded) -> Result<Store, Unread<Error>> {
        let hash = address::hash();
        // If the app had not yet updated the address when the page was left, it is no link that somebody opened, and the person
        // stays where they were.
        let hash = if self.place.read(STALE_ADDRESS).as_ref() == Some(&hash) { "#".to_owned() } else { hash };
        if loaded.storing().is_none() && storing::is_something(&*self.place) {
            return Err(Need::Texts.into());
        }
        let found = loaded.found();
        let begun = start(found.as_deref(), &hash, loaded.parts())?;
        self.begun.replace(Begun { known: begun.known, writer: None });
        self.place.remove(STALE_ADDRESS);
        Ok(Store::new(Rc::new(begun.state), loaded.clone()))
    }

    /// Notes what keeps the state. True if it has just come.
    pub(super) fn have(&self, storing: Option<Storing>, act: Callback<Action>, sign: Sign) -> bool {
        let mut begun = self.begun.borrow_mut();
        let Some(storing) = storing.filter(|_| begun.writer.is_none()) else { return false };
        let known = begun.known.take();
        begun.writer = Some((storing.keep)(WriterParts { place: self.place.clone(), known, act, sign }));
        true
    }

    /// What keeps the state; none before it is here.
    pub(super) fn writer(&self) -> Option<Rc<dyn StateWriter>> {
        self.begun.borrow().writer.clone()
    }

    /// Notes what another window had kept, and the state in which this one has taken it over.
    pub(super) fn followed(&self, news: &News, state: &Rc<State>) {
        self.writer().into_iter().for_each(|writer| writer.followed(news, state));
    }

    /// Notes that the address bar is behind the state when the page is left: a browser that reloads it takes the address as it is now.
    pub(super) fn leave(&self) {
        self.place.write(STALE_ADDRESS, &address::hash());
    }

    /// The page was not left after all, or came back.
    pub(super) fn stay(&self) {
        self.place.remove(STALE_ADDRESS);
    }

    /// Forgets everything, also what could not be read.
    pub(super) fn forget(&self) {
        self.writer().into_iter().for_each(|writer| writer.forget());
    }

    /// Saves what could not be read as a file.
    pub(super) fn save_unread(&self) {
        self.writer().into_iter().for_each(|writer| writer.save_unread());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loaded::Part;
    use crate::platform::keep::{Memory, Refusing};
    use ita_view::Texts;
    use ita_view::store::Found;

    fn keeper(text: Option<&str>) -> Keeper {
        let memory = Memory::default();
        if let Some(text) = text {
            memory.write(storing::BEFORE, text);
        }
        Keeper::in_place(Rc::new(memory))
    }

    fn begin(keeper: &Keeper, found: Option<Found>) -> Store {
        let mut loaded = Loaded::all();
        loaded.add(Part::Texts(Texts::HERE, Storing::HERE, found.map(Rc::new)));
        keeper.begin(&loaded).unwrap()
    }

    fn english() -> String {
        ita_view::store::write(&State { language: ita_view::Language::ENGLISH, ..State::first().unwrap() })
    }

    #[test]
    fn begins_with_nothing_entered_where_nothing_is_kept() {
        assert_eq!(*begin(&keeper(None), None).state, State::empty().unwrap());
        let nowhere = Keeper::in_place(Rc::new(Refusing));
        assert_eq!(*begin(&nowhere, None).state, State::empty().unwrap());
    }

    #[test]
    fn it_begins_when_what_it_names_is_here() {
        let keeper = keeper(Some(&english()));
        keeper.place.write(STALE_ADDRESS, "#");
        let mut loaded = Loaded::new();
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(Need::Texts)), "something is kept");
        let found = Found::of(&english());
        loaded.add(Part::Texts(Texts::HERE, Storing::HERE, Some(Rc::new(found.clone()))));
        assert_eq!(keeper.begin(&loaded).err(), Some(Unread::Missing(Need::English)));
        assert_eq!(keeper.place.read(STALE_ADDRESS).as_deref(), Some("#"), "nothing has changed");
        assert_eq!(begin(&keeper, Some(found)).state.language, ita_view::Language::ENGLISH);
        assert_eq!(keeper.place.read(STALE_ADDRESS), None);
    }
}
