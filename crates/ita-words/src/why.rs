//! Why a result has its level and not the next one, as an officer would write it.

mod say;

use crate::fill::fill;
use crate::join::{commas, either, list};
use crate::level::level;
use crate::names::{heading, subject, subjects};
use crate::of;
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::spec::LevelSpec;
use ita_score::{Lang, LevelIx, NodeIx, Rounded, Scored, Why};
use say::{Clause, Say, count};

/// Why a result has its level: a sentence, and, where two or more scores fall short, these as a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyText {
    /// The sentence. If [`items`](Self::items) is not empty, its last part says how many scores fall short.
    pub text: String,
    /// The scores that fall short, one each: “IIT 90.50 (ขาดอีก 4.50)”. Empty if one or none does.
    pub items: Vec<String>,
}

/// Returns why a result has its level and not the next one. There is a text for every situation: complete or not, one level
/// possible or several, at the top, at the bottom, nothing entered.
///
/// ```
/// use ita_score::Assessment;
/// use ita_words::{Lang, why};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "90.50"), ("eit", "92.03"), ("oit", "98.45")])?.score();
/// let why = why(&scored, Lang::En);
/// assert_eq!(why.text, "The level is Good because the overall score and every instrument reached 85. Not yet Excellent: three scores are below 95");
/// assert_eq!(why.items, ["Overall score 94.14 (0.86 short)", "IIT 90.50 (4.50 short)", "EIT 92.03 (2.97 short)"]);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn why(scored: &Scored<'_>, lang: Lang) -> WhyText {
    Reasons::<false> { lang, scored, why: scored.why() }.said()
}

/// Returns the text of [`why`] on one line, for a place where no list can stand: a screen reader, a cell, a message.
///
/// ```
/// use ita_score::Assessment;
/// use ita_words::{Lang, why_line};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let scored = Assessment::parse(rules, [("iit", "90.50"), ("eit", "92.03"), ("oit", "98.45")])?.score();
/// let line = why_line(&scored, Lang::En);
/// assert!(line.ends_with("Not yet Excellent: three scores are below 95 (overall 94.14, IIT 90.50, EIT 92.03)."));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn why_line(scored: &Scored<'_>, lang: Lang) -> String {
    Reasons::<true> { lang, scored, why: scored.why() }.said().text
}

/// Writes the text. `INLINE`: all in one sentence, without a list. It is a constant, so that a program that shows lists does not
/// link the other way.
struct Reasons<'s, 'r, const INLINE: bool> {
    lang: Lang,
    scored: &'s Scored<'r>,
    why: Vec<Why<'r>>,
}

/// A score below a threshold.
struct Short {
    node: NodeIx,
    /// The score; the most that it can be if `is_open`.
    has: Rounded,
    at_least: Rounded,
    by: Rounded,
    is_open: bool,
}

impl<const INLINE: bool> Reasons<'_, '_, INLINE> {
    fn said(&self) -> WhyText {
        let rules = self.scored.rules();
        let mut said = WhyText::default();
        if self.scored.assessment().given().next().is_none() && !self.scored.is_from_published() {
            let instruments: Vec<NodeIx> = rules.children(NodeIx::OVERALL).collect();
            let names: Vec<String> = instruments.iter().map(|&node| subject(rules, node, self.lang)).collect();
            said.text = self.say(Say::NothingGiven, &[&list(self.lang, &names)]);
            return said;
        }
        let lowest = self.scored.guaranteed_index();
        match self.scored.possible_indices().first() {
            Some(&best) if best != lowest => self.several(best, lowest, &mut said),
            _ => self.one(lowest, &mut said),
        }
        said
    }

    fn say(&self, what: Say, parts: &[&str]) -> String {
        fill(what.template(self.lang), parts)
    }

    fn spec(&self, level: LevelIx) -> &LevelSpec {
        self.scored.rules().level(level)
    }

    /// “ระดับผ่านดี”, “Good”.
    fn level(&self, level: LevelIx) -> String {
        self::level(self.spec(level), self.lang)
    }

