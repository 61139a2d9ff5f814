//! The overall score beside the published national means.

use super::axis::Axis;
use super::{Point, Tick};
use crate::assess::Assessed;
use crate::draft::Work;
use crate::message::{ImproveLabel, ImproveMessage, Label, Voice};
use crate::page::claims::status;
use crate::page::{StatusView, TableView};
use crate::reduce::grid;
use crate::year::Year;
use ita_rules::NationalMean;
use ita_score::{Rounded, Score, Scored, Status};

/// A national mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeanPoint {
    /// The fiscal year's number.
    pub number: u16,
    /// The fiscal year: “2568”.
    pub year: String,
    /// Where it stands.
    pub at: Point,
    /// “93.82”.
    pub value: String,
    /// True if it was computed from a published difference and is not published itself; drawn hollow.
    pub derived: bool,
    /// How sure it is.
    pub status: StatusView,
}

/// The agency's own overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPoint {
    /// “ปัจจุบัน”, the scenario's name, or the year of an earlier draft.
    pub name: String,
    /// The fiscal year.
    pub year: String,
    /// Where it stands.
    pub at: Point,
    /// “96.39”.
    pub value: String,
    /// True for the scenario.
    pub scenario: bool,
}

/// The overall score beside the published national means, by fiscal year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeansChart {
    /// The name of the line: “ค่าเฉลี่ยทั้งประเทศ”.
    pub name: String,
    /// National means, the earliest first. A year without one is a gap in the line.
    pub means: Vec<MeanPoint>,
    /// The agency's own overall scores that are known, the earliest first, the scenario last.
    pub own: Vec<OwnPoint>,
    /// Fiscal years, from left to right.
    pub years: Vec<Tick>,
    /// Scores, from the top.
    pub scores: Vec<Tick>,
    /// That the means are of the overall score only, and which are derived.
    pub note: String,
    /// The same in a sentence.
    pub description: String,
    /// The same numbers.
    pub table: TableView,
}

/// The agency's scores beside the national means.
pub(in crate::page) fn chart(
    voice: Voice,
    (work, years): (&Work, &[Year]),
    [(now, base), (name, scenario)]: [(&str, &Scored<'_>); 2],
) -> MeansChart {
    let current = work.year.number();
    let mut own: Vec<(String, u16, Rounded, bool)> = Vec::new();
    for year in years {
        let number = year.number();
        if number != current
            && let Some(draft) = work.drafts.get(&number)
            && let Some(score) = Assessed::of_draft(year.rules(), draft).scored.overall().score()
        {
            own.push((voice.say(&ImproveMessage::YearNamed { year: &number.to_string() }), number, score, false));
        }
    }
    own.extend(base.overall().score().map(|score| (now.to_owned(), current, score, false)));
    own.sort_by_key(|point| point.1);
    own.extend(scenario.overall().score().map(|score| (name.to_owned(), current, score, true)));
    let decimals = base.rules().decimals();
    let mean = |mean: &'static NationalMean| Some((mean, published(mean.score, decimals)?));
    let means: Vec<_> = ita_rules::national_means().iter().filter_map(mean).collect();
    let years = means.iter().map(|(mean, _)| mean.fiscal_year).chain(own.iter().map(|point| point.1)).chain([current]);
    let (first, last) = years.fold((current, current), |(first, last), year| (first.min(year), last.max(year)));
    let x = |year: u16| u16::try_from(u32::from(year - first) * 1000 / u32::from(last - first).max(1)).unwrap_or(1000);
    let axis = Axis::around(means.iter().map(|(_, score)| *score).chain(own.iter().map(|point| point.2)));
    let at = |year: u16, score: Rounded| Point { x: x(year), y: axis.map_or(1000, |axis| 1000 - axis.at(score)) };
    let mean_points: Vec<MeanPoint> = means
        .iter()
        .map(|&(mean, score)| MeanPoint {
            number: mean.fiscal_year,
            year: voice.number(mean.fiscal_year),
            at: at(mean.fiscal_year, score),
            value: voice.number(score),
            derived: mean.claim.status == Status::Inferred,
            status: status(voice, mean.claim.status),
        })
        .collect();
    let own_points: Vec<OwnPoint> = own
        .iter()
        .map(|(name, year, score, scenario)| OwnPoint {
            name: name.clone(),
            year: voice.number(year),
            at: at(*year, *score),
            value: voice.number(score),
            scenario: *scenario,
        })
        .collect();
    let ticks = axis.map(|axis| axis.ticks(voice)).unwrap_or_default();
    MeansChart {
        name: voice.label(ImproveLabel::MeansName),
        note: note(voice, &mean_points),
        description: description(voice, &mean_points, &own_points),
        table: table(voice, &mean_points, &own_points),
        years: (first..=last).map(|year| Tick { at: x(year), label: voice.number(year) }).collect(),
        scores: ticks.into_iter().map(|tick| Tick { at: 1000 - tick.at, ..tick }).collect(),
        means: mean_points,
        own: own_points,
    }
}

/// A mean's text as a published score.
fn published(text: &str, decimals: u8) -> Option<Rounded> {
    let score = Score::parse(text).ok()?;
    let step = u64::from(grid(Score::MAX, decimals)).max(1);
    let step = Score::MAX.units() / step;
    Some(Rounded::new((score.units() + step / 2) / step, decimals))
}

fn note(voice: Voice, means: &[MeanPoint]) -> String {
    let derived: Vec<&str> = means.iter().filter(|mean| mean.derived).map(|mean| mean.year.as_str()).collect();
    voice.say(&ImproveMessage::MeansNote { years: &voice.list(&derived) })
}

fn description(voice: Voice, means: &[MeanPoint], own: &[OwnPoint]) -> String {
    let means: Vec<String> = means.iter().map(|mean| format!("{} {}", mean.year, mean.value)).collect();
    let own: Vec<String> = own.iter().map(|own| format!("{} {} {}", own.name, own.year, own.value)).collect();
    voice.say(&ImproveMessage::MeansDescription { means: &means.join(", "), own: &own.join(", ") })
}

fn table(voice: Voice, means: &[MeanPoint], own: &[OwnPoint]) -> TableView {
    let mean = |mean: &MeanPoint| {
        vec![mean.year.clone(), voice.label(ImproveLabel::MeansName), mean.value.clone(), mean.status.label.clone()]
    };
    let of_own = |own: &OwnPoint| vec![own.year.clone(), own.name.clone(), own.value.clone(), String::new()];
    TableView {
        caption: voice.label(ImproveLabel::MeansTitle),
        head: vec![
            voice.label(Label::FiscalYearName),
            voice.label(Label::RuleName),
            voice.label(ImproveLabel::Score),
            voice.label(Label::StatusName),
        ],
        rows: means.iter().map(mean).chain(own.iter().map(of_own)).collect(),
    }
}
