//! The result: number, level, why, instruments, what is missing.

use super::level::level;
use super::names;
use super::scale::{Ruler, scale};
use super::why::{WhyView, why};
use crate::improve::Ground;
use crate::message::{Label, Message, Voice};
use crate::page::{Badge, LevelView, PublishedView, ScaleView};
use crate::state::ScaleRange;
use ita_score::{LevelIx, NodeIx, Scored};

/// The overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberView {
    /// “96.39”, “62.40–98.00”, or “–” while nothing is given.
    pub text: String,
    /// True if it is one number.
    pub known: bool,
    /// What stands under it: “คะแนนรวม จาก 100”, or that it is a range.
    pub caption: String,
}

/// A level's floor on an instrument's bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Where, in thousandths of the bar from 0 to 100 points.
    pub at: u16,
    /// The floor: “95”.
    pub value: String,
    /// The level that asks it.
    pub level: Badge,
    /// True for the next level, false for the one that is certain.
    pub next: bool,
}

/// An instrument's line in the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentView {
    /// Its id.
    pub node: String,
    /// Its short name: “IIT”.
    pub short: String,
    /// Its full name.
    pub name: String,
    /// Its score: “98.10”, a range, or “–”.
    pub score: String,
    /// Left end of what it can be, in thousandths of the bar from 0 to 100 points.
    pub from: u16,
    /// Right end; equal to `from` if it is known.
    pub to: u16,
    /// True if its score is known.
    pub known: bool,
    /// Floors of the level that is certain and of the next.
    pub floors: Vec<Floor>,
    /// “29.43 จาก 30”.
    pub points: String,
    /// The points unrounded, on request: “29.43”, “≈ 29.4333”; empty while not known.
    pub points_exact: String,
    /// All of it in a sentence, for those who do not see it.
    pub description: String,
}

/// Something that is not given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingView {
    /// Id of the node, whose field may be given the focus.
    pub node: String,
    /// Its name: “EIT”, “ตัวชี้วัดที่ 9”.
    pub name: String,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultView {
    /// The overall score.
    pub number: NumberView,
    /// The level.
    pub level: LevelView,
    /// Every level that is possible, best first.
    pub possible: Vec<Badge>,
    /// If some field is not valid: that this is the last valid result, to be shown dimmed.
    pub stale: Option<String>,
    /// True if nothing is given yet.
    pub empty: bool,
    /// The scale.
    pub scale: ScaleView,
    /// Why it is this level and not the next.
    pub why: WhyView,
    /// Instruments.
    pub instruments: Vec<InstrumentView>,
    /// What to give next, in a sentence; `None` if nothing is missing.
    pub missing: Option<String>,
    /// The same, one by one.
    pub missing_nodes: Vec<MissingView>,
    /// The published result, compared.
    pub published: Option<PublishedView>,
    /// That a score lies so near to an edge that the way of rounding decides.
    pub near_edge: Vec<String>,
    /// True if something was computed, so that there are [`steps`](crate::page::steps).
    pub computed: bool,
    /// What a screen reader announces when the result changes.
    pub live: String,
}

/// The result of what is in sight.
pub(super) fn result(voice: Voice, ground: &Ground, range: ScaleRange, published: Option<PublishedView>) -> ResultView {
    let assessed = &ground.base;
    let scored = &assessed.scored;
    let (level, possible) = level(voice, scored);
    let why = why(voice, scored);
    let empty = scored.assessment().given().next().is_none();
    let missing_nodes = missing(voice, scored);
    ResultView {
        number: number(voice, scored, empty),
        stale: (!assessed.errors.is_empty()).then(|| voice.label(Label::Stale)),
        empty,
        scale: scale(voice, scored, range),
        instruments: names::instruments(scored.rules()).map(|node| instrument(voice, scored, node)).collect(),
        missing: missing_sentence(voice, scored, &missing_nodes),
        missing_nodes,
        published,
        near_edge: near_edge(voice, scored),
        computed: computed(scored),
        live: live(voice, scored, &why.line),
        level,
        possible,
        why,
    }
}

/// True if the whole is known, or a score that follows from what is given below it.
fn computed(scored: &Scored<'_>) -> bool {
    let follows = |node: NodeIx| {
        scored.node(node).is_complete()
            && scored.rules().descendants(node).any(|below| scored.assessment().value(below).is_some())
    };
    scored.overall().is_complete() || scored.rules().nodes().any(follows)
}

