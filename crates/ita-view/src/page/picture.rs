//! The four-line picture: the whole and the instruments on one axis, against what the levels ask of each.

use super::names;
use super::rows::next_level;
use super::scale::{Permille, Ruler, UPPER_FROM};
use crate::assess::Assessed;
use crate::message::{Label, Message, Voice};
use crate::page::Badge;
use crate::state::ScaleRange;
use ita_score::{LevelIx, NodeIx, Rounded, Scored};

/// A threshold, drawn through the lines that it is asked of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Where.
    pub at: Permille,
    /// “95”.
    pub value: String,
    /// The best level that asks it, where that is the one reached or the next: “ผ่านดีเยี่ยม”.
    pub name: Option<String>,
    /// For each line, whether it is asked of it.
    pub asked: Vec<bool>,
}

/// What a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineMark {
    /// A score.
    Point(Permille),
    /// All that it can be.
    Range {
        /// Left end.
        from: Permille,
        /// Right end.
        to: Permille,
        /// True if the left end lies left of what is drawn.
        clipped: bool,
    },
    /// Nothing is known.
    Nothing,
}

/// A line of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureLine {
    /// Id of its node.
    pub node: String,
    /// “คะแนนรวม”, “IIT”.
    pub name: String,
    /// Its full name.
    pub title: String,
    /// “98.10”, a range, or “–”.
    pub score: String,
    /// What is drawn.
    pub mark: LineMark,
    /// The level that it alone would allow; none while its score is not known.
    pub level: Option<Badge>,
    /// True for the one that holds the level back most.
    pub holds_back: bool,
    /// The score of the same node in the year before, if that is known.
    pub before: Option<Permille>,
    /// All of it in a sentence, for those who do not see it.
    pub description: String,
}

/// The picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What the left end stands for, such as “60”.
    pub low: String,
    /// What the right end stands for: “100”.
    pub high: String,
    /// Thresholds within what is drawn, from left to right.
    pub thresholds: Vec<Threshold>,
    /// The whole, and the instruments.
    pub lines: Vec<PictureLine>,
    /// What marks the line that holds the level back.
    pub holds_back: String,
    /// True if all of the axis is drawn.
    pub whole: bool,
    /// What the button that shows the other part says; none where all has to be drawn.
    pub switch_label: Option<String>,
}

/// The picture of a result, beside the year before where that is known.
pub(super) fn picture(voice: Voice, assessed: &Assessed, range: ScaleRange, before: Option<&Scored<'_>>) -> Picture {
    let scored = &assessed.scored;
    let rules = scored.rules();
    let nodes: Vec<NodeIx> = core::iter::once(NodeIx::OVERALL).chain(names::instruments(rules)).collect();
    let empty = is_empty(scored);
    let upper = Ruler::new(UPPER_FROM, rules.decimals());
    // A score that would lie off the drawn part is shown on the whole.
    let must = !empty && nodes.iter().any(|&node| scored.node(node).high() < upper.least());
    let whole = must || range == ScaleRange::Whole;
    let ruler = if whole { Ruler::new(0, rules.decimals()) } else { upper };
    let (low, high) = ruler.ends();
    let back = if empty { None } else { holding_back(assessed, &nodes) };
    let line = |&node: &NodeIx| line(voice, scored, ruler, node, Around { empty, back, before });
    Picture {
        low: voice.number(low),
        high: voice.number(high),
        thresholds: thresholds(voice, assessed, &nodes, ruler),
        lines: nodes.iter().map(line).collect(),
        holds_back: voice.label(Label::HoldsBack),
        whole,
        switch_label: (!must).then(|| voice.label(if whole { Label::ScaleUpper } else { Label::ScaleWhole })),
    }
}

/// True if nothing is known that a result could be made from.
pub(super) fn is_empty(scored: &Scored<'_>) -> bool {
    scored.assessment().given().next().is_none() && !scored.is_from_published()
}

/// What a line is drawn beside.
#[derive(Clone, Copy)]
struct Around<'a> {
    empty: bool,
    back: Option<NodeIx>,
    before: Option<&'a Scored<'a>>,
}

