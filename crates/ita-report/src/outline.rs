//! The sections that can be left out of a report: [`Section`].

use crate::case::Kind;
use crate::words::{Pair, annex as a, heads as h, preparation as p};
use ita_words::{Lang, pick};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The sections that are left out, by the kind of report.
pub type LeftOut = BTreeMap<Kind, BTreeSet<Section>>;

/// A section that can be left out. Others cannot:
///
/// - what all of the improvement reports that agencies have published (eight were compared) contain: the meeting and the result, the
///   scores beside the issues to correct with the OIT items that are not met, the measures, their follow-up and the signatory; in the
///   outcome of measures also what was done and what changed, and in a preparation what is assessed. No list by the NACC of what these
///   reports must contain was found;
/// - the rules, with their assumptions and sources, since nothing is assumed silently;
/// - what a notice or an index page exists for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Strengths and weak points, ranked.
    Ranks,
    /// What must be raised: the plan.
    Raise,
    /// The measures, only on a handout.
    Measures,
    /// How ready each indicator is, in a preparation.
    Readiness,
    /// The OIT items of the year to prepare for.
    YearItems,
    /// The levels, and the goal.
    Targets,
    /// Four aspects of support.
    Aspects,
    /// What the agency's head stressed.
    Emphasis,
    /// The full calculation, and the levels, in the annex.
    Calculation,
}

impl Section {
    /// Returns the sections that can be left out of a report of this kind, in its order.
    ///
    /// ```
    /// use ita_report::{Kind, Section};
    ///
    /// assert_eq!(Section::of(Kind::Handout), [Section::Ranks, Section::Raise, Section::Measures]);
    /// assert!(Section::of(Kind::Index).is_empty());
    /// ```
    #[must_use]
    pub const fn of(kind: Kind) -> &'static [Self] {
        use Section::{Aspects, Calculation, Emphasis, Measures, Raise, Ranks, Readiness, Targets, YearItems};
        match kind {
            Kind::Improve => &[Ranks, Raise, Aspects, Emphasis, Calculation],
            Kind::Prepare => &[Readiness, YearItems, Targets, Aspects, Emphasis],
            Kind::Outcome => &[Ranks, Aspects, Emphasis, Calculation],
            Kind::Handout => &[Ranks, Raise, Measures],
            Kind::Notice => &[Emphasis],
            Kind::Index => &[],
        }
    }

    /// Returns the section's name: its heading, if it has one.
    ///
    /// ```
    /// use ita_report::{Lang, Section};
    ///
    /// assert_eq!(Section::Ranks.words(Lang::Th), "จุดแข็งและประเด็นที่ต้องพัฒนา");
    /// ```
    #[must_use]
    pub const fn words(self, lang: Lang) -> &'static str {
        let words: Pair = match self {
            Self::Ranks => h::RANKS,
            Self::Raise => h::RAISE,
            Self::Measures => h::MEASURES,
            Self::Readiness => p::SECTION,
            Self::YearItems => h::YEAR_ITEMS,
            Self::Targets => h::TARGETS,
            Self::Aspects => h::ASPECTS,
            Self::Emphasis => h::EMPHASIS,
            Self::Calculation => a::CALCULATION,
        };
        pick(lang, words.0, words.1)
    }
}
