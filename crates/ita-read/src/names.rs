//! A year's nodes and levels by every name they are known by: the rulebook's own, and the forms of `data/names.txt`.

use crate::clean::{clean, key, latin, stem};
use crate::number::{MICRO, micro};
use crate::words::{Role, lists};
use ita_score::{NodeIx, NodeKind, Rulebook};
use std::collections::HashMap;

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
    /// "รวม", "เฉลี่ย": of what stands above it.
    Open,
}

/// What a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) node: usize,
    pub(crate) total: Total,
    /// Its number says another node than its name.
    pub(crate) doubt: bool,
    /// Only its number says which it is.
    pub(crate) by_number: bool,
    /// The name is the end of a longer text.
    pub(crate) tail: bool,
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
    long_instruments: Vec<(String, usize)>,
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
            long_instruments: Vec::new(),
            slips: near,
        };
        for node in rules.nodes() {
            let spec = rules.node(node);
            let share = micro_share(spec.share.num.into(), spec.share.den.into());
            names.add(&spec.id, spec.kind, rules.parent(node).map(NodeIx::index), share);
        }
        for part in rules.nodes().flat_map(|node| rules.parts(node)) {
            let spec = rules.node(part);
            names.add(&spec.id, NodeKind::Instrument, rules.parent(part).map(NodeIx::index), 0);
        }
        names.parts();
        for node in rules.nodes() {
            let spec = rules.node(node);
            names.forms(node.index(), &spec.name.th, &spec.name.en);
        }
        names.aliases.sort_by_key(|(stem, _, _)| std::cmp::Reverse(stem.len()));
        for level in rules.levels() {
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

    /// The parts of EIT where the rulebook has none: their scores are known when they are seen, and asked about.
    fn parts(&mut self) {
        let Some(eit) = self.find("eit") else { return };
        for id in ["eit.1", "eit.2"] {
            if !self.by_id.contains_key(id) {
                self.by_id.insert(id.to_owned(), self.known.len());
                self.known.push(Known {
                    id: id.to_owned(),
                    kind: NodeKind::Instrument,
                    parent: Some(eit),
                    share: 0,
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
        for line in include_str!("../data/names.txt").lines().filter(|line| !line.starts_with('#')) {
            let Some((name, forms)) = line.split_once('=') else { continue };
            if key(&clean(name)) != own {
                continue;
            }
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

    /// Indices of the children, parts of EIT not among them.
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

    pub(crate) fn is_item(&self, node: usize) -> bool {
        self.kind(node) == NodeKind::Item
    }

    pub(crate) fn of_kind(&self, kind: NodeKind) -> Vec<usize> {
        (0..self.known.len()).filter(|&at| self.known[at].kind == kind && !self.known[at].part).collect()
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

    /// The level that a whole text names; `said` if the word "level" stands before it, so that more may stand around.
    pub(crate) fn level(&self, text: &str) -> Option<(String, bool)> {
        let trimmed = text.trim().trim_matches(|c: char| !c.is_alphanumeric() && !crate::clean::is_mark(c));
        let after = ["ระดับ", "เกรด", "level", "grade", "Level", "Grade"]
            .iter()
            .filter_map(|word| text.rfind(word).map(|at| &text[at + word.len()..]))
            .next();
        let rest = after.unwrap_or(trimmed).trim();
        let rest = rest.trim_start_matches([':', '=', '"', '“', '(', ' ', '\'', '‘']);
        let rest_key = key(rest);
        let own = key(trimmed);
        for (name, id) in &self.levels {
            if own == *name {
                return Some((id.clone(), after.is_some()));
            }
            if after.is_some()
                && (rest_key == *name || (rest_key.starts_with(name.as_str()) && self.ends_well(name, &rest_key)))
            {
                return Some((id.clone(), true));
            }
        }
        let word: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
        let alone = after.is_some() || word.len() == trimmed.len();
        if alone && !word.is_empty() {
            return self
                .letters
                .iter()
                .find(|(letter, _)| *letter == word.to_uppercase())
                .map(|(_, id)| (id.clone(), after.is_some()));
        }
        None
    }

    /// "ผ่าน" may be followed by other words, but not by what makes another level of it.
    fn ends_well(&self, name: &str, text: &str) -> bool {
        let rest = &text[name.len()..];
        !["เกณฑ", "การ", "ตัว", "ข"].iter().any(|word| rest.starts_with(word))
    }

    /// What a text names. `number` is a number that stands before it or behind "ตัวชี้วัดที่", `explicit` the latter.
    pub(crate) fn label(&self, text: &str, number: Option<&str>, explicit: bool, truncated: bool) -> Option<Label> {
        let plain = |node, tail| Label { node, total: Total::No, doubt: false, by_number: false, tail };
        let by_number = number
            .and_then(|number| self.find(number))
            .filter(|&node| matches!(self.kind(node), NodeKind::Indicator | NodeKind::SubIndicator));
        if let Some(node) = self.long_instrument(text, 20) {
            return Some(plain(node, false));
        }
        if let Some((node, tail)) = self.name(text, truncated) {
            let doubt = explicit && number.is_some() && by_number != Some(node) && self.kind(node) != NodeKind::Item;
            return Some(Label { doubt, ..plain(node, tail) });
        }
        let mut instruments = self.instruments(text);
        instruments.dedup();
        // "คะแนน ITA เฉลี่ยทั้งประเทศ", "เป้าหมาย IIT": of others, or wished for.
        let other = lists().role(text);
        if matches!(
            other,
            Some(Role::Mean | Role::Target | Role::Previous | Role::Difference | Role::Max | Role::Count)
        ) {
            return None;
        }
        if explicit && instruments.len() <= 1 {
            // A name that is none of ours: another scheme's indicator of the same number.
            if stem(text).chars().count() > 2 {
                return None;
            }
            return by_number.map(|node| Label { by_number: true, ..plain(node, false) });
        }
        if let [instrument] = instruments[..] {
            return Some(plain(instrument, false));
        }
        if instruments.is_empty() {
            return self.total(text);
        }
        None
    }

    fn instruments(&self, text: &str) -> Vec<usize> {
        let mut found: Vec<usize> = latin(text)
            .filter_map(|word| self.find(&word).filter(|&node| self.kind(node) == NodeKind::Instrument))
            .collect();
        if found.is_empty() {
            found.extend(self.long_instrument(text, 0));
        }
        found.sort_unstable();
        found
    }

    /// The instrument whose long name, of so many letters at least, a text holds.
    fn long_instrument(&self, text: &str, least: usize) -> Option<usize> {
        let own = key(text);
        let length = own.chars().count();
        let held = self
            .long_instruments
            .iter()
            .filter(|(name, _)| own.contains(name.as_str()))
            .max_by_key(|(name, _)| name.len());
        let (name, node) = held?;
        let letters = name.chars().count();
        (letters >= least && (letters * 2 >= length || letters > 12)).then_some(*node)
    }

    /// "รวม", "คะแนน ITA" and their like.
    fn total(&self, text: &str) -> Option<Label> {
        let own = total_key(text);
        let label = |total, tail| Label { node: 0, total, doubt: false, by_number: false, tail };
        let heads = ["", "ผล", "สรุป", "ได", "เป็น", "มี"];
        let ends = |form: &String| own.ends_with(form.as_str()) && form.chars().count() >= 5;
        if self.whole.contains(&own) {
            return Some(label(Total::No, false));
        }
        if self.open.contains(&own) {
            return Some(label(Total::Open, false));
        }
        if heads.iter().any(|head| own.strip_prefix(head).is_some_and(|rest| self.whole.iter().any(|w| w == rest))) {
            return Some(label(Total::No, false));
        }
        if self.whole.iter().any(ends) || self.ends_in_ita(text) {
            return Some(label(Total::No, true));
        }
        if self.open.iter().any(ends) {
            return Some(label(Total::Open, true));
        }
        None
    }

    /// "… ได้คะแนน ITA ปีงบประมาณ": little stands behind the word.
    fn ends_in_ita(&self, text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        let ita = latin(text).any(|word| word == "ita");
        ita && lower.rfind("ita").is_some_and(|at| total_key(&lower[at + 3..]).chars().count() <= 14)
    }

    /// The indicator, sub-indicator, item or question whose name a text is or holds; true if more stands before it.
    fn name(&self, text: &str, truncated: bool) -> Option<(usize, bool)> {
        let whole = stem(text);
        if whole.chars().count() < 3 {
            return None;
        }
        if let Some(&node) = self.exact.get(&whole) {
            return (node != usize::MAX).then_some((node, false));
        }
        if truncated {
            let mut found: Vec<usize> = self
                .aliases
                .iter()
                .filter(|(alias, length, _)| *length >= 6 && alias.starts_with(whole.as_str()))
                .map(|found| found.2)
                .collect();
            found.sort_unstable();
            found.dedup();
            if let ([node], true) = (&found[..], whole.chars().count() >= 6) {
                return Some((*node, false));
            }
        }
        // What stands before a colon, a bracket or a dash.
        let head = text.split([':', '(', '–', '—', '[', '/']).next().unwrap_or_default();
        if head.len() < text.len()
            && let Some(&node) = self.exact.get(&stem(head))
        {
            return (node != usize::MAX).then_some((node, false));
        }
        if let Some((_, inner)) = text.split_once('(') {
            let inner = inner.split(')').next().unwrap_or_default();
            if let Some(&node) = self.exact.get(&stem(inner)).filter(|&&node| node != usize::MAX) {
                return Some((node, false));
            }
        }
        let length = whole.chars().count();
        let held = self.aliases.iter().find(|(alias, _, _)| whole.contains(alias.as_str()));
        if let Some((alias, alias_length, node)) = held {
            if alias_length * 10 >= length * 6 {
                return Some((*node, false));
            }
            if *alias_length >= 7 && whole.ends_with(alias.as_str()) {
                return Some((*node, true));
            }
            return None;
        }
        if self.slips { self.near(&whole, length) } else { None }
    }

    /// The one name that differs by a letter or two.
    fn near(&self, whole: &str, length: usize) -> Option<(usize, bool)> {
        if !(7..=120).contains(&length) {
            return None;
        }
        let most = (length / 8).clamp(1, 3);
        let text: Vec<char> = whole.chars().collect();
        let mut best: Option<(usize, usize)> = None;
        let mut second = usize::MAX;
        for (alias, alias_length, node) in &self.aliases {
            if alias_length.abs_diff(length) > most || *alias_length < 7 {
                continue;
            }
            let alias: Vec<char> = alias.chars().collect();
            let Some(distance) = distance(&text, &alias, most) else { continue };
            match best {
                Some((least, at)) if at != *node => {
                    if distance < least {
                        second = least;
                        best = Some((distance, *node));
                    } else {
                        second = second.min(distance);
                    }
                }
                Some((least, _)) if distance >= least => {}
                _ => best = Some((distance, *node)),
            }
        }
        best.filter(|(distance, _)| second > distance + 1).map(|(_, node)| (node, false))
    }
}

/// The key of a total, with Latin words kept.
fn total_key(text: &str) -> String {
    let text = key(text);
    text.replace("ประจาปีงบประมาณ", "").replace("ปีงบประมาณ", "").replace("ประจาปี", "").replace("fy", "")
}

fn micro_share(num: i64, den: i64) -> i64 {
    if den == 0 { 0 } else { num * MICRO / den }
}

/// The edit distance, if it is at most `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        let mut least = row[0];
        for (j, y) in b.iter().enumerate() {
            let cost = if x == y { diagonal } else { diagonal.min(row[j]).min(row[j + 1]) + 1 };
            diagonal = row[j + 1];
            row[j + 1] = cost;
            least = least.min(cost);
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}

/// A plain decimal of the text in millionths.
pub(crate) fn parse(text: &str) -> i64 {
    micro(text).unwrap_or_default()
}
