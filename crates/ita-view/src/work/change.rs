//! What is done to what is written beside the numbers: [`Change`].

use super::PaperPart;
use super::did;
use super::kept::{keep, kept, unkeep};
use super::place::{Place, taken_away};
use super::raised;
use super::{put, read};
use crate::action::Action;
use crate::draft::NodeId;
use crate::history::Did;
use crate::improve::Ground;
use crate::reduce::{notify, take_items};
use crate::state::{Notice, State, View};
use crate::written::{Beside, Writes, Writing};
use ita_report::{
    Aim, Aspect, Counts, Edit, Entry, ItemState, Kind, Measure, MeasureState, Papers, Readiness, Section, library,
    measures_of_targets,
};
use ita_score::{Lang, NodeIx, Rulebook};

/// What a person does to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Types into a field.
    Set(Place, String),
    /// Adds a measure for each score that the plan in sight raises and no measure aims at yet.
    AddFromPlan(Lang),
    /// Adds a measure of the library, aimed at a node.
    AddFromLibrary {
        /// Which.
        id: String,
        /// The node.
        node: NodeId,
        /// The language that it is written in.
        lang: Lang,
    },
    /// Adds a measure that the agency kept, by its title, aimed at a node where one is said.
    AddKept {
        /// Its title.
        title: String,
        /// The node; an empty text for none.
        node: NodeId,
    },
    /// Keeps a measure as a suggestion of the agency's own, in the place of one of the same title.
    Keep(usize),
    /// Takes such a suggestion away, by its title.
    Unkeep(String),
    /// Adds a measure of which nothing is said.
    AddEmpty,
    /// Takes a measure away.
    Delete(usize),
    /// Says how far a measure is.
    SetState(usize, MeasureState),
    /// Lets a measure aim at another node.
    AddAim(usize, NodeId),
    /// Takes an aim away.
    RemoveAim(usize, usize),
    /// Adds an empty line to what was reported of a measure.
    AddEntry(usize),
    /// Takes such a line away.
    RemoveEntry(usize, usize),
    /// Says how far an OIT item is.
    SetItem(NodeId, ItemState),
    /// Says how far a point is that an indicator looks at.
    SetPoint(NodeId, String, Readiness),
    /// Says how far an aspect of support is.
    SetAspect(Aspect, Readiness),
    /// Says from when on an item counts.
    SetCounts(Counts),
    /// Takes what counts over into the scores of the year, as its OIT items; nothing else of them changes.
    TakeItems,
    /// Shows a section in a kind of report, or leaves it out.
    ShowSection(Kind, Section, bool),
    /// Puts a text in the place of a sentence of the report.
    Edit {
        /// The sentence's key.
        key: String,
        /// The sentence as it is written.
        ours: String,
        /// The text.
        text: String,
    },
    /// Puts the sentence back.
    Unedit(String),
}

impl Change {
    /// The same as an action.
    #[must_use]
    pub fn action(self) -> Action {
        Action::Write(Writing::new(self))
    }

