//! รายงาน: the draft of what an agency publishes, from its numbers and from what is written beside them.

mod fields;
mod sentences;
mod years;

pub use fields::FieldGroup;
pub use sentences::{Sentences, is_editable, said_of, sentences};

use super::claims::sourced;
use crate::improve::Ground;
use crate::message::{ReportLabel, ReportMessage, Voice};
use crate::parts::Parts;
use crate::state::State;
use crate::work::papers;
use crate::year::Year;
use ita_file::{Asked, Scenarios};
use ita_report::{
    Before, Case, Document, Kind, Look, Papers, Raising, Section, Targets, Terms, measures_of_targets, prepared_nodes,
};
use ita_score::{Assessment, Levers, Published, Rulebook};
use years::{before, has_result, key_of, next_year, year_after};

/// What can be drafted, and what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportView {
    /// The kinds that the numbers allow, the first of them what one begins with, each with its words.
    pub kinds: Vec<(Kind, String)>,
    /// That the year has no numbers, and so no other kinds; or that they are those of the year before.
    pub note: Option<String>,
    /// What can be added, by what it is about.
    pub groups: Vec<FieldGroup>,
}

/// Returns what can be drafted of the year in sight.
#[must_use]
pub fn report(state: &State, parts: &Parts) -> ReportView {
    let voice = Voice::of(state);
    let (has_numbers, has_result) = (!state.draft().is_empty(), has_result(state, parts));
    let (rules, number) = (state.year().rules(), state.year().number());
    let before = before(state, state.year(), parts).is_some();
    let decided = || !papers(&state.work, key_of(state, number.saturating_sub(1))).measures.is_empty();
    let allowed = |kind: &Kind| match kind {
        Kind::Improve | Kind::Handout | Kind::Notice => has_numbers,
        // What was done is due before the round is scored.
        Kind::Outcome => before || decided(),
        Kind::Prepare => !has_result || year_after(state, parts).is_some(),
        Kind::Index => rules.nodes().any(|node| rules.is_item(node)),
    };
    let mut kinds = [Kind::Improve, Kind::Handout, Kind::Notice, Kind::Outcome, Kind::Prepare, Kind::Index];
    // What a year without a result begins with.
    kinds.sort_by_key(|kind| *kind != Kind::Prepare || has_result);
    let next = next_year(state, parts);
    let said = |kind: Kind| (kind, named(voice, kind, if kind == Kind::Improve { next } else { Some(state.year()) }));
    ReportView {
        kinds: kinds.into_iter().filter(allowed).map(said).collect(),
        note: (!has_result).then(|| no_result(voice, state)),
        groups: fields::groups(state),
    }
}

/// Why a preparation is what one begins with.
fn no_result(voice: Voice, state: &State) -> String {
    let to = state.year().number();
    match state.draft().is_empty() {
        true => voice.label(ReportLabel::NoResult),
        false => {
            let (from, to) = (to.saturating_sub(1).to_string(), to.to_string());
            voice.say(&ReportMessage::OnlyCarried { from: &from, to: &to })
        }
    }
}

/// A kind with the OIT item under which it is published: what is done about a result is an item of the next year.
fn named(voice: Voice, kind: Kind, of: Option<Year>) -> String {
    let label = voice.label(words(kind));
    let item = |year: Year| Some((kind.item(year.rules()).filter(|_| year.own().is_none())?, year));
    let Some((item, year)) = of.and_then(item) else { return label };
    let (item, year) = (ita_words::number(year.rules(), item), year.number().to_string());
    voice.say(&ReportMessage::ForItem { kind: &label, item: &item, year: &year })
}

const fn words(kind: Kind) -> ReportLabel {
    match kind {
        Kind::Improve => ReportLabel::Improve,
        Kind::Handout => ReportLabel::Handout,
        Kind::Notice => ReportLabel::Notice,
        Kind::Outcome => ReportLabel::Outcome,
        Kind::Prepare => ReportLabel::Prepare,
        Kind::Index => ReportLabel::Index,
    }
}

/// A section that can be left out of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    /// Which.
    pub section: Section,
    /// Its heading.
    pub words: String,
    /// True if it is shown, where there is something to say.
    pub shown: bool,
}

/// What can be left out of a kind of report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionsView {
    /// How many are shown of how many: “4/5”.
    pub shown: String,
    /// Each of them.
    pub sections: Vec<SectionView>,
}

/// Returns what can be left out of a kind of report, of a year by these rules.
#[must_use]
pub fn report_sections(state: &State, kind: Kind, rules: &Rulebook) -> SectionsView {
    let voice = Voice::of(state);
    let papers = papers(&state.work, state.year().key());
    let is_out = |section| papers.left_out.get(&kind).is_some_and(|out| out.contains(&section));
    // A section that a year can never fill is not offered.
    let can_say = |section: &&Section| **section != Section::Readiness || prepared_nodes(rules).next().is_some();
    let view = |&section: &Section| SectionView {
        section,
        words: section.words(voice.lang()).to_owned(),
        shown: !is_out(section),
    };
    let sections: Vec<SectionView> = Section::of(kind).iter().filter(can_say).map(view).collect();
    let shown = sections.iter().filter(|view| view.shown).count();
    SectionsView { shown: voice.number(format!("{shown}/{}", sections.len())), sections }
}

