//! The levels' bands with the baseline and the scenario on them.

use crate::message::{ImproveLabel, ImproveMessage, Label, Message, Voice};
use crate::page::improve::{level_words, short_number};
use crate::page::level::level;
use crate::page::scale::{Ruler, bands, edges};
use crate::page::{Band, Edge, ScaleMark, Span, TableView};
use ita_score::{Rounded, Scored};

/// A mark on the bands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandsMark {
    /// “ปัจจุบัน”, or the scenario's name.
    pub name: String,
    /// Its overall score.
    pub number: String,
    /// Where it stands, or between which ends it can.
    pub mark: ScaleMark,
}

/// Where the scenario's overall score would lie if everybody were asked, 19 times in 20.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandsRange {
    /// Between which ends.
    pub span: Span,
    /// What it is called.
    pub name: String,
    /// “94.59–98.19”.
    pub text: String,
}

/// The levels' bands, from left to right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandsChart {
    /// What the left end stands for.
    pub low: String,
    /// What the right end stands for.
    pub high: String,
    /// True if all of the scale is drawn.
    pub whole: bool,
    /// Bands, from left to right.
    pub bands: Vec<Band>,
    /// Edges between them.
    pub edges: Vec<Edge>,
    /// The baseline.
    pub baseline: BandsMark,
    /// The scenario.
    pub scenario: BandsMark,
    /// Its probability range; none unless respondents are told.
    pub range: Option<BandsRange>,
    /// The same in a sentence.
    pub description: String,
    /// The same numbers.
    pub table: TableView,
}

/// Where a probability range is on the bands.
pub(in crate::page) fn range(voice: Voice, ruler: Ruler, spread: Option<(Rounded, Rounded)>) -> Option<BandsRange> {
    let (low, high) = spread?;
    Some(BandsRange {
        span: Span { from: ruler.at(low), to: ruler.at(high), clipped: low < ruler.least() },
        name: voice.label(ImproveLabel::ProbableRange),
        text: voice.say(&Message::Range { low: &low.to_string(), high: &high.to_string() }),
    })
}

/// The bands with two results on them.
pub(in crate::page) fn chart(
    voice: Voice,
    [(now, base), (name, scenario)]: [(&str, &Scored<'static>); 2],
    spread: Option<(Rounded, Rounded)>,
) -> BandsChart {
    let ruler = Ruler::drawn([base, scenario]);
    let range = range(voice, ruler, spread);
    let mark = |name: &str, scored: &Scored<'_>| BandsMark {
        name: name.to_owned(),
        number: short_number(voice, scored),
        mark: ruler.mark(scored),
    };
    let (baseline, scenario_mark) = (mark(now, base), mark(name, scenario));
    let edges = edges(voice, base, ruler);
    let said: Vec<String> =
        edges.iter().map(|edge| voice.say(&Message::EdgeOf { levels: &edge.name, value: &edge.value })).collect();
    let (low, high) = ruler.ends();
    let row = |mark: &BandsMark, scored: &Scored<'_>| {
        vec![mark.name.clone(), mark.number.clone(), level_words(&level(voice, scored).0)]
    };
    let edge_row = |edge: &Edge| vec![voice.label(Label::Condition), edge.value.clone(), edge.name.clone()];
    let mut then = format!("{} {}", scenario_mark.name, scenario_mark.number);
    if let Some(range) = &range {
        then = format!("{then} ({} {})", range.name, range.text);
    }
    let range_row = |range: &BandsRange| vec![range.name.clone(), range.text.clone(), String::new()];
    BandsChart {
        description: voice.say(&ImproveMessage::BandsDescription {
            low: &low,
            high: &high,
            now: &format!("{} {}", baseline.name, baseline.number),
            then: &then,
            edges: &voice.list(&said),
        }),
        table: TableView {
            caption: voice.label(ImproveLabel::BandsTitle),
            head: vec![
                voice.label(Label::RuleName),
                voice.label(ImproveLabel::Score),
                voice.label(ImproveLabel::Level),
            ],
            rows: [row(&baseline, base), row(&scenario_mark, scenario)]
                .into_iter()
                .chain(range.iter().map(range_row))
                .chain(edges.iter().map(edge_row))
                .collect(),
        },
        low: voice.number(&low),
        high: voice.number(&high),
        whole: ruler.is_whole(),
        bands: bands(voice, base, ruler),
        edges,
        baseline,
        scenario: scenario_mark,
        range,
    }
}
