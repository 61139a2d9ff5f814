//! The checklist of preparation of a year: how far each point is that an indicator looks at, by the rules, and each of the four aspects
//! of support, which stand for the whole year.

use crate::clean::clean;
use crate::day::Day;
use crate::words::{index as i, measures as m, preparation as w};
use ita_score::spec::PointSpec;
use ita_score::{NodeIx, Rulebook};
use ita_words::{Lang, pick};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far the preparation of a year is. What nothing is said of is not begun, as far as anybody said.
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
    /// Of each indicator, by its id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub indicators: BTreeMap<String, Prepared>,
    /// Of each aspect of support. What is done in it is a text of [`Aspects`](crate::Aspects).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub aspects: BTreeMap<Aspect, Supported>,
}

/// How far an indicator is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Prepared {
    /// Of each of its points, by their ids.
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

/// How far an aspect of support is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Supported {
    /// How far.
    pub state: Readiness,
    /// Who is responsible.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// When it is to be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// How far something is prepared for.
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
    /// All, in the order in which they come.
    pub const ALL: [Self; 3] = [Self::Todo, Self::Doing, Self::Done];

    /// Its id in a table.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Doing => "doing",
            Self::Done => "done",
        }
    }

    /// What it is called.
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

    /// What a press makes of it: round all of them.
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
    /// Data to be published.
    Data,
    /// Information technology.
    Technology,
    /// Public relations.
    Publicity,
}

impl Aspect {
    /// All, in the order in which papers name them.
    pub const ALL: [Self; 4] = [Self::Personnel, Self::Data, Self::Technology, Self::Publicity];

    /// Its id: `personnel`, `data`, `technology`, `publicity`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Personnel => "personnel",
            Self::Data => "data",
            Self::Technology => "technology",
            Self::Publicity => "publicity",
        }
    }

    /// What it is called.
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
    /// Returns true if nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.indicators.is_empty() && self.aspects.is_empty()
    }

    /// How far a point of an indicator is.
    #[must_use]
    pub fn point(&self, indicator: &str, point: &str) -> Readiness {
        self.indicators.get(indicator).and_then(|one| one.points.get(point)).copied().unwrap_or_default()
    }

    /// How far an aspect is.
    #[must_use]
    pub fn aspect(&self, aspect: Aspect) -> Readiness {
        self.aspects.get(&aspect).map_or(Readiness::Todo, |one| one.state)
    }

    /// Says how far a point is.
    pub fn set_point(&mut self, indicator: &str, point: &str, to: Readiness) {
        let points = &mut self.indicators.entry(indicator.to_owned()).or_default().points;
        match to {
            Readiness::Todo => drop(points.remove(point)),
            to => drop(points.insert(point.to_owned(), to)),
        }
        self.tidy();
    }

    /// Says how far an aspect is.
    pub fn set_aspect(&mut self, aspect: Aspect, to: Readiness) {
        self.aspects.entry(aspect).or_default().state = to;
        self.tidy();
    }

    /// Takes away what says nothing.
    pub fn tidy(&mut self) {
        self.indicators.retain(|_, one| *one != Prepared::default());
        self.aspects.retain(|_, one| *one != Supported::default());
    }

    /// How far an indicator is as a whole: ready when each of its points is, not begun while none is.
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

/// Returns the nodes of a year that the rules tell points of, in the order of the tree: what is to be prepared. Empty for a year of which
/// none are known.
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

/// The points of a year, each with the node that it is of.
pub(crate) fn points(rules: &Rulebook) -> impl Iterator<Item = (NodeIx, &PointSpec)> + '_ {
    prepared_nodes(rules).flat_map(|node| rules.node(node).points.iter().map(move |point| (node, point)))
}
