//! Actions that a first visit does not begin with. They come with what reads links and stored work ([`Texts`](crate::Texts)).

use super::{agencies, letter, pasting, works};
use crate::action::Action;
use crate::history::History;
use crate::parts::{Need, Parts};
use crate::state::State;

/// Does one of them; `reduce` says which they are.
pub(crate) fn act(state: &mut State, action: Action, parts: &Parts) -> Result<(), Need> {
    match action {
        Action::Pasted { node, text, html } => pasting::pasted(state, node.as_deref(), text, html, parts)?,
        Action::OpenAgency(at) => agencies::open(state, at),
        Action::AddAgency => agencies::add(state),
        Action::RemoveAgency => agencies::remove(state),
        Action::LoadExample(id) => works::load_example(state, id, parts)?,
        Action::StartOwn => works::start_own(state),
        Action::Adopt => works::adopt(state),
        Action::Forget => works::forget_all(state),
        Action::KeepSent => letter::keep_sent(state, parts)?,
        Action::Undo => works::step(state, History::step_back),
        Action::Redo => works::step(state, History::step_forward),
        Action::OpenLink(hash) => works::open_link(state, &hash, parts)?,
        _ => {}
    }
    Ok(())
}
