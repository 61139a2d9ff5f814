//! The scale under the number: level edges, bands, and where the result stands.

use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::page::Badge;
use crate::state::ScaleRange;
pub use ita_report::Permille;
use ita_report::Ruler;
use ita_score::{NodeIx, Rounded, Scored};

/// A level's edge on the overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where.
    pub at: Permille,
    /// The edge, such as “95”.
    pub value: String,
    /// The levels that ask it of the overall score, best first.
    pub levels: Vec<Badge>,
    /// Their names in one line, such as “ผ่านดี · ผ่าน”.
    pub name: String,
}

/// A part of the scale between two edges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Left end.
    pub from: Permille,
    /// Right end.
    pub to: Permille,
    /// Tone of the best level that an overall score here can have.
    pub tone: u8,
    /// That level's name.
    pub name: String,
}

/// Where the result stands, or between which ends it can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Left end; the result itself if `from` is `to`.
    pub from: Permille,
    /// Right end.
    pub to: Permille,
    /// True if the left end lies left of what is drawn.
    pub clipped: bool,
}

/// A mark on the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScaleMark {
    /// The result.
    Point(Span),
    /// All that the result can be.
    Range(Span),
    /// Nothing is given yet.
    Nothing,
}

/// The scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ScaleView {
    /// What the left end stands for, such as “60”.
    pub low: String,
    /// What the right end stands for: “100”.
    pub high: String,
    /// Edges within what is drawn, from left to right.
    pub edges: Vec<Edge>,
    /// Bands, from left to right; together they cover it.
    pub bands: Vec<Band>,
    /// The result.
    pub mark: ScaleMark,
    /// The same in a sentence, for those who do not see it.
    pub description: String,
    /// True if all of it is drawn.
    pub whole: bool,
    /// What the button that shows the other part says.
    pub switch_label: String,
}

/// Where a result stands, or between which ends it can.
pub(super) fn mark(ruler: Ruler, scored: &Scored<'_>) -> ScaleMark {
    let overall = scored.overall();
    let span =
        Span { from: ruler.at(overall.low()), to: ruler.at(overall.high()), clipped: overall.low() < ruler.least() };
    match overall.score() {
        _ if scored.assessment().given().next().is_none() => ScaleMark::Nothing,
        Some(_) => ScaleMark::Point(span),
        None => ScaleMark::Range(span),
    }
}

/// The scale of a result.
pub(super) fn scale(voice: Voice, scored: &Scored<'_>, range: ScaleRange) -> ScaleView {
    let overall = scored.overall();
    let decimals = scored.rules().decimals();
    let upper = Ruler::upper(decimals);
    // A result that would lie off the drawn part is shown on the whole.
    let whole = range == ScaleRange::Whole || overall.high() < upper.least();
    let ruler = if whole { Ruler::whole(decimals) } else { upper };
    let edges = edges(voice, scored, ruler);
    let nothing = scored.assessment().given().next().is_none();
    let [low, high] = ruler.ends().map(|end| end.to_short_string());
    let names: Vec<String> =
        edges.iter().map(|edge| voice.say(&ResultMessage::EdgeOf { levels: &edge.name, value: &edge.value })).collect();
    let names = &*voice.list(&names);
    let (from, to) = (&*overall.low().to_string(), &*overall.high().to_string());
    let description = voice.say(&match overall.score() {
        _ if nothing => ResultMessage::ScaleNothing { low: &low, high: &high, edges: names },
        Some(_) => ResultMessage::ScalePoint { low: &low, high: &high, number: from, edges: names },
        None => ResultMessage::ScaleRange { low: &low, high: &high, from, to, edges: names },
    });
    ScaleView {
        low: voice.number(&low),
        high: voice.number(&high),
        bands: bands(voice, scored, ruler),
        edges,
        mark: mark(ruler, scored),
        description,
        whole,
        switch_label: voice.label(if whole { ResultLabel::ScaleUpper } else { ResultLabel::ScaleWhole }),
    }
}

/// Floors of the overall score with the levels that ask them, the lowest floor first.
fn floors(voice: Voice, scored: &Scored<'_>) -> Vec<(Rounded, Vec<Badge>)> {
    let rules = scored.rules();
    let mut floors: Vec<(Rounded, Vec<Badge>)> = Vec::new();
    for level in rules.level_indices() {
        let Some(floor) = rules.threshold(level, NodeIx::OVERALL) else { continue };
        let badge = Badge::named(voice, rules, rules.level(level));
        match floors.iter_mut().find(|(known, _)| *known == floor) {
            Some((_, levels)) => levels.push(badge),
            None => floors.push((floor, vec![badge])),
        }
    }
    floors.sort_by_key(|&(floor, _)| floor);
    floors
}

pub(super) fn edges(voice: Voice, scored: &Scored<'_>, ruler: Ruler) -> Vec<Edge> {
    let drawn = |&(floor, _): &(Rounded, Vec<Badge>)| floor > ruler.least() && floor < ruler.ends()[1];
    let edge = |(floor, levels): (Rounded, Vec<Badge>)| Edge {
        at: ruler.at(floor),
        value: voice.number(floor.to_short_string()),
        name: levels.iter().map(|level| level.name.as_str()).collect::<Vec<_>>().join(" · "),
        levels,
    };
    floors(voice, scored).into_iter().filter(drawn).map(edge).collect()
}

pub(super) fn bands(voice: Voice, scored: &Scored<'_>, ruler: Ruler) -> Vec<Band> {
    let rules = scored.rules();
    let mut bands: Vec<Band> = Vec::new();
    let mut from = 0;
    let mut best = rules.levels().last().map(|level| Badge::named(voice, rules, level));
    for (floor, levels) in floors(voice, scored).into_iter().map(Some).chain([None]).map(|next| match next {
        Some((floor, levels)) => (ruler.at(floor), levels),
        None => (1000, Vec::new()),
    }) {
        if let Some(level) = &best
            && floor > from
        {
            bands.push(Band { from, to: floor, tone: level.tone, name: level.name.clone() });
        }
        from = floor;
        best = levels.into_iter().next().or(best);
    }
    bands
}