    fn apply(&self, state: &State, papers: &mut Papers) {
        let rules = state.year().rules();
        match self {
            Self::Set(place, text) => place.set(papers, text),
            Self::AddFromPlan(lang) => papers.measures.extend(planned(state, papers, *lang)),
            Self::AddFromLibrary { id, node, lang } => {
                let one = library().iter().find(|one| one.id() == id);
                if let (Some(one), Ok(node)) = (one, rules.find(node)) {
                    papers.measures.push(one.measure(rules, node, *lang));
                }
            }
            Self::AddKept { title, node } => {
                let node = rules.find(node).is_ok().then_some(node.as_str());
                let one = kept(&state.work).into_iter().find(|one| one.title == *title);
                papers.measures.extend(one.map(|one| one.measure(node)));
            }
            Self::AddEmpty => papers.measures.push(Measure::default()),
            Self::Delete(at) => {
                if *at < papers.measures.len() {
                    papers.measures.remove(*at);
                    taken_away(papers, "measures/", *at);
                }
            }
            Self::SetState(at, to) => {
                if let Some(one) = papers.measures.get_mut(*at) {
                    one.state = *to;
                }
            }
            Self::AddAim(at, node) => {
                let known = rules.find(node).is_ok();
                if let Some(one) = papers.measures.get_mut(*at).filter(|one| known && !aims_at(one, node)) {
                    one.aims.push(Aim { node: node.clone(), points: None });
                }
            }
            Self::RemoveAim(at, aim) => {
                if let Some(one) = papers.measures.get_mut(*at).filter(|one| *aim < one.aims.len()) {
                    one.aims.remove(*aim);
                    taken_away(papers, &format!("measures/{at}/aims/"), *aim);
                }
            }
            Self::AddEntry(at) => {
                if let Some(one) = papers.measures.get_mut(*at) {
                    one.entries.push(Entry::default());
                }
            }
            Self::RemoveEntry(at, entry) => {
                if let Some(one) = papers.measures.get_mut(*at).filter(|one| *entry < one.entries.len()) {
                    one.entries.remove(*entry);
                    taken_away(papers, &format!("measures/{at}/entries/"), *entry);
                }
            }
            Self::SetItem(node, to) => {
                if rules.find(node).is_ok_and(|node| rules.is_item(node)) {
                    let check = papers.items.entry(node.clone()).or_default();
                    check.state = *to;
                    if *check == ita_report::Check::default() {
                        papers.items.remove(node);
                    }
                }
            }
            Self::SetPoint(node, point, to) => {
                let spec = rules.find(node).map(|node| rules.node(node));
                if spec.is_ok_and(|spec| spec.points.iter().any(|known| *known.id == **point)) {
                    papers.preparation.set_point(node, point, *to);
                }
            }
            Self::SetAspect(aspect, to) => papers.preparation.set_aspect(*aspect, *to),
            Self::SetCounts(counts) => papers.counts = *counts,
            // They change scores, or the papers of every year.
            Self::TakeItems | Self::Keep(_) | Self::Unkeep(_) => {}
            Self::ShowSection(kind, section, true) => {
                papers.left_out.entry(*kind).and_modify(|out| {
                    out.remove(section);
                });
                papers.left_out.retain(|_, out| !out.is_empty());
            }
            Self::ShowSection(kind, section, false) => {
                if Section::of(*kind).contains(section) {
                    papers.left_out.entry(*kind).or_default().insert(*section);
                }
            }
            Self::Edit { key, ours, text } if text.trim().is_empty() || text == ours => drop(papers.edits.remove(key)),
            Self::Edit { key, ours, text } => {
                papers.edits.insert(key.clone(), Edit { ours: ours.clone(), text: text.clone() });
            }
            Self::Unedit(key) => drop(papers.edits.remove(key)),
        }
    }

    fn beside(&self) -> &'static Beside {
        match self {
            Self::AddFromPlan(_) | Self::AddFromLibrary { .. } | Self::AddKept { .. } | Self::AddEmpty => did::ADDED,
            Self::Keep(_) => did::KEPT,
            Self::Unkeep(_) => did::UNKEPT,
            Self::Delete(_) => did::DELETED,
            Self::SetState(..) | Self::SetItem(..) | Self::SetPoint(..) | Self::SetAspect(..) => did::STATE,
            Self::SetCounts(_) => did::COUNTS,
            Self::TakeItems => did::TAKEN,
            Self::ShowSection(..) => did::REPORT,
            Self::Set(Place::Item(..), _) => did::ITEM,
            Self::Set(Place::Prepared(..) | Place::Support(..), _) => did::PREPARED,
            Self::Set(Place::Paper(_) | Place::Issue(_), _) | Self::Edit { .. } | Self::Unedit(_) => did::REPORT,
            Self::Set(..) | Self::AddAim(..) | Self::RemoveAim(..) | Self::AddEntry(_) | Self::RemoveEntry(..) => {
                did::EDITED
            }
        }
    }
}

