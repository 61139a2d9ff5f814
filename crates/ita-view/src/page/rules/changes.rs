//! What changed since the year before, found from the rules of both years alone.

use crate::message::{RulesLabel, RulesMessage, Voice};
use crate::page::names;
use crate::year::Year;
use ita_score::{NodeIx, NodeKind, Rulebook};

/// What changed since the year before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesView {
    /// “ต่างจากปี 2567 อย่างไร”.
    pub title: String,
    /// Each change in a sentence.
    pub items: Vec<String>,
    /// That nothing changed; none if something did.
    pub nothing: Option<String>,
}

/// What changed from one year to the next.
pub(super) fn changes(voice: Voice, before: Year, now: Year) -> ChangesView {
    let year = &*before.number().to_string();
    let items = changed(voice, before, now);
    ChangesView {
        title: voice.say(&RulesMessage::ChangesSince { year }),
        nothing: items.is_empty().then(|| voice.say(&RulesMessage::NothingChanged { year })),
        items,
    }
}

/// What is different from one to the other, a sentence each.
pub(crate) fn changed(voice: Voice, before: Year, now: Year) -> Vec<String> {
    let pair = Pair { voice, before: before.rules(), now: now.rules() };
    [pair.levels(), pair.weights(), pair.counts(), pair.names(), pair.rounding()].concat()
}

struct Pair {
    voice: Voice,
    before: &'static Rulebook,
    now: &'static Rulebook,
}

impl Pair {
    fn changed(&self, what: &str, from: &str, to: &str) -> Option<String> {
        (from != to).then(|| self.voice.say(&RulesMessage::Changed { what, from, to }))
    }

    /// Other levels, or other thresholds of the same.
    fn levels(&self) -> Vec<String> {
        let voice = self.voice;
        let names = |rules: &Rulebook| {
            let all: Vec<&str> = rules.levels().iter().map(|level| voice.pick(&level.name)).collect();
            all.join(", ")
        };
        if let Some(other) = self.changed(&voice.label(RulesLabel::Levels), &names(self.before), &names(self.now)) {
            return vec![other];
        }
        let mut items = Vec::new();
        for (before, now) in self.before.level_indices().zip(self.now.level_indices()) {
            for node in self.now.nodes() {
                let id = &self.now.node(node).id;
                let asked = |rules: &Rulebook, level| {
                    let asked = rules.find(id).ok().and_then(|node| rules.threshold(level, node));
                    asked.map_or_else(|| "–".to_owned(), |asked| asked.to_short_string())
                };
                let (from, to) = (asked(self.before, before), asked(self.now, now));
                let level = ita_words::level(self.now.level(now), voice.lang());
                let what = format!("{level}: {}", names::short(voice, self.now, node));
                items.extend(self.changed(&what, &from, &to));
            }
        }
        items
    }

    /// Other shares of the instruments.
    fn weights(&self) -> Vec<String> {
        let voice = self.voice;
        let weight = |rules: &Rulebook, id: &str| {
            rules.find(id).map_or_else(|_| "–".to_owned(), |node| names::percent(voice, rules.share(node)))
        };
        let each = |node: NodeIx| {
            let id = &*self.now.node(node).id;
            let what = voice.say(&RulesMessage::WeightOf { who: &names::short(voice, self.now, node) });
            self.changed(&what, &weight(self.before, id), &weight(self.now, id))
        };
        names::instruments(self.now).filter_map(each).collect()
    }

    /// Another number of indicators, items or questions below an instrument, where both years have any.
    fn counts(&self) -> Vec<String> {
        let voice = self.voice;
        let kinds = [
            (NodeKind::Indicator, RulesLabel::Indicators),
            (NodeKind::SubIndicator, RulesLabel::SubIndicators),
            (NodeKind::Item, RulesLabel::Items),
            (NodeKind::Question, RulesLabel::Questions),
        ];
        let count = |rules: &Rulebook, id: &str, kind| {
            let node = rules.find(id).ok()?;
            let many = rules.descendants(node).filter(|&node| rules.node(node).kind == kind).count();
            (many > 0).then_some(many)
        };
        let mut items = Vec::new();
        for node in names::instruments(self.now) {
            let id = &*self.now.node(node).id;
            for (kind, label) in kinds {
                // What only one of the years' rules has may be new, or only not known of the other.
                if let (Some(from), Some(to)) = (count(self.before, id, kind), count(self.now, id, kind)) {
                    let what = voice.say(&RulesMessage::NumberOf {
                        what: &voice.label(label),
                        who: &names::short(voice, self.now, node),
                    });
                    items.extend(self.changed(&what, &from.to_string(), &to.to_string()));
                }
            }
        }
        items
    }

    /// Other names of the indicators.
    fn names(&self) -> Vec<String> {
        let voice = self.voice;
        let indicators = self.now.nodes().filter(|&node| self.now.node(node).kind == NodeKind::Indicator);
        let each = |node: NodeIx| {
            let spec = self.now.node(node);
            let other = self.before.find(&spec.id).ok()?;
            let (from, to) = (voice.words(&self.before.node(other).name), voice.words(&spec.name));
            self.changed(&names::short(voice, self.now, node), &from, &to)
        };
        indicators.filter_map(each).collect()
    }

    fn rounding(&self) -> Vec<String> {
        let (from, to) = (self.before.decimals().to_string(), self.now.decimals().to_string());
        self.changed(&self.voice.label(RulesLabel::Decimals), &from, &to).into_iter().collect()
    }
}
