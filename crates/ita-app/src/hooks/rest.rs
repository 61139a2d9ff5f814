//! Waits until the state has stopped changing.

use gloo_timers::callback::Timeout;
use ita_view::State;
use std::cell::RefCell;
use std::rc::Rc;

/// What is called with the state that rests.
pub type Rested = Rc<dyn Fn(Rc<State>)>;

/// Calls once nothing has changed for the given milliseconds, or for up to twice as long. One timer runs on while the state
/// changes, since starting another with every move of a slider would take a part of its frame.
#[derive(Default)]
pub struct Rest {
    latest: Option<Rc<State>>,
    timer: Option<Timeout>,
}

impl Rest {
    /// Notes the state as it is now, without waiting for anything.
    pub fn note(&mut self, state: Rc<State>) {
        self.latest = Some(state);
    }

    /// True if a call is still to come.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.timer.is_some()
    }

    /// What was noted last.
    #[must_use]
    pub fn latest(&self) -> Option<Rc<State>> {
        self.latest.clone()
    }

    /// Waits no longer.
    pub fn end(&mut self) {
        self.timer = None;
    }

    /// Waits for rest, unless it does already.
    pub fn wait(this: &Rc<RefCell<Self>>, milliseconds: u32, rested: &Rested) {
        if !this.borrow().waits() {
            Self::begin(this, milliseconds, rested.clone());
        }
    }

    fn begin(this: &Rc<RefCell<Self>>, milliseconds: u32, rested: Rested) {
        let (later, begun) = (Rc::clone(this), this.borrow().latest());
        let ring = move || {
            let latest = {
                let mut now = later.borrow_mut();
                now.end();
                now.latest()
            };
            match (begun, latest) {
                (Some(begun), Some(latest)) if !Rc::ptr_eq(&begun, &latest) => {
                    Self::begin(&later, milliseconds, rested)
                }
                (_, latest) => latest.into_iter().for_each(|latest| rested(latest)),
            }
        };
        this.borrow_mut().timer = Some(Timeout::new(milliseconds, ring));
    }
}