    /// Writes the text if only one level is possible.
    fn one(&self, level: LevelIx, said: &mut WhyText) {
        // A published result stands, even where the scores below it are not all known here.
        let complete = self.scored.is_complete() || self.scored.is_from_published();
        let either = |if_complete, if_not| if complete { if_complete } else { if_not };
        let name = self.level(level);
        let reasons = self.reached(level, Some(true), Say::Reaches);
        let Some(above) = level.above() else {
            said.text = self.say(either(Say::Top, Say::TopSure), &[&name, &reasons]);
            return;
        };
        let shorts = self.shorts(above);
        if self.spec(level).conditions.is_empty() && !shorts.is_empty() {
            let lead = self.say(either(Say::Lowest, Say::LowestSure), &[&name]);
            self.lowest(&lead, above, &shorts, said);
            return;
        }
        said.text = self.say(either(Say::Level, Say::LevelSure), &[&name, &reasons]);
        self.not(above, &shorts, either(Say::NotYet, Say::NotAnyMore), said);
    }

    /// Writes the text if several levels are possible.
    fn several(&self, best: LevelIx, lowest: LevelIx, said: &mut WhyText) {
        said.text = if self.spec(lowest).conditions.is_empty() {
            let name = |level| of(&self.spec(level).name, self.lang);
            self.say(Say::NotCertain, &[name(lowest), name(best)])
        } else {
            self.say(Say::AtLeast, &[&self.level(lowest)])
        };
        let conditions = self.reached(best, None, Say::WouldReach);
        if !conditions.is_empty() {
            self.then(said, &self.say(Say::BestIf, &[&self.level(best), &conditions]));
        }
        if let Some(above) = best.above() {
            self.not(above, &self.shorts(above), Say::NotAnyMore, said);
        }
    }

    /// Appends a sentence.
    fn then(&self, said: &mut WhyText, sentence: &str) {
        said.text = self.say(Say::Next, &[&said.text, sentence]);
    }

    /// Returns the level's conditions with this outcome; those with the same threshold share one clause.
    fn reached(&self, level: LevelIx, met: Option<bool>, clause: Say) -> String {
        let mut groups: Vec<(Rounded, Vec<NodeIx>)> = Vec::new();
        for why in self.why.iter().filter(|why| why.met == met && why.level.id == self.spec(level).id) {
            match groups.iter_mut().find(|(at_least, _)| *at_least == why.at_least) {
                Some((_, nodes)) => nodes.push(why.node),
                None => groups.push((why.at_least, alloc::vec![why.node])),
            }
        }
        let mut clauses = Vec::new();
        for (at_least, nodes) in &groups {
            let who = subjects(self.scored.rules(), nodes, self.lang);
            clauses.push(self.say(clause, &[&who, &at_least.to_short_string()]));
        }
        list(self.lang, &clauses)
    }

    /// Returns the scores below a level's thresholds.
    fn shorts(&self, level: LevelIx) -> Vec<Short> {
        let mut shorts = Vec::new();
        for why in self.why.iter().filter(|why| why.level.id == self.spec(level).id) {
            let Some(by) = why.short else { continue };
            let (node, at_least, is_open) = (why.node, why.at_least, why.has.is_none());
            let has = why.has.unwrap_or_else(|| self.scored.node(node).high());
            shorts.push(Short { node, has, at_least, by, is_open });
        }
        shorts
    }

    /// Writes why the level is the lowest, after the words that say so.
    fn lowest(&self, lead: &str, above: LevelIx, shorts: &[Short], said: &mut WhyText) {
        let above = self.level(above);
        if let [short] = shorts {
            let clause = self.clause(short, Clause::Least);
            said.text = self.say(Say::LowestFor, &[lead, &clause, &above]);
        } else {
            let lead = self.say(Say::LowestForAll, &[lead, &count(shorts.len(), self.lang), &above]);
            self.listed(lead, shorts, false, said);
        }
    }

