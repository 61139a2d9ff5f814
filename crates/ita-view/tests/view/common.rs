//! Helpers of the tests.

use ita_view::{Action, State, Year, page, reduce};

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
    let state = reduce(&own, Action::SetYear(Year::new(year).unwrap()));
    assert!(state.draft().is_empty());
    state
}

/// A work of one's own with these values, typed into nodes that are opened as needed.
pub(crate) fn typed(year: u16, values: &[(&str, &str)]) -> State {
    let rules = Year::new(year).unwrap().rules();
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

/// The row of a node, if it is in sight.
pub(crate) fn row(state: &State, id: &str) -> Option<page::RowView> {
    fn find(row: &page::RowView, id: &str) -> Option<page::RowView> {
        if row.node == id { Some(row.clone()) } else { row.children.iter().find_map(|child| find(child, id)) }
    }
    find(&page::calculate(state).root, id)
}

/// Every row in sight, the whole first.
pub(crate) fn rows(state: &State) -> Vec<page::RowView> {
    fn collect(row: &page::RowView, rows: &mut Vec<page::RowView>) {
        rows.push(row.clone());
        row.children.iter().for_each(|child| collect(child, rows));
    }
    let mut rows = Vec::new();
    collect(&page::calculate(state).root, &mut rows);
    rows
}
