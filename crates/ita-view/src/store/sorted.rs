//! Small sorted maps, for comparing records: a B-tree for each type would weigh more than all the rest.

/// Pairs in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sorted<K, V>(Vec<(K, V)>);

impl<K: Ord, V> Sorted<K, V> {
    /// Of these pairs.
    pub(super) fn new(mut pairs: Vec<(K, V)>) -> Self {
        pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self(pairs)
    }

    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: core::borrow::Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }

    pub(super) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: core::borrow::Borrow<Q>,
    {
        self.find(key).ok().map(|at| &self.0[at].1)
    }

    pub(super) fn insert(&mut self, key: K, value: V) {
        match self.find(&key) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    pub(super) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: core::borrow::Borrow<Q>,
    {
        self.find(key).ok().map(|at| self.0.remove(at).1)
    }

    /// The values of this key, where there may be several, in the order in which they were given.
    pub(super) fn all<'s>(&'s self, key: &'s K) -> impl Iterator<Item = &'s V> + Clone {
        let begin = self.0.partition_point(|(known, _)| known < key);
        self.0[begin..].iter().take_while(move |(known, _)| known == key).map(|(_, value)| value)
    }

    pub(super) fn into_pairs(self) -> Vec<(K, V)> {
        self.0
    }
}
