//! The result in the contract's shape: names and decimal text, ready to be written as JSON.

use crate::exact::Exact;
use crate::explain::Why;
use crate::rounded::Rounded;

use crate::published::Comparison;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::{NodeScore, Scored};
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A scored assessment as plain text fields: what `ita score --format json` writes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Report {
    /// Fiscal year in the Buddhist Era.
    pub fiscal_year: u16,
    /// The agency's name, if it was given.
    pub agency: Option<String>,
    /// The canonical vector.
    pub vector: String,
    /// The rules by which it was scored.
    pub rulebook: RulebookReport,
    /// Whether the overall score is known exactly.
    pub complete: bool,
    /// The overall score.
    pub overall: OverallReport,
    /// The level; `None` while more than one is possible.
    pub level: Option<LevelReport>,
    /// Id of the guaranteed level: the lowest still possible.
    pub guaranteed: String,
    /// Ids of every possible level, best first.
    pub possible: Vec<String>,
    /// Every node but the root, in the order of [`Rulebook::nodes`].
    pub nodes: Vec<NodeReport>,
    /// The thresholds that decide, as [`Scored::why`] returns them.
    pub why: Vec<WhyReport>,
    /// The next level and the shortfalls to it.
    pub next: Option<NextReport>,
    /// Ids of the nodes too close to a threshold: the result depends on rounding.
    pub near_edge: Vec<String>,
    /// The published result, compared.
    pub published: Option<PublishedReport>,
    /// Whether the published result narrowed this one, as the request asked; written only then.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub from_published: bool,
}

/// The rules that scored it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RulebookReport {
    /// Id such as `fy2568`.
    pub id: String,
    /// How certain they are, as a [`Status`](crate::Status) word.
    pub status: String,
}

/// The overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OverallReport {
    /// The published score; `None` while it is not known exactly.
    pub score: Option<String>,
    /// The least published score that is possible.
    pub low: String,
    /// The greatest published score that is possible.
    pub high: String,
    /// The unrounded score, a decimal or a fraction; `None` while it is not known exactly.
    pub exact: Option<String>,
}

/// A level.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LevelReport {
    /// Its id.
    pub id: String,
    /// Its Thai name.
    pub th: String,
    /// Its English name.
    pub en: String,
}

/// The result of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NodeReport {
    /// Its id.
    pub id: String,
    /// Its Thai name.
    pub th: String,
    /// Its English name.
    pub en: String,
    /// Whether the node itself has a value.
    pub given: bool,
    /// The share of its parent that it counts for.
    pub weight: String,
    /// The published score; `None` while it is not known exactly.
    pub score: Option<String>,
    /// The least published score that is possible.
    pub low: String,
    /// The greatest published score that is possible.
    pub high: String,
    /// The overall points that it contributes, unrounded; `None` while its score is not known exactly.
    pub points: Option<String>,
    /// Ids of the fewest nodes whose values would make its score known.
    pub missing: Vec<String>,
}

/// A threshold beside the score that it is set for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhyReport {
    /// Id of the level that sets it.
    pub level: String,
    /// Id of the node that it is set for.
    pub node: String,
    /// The threshold: the least published score that meets it.
    pub at_least: String,
    /// The published score of the node; `None` while it is not known exactly.
    pub has: Option<String>,
    /// Whether the score meets it; `None` while that depends on what is missing.
    pub met: Option<bool>,
    /// The shortfall, if it is not met.
    pub short: Option<String>,
}

/// The next level and the shortfalls to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NextReport {
    /// Id of the level.
    pub level: String,
    /// Ids of the nodes below a threshold, each with its shortfall.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_object"))]
    pub short: Vec<(String, String)>,
}

