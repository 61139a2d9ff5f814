//! A rulebook of one's own as a form: every name, weight and threshold as typed, and the text of the rule file that it makes.

mod made;

use ita_score::spec::{LevelSpec, NodeSpec, RulebookSpec, Share};
use ita_score::{NodeKind, Rulebook};
use serde::{Deserialize, Serialize};

/// A form. Weights of siblings are all empty where they count the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sheet {
    pub(crate) nodes: Vec<NodeRow>,
    pub(crate) levels: Vec<LevelRow>,
}

/// A node: a parent stands before what is below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NodeRow {
    pub(crate) id: String,
    pub(crate) of: Option<String>,
    pub(crate) kind: String,
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) weight: String,
}

/// A level, and what it asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LevelRow {
    pub(crate) id: String,
    pub(crate) th: String,
    pub(crate) en: String,
    /// By node; an empty text asks nothing of it.
    pub(crate) asks: Vec<(String, String)>,
}

/// A field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditField {
    /// A node's Thai name.
    Th(String),
    /// Its English name.
    En(String),
    /// Its weight in percent, or as a fraction.
    Weight(String),
    /// A level's Thai name.
    LevelTh(String),
    /// Its English name.
    LevelEn(String),
    /// What a level asks of a node.
    AtLeast(String, String),
}

/// Where the form says that something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Node(String),
    Weight(String),
    /// The weights of all that is right below a node.
    WeightsBelow(String),
    Level(String),
    Asks(String, String),
    Whole,
}

impl Sheet {
    /// The form of rules, nothing changed.
    pub(crate) fn of(rules: &Rulebook) -> Self {
        let spec = rules.spec();
        let asked: Vec<u16> =
            (0..).zip(spec.nodes.iter()).filter(|(at, _)| is_asked(spec, *at)).map(|(at, _)| at).collect();
        let node = |of: &NodeSpec| NodeRow {
            id: of.id.to_string(),
            of: of.parent.and_then(|parent| spec.nodes.get(usize::from(parent))).map(|parent| parent.id.to_string()),
            kind: of.kind.id().to_owned(),
            th: of.name.th.to_string(),
            en: of.name.en.to_string(),
            weight: if is_mean(spec, of) { String::new() } else { percent(of.share) },
        };
        let level = |of: &LevelSpec| LevelRow {
            id: of.id.to_string(),
            th: of.name.th.to_string(),
            en: of.name.en.to_string(),
            asks: asked
                .iter()
                .filter_map(|&at| Some((spec.nodes.get(usize::from(at))?.id.to_string(), asks(of, at))))
                .collect(),
        };
        Self { nodes: spec.nodes.iter().map(node).collect(), levels: spec.levels.iter().map(level).collect() }
    }

