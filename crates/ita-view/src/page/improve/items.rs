//! The given OIT items as a checklist, those that bring most first.

use super::plan::value_words;
use super::rows::{MenuView, Sheet};
use crate::action::{Action, Mark};
use crate::improve::{Improve, ItemsKey};
use crate::message::{ImproveMessage, Message};
use crate::page::Direction;
use crate::page::names;
use crate::reduce::mark;
use crate::year::Rules;
use core::cmp::Ordering;
use ita_score::analysis::Gain;
use ita_score::{Exact, NodeIx, Score, Scored};
use std::rc::Rc;

/// A given OIT item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// Id of its node.
    pub node: String,
    /// “O12”.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Where it stands in the tree: “ตัวชี้วัดย่อยที่ 9.2”.
    pub group: String,
    /// What it is in the scenario.
    pub mark: Mark,
    /// True if it is published in the scenario, wholly.
    pub checked: bool,
    /// The same in words.
    pub mark_label: String,
    /// What it is in the baseline, in words.
    pub baseline: String,
    /// True if it was published wholly in the baseline already: nothing is to be won.
    pub done: bool,
    /// What publishing it gives in points of the overall score: “+1.00 คะแนน”; empty where nothing is to be won.
    pub gain: String,
    /// Which way it went from the baseline.
    pub direction: Direction,
    /// What ticking does.
    pub toggle: Action,
    /// What a plan is told of it, in a few words each.
    pub used: Vec<String>,
    /// What can be said of it to a plan.
    pub menu: Rc<MenuView>,
    /// True if the plan publishes it.
    pub in_plan: bool,
}

/// The given OIT items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemsView {
    /// “เผยแพร่แล้ว 30 จาก 43 ข้อ” in the scenario.
    pub summary: String,
    /// Items, those that bring most first, then in the tree's order; what was published in the baseline last. The order does
    /// not change while items are ticked.
    pub items: Vec<Rc<ItemRow>>,
}

/// The OIT items given below a node; none if no item is given there.
pub(super) fn items(sheet: &Sheet<'_>, under: NodeIx) -> Option<Rc<ItemsView>> {
    let (ground, rules) = (sheet.ground, sheet.ground.rules());
    let inside = |node| rules.is_item(node) && rules.ancestors(node).any(|above| above == under);
    let items = |scored: &Scored<'_>| -> Vec<(NodeIx, Score)> {
        scored.assessment().given().filter(|&(node, _)| inside(node)).collect()
    };
    let now = items(&sheet.outcome.scored);
    if now.is_empty() {
        return None;
    }
    let planned = now.iter().map(|&(node, _)| node).filter(|&node| sheet.asked.planned(node).is_some());
    let key = ItemsKey {
        rules: Rules(rules),
        given: items(&ground.base.scored),
        settings: ground.settings(sheet.scenario),
        planned: planned.collect(),
        now,
        voice: sheet.voice,
    };
    let view = || {
        let mut gains: Vec<Gain> = ground.base.scored.gains();
        gains.retain(|gain| inside(gain.node) && ground.value(gain.node).is_some());
        view(sheet, &gains)
    };
    Some(sheet.asked.memo.items(&key, view))
}

fn view(sheet: &Sheet<'_>, gains: &[Gain]) -> ItemsView {
    let mut gains: Vec<&Gain> = gains.iter().collect();
    gains.sort_by(|a, b| b.lost.most.cmp(&a.lost.most).then(a.node.cmp(&b.node)));
    let items: Vec<Rc<ItemRow>> = gains.into_iter().map(|gain| Rc::new(sheet.item(gain))).collect();
    let published = items.iter().filter(|item| item.mark != Mark::NotPublished).count();
    let (published, total) = (&*published.to_string(), &*items.len().to_string());
    ItemsView { summary: sheet.voice.say(&Message::ItemsPublished { published, total }), items }
}

impl Sheet<'_> {
    fn item(&self, gain: &Gain) -> ItemRow {
        let (voice, rules, node) = (self.voice, self.ground.rules(), gain.node);
        let id = rules.node(node).id.to_string();
        let value = |scored: &Scored<'_>| scored.assessment().value(node).unwrap_or_default();
        let (before, now) = (value(&self.ground.base.scored), value(&self.outcome.scored));
        let mark = mark(&rules.write_value(node, now));
        let done = gain.lost.most == Exact::ZERO;
        let won = names::points(voice, rules, gain.lost.most);
        ItemRow {
            number: names::number(voice, rules, node),
            name: voice.words(&rules.node(node).name),
            group: rules.parent(node).map(|above| names::short(voice, rules, above)).unwrap_or_default(),
            mark,
            checked: mark == Mark::Published,
            mark_label: value_words(voice, self.ground, node, now),
            baseline: value_words(voice, self.ground, node, before),
            done,
            gain: if done { String::new() } else { voice.say(&ImproveMessage::GainPoints { points: &won }) },
            direction: match now.cmp(&before) {
                Ordering::Greater => Direction::Up,
                Ordering::Equal => Direction::Same,
                Ordering::Less => Direction::Down,
            },
            toggle: Action::Improve(Improve::ToggleItem { node: id.clone() }),
            used: self.used(node),
            menu: Rc::new(self.menu(node, now != before)),
            in_plan: self.asked.planned(node).is_some(),
            node: id,
        }
    }
}
