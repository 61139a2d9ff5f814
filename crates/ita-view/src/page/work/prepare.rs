//! The checklist of preparation: each indicator with the points that it looks at, by the rules, and the four aspects of support of the year.

use super::fields::{FieldView, Pen};
use super::{Filter, Filtered, Stage};
use crate::message::{RulesLabel, WorkLabel, WorkMessage};
use crate::page::claims::claim;
use crate::page::{ClaimView, Permille, names};
use crate::work::{Place, PreparedPart, SupportPart};
use ita_report::{Aspect, Papers, Readiness, prepared_nodes};
use ita_score::NodeIx;

/// The checklist of preparation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrepareView {
    /// “เรียบร้อย 5 จาก 20 ประเด็น”.
    pub progress: String,
    /// “กำลังดำเนินการ 3 ประเด็น”.
    pub doing: String,
    /// How many points are ready or under way, and how many are ready, of a thousand.
    pub bars: (Permille, Permille),
    /// Where the points are from, and how sure that is.
    pub from: Option<ClaimView>,
    /// Indicators that are asked for.
    pub indicators: Vec<PrepareGroup>,
    /// Aspects that are asked for.
    pub aspects: Vec<SupportRow>,
}

/// How far something is, and what a press makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyView {
    /// How far.
    pub state: Readiness,
    /// The same in words.
    pub name: String,
    /// What a press makes of it.
    pub next: Readiness,
    /// Whose it is and what a press does, for a screen reader.
    pub press: String,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrepareGroup {
    /// Its id.
    pub node: String,
    /// Its number and name.
    pub name: String,
    /// What it looks at, in a sentence.
    pub about: String,
    /// “1/2”: how many of its points are ready.
    pub ready: String,
    /// The same in words.
    pub ready_words: String,
    /// Its points.
    pub points: Vec<PointRow>,
    /// Remark, owner, due day.
    pub fields: [FieldView; 3],
    /// True if the day is over and it is not ready.
    pub overdue: bool,
}

/// A point that an indicator looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointRow {
    /// Its id, unique in its indicator.
    pub id: String,
    /// The point.
    pub name: String,
    /// How far it is.
    pub ready: ReadyView,
}

/// An aspect of support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportRow {
    /// Which.
    pub aspect: Aspect,
    /// Its name.
    pub name: String,
    /// How far it is.
    pub ready: ReadyView,
    /// What is done, owner, due day.
    pub fields: [FieldView; 3],
    /// True if the day is over and it is not ready.
    pub overdue: bool,
}

impl SupportRow {
    /// Returns the key by which the row is held in sight.
    #[must_use]
    pub fn hold(&self) -> String {
        hold(self.aspect)
    }
}

/// Returns a key that is no node's id.
fn hold(aspect: Aspect) -> String {
    ["aspect/", aspect.id()].concat()
}

/// Returns the checklist; none for a year of which no points are known.
pub(super) fn prepare(pen: &Pen, papers: &Papers, filter: &Filter) -> Option<PrepareView> {
    let (voice, rules) = (pen.voice, pen.rules);
    let nodes: Vec<NodeIx> = prepared_nodes(rules).collect();
    let first = rules.node(*nodes.first()?);
    let said = &papers.preparation;
    let states = nodes.iter().map(|&node| rules.node(node));
    let states = states.flat_map(|spec| spec.points.iter().map(|point| said.point(&spec.id, &point.id)));
    let states: Vec<Readiness> = states.collect();
    let count = |from: Readiness| states.iter().filter(|&&state| state >= from).count();
    let (done, begun, all) = (count(Readiness::Done), count(Readiness::Doing), states.len());
    let share = |part: usize| u16::try_from(part * 1000 / all.max(1)).unwrap_or(1000);
    let is_shown = |id: &str, one: &Filtered<'_>| filter.held.as_deref() == Some(id) || filter.takes(pen, one);
    let mut papers_of = papers.clone();
    let shown_nodes = nodes.iter().copied().filter(|&node| {
        let spec = rules.node(node);
        let one = said.indicators.get(&*spec.id);
        let unit = one.map_or("", |one| one.owner.as_str());
        let stage = Some(stage(said.of_indicator(rules, node)));
        is_shown(&spec.id, &Filtered { unit, due: one.and_then(|one| one.due), stage })
    });
    let shown_aspects = Aspect::ALL.into_iter().filter(|&aspect| {
        let one = said.aspects.get(&aspect);
        let unit = one.map_or("", |one| one.owner.as_str());
        let stage = Some(stage(said.aspect(aspect)));
        is_shown(&hold(aspect), &Filtered { unit, due: one.and_then(|one| one.due), stage })
    });
    let indicators = shown_nodes.map(|node| group(pen, &mut papers_of, node)).collect();
    let aspects = shown_aspects.map(|aspect| support(pen, &mut papers_of, aspect)).collect();
    Some(PrepareView {
        progress: voice.say(&WorkMessage::Ready { count: &done.to_string(), all: &all.to_string() }),
        doing: voice.say(&WorkMessage::GoingOn { count: &(begun - done).to_string() }),
        bars: (share(begun), share(done)),
        from: first.about_claim.and_then(|at| claim(voice, rules, at, RulesLabel::SubjectAbout)),
        indicators,
        aspects,
    })
}