    pub(crate) fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    pub(crate) fn json(&self) -> String {
        // Nothing in it can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Types into a field.
    pub(crate) fn set(&mut self, field: &EditField, text: &str) {
        let node = |rows: &mut Vec<NodeRow>, id: &str| rows.iter().position(|row| row.id == id);
        let level = |rows: &mut Vec<LevelRow>, id: &str| rows.iter().position(|row| row.id == id);
        let place = match field {
            EditField::Th(id) => node(&mut self.nodes, id).map(|at| &mut self.nodes[at].th),
            EditField::En(id) => node(&mut self.nodes, id).map(|at| &mut self.nodes[at].en),
            EditField::Weight(id) => node(&mut self.nodes, id).map(|at| &mut self.nodes[at].weight),
            EditField::LevelTh(id) => level(&mut self.levels, id).map(|at| &mut self.levels[at].th),
            EditField::LevelEn(id) => level(&mut self.levels, id).map(|at| &mut self.levels[at].en),
            EditField::AtLeast(id, of) => level(&mut self.levels, id)
                .and_then(|at| self.levels[at].asks.iter_mut().find(|(node, _)| node == of))
                .map(|(_, asks)| asks),
        };
        if let Some(place) = place {
            text.clone_into(place);
        }
    }

    /// Adds an indicator as the last of an instrument, with the next number that no node has.
    pub(crate) fn add(&mut self, under: &str) {
        let number = |row: &NodeRow| row.id.parse::<u16>().ok();
        let id = self.nodes.iter().filter_map(number).max().unwrap_or(0).saturating_add(1).to_string();
        let inside: Vec<bool> = self.nodes.iter().map(|row| row.id == under || self.is_below(row, under)).collect();
        let Some(last) = inside.iter().rposition(|inside| *inside) else { return };
        let even = self.children(under).all(|row| row.weight.trim().is_empty());
        let row = NodeRow {
            th: format!("{} {id}", ita_words::kind(NodeKind::Indicator, ita_words::Lang::Th)),
            en: format!("Indicator {id}"),
            id,
            of: Some(under.to_owned()),
            kind: NodeKind::Indicator.id().to_owned(),
            weight: if even { String::new() } else { "0".to_owned() },
        };
        self.nodes.insert(last + 1, row);
    }

    /// Takes a node away, with all that is below it and whatever a level asks of these.
    pub(crate) fn remove(&mut self, id: &str) {
        let gone: Vec<String> =
            self.nodes.iter().filter(|row| row.id == id || self.is_below(row, id)).map(|row| row.id.clone()).collect();
        self.nodes.retain(|row| !gone.contains(&row.id));
        self.levels.iter_mut().for_each(|level| level.asks.retain(|(node, _)| !gone.contains(node)));
    }

    pub(crate) fn children<'a>(&'a self, of: &'a str) -> impl Iterator<Item = &'a NodeRow> {
        self.nodes.iter().filter(move |row| row.of.as_deref() == Some(of))
    }

    fn is_below(&self, row: &NodeRow, above: &str) -> bool {
        let mut at = row.of.as_deref();
        // No deeper than there are rows.
        for _ in 0..self.nodes.len() {
            match at {
                Some(id) if id == above => return true,
                Some(id) => at = self.nodes.iter().find(|row| row.id == id).and_then(|row| row.of.as_deref()),
                None => return false,
            }
        }
        false
    }
}

fn is_asked(spec: &RulebookSpec, node: u16) -> bool {
    let is_large =
        spec.nodes.get(usize::from(node)).is_some_and(|of| matches!(of.kind, NodeKind::Overall | NodeKind::Instrument));
    is_large || spec.levels.iter().any(|level| level.conditions.iter().any(|of| of.node == node))
}

fn asks(level: &LevelSpec, node: u16) -> String {
    level.conditions.iter().find(|of| of.node == node).map_or_else(String::new, |of| of.at_least.to_string())
}

fn is_mean(spec: &RulebookSpec, node: &NodeSpec) -> bool {
    let siblings = || spec.nodes.iter().filter(|other| other.parent == node.parent);
    let even = |other: &NodeSpec| other.share.num == 1 && usize::try_from(other.share.den) == Ok(siblings().count());
    node.parent.is_none() || siblings().all(even)
}

/// A share as percent, exactly, or as a fraction where that has no end.
pub(crate) fn percent(Share { num, den }: Share) -> String {
    let hundred = num.checked_mul(100).map(|num| ita_rulefile::weight_text(Share { num, den }));
    hundred.filter(|text| !text.contains('/')).unwrap_or_else(|| format!("{num}/{den}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own::copy_of;

    fn copy(of: u16) -> Rulebook {
        ita_rulefile::load("", &copy_of(ita_rules::rulebook(of).unwrap(), 2570, "mine")).unwrap()
    }

    #[test]
    fn untouched_it_makes_the_same_rules_of_every_year() {
        for year in ita_rules::years() {
            let rules = copy(year);
            let again = ita_rulefile::load("", &Sheet::of(&rules).text(&rules).unwrap()).unwrap();
            assert_eq!(again, rules, "{year}");
        }
    }

    #[test]
    fn names_weights_levels_and_indicators_are_changed() {
        let rules = copy(2569);
        let mut sheet = Sheet::of(&rules);
        for (field, text) in [
            (EditField::Weight("iit".into()), "20%"),
            (EditField::Weight("oit".into()), "1/2"),
            (EditField::Th("iit".into()), "แบบวัดใหม่"),
            (EditField::LevelTh("good".into()), "ดี"),
            (EditField::AtLeast("good".into(), "iit".into()), "๘๐"),
        ] {
            sheet.set(&field, text);
        }
        sheet.add("eit");
        sheet.remove("1");
        let now = ita_rulefile::load("", &sheet.text(&rules).unwrap()).unwrap();
        let share = |id: &str| now.share(now.find(id).unwrap()).to_string();
        assert_eq!([share("iit"), share("oit"), share("10"), share("2")].join(" "), "0.2 0.5 1/3 0.25");
        assert_eq!(now.node(now.find("iit").unwrap()).name.th, "แบบวัดใหม่");
        assert!(now.find("1").is_err());
        let good = now.find_level("good").unwrap();
        assert_eq!(now.level(good).name.th, "ดี");
        assert_eq!(now.threshold(good, now.find("iit").unwrap()).unwrap().text(), "80.00");
        assert_eq!(Sheet::from_json(&sheet.json()), Some(sheet));
    }

    #[test]
    fn what_is_wrong_is_said_where_it_is() {
        let rules = copy(2569);
        let wrong = |field: EditField, text: &str| {
            let mut sheet = Sheet::of(&rules);
            sheet.set(&field, text);
            sheet.text(&rules).unwrap_err().into_iter().map(|(at, _)| at).collect::<Vec<_>>()
        };
        assert_eq!(wrong(EditField::Weight("iit".into()), "มาก"), [At::Weight("iit".into())]);
        assert_eq!(wrong(EditField::Weight("iit".into()), "31"), [At::WeightsBelow("overall".into())]);
        assert_eq!(wrong(EditField::Weight("1".into()), "20").len(), 4, "each of its siblings needs one then");
        assert_eq!(wrong(EditField::Th("7".into()), " "), [At::Node("7".into())]);
        let asks = EditField::AtLeast("good".into(), "iit".into());
        assert_eq!(wrong(asks.clone(), "101"), [At::Asks("good".into(), "iit".into())]);
        assert_eq!(wrong(asks, "96"), [At::Asks("good".into(), "iit".into())]);
        // All at once, each at its place; of weights one of which is no weight the sum is not told.
        let mut sheet = Sheet::of(&rules);
        for (field, text) in [
            (EditField::Weight("iit".into()), "มาก"),
            (EditField::Th("7".into()), " "),
            (EditField::AtLeast("good".into(), "eit".into()), "101"),
            (EditField::LevelTh("pass".into()), ""),
        ] {
            sheet.set(&field, text);
        }
        let all: Vec<At> = sheet.text(&rules).unwrap_err().into_iter().map(|(at, _)| at).collect();
        let asks = At::Asks("good".into(), "eit".into());
        assert_eq!(all, [At::Weight("iit".into()), At::Node("7".into()), asks, At::Level("pass".into())]);
    }
}
