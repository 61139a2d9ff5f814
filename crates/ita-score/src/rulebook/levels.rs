//! The levels of a rulebook and their thresholds.

use super::compile::Rulebook;
use super::compiled::Condition;
use super::index::{LevelIx, NodeIx};
use crate::digits::visible;
use crate::error::Error;
use crate::rounded::Rounded;
use crate::spec::LevelSpec;
use alloc::string::ToString;

impl Rulebook {
    /// Returns the levels, best first.
    #[must_use]
    pub fn levels(&self) -> &[LevelSpec] {
        &self.spec.levels
    }

    /// Returns the index of every level, best first.
    pub fn level_indices(&self) -> impl DoubleEndedIterator<Item = LevelIx> + ExactSizeIterator + use<> {
        (0..self.compiled.levels.len() as u16).map(LevelIx)
    }

    /// Returns the data of a level.
    ///
    /// # Panics
    /// If `level` comes from a rulebook with more levels.
    #[must_use]
    pub fn level(&self, level: LevelIx) -> &LevelSpec {
        &self.spec.levels[level.index()]
    }

    /// Finds a level by its id, or by its Thai or English name. Case, surrounding spaces and the word *level* before it do not
    /// matter: official tables say both `A` and `ระดับ A`.
    ///
    /// # Errors
    /// [`Error::UnknownLevel`] if this fiscal year has no such level.
    pub fn find_level(&self, text: &str) -> Result<LevelIx, Error> {
        let seen = visible(text);
        let text = seen.trim();
        let word = |word: &str| text.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        let bare =
            ["ระดับ", "level "].into_iter().find(|known| word(known)).map_or(text, |word| text[word.len()..].trim());
        let is = |level: &LevelSpec, text: &str| {
            level.id.eq_ignore_ascii_case(text) || level.name.th == text || level.name.en.eq_ignore_ascii_case(text)
        };
        let named = |level: &LevelSpec| is(level, text) || is(level, bare);
        self.level_indices().find(|&level| named(self.level(level))).ok_or_else(|| Error::UnknownLevel {
            level: text.to_string(),
            known: self.levels().iter().map(|level| level.id.to_string()).collect(),
        })
    }

    /// Returns the threshold of a level for a node: the least published score of `node` that meets it. `None` if the
    /// level has no condition on that node.
    ///
    /// # Panics
    /// If `level` comes from a rulebook with more levels.
    ///
    /// ```
    /// let rules = ita_rules::rulebook(2568)?;
    /// let excellent = rules.find_level("excellent")?;
    /// assert_eq!(rules.threshold(excellent, rules.find("eit")?).unwrap().to_string(), "95.00");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn threshold(&self, level: LevelIx, node: NodeIx) -> Option<Rounded> {
        self.conditions(level).iter().find(|condition| condition.node == node).map(|condition| condition.at_least)
    }

    /// Conditions of a level, compiled.
    pub(crate) fn conditions(&self, level: LevelIx) -> &[Condition] {
        &self.compiled.levels[level.index()]
    }
}
