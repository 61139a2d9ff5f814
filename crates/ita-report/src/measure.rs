//! Measures: what an agency decides to do about its result, and the state of each.

use crate::day::Day;
use ita_score::{Exact, NodeIx, Rulebook, Score};
use ita_words::Lang;
use serde::{Deserialize, Serialize};

/// A measure. Its texts are as somebody wrote them.
///
/// ```
/// use ita_report::{Aim, Measure, MeasureState};
///
/// let measure: Measure = serde_json::from_str(
///     r#"{"title": "E-Service", "aims": [{"node": "eit", "points": "1.80"}], "due": "๓๐/๙/๒๕๖๙", "state": "doing"}"#,
/// ).unwrap();
/// assert_eq!(measure.state, MeasureState::Doing);
/// let rules = ita_rules::rulebook(2568)?;
/// // 1.80 points of EIT, which counts three tenths of the whole.
/// assert_eq!(measure.worth(rules).round(2).to_string(), "0.54");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Measure {
    /// What is done, in a line.
    pub title: String,
    /// To what end, in a sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// What it should raise, and by how much.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aims: Vec<Aim>,
    /// How, step by step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// Who is responsible.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// What it costs, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub budget: String,
    /// When it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// When it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Its state.
    pub state: MeasureState,
    /// How it is followed up and reported.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub follow_up: String,
    /// What shows that it was done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// What was reported about it, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
    /// A remark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The measure of our library from which it was made, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// What a measure should raise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// Id of the node.
    pub node: String,
    /// How many points that node should gain, or `None` if no number is expected. It has no meaning for an OIT item, which is
    /// published or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Score>,
}

/// The state of a measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeasureState {
    /// Not begun.
    #[default]
    Planned,
    /// Begun.
    Doing,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl MeasureState {
    /// All states, in their order.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Doing, Self::Done, Self::Dropped];

    /// Returns the state's id in a table.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Returns the state's name.
    ///
    /// ```
    /// use ita_report::{Lang, MeasureState};
    ///
    /// assert_eq!(MeasureState::Doing.words(Lang::Th), "กำลังดำเนินการ");
    /// assert_eq!(MeasureState::Doing.words(Lang::En), "Under way");
    /// ```
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        let (th, en) = crate::section::state_words(self);
        ita_words::capitalized(ita_words::pick(lang, th, en))
    }
}

/// A report about a measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// When it was reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// What was reported.
    pub text: String,
    /// Where it can be seen: a web address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
}

impl Measure {
    /// Returns how many points the measure is expected to add to the overall score, exactly, unless a score reaches 100 before:
    /// the points of each aim times the node's share. An item counts as a whole. For a given result, use
    /// [`expected`](crate::expected).
    #[must_use]
    pub fn worth(&self, rules: &Rulebook) -> Exact {
        let aims = self.aims.iter().filter_map(|aim| aim.read(rules));
        aims.fold(Exact::ZERO, |sum, (node, points)| {
            let share = rules.overall_share(node);
            // Shares have one common denominator of at most 10^15, points 15 decimals: no product comes near 128 bits.
            add(
                sum,
                Exact::new(
                    share.numerator() * Exact::from(points).numerator(),
                    share.denominator() * Exact::from(points).denominator(),
                ),
            )
        })
    }

    /// Returns the nodes that the measure aims at and that the rules have, in the order of the tree.
    #[must_use]
    pub fn nodes(&self, rules: &Rulebook) -> Vec<NodeIx> {
        let mut nodes: Vec<NodeIx> = self.aims.iter().filter_map(|aim| rules.find(&aim.node).ok()).collect();
        nodes.sort_unstable();
        nodes.dedup();
        nodes
    }
}

impl Aim {
    /// Returns the node and the points that it should gain, or `None` if the rules have no such node or no number is expected.
    #[must_use]
    pub fn read(&self, rules: &Rulebook) -> Option<(NodeIx, Score)> {
        let node = rules.find(&self.node).ok()?;
        let points = if rules.is_item(node) { Some(Score::MAX) } else { self.points };
        points.map(|points| (node, points))
    }
}

fn add(a: Exact, b: Exact) -> Exact {
    Exact::new(a.numerator() * b.denominator() + b.numerator() * a.denominator(), a.denominator() * b.denominator())
}