pub(super) fn number(voice: Voice, scored: &Scored<'_>, empty: bool) -> NumberView {
    let overall = scored.overall();
    let name = names::short(voice, scored.rules(), NodeIx::OVERALL);
    let known = overall.is_complete();
    NumberView {
        text: match names::score(voice, &overall) {
            Some(text) if !empty => text,
            _ => "–".to_owned(),
        },
        known,
        caption: match () {
            () if empty => voice.label(Label::NothingYet),
            () if known => voice.say(&Message::OutOf100 { name: &name }),
            () => voice.say(&Message::RangeCaption { name: &name }),
        },
    }
}

fn instrument(voice: Voice, scored: &Scored<'_>, node: NodeIx) -> InstrumentView {
    let rules = scored.rules();
    let result = scored.node(node);
    let bar = Ruler::new(0, rules.decimals());
    let points = voice.number(ita_words::points_of(rules, &result, voice.lang()));
    let short = names::short(voice, rules, node);
    let score = names::score(voice, &result).unwrap_or_else(|| "–".to_owned());
    let floors = floors(voice, scored, node, bar);
    let mut description = voice.say(&Message::Instrument { short: &short, score: &score, points: &points });
    for floor in &floors {
        let said = Message::FloorOf { level: &floor.level.name, value: &floor.value };
        description = format!("{description}, {}", voice.say(&said));
    }
    InstrumentView {
        node: rules.node(node).id.to_string(),
        short,
        name: voice.words(&rules.node(node).name),
        score,
        from: bar.at(result.low()),
        to: bar.at(result.high()),
        known: result.is_complete(),
        floors,
        points,
        points_exact: result.points().map(|points| names::exact(voice, rules, points)).unwrap_or_default(),
        description,
    }
}

/// The floors that the level which is certain and the one above the best possible one ask of a node.
fn floors(voice: Voice, scored: &Scored<'_>, node: NodeIx, bar: Ruler) -> Vec<Floor> {
    let rules = scored.rules();
    let now = scored.guaranteed_index();
    let floor = |(level, next): (Option<LevelIx>, bool)| {
        let floor = rules.threshold(level?, node)?;
        let level = Badge::named(voice, rules, rules.level(level?));
        Some(Floor { at: bar.at(floor), value: voice.number(floor.to_short_string()), level, next })
    };
    [(Some(now), false), (now.above(), true)].into_iter().filter_map(floor).collect()
}

/// What would have to be given: for the overall score, or, where that is known, for the conditions that are open.
fn missing(voice: Voice, scored: &Scored<'_>) -> Vec<MissingView> {
    let rules = scored.rules();
    let mut nodes = scored.overall().missing();
    if nodes.is_empty() {
        for why in scored.why().iter().filter(|why| why.met.is_none()) {
            let more = scored.node(why.node).missing();
            nodes.extend(more.into_iter().filter(|node| *node != NodeIx::OVERALL));
        }
        nodes.sort_unstable();
        nodes.dedup();
    } else if nodes == [NodeIx::OVERALL] {
        nodes = names::instruments(rules).collect();
    }
    let view = |node| MissingView { node: rules.node(node).id.to_string(), name: names::short(voice, rules, node) };
    nodes.into_iter().map(view).collect()
}

/// Names that a sentence of what is missing lists before it counts the rest.
const NAMED: usize = 4;

fn missing_sentence(voice: Voice, scored: &Scored<'_>, missing: &[MissingView]) -> Option<String> {
    let names: Vec<&str> = missing.iter().take(NAMED).map(|missing| missing.name.as_str()).collect();
    let more = missing.len().saturating_sub(NAMED);
    if names.is_empty() {
        return None;
    }
    if scored.overall().is_given() {
        let overall = names::subject(voice, scored.rules(), NodeIx::OVERALL);
        return Some(voice.say(&Message::MissingBehindOverall { names: &voice.list(&names), overall: &overall }));
    }
    if more == 0 {
        return Some(voice.say(&Message::Missing { names: &names.join(", ") }));
    }
    Some(voice.say(&Message::MissingMore { names: &names.join(", "), more: &more.to_string() }))
}

pub(super) fn near_edge(voice: Voice, scored: &Scored<'_>) -> Vec<String> {
    let near = ita_words::near_thresholds(scored, voice.lang());
    near.iter().map(|sentence| voice.numerals.write(sentence)).collect()
}

fn live(voice: Voice, scored: &Scored<'_>, why: &str) -> String {
    if scored.assessment().given().next().is_none() {
        return why.to_owned();
    }
    let overall = scored.overall();
    let name = &*names::short(voice, scored.rules(), NodeIx::OVERALL);
    let (low, high) = (&*overall.low().to_string(), &*overall.high().to_string());
    voice.say(&match overall.is_complete() {
        true => Message::Live { name, number: low, why },
        false => Message::LiveRange { name, low, high, why },
    })
}
