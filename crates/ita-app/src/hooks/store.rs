//! The one state of the app and its one way to change.

use ita_view::{Action, State, reduce};
use std::rc::Rc;
use yew::prelude::*;

/// The state, as Yew's reducer holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Store(pub(super) Rc<State>);

impl Reducible for Store {
    type Action = Action;

    /// The same `Rc` comes back if nothing changed, which skips the render.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = reduce(&self.0, action);
        if next == *self.0 { self } else { Rc::new(Self(Rc::new(next))) }
    }
}
