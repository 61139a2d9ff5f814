//! Indicators of baseline, scenario and last year.

use super::circle::around;
use super::{Point, Tick};
use crate::assess::Assessed;
use crate::draft::Work;
use crate::message::{ImproveLabel, ImproveMessage, Label, Voice};
use crate::page::scale::Ruler;
use crate::page::{TableView, names};
use crate::year::Year;
use ita_score::analysis::Match;
use ita_score::{NodeIx, NodeKind, Rounded, Rulebook, Scored};

/// An axis, from the middle outward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadarAxis {
    /// Id of its node.
    pub node: String,
    /// Its number: “1”, “EIT”.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Its outer end.
    pub end: Point,
    /// Where its label stands, a little further out.
    pub label: Point,
}

/// What is drawn as one closed line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadarSeries {
    /// “ปัจจุบัน”, the scenario's name, “ปี 2567”.
    pub name: String,
    /// Its corners, one an axis in their order; none where the value is not known.
    pub points: Vec<Option<Point>>,
    /// Its values as shown; “–” where not known.
    pub values: Vec<String>,
}

/// Indicators, or instruments where indicators are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadarChart {
    /// The middle.
    pub center: Point,
    /// Axes, the first upward, then clockwise.
    pub axes: Vec<RadarAxis>,
    /// Rings as radii from the middle, the innermost first, with what they stand for.
    pub rings: Vec<Tick>,
    /// What the middle stands for: “60”, or “0” where a value lies below that.
    pub low: String,
    /// The baseline.
    pub baseline: RadarSeries,
    /// The scenario.
    pub scenario: RadarSeries,
    /// Last year, where it is known.
    pub last_year: Option<RadarSeries>,
    /// That last year's nodes of other meaning are left out; none if none are.
    pub note: Option<String>,
    /// The same in a sentence.
    pub description: String,
    /// The same numbers.
    pub table: TableView,
}

/// How far from the middle the axes and their labels end.
const REACH: u16 = 400;
const LABELS: u16 = 460;
const MIDDLE: u16 = 500;

/// Indicators, or instruments where indicators are not all known, of two results and of last year; none where there are
/// fewer than three axes.
pub(in crate::page) fn chart(
    voice: Voice,
    (work, years): (&Work, &[Year]),
    [(now, base), (name, scenario)]: [(&str, &Scored<'static>); 2],
) -> Option<RadarChart> {
    let rules = base.rules();
    let nodes = [NodeKind::Indicator, NodeKind::Instrument].into_iter().find_map(|kind| axes(base, kind))?;
    let last = LastYear::of(work, years);
    let last_scores: Vec<Option<Rounded>> =
        nodes.iter().map(|&node| last.as_ref().and_then(|last| last.score(rules, node))).collect();
    let scores = |scored: &Scored<'_>| nodes.iter().map(|&node| scored.node(node).score()).collect::<Vec<_>>();
    let (now_scores, then_scores) = (scores(base), scores(scenario));
    let all = now_scores.iter().chain(&then_scores).chain(&last_scores).flatten().copied();
    let ruler = Ruler::holding(rules.decimals(), all);
    let count = nodes.len();
    let series = |name: &str, scores: &[Option<Rounded>]| RadarSeries {
        name: name.to_owned(),
        points: scores
            .iter()
            .enumerate()
            .map(|(place, score)| {
                let reach = u32::from(REACH) * u32::from(ruler.at((*score)?)) / 1000;
                Some(around(place, count, u16::try_from(reach).unwrap_or(REACH)))
            })
            .collect(),
        values: scores.iter().map(|score| score.map_or_else(|| "–".to_owned(), |score| voice.number(score))).collect(),
    };
    let axis = |(place, &node): (usize, &NodeIx)| RadarAxis {
        node: rules.node(node).id.to_string(),
        number: names::number(voice, rules, node),
        name: voice.words(&rules.node(node).name),
        end: around(place, count, REACH),
        label: around(place, count, LABELS),
    };
    let last_year = last.as_ref().filter(|_| last_scores.iter().any(Option::is_some)).map(|last| {
        let year = last.year.number().to_string();
        series(&voice.say(&ImproveMessage::YearNamed { year: &year }), &last_scores)
    });
    let incomparable = last.is_some_and(|last| nodes.iter().any(|&node| !last.has(rules, node)));
    let axes: Vec<RadarAxis> = nodes.iter().enumerate().map(axis).collect();
    let (baseline, scenario) = (series(now, &now_scores), series(name, &then_scores));
    let shown: Vec<&RadarSeries> = [&baseline, &scenario].into_iter().chain(&last_year).collect();
    let table = table(voice, &axes, &shown);
    let part =
        |(at, axis): (usize, &RadarAxis)| format!("{} {} → {}", axis.number, baseline.values[at], scenario.values[at]);
    let parts: Vec<String> = axes.iter().enumerate().map(part).collect();
    Some(RadarChart {
        center: Point { x: MIDDLE, y: MIDDLE },
        rings: ruler
            .rings()
            .into_iter()
            .map(|(at, label)| Tick { at: at / 10 * 4, label: voice.number(label) })
            .collect(),
        low: voice.number(ruler.ends().0),
        description: voice.say(&ImproveMessage::RadarDescription { now, then: name, parts: &parts.join(", ") }),
        note: incomparable.then(|| voice.label(ImproveLabel::RadarNote)),
        axes,
        baseline,
        scenario,
        last_year,
        table,
    })
}

/// Every node of a kind, if each is known and there are at least three.
fn axes(scored: &Scored<'_>, kind: NodeKind) -> Option<Vec<NodeIx>> {
    let rules = scored.rules();
    let nodes: Vec<NodeIx> = rules.nodes().filter(|&node| rules.node(node).kind == kind).collect();
    (nodes.len() >= 3 && nodes.iter().all(|&node| scored.node(node).is_complete())).then_some(nodes)
}

fn table(voice: Voice, axes: &[RadarAxis], series: &[&RadarSeries]) -> TableView {
    let head = core::iter::once(voice.label(Label::RuleName)).chain(series.iter().map(|series| series.name.clone()));
    let row = |(at, axis): (usize, &RadarAxis)| {
        let name = format!("{} {}", axis.number, axis.name);
        core::iter::once(name).chain(series.iter().map(|series| series.values[at].clone())).collect()
    };
    TableView {
        caption: voice.label(ImproveLabel::RadarTitle),
        head: head.collect(),
        rows: axes.iter().enumerate().map(row).collect(),
    }
}

/// The work's own numbers of the year before.
struct LastYear {
    year: Year,
    scored: Scored<'static>,
}

impl LastYear {
    fn of(work: &Work, years: &[Year]) -> Option<Self> {
        let last = work.year.number().checked_sub(1)?;
        let year = years.iter().copied().find(|year| year.number() == last)?;
        let scored = Assessed::of_draft(year.rules(), work.drafts.get(&year.number())?).scored;
        scored.assessment().given().next()?;
        Some(Self { year, scored })
    }

    /// The same thing there, as far as the crosswalk says so.
    fn find(&self, rules: &Rulebook, node: NodeIx) -> Option<NodeIx> {
        match ita_rules::crosswalk().ok()?.follow(rules, node, self.year.rules()) {
            Match::Same { node, .. } => Some(node),
            Match::Changed { .. } => None,
        }
    }

    fn has(&self, rules: &Rulebook, node: NodeIx) -> bool {
        self.find(rules, node).is_some()
    }

    fn score(&self, rules: &Rulebook, node: NodeIx) -> Option<Rounded> {
        self.scored.node(self.find(rules, node)?).score()
    }
}