/// A published result, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublishedReport {
    /// The published overall score.
    pub overall: Option<String>,
    /// The computed overall score.
    pub computed: Option<String>,
    /// Whether they are equal.
    pub exact: Option<bool>,
    /// Whether the published score is possible, within rounding and for what is missing.
    pub agrees: Option<bool>,
    /// Whether the published level is possible.
    pub level_agrees: Option<bool>,
    /// The published level as written, where these rules have no such level; written only then.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub level_unknown: Option<String>,
}

impl Report {
    /// Creates the report of a result.
    ///
    /// ```
    /// use ita_score::Assessment;
    /// use ita_score::report::Report;
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let report = Report::new(&scored).with_agency("หน่วยงาน ก");
    /// assert_eq!(report.overall.exact.as_deref(), Some("94.253"));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn new(scored: &Scored<'_>) -> Self {
        let rules = scored.rules();
        let overall = scored.overall();
        Self {
            fiscal_year: rules.fiscal_year(),
            agency: None,
            vector: scored.assessment().vector(),
            rulebook: RulebookReport { id: rules.spec().id.to_string(), status: rules.spec().status.id().to_owned() },
            complete: scored.is_complete(),
            overall: OverallReport {
                score: overall.score().map(Rounded::text),
                low: overall.low().text(),
                high: overall.high().text(),
                exact: overall.exact().map(Exact::text),
            },
            level: scored.level().map(|level| LevelReport {
                id: level.id.to_string(),
                th: level.name.th.to_string(),
                en: level.name.en.to_string(),
            }),
            guaranteed: scored.guaranteed().id.to_string(),
            possible: scored.possible().map(|level| level.id.to_string()).collect(),
            nodes: scored.nodes().skip(1).map(|node| NodeReport::new(rules, &node)).collect(),
            why: scored.why().iter().map(|why| WhyReport::new(rules, why)).collect(),
            next: scored.next_level().map(|next| NextReport {
                level: next.level.id.to_string(),
                short: next.short.iter().map(|short| (id(rules, short.node), short.by.text())).collect(),
            }),
            near_edge: scored.near_edge().into_iter().map(|node| id(rules, node)).collect(),
            published: None,
            from_published: scored.is_from_published(),
        }
    }

    /// Adds the agency's name.
    #[must_use]
    pub fn with_agency(mut self, agency: &str) -> Self {
        self.agency = Some(agency.to_owned());
        self
    }

    /// Adds the comparison with a published result.
    #[must_use]
    pub fn with_published(mut self, comparison: &Comparison) -> Self {
        self.published = Some(PublishedReport::new(comparison));
        self
    }
}

impl NodeReport {
    fn new(rules: &Rulebook, node: &NodeScore<'_, '_>) -> Self {
        let spec = rules.node(node.ix());
        Self {
            id: spec.id.to_string(),
            th: spec.name.th.to_string(),
            en: spec.name.en.to_string(),
            given: node.is_given(),
            weight: rules.share(node.ix()).text(),
            score: node.score().map(Rounded::text),
            low: node.low().text(),
            high: node.high().text(),
            points: node.points().map(Exact::text),
            missing: node.missing().into_iter().map(|node| id(rules, node)).collect(),
        }
    }
}

impl WhyReport {
    fn new(rules: &Rulebook, why: &Why<'_>) -> Self {
        Self {
            level: why.level.id.to_string(),
            node: id(rules, why.node),
            at_least: why.at_least.to_short_string(),
            has: why.has.map(Rounded::text),
            met: why.met,
            short: why.short.map(Rounded::text),
        }
    }
}

impl PublishedReport {
    fn new(comparison: &Comparison) -> Self {
        Self {
            overall: comparison.overall.map(Rounded::text),
            computed: comparison.computed.map(Rounded::text),
            exact: comparison.same,
            agrees: comparison.agrees,
            level_agrees: comparison.level_agrees,
            level_unknown: None,
        }
    }
}

fn id(rules: &Rulebook, node: NodeIx) -> String {
    rules.node(node).id.to_string()
}

/// Writes pairs as a JSON object, in their order.
#[cfg(feature = "serde")]
fn as_object<S: serde::Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}
