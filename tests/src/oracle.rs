//! The independent oracle: what every result must be, by definitions and big rationals only.

mod bounds;
mod constraint;
mod levels;
pub mod linear;
pub mod number;
mod published;
mod report;

pub use levels::Claims;
pub use number::{Q, decimal};
pub use published::Claim;

use ita_score::spec::RulebookSpec;
use num_traits::One;
use std::collections::BTreeMap;

/// Values given to nodes, by index in [`RulebookSpec::nodes`], and to parts, by index in [`RulebookSpec::parts`] after them.
pub type Given = BTreeMap<usize, Q>;

/// A rulebook's data, seen as a tree with rational shares.
pub struct Oracle<'s> {
    /// The data.
    pub spec: &'s RulebookSpec,
    children: Vec<Vec<usize>>,
}

impl<'s> Oracle<'s> {
    /// The oracle of a rulebook.
    #[must_use]
    pub fn new(spec: &'s RulebookSpec) -> Self {
        let mut children = vec![Vec::new(); spec.nodes.len()];
        for (index, node) in spec.nodes.iter().enumerate() {
            if let Some(parent) = node.parent {
                children[usize::from(parent)].push(index);
            }
        }
        Self { spec, children }
    }

    /// The index of the node with exactly this id.
    #[must_use]
    pub fn index(&self, id: &str) -> usize {
        self.spec
            .nodes
            .iter()
            .chain(self.spec.parts.iter())
            .position(|node| node.id == id)
            .unwrap_or_else(|| panic!("no node {id}"))
    }

    /// Values by id, as the oracle takes them.
    #[must_use]
    pub fn given<'a>(&self, values: impl IntoIterator<Item = (&'a str, &'a str)>) -> Given {
        values.into_iter().map(|(id, value)| (self.index(id), decimal(value))).collect()
    }

    /// The node that a part is of, and its share of it; `None` for a node.
    fn part(&self, index: usize) -> Option<(usize, Q)> {
        let part = &self.spec.parts[index.checked_sub(self.spec.nodes.len())?];
        Some((part.parent.expect("a part is of a node").into(), Q::new(part.share.num.into(), part.share.den.into())))
    }

    /// The same without parts: by definition a node has the weighted mean of its parts.
    #[must_use]
    pub fn folded(&self, given: &Given) -> Given {
        let mut folded = Given::new();
        for (&index, value) in given {
            match self.part(index) {
                Some((whole, share)) => *folded.entry(whole).or_insert_with(|| number::whole(0)) += value * share,
                None => drop(folded.insert(index, value.clone())),
            }
        }
        folded
    }

    /// Indices of a node's children.
    #[must_use]
    pub fn children(&self, node: usize) -> &[usize] {
        &self.children[node]
    }

    /// The node's share of its parent.
    #[must_use]
    pub fn share(&self, node: usize) -> Q {
        let share = self.spec.nodes[node].share;
        Q::new(share.num.into(), share.den.into())
    }

    /// The share that `node` has of `above`, which is itself or an ancestor: the product of the shares between.
    #[must_use]
    pub fn share_of(&self, above: usize, node: usize) -> Q {
        let mut share = Q::one();
        let mut at = node;
        while at != above {
            share *= self.share(at);
            at = self.parent(at).expect("`above` is above");
        }
        share
    }

    /// The index of a node's parent.
    #[must_use]
    pub fn parent(&self, node: usize) -> Option<usize> {
        self.spec.nodes[node].parent.map(usize::from)
    }

    /// True if `node` is `above` or lies below it.
    #[must_use]
    pub fn is_within(&self, node: usize, above: usize) -> bool {
        let mut at = Some(node);
        while let Some(index) = at {
            if index == above {
                return true;
            }
            at = self.parent(index);
        }
        false
    }

    /// The leaves of a node, itself if it is one.
    #[must_use]
    pub fn leaves(&self, node: usize) -> Vec<usize> {
        (0..self.spec.nodes.len())
            .filter(|&leaf| self.children(leaf).is_empty() && self.is_within(leaf, node))
            .collect()
    }

    /// The value of a node when every leaf below it has one.
    #[must_use]
    pub fn value(&self, node: usize, leaves: &Given) -> Q {
        match leaves.get(&node) {
            Some(value) if self.children(node).is_empty() => value.clone(),
            _ => self.children(node).iter().map(|&child| self.share(child) * self.value(child, leaves)).sum(),
        }
    }
}
