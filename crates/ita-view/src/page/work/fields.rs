//! What is written with one voice of one year: fields, days, aims, names of states.

use crate::message::{Message, Voice, WorkLabel, WorkMessage};
use crate::page::names;
use crate::work::{EntryPart, ItemPart, NotRead, Place};
use ita_file::with_decimals;
use ita_report::{Aim, Day, MeasureState, Papers, is_address};
use ita_score::{Rulebook, Score};

/// A field: what it shows, what it is called, what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldView {
    /// Where what is typed goes.
    pub place: Place,
    /// Its name.
    pub label: String,
    /// Its text.
    pub text: String,
    /// What is wrong with it, and how to mend it.
    pub error: Option<String>,
    /// What stands in it while it is empty.
    pub hint: Option<String>,
    /// True if it has several lines.
    pub long: bool,
}

/// One voice, one year, one day.
pub(in crate::page) struct Pen {
    pub(in crate::page) voice: Voice,
    pub(in crate::page) rules: &'static Rulebook,
    pub(in crate::page) today: Option<Day>,
}

impl Pen {
    /// A field of a measure or an item.
    pub(super) fn field(&self, papers: &mut Papers, place: Place, label: WorkLabel) -> FieldView {
        let is_day = matches!(label, WorkLabel::Due | WorkLabel::Start | WorkLabel::EntryDate);
        let long = matches!(
            label,
            WorkLabel::Steps | WorkLabel::FollowUp | WorkLabel::Note | WorkLabel::EntryText | WorkLabel::Purpose
        );
        self.named(papers, place, self.voice.label(label), is_day, long)
    }

    /// A field of the papers, with its name.
    pub(in crate::page) fn named(
        &self,
        papers: &mut Papers,
        place: Place,
        label: String,
        is_day: bool,
        long: bool,
    ) -> FieldView {
        let voice = self.voice;
        let day = |day: Day| voice.number(day.numbers(voice.lang()));
        let (text, not_read) = place.shown(papers, day, |points| voice.number(self.points(points)));
        let is_link = matches!(place, Place::Item(_, ItemPart::Address) | Place::Entry(_, _, EntryPart::Link));
        // Items are published, and a year is prepared for, while it is assessed; measures are carried out in the next one.
        let of_the_year = matches!(place, Place::Item(..) | Place::Prepared(..) | Place::Support(..));
        let example = if of_the_year { self.rules.fiscal_year() } else { self.next_year() };
        let error = match not_read {
            Some(NotRead::Day) => last_day(example).map(|last| {
                let (day, words) = (last.numbers(voice.lang()), last.words(voice.lang()));
                voice.say(&WorkMessage::BadDay { day: &day, words: &words })
            }),
            Some(NotRead::Points) => {
                let (least, most) = (Score::ZERO.to_string(), Score::MAX.to_string());
                Some(voice.say(&Message::OutOfRange { least: &least, most: &most }))
            }
            None => (is_link && !text.trim().is_empty() && !is_address(text.trim()))
                .then(|| voice.label(WorkLabel::BadAddress)),
        };
        let hint = last_day(example).filter(|_| is_day);
        let hint = hint.map(|last| voice.say(&WorkMessage::DayHint { day: &last.numbers(voice.lang()) }));
        FieldView { place, label, text, error, hint, long }
    }

    fn next_year(&self) -> u16 {
        self.rules.fiscal_year().saturating_add(1)
    }

    /// Points as people write them: “2.30”.
    pub(super) fn points(&self, points: Score) -> String {
        with_decimals(&points.to_string(), usize::from(self.rules.decimals()))
    }

    /// What a measure aims at: “EIT +2.30”; an item by its number.
    pub(super) fn aim(&self, aim: &Aim) -> String {
        let Ok(node) = self.rules.find(&aim.node) else { return aim.node.clone() };
        let name = names::short(self.voice, self.rules, node);
        match aim.points.filter(|_| !self.rules.is_item(node)) {
            Some(points) => format!("{name} +{}", self.voice.number(self.points(points))),
            None => name,
        }
    }

    /// Whether a day is over and what was due is not done.
    pub(super) fn is_overdue(&self, due: Option<Day>, finished: bool) -> bool {
        !finished && due.zip(self.today).is_some_and(|(due, today)| due < today)
    }
}

/// The last day of a fiscal year: an example of a day.
fn last_day(year: u16) -> Option<Day> {
    Day::parse(&["30/9/", &year.to_string()].concat()).ok()
}

/// What a press on a state makes of it: round the three that measures go through.
pub(super) const fn next(state: MeasureState) -> MeasureState {
    match state {
        MeasureState::Planned => MeasureState::Doing,
        MeasureState::Doing => MeasureState::Done,
        MeasureState::Done | MeasureState::Dropped => MeasureState::Planned,
    }
}
