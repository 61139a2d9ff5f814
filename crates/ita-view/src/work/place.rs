//! The fields of what is written beside the numbers: [`Place`].

use super::{EntryPart, ItemPart, MeasurePart, PaperPart, PreparedPart, SupportPart};
use crate::draft::NodeId;
use ita_report::{Aspect, Check, Day, Papers};
use ita_score::Score;

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Of a measure, by its place in the list.
    Measure(usize, MeasurePart),
    /// The points of an aim of a measure.
    Aim(usize, usize),
    /// Of what was reported of a measure.
    Entry(usize, usize, EntryPart),
    /// Of an OIT item.
    Item(NodeId, ItemPart),
    /// Of an indicator that is prepared for.
    Prepared(NodeId, PreparedPart),
    /// Of an aspect of support.
    Support(Aspect, SupportPart),
    /// What is to be corrected in a node.
    Issue(NodeId),
    /// Of the papers themselves.
    Paper(PaperPart),
}

/// What a field holds.
pub(crate) enum Slot<'p> {
    Text(&'p mut String),
    Lines(&'p mut Vec<String>),
    Day(&'p mut Option<Day>),
    Points(&'p mut Option<Score>),
}

/// Why a field's text says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is no day.
    Day,
    /// It is no number of points.
    Points,
}

impl Place {
    /// Its name among what could not be read.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Measure(at, part) => format!("measures/{at}/{}", part.name()),
            Self::Aim(at, aim) => format!("measures/{at}/aims/{aim}/points"),
            Self::Entry(at, entry, part) => format!("measures/{at}/entries/{entry}/{}", part.name()),
            Self::Item(node, part) => format!("items/{node}/{}", part.name()),
            Self::Prepared(node, part) => format!("preparation/{node}/{}", part.name()),
            Self::Support(aspect, part) => format!("aspects/{}/{}", aspect.id(), part.name()),
            Self::Issue(node) => format!("issues/{node}"),
            Self::Paper(part) => part.name().to_owned(),
        }
    }

    /// Where it is in the papers; none if there is no such measure, aim or entry.
    pub(crate) fn slot<'p>(&self, papers: &'p mut Papers) -> Option<Slot<'p>> {
        Some(match self {
            Self::Measure(at, part) => {
                let one = papers.measures.get_mut(*at)?;
                match part {
                    MeasurePart::Title => Slot::Text(&mut one.title),
                    MeasurePart::Purpose => Slot::Text(&mut one.purpose),
                    MeasurePart::Steps => Slot::Lines(&mut one.steps),
                    MeasurePart::Unit => Slot::Text(&mut one.unit),
                    MeasurePart::Budget => Slot::Text(&mut one.budget),
                    MeasurePart::Start => Slot::Day(&mut one.start),
                    MeasurePart::Due => Slot::Day(&mut one.due),
                    MeasurePart::FollowUp => Slot::Text(&mut one.follow_up),
                    MeasurePart::Evidence => Slot::Text(&mut one.evidence),
                    MeasurePart::Note => Slot::Text(&mut one.note),
                }
            }
            Self::Aim(at, aim) => Slot::Points(&mut papers.measures.get_mut(*at)?.aims.get_mut(*aim)?.points),
            Self::Entry(at, entry, part) => {
                let entry = papers.measures.get_mut(*at)?.entries.get_mut(*entry)?;
                match part {
                    EntryPart::Date => Slot::Day(&mut entry.date),
                    EntryPart::Text => Slot::Text(&mut entry.text),
                    EntryPart::Link => Slot::Text(&mut entry.link),
                }
            }
            Self::Item(node, part) => {
                let check = papers.items.entry(node.clone()).or_default();
                match part {
                    ItemPart::Address => Slot::Text(&mut check.address),
                    ItemPart::Owner => Slot::Text(&mut check.owner),
                    ItemPart::Due => Slot::Day(&mut check.due),
                }
            }
            Self::Prepared(node, part) => {
                let one = papers.preparation.indicators.entry(node.clone()).or_default();
                match part {
                    PreparedPart::Note => Slot::Text(&mut one.note),
                    PreparedPart::Owner => Slot::Text(&mut one.owner),
                    PreparedPart::Due => Slot::Day(&mut one.due),
                }
            }
            Self::Support(aspect, SupportPart::Text) => Slot::Text(papers.aspects.text_mut(*aspect)),
            Self::Support(aspect, part) => {
                let one = papers.preparation.aspects.entry(*aspect).or_default();
                match part {
                    SupportPart::Due => Slot::Day(&mut one.due),
                    _ => Slot::Text(&mut one.owner),
                }
            }
            Self::Issue(node) => Slot::Text(papers.issues.entry(node.clone()).or_default()),
            Self::Paper(part) => paper(papers, *part),
        })
    }

    /// Puts a text there. What is no day or number where one belongs is kept apart, so that nothing typed is lost.
    pub(crate) fn set(&self, papers: &mut Papers, text: &str) {
        let key = self.key();
        let read = match self.slot(papers) {
            None => return,
            Some(Slot::Text(slot)) => {
                text.clone_into(slot);
                true
            }
            Some(Slot::Lines(slot)) => {
                *slot = if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() };
                true
            }
            Some(Slot::Day(slot)) => {
                *slot = Day::parse(text).ok();
                slot.is_some() || text.trim().is_empty()
            }
            Some(Slot::Points(slot)) => {
                *slot = Score::parse(text).ok();
                slot.is_some() || text.trim().is_empty()
            }
        };
        papers.unread.remove(&key);
        if !read {
            papers.unread.insert(key, text.to_owned());
        }
        tidy(papers);
    }

    /// Returns what the field shows, and what is wrong with it. `day` and `points` write what was read.
    pub fn shown(
        &self,
        papers: &mut Papers,
        day: impl Fn(Day) -> String,
        points: impl Fn(Score) -> String,
    ) -> (String, Option<NotRead>) {
        let unread = papers.unread.get(&self.key()).cloned();
        let shown = match self.slot(papers) {
            None => (String::new(), None),
            Some(Slot::Text(text)) => (text.clone(), None),
            Some(Slot::Lines(lines)) => (lines.join("\n"), None),
            Some(Slot::Day(slot)) => match unread {
                Some(text) => (text, Some(NotRead::Day)),
                None => (slot.map(day).unwrap_or_default(), None),
            },
            Some(Slot::Points(slot)) => match unread {
                Some(text) => (text, Some(NotRead::Points)),
                None => (slot.map(points).unwrap_or_default(), None),
            },
        };
        tidy(papers);
        shown
    }
}

