//! What a report is about.

use crate::papers::Papers;
use crate::target::{Target, Targets};
use ita_score::analysis::Crosswalk;
use ita_score::{Goal, Planned, Published, Rulebook, Score, Scored};
use ita_words::{Lang, Numerals};
use serde::{Deserialize, Serialize};

/// A kind of report.
///
/// ```
/// use ita_report::Kind;
///
/// assert_eq!(Kind::of("o25"), Some(Kind::Improve));
/// assert_eq!(Kind::Notice.id(), "notice");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// How a result is turned into improvement: FY2569's item o25.
    #[default]
    Improve,
    /// Preparation for a new year, for which there is no result yet.
    Prepare,
    /// The result of the measures a year later: FY2569's item o26.
    Outcome,
    /// One page for a meeting.
    Handout,
    /// A notice for the web site.
    Notice,
    /// The page of the year's OIT items, with where each is published.
    Index,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 6] = [Self::Improve, Self::Prepare, Self::Outcome, Self::Handout, Self::Notice, Self::Index];

    /// Returns the kind's id: `improve`, `prepare`, `outcome`, `handout`, `notice`, `index`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Improve => "improve",
            Self::Prepare => "prepare",
            Self::Outcome => "outcome",
            Self::Handout => "handout",
            Self::Notice => "notice",
            Self::Index => "index",
        }
    }

    /// Returns the kind with this id, or the kind that FY2569's item with this number requires.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        match id {
            "o25" => Some(Self::Improve),
            "o26" => Some(Self::Outcome),
            _ => Self::ALL.into_iter().find(|kind| kind.id() == id),
        }
    }
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its language.
    pub lang: Lang,
    /// Its digits.
    pub numerals: Numerals,
}

impl Look {
    /// Creates the look for a language, with the digits that offices use in it: Thai digits in Thai.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        let numerals = match lang {
            Lang::Th => Numerals::Thai,
            Lang::En => Numerals::Arabic,
        };
        Self { lang, numerals }
    }
}

/// What a report is about: a result, or a year's rules alone, with everything that belongs to it.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The agency; empty if its name is not known.
    pub agency: String,
    /// The rules of the year that is reported or prepared for.
    pub rules: &'a Rulebook,
    /// True if these rules are the user's own and not those of the NACC: the report says so.
    pub own_rules: bool,
    /// Its result. A result without any given value counts as none.
    pub result: Option<Scored<'a>>,
    /// The announced result of that year.
    pub published: Published,
    /// The year before.
    pub before: Option<Before<'a>>,
    /// The plan: what must be raised.
    pub plan: Option<Raising<'a>>,
    /// What the agency set itself: the report names this in the place of what the plan raises.
    pub targets: Option<Targets<'a>>,
    /// Which nodes of the years are the same; without it two years stand beside each other, and nothing is subtracted.
    pub crosswalk: Option<&'a Crosswalk>,
    /// The rules of the year for which the measures were decided, where that is another year: they name what the measures aim at even if
    /// that year has no result here. With [`before`](Self::before) of that year they are not needed.
    pub measures_by: Option<&'a Rulebook>,
    /// What people add.
    pub papers: Papers,
}

/// An earlier year.
#[derive(Clone, Debug)]
pub struct Before<'a> {
    /// Its result.
    pub result: Scored<'a>,
    /// Its announced result.
    pub published: Published,
    /// True if its rules are the user's own and not those of the NACC: the report says so.
    pub own_rules: bool,
}

/// A plan, and what was asked of it.
#[derive(Clone, Debug)]
pub struct Raising<'a> {
    /// The goal.
    pub goal: Goal,
    /// The plan, or what blocks it.
    pub planned: Planned<'a>,
    /// The margin above each condition, in points.
    pub margin: Score,
    /// What else it was asked to keep to.
    pub terms: Terms,
}

/// What a plan was asked to keep to, beside its margin: the report claims no more for it than this allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// True if something is called harder to raise than the rest: the least effort is then not the least increase.
    pub hard: bool,
    /// True if something is to stay as it is, or has a bound of its own.
    pub limited: bool,
    /// The most that any score is raised to, where that is bounded.
    pub ceiling: Option<Score>,
}

impl<'a> Case<'a> {
    /// Creates a case with nothing but the rules.
    #[must_use]
    pub fn new(rules: &'a Rulebook) -> Self {
        Self {
            agency: String::new(),
            rules,
            own_rules: false,
            result: None,
            published: Published::default(),
            before: None,
            plan: None,
            targets: None,
            crosswalk: None,
            measures_by: None,
            papers: Papers::default(),
        }
    }

    /// Returns the case with a result and the announced one. A result without any given value is left out.
    #[must_use]
    pub fn with_result(mut self, result: Scored<'a>, published: Published) -> Self {
        let is_given = result.assessment().given().next().is_some() || !published.is_empty();
        self.result = is_given.then_some(result);
        self.published = published;
        self
    }

    /// Returns the rules that the measures' aims refer to: those of another year if the measures were decided for it. Returns
    /// `None` if those rules are not available.
    #[must_use]
    pub fn rules_of_measures(&self) -> Option<&'a Rulebook> {
        match self.papers.measures_of.filter(|&year| year != self.year()) {
            None => Some(self.rules),
            Some(year) => {
                let before = self.before.as_ref().map(|before| before.result.rules());
                [before, self.measures_by].into_iter().flatten().find(|rules| rules.spec().fiscal_year == year)
            }
        }
    }

    /// Returns what is to be raised: what the agency set itself, or else what the plan raises.
    #[must_use]
    pub fn raises(&self) -> Vec<Target> {
        match (&self.targets, self.plan.as_ref().and_then(|raising| raising.planned.plan())) {
            (Some(targets), _) => targets.raises.clone(),
            (None, Some(plan)) => plan.raises.iter().map(Target::from).collect(),
            (None, None) => Vec::new(),
        }
    }

    /// Returns the reported fiscal year.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.rules.spec().fiscal_year
    }
}
