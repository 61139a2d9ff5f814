//! One agency's work: [`Work`]. What was typed for a year of it is `ita-file`'s.

use crate::assess::Assessed;
use crate::example::{Example, ExampleId};
use crate::improve::Scenarios;
use crate::written::Written;
use crate::year::Year;
pub use ita_file::{Draft, NodeId, Respondents, Source};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A draft as the only one, of this fiscal year.
pub(crate) fn only(year: u16, draft: Draft) -> LiteMap<u16, Draft> {
    let mut drafts = LiteMap::new();
    drafts.insert(year, draft);
    drafts
}

/// Where a work comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Origin {
    /// A person typed it.
    Own,
    /// A named example; [`Work::is_edited`] says whether it has been changed since.
    Example(ExampleId),
    /// A link, not changed since.
    Link,
}

/// One agency's numbers: its name, the fiscal year in sight, and a draft for each year that was worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The agency's name, as typed.
    pub agency: String,
    /// The fiscal year in sight.
    pub year: Year,
    /// Drafts by fiscal year.
    pub drafts: LiteMap<u16, Draft>,
    /// Scenarios by fiscal year; a year without an entry has one untouched scenario.
    pub scenarios: LiteMap<u16, Scenarios>,
    /// What was written beside the numbers, by fiscal year.
    pub papers: Written,
    /// Where it comes from.
    pub origin: Origin,
}

impl Work {
    /// An empty work of one's own.
    #[must_use]
    pub fn new(year: Year) -> Self {
        Self {
            agency: String::new(),
            year,
            drafts: LiteMap::new(),
            scenarios: LiteMap::new(),
            papers: Written::default(),
            origin: Origin::Own,
        }
    }

    /// Returns the draft of the year in sight, an empty one if nothing was typed for it.
    #[must_use]
    pub fn draft(&self) -> &Draft {
        static EMPTY: OnceLock<Draft> = OnceLock::new();
        self.drafts.get(&self.year.key()).unwrap_or_else(|| EMPTY.get_or_init(Draft::new))
    }

    /// Returns the result of that draft.
    #[must_use]
    pub fn assessed(&self) -> Assessed {
        Assessed::of_draft(self.year.rules(), self.draft())
    }

    /// Returns the scenarios of the year in sight, a single untouched one if there are none.
    #[must_use]
    pub fn scenarios(&self) -> &Scenarios {
        static UNTOUCHED: OnceLock<Scenarios> = OnceLock::new();
        self.scenarios.get(&self.year.key()).unwrap_or_else(|| UNTOUCHED.get_or_init(Scenarios::new))
    }

    /// Returns true if the work was an example, and its visible part no longer equals the one in the program.
    #[must_use]
    pub fn is_edited(&self) -> bool {
        self.differs(|original| self.year.key() != original.year)
    }

    /// Returns true if a person entered something that is nowhere else.
    #[must_use]
    pub fn is_precious(&self) -> bool {
        let planned = || !self.papers.is_empty() || self.scenarios.values().any(|scenarios| !scenarios.is_untouched());
        match self.origin {
            Origin::Own => {
                let typed = !self.agency.trim().is_empty() || self.drafts.values().any(|draft| !draft.is_empty());
                typed || planned()
            }
            Origin::Example(_) => self.differs(|_| self.drafts.len() > 1) || planned(),
            Origin::Link => false,
        }
    }

    /// Returns true if the work was an example and its name, its numbers, or what `also` compares, have changed.
    fn differs(&self, also: impl FnOnce(&Example) -> bool) -> bool {
        let Origin::Example(id) = self.origin else { return false };
        let original = id.data();
        let same_numbers = self.drafts.get(&original.year) == Some(&original.draft());
        self.agency != original.agency || !same_numbers || also(original)
    }
}
