//! What a text names: a node by its name or number, or a total.

use super::{Label, Names, Total};
use crate::clean::{key, latin, stem};
use crate::words::{Role, lists};
use ita_score::NodeKind;

impl Names {
    /// What a text names. `number` is a number that stands before it or after "ตัวชี้วัดที่"; `explicit` is true in the latter case.
    pub(crate) fn label(&self, text: &str, number: Option<&str>, explicit: bool, truncated: bool) -> Option<Label> {
        let plain =
            |node, tail| Label { node, total: Total::No, doubt: false, by_number: false, tail, answered: false };
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
            // A name that is not in the rules: an indicator of another scheme with the same number.
            if stem(text).chars().count() > 2 {
                return None;
            }
            return by_number.map(|node| Label { by_number: true, ..plain(node, false) });
        }
        if let [instrument] = instruments[..] {
            return Some(plain(instrument, false));
        }
        if instruments.is_empty() {
            // "ผล ITA ปี 2568 ภายในได้": the instrument, not the whole.
            let lower = text.to_ascii_lowercase();
            if let Some((_, behind)) = lower.rsplit_once("ita ")
                && let Some(node) = self.long_instrument(behind.trim_start_matches("ปี").trim_end_matches("ได้"), 0)
            {
                return Some(plain(node, true));
            }
            return self.total(text);
        }
        None
    }

    /// The node whose whole name the text is.
    pub(crate) fn exactly(&self, text: &str) -> Option<usize> {
        self.exact.get(&stem(text)).copied().filter(|&node| node != usize::MAX)
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

    /// The instrument whose long name, of at least this many letters, a text holds.
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
        let label = |total, tail| Label { node: 0, total, doubt: false, by_number: false, tail, answered: false };
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
        if is_of_others(text) {
            return None;
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
        if is_about(text) {
            return None;
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
        }
        if self.slips { self.near(&whole, length) } else { None }
    }
}

/// True if a text that holds a name's words is no name: "หลังการปรับปรุง", "ข้อที่ควรปรับปรุง".
fn is_about(text: &str) -> bool {
    const BEGIN: [&str; 6] = ["ก่อน", "หลัง", "ควร", "ข้อควร", "ข้อที่ควร", "สิ่งที่ควร"];
    BEGIN.iter().any(|word| text.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(word))
}

/// True if a longer text that ends in a word for the total is about something else: "LPA คะแนนรวม", "ความพึงพอใจเฉลี่ย".
fn is_of_others(text: &str) -> bool {
    const SCHEMES: [&str; 8] = ["lpa", "pmqa", "eha", "dga", "moit", "sar", "qa", "kpa"];
    ["ความพึงพอใจ", "ความเชื่อมั่น", "ธรรมาภิบาล"].iter().any(|word| text.contains(word))
        || latin(text).any(|word| SCHEMES.contains(&word.as_str())) && !latin(text).any(|word| word == "ita")
}

/// The key of a total, with Latin words kept.
pub(super) fn total_key(text: &str) -> String {
    const LINKS: [&str; 7] = ["รอยละ", "ได", "เทากับ", "อยูที", "คือ", "เปน", "คิดเปน"];
    let text = key(text);
    let mut text = text.replace("ประจาปีงบประมาณ", "").replace("ปีงบประมาณ", "").replace("ประจาปี", "").replace("fy", "");
    // "ผลคะแนนภาพรวมร้อยละ": what leads over to the number.
    while let Some(link) = LINKS.iter().find(|link| text.len() > link.len() && text.ends_with(**link)) {
        text.truncate(text.len() - link.len());
    }
    text
}
