//! What a link sends: [`Sent`]. It is looked at in a view of its own and never takes the working copy's place.

use crate::draft::{self, Draft, Origin, Work};
use crate::year::Year;
use ita_score::{Assessment, Published};

/// What a link says beside its numbers, if whoever sent it wanted that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The agency's name.
    pub agency: String,
    /// The plan's name.
    pub title: String,
    /// The published total, as in the link.
    pub total: String,
    /// The published level's id.
    pub level: String,
}

/// What a link sends.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The link's hash, with its `#`.
    pub hash: String,
    /// The fiscal year.
    pub year: Year,
    /// The values.
    pub values: Assessment<'static>,
    /// The values with a plan's changes.
    pub plan: Option<Assessment<'static>>,
    /// What it says beside.
    pub said: Said,
}

impl PartialEq for Sent {
    /// Compared by the hash, which contains everything.
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Eq for Sent {}

impl Sent {
    /// The published result that it tells, as far as it is one.
    #[must_use]
    pub fn published(&self) -> Published {
        self.draft().published(self.year.rules())
    }

    /// Its numbers as a draft.
    pub(crate) fn draft(&self) -> Draft {
        let level = self.year.rules().find_level(&self.said.level).ok();
        Draft {
            published_overall: self.said.total.clone(),
            published_level: level.map(|level| self.year.rules().level(level).id.to_string()),
            ..Draft::of(&self.values)
        }
    }

    /// Returns what was sent as a work of the user's own.
    pub(crate) fn work(&self) -> Work {
        let drafts = draft::only(self.year.key(), self.draft());
        Work { agency: self.said.agency.clone(), drafts, origin: Origin::Own, ..Work::new(self.year) }
    }
}
