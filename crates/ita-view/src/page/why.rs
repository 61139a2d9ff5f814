//! Why it is this level and not the next, in a sentence.

use super::names::{self, subject, subjects};
use crate::message::{Message, Voice};
use ita_score::{LevelSpec, NodeIx, Rounded, Rulebook, Scored, Why};

/// The sentence for every situation: complete or not, one level possible or several, at the top, at the bottom, nothing
/// given.
pub(super) fn sentence(voice: Voice, scored: &Scored<'_>) -> String {
    if scored.assessment().given().next().is_none() {
        let instruments: Vec<String> =
            names::instruments(scored.rules()).map(|node| subject(voice, scored.rules(), node)).collect();
        return voice.say(&Message::NothingGiven { instruments: &voice.list(&instruments) });
    }
    let said = Reasons { voice, scored, why: scored.why() };
    match scored.level() {
        Some(level) => said.one(level),
        None => said.several(),
    }
}

struct Reasons<'s, 'r> {
    voice: Voice,
    scored: &'s Scored<'r>,
    why: Vec<Why<'r>>,
}

impl<'r> Reasons<'_, 'r> {
    fn rules(&self) -> &'r Rulebook {
        self.scored.rules()
    }

    fn name(&self, level: &'r LevelSpec) -> &'r str {
        match self.voice.lang {
            ita_score::Lang::Th => &level.name.th,
            ita_score::Lang::En => &level.name.en,
        }
    }

    /// The level above this one.
    fn above(&self, level: &LevelSpec) -> Option<&'r LevelSpec> {
        let levels = self.rules().levels();
        let index = levels.iter().position(|known| known.id == level.id)?;
        levels.get(index.checked_sub(1)?)
    }

    fn of<'s>(&'s self, level: &'s LevelSpec) -> impl Iterator<Item = &'s Why<'r>> {
        self.why.iter().filter(move |why| why.level.id == level.id)
    }

    /// Only one level is possible.
    fn one(&self, level: &'r LevelSpec) -> String {
        let sure = !self.scored.is_complete();
        let name = self.name(level);
        let above = self.above(level);
        let reasons = self.reached(level, |met| met == Some(true), |who, at_least| Message::Reaches { who, at_least });
        let Some(above) = above else {
            return self.voice.say(&match sure {
                false => Message::TopBecause { level: name, reasons: &reasons },
                true => Message::TopSureBecause { level: name, reasons: &reasons },
            });
        };
        let shorts = self.shorts(above);
        if level.conditions.is_empty() && !shorts.is_empty() {
            let above = self.name(above);
            return self.voice.say(&match sure {
                false => Message::Lowest { level: name, above, shorts: &shorts },
                true => Message::LowestSure { level: name, above, shorts: &shorts },
            });
        }
        let because = self.voice.say(&match sure {
            false => Message::LevelBecause { level: name, reasons: &reasons },
            true => Message::LevelSureBecause { level: name, reasons: &reasons },
        });
        self.voice.sentences(&[because, self.not(above, sure)])
    }

    /// Several levels are possible.
    fn several(&self) -> String {
        let possible: Vec<&LevelSpec> = self.scored.possible().collect();
        let (Some(best), guaranteed) = (possible.first(), self.scored.guaranteed()) else { return String::new() };
        let mut parts = vec![self.voice.say(&if guaranteed.conditions.is_empty() {
            Message::NotCertain { lowest: self.name(guaranteed), best: self.name(best) }
        } else {
            Message::AtLeastLevel { level: self.name(guaranteed) }
        })];
        let conditions = self.reached(best, |met| met.is_none(), |who, at_least| Message::WouldReach { who, at_least });
        if !conditions.is_empty() {
            parts.push(self.voice.say(&Message::BestIf { level: self.name(best), conditions: &conditions }));
        }
        if let Some(above) = self.above(best) {
            parts.push(self.not(above, true));
        }
        self.voice.sentences(&parts)
    }

    /// The level's conditions with this outcome: those with the same threshold in one clause.
    fn reached(
        &self,
        level: &LevelSpec,
        wanted: impl Fn(Option<bool>) -> bool,
        clause: for<'a> fn(&'a str, &'a str) -> Message<'a>,
    ) -> String {
        let mut groups: Vec<(Rounded, Vec<NodeIx>)> = Vec::new();
        for why in self.of(level).filter(|why| wanted(why.met)) {
            match groups.iter_mut().find(|(at_least, _)| *at_least == why.at_least) {
                Some((_, nodes)) => nodes.push(why.node),
                None => groups.push((why.at_least, vec![why.node])),
            }
        }
        let say = |(at_least, nodes): &(Rounded, Vec<NodeIx>)| {
            let who = subjects(self.voice, self.rules(), nodes);
            self.voice.say(&clause(&who, &at_least.to_short_string()))
        };
        self.voice.list(&groups.iter().map(say).collect::<Vec<_>>())
    }

    /// What lacks for a level, by condition; empty if each could be met.
    fn shorts(&self, level: &LevelSpec) -> String {
        let say = |why: &Why<'_>| {
            let short = why.short?.to_string();
            let who = &*subject(self.voice, self.rules(), why.node);
            Some(match why.has {
                Some(has) => self.voice.say(&Message::Short { who, has: &has.to_string(), short: &short }),
                None => {
                    let high = self.scored.node(why.node).high().to_string();
                    self.voice.say(&Message::ShortAtBest { who, high: &high, short: &short })
                }
            })
        };
        self.voice.list(&self.of(level).filter_map(say).collect::<Vec<_>>())
    }

    /// Why it is not this level.
    fn not(&self, level: &'r LevelSpec, final_: bool) -> String {
        let (shorts, level) = (self.shorts(level), self.name(level));
        self.voice.say(&match final_ {
            _ if shorts.is_empty() => Message::NotTogether { level },
            false => Message::NotYet { level, shorts: &shorts },
            true => Message::NotAnyMore { level, shorts: &shorts },
        })
    }
}
