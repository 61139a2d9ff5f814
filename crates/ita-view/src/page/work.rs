//! งานและมาตรการ: measures, the OIT checklist and the checklist of preparation of the year, and what comes of them.

mod fields;
mod handed;
mod items;
mod library;
mod measure;
mod needs;
mod prepare;

pub use fields::FieldView;
pub use handed::{HandedOn, due_calendar, follow_ups, handed_on, index_page, procurement};
pub use items::{CheckGroup, CheckRow, ChecklistView, TakeView};
pub use library::{LibraryView, Offer, measure_library};
pub use measure::{AimView, EntryView, MeasureView, measure};
pub use needs::{NeedsView, Reached};
pub use prepare::{PointRow, PrepareGroup, PrepareView, ReadyView, SupportRow};

use crate::message::{Voice, WorkLabel, WorkMessage};
use crate::state::State;
use crate::work::{papers, planned};
pub(super) use fields::Pen;
use fields::next;
use ita_report::{Day, Measure, MeasureState, Papers};

/// How far something is, whether a measure, an item, or what is to be prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not begun.
    NotBegun,
    /// Under way.
    UnderWay,
    /// Done or published.
    Finished,
}

/// When something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The day is over, and it is not done.
    Overdue,
    /// In this month.
    ThisMonth,
    /// No day is set.
    None,
}

/// What the list is filtered by; `None` filters nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Who is responsible; an empty text is nobody.
    pub unit: Option<String>,
    /// When it is due.
    pub when: Option<When>,
    /// How far it is.
    pub stage: Option<Stage>,
    /// The row, of an OIT item or of the preparation, in which somebody is writing: it stays in sight until it is left, whatever
    /// the filters ask for.
    pub held: Option<String>,
    /// The measures whose state was pressed since the filters were set: they stay in sight, so that a press can be undone.
    pub pressed: Pressed,
}

/// Measures that stay in sight, by their places. When a measure is added or removed, a place means another measure, so none is
/// held any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pressed {
    of: usize,
    places: Vec<usize>,
}

impl Pressed {
    /// Returns these with the measure at place `at` of `of`.
    #[must_use]
    pub fn with(&self, at: usize, of: usize) -> Self {
        let mut places = if self.of == of { self.places.clone() } else { Vec::new() };
        if !places.contains(&at) {
            places.push(at);
        }
        Self { of, places }
    }

    fn holds(&self, at: usize, of: usize) -> bool {
        self.of == of && self.places.contains(&at)
    }
}

/// A measure in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// Its place among all.
    pub at: usize,
    /// Its title.
    pub title: String,
    /// What it aims at: “EIT +2.30”.
    pub aims: Vec<String>,
    /// What it adds to the whole: “คะแนนรวม +0.69”; none where it expects nothing in numbers.
    pub gain: Option<String>,
    /// Who is responsible.
    pub unit: String,
    /// When it is due, in words.
    pub due: String,
    /// True if that is over and it is not done.
    pub overdue: bool,
    /// How far it is.
    pub state: MeasureState,
    /// The same in words.
    pub state_name: String,
    /// What a press makes of it.
    pub next: MeasureState,
    /// What a press does, for a screen reader.
    pub press: String,
}

/// Everything of the view but what a side sheet shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkView {
    /// “5 มาตรการ เสร็จแล้ว 2”.
    pub count: String,
    /// That the year has no numbers, where it has none.
    pub note: Option<String>,
    /// What the plan needs and the measures give.
    pub needs: NeedsView,
    /// True if the plan asks for something that no measure aims at.
    pub plan_left: bool,
    /// The measures that are asked for.
    pub measures: Vec<MeasureRow>,
    /// How many there are of all.
    pub all: usize,
    /// Who is responsible for something, in the order of the names; an empty name for what nobody is.
    pub units: Vec<String>,
    /// The OIT checklist.
    pub checklist: ChecklistView,
    /// The checklist of preparation; none for a year of which no points are known.
    pub prepare: Option<PrepareView>,
}

