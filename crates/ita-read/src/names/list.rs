//! The list of names in `data/`, and what of it the year's rules do not have.

use super::Names;
use crate::clean::{clean, stem};
use std::collections::HashSet;

impl Names {
    /// True for the name of an indicator of other years only.
    pub(crate) fn is_of_other_year(&self, text: &str) -> bool {
        self.foreign.contains(&stem(text))
    }
}

/// The lines of the list of names: a rulebook's own name, and other forms of it.
pub(super) fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("../../data/names.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
}

/// The names that are none of the year's.
pub(super) fn of_other_years(names: &Names) -> HashSet<String> {
    lines().map(|(name, _)| stem(&clean(name))).filter(|name| !names.exact.contains_key(name)).collect()
}
