//! An officially published result: compared with what the rules compute, and never used to compute unless the caller asks.

use crate::error::Error;
use crate::interval::{Interval, mass, narrow_down, narrow_up};
use crate::levels::is_possible;
use crate::number::{Score, half_step};
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, NodeIx, Rulebook};
use crate::scored::{Scored, given};
use alloc::vec::Vec;

/// An agency's official result, as published.
///
/// ```
/// use ita_score::{Assessment, Published};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let published = Published::parse(rules, Some("95.01"), Some("ผ่านดีเยี่ยม"))?;
/// let scored = Assessment::parse(rules, [("iit", "95.00"), ("eit", "95.00"), ("oit", "95.01")])?.score();
///
/// // 95.004 is published as 95.00; but the three scores were rounded too, and can stand for a total of 95.005.
/// let compared = scored.compare(&published);
/// assert_eq!(compared.computed.unwrap().to_string(), "95.00");
/// assert_eq!((compared.same, compared.agrees, compared.level_agrees), (Some(false), Some(true), Some(true)));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The overall score.
    pub overall: Option<Rounded>,
    /// The level.
    pub level: Option<LevelIx>,
}

impl Published {
    /// Parses an overall score and a level (id or name) as written. Either may be `None`.
    ///
    /// # Errors
    /// As [`Score::parse`], about the node `published_overall`; as [`Rulebook::find_level`].
    pub fn parse(rules: &Rulebook, overall: Option<&str>, level: Option<&str>) -> Result<Self, Error> {
        let read = |text: &str| {
            let score = Score::parse(text).map_err(|error| error.at("published_overall", text))?;
            Ok::<_, Error>(score.round(rules.decimals()))
        };
        Ok(Self {
            overall: overall.map(read).transpose()?,
            level: level.map(|text| rules.find_level(text)).transpose()?,
        })
    }

    /// Returns true if there is neither a score nor a level.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.overall.is_none() && self.level.is_none()
    }
}

/// How a published result and the computed one compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The published overall score.
    pub overall: Option<Rounded>,
    /// The computed overall score; `None` while it is not known.
    pub computed: Option<Rounded>,
    /// Whether the two are the same number; `None` if none was published.
    pub same: Option<bool>,
    /// Whether the published score is possible: each given score stands for every value that is published as that score, and
    /// what is missing may be anything. `None` if none was published.
    pub agrees: Option<bool>,
    /// Whether the published level is possible in the same sense, together with the published score where that agrees.
    /// `None` if no level was published.
    pub level_agrees: Option<bool>,
}

impl Scored<'_> {
    /// Compares a published result with this one.
    ///
    /// # Panics
    /// If the published level belongs to another rulebook with more levels: see [`LevelIx`].
    #[must_use]
    pub fn compare(&self, published: &Published) -> Comparison {
        // The published result is held against what the values give, not against itself.
        let computed = match self.is_from_published() {
            true => self.assessment().score().overall().score(),
            false => self.overall().score(),
        };
        let mut claimed = self.within_rounding();
        narrow(self.rules(), &mut claimed);
        let agrees = published.overall.map(|overall| {
            let free = claimed.clone();
            claimed[NodeIx::OVERALL.index()].meet(&rounds_to(self.rules(), NodeIx::OVERALL, overall));
            let agrees = narrow(self.rules(), &mut claimed);
            if !agrees {
                claimed = free;
            }
            agrees
        });
        Comparison {
            overall: published.overall,
            computed,
            same: published.overall.map(|overall| computed == Some(overall)),
            agrees,
            level_agrees: published.level.map(|level| is_possible(self.rules(), &claimed, level)),
        }
    }

    /// What the given values say if each that could be a published score stands for all that round to it.
    pub(crate) fn within_rounding(&self) -> Vec<Interval> {
        let rules = self.rules();
        let mut bounds = given(self.assessment());
        for (node, value) in self.assessment().given() {
            if self.is_rounded(node) {
                bounds[node.index()] = rounds_to(rules, node, value.round(rules.decimals()));
            }
        }
        bounds
    }

    /// True if the value given to a node may be a published score: on the published grid, and not an item's.
    pub(crate) fn is_rounded(&self, node: NodeIx) -> bool {
        let step = self.rules().step();
        let on_grid = self.assessment().value(node).is_some_and(|value| value.units() % step == 0);
        on_grid && !self.rules().is_item(node)
    }
}

/// Narrows every node to exactly what some completion gives it; false if there is none.
fn narrow(rules: &Rulebook, intervals: &mut [Interval]) -> bool {
    let possible = narrow_up(rules, intervals);
    if possible {
        narrow_down(rules, intervals);
    }
    possible
}

/// Every value of the node that is published as this score.
pub(crate) fn rounds_to(rules: &Rulebook, node: NodeIx, score: Rounded) -> Interval {
    // On the number's own grid: 96 is published for 95.5 and above, 96.00 for 95.995 and above.
    let half = half_step(score.decimals());
    let units = 2 * u128::from(half) * u128::from(score.units());
    // What is above 100 allows nothing, however far above it is.
    let units = units.min(2 * u128::from(Score::MAX.units())) as u64;
    let mut interval = Interval::point(0);
    interval.high = mass(rules, node, Score::MAX.units());
    interval.at_least(mass(rules, node, units.saturating_sub(half)));
    interval.below(mass(rules, node, units + half));
    interval
}
