//! [`Compiled`]: the form that a spec is compiled to. It is data, so that a table in the program can hold it
//! and nothing is computed when the program starts.

use super::index::NodeIx;
use crate::number::{Score, half_step};
use crate::rounded::Rounded;
use crate::spec::List;

/// What a spec is compiled to. Lists of nodes have the nodes and then the parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// Integer weights over one common denominator, which is the first.
    pub weights: List<u64>,
    /// The mass of each node and part at 100 points: [`most_of`] the weights.
    pub most: List<u128>,
    /// For each node, the index after its last descendant; for each part, after itself.
    pub ends: List<u16>,
    /// The conditions of each level, best level first.
    pub levels: List<List<Condition>>,
    /// The nodes that have conditions somewhere below them, lowest first.
    pub joints: List<NodeIx>,
}

/// A condition of a level, compiled: the published score of `node` is at least `at_least`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The node.
    pub node: NodeIx,
    /// The threshold.
    pub at_least: Rounded,
    /// The least unrounded value that is published as `at_least`, in units of 10^-15 points.
    pub(crate) edge: u64,
}

impl Condition {
    /// The condition that the node with this index has at least this many units of the last of `decimals` places.
    ///
    /// # Panics
    /// If `decimals` is over [`Rounded::MAX_DECIMALS`].
    #[must_use]
    pub const fn new(node: u16, units: u64, decimals: u8) -> Self {
        let half = half_step(decimals);
        Self {
            node: NodeIx(node),
            at_least: Rounded::new(units, decimals),
            edge: (2 * half * units).saturating_sub(half),
        }
    }
}

/// The masses of nodes of these weights at 100 points.
#[must_use]
pub const fn most_of<const N: usize>(weights: &[u64; N]) -> [u128; N] {
    let mut most = [0; N];
    let mut at = 0;
    while at < N {
        most[at] = weights[at] as u128 * Score::MAX.units() as u128;
        at += 1;
    }
    most
}

/// The node with this index.
#[must_use]
pub const fn node(index: u16) -> NodeIx {
    NodeIx(index)
}
