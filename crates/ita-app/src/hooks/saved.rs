//! Whether what is entered is kept on this device: said by what writes, heard by the sign in the head.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::Callback;

/// How it stands with what is entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was entered yet.
    #[default]
    Nothing,
    /// It will be kept in a moment.
    Waiting,
    /// It is kept.
    Saved,
    /// It cannot be kept here.
    Refused,
    /// Another tab has kept something since.
    Elsewhere,
}

/// What hears of it. Cheap to clone.
#[derive(Clone, Default)]
pub struct Sign(Rc<Heard>);

#[derive(Default)]
struct Heard {
    now: Cell<Saved>,
    hears: RefCell<Option<Callback<Saved>>>,
}

impl PartialEq for Sign {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Sign {
    /// How it stands now.
    #[must_use]
    pub fn now(&self) -> Saved {
        self.0.now.get()
    }

    /// Calls with every change, and at once with how it stands.
    pub fn hear(&self, hears: Callback<Saved>) {
        hears.emit(self.now());
        *self.0.hears.borrow_mut() = Some(hears);
    }

    /// Says how it stands.
    pub(super) fn say(&self, now: Saved) {
        if self.0.now.replace(now) != now
            && let Some(hears) = &*self.0.hears.borrow()
        {
            hears.emit(now);
        }
    }
}
