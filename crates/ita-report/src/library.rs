//! The library of measures: data of our own (`data/measures.txt`), not a rule.

use crate::measure::{Aim, Measure};
use ita_score::{NodeIx, Rulebook};
use ita_words::{Lang, pick};
use std::sync::OnceLock;

const DATA: &str = include_str!("../data/measures.txt");

/// The name of the block with the steps that many measures share.
const SHARED: &str = "publish";

/// Thai and English.
type Said = (&'static str, &'static str);

/// A measure of the library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    id: &'static str,
    /// First and last year, and an indicator of those years.
    indicators: Vec<(u16, u16, &'static str)>,
    items: Vec<&'static str>,
    title: Said,
    purpose: Said,
    steps: Vec<Said>,
    evidence: Said,
    follow: Said,
    publish: bool,
}

/// Returns every measure of the library, in its order. They are this project's suggestions: see [`library_note`].
///
/// ```
/// use ita_report::{Lang, suggestions};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let e_service = suggestions(rules, rules.find("o10")?).next().unwrap();
/// let measure = e_service.measure(rules, rules.find("o10")?, Lang::Th);
/// assert_eq!(measure.title, "การปรับปรุงระบบบริการดิจิทัล (E-Service)");
/// assert_eq!((measure.aims[0].node.as_str(), measure.from.as_deref()), ("o10", Some("e-service")));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn library() -> &'static [Suggestion] {
    static READ: OnceLock<Vec<Suggestion>> = OnceLock::new();
    // A test shows that the data can be read.
    READ.get_or_init(|| read(DATA).unwrap_or_default())
}

/// Returns the measures of the library for an indicator or an OIT item.
pub fn suggestions(rules: &Rulebook, node: NodeIx) -> impl Iterator<Item = &'static Suggestion> {
    let (year, spec) = (rules.spec().fiscal_year, rules.node(node));
    let (id, name, is_item) = (spec.id.to_string(), spec.name.th.to_string(), rules.is_item(node));
    library().iter().filter(move |one| match is_item {
        true => one.items.contains(&name.as_str()),
        false => one.indicators.iter().any(|&(first, last, of)| (first..=last).contains(&year) && of == id),
    })
}

/// Returns the note that the library is ours; show it wherever the library appears.
#[must_use]
pub const fn library_note(lang: Lang) -> &'static str {
    pick(lang, crate::words::measures::OURS.0, crate::words::measures::OURS.1)
}

impl Suggestion {
    /// Returns the suggestion's id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the suggestion's title.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &'static str {
        said(self.title, lang)
    }

    /// Returns a new measure with the suggestion's texts that aims at a node, for somebody to edit. It promises no points and
    /// names nobody.
    #[must_use]
    pub fn measure(&self, rules: &Rulebook, node: NodeIx, lang: Lang) -> Measure {
        let shared = library_shared().iter().filter(|_| self.publish);
        Measure {
            title: said(self.title, lang).to_owned(),
            purpose: said(self.purpose, lang).to_owned(),
            aims: vec![Aim { node: rules.node(node).id.to_string(), points: None }],
            steps: self.steps.iter().chain(shared).map(|&step| said(step, lang).to_owned()).collect(),
            evidence: said(self.evidence, lang).to_owned(),
            follow_up: said(self.follow, lang).to_owned(),
            from: Some(self.id.to_owned()),
            ..Measure::default()
        }
    }
}

fn said((th, en): Said, lang: Lang) -> &'static str {
    pick(lang, th, en)
}

/// The steps that many measures share.
fn library_shared() -> &'static [Said] {
    static SHARED_STEPS: OnceLock<Vec<Said>> = OnceLock::new();
    SHARED_STEPS.get_or_init(|| {
        let blocks = blocks(DATA).unwrap_or_default();
        blocks.into_iter().find(|one| one.id == SHARED).map(|one| one.steps).unwrap_or_default()
    })
}

/// Reads the data.
fn read(data: &'static str) -> Result<Vec<Suggestion>, String> {
    Ok(blocks(data)?.into_iter().filter(|one| one.id != SHARED).collect())
}

/// Every block, including that of the shared steps.
fn blocks(data: &'static str) -> Result<Vec<Suggestion>, String> {
    let mut blocks: Vec<Suggestion> = Vec::new();
    for (number, line) in data.lines().enumerate() {
        let wrong = |what: &str| format!("line {}: {what}: {line}", number + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(id) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            blocks.push(Suggestion { id, ..Suggestion::default() });
            continue;
        }
        let (key, value) = line.split_once(": ").ok_or_else(|| wrong("no key"))?;
        let one = blocks.last_mut().ok_or_else(|| wrong("before the first block"))?;
        let both = || value.split_once(" | ").ok_or_else(|| wrong("not in two languages"));
        match key {
            "indicators" => one.indicators = indicators(value).ok_or_else(|| wrong("no years"))?,
            "items" => one.items = value.split("; ").collect(),
            "title" => one.title = both()?,
            "purpose" => one.purpose = both()?,
            "step" => one.steps.push(both()?),
            "evidence" => one.evidence = both()?,
            "follow" => one.follow = both()?,
            "publish" => one.publish = value == "yes",
            _ => return Err(wrong("an unknown key")),
        }
    }
    Ok(blocks)
}

/// `2562-2568 8; 2569-2570 6 7`.
fn indicators(text: &'static str) -> Option<Vec<(u16, u16, &'static str)>> {
    let mut found = Vec::new();
    for part in text.split("; ") {
        let (years, ids) = part.split_once(' ')?;
        let (first, last) = years.split_once('-')?;
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        found.extend(ids.split(' ').map(|id| (first, last, id)));
    }
    Some(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_data_can_be_read_and_each_measure_is_whole() {
        let all = read(DATA).unwrap();
        assert!(all.len() >= 45 && library_shared().len() == 2, "{}", all.len());
        for (index, one) in all.iter().enumerate() {
            assert!(all[..index].iter().all(|other| other.id != one.id && other.title != one.title), "{}", one.id);
            assert!(!one.indicators.is_empty() || !one.items.is_empty(), "{}", one.id);
            let texts = [one.title, one.purpose, one.evidence, one.follow];
            for (th, en) in texts.into_iter().chain(one.steps.iter().copied()) {
                let is_thai = |text: &str| text.chars().any(|c| ('ก'..='๛').contains(&c));
                assert!(is_thai(th) && !en.is_empty() && !is_thai(en), "{}: {th} | {en}", one.id);
                assert!(!th.contains("  ") && !en.contains("  ") && th.trim() == th && en.trim() == en, "{}", one.id);
                assert!(!th.contains('|') && !en.contains('|'), "{}", one.id);
            }
            assert!((2..=4).contains(&one.steps.len()), "{}: {} steps", one.id, one.steps.len());
        }
    }

    #[test]
    fn what_is_broken_is_named_with_its_line() {
        for (data, what) in [
            ("step: ก | a", "line 1: before the first block"),
            ("[a]\nstep: ก", "line 2: not in two languages"),
            ("[a]\nsteps: ก | a", "line 2: an unknown key"),
            ("[a]\nindicators: 2569", "line 2: no years"),
            ("[a]\nx", "line 2: no key"),
        ] {
            assert!(read(data).unwrap_err().starts_with(what), "{data}");
        }
    }
}