    /// Says that at least one of several scores is below its threshold, although it is not known which.
    fn one_below(&self) -> String {
        let rules = self.scored.rules();
        let mut groups: Vec<(Rounded, Vec<NodeIx>)> = Vec::new();
        for below in self.scored.one_below() {
            match groups.iter_mut().find(|(at_least, _)| *at_least == below.below) {
                Some((_, nodes)) => nodes.push(below.node),
                None => groups.push((below.below, alloc::vec![below.node])),
            }
        }
        let mut clauses = Vec::new();
        for (at_least, nodes) in &groups {
            let names: Vec<String> = nodes.iter().map(|&node| subject(rules, node, self.lang)).collect();
            let what = if names.len() > 1 { Say::OneBelow } else { Say::Below };
            clauses.push(self.say(what, &[&list(self.lang, &names), &at_least.to_short_string()]));
        }
        either(self.lang, &clauses)
    }

    /// Appends why this level is not reached.
    fn not(&self, level: LevelIx, shorts: &[Short], how: Say, said: &mut WhyText) {
        let level = self.level(level);
        let lead = self.say(how, &[&level]);
        let number = count(shorts.len(), self.lang);
        let mut more = WhyText::default();
        match shorts {
            [] if !self.scored.one_below().is_empty() => {
                more.text = self.say(Say::NotFor, &[&lead, &self.one_below()]);
            }
            [] => more.text = self.say(Say::NotTogether, &[&level]),
            [short] => more.text = self.say(Say::For, &[&lead, &self.clause(short, Clause::Below)]),
            [first, rest @ ..] if rest.iter().all(|short| short.at_least == first.at_least) => {
                let sentence = self.say(Say::AllBelow, &[&lead, &number, &first.at_least.to_short_string()]);
                self.listed(sentence, shorts, true, &mut more);
            }
            _ => self.listed(self.say(Say::AllBelowTheirs, &[&lead, &number]), shorts, false, &mut more),
        }
        self.then(said, &more.text);
        said.items = more.items;
    }

    /// Writes a sentence and the scores that it counts, as items or within the sentence. `same`: the sentence itself gives their
    /// threshold.
    fn listed(&self, sentence: String, shorts: &[Short], same: bool, said: &mut WhyText) {
        let brief = INLINE && self.lang == Lang::En;
        let how = match (brief, same) {
            (true, _) => Clause::Brief,
            (false, true) => Clause::Item,
            (false, false) => Clause::ItemOf,
        };
        let items: Vec<String> = shorts.iter().map(|short| self.clause(short, how)).collect();
        if INLINE {
            let items = if brief { commas(&items) } else { list(self.lang, &items) };
            said.text = self.say(Say::Inline, &[&sentence, &items]);
        } else {
            said.text = sentence;
            said.items = items;
        }
    }

    /// Returns a clause about one score that falls short.
    fn clause(&self, short: &Short, how: Clause) -> String {
        let rules = self.scored.rules();
        let is_overall = short.node == NodeIx::OVERALL;
        let name = match how {
            Clause::Item | Clause::ItemOf => heading(rules, short.node, self.lang),
            Clause::Brief if is_overall => how.overall(self.lang).into(),
            Clause::Below | Clause::Least | Clause::Brief => subject(rules, short.node, self.lang),
        };
        let has = fill(how.has(is_overall, short.is_open, self.lang), &[&name, &short.has.text()]);
        let (at, by) = (short.at_least.to_short_string(), short.by.text());
        let by = fill(how.by(short.is_open, self.lang), &[&by]);
        let parts = match (how, self.lang) {
            (Clause::Item | Clause::Brief, _) => [&*has, &by, ""],
            (Clause::Least, _) => [&*has, &at, ""],
            (Clause::Below | Clause::ItemOf, Lang::Th) => [&*has, &at, &by],
            (Clause::Below | Clause::ItemOf, Lang::En) => [&*has, &by, &at],
        };
        fill(how.template(self.lang), &parts)
    }
}
