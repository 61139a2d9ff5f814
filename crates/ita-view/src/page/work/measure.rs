//! One measure, as the side sheet shows it.

use super::fields::{FieldView, Pen};
use super::needs;
use crate::message::{Voice, WorkLabel, WorkMessage};
use crate::page::names;
use crate::state::State;
use crate::work::{EntryPart, MeasurePart, Place, kept, papers};
use ita_report::{Day, Kept, MeasureState};
use ita_score::{NodeIx, NodeKind};

/// One measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureView {
    /// Its place among all.
    pub at: usize,
    /// True if nothing is said of it.
    pub blank: bool,
    /// Its title, or that it has none.
    pub title: String,
    /// Whether it is in the agency's own library as it stands; none where it has no title to be known by.
    pub kept: Option<bool>,
    /// How far it is.
    pub state: MeasureState,
    /// The states, in words.
    pub states: Vec<(MeasureState, String)>,
    /// The field of its title.
    pub name: FieldView,
    /// What it aims at.
    pub aims: Vec<AimView>,
    /// What else it can aim at: indicators, instruments and OIT items, by their ids.
    pub nodes: Vec<(String, String)>,
    /// What it adds to the whole: “คะแนนรวม +0.69”.
    pub gain: Option<String>,
    /// Purpose, steps, unit, budget, start, due.
    pub fields: Vec<FieldView>,
    /// What was reported, oldest first.
    pub entries: Vec<EntryView>,
    /// How it is followed up, evidence, note.
    pub more: Vec<FieldView>,
}

/// What a measure aims at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AimView {
    /// “EIT แบบวัดการรับรู้…”.
    pub name: String,
    /// By how many points; none of an item, which is published.
    pub points: Option<FieldView>,
}

/// What was reported of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryView {
    /// Day, what, where it is seen.
    pub fields: [FieldView; 3],
    /// The address, where it is one.
    pub link: Option<String>,
}

/// Returns a measure; none if there is none at that place.
#[must_use]
pub fn measure(state: &State, at: usize, today: Option<Day>) -> Option<MeasureView> {
    let (voice, rules) = (Voice::of(state), state.year().rules());
    let mut papers = papers(&state.work, state.year().key());
    let one = papers.measures.get(at)?.clone();
    let pen = Pen { voice, rules, today };
    let mut field = |place: Place, label: WorkLabel| pen.field(&mut papers, place, label);
    let mut part = |part: MeasurePart, label: WorkLabel| field(Place::Measure(at, part), label);
    let name = part(MeasurePart::Title, WorkLabel::Title);
    let fields = vec![
        part(MeasurePart::Purpose, WorkLabel::Purpose),
        part(MeasurePart::Steps, WorkLabel::Steps),
        part(MeasurePart::Unit, WorkLabel::Unit),
        part(MeasurePart::Budget, WorkLabel::Budget),
        part(MeasurePart::Start, WorkLabel::Start),
        part(MeasurePart::Due, WorkLabel::Due),
    ];
    let more = vec![
        part(MeasurePart::FollowUp, WorkLabel::FollowUp),
        part(MeasurePart::Evidence, WorkLabel::Evidence),
        part(MeasurePart::Note, WorkLabel::Note),
    ];
    let named = |node: NodeIx| {
        let (short, name) = (names::short(voice, rules, node), voice.words(&rules.node(node).name));
        if name.is_empty() || name == short { short } else { format!("{short} {name}") }
    };
    let aims = one.aims.iter().enumerate().map(|(index, aim)| match rules.find(&aim.node) {
        Ok(node) => AimView {
            name: named(node),
            points: (!rules.is_item(node)).then(|| field(Place::Aim(at, index), WorkLabel::Points)),
        },
        Err(_) => AimView { name: aim.node.clone(), points: None },
    });
    let aims = aims.collect();
    let mut entry = |index: usize, link: &str| {
        let mut part = |part, label| field(Place::Entry(at, index, part), label);
        let fields = [
            part(EntryPart::Date, WorkLabel::EntryDate),
            part(EntryPart::Text, WorkLabel::EntryText),
            part(EntryPart::Link, WorkLabel::EntryLink),
        ];
        EntryView { fields, link: Some(link.trim().to_owned()).filter(|link| ita_report::is_address(link)) }
    };
    let entries = one.entries.iter().enumerate().map(|(index, said)| entry(index, &said.link)).collect();
    let is_aim = |node: &NodeIx| {
        let kind = rules.node(*node).kind;
        rules.is_item(*node) || matches!(kind, NodeKind::Instrument | NodeKind::Indicator)
    };
    let free = |node: &NodeIx| one.aims.iter().all(|aim| *aim.node != *rules.node(*node).id);
    let nodes = rules.nodes().filter(is_aim).filter(free).map(|node| (rules.node(node).id.to_string(), named(node)));
    Some(MeasureView {
        at,
        blank: one == ita_report::Measure::default(),
        kept: (!one.title.trim().is_empty()).then(|| kept(&state.work).contains(&Kept::of(&one))),
        title: if one.title.trim().is_empty() { voice.label(WorkLabel::Untitled) } else { one.title.clone() },
        state: one.state,
        states: MeasureState::ALL.map(|state| (state, state.words(voice.lang()))).to_vec(),
        name,
        aims,
        nodes: nodes.collect(),
        gain: needs::gain(state, &one).map(|points| voice.say(&WorkMessage::Gain { points: &points })),
        fields,
        entries,
        more,
    })
}
