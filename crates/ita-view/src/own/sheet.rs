//! A rulebook of one's own as a form: every name, weight and threshold as typed, and the text of the rule file that it makes.

use super::reader::own_claim;
use ita_rulefile::Problem;
use ita_score::spec::{ConditionSpec, LevelSpec, NodeSpec, RulebookSpec, Share, Words};
use ita_score::{NodeKind, Rulebook, RulebookError};
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

    /// The text of the rule file that the form makes of these rules, or all that is wrong with it, each with its place.
    pub(crate) fn text(&self, rules: &Rulebook) -> Result<String, Vec<(At, Problem)>> {
        let spec = self.spec(rules)?;
        let text = ita_rulefile::text(&spec);
        match ita_rulefile::load("", &text) {
            Ok(_) => Ok(text),
            Err(error) => Err(vec![(at(&error.problem), error.problem)]),
        }
    }

    fn spec(&self, rules: &Rulebook) -> Result<RulebookSpec, Vec<(At, Problem)>> {
        let mut spec = rules.spec().clone();
        let own = own_claim(&mut spec);
        let mut wrong = Vec::new();
        let index = |id: &str| (0_u16..).zip(&self.nodes).find(|(_, row)| row.id == id).map(|(at, _)| at);
        let mut nodes = Vec::with_capacity(self.nodes.len());
        for row in &self.nodes {
            let known = rules.spec().nodes.iter().find(|node| *node.id == *row.id);
            let Some(share) = self.share(row) else {
                let (node, weight) = (row.id.clone(), row.weight.clone());
                let problem = match weight.trim().is_empty() {
                    true => Problem::WeightMissing { node },
                    false => Problem::BadWeight { node, weight },
                };
                wrong.push((At::Weight(row.id.clone()), problem));
                continue;
            };
            let own_group = !row.of.as_deref().is_none_or(|of| self.is_as_it_was(of, rules));
            let node = node(row, known, share, row.of.as_deref().and_then(index), own);
            // A rule file says these once for all siblings.
            nodes.push(if own_group { NodeSpec { share_claim: own, english_claim: own, ..node } } else { node });
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let parts = spec.parts.iter().filter_map(|part| {
            let parent = part.parent.and_then(|at| rules.spec().nodes.get(usize::from(at)))?;
            Some(NodeSpec { parent: Some(index(&parent.id)?), ..part.clone() })
        });
        spec.parts = parts.collect::<Vec<_>>().into();
        spec.nodes = nodes.into();
        spec.levels = self.levels.iter().map(|row| level(row, rules, index, own)).collect::<Vec<_>>().into();
        Ok(spec)
    }

    /// True if the nodes below one are the same, with the same weights and English names.
    fn is_as_it_was(&self, of: &str, rules: &Rulebook) -> bool {
        let spec = rules.spec();
        let parent = (0_u16..).zip(spec.nodes.iter()).find(|(_, node)| *node.id == *of).map(|(at, _)| at);
        let was = spec.nodes.iter().filter(|node| node.parent.is_some() && node.parent == parent);
        let was = was.map(|node| (node.id.to_string(), Some(node.share), node.name.en.to_string()));
        was.eq(self.children(of).map(|row| (row.id.clone(), self.share(row), row.en.trim().to_owned())))
    }

    /// A node's share: as typed, or the same as its siblings' where none has a weight.
    fn share(&self, row: &NodeRow) -> Option<Share> {
        let Some(of) = &row.of else { return Some(Share { num: 1, den: 1 }) };
        match self.children(of).all(|row| row.weight.trim().is_empty()) {
            true => Some(Share { num: 1, den: u32::try_from(self.children(of).count()).ok()? }),
            false => share(&row.weight),
        }
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

fn node(row: &NodeRow, known: Option<&NodeSpec>, share: Share, parent: Option<u16>, own: u16) -> NodeSpec {
    let name = Words { th: row.th.trim().to_owned().into(), en: row.en.trim().to_owned().into() };
    let claim = |same: bool, was: u16| if same { was } else { own };
    match known {
        // What changed is what its owner says.
        Some(known) => NodeSpec {
            parent,
            name_claim: claim(name.th == known.name.th, known.name_claim),
            share,
            name,
            ..known.clone()
        },
        None => NodeSpec {
            id: row.id.clone().into(),
            parent,
            kind: row.kind.parse().unwrap_or(NodeKind::Indicator),
            name,
            about: Words::NONE,
            share,
            name_claim: own,
            english_claim: own,
            about_claim: None,
            share_claim: own,
            question: None,
        },
    }
}

fn level(row: &LevelRow, rules: &Rulebook, index: impl Fn(&str) -> Option<u16>, own: u16) -> LevelSpec {
    let known = rules.spec().levels.iter().find(|level| *level.id == *row.id);
    let asks = row.asks.iter().filter(|(_, asks)| !asks.trim().is_empty());
    let condition = |(node, asks): &(String, String)| {
        let (asks, place) = (plain(asks), index(node)?);
        let was = known.into_iter().flat_map(|known| known.conditions.iter()).find(|was| {
            was.at_least == *asks && rules.spec().nodes.get(usize::from(was.node)).is_some_and(|of| *of.id == **node)
        });
        let claim = was.map_or(own, |was| was.claim);
        Some(ConditionSpec { node: place, at_least: asks.into(), claim })
    };
    LevelSpec {
        id: row.id.clone().into(),
        name: Words { th: row.th.trim().to_owned().into(), en: row.en.trim().to_owned().into() },
        conditions: asks.filter_map(condition).collect::<Vec<_>>().into(),
        claim: known.map_or(own, |known| known.claim),
    }
}

/// A share as percent, exactly, or as a fraction where that has no end.
fn percent(Share { num, den }: Share) -> String {
    let hundred = num.checked_mul(100).map(|num| ita_rulefile::weight_text(Share { num, den }));
    hundred.filter(|text| !text.contains('/')).unwrap_or_else(|| format!("{num}/{den}"))
}

/// A number in the digits that a rule file takes.
fn plain(text: &str) -> String {
    let arabic = |c: char| match c {
        '๐'..='๙' => char::from_digit(u32::from(c) - u32::from('๐'), 10).unwrap_or(c),
        other => other,
    };
    text.trim().chars().map(arabic).collect()
}

/// The share that a text in percent stands for, with or without the sign, or a fraction: exactly; none if it is no such text.
fn share(text: &str) -> Option<Share> {
    let text = plain(text);
    if text.contains('/') {
        return ita_rulefile::parse_weight(&text);
    }
    let text = text.trim_end_matches('%').trim_end();
    let share = ita_rulefile::parse_weight(text)?;
    let den = share.den.checked_mul(100)?;
    ita_rulefile::parse_weight(&format!("{}/{den}", share.num))
}

fn at(problem: &Problem) -> At {
    use RulebookError as E;
    match problem {
        Problem::BadWeight { node, .. } | Problem::WeightMissing { node } | Problem::WeightUnused { node } => {
            At::Weight(node.clone())
        }
        Problem::Rulebook(error) => match error {
            E::BadShare { node } | E::SharesDoNotSum { node, .. } | E::TooFine { node } => At::Weight(node.clone()),
            E::Unnamed { what: "level", id } => At::Level(id.clone()),
            E::Unnamed { id, .. } | E::BadId { id, .. } | E::DuplicateId { id, .. } => At::Node(id.clone()),
            E::OutOfOrder { node } | E::KindOrder { node } => At::Node(node.clone()),
            E::LevelsOutOfOrder { lower, node, .. } => At::Asks(lower.clone(), node.clone()),
            E::BadThreshold { level, node, .. } => At::Asks(level.clone(), node.clone()),
            E::LevelsNotTotal { level } | E::LevelWithoutCondition { level } | E::LevelUnreachable { level } => {
                At::Level(level.clone())
            }
            _ => At::Whole,
        },
        _ => At::Whole,
    }
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
    fn weights_are_exact_whether_percent_or_fractions() {
        let of = |text: &str| share(text).map(|share| (share.num, share.den));
        assert_eq!(of("30"), Some((3, 10)));
        assert_eq!(
            (of("33.5 %"), of("๓๐%"), of("1/3"), of("100")),
            (Some((67, 200)), Some((3, 10)), Some((1, 3)), Some((1, 1)))
        );
        assert_eq!([of(""), of("สามสิบ"), of("-1"), of("1/3%"), of("3,5")], [None; 5]);
        let text = |num, den| percent(Share { num, den });
        assert_eq!([text(3, 10), text(1, 3), text(67, 200), text(1, 1)].join(" "), "30 1/3 33.5 100");
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
        assert_eq!(wrong(EditField::Weight("iit".into()), "31"), [At::Weight("overall".into())]);
        assert_eq!(wrong(EditField::Weight("1".into()), "20").len(), 4, "each of its siblings needs one then");
        assert_eq!(wrong(EditField::Th("7".into()), " "), [At::Node("7".into())]);
        let asks = EditField::AtLeast("good".into(), "iit".into());
        assert_eq!(wrong(asks.clone(), "101"), [At::Asks("good".into(), "iit".into())]);
        assert_eq!(wrong(asks, "96"), [At::Asks("good".into(), "iit".into())]);
    }
}
