//! Whether what is entered is kept on this device: said by what writes, heard by the sign in the head.

use ita_view::store::Standing;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::{AttrValue, Callback};

/// What hears of it. Cheap to clone.
#[derive(Clone, Default)]
pub struct Sign(Rc<Heard>);

#[derive(Default)]
struct Heard {
    now: Cell<Standing>,
    /// What is said of it at length, once it is saved.
    title: RefCell<Option<AttrValue>>,
    hears: RefCell<Option<Callback<Standing>>>,
}

impl PartialEq for Sign {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Sign {
    /// How it stands now.
    #[must_use]
    pub fn now(&self) -> Standing {
        self.0.now.get()
    }

    /// Calls with every change, and at once with how it stands.
    pub fn hear(&self, hears: Callback<Standing>) {
        hears.emit(self.now());
        *self.0.hears.borrow_mut() = Some(hears);
    }

    /// What is said at length.
    #[must_use]
    pub fn title(&self) -> Option<AttrValue> {
        self.0.title.borrow().clone()
    }

    /// What to say at length from the next change on.
    pub(crate) fn entitle(&self, title: String) {
        self.0.title.replace(Some(title.into()));
    }

    /// Says how it stands.
    pub(crate) fn say(&self, now: Standing) {
        if self.0.now.replace(now) != now
            && let Some(hears) = &*self.0.hears.borrow()
        {
            hears.emit(now);
        }
    }
}
