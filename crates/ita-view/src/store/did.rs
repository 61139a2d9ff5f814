//! What was done, as a stored word.

use crate::history::Did;
use crate::work::did;

/// Words of what says nothing of a node.
const PLAIN: [(&str, Did); 16] = [
    ("items", Did::Items),
    ("agency", Did::Agency),
    ("published_total", Did::PublishedTotal),
    ("published_level", Did::PublishedLevel),
    ("pasted", Did::Pasted),
    ("cleared", Did::Cleared),
    ("example", Did::Example),
    ("kept", Did::Kept),
    ("agency_added", Did::AgencyAdded),
    ("agency_removed", Did::AgencyRemoved),
    ("file_opened", Did::FileOpened),
    ("year", Did::Year),
    ("year_emptied", Did::YearEmptied),
    ("plan_applied", Did::PlanApplied),
    ("plan_deleted", Did::PlanDeleted),
    ("plan_changed", Did::PlanChanged),
];

const TYPED: &str = "typed:";
const PLAN_TYPED: &str = "plan_typed:";
const WRITTEN: &str = "written:";

impl Did {
    /// The word for it.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Typed(node) => [TYPED, node].concat(),
            Self::PlanTyped(node) => [PLAN_TYPED, node].concat(),
            Self::Written(beside, _) => [WRITTEN, beside.id].concat(),
            plain => PLAIN.iter().find(|(_, did)| did == plain).map_or_else(String::new, |(id, _)| (*id).to_owned()),
        }
    }

    /// What a word stands for.
    pub(super) fn from_id(id: &str) -> Option<Self> {
        let after = |start| id.strip_prefix(start).map(str::to_owned);
        let written = || did::ALL.into_iter().find(|beside| Some(beside.id) == id.strip_prefix(WRITTEN));
        let plain = || PLAIN.into_iter().find(|(known, _)| *known == id).map(|(_, did)| did);
        after(TYPED).map(Self::Typed).or_else(|| after(PLAN_TYPED).map(Self::PlanTyped)).or_else(|| {
            // Where in it somebody was writing is of that visit.
            written().map(|beside| Self::Written(beside, None)).or_else(plain)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own() {
        let mut all: Vec<Did> = PLAIN.into_iter().map(|(_, did)| did).collect();
        all.extend([Did::Typed("9.1".into()), Did::PlanTyped("o1".into())]);
        all.extend(did::ALL.map(|beside| Did::Written(beside, None)));
        let mut ids: Vec<String> = all.iter().map(Did::id).collect();
        assert_eq!(
            ids.iter().map(|id| Did::from_id(id)).collect::<Vec<_>>(),
            all.iter().cloned().map(Some).collect::<Vec<_>>()
        );
        ids.sort_unstable();
        ids.dedup();
        assert_eq!((ids.len(), ids.iter().any(String::is_empty)), (all.len(), false));
        assert_eq!([Did::from_id(""), Did::from_id("written:"), Did::from_id("flown")], [None, None, None]);
    }
}
