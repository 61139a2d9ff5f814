//! Sentences of a report that somebody edits, and what became of those that were.

use crate::message::{ReportLabel, ReportMessage, Voice};
use ita_report::{Document, Fate, Paragraph};

/// What was edited of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentences {
    /// “แก้ไขแล้ว 3 ข้อความ”; none where nothing was.
    pub edited: Option<String>,
    /// “ต้องตรวจ 1 ข้อความ”; none where nothing has to be looked at.
    pub stale: Option<String>,
}

/// Returns what was edited of a draft.
#[must_use]
pub fn sentences(voice: Voice, draft: &Document) -> Sentences {
    let fates: Vec<Fate> =
        draft.paragraphs().filter_map(|text| text.edited.as_ref()).map(|edited| edited.fate).collect();
    let stale = fates.iter().filter(|&&fate| fate == Fate::Stale).count();
    let some = |count: usize| (count > 0).then(|| count.to_string());
    Sentences {
        edited: some(fates.len()).map(|count| voice.say(&ReportMessage::Edited { count: &count })),
        stale: some(stale).map(|count| voice.say(&ReportMessage::Stale { count: &count })),
    }
}

/// Returns true if a sentence is edited in its place: what people wrote of a measure is edited where the measure is.
#[must_use]
pub fn is_editable(text: &Paragraph) -> bool {
    let mut parts = text.key.split('.');
    let (section, number) = (parts.next(), parts.next().unwrap_or_default());
    !(matches!(section, Some("measures" | "done")) && number.starts_with(|c: char| c.is_ascii_digit()))
}

/// Returns what became of an edited sentence, in words; none of one that is ours.
#[must_use]
pub fn said_of(voice: Voice, text: &Paragraph) -> Option<String> {
    Some(voice.label(match text.edited.as_ref()?.fate {
        Fate::Kept => ReportLabel::WasEdited,
        Fate::Carried => ReportLabel::WasCarried,
        Fate::Stale => ReportLabel::IsStale,
    }))
}
