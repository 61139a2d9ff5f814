//! The picture of a result, which the app and the reports draw: the overall score and the instruments on one axis, with what the
//! levels require of each. This module decides what is drawn and where; the app and the reports decide how.

use ita_score::{Exact, LevelIx, NodeIx, Rounded, Scored};

/// A place on the drawn part of an axis, in thousandths of its width: 0 at the left end, 1000 at the right.
pub type Permille = u16;

/// The left end of the upper part of the axis, where most scores lie, in points.
const UPPER_FROM: u64 = 60;

/// The right end of the axis, in points.
const TOP: u64 = 100;

/// The drawn part of an axis.
///
/// ```
/// use ita_report::Ruler;
/// use ita_score::Rounded;
///
/// let upper = Ruler::upper(2);
/// assert_eq!((upper.at(Rounded::new(90, 0)), upper.at(Rounded::new(5, 0))), (750, 0));
/// assert_eq!(upper.ends().map(|end| end.to_short_string()), ["60", "100"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruler {
    low: u64,
    high: u64,
    decimals: u8,
}

impl Ruler {
    /// Creates the upper part of the axis, where most scores lie, for scores with `decimals` decimals.
    #[must_use]
    pub fn upper(decimals: u8) -> Self {
        Self::from(UPPER_FROM, decimals)
    }

    /// Creates the whole axis, from 0 to 100 points, for scores with `decimals` decimals.
    #[must_use]
    pub fn whole(decimals: u8) -> Self {
        Self::from(0, decimals)
    }

    fn from(points: u64, decimals: u8) -> Self {
        let units = 10u64.pow(u32::from(decimals));
        Self { low: points * units, high: TOP * units, decimals }
    }

    /// Returns the scores at both ends.
    #[must_use]
    pub fn ends(self) -> [Rounded; 2] {
        [self.low, self.high].map(|units| Rounded::new(units, self.decimals))
    }

    /// Returns the score at the left end.
    #[must_use]
    pub fn least(self) -> Rounded {
        let [least, _] = self.ends();
        least
    }

    /// Returns the place of a score, or of the nearest end if it lies outside.
    #[must_use]
    pub fn at(self, score: Rounded) -> Permille {
        let units = Exact::from(score).round(self.decimals).units();
        let from_low = units.clamp(self.low, self.high) - self.low;
        u16::try_from(from_low * 1000 / (self.high - self.low)).unwrap_or(1000)
    }
}

/// A threshold, drawn through the lines that it is asked of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnThreshold {
    /// The score that is required.
    pub at: Rounded,
    /// The best level that requires it.
    pub level: LevelIx,
    /// For each line, whether it must meet this threshold.
    pub asked: Vec<bool>,
}

/// What a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// A score.
    Point(Rounded),
    /// Every possible score, from the least to the most.
    Range(Rounded, Rounded),
    /// Nothing is known.
    Nothing,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawnLine {
    /// Its node.
    pub node: NodeIx,
    /// What it shows.
    pub drawn: Drawn,
    /// True for the one that holds the level back most.
    pub holds_back: bool,
    /// The score of the year before, where it is known and lies on the drawn part.
    pub before: Option<Rounded>,
}

/// The picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FourLines {
    /// The drawn part of the axis.
    pub ruler: Ruler,
    /// True if the whole axis is drawn.
    pub is_whole: bool,
    /// True if the whole axis has to be drawn, because a score lies left of the upper part.
    pub must_be_whole: bool,
    /// Thresholds within what is drawn, from left to right.
    pub thresholds: Vec<DrawnThreshold>,
    /// The overall score, then the instruments.
    pub lines: Vec<DrawnLine>,
}

impl FourLines {
    /// Creates the picture of a result with the level `level`, or of one without any value (`is_empty`). `whole` requests the
    /// whole axis. `score` returns the number of a line if it is known, the announced or the computed one; `before` returns the
    /// score of the year before.
    ///
    /// ```
    /// use ita_report::{Drawn, FourLines};
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// let level = scored.guaranteed_index();
    /// let picture = FourLines::new(&scored, level, false, false, |node| scored.node(node).certain(), |_| None);
    /// // EIT alone falls short of what the next level asks.
    /// let back = picture.lines.iter().find(|line| line.holds_back).unwrap();
    /// assert_eq!((back.node, back.drawn), (rules.find("eit")?, Drawn::Point(scored.node(back.node).low())));
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn new(
        scored: &Scored<'_>,
        level: LevelIx,
        is_empty: bool,
        whole: bool,
        score: impl Fn(NodeIx) -> Option<Rounded>,
        before: impl Fn(NodeIx) -> Option<Rounded>,
    ) -> Self {
        let rules = scored.rules();
        let nodes: Vec<NodeIx> = core::iter::once(NodeIx::OVERALL).chain(rules.children(NodeIx::OVERALL)).collect();
        let upper = Ruler::upper(rules.decimals());
        let most = |node: NodeIx| score(node).unwrap_or_else(|| scored.node(node).high());
        let must_be_whole = !is_empty && nodes.iter().any(|&node| most(node) < upper.least());
        let is_whole = must_be_whole || whole;
        let ruler = if is_whole { Ruler::whole(rules.decimals()) } else { upper };
        let short = |&node: &NodeIx| {
            let at_least = rules.threshold(level.above()?, node)?;
            Some((score(node).filter(|_| !is_empty)?.short_of(at_least)?, node))
        };
        let back = nodes.iter().filter_map(short).max_by_key(|&(short, node)| (short, core::cmp::Reverse(node)));
        let line = |&node: &NodeIx| {
            let (low, high) = (scored.node(node).low(), scored.node(node).high());
            let is_free = low.units() == 0 && high == Ruler::whole(high.decimals()).ends()[1];
            DrawnLine {
                node,
                drawn: match score(node) {
                    _ if is_empty => Drawn::Nothing,
                    Some(score) => Drawn::Point(score),
                    None if is_free => Drawn::Nothing,
                    None => Drawn::Range(low, high),
                },
                holds_back: back.is_some_and(|(_, back)| back == node),
                before: before(node).filter(|&score| score >= ruler.least()),
            }
        };
        let lines = nodes.iter().map(line).collect();
        Self { ruler, is_whole, must_be_whole, thresholds: thresholds(scored, &nodes, ruler), lines }
    }
}

fn thresholds(scored: &Scored<'_>, nodes: &[NodeIx], ruler: Ruler) -> Vec<DrawnThreshold> {
    let rules = scored.rules();
    let mut found: Vec<DrawnThreshold> = Vec::new();
    for level in rules.level_indices() {
        for (place, &node) in nodes.iter().enumerate() {
            let Some(at) = rules.threshold(level, node).filter(|&at| at > ruler.least()) else { continue };
            let known = found.iter().position(|known| known.at == at).unwrap_or_else(|| {
                found.push(DrawnThreshold { at, level, asked: vec![false; nodes.len()] });
                found.len() - 1
            });
            found[known].asked[place] = true;
        }
    }
    found.sort_by_key(|known| known.at);
    found
}
