//! What changed since the year before, found from the rules of both years alone.

use crate::message::{RulesLabel, RulesMessage, Voice};
use crate::page::names;
use crate::reduce::carry::crosswalk;
use crate::year::Year;
use ita_score::analysis::{Crosswalk, Match};
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
    let crosswalk = crosswalk(before, now);
    let pair = Pair { voice, before: before.rules(), now: now.rules(), crosswalk };
    [pair.levels(), pair.weights(), pair.counts(), pair.indicators(), pair.rounding()].concat()
}

/// The indicators that count otherwise within their instrument, a sentence each.
pub(crate) fn changed_weights(voice: Voice, before: Year, now: Year) -> Vec<String> {
    let pair = Pair { voice, before: before.rules(), now: now.rules(), crosswalk: crosswalk(before, now) };
    let each = |node: NodeIx| {
        let was = pair.was(node).filter(|&was| pair.before.share(was) != pair.now.share(node))?;
        let what = voice.say(&RulesMessage::WeightOf { who: &names::short(voice, pair.now, node) });
        let share = |rules: &Rulebook, node| names::percent(voice, rules.share(node));
        pair.changed(&what, &share(pair.before, was), &share(pair.now, node))
    };
    all(pair.now).filter_map(each).collect()
}

struct Pair {
    voice: Voice,
    before: &'static Rulebook,
    now: &'static Rulebook,
    /// What stayed the same; none where one of them is one's own.
    crosswalk: Option<&'static Crosswalk>,
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
                // A kind that only one of the years has may be new, or merely unknown for the other.
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

    /// Indicators with another number, with another name, and those that came or went. A number that moved is no other name.
    fn indicators(&self) -> Vec<String> {
        let voice = self.voice;
        let name = |rules: &Rulebook, node| voice.words(&rules.node(node).name);
        let mut items = Vec::new();
        let mut came = Vec::new();
        let mut stayed = Vec::new();
        for node in all(self.now) {
            let Some(was) = self.was(node) else {
                came.push(voice.say(&RulesMessage::Added { who: &self.who(self.now, node) }));
                continue;
            };
            stayed.push(was);
            let number = |rules, node| names::number(voice, rules, node);
            let what = voice.say(&RulesMessage::NumberOfIndicator { name: &name(self.now, node) });
            items.extend(self.changed(&what, &number(self.before, was), &number(self.now, node)));
            let what = voice.say(&RulesMessage::NameOf { who: &names::subject(voice, self.now, node) });
            items.extend(self.changed(&what, &name(self.before, was), &name(self.now, node)));
        }
        let gone = all(self.before).filter(|node| !stayed.contains(node));
        items.extend(gone.map(|node| voice.say(&RulesMessage::Removed { who: &self.who(self.before, node) })));
        items.extend(came);
        items
    }

    /// The same indicator before. Rules of one's own are in no crosswalk: there the same name is the same indicator, and the same
    /// number is, if its name is nowhere else.
    fn was(&self, node: NodeIx) -> Option<NodeIx> {
        if let Some(crosswalk) = self.crosswalk {
            return match crosswalk.follow(self.now, node, self.before) {
                Match::Same { node, .. } => Some(node),
                Match::Changed { .. } => None,
            };
        }
        let named = |rules: &Rulebook, name: &str| all(rules).find(|&node| *rules.node(node).name.th == *name);
        let spec = self.now.node(node);
        named(self.before, &spec.name.th).or_else(|| {
            let same = self.before.find(&spec.id).ok().filter(|&same| self.before.node(same).kind == spec.kind)?;
            named(self.now, &self.before.node(same).name.th).is_none().then_some(same)
        })
    }

    /// “ตัวชี้วัดที่ 6 คุณธรรมการดำเนินงาน”.
    fn who(&self, rules: &Rulebook, node: NodeIx) -> String {
        [names::short(self.voice, rules, node), self.voice.words(&rules.node(node).name)].join(" ")
    }

    fn rounding(&self) -> Vec<String> {
        let (from, to) = (self.before.decimals().to_string(), self.now.decimals().to_string());
        self.changed(&self.voice.label(RulesLabel::Decimals), &from, &to).into_iter().collect()
    }
}

/// The indicators.
fn all(rules: &Rulebook) -> impl Iterator<Item = NodeIx> + '_ {
    rules.nodes().filter(|&node| rules.node(node).kind == NodeKind::Indicator)
}
