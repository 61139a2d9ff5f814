//! The OIT checklist: each item with its worth, how far it is, where, whose and when.

use super::fields::{FieldView, Pen};
use super::{Filter, Filtered, Stage};
use crate::action::Mark;
use crate::draft::Draft;
use crate::message::{Voice, WorkLabel, WorkMessage};
use crate::page::{Permille, names};
use crate::reduce::mark;
use crate::work::{ItemPart, Place, counted};
use ita_report::{Check, Counts, ItemState, Papers, checked_inputs, titles_remark, worth};
use ita_score::{Assessment, NodeIx, NodeKind};

/// The OIT checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistView {
    /// “เผยแพร่แล้ว 12 จาก 26 ข้อ”; none where the year has no list of items.
    pub progress: Option<String>,
    /// “ตรวจแล้ว 5 ข้อ”.
    pub checked: String,
    /// How many are published and checked, of a thousand.
    pub bars: (Permille, Permille),
    /// From when on an item counts.
    pub counts: Counts,
    /// The ways to count, in words.
    pub ways: [(Counts, String); 2],
    /// What is scored so: “นับแบบนี้ OIT จะได้ 46.15 คะแนน”.
    pub score: Option<String>,
    /// What taking it over into the scores does; none where nothing is said of any item.
    pub take: Option<TakeView>,
    /// That the titles, or the whole list, are not sure; none where they are.
    pub titles: Option<String>,
    /// Groups that have items that are asked for.
    pub groups: Vec<CheckGroup>,
}

/// That the checklist can be taken over into the scores of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeView {
    /// What changes there, or that all of it is there.
    pub says: String,
    /// True if there is something to change.
    pub changes: bool,
}

/// Items below one node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckGroup {
    /// The node, and its name.
    pub name: String,
    /// The items that are asked for.
    pub rows: Vec<CheckRow>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckRow {
    /// Its id.
    pub node: String,
    /// “O10”.
    pub number: String,
    /// Its title.
    pub title: String,
    /// What it is worth: “1.05 คะแนนรวม”.
    pub worth: String,
    /// How far it is.
    pub state: ItemState,
    /// The states, in words.
    pub states: Vec<(ItemState, String)>,
    /// Address, owner, due day.
    pub fields: [FieldView; 3],
    /// True if the day is over and it is not published.
    pub overdue: bool,
}

/// Returns the checklist. Rules of somebody's own (`own`) are not held against those of the NACC.
pub(super) fn checklist(pen: &Pen, draft: &Draft, papers: &Papers, filter: &Filter, own: bool) -> ChecklistView {
    let (voice, rules) = (pen.voice, pen.rules);
    let items: Vec<NodeIx> = rules.nodes().filter(|&node| rules.is_item(node)).collect();
    let state = |node: &NodeIx| papers.items.get(&*rules.node(*node).id).map_or(ItemState::Todo, |check| check.state);
    let count = |from: ItemState| items.iter().filter(|node| state(node) >= from).count();
    let (published, checked, all) = (count(ItemState::Published), count(ItemState::Checked), items.len());
    let share = |part: usize| u16::try_from(part * 1000 / all.max(1)).unwrap_or(1000);
    let mut groups: Vec<(Option<NodeIx>, CheckGroup)> = Vec::new();
    let mut papers = papers.clone();
    for &node in &items {
        let check = papers.items.get(&*rules.node(node).id).cloned().unwrap_or_default();
        let held = filter.held.as_deref() == Some(&*rules.node(node).id);
        if !held && !filter.takes(pen, &filtered(&check)) {
            continue;
        }
        let above = rules.parent(node);
        let row = row(pen, &mut papers, node, &check);
        match groups.last_mut().filter(|(of, _)| *of == above) {
            Some((_, group)) => group.rows.push(row),
            None => {
                let name = |above| {
                    let (number, name) = (names::number(voice, rules, above), voice.words(&rules.node(above).name));
                    format!("{number} {name}").trim().to_owned()
                };
                groups.push((above, CheckGroup { name: above.map(name).unwrap_or_default(), rows: vec![row] }));
            }
        }
    }
    let published_text = WorkMessage::Published { count: &published.to_string(), all: &all.to_string() };
    ChecklistView {
        progress: (all > 0).then(|| voice.say(&published_text)),
        checked: voice.say(&WorkMessage::Checked { count: &checked.to_string() }),
        bars: (share(published), share(checked)),
        counts: papers.counts,
        ways: [Counts::Published, Counts::Checked].map(|counts| (counts, counts.from().words(voice.lang()).to_owned())),
        // Where nothing is said of any item, a zero would be nobody's result.
        score: items.first().filter(|_| count(ItemState::Doing) > 0).and_then(|&item| score(pen, &papers, item)),
        take: (count(ItemState::Doing) > 0).then(|| take(pen, draft, &papers)),
        titles: titles_remark(rules, voice.lang()).filter(|_| !own).map(|remark| titles(voice, &remark)),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
    }
}

