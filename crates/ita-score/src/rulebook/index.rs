//! Indices into a rulebook: [`NodeIx`] and [`LevelIx`], so that a node is never mistaken for a level or for a plain number.

/// The index of a node in the tree of a rulebook.
///
/// # Indices of another rulebook
/// An index belongs to the rulebook that it came from, and does not remember which one that was. In another rulebook the same
/// index is another node, or no node at all. Methods that take an index *panic* where there is no such node, and *cannot tell*
/// where it is another node: do not mix rulebooks. [`Scored::changes`](crate::Scored::changes) and
/// [`Crosswalk::follow`](crate::analysis::Crosswalk::follow) work with two rulebooks and are made for that.
///
/// ```
/// use ita_score::NodeIx;
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(rules.find("overall")?, NodeIx::OVERALL);
/// assert_eq!(rules.find("iit")?.index(), 1); // the first after the root
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub(crate) u16);

impl NodeIx {
    /// The root of every rulebook: the overall score.
    pub const OVERALL: Self = Self(0);

    /// Returns the position in the order of [`Rulebook::nodes`](crate::Rulebook::nodes), 0 for the root. Parts follow after
    /// the last node.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The index of a level of a rulebook. Levels are listed best first.
///
/// It belongs to the rulebook that it came from, as a [`NodeIx`] does: methods panic where another rulebook has no such level,
/// and cannot tell where it is another one.
///
/// There is no `Ord`: the best level has the *least* index, so `a < b` would read as "worse" and mean "better". Use
/// [`is_at_least`](Self::is_at_least) instead.
///
/// ```
/// use ita_score::LevelIx;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let (excellent, good) = (rules.find_level("excellent")?, rules.find_level("ผ่านดี")?);
/// assert_eq!(excellent, LevelIx::BEST);
/// assert!(excellent.is_at_least(good) && !good.is_at_least(excellent));
/// assert_eq!(good.above(), Some(excellent));
/// assert_eq!(rules.level(good).name.en, "Good");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LevelIx(pub(crate) u16);

impl LevelIx {
    /// The best level of every rulebook.
    pub const BEST: Self = Self(0);

    /// Returns the position among [`Rulebook::levels`](crate::Rulebook::levels); the best level is 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Returns the next better level, or `None` for the best one.
    #[must_use]
    pub const fn above(self) -> Option<Self> {
        match self.0.checked_sub(1) {
            Some(index) => Some(Self(index)),
            None => None,
        }
    }

    /// Returns true if this level is `other` or a better one.
    #[must_use]
    pub const fn is_at_least(self, other: Self) -> bool {
        self.0 <= other.0
    }
}
