//! A report as data for programs.

use crate::case::{Case, Kind};
use crate::document::Document;
use crate::expected::expected;
use crate::measure::{Measure, MeasureState};
use crate::papers::Papers;
use crate::target::Target;
use ita_score::report::{PlanReport, Report};
use ita_score::{Published, Scored};
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of the form.
const VERSION: u32 = 1;

/// What is written. `fiscal_year`, `agency`, `inputs` and `published` are those of a request, and `papers` is what people added, so
/// that the whole can be used as input again.
#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    version: u32,
    kind: Kind,
    fiscal_year: u16,
    agency: Option<&'a str>,
    inputs: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Said>,
    result: Option<Report>,
    before: Option<Report>,
    plan: Option<PlanReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<Vec<Raised>>,
    expected: Expected,
    papers: &'a Papers,
    document: &'a Document,
}

#[derive(Serialize)]
struct Said {
    overall: Option<String>,
    level: Option<String>,
}

/// A score that the agency itself set a target for.
#[derive(Serialize)]
struct Raised {
    id: String,
    from: String,
    to: String,
}

/// What the overall score becomes.
#[derive(Serialize)]
struct Expected {
    /// If all measures that were not given up work.
    all: Option<Reached>,
    /// If the finished ones do.
    done: Option<Reached>,
    /// What each measure adds, in points of the overall score, exactly.
    each: Vec<String>,
}

#[derive(Serialize)]
struct Reached {
    overall: Option<String>,
    level: Option<String>,
}

/// Returns a report's data as JSON: the result in the contract's shape, the plan or the agency's own targets, the measures with what
/// they add, and the document. It is also a request: `ita score` and `ita report` can read it again.
///
/// ```
/// use ita_report::{Case, Kind, Lang, Look, document, json};
/// use ita_score::{Assessment, Published, Request};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
/// let case = Case::new(rules).with_result(scored, Published::default());
/// let text = json(&case, Kind::Notice, &document(case.clone(), Kind::Notice, Look::of(Lang::Th)));
/// assert_eq!(Request::from_json(&text)?.inputs.len(), 3);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn json(case: &Case<'_>, kind: Kind, document: &Document) -> String {
    let rules = case.rules;
    let given = case.result.iter().flat_map(|scored| scored.assessment().given().collect::<Vec<_>>());
    let agency = Some(case.agency.as_str()).filter(|agency| !agency.is_empty());
    let published = (!case.published.is_empty()).then(|| Said {
        overall: case.published.overall.map(|overall| overall.to_string()),
        level: case.published.level.map(|level| rules.level(level).id.to_string()),
    });
    let report = |scored: &Scored<'_>, published: &Published| {
        let mut report = Report::new(scored);
        report.agency = agency.map(ToOwned::to_owned);
        if published.is_empty() { report } else { report.with_published(&scored.compare(published)) }
    };
    let raised = |target: &Target| Raised {
        id: rules.node(target.node).id.to_string(),
        from: rules.write_value(target.node, target.from),
        to: rules.write_value(target.node, target.to),
    };
    let whole = Whole {
        format: "ita-report",
        version: VERSION,
        kind,
        fiscal_year: case.year(),
        agency,
        inputs: given.map(|(node, value)| (rules.node(node).id.to_string(), rules.write_value(node, value))).collect(),
        published,
        result: case.result.as_ref().map(|scored| report(scored, &case.published)),
        before: case.before.as_ref().map(|before| report(&before.result, &before.published)),
        plan: case
            .plan
            .as_ref()
            .filter(|_| case.targets.is_none())
            .map(|plan| PlanReport::new(rules, plan.goal, &plan.planned, &[], &[])),
        targets: case.targets.as_ref().map(|targets| targets.raises.iter().map(raised).collect()),
        expected: Expected::of(case),
        papers: &case.papers,
        document,
    };
    // Strings, numbers and lists of them: writing cannot fail.
    serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
}

impl Expected {
    fn of(case: &Case<'_>) -> Self {
        let reached = |states: &[MeasureState]| {
            let measures = case.papers.measures.iter().filter(|one| states.contains(&one.state));
            // The aims of another year's measures follow that year's rules.
            let scored =
                case.result.as_ref().filter(|_| case.papers.measures_of.is_none_or(|year| year == case.year()));
            let result = expected(scored?, measures)?;
            let level = result.level().map(|level| level.id.to_string());
            Some(Reached { overall: result.overall().score().map(|score| score.to_string()), level })
        };
        let rules = case.rules_of_measures().unwrap_or(case.rules);
        let worth = |measure: &Measure| measure.worth(rules).to_string();
        Self {
            all: reached(&[MeasureState::Planned, MeasureState::Doing, MeasureState::Done]),
            done: reached(&[MeasureState::Done]),
            each: case.papers.measures.iter().map(worth).collect(),
        }
    }
}