/// Returns the view as it is asked for; `today` says what is overdue.
#[must_use]
pub fn work(state: &State, filter: &Filter, today: Option<Day>) -> WorkView {
    let voice = Voice::of(state);
    let papers = papers(&state.work, state.year().key());
    let pen = Pen { voice, rules: state.year().rules(), today };
    let needs = needs::needs(state, &papers);
    let done = papers.measures.iter().filter(|one| one.state == MeasureState::Done).count();
    let all = papers.measures.len();
    let shown = |at, one: &Measure| filter.pressed.holds(at, all) || filter.takes(&pen, &of_measure(one));
    let rows = papers.measures.iter().enumerate().filter(|&(at, one)| shown(at, one));
    WorkView {
        count: voice.say(&WorkMessage::Count { all: &all.to_string(), done: &done.to_string() }),
        note: (!needs.has_result).then(|| voice.label(WorkLabel::NoResult)),
        plan_left: needs.plan.is_some() && !planned(state, &papers, voice.lang()).is_empty(),
        measures: rows.map(|(at, one)| row(&pen, state, at, one)).collect(),
        all,
        units: units(&papers, filter),
        checklist: items::checklist(&pen, state.draft(), &papers, filter, state.year().own().is_some()),
        prepare: prepare::prepare(&pen, &papers, filter),
        needs,
    }
}

/// What a filter looks at.
struct Filtered<'p> {
    unit: &'p str,
    due: Option<Day>,
    stage: Option<Stage>,
}

const fn of_measure(one: &Measure) -> Filtered<'_> {
    let stage = match one.state {
        MeasureState::Planned => Some(Stage::NotBegun),
        MeasureState::Doing => Some(Stage::UnderWay),
        MeasureState::Done => Some(Stage::Finished),
        MeasureState::Dropped => None,
    };
    Filtered { unit: one.unit.as_str(), due: one.due, stage }
}

impl Filter {
    fn takes(&self, pen: &Pen, one: &Filtered<'_>) -> bool {
        let when = self.when.is_none_or(|when| match when {
            When::Overdue => pen.is_overdue(one.due, one.stage == Some(Stage::Finished) || one.stage.is_none()),
            When::ThisMonth => one.due.zip(pen.today).is_some_and(|(due, today)| due.is_in_month_of(today)),
            When::None => one.due.is_none(),
        });
        let unit = self.unit.as_ref().is_none_or(|unit| unit.trim() == one.unit.trim());
        when && unit && self.stage.is_none_or(|stage| one.stage == Some(stage))
    }
}

fn units(papers: &Papers, filter: &Filter) -> Vec<String> {
    let of_measures = papers.measures.iter().map(|one| one.unit.trim());
    let of_items = papers.items.values().map(|check| check.owner.trim());
    let prepared = papers.preparation.indicators.values().map(|one| one.owner.trim());
    let support = papers.preparation.aspects.values().map(|one| one.owner.trim());
    // The chosen name stays in the list when the last entry that has it is changed.
    let asked = filter.unit.as_deref().map(str::trim);
    let mut units: Vec<String> =
        of_measures.chain(of_items).chain(prepared).chain(support).chain(asked).map(str::to_owned).collect();
    units.sort_unstable();
    units.dedup();
    units
}

fn row(pen: &Pen, state: &State, at: usize, one: &Measure) -> MeasureRow {
    let voice = pen.voice;
    let (name, after) = (one.state.words(voice.lang()), next(one.state));
    MeasureRow {
        at,
        title: match one.title.trim() {
            "" => voice.label(WorkLabel::Untitled),
            title => title.to_owned(),
        },
        aims: one.aims.iter().map(|aim| pen.aim(aim)).collect(),
        gain: needs::gain(state, one).map(|points| voice.say(&WorkMessage::Gain { points: &points })),
        unit: one.unit.clone(),
        due: one.due.map(|due| voice.number(due.words(voice.lang()))).unwrap_or_default(),
        overdue: pen.is_overdue(one.due, matches!(one.state, MeasureState::Done | MeasureState::Dropped)),
        press: voice.say(&WorkMessage::Next { state: &name, next: &after.words(voice.lang()) }),
        state: one.state,
        state_name: name,
        next: after,
    }
}
