//! A year's nodes and levels by every name they are known by: the rulebook's own, and the forms of `data/names.txt`.

mod label;
mod level;
mod list;
mod near;

use crate::clean::{clean, key, stem};
use crate::number::MICRO;
use ita_score::{NodeIx, NodeKind, Rulebook};
use label::total_key;
use std::collections::{HashMap, HashSet};

/// A node as the reader sees it.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) kind: NodeKind,
    pub(crate) parent: Option<usize>,
    /// Share of the parent in millionths.
    pub(crate) share: i64,
    /// It is a part of EIT (`eit.1`), not a node of the tree.
    pub(crate) part: bool,
    /// It is a part that the year's rules do not know.
    pub(crate) open: bool,
}

/// How a text names a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Total {
    /// It names a node, or the whole explicitly.
    No,
    /// "รวม", "เฉลี่ย": the total of what stands above it.
    Open,
}

/// What a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) node: usize,
    pub(crate) total: Total,
    /// Its number refers to another node than its name.
    pub(crate) doubt: bool,
    /// Only its number says which node it is.
    pub(crate) by_number: bool,
    /// The name is the end of a longer text.
    pub(crate) tail: bool,
    /// A person said what it names.
    pub(crate) answered: bool,
}

/// The names of a fiscal year.
pub(crate) struct Names {
    pub(crate) known: Vec<Known>,
    by_id: HashMap<String, usize>,
    exact: HashMap<String, usize>,
    aliases: Vec<(String, usize, usize)>,
    whole: Vec<String>,
    open: Vec<String>,
    /// Level: keys of its names, longest first.
    levels: Vec<(String, String)>,
    letters: Vec<(String, String)>,
    /// Of each level its id and its names in Thai and in English.
    level_names: Vec<(String, (String, String))>,
    long_instruments: Vec<(String, usize)>,
    /// Names that the rules of other years have, and these do not.
    foreign: HashSet<String>,
    /// Whether names with a typing slip are looked for.
    slips: bool,
}

impl Names {
    pub(crate) fn new(rules: &Rulebook, near: bool) -> Self {
        let mut names = Self {
            known: Vec::new(),
            by_id: HashMap::new(),
            exact: HashMap::new(),
            aliases: Vec::new(),
            whole: Vec::new(),
            open: Vec::new(),
            levels: Vec::new(),
            letters: Vec::new(),
            level_names: Vec::new(),
            long_instruments: Vec::new(),
            foreign: HashSet::new(),
            slips: near,
        };
        for node in rules.nodes() {
            let spec = rules.node(node);
            let share = micro_share(spec.share.num.into(), spec.share.den.into());
            names.add(&spec.id, spec.kind, rules.parent(node).map(NodeIx::index), share);
        }
        for part in rules.nodes().flat_map(|node| rules.parts(node)) {
            let spec = rules.node(part);
            let share = micro_share(spec.share.num.into(), spec.share.den.into());
            names.add(&spec.id, NodeKind::Instrument, rules.parent(part).map(NodeIx::index), share);
        }
        names.parts();
        for node in rules.nodes() {
            let spec = rules.node(node);
            names.forms(node.index(), &spec.name.th, &spec.name.en);
        }
        names.foreign = list::of_other_years(&names);
        names.aliases.sort_by_key(|(stem, _, _)| std::cmp::Reverse(stem.len()));
        for level in rules.levels() {
            names.level_names.push((level.id.to_string(), (level.name.th.to_string(), level.name.en.to_string())));
            for name in [&level.name.th, &level.name.en, &level.id] {
                let name = clean(name);
                if name.chars().count() <= 2 {
                    names.letters.push((name.to_uppercase(), level.id.to_string()));
                } else {
                    names.levels.push((key(&name), level.id.to_string()));
                }
            }
        }
        names.levels.sort_by_key(|(key, _)| std::cmp::Reverse(key.len()));
        names.levels.dedup();
        names
    }

    fn add(&mut self, id: &str, kind: NodeKind, parent: Option<usize>, share: i64) {
        self.by_id.insert(id.to_owned(), self.known.len());
        let part = kind == NodeKind::Instrument && id.contains('.');
        self.known.push(Known { id: id.to_owned(), kind, parent, share, part, open: false });
    }

