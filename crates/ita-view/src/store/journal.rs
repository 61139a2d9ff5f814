//! What a window was about to write when it was left, as one text: [`Journal`].

use super::changes::Changes;
use super::kept::{Kept, Record};
use super::log::Log;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// What a window was about to write when it was left. A browser waits for nothing then, so the journal is stored where that takes
/// no waiting, and written with the next visit.
#[derive(Serialize, Deserialize)]
pub(super) struct Journal {
    by: String,
    /// What was written before it.
    after: Log,
    records: Vec<(String, Option<Box<RawValue>>)>,
}

impl Journal {
    /// The records.
    pub(super) fn records(&self) -> Vec<Record> {
        let text = |text: &Option<Box<RawValue>>| text.as_ref().map(|text| text.get().to_owned());
        self.records.iter().map(|(key, record)| (key.clone(), text(record))).collect()
    }

    /// True if there is just what the window knew when it was left.
    pub(super) fn is_next(&self, kept: &Kept) -> bool {
        self.after == kept.log
    }

    /// True if it was written after all.
    pub(super) fn is_done(&self, kept: &Kept) -> bool {
        kept.log.has_done(&self.after, &self.by)
    }

    /// The keys that were written since by others; none if that cannot be told.
    pub(super) fn touched(&self, kept: &Kept) -> Option<Vec<String>> {
        kept.log.since(&self.after)
    }

    /// The window that was left.
    pub(super) fn by(&self) -> &str {
        &self.by
    }

    /// True if the window knew of nothing: the place did not answer, or was empty.
    pub(super) fn is_first(&self) -> bool {
        self.after == Log::default()
    }
}

/// Journals as one text, with that of a window of this name in the place of its own of before: what it is about to write, or none.
/// None if there is none left.
#[must_use]
pub fn journal(before: Option<&str>, by: &str, changes: Option<(&Kept, &Changes)>) -> Option<String> {
    let mut all: Vec<Journal> = before.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    all.retain(|journal| journal.by != by);
    if let Some((kept, changes)) = changes {
        let record = |text: &String| RawValue::from_string(text.clone()).ok();
        let records = changes.records.iter().map(|(key, text)| (key.clone(), text.as_ref().and_then(record)));
        all.push(Journal { by: by.to_owned(), after: kept.log.clone(), records: records.collect() });
    }
    (!all.is_empty()).then(|| serde_json::to_string(&all).unwrap_or_default())
}

/// The journals of a text; none of one that is broken.
pub(super) fn read(text: &str) -> Vec<Journal> {
    serde_json::from_str(text).unwrap_or_default()
}

/// A state's records as one text, from nothing.
pub(super) fn all(changes: &Changes) -> String {
    let record = |text: &String| RawValue::from_string(text.clone()).ok();
    let records: Vec<(&String, Option<Box<RawValue>>)> =
        changes.records.iter().map(|(key, text)| (key, text.as_ref().and_then(record))).collect();
    serde_json::to_string(&Everything { version: super::VERSION, records }).unwrap_or_default()
}

/// Every record as one text.
#[derive(Serialize, Deserialize)]
pub(super) struct Everything<K> {
    version: u32,
    pub(super) records: Vec<(K, Option<Box<RawValue>>)>,
}

/// The records of such a text; none if it is none.
pub(super) fn read_all(text: &str) -> Option<Vec<Record>> {
    let everything: Everything<String> = serde_json::from_str(text).ok()?;
    let text = |text: Option<Box<RawValue>>| text.map(|text| text.get().to_owned());
    Some(everything.records.into_iter().map(|(key, record)| (key, text(record))).collect())
}
