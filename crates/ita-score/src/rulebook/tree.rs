//! The tree of a rulebook: its nodes, their parts, and the ways between them.

use super::compile::Rulebook;
use super::index::NodeIx;
use crate::digits::{arabic, visible};
use crate::error::Error;
use crate::exact::Exact;
use crate::kind::NodeKind;
use crate::spec::NodeSpec;
use alloc::string::ToString;

impl Rulebook {
    /// Returns every node of the tree, depth first: the root, then each node before its children, siblings in official order.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeIx> + ExactSizeIterator + use<> {
        (0..self.spec.nodes.len() as u16).map(NodeIx)
    }

    /// Returns everything that may have a value, in the order of vectors: the [`nodes`](Self::nodes), each followed by its
    /// parts.
    ///
    /// ```
    /// let rules = ita_rules::rulebook(2566)?;
    /// let ids: Vec<_> = rules.inputs().map(|input| &*rules.node(input).id).filter(|id| id.starts_with("eit")).collect();
    /// assert_eq!(ids, ["eit", "eit.1", "eit.2"]);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn inputs(&self) -> impl Iterator<Item = NodeIx> + '_ {
        // Parts stand in the order of the nodes that they are of: the next one is of the node just passed, or of a later one.
        let (mut node, mut part) = (0, self.spec.nodes.len());
        core::iter::from_fn(move || {
            let is_due = self.spec.parts.get(part - self.spec.nodes.len()).is_some_and(|of| of.parent < Some(node));
            if is_due {
                part += 1;
                return Some(NodeIx(part as u16 - 1));
            }
            node += 1;
            (usize::from(node) <= self.spec.nodes.len()).then(|| NodeIx(node - 1))
        })
    }

    /// Returns the parts of a node: another breakdown of it, beside its children. Most nodes have none.
    pub fn parts(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        // Parts stand in the order of the nodes that they are of.
        let of = |is: fn(&u16, &u16) -> bool| {
            self.spec.parts.iter().filter(|part| part.parent.is_some_and(|whole| is(&whole, &node.0))).count() as u16
        };
        let first = self.spec.nodes.len() as u16 + of(u16::lt);
        self.siblings(first, first + of(u16::eq))
    }

    /// Every part of every node.
    pub(crate) fn all_parts(&self) -> impl ExactSizeIterator<Item = NodeIx> + use<> {
        let nodes = self.spec.nodes.len();
        (nodes as u16..(nodes + self.spec.parts.len()) as u16).map(NodeIx)
    }

    /// Returns true for a part, false for a node of the tree.
    #[must_use]
    pub fn is_part(&self, node: NodeIx) -> bool {
        node.index() >= self.spec.nodes.len()
    }

    /// How many nodes and parts there are: the length of a list that has one entry for each.
    pub(crate) fn size(&self) -> usize {
        self.compiled.weights.len()
    }

    /// The place in the order of [`inputs`](Self::inputs).
    pub(crate) fn place(&self, node: NodeIx) -> u16 {
        match self.parent(node) {
            Some(whole) if self.is_part(node) => whole.0 + 1 + (node.0 - self.spec.nodes.len() as u16),
            _ => self.place_before(node.0),
        }
    }

    /// The places of everything below a node, parts included: from, and to before.
    pub(crate) fn places_below(&self, node: NodeIx) -> (u16, u16) {
        (self.place(node) + 1, self.place_before(self.compiled.ends[node.index()]))
    }

    /// The place of the node with this index, or of the end.
    fn place_before(&self, index: u16) -> u16 {
        index + self.all_parts().filter(|&part| self.parent(part).is_some_and(|whole| whole.0 < index)).count() as u16
    }

    /// Returns the data of a node or part.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn node(&self, node: NodeIx) -> &NodeSpec {
        let nodes = self.spec.nodes.len();
        match self.spec.nodes.get(node.index()) {
            Some(node) => node,
            None => &self.spec.parts[node.index() - nodes],
        }
    }

    /// Finds a node or part by its id. Upper case, Thai digits and spaces around it are understood; characters without width
    /// are ignored.
    ///
    /// ```
    /// let rules = ita_rules::rulebook(2568)?;
    /// assert_eq!(rules.find(" EIT ")?, rules.find("eit")?);
    /// assert_eq!(rules.find("๙")?, rules.find("9")?);
    /// assert_eq!(rules.find("9.9").unwrap_err().code(), "unknown_node");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::UnknownNode`] if the rulebook has no node or part with this id.
    pub fn find(&self, id: &str) -> Result<NodeIx, Error> {
        let seen = visible(id);
        let same = |known: &str| {
            let typed = seen.trim().chars().map(|c| arabic(c).to_ascii_lowercase());
            typed.eq(known.chars())
        };
        match self.spec.nodes.iter().chain(self.spec.parts.iter()).position(|node| same(&node.id)) {
            Some(index) => Ok(NodeIx(index as u16)),
            None => Err(Error::UnknownNode { node: id.trim().to_string(), fiscal_year: self.fiscal_year() }),
        }
    }

    /// Returns the parent of a node, or the node that a part belongs to; `None` for the root.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn parent(&self, node: NodeIx) -> Option<NodeIx> {
        self.node(node).parent.map(NodeIx)
    }

    /// Returns the children of a node in official order, without its parts. A leaf has none.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn children(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        self.siblings(node.0 + 1, self.compiled.ends[node.index()])
    }

    /// Nodes or parts from the first on, each followed by the one after its descendants.
    fn siblings(&self, mut next: u16, end: u16) -> impl Iterator<Item = NodeIx> + '_ {
        core::iter::from_fn(move || {
            let sibling = (next < end).then_some(NodeIx(next))?;
            next = self.compiled.ends[sibling.index()];
            Some(sibling)
        })
    }

    /// Returns true if the node has no children.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn is_leaf(&self, node: NodeIx) -> bool {
        self.compiled.ends[node.index()] == node.0 + 1
    }

    /// The index after a node's last descendant.
    pub(crate) fn end(&self, node: NodeIx) -> usize {
        usize::from(self.compiled.ends[node.index()])
    }

    /// Returns the descendants of a node in the order of [`nodes`](Self::nodes), without itself and without parts.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn descendants(&self, node: NodeIx) -> impl DoubleEndedIterator<Item = NodeIx> + use<> {
        (node.0 + 1..self.compiled.ends[node.index()]).map(NodeIx)
    }

    /// Returns the ancestors of a node, its parent first and the root last.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn ancestors(&self, node: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        core::iter::successors(self.parent(node), |&above| self.parent(above))
    }

    /// Returns the instrument that a node is, or lies below, or is a part of; none for the root.
    pub(crate) fn instrument(&self, node: NodeIx) -> Option<NodeIx> {
        let mut line = core::iter::once(node).chain(self.ancestors(node));
        line.find(|&above| self.node(above).kind == NodeKind::Instrument)
    }

    /// Returns true if the node is an OIT item: its value is written `1`, `0` or as a percentage.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn is_item(&self, node: NodeIx) -> bool {
        self.node(node).kind == NodeKind::Item
    }

    /// Returns the share of its parent that a node counts for: 0.3 for IIT; 1 for the root.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn share(&self, node: NodeIx) -> Exact {
        let share = self.node(node).share;
        Exact::new(u128::from(share.num), u128::from(share.den))
    }

    /// Returns the share of the overall score that a node counts for: the points that one point of it is worth.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn overall_share(&self, node: NodeIx) -> Exact {
        Exact::new(u128::from(self.weight(node)), u128::from(self.total()))
    }
}