fn line(voice: Voice, scored: &Scored<'_>, ruler: Ruler, node: NodeIx, around: Around<'_>) -> PictureLine {
    let rules = scored.rules();
    let result = scored.node(node);
    let name = names::short(voice, rules, node);
    let score = match names::score(voice, &result) {
        Some(score) if !around.empty => score,
        _ => "–".to_owned(),
    };
    let known = result.certain();
    let level = known.map(|score| allowed(scored, node, score));
    let level = level.map(|level| Badge::named(voice, rules, rules.level(level)));
    let (from, to) = (result.low(), result.high());
    let mark = match known {
        _ if around.empty || names::is_free(from, to) => LineMark::Nothing,
        Some(score) => LineMark::Point(ruler.at(score)),
        None => LineMark::Range { from: ruler.at(from), to: ruler.at(to), clipped: from < ruler.least() },
    };
    let id = &rules.node(node).id;
    let there = around.before.and_then(|before| before.rules().find(id).ok().map(|there| before.node(there)));
    let before = there.and_then(|there| there.score()).filter(|&score| score >= ruler.least());
    let description = voice.say(&match &level {
        Some(level) => Message::LineAllows { name: &name, score: &score, level: &level.name },
        None => Message::LineOpen { name: &name, score: &score },
    });
    PictureLine {
        node: id.to_string(),
        title: voice.words(&rules.node(node).name),
        holds_back: around.back == Some(node),
        before: before.map(|score| ruler.at(score)),
        name,
        score,
        mark,
        level,
        description,
    }
}

/// The best level that this score alone would allow: what better ones ask of its node, it does not reach.
fn allowed(scored: &Scored<'_>, node: NodeIx, score: Rounded) -> LevelIx {
    let rules = scored.rules();
    let reaches = |&level: &LevelIx| rules.threshold(level, node).is_none_or(|at_least| score >= at_least);
    rules.level_indices().find(reaches).unwrap_or_else(|| scored.guaranteed_index())
}

/// The known score that falls short of the next level by most; none at the top, or where none falls short.
fn holding_back(assessed: &Assessed, nodes: &[NodeIx]) -> Option<NodeIx> {
    let scored = &assessed.scored;
    let level = scored.guaranteed_index().above()?;
    let short = |&node: &NodeIx| {
        let at_least = scored.rules().threshold(level, node)?;
        Some((scored.node(node).score()?.short_of(at_least)?, node))
    };
    nodes.iter().filter_map(short).max_by_key(|&(short, node)| (short, core::cmp::Reverse(node))).map(|(_, node)| node)
}

fn thresholds(voice: Voice, assessed: &Assessed, nodes: &[NodeIx], ruler: Ruler) -> Vec<Threshold> {
    let rules = assessed.scored.rules();
    let empty = is_empty(&assessed.scored);
    let (now, next) = (assessed.scored.guaranteed_index(), next_level(assessed));
    // While nothing is entered, the best levels are what one looks at.
    let best: Vec<LevelIx> = rules.level_indices().take(if empty { 2 } else { 0 }).collect();
    let mut found: Vec<(Rounded, LevelIx, Vec<bool>)> = Vec::new();
    for level in rules.level_indices() {
        for (place, &node) in nodes.iter().enumerate() {
            let Some(at) = rules.threshold(level, node) else { continue };
            if at <= ruler.least() {
                continue;
            }
            let known = found.iter().position(|(known, ..)| *known == at);
            let known = known.unwrap_or_else(|| {
                found.push((at, level, vec![false; nodes.len()]));
                found.len() - 1
            });
            found[known].2[place] = true;
        }
    }
    found.sort_by_key(|&(at, ..)| at);
    let named = |level: LevelIx| if empty { best.contains(&level) } else { level == now || Some(level) == next };
    let threshold = |(at, level, asked): (Rounded, LevelIx, Vec<bool>)| Threshold {
        at: ruler.at(at),
        value: voice.number(at.to_short_string()),
        name: named(level).then(|| voice.pick(&rules.level(level).name).to_owned()),
        asked,
    };
    found.into_iter().map(threshold).collect()
}
