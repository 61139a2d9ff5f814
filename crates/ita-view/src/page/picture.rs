//! The four-line picture: the whole and the instruments on one axis, against what the levels ask of each.

use super::names;
use super::rows::next_level;
use crate::assess::Assessed;
use crate::message::{ResultLabel, ResultMessage, Voice};
use crate::page::Badge;
use crate::state::ScaleRange;
use ita_report::{Drawn, DrawnLine, DrawnThreshold, FourLines, Permille, Ruler};
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

/// The picture of a result, beside the year before where that is known. What is drawn is the same as in a report.
pub(super) fn picture(voice: Voice, assessed: &Assessed, range: ScaleRange, before: Option<&Scored<'_>>) -> Picture {
    let scored = &assessed.scored;
    let empty = is_empty(scored);
    let was = |node: NodeIx| {
        let before = before?;
        before.node(before.rules().find(&scored.rules().node(node).id).ok()?).score()
    };
    let known = |node: NodeIx| scored.node(node).certain();
    let level = scored.guaranteed_index();
    let drawn = FourLines::new(scored, level, empty, range == ScaleRange::Whole, known, was);
    let [low, high] = drawn.ruler.ends();
    let whole = drawn.is_whole;
    Picture {
        low: voice.number(low.to_short_string()),
        high: voice.number(high.to_short_string()),
        thresholds: thresholds(voice, assessed, &drawn),
        lines: drawn.lines.iter().map(|of| line(voice, scored, drawn.ruler, of)).collect(),
        holds_back: voice.label(ResultLabel::HoldsBack),
        whole,
        switch_label: (!drawn.must_be_whole)
            .then(|| voice.label(if whole { ResultLabel::ScaleUpper } else { ResultLabel::ScaleWhole })),
    }
}

/// True if nothing is known that a result could be made from.
pub(super) fn is_empty(scored: &Scored<'_>) -> bool {
    scored.assessment().given().next().is_none() && !scored.is_from_published()
}

fn line(voice: Voice, scored: &Scored<'_>, ruler: Ruler, of: &DrawnLine) -> PictureLine {
    let (rules, node) = (scored.rules(), of.node);
    let name = names::short(voice, rules, node);
    let score = match of.drawn {
        Drawn::Nothing => None,
        _ => names::score(voice, &scored.node(node)),
    };
    let score = score.unwrap_or_else(|| "–".to_owned());
    let level = scored.node(node).certain().map(|score| allowed(scored, node, score));
    let level = level.map(|level| Badge::named(voice, rules, rules.level(level)));
    let mark = match of.drawn {
        Drawn::Nothing => LineMark::Nothing,
        Drawn::Point(score) => LineMark::Point(ruler.at(score)),
        Drawn::Range(from, to) => {
            LineMark::Range { from: ruler.at(from), to: ruler.at(to), clipped: from < ruler.least() }
        }
    };
    let description = voice.say(&match &level {
        Some(level) => ResultMessage::LineAllows { name: &name, score: &score, level: &level.name },
        None => ResultMessage::LineOpen { name: &name, score: &score },
    });
    PictureLine {
        node: rules.node(node).id.to_string(),
        title: voice.words(&rules.node(node).name),
        holds_back: of.holds_back,
        before: of.before.map(|score| ruler.at(score)),
        name,
        score,
        mark,
        level,
        description,
    }
}

/// Returns the best level that this score alone would allow: every better level requires more of its node.
fn allowed(scored: &Scored<'_>, node: NodeIx, score: Rounded) -> LevelIx {
    let rules = scored.rules();
    let reaches = |&level: &LevelIx| rules.threshold(level, node).is_none_or(|at_least| score >= at_least);
    rules.level_indices().find(reaches).unwrap_or_else(|| scored.guaranteed_index())
}

fn thresholds(voice: Voice, assessed: &Assessed, drawn: &FourLines) -> Vec<Threshold> {
    let rules = assessed.scored.rules();
    let empty = is_empty(&assessed.scored);
    let (now, next) = (assessed.scored.guaranteed_index(), next_level(assessed));
    // While nothing is entered, the best levels are what one looks at.
    let best: Vec<LevelIx> = rules.level_indices().take(if empty { 2 } else { 0 }).collect();
    let named = |level: LevelIx| if empty { best.contains(&level) } else { level == now || Some(level) == next };
    let threshold = |of: &DrawnThreshold| Threshold {
        at: drawn.ruler.at(of.at),
        value: voice.number(of.at.to_short_string()),
        name: named(of.level).then(|| voice.pick(&rules.level(of.level).name).to_owned()),
        asked: of.asked.clone(),
    };
    drawn.thresholds.iter().map(threshold).collect()
}