/// What is not sure of the titles, and what to do about it.
fn titles(voice: Voice, remark: &str) -> String {
    voice.number([remark, " ", &voice.label(WorkLabel::CompareTitles)].concat())
}

/// What taking the list over does.
fn take(pen: &Pen, draft: &Draft, papers: &Papers) -> TakeView {
    let (voice, rules) = (pen.voice, pen.rules);
    let all = counted(rules, papers);
    let is_there = |&(node, published): &(NodeIx, bool)| {
        mark(draft.text(&rules.node(node).id)) == if published { Mark::Published } else { Mark::NotPublished }
    };
    if all.iter().all(is_there) {
        return TakeView { says: voice.label(WorkLabel::ItemsTaken), changes: false };
    }
    let count = all.iter().filter(|(_, published)| *published).count();
    let (counted, rest) = (count.to_string(), (all.len() - count).to_string());
    let says = voice.say(&WorkMessage::TakesItems { counted: &counted, rest: &rest });
    TakeView { says, changes: true }
}

/// What the items' instrument is scored by what counts.
fn score(pen: &Pen, papers: &Papers, item: NodeIx) -> Option<String> {
    let (voice, rules) = (pen.voice, pen.rules);
    let instrument = rules.ancestors(item).find(|&node| rules.node(node).kind == NodeKind::Instrument)?;
    let inputs = checked_inputs(rules, &papers.items, papers.counts.from());
    let score = Assessment::parse(rules, inputs).ok()?.score().node(instrument).score()?;
    let instrument = names::subject(voice, rules, instrument);
    Some(voice.say(&WorkMessage::CountedScore { instrument: &instrument, score: &score.text() }))
}

fn filtered(check: &Check) -> Filtered<'_> {
    let stage = match check.state {
        ItemState::Todo => Stage::NotBegun,
        ItemState::Doing => Stage::UnderWay,
        ItemState::Published | ItemState::Checked => Stage::Finished,
    };
    Filtered { unit: check.owner.as_str(), due: check.due, stage: Some(stage) }
}

fn row(pen: &Pen, papers: &mut Papers, node: NodeIx, check: &Check) -> CheckRow {
    let (voice, rules) = (pen.voice, pen.rules);
    let id = rules.node(node).id.to_string();
    let points = worth(rules, node).round(rules.decimals()).text();
    let fields =
        [(ItemPart::Address, WorkLabel::Address), (ItemPart::Owner, WorkLabel::Owner), (ItemPart::Due, WorkLabel::Due)];
    CheckRow {
        number: names::number(voice, rules, node),
        title: voice.words(&rules.node(node).name),
        worth: voice.say(&WorkMessage::Worth { points: &points }),
        state: check.state,
        states: ItemState::ALL.map(|state| (state, state.words(voice.lang()).to_owned())).to_vec(),
        fields: fields.map(|(part, label)| pen.field(papers, Place::Item(id.clone(), part), label)),
        overdue: pen.is_overdue(check.due, check.state >= ItemState::Published),
        node: id,
    }
}
