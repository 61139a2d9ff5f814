//! The library of measures, by what they are for.

use crate::message::Voice;
use crate::page::names;
use crate::state::State;
use crate::work::{kept, papers};
use ita_report::{Kept, Suggestion, library_note, suggestions};
use ita_score::{NodeIx, NodeKind};

/// The library for one node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryView {
    /// Whose it is.
    pub note: String,
    /// What it can be asked for: indicators and OIT items that it has something for, by their ids.
    pub nodes: Vec<(String, String)>,
    /// Which of them is chosen.
    pub chosen: String,
    /// What it has for that.
    pub offers: Vec<Offer>,
    /// What the agency kept itself, whatever it is for; the title is the id.
    pub own: Vec<Offer>,
}

/// A measure of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// To what end.
    pub purpose: String,
    /// True if a measure was made of it.
    pub taken: bool,
}

/// Returns the library for the node of this id; for the first that it has something for, if it has nothing for that.
#[must_use]
pub fn measure_library(state: &State, node: &str) -> LibraryView {
    let (voice, rules) = (Voice::of(state), state.year().rules());
    let has_any = |node: &NodeIx| suggestions(rules, *node).next().is_some();
    let is_of = |node: &NodeIx| rules.is_item(*node) || rules.node(*node).kind == NodeKind::Indicator;
    let nodes: Vec<NodeIx> = rules.nodes().filter(is_of).filter(has_any).collect();
    let id = |node: NodeIx| rules.node(node).id.to_string();
    let chosen = nodes.iter().copied().find(|&one| id(one) == node).or(nodes.first().copied());
    let measures = papers(&state.work, state.year().key()).measures;
    let offer = |node: NodeIx, one: &Suggestion| {
        let measure = one.measure(rules, node, voice.lang());
        Offer {
            id: one.id().to_owned(),
            title: voice.number(measure.title),
            purpose: voice.number(measure.purpose),
            taken: measures.iter().any(|known| known.from.as_deref() == Some(one.id())),
        }
    };
    let own = |one: Kept| Offer {
        taken: measures.iter().any(|known| known.title.trim() == one.title),
        id: one.title.clone(),
        title: one.title,
        purpose: one.purpose,
    };
    let name = |node: NodeIx| {
        format!("{} {}", names::short(voice, rules, node), voice.words(&rules.node(node).name)).trim().to_owned()
    };
    LibraryView {
        note: library_note(voice.lang()).to_owned(),
        nodes: nodes.iter().map(|&node| (id(node), name(node))).collect(),
        own: kept(&state.work).into_iter().map(own).collect(),
        chosen: chosen.map(id).unwrap_or_default(),
        offers: chosen.map(|node| suggestions(rules, node).map(|one| offer(node, one)).collect()).unwrap_or_default(),
    }
}