    /// The parts of EIT where the rulebook has none: their scores are recognised, so that they can be asked about.
    fn parts(&mut self) {
        let Some(eit) = self.find("eit") else { return };
        for id in ["eit.1", "eit.2"] {
            if !self.by_id.contains_key(id) {
                self.by_id.insert(id.to_owned(), self.known.len());
                self.known.push(Known {
                    id: id.to_owned(),
                    kind: NodeKind::Instrument,
                    parent: Some(eit),
                    share: MICRO / 2,
                    part: true,
                    open: true,
                });
            }
        }
    }

    /// Takes every known form of a node's name.
    fn forms(&mut self, node: usize, th: &str, en: &str) {
        self.form(node, th);
        self.form(node, en);
        let own = key(&clean(th));
        for (_, forms) in list::lines().filter(|(name, _)| key(&clean(name)) == own) {
            for form in forms.split('|').map(str::trim) {
                match (node, form.strip_prefix('*')) {
                    (0, Some(whole)) => self.whole.push(total_key(whole)),
                    (0, None) => self.open.push(total_key(form)),
                    _ => self.form(node, form),
                }
            }
        }
    }

    fn form(&mut self, node: usize, name: &str) {
        let name = clean(name);
        if node == 0 || self.known[node].part || self.known[node].kind == NodeKind::Question {
            return;
        }
        if self.known[node].kind == NodeKind::Instrument {
            self.long_instruments.push((key(&name), node));
            return;
        }
        let stem = stem(&name);
        if stem.chars().count() < 3 {
            return;
        }
        // A name that two nodes bear names none of them, but of an indicator and something below it the indicator.
        let rank = |at: usize| u8::from(self.known[at].kind != NodeKind::Indicator);
        match self.exact.get(&stem).copied() {
            Some(other) if other != node && rank(other) == rank(node) => {
                self.exact.insert(stem, usize::MAX);
            }
            Some(other) if rank(other) < rank(node) => {}
            _ => {
                self.exact.insert(stem.clone(), node);
                let length = stem.chars().count();
                self.aliases.push((stem, length, node));
            }
        }
    }

    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub(crate) fn id(&self, node: usize) -> &str {
        self.known.get(node).map_or("", |known| &known.id)
    }

    /// Indices of the children, without the parts of EIT.
    pub(crate) fn children(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        self.known
            .iter()
            .enumerate()
            .filter(move |(_, known)| known.parent == Some(node) && !known.part)
            .map(|(at, _)| at)
    }

    pub(crate) fn parts_of(&self, node: usize) -> Vec<usize> {
        self.known
            .iter()
            .enumerate()
            .filter(|(_, known)| known.parent == Some(node) && known.part)
            .map(|(at, _)| at)
            .collect()
    }

    pub(crate) fn kind(&self, node: usize) -> NodeKind {
        self.known.get(node).map_or(NodeKind::Overall, |known| known.kind)
    }

    /// True for the whole, an instrument or a part of one.
    pub(crate) fn is_group(&self, node: usize) -> bool {
        self.kind(node) <= NodeKind::Instrument
    }

    pub(crate) fn is_item(&self, node: usize) -> bool {
        self.kind(node) == NodeKind::Item
    }

    pub(crate) fn of_kind(&self, kind: NodeKind) -> Vec<usize> {
        (0..self.known.len()).filter(|&at| self.known[at].kind == kind && !self.known[at].part).collect()
    }

    /// A node's share of the whole, in millionths.
    pub(crate) fn share_of_whole(&self, node: usize) -> i64 {
        let mut share = MICRO;
        let mut at = node;
        while let Some(parent) = self.known[at].parent {
            share = share * self.known[at].share / MICRO;
            at = parent;
        }
        share
    }

    pub(crate) fn is_below(&self, node: usize, above: usize) -> bool {
        let mut at = self.known.get(node).and_then(|known| known.parent);
        while let Some(parent) = at {
            if parent == above {
                return true;
            }
            at = self.known[parent].parent;
        }
        false
    }
}

fn micro_share(num: i64, den: i64) -> i64 {
    if den == 0 { 0 } else { num * MICRO / den }
}