/// What is drafted.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// The case, which holds every number.
    pub case: Case<'static>,
    /// The document of it.
    pub document: Document,
    /// True if there are no measures of the agency's own, and what is raised could give some from the library.
    pub can_suggest: bool,
}

/// Returns what is drafted. A preparation is for the year in sight while that has no result of its own, otherwise for the next
/// one. The plan is that of the scenario in sight. Measures are those of งานและมาตรการ; if there are none and `suggested` is set,
/// those that the library has for the plan.
#[must_use]
pub fn draft_report(state: &State, parts: &Parts, kind: Kind, suggested: bool) -> Drafted {
    let voice = Voice::of(state);
    let (mut case, reported) =
        if kind == Kind::Prepare { preparation(state, parts) } else { (result(state, parts), state.year()) };
    // Numbers that are those of the year before are no result to compare with it.
    if kind == Kind::Outcome && !has_result(state, parts) {
        (case.result, case.published) = (None, Published::default());
    }
    case.agency.clone_from(&state.work.agency);
    let seen = state.year();
    let of_own = case.before.as_ref().is_some_and(|before| before.own_rules);
    // It knows the rules that come with the program.
    case.crosswalk = ita_rules::crosswalk().ok().filter(|_| reported.own().is_none() && !of_own);
    case.own_rules = reported.own().is_some();
    let key = |number| {
        let known = [seen, reported].into_iter().find(|year| year.number() == number);
        known.map_or_else(|| key_of(state, number), Year::key)
    };
    case.papers = Papers::of_years(kind, seen.number(), reported.number(), |year| papers(&state.work, key(year)));
    // What they aim at is called as the rules of their year call it, whether that has a result or not.
    let measures_by = case.papers.measures_of.and_then(|number| {
        let key = key(number);
        state.shelf.books.year(key).or_else(|| parts.known_year(key).ok().flatten())
    });
    case.measures_by = measures_by.map(Year::rules);
    // What raises nothing, such as the goal of a preparation, gives none.
    let raises = case.raises();
    let can_suggest =
        case.papers.measures.is_empty() && !raises.is_empty() && kind != Kind::Outcome && kind != Kind::Index;
    if can_suggest && suggested {
        case.papers.measures = measures_of_targets(case.rules, &raises, voice.lang());
    }
    let document = ita_report::document(case.clone(), kind, Look::of(voice.lang()));
    Drafted { case, document, can_suggest }
}

/// The year in sight with its result, the year before, and the plan of the scenario in sight.
fn result(state: &State, parts: &Parts) -> Case<'static> {
    let (rules, ground) = (state.year().rules(), Ground::of(state));
    let mut case =
        Case::new(sourced(state.year())).with_result(ground.base.scored.clone(), state.draft().published(rules));
    case.before = before(state, state.year(), parts);
    let scenario = state.work.scenarios().active();
    let goal = ground.goal(&scenario.wanted).ok().flatten();
    case.plan = goal.map(|goal| Raising {
        goal,
        planned: (*ground.plan(&state.memo, goal, scenario)).clone(),
        margin: scenario.margin.score(),
        terms: Asked::of(&ground.base.scored, scenario).terms(),
    });
    if !scenario.follows() {
        let own = ground.outcome(&state.memo, scenario).scored;
        case.targets = Some(Targets::of(&ground.base.scored, own.assessment()));
    }
    case
}

/// The year to prepare for, with the result of the one before it.
fn preparation(state: &State, parts: &Parts) -> (Case<'static>, Year) {
    let next = year_after(state, parts).filter(|_| has_result(state, parts));
    let year = next.unwrap_or(state.year());
    let mut case = Case::new(sourced(year));
    case.before = before(state, year, parts);
    case.plan = to_prepare(state, year, case.before.as_ref());
    (case, year)
}

/// The goal of a year to prepare for, as ยกระดับ has it: of that year, or of the year before.
fn to_prepare(state: &State, year: Year, before: Option<&Before<'static>>) -> Option<Raising<'static>> {
    let (rules, seen, begun) = (year.rules(), state.year(), Scenarios::new());
    let of = |key: u16| state.work.scenarios.get(&key);
    let before = before.map(|before| {
        let number = before.result.rules().spec().fiscal_year;
        (&before.result, of(if number == seen.number() { seen.key() } else { number }).unwrap_or(&begun))
    });
    let (goal, margin) = ita_file::goal_to_prepare(rules, of(year.key()), before)?;
    let planned = Assessment::new(rules).score().plan(goal, &Levers::new(rules));
    Some(Raising { goal, planned, margin, terms: Terms::default() })
}
