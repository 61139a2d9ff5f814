//! The levers of one instrument: what it needs, where it stands in the scenario, and a row for each node given.

use super::items::{self, ItemsView};
use super::plan::Ask;
use super::rows::{ImproveRow, Sheet, points_won, rows_of};
use crate::message::{ImproveLabel, ImproveMessage};
use crate::page::{Direction, names};
use ita_score::analysis::Signed;
use ita_score::{NodeIx, Score};
use std::rc::Rc;

/// The levers of one instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// Id of the instrument.
    pub node: String,
    /// “IIT”.
    pub short: String,
    /// Its full name.
    pub name: String,
    /// What the plan asks of it: “ต้องเพิ่ม 4.50 เป็น 95.00”; empty if there is no plan.
    pub needs: String,
    /// True if the plan asks something of it.
    pub asked: bool,
    /// Its score now: “90.50”, a range, or “–”.
    pub now: String,
    /// Its score in the scenario.
    pub then: String,
    /// What its change gives in points of the overall score: “+1.50”; empty if it did not change.
    pub gain: String,
    /// Which way.
    pub direction: Direction,
    /// What it still lacks of what the plan asks: “1.80”; empty if nothing.
    pub short_by: String,
    /// The nodes given below it, or itself, that are no OIT items.
    pub rows: Vec<Rc<ImproveRow>>,
    /// The OIT items given below it; none if there are none. Shared as long as nothing of it changes.
    pub items: Option<Rc<ItemsView>>,
}

impl GroupView {
    /// The only lever, where the instrument itself is given.
    #[must_use]
    pub fn itself(&self) -> Option<&Rc<ImproveRow>> {
        self.rows.iter().find(|row| row.node == self.node)
    }
}

/// The instruments with their levers. A total nobody can raise has none.
pub(super) fn groups(sheet: &Sheet<'_>) -> Vec<Rc<GroupView>> {
    let all = rows_of(sheet, sheet.given_scores());
    let group = |node: NodeIx| {
        let rules = sheet.ground.rules();
        let inside = |row: &&Rc<ImproveRow>| {
            rules.find(&row.node).is_ok_and(|given| given == node || rules.ancestors(given).any(|above| above == node))
        };
        let rows = all.iter().filter(inside).cloned().collect();
        Rc::new(sheet.group(node, rows, items::items(sheet, node)))
    };
    names::instruments(sheet.ground.rules()).map(group).collect()
}

impl Sheet<'_> {
    /// The given nodes that are no OIT items, but for the whole.
    fn given_scores(&self) -> Vec<(NodeIx, Score)> {
        let rules = self.ground.rules();
        self.ground.given().filter(|&(node, _)| !rules.is_item(node) && node != NodeIx::OVERALL).collect()
    }

    /// An instrument with these levers.
    pub(super) fn group(&self, node: NodeIx, rows: Vec<Rc<ImproveRow>>, items: Option<Rc<ItemsView>>) -> GroupView {
        let (voice, rules) = (self.voice, self.ground.rules());
        let (before, after) = (self.ground.base.scored.node(node), self.outcome.scored.node(node));
        let none = || "–".to_owned();
        let ask = self.asked.of(node);
        let points = before.points().zip(after.points());
        let points = points.and_then(|(before, after)| Signed::between(before, after)).filter(|won| !won.is_zero());
        let short_by = match (&ask, after.score()) {
            (Ask::Raise { to, .. } | Ask::Met { floor: Some(to) }, Some(after)) => after.short_of(*to),
            _ => None,
        };
        let needs = match &ask {
            Ask::Raise { by, to } => {
                voice.say(&ImproveMessage::GroupRaise { by: &by.to_string(), to: &to.to_string() })
            }
            Ask::Met { .. } => voice.label(ImproveLabel::GroupMet),
            Ask::AtLeast(least) => voice.say(&ImproveMessage::GroupAtLeast { at_least: &least.to_string() }),
            Ask::Nothing => String::new(),
        };
        GroupView {
            node: rules.node(node).id.to_string(),
            short: names::short(voice, rules, node),
            name: voice.words(&rules.node(node).name),
            asked: matches!(ask, Ask::Raise { .. } | Ask::AtLeast(_)),
            needs,
            now: names::score(voice, &before).unwrap_or_else(none),
            then: names::score(voice, &after).unwrap_or_else(none),
            direction: match points {
                Some(won) if won.negative => Direction::Down,
                Some(_) => Direction::Up,
                None => Direction::Same,
            },
            gain: points.map(|won| points_won(voice, rules, won)).unwrap_or_default(),
            short_by: short_by.map(|short| voice.number(short)).unwrap_or_default(),
            rows,
            items,
        }
    }
}
