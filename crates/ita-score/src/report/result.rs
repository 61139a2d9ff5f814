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

/// The result of `score` as the contract gives it. Field order is part of the shape, so that every program that writes it
/// writes the same bytes.
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
    /// The rules it was scored by.
    pub rulebook: RulebookReport,
    /// Whether the overall score is known.
    pub complete: bool,
    /// The overall score.
    pub overall: OverallReport,
    /// The level, if only one is possible.
    pub level: Option<LevelReport>,
    /// Id of the lowest possible level.
    pub guaranteed: String,
    /// Ids of every possible level, best first.
    pub possible: Vec<String>,
    /// Every node below the whole, in the tree's own order.
    pub nodes: Vec<NodeReport>,
    /// The conditions that decide.
    pub why: Vec<WhyReport>,
    /// What lacks for the next level.
    pub next: Option<NextReport>,
    /// Ids of nodes so near a level's edge that the way of rounding decides.
    pub near_edge: Vec<String>,
    /// The published result, compared.
    pub published: Option<PublishedReport>,
    /// Whether the published result narrowed this one, as the request asked; written only if so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "core::ops::Not::not"))]
    pub from_published: bool,
}

/// Which rules, and how sure they are.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RulebookReport {
    /// Id such as `fy2568`.
    pub id: String,
    /// Status word.
    pub status: String,
}

/// The overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OverallReport {
    /// As published; none while incomplete.
    pub score: Option<String>,
    /// With what is missing at its lowest.
    pub low: String,
    /// With what is missing at its highest.
    pub high: String,
    /// Unrounded, a decimal or a fraction; none while incomplete.
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

/// A node's result.
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
    /// Whether it has a value of its own.
    pub given: bool,
    /// Its share of its parent.
    pub weight: String,
    /// As published; none while incomplete.
    pub score: Option<String>,
    /// With what is missing at its lowest.
    pub low: String,
    /// With what is missing at its highest.
    pub high: String,
    /// Its part of the overall score, exact; none while incomplete.
    pub points: Option<String>,
    /// Ids of the fewest nodes that would complete it.
    pub missing: Vec<String>,
}

/// A condition, held against the assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhyReport {
    /// Id of the level that asks it.
    pub level: String,
    /// Id of the node it is asked of.
    pub node: String,
    /// The least published score.
    pub at_least: String,
    /// The node's published score; none while incomplete.
    pub has: Option<String>,
    /// Whether it is met; none while open.
    pub met: Option<bool>,
    /// What lacks, if it is not met.
    pub short: Option<String>,
}

/// What lacks for the next level.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NextReport {
    /// Id of the level.
    pub level: String,
    /// Node ids with what lacks.
    #[cfg_attr(feature = "serde", serde(serialize_with = "as_object"))]
    pub short: Vec<(String, String)>,
}

/// A published result, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublishedReport {
    /// The published score.
    pub overall: Option<String>,
    /// The computed one.
    pub computed: Option<String>,
    /// Whether they are equal.
    pub exact: Option<bool>,
    /// Whether the claim is possible within rounding and for what is missing.
    pub agrees: Option<bool>,
    /// Whether the published level is.
    pub level_agrees: Option<bool>,
    /// The published level as written, where it is no level of these rules; written only if so.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub level_unknown: Option<String>,
}

impl Report {
    /// Puts a result into the contract's shape.
    ///
    /// ```
    /// use ita_score::Assessment;
    /// use ita_score::report::Report;
    ///
    /// let rules = ita_rules::rulebook(2567)?;
    /// let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
    /// let report = Report::new(&scored, Some("หน่วยงาน ก"), None);
    /// assert_eq!(report.overall.exact.as_deref(), Some("94.253"));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn new(scored: &Scored<'_>, agency: Option<&str>, published: Option<&Comparison>) -> Self {
        let rules = scored.rules();
        let overall = scored.overall();
        Self {
            fiscal_year: rules.fiscal_year(),
            agency: agency.map(ToOwned::to_owned),
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
                short: next.short.iter().map(|&(node, short)| (id(rules, node), short.text())).collect(),
            }),
            near_edge: scored.near_edge().into_iter().map(|node| id(rules, node)).collect(),
            published: published.map(PublishedReport::new),
            from_published: scored.is_from_published(),
        }
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
            exact: comparison.exact,
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
