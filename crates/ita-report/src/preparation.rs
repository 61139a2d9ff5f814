//! The checklist of preparation of a year: the state of each point that an indicator looks at according to the rules, and of each of
//! the four aspects of support, which apply to the whole year.

use crate::clean::clean;
use crate::day::Day;
use crate::words::{index as i, measures as m, preparation as w};
use ita_score::spec::PointSpec;
use ita_score::{NodeIx, Rulebook};
use ita_words::{Lang, pick};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state of a year's preparation. Anything without an entry counts as not begun.
///
/// ```
/// use ita_report::{Preparation, Readiness};
///
/// let text = r#"{"indicators": {"7": {"points": {"bribes": "done"}, "owner": "สำนักปลัด"}}}"#;
/// let preparation: Preparation = serde_json::from_str(text).unwrap();
/// assert_eq!(preparation.point("7", "bribes"), Readiness::Done);
/// assert_eq!(preparation.point("7", "delay"), Readiness::Todo);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Preparation {
    /// The state of each indicator, by its id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub indicators: BTreeMap<String, Prepared>,
    /// The state of each aspect of support. What is done in it is a text of [`Aspects`](crate::Aspects).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub aspects: BTreeMap<Aspect, Supported>,
}

/// The state of an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Prepared {
    /// The state of each of its points, by their ids.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub points: BTreeMap<String, Readiness>,
    /// A remark.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Who is responsible.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When it is to be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// The state of an aspect of support.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Supported {
    /// The state.
    pub state: Readiness,
    /// Who is responsible.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When it is to be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// How ready something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readiness {
    /// Not begun.
    #[default]
    Todo,
    /// Under way.
    Doing,
    /// Ready.
    Done,
}

impl Readiness {
    /// All states, in their order.
    pub const ALL: [Self; 3] = [Self::Todo, Self::Doing, Self::Done];

    /// Returns the state's id in a table.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Doing => "doing",
            Self::Done => "done",
        }
    }

    /// Returns the state's name.
    ///
    /// ```
    /// use ita_report::{Lang, Readiness};
    ///
    /// assert_eq!(Readiness::Done.words(Lang::Th), "เรียบร้อย");
    /// ```
    #[must_use]
    pub const fn words(self, lang: Lang) -> &'static str {
        let words = match self {
            Self::Todo => i::TODO,
            Self::Doing => i::DOING,
            Self::Done => w::READY,
        };
        pick(lang, words.0, words.1)
    }

    /// Returns the next state, the first after the last: each press moves on by one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Todo => Self::Doing,
            Self::Doing => Self::Done,
            Self::Done => Self::Todo,
        }
    }
}

/// An aspect of support.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Personnel.
    Personnel,
    /// Data for publication.
    Data,
    /// Information technology.
    Technology,
    /// Public relations.
    Publicity,
}

impl Aspect {
    /// All aspects, in the order in which papers name them.
    pub const ALL: [Self; 4] = [Self::Personnel, Self::Data, Self::Technology, Self::Publicity];

    /// Returns the aspect's id: `personnel`, `data`, `technology`, `publicity`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Personnel => "personnel",
            Self::Data => "data",
            Self::Technology => "technology",
            Self::Publicity => "publicity",
        }
    }

    /// Returns the aspect's name.
    ///
    /// ```
    /// use ita_report::{Aspect, Lang};
    ///
    /// assert_eq!(Aspect::Publicity.words(Lang::Th), "ด้านการประชาสัมพันธ์");
    /// ```
    #[must_use]
    pub const fn words(self, lang: Lang) -> &'static str {
        let words = match self {
            Self::Personnel => m::PERSONNEL,
            Self::Data => m::DATA,
            Self::Technology => m::TECHNOLOGY,
            Self::Publicity => m::PUBLICITY,
        };
        pick(lang, words.0, words.1)
    }
}

impl Preparation {
    /// Returns true if there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.indicators.is_empty() && self.aspects.is_empty()
    }

    /// Returns the state of a point of an indicator.
    #[must_use]
    pub fn point(&self, indicator: &str, point: &str) -> Readiness {
        self.indicators.get(indicator).and_then(|one| one.points.get(point)).copied().unwrap_or_default()
    }

    /// Returns the state of an aspect.
    #[must_use]
    pub fn aspect(&self, aspect: Aspect) -> Readiness {
        self.aspects.get(&aspect).map_or(Readiness::Todo, |one| one.state)
    }

    /// Sets the state of a point.
    pub fn set_point(&mut self, indicator: &str, point: &str, to: Readiness) {
        let points = &mut self.indicators.entry(indicator.to_owned()).or_default().points;
        match to {
            Readiness::Todo => drop(points.remove(point)),
            to => drop(points.insert(point.to_owned(), to)),
        }
        self.tidy();
    }

    /// Sets the state of an aspect.
    pub fn set_aspect(&mut self, aspect: Aspect, to: Readiness) {
        self.aspects.entry(aspect).or_default().state = to;
        self.tidy();
    }

    /// Removes empty entries.
    pub fn tidy(&mut self) {
        self.indicators.retain(|_, one| *one != Prepared::default());
        self.aspects.retain(|_, one| *one != Supported::default());
    }

    /// Returns the state of an indicator as a whole: ready when each of its points is, not begun while none is.
    #[must_use]
    pub fn of_indicator(&self, rules: &Rulebook, node: NodeIx) -> Readiness {
        let spec = rules.node(node);
        let mut states = spec.points.iter().map(|point| self.point(&spec.id, &point.id));
        let Some(first) = states.next() else { return Readiness::Todo };
        if states.all(|state| state == first) { first } else { Readiness::Doing }
    }

    pub(crate) fn clean(&mut self) {
        for one in self.indicators.values_mut() {
            one.note = clean(&one.note);
            one.owner = clean(&one.owner);
        }
        self.aspects.values_mut().for_each(|one| one.owner = clean(&one.owner));
        self.tidy();
    }
}

/// Returns the nodes of a year for which the rules list points to prepare, in the order of the tree. There are none for a year
/// without known points.
///
/// ```
/// use ita_report::prepared_nodes;
///
/// assert_eq!(prepared_nodes(ita_rules::rulebook(2569)?).count(), 9);
/// assert_eq!(prepared_nodes(ita_rules::rulebook(2568)?).count(), 0);
/// # Ok::<(), ita_score::Error>(())
/// ```
pub fn prepared_nodes(rules: &Rulebook) -> impl Iterator<Item = NodeIx> + '_ {
    rules.nodes().filter(|&node| !rules.node(node).points.is_empty())
}

/// Returns the points of a year, each with its node.
pub(crate) fn points(rules: &Rulebook) -> impl Iterator<Item = (NodeIx, &PointSpec)> + '_ {
    prepared_nodes(rules).flat_map(|node| rules.node(node).points.iter().map(move |point| (node, point)))
}
