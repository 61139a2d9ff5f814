//! What was written last, by whom: [`Log`].

use serde::{Deserialize, Serialize};

/// Writes that are remembered.
const MOST: usize = 24;
/// Keys that are remembered, of all of them.
const MOST_KEYS: usize = 200;

/// A write: its number, the window that wrote, and the keys of the records. Of a very large write no keys are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wrote {
    number: u64,
    by: String,
    keys: Option<Vec<String>>,
}

/// The last writes, the latest last. A window that knows one of them knows from the others what has changed since.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Log(Vec<Wrote>);

impl Log {
    /// The number of the next write.
    pub(super) fn next(&self) -> u64 {
        self.0.last().map_or(1, |last| last.number.saturating_add(1))
    }

    /// The log after a window has written these records.
    pub(super) fn after(&self, by: &str, keys: Vec<String>) -> Self {
        let (number, few) = (self.next(), keys.len() <= MOST_KEYS);
        let mut writes = self.0.clone();
        writes.push(Wrote { number, by: by.to_owned(), keys: few.then_some(keys) });
        let told = |write: &Wrote| write.keys.as_ref().map_or(MOST_KEYS, Vec::len);
        // The last one stays, whatever it holds.
        while writes.len() > MOST || (writes.len() > 1 && writes.iter().map(told).sum::<usize>() > MOST_KEYS) {
            writes.remove(0);
        }
        Self(writes)
    }

    /// The keys that were written since another log; none if that cannot be told.
    pub(super) fn since(&self, known: &Self) -> Option<Vec<String>> {
        let last = known.0.last()?;
        let at = self.0.iter().position(|write| (write.number, &write.by) == (last.number, &last.by))?;
        let mut keys = Vec::new();
        for write in &self.0[at + 1..] {
            keys.extend(write.keys.as_ref()?.iter().cloned());
        }
        keys.sort_unstable();
        keys.dedup();
        Some(keys)
    }

    /// True if the write that a window was about to do after another log was done.
    pub(super) fn has_done(&self, known: &Self, by: &str) -> bool {
        self.0.iter().any(|write| write.number == known.next() && write.by == by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(all: &[&str]) -> Vec<String> {
        all.iter().map(|&key| key.to_owned()).collect()
    }

    #[test]
    fn what_was_written_since_is_known_as_long_as_it_is_remembered() {
        let one = Log::default().after("a", keys(&["x"]));
        let two = one.after("b", keys(&["y", "z"])).after("a", keys(&["y"]));
        assert_eq!(two.since(&one), Some(keys(&["y", "z"])));
        assert_eq!((two.since(&two), two.since(&Log::default())), (Some(Vec::new()), None));
        // The same number by another window is another write: what is there began anew.
        assert_eq!(two.since(&Log::default().after("c", keys(&["x"]))), None);
        let later = (0..MOST).fold(two.clone(), |log, _| log.after("a", Vec::new()));
        assert_eq!(later.since(&one), None);
        let large = two.after("b", (0..=MOST_KEYS).map(|at| at.to_string()).collect());
        assert_eq!((large.since(&two), large.after("a", Vec::new()).since(&large)), (None, Some(Vec::new())));
        assert!(two.has_done(&one, "b") && !two.has_done(&one, "a"));
    }
}
