//! From `--chance`, `--respondents` and `--spread` to a plan with an estimated chance.

use crate::args::PlanArgs;
use crate::fail::Fail;
use crate::quote::quote;
use crate::usage::Usage;
use crate::words::{fill, say};
use ita_score::analysis::{Sample, SurveyError, Surveys};
use ita_score::{Assured, Goal, Lang, Levers, Rounded, Rulebook, Score, Scored};

/// What was asked, and what came of it.
pub(super) struct Chance {
    pub(super) at_least: Rounded,
    pub(super) assured: Assured<'static>,
    /// Whether it was said how far answers spread.
    pub(super) has_spread: bool,
}

/// Plans with a chance, if one is asked.
pub(super) fn plan(
    scored: &Scored<'static>,
    goal: Goal,
    levers: &Levers<'_>,
    args: &PlanArgs,
) -> Result<Option<Chance>, Fail> {
    let Some(text) = &args.chance else { return Ok(None) };
    let Goal::Level(level) = goal else {
        return Err(refuse("--chance ใช้ได้เมื่อ --target เป็นระดับผล", "--chance needs a level as --target"));
    };
    let at_least = Score::parse(text).map_err(|error| error.at("--chance", text))?.round(2);
    let surveys = surveys(scored.rules(), &args.respondents, &args.spread)?;
    let assured = scored.plan_with_chance(level, levers, &surveys, at_least);
    let assured = assured.map_err(|error| wrong(&format!("--spread {}", args.spread.join(" ")), error))?;
    Ok(Some(Chance { at_least, assured, has_spread: !args.spread.is_empty() }))
}

fn surveys(rules: &'static Rulebook, respondents: &[String], spreads: &[String]) -> Result<Surveys<'static>, Fail> {
    let mut surveys = Surveys::new(rules);
    for text in respondents {
        let (id, count) = text.split_once('=').ok_or_else(|| Usage::BrokenPair { pair: text.clone() })?;
        let node = rules.find(id)?;
        let sampled = count.parse::<Sample>().and_then(|sample| surveys.sample(node, sample));
        sampled.map_err(|error| wrong(text, error))?;
    }
    for text in spreads {
        let (id, spread) = text.split_once('=').ok_or_else(|| Usage::BrokenPair { pair: text.clone() })?;
        let deviation = Score::parse(spread).map_err(|error| error.at(id, spread))?;
        let told = surveys.spread(rules.find(id)?, deviation);
        told.map_err(|error| wrong(text, error))?;
    }
    Ok(surveys)
}

/// What is wrong with what was said of a survey.
fn wrong(told: &str, error: SurveyError) -> Fail {
    let told = quote(told);
    refuse(&ita_words::survey(&told, error, Lang::Th), &ita_words::survey(&told, error, Lang::En))
}

fn refuse(th: &str, en: &str) -> Fail {
    Usage::Said { th: th.to_owned(), en: en.to_owned() }.into()
}

impl Chance {
    /// The chance, and what it rests on.
    pub(super) fn render(&self, lang: Lang) -> String {
        let estimated = self.assured.chance.map_or_else(|| "–".to_owned(), |chance| chance.to_string());
        let spread = match self.has_spread {
            true => say(
                lang,
                "ที่ระบุใน --spread นอกนั้นกว้างที่สุดเท่าที่ค่าเฉลี่ยยอมให้",
                "--spread says, or else as widely as their mean allows",
            ),
            false => say(lang, "ที่กว้างที่สุดเท่าที่ค่าเฉลี่ยยอมให้", "widely as their mean allows"),
        };
        let template = say(
            lang,
            "โอกาสโดยประมาณที่จะถึงระดับนี้หลังทำตามแผน: ร้อยละ {} (ต้องการอย่างน้อย {})\nเป็นค่าประมาณ ถือว่าผู้ตอบได้มาจากการสุ่มอย่างง่าย แบบสำรวจแต่ละชุดเป็นอิสระต่อกัน คะแนนแจกแจงปกติ และคำตอบกระจายตาม{}\n\n",
            "Estimated chance of the level after the plan: {} % (asked: {})\nAn estimate: simple random samples, independent surveys, normal distribution, answers spread as {}\n\n",
        );
        fill(template, &[&estimated, &self.at_least.to_short_string(), spread])
    }

    /// Why it fails, if the chance is out of reach though the level is not.
    pub(super) fn fail(&self, lang: Lang) -> Option<Fail> {
        let is_short = self.assured.planned.plan().is_some() && !self.assured.is_reached;
        is_short.then(|| {
            let estimated = self.assured.chance.map_or_else(|| "–".to_owned(), |chance| chance.to_string());
            let template = say(
                lang,
                "โอกาสโดยประมาณได้ไม่ถึงร้อยละ {} สูงสุดที่พบคือร้อยละ {}",
                "a chance of {} % is out of reach; the highest found is {} %",
            );
            let message = fill(template, &[&self.at_least.to_short_string(), &estimated]);
            Fail::Infeasible { node: None, message }
        })
    }
}