const fn stage(state: Readiness) -> Stage {
    match state {
        Readiness::Todo => Stage::NotBegun,
        Readiness::Doing => Stage::UnderWay,
        Readiness::Done => Stage::Finished,
    }
}

fn ready(pen: &Pen, of: &str, state: Readiness) -> ReadyView {
    let (voice, next) = (pen.voice, state.next());
    let [name, after] = [state, next].map(|state| state.words(voice.lang()));
    let press = voice.say(&WorkMessage::Next { state: name, next: after });
    ReadyView { state, name: name.to_owned(), next, press: [of, " · ", &press].concat() }
}

fn group(pen: &Pen, papers: &mut Papers, node: NodeIx) -> PrepareGroup {
    let (voice, spec) = (pen.voice, pen.rules.node(node));
    let id = spec.id.to_string();
    let said = &papers.preparation;
    let points: Vec<PointRow> = spec
        .points
        .iter()
        .map(|point| {
            let name = voice.words(&point.name);
            PointRow { id: point.id.to_string(), ready: ready(pen, &name, said.point(&id, &point.id)), name }
        })
        .collect();
    let done = points.iter().filter(|point| point.ready.state == Readiness::Done).count();
    let due = said.indicators.get(&id).and_then(|one| one.due);
    let field = |(part, label, is_day): (PreparedPart, WorkLabel, bool)| {
        pen.named(papers, Place::Prepared(id.clone(), part), voice.label(label), is_day, false)
    };
    let (count, all) = (done.to_string(), points.len().to_string());
    PrepareGroup {
        name: format!("{} {}", names::number(voice, pen.rules, node), voice.words(&spec.name)),
        about: voice.words(&spec.about),
        ready: voice.number(format!("{count}/{all}")),
        ready_words: voice.say(&WorkMessage::Ready { count: &count, all: &all }),
        overdue: pen.is_overdue(due, done == points.len()),
        fields: [
            (PreparedPart::Note, WorkLabel::Note, false),
            (PreparedPart::Owner, WorkLabel::Unit, false),
            (PreparedPart::Due, WorkLabel::Due, true),
        ]
        .map(field),
        points,
        node: id,
    }
}

fn support(pen: &Pen, papers: &mut Papers, aspect: Aspect) -> SupportRow {
    let (voice, state) = (pen.voice, papers.preparation.aspect(aspect));
    let due = papers.preparation.aspects.get(&aspect).and_then(|one| one.due);
    let name = aspect.words(voice.lang()).to_owned();
    let field = |(part, label): (SupportPart, WorkLabel)| {
        let (is_day, long) = (part == SupportPart::Due, part == SupportPart::Text);
        pen.named(papers, Place::Support(aspect, part), voice.label(label), is_day, long)
    };
    SupportRow {
        aspect,
        ready: ready(pen, &name, state),
        name,
        overdue: pen.is_overdue(due, state == Readiness::Done),
        fields: [
            (SupportPart::Text, WorkLabel::WhatIsDone),
            (SupportPart::Owner, WorkLabel::Unit),
            (SupportPart::Due, WorkLabel::Due),
        ]
        .map(field),
    }
}