fn paper(papers: &mut Papers, part: PaperPart) -> Slot<'_> {
    let Papers { meeting, aspects, signatory, .. } = papers;
    match part {
        PaperPart::MeetingName => Slot::Text(&mut meeting.name),
        PaperPart::MeetingDate => Slot::Day(&mut meeting.date),
        PaperPart::MeetingTime => Slot::Text(&mut meeting.time),
        PaperPart::MeetingPlace => Slot::Text(&mut meeting.place),
        PaperPart::MeetingChair => Slot::Text(&mut meeting.chair),
        PaperPart::MeetingGroup => Slot::Text(&mut meeting.group),
        PaperPart::Rank => Slot::Text(&mut papers.rank),
        PaperPart::Personnel => Slot::Text(&mut aspects.personnel),
        PaperPart::Data => Slot::Text(&mut aspects.data),
        PaperPart::Technology => Slot::Text(&mut aspects.technology),
        PaperPart::Publicity => Slot::Text(&mut aspects.publicity),
        PaperPart::FollowUp => Slot::Text(&mut papers.follow_up),
        PaperPart::Emphasis => Slot::Text(&mut papers.emphasis),
        PaperPart::SignatoryName => Slot::Text(&mut signatory.name),
        PaperPart::SignatoryOffice => Slot::Text(&mut signatory.office),
        PaperPart::Date => Slot::Day(&mut papers.date),
    }
}

/// Removes entries that say nothing.
fn tidy(papers: &mut Papers) {
    papers.items.retain(|_, check| *check != Check::default());
    papers.issues.retain(|_, text| !text.is_empty());
    papers.preparation.tidy();
}

/// Moves texts that could not be read after an entry of a list was removed: its own go, those behind it move up.
pub(crate) fn taken_away(papers: &mut Papers, list: &str, at: usize) {
    let unread = core::mem::take(&mut papers.unread);
    for (key, text) in unread {
        let place = key.strip_prefix(list).and_then(|rest| rest.split_once('/'));
        let place = place.and_then(|(index, rest)| Some((index.parse::<usize>().ok()?, rest)));
        match place {
            Some((index, _)) if index == at => continue,
            Some((index, rest)) if index > at => papers.unread.insert(format!("{list}{}/{rest}", index - 1), text),
            _ => papers.unread.insert(key, text),
        };
    }
}
