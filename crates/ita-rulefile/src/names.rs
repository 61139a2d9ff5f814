//! The names by which parts of a file refer to each other, and the indices they stand for.

use crate::error::{Flaw, Problem, Result};
use crate::flaws::Flaws;
use crate::raw::{Claim, File, Name, Source};
use ita_score::RulebookError;
use ita_score::spec::NodeSpec;
use std::collections::HashMap;

/// The index of every name that something can refer to.
pub(crate) struct Names {
    sources: HashMap<String, u16>,
    claims: HashMap<String, u16>,
    scales: HashMap<String, u16>,
    nodes: HashMap<String, u16>,
}

impl Names {
    pub(crate) fn new(file: &File) -> Result<Self> {
        // Far above what the engine takes, and within what an index can say.
        let parts = file.parts.iter().map(|parts| parts.nodes.len()).sum::<usize>();
        let nodes = parts + file.children.iter().map(|children| children.nodes.len()).sum::<usize>();
        for (what, len) in [
            ("nodes", nodes),
            ("claims", file.claim.len()),
            ("sources", file.source.len()),
            ("scales", file.scale.len()),
        ] {
            if len > 60_000 {
                return Err(Flaw { at: None, problem: Problem::Rulebook(RulebookError::TooMany { what }) });
            }
        }
        let scales = index(file.scale.iter().map(|scale| scale.id.get_ref().clone()));
        Ok(Self { scales, ..Self::of_claims(&file.source, &file.claim) })
    }

    /// The names of a file that has only sources and claims.
    pub(crate) fn of_claims(sources: &[Source], claims: &[Claim]) -> Self {
        Self {
            sources: index(sources.iter().map(|source| source.id.get_ref().clone())),
            claims: index(claims.iter().map(|claim| claim.id.get_ref().clone())),
            scales: HashMap::new(),
            nodes: HashMap::new(),
        }
    }

    /// The tree is known: nodes can be found from now on.
    pub(crate) fn set_nodes(&mut self, nodes: &[NodeSpec]) {
        self.nodes = index(nodes.iter().map(|node| node.id.to_string()));
    }

    /// The same for a source or claim; where none has this name, that is noted and the index of the first is returned.
    pub(crate) fn note(&self, what: &'static str, name: &Name, flaws: &mut Flaws) -> u16 {
        flaws.note(self.find(what, name)).unwrap_or_default()
    }

    /// The index of the source, claim, scale or node (`what`) with this name.
    pub(crate) fn find(&self, what: &'static str, name: &Name) -> Result<u16> {
        let names = match what {
            "source" => &self.sources,
            "claim" => &self.claims,
            "scale" => &self.scales,
            _ => &self.nodes,
        };
        let unknown = || Flaw::new(name, Problem::UnknownName { what, name: name.get_ref().clone() });
        names.get(name.get_ref()).copied().ok_or_else(unknown)
    }
}

fn index(names: impl Iterator<Item = String>) -> HashMap<String, u16> {
    // The lists are no longer than an index can say: `Names::new` saw to it.
    names.zip(0..=u16::MAX).collect()
}
