//! Why it is this level and not the next, in one sentence: the same in the app, the report, the command line and the page
//! element.

mod words;

use crate::explain::Why;
use crate::lang::Lang;
use crate::rounded::Rounded;
use crate::rulebook::{LevelIx, LevelSpec, NodeIx, NodeKind, Words};
use crate::scored::Scored;
use alloc::string::String;
use alloc::vec::Vec;
use words::{Say, list, say};

impl Scored<'_> {
    /// Why it is this level and not the next, as an officer would write it; for every situation: complete or not, one level
    /// possible or several, at the top, at the bottom, nothing given.
    ///
    /// ```
    /// use ita_score::{Assessment, Lang};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
    /// assert_eq!(
    ///     scored.sentence(Lang::Th),
    ///     "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงผ่านดีเยี่ยม เพราะ EIT ได้ 93.20 ขาดอีก 1.80",
    /// );
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let said = Reasons { lang, scored: self, why: self.why() };
        if self.assessment().given().next().is_none() {
            let mut instruments = Vec::new();
            for node in self.rules().children(NodeIx::OVERALL) {
                instruments.push(said.subject(node));
            }
            return said.say(Say::NothingGiven, &[&list(lang, &instruments)]);
        }
        match *self.possible_indices() {
            [level] => said.one(level),
            _ => said.several(),
        }
    }
}

struct Reasons<'s, 'r> {
    lang: Lang,
    scored: &'s Scored<'r>,
    why: Vec<Why<'r>>,
}

impl Reasons<'_, '_> {
    fn say(&self, what: Say, parts: &[&str]) -> String {
        say(self.lang, what, parts)
    }

    fn spec(&self, level: LevelIx) -> &LevelSpec {
        self.scored.rules().level(level)
    }

    fn pick<'w>(&self, words: &'w Words) -> &'w str {
        match self.lang {
            Lang::Th => &words.th,
            Lang::En => &words.en,
        }
    }

    fn name(&self, level: LevelIx) -> &str {
        self.pick(&self.spec(level).name)
    }

    /// A node within a sentence: “คะแนนรวม”, “IIT”, “ตัวชี้วัดที่ 9”.
    fn subject(&self, node: NodeIx) -> String {
        let spec = self.scored.rules().node(node);
        let number = spec.id.to_ascii_uppercase();
        let what = match spec.kind {
            NodeKind::Overall => return self.say(Say::TheOverall, &[&words::within(self.pick(&spec.name))]),
            NodeKind::Instrument => return number,
            NodeKind::Indicator => Say::Indicator,
            NodeKind::SubIndicator => Say::SubIndicator,
            NodeKind::Item | NodeKind::Question => Say::Item,
            NodeKind::Part => return self.pick(&spec.name).into(),
        };
        self.say(what, &[&number])
    }

    /// Several nodes within a sentence; all instruments at once are “ทุกเครื่องมือ”.
    fn subjects(&self, nodes: &[NodeIx]) -> String {
        let rules = self.scored.rules();
        let is_instrument = |node: NodeIx| rules.node(node).kind == NodeKind::Instrument;
        let all = rules.children(NodeIx::OVERALL).count();
        let every = all > 1 && nodes.iter().filter(|&&node| is_instrument(node)).count() == all;
        let (mut names, mut said) = (Vec::new(), false);
        for &node in nodes {
            if !every || !is_instrument(node) {
                names.push(self.subject(node));
            } else if !said {
                names.push(self.say(Say::EveryInstrument, &[]));
                said = true;
            }
        }
        list(self.lang, &names)
    }

    /// Only one level is possible.
    fn one(&self, level: LevelIx) -> String {
        let complete = self.scored.is_complete();
        let either = |if_complete, if_not| if complete { if_complete } else { if_not };
        let name = self.name(level);
        let reasons = self.reached(level, Some(true), Say::Reaches);
        let Some(above) = level.above() else {
            return self.say(either(Say::Top, Say::TopSure), &[name, &reasons]);
        };
        let shorts = self.shorts(above);
        if self.spec(level).conditions.is_empty() && !shorts.is_empty() {
            return self.say(either(Say::Lowest, Say::LowestSure), &[name, self.name(above), &shorts]);
        }
        let because = self.say(either(Say::Level, Say::LevelSure), &[name, &reasons]);
        self.say(Say::Next, &[&because, &self.not(above, &shorts, either(Say::NotYet, Say::NotAnyMore))])
    }

    /// Several levels are possible.
    fn several(&self) -> String {
        let (Some(&best), Some(&lowest)) =
            (self.scored.possible_indices().first(), self.scored.possible_indices().last())
        else {
            return String::new();
        };
        let mut said = if self.spec(lowest).conditions.is_empty() {
            self.say(Say::NotCertain, &[self.name(lowest), self.name(best)])
        } else {
            self.say(Say::AtLeast, &[self.name(lowest)])
        };
        let conditions = self.reached(best, None, Say::WouldReach);
        if !conditions.is_empty() {
            said = self.say(Say::Next, &[&said, &self.say(Say::BestIf, &[self.name(best), &conditions])]);
        }
        if let Some(above) = best.above() {
            said = self.say(Say::Next, &[&said, &self.not(above, &self.shorts(above), Say::NotAnyMore)]);
        }
        said
    }

    /// The level's conditions with this outcome: those with the same threshold in one clause.
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
            clauses.push(self.say(clause, &[&self.subjects(nodes), &at_least.to_short_string()]));
        }
        list(self.lang, &clauses)
    }

    /// What lacks for a level, by condition; empty if each could be met.
    fn shorts(&self, level: LevelIx) -> String {
        let mut clauses = Vec::new();
        for why in self.why.iter().filter(|why| why.level.id == self.spec(level).id) {
            let Some(short) = why.short else { continue };
            let (what, has) = match why.has {
                Some(has) => (Say::Short, has),
                None => (Say::ShortAtBest, self.scored.node(why.node).high()),
            };
            clauses.push(self.say(what, &[&self.subject(why.node), &has.text(), &short.text()]));
        }
        list(self.lang, &clauses)
    }

    /// Why it is not this level.
    fn not(&self, level: LevelIx, shorts: &str, how: Say) -> String {
        match shorts {
            "" => self.say(Say::NotTogether, &[self.name(level)]),
            _ => self.say(how, &[self.name(level), shorts]),
        }
    }
}
