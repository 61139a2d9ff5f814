//! Whether what is entered is kept on this device: said by what writes, heard by the sign in the head.

use ita_view::store::Standing;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::Callback;

/// What hears of it. Cheap to clone.
#[derive(Clone, Default)]
pub struct Sign(Rc<Heard>);

#[derive(Default)]
struct Heard {
    now: Cell<Standing>,
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

    /// Says how it stands.
    pub(crate) fn say(&self, now: Standing) {
        if self.0.now.replace(now) != now
            && let Some(hears) = &*self.0.hears.borrow()
        {
            hears.emit(now);
        }
    }
}