impl Writes for Change {
    fn write(&self, state: &mut State) {
        let year = state.year().key();
        // A text that cannot be read must not be overwritten.
        let Some(mut papers) = read(&state.work, year) else { return };
        let before = papers.clone();
        match self {
            Self::Keep(at) => return papers.measures.get(*at).into_iter().for_each(|one| keep(&mut state.work, one)),
            Self::Unkeep(title) => {
                let was = state.work.papers.clone();
                unkeep(&mut state.work, title);
                if state.work.papers != was {
                    notify(state, Notice::Done(self.did()));
                }
                return;
            }
            _ => {}
        }
        if *self == Self::TakeItems {
            let scores = state.draft().clone();
            take_items(state, &counted(state.year().rules(), &papers));
            if *state.draft() != scores {
                notify(state, Notice::Done(self.did()));
            }
            return;
        }
        self.apply(state, &mut papers);
        if papers == before {
            return;
        }
        put(&mut state.work, year, &papers);
        // A blank measure is not missed.
        let is_missed = |at: &usize| before.measures.get(*at).is_some_and(|one| *one != Measure::default());
        if matches!(self, Self::Delete(at) if is_missed(at)) {
            notify(state, Notice::Done(self.did()));
        }
    }

    fn did(&self) -> Did {
        let place = match self {
            Self::Set(place, _) => Some(place.key()),
            Self::Edit { key, .. } => Some(key.clone()),
            _ => None,
        };
        Did::Written(self.beside(), place.map(|key| hash(&key)))
    }
}

/// What other views let งานและมาตรการ do. [`Working::HERE`] is named only by what links it.
#[derive(Clone, Copy, Debug)]
pub struct Working {
    pub(crate) from_plan: fn(&mut State),
}

impl Working {
    /// What this crate does.
    pub const HERE: Self = Self { from_plan };
}

/// Makes measures of the plan in sight and goes to them; where there are all of them, it says so.
fn from_plan(state: &mut State) {
    let year = state.year().key();
    let before = state.work.papers.clone();
    Change::AddFromPlan(state.language.lang()).write(state);
    if state.work.papers == before && read(&state.work, year).is_some_and(|papers| !papers.measures.is_empty()) {
        notify(state, Notice::said(&did::THERE));
    }
    state.view = View::Work;
}

/// A number for a field, so that what is typed there letter by letter is one step (FNV-1a, 32 bits).
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Each OIT item of the year, and whether it counts as published by the checklist and by what is said to count.
pub(crate) fn counted(rules: &Rulebook, papers: &Papers) -> Vec<(NodeIx, bool)> {
    let counts =
        |node| papers.items.get(&*rules.node(node).id).is_some_and(|check| check.state >= papers.counts.from());
    rules.nodes().filter(|&node| rules.is_item(node)).map(|node| (node, counts(node))).collect()
}

fn aims_at(one: &Measure, node: &str) -> bool {
    one.aims.iter().any(|aim| aim.node == node)
}

/// What the scenario in sight raises and no measure aims at.
pub(crate) fn planned(state: &State, papers: &Papers, lang: Lang) -> Vec<Measure> {
    let (ground, scenario) = (Ground::of(state), state.work.scenarios().active());
    let Some(targets) = raised(&ground, &state.memo, scenario) else { return Vec::new() };
    let mut drafted = measures_of_targets(ground.rules(), &targets.raises, lang);
    let known =
        |one: &Measure| one.aims.iter().any(|aim| papers.measures.iter().any(|other| aims_at(other, &aim.node)));
    drafted.retain(|one| !known(one));
    drafted
}

impl From<PaperPart> for Place {
    fn from(part: PaperPart) -> Self {
        Self::Paper(part)
    }
}
