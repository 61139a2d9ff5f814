//! Helpers of the tests.

use ita_view::embed::{self, Embedded};
use ita_view::link::{self, LinkError, Target};
use ita_view::store::{self, Found, Start, StoreError};
use ita_view::{Action, Parts, State, Unread, Year, page};

/// The state after an action, with everything here.
pub(crate) fn reduce(state: &State, action: Action) -> State {
    ita_view::reduce(state, action, &Parts::all()).unwrap()
}

/// A fiscal year.
pub(crate) fn fiscal(number: u16) -> Year {
    Parts::all().year(number).unwrap()
}

/// What the app starts with, with everything here.
pub(crate) fn start(stored: Option<&str>, hash: &str) -> Start {
    ita_view::start(stored.map(found).as_ref(), hash, &Parts::all()).unwrap()
}

/// A stored text, beside which there is nothing.
pub(crate) fn found(text: &str) -> Found {
    Found::of(text)
}

/// What of a text is not valid; everything is here.
fn valid<T, E>(read: Result<T, Unread<E>>) -> Result<T, E> {
    read.map_err(|error| match error {
        Unread::Invalid(error) => error,
        Unread::Missing(need) => panic!("{need:?} is here"),
    })
}

pub(crate) fn read_store(text: &str) -> Result<State, StoreError> {
    valid(store::read(text, &Parts::all()))
}

pub(crate) fn read_link(hash: &str) -> Result<Target, LinkError> {
    valid(link::read(hash, &Parts::all()))
}

pub(crate) fn read_embed(hash: &str) -> Option<Result<Embedded, LinkError>> {
    embed::read(hash, &Parts::all()).map(valid)
}

pub(crate) fn next_step(state: &State) -> Option<page::NextStep> {
    page::next_step(state, &Parts::all()).unwrap()
}

/// The state after these actions.
pub(crate) fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| reduce(&state, action))
}

/// What is seen at the very first.
pub(crate) fn first() -> State {
    State::first().unwrap()
}

/// An empty work of one's own in this year.
pub(crate) fn empty(year: u16) -> State {
    let own = reduce(&first(), Action::StartOwn);
    let state = reduce(&own, Action::SetYear(year));
    assert!(state.draft().is_empty());
    state
}

/// A work of one's own with these values, typed into nodes that are opened as needed.
pub(crate) fn typed(year: u16, values: &[(&str, &str)]) -> State {
    let rules = fiscal(year).rules();
    let mut state = empty(year);
    for (id, text) in values {
        let node = rules.find(id).unwrap();
        for above in rules.ancestors(node) {
            state = reduce(&state, Action::Open { node: rules.node(above).id.to_string() });
        }
        if *id == "overall" {
            state = reduce(&state, Action::Close { node: "overall".into() });
        }
        state = set(&state, id, text);
    }
    state
}

pub(crate) fn set(state: &State, node: &str, text: &str) -> State {
    reduce(state, Action::SetValue { node: node.into(), text: text.into() })
}

/// The view that computes.
pub(crate) struct Shown {
    pub(crate) inputs: page::InputsView,
    pub(crate) result: page::ResultView,
}

impl core::ops::Deref for Shown {
    type Target = page::InputsView;

    fn deref(&self) -> &page::InputsView {
        &self.inputs
    }
}

/// The view that computes.
pub(crate) fn shown(state: &State) -> Shown {
    Shown { inputs: page::inputs(state), result: page::result(state, &Parts::all()) }
}

/// The row of a node, if it is in sight.
pub(crate) fn row(state: &State, id: &str) -> Option<page::RowView> {
    rows(state).into_iter().find(|row| row.node == id)
}

/// Every row in sight, the whole first.
pub(crate) fn rows(state: &State) -> Vec<page::RowView> {
    shown(state).rows.iter().map(|row| (**row).clone()).collect()
}

/// What of a state is one's own: without what is only of the moment.
pub(crate) fn lasting(state: &State) -> State {
    State { notices: Vec::new(), refused: None, history: Default::default(), dialog: None, ..state.clone() }
}
