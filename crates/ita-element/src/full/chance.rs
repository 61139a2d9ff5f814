//! A plan with an estimated chance of its level.

use super::plan::{Refused, number};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::analysis::{Sample, SurveyError, Surveys};
use ita_score::report::PlanReport;
use ita_score::{Goal, Lang, Levers, Scored};

/// What was said of the chance and of the surveys behind it, by node.
#[derive(Default)]
pub(super) struct Chance<'q> {
    pub(super) at_least: Option<&'q str>,
    pub(super) respondents: Vec<(&'q str, &'q str)>,
    pub(super) spreads: Vec<(&'q str, &'q str)>,
}

impl Chance<'_> {
    /// The report of a plan with this chance, if one is asked for.
    pub(super) fn plan(
        &self,
        scored: &Scored<'_>,
        goal: Goal,
        levers: &Levers<'_>,
    ) -> Result<Option<PlanReport>, Refused> {
        let Some(text) = self.at_least else {
            return match self.respondents.is_empty() && self.spreads.is_empty() {
                true => Ok(None),
                false => Err(Refused::usage(
                    "respondents และ spread ใช้คู่กับ chance โปรดระบุ chance ด้วย",
                    "respondents and spread go with chance; say which chance is asked",
                )),
            };
        };
        if self.respondents.is_empty() {
            return Err(Refused::usage(
                "chance ต้องใช้คู่กับ respondents โปรดระบุจำนวนผู้ตอบ",
                "chance needs respondents; say how many answered",
            ));
        }
        let Goal::Level(level) = goal else {
            return Err(Refused::usage("chance ใช้ได้เมื่อ target เป็นระดับผล", "chance needs a level as target"));
        };
        let (rules, at_least) = (scored.rules(), number("chance", text)?.round(2));
        let mut surveys = Surveys::new(rules);
        for (id, count) in &self.respondents {
            let node = rules.find(id)?;
            let sampled = count.parse::<Sample>().and_then(|sample| surveys.sample(node, sample));
            sampled.map_err(|error| wrong(&pair(id, count), error))?;
        }
        for (id, spread) in &self.spreads {
            let (node, deviation) = (rules.find(id)?, number(id, spread)?);
            surveys.spread(node, deviation).map_err(|error| wrong(&pair(id, spread), error))?;
        }
        let said = || {
            format!("spread {}", self.spreads.iter().map(|(id, spread)| pair(id, spread)).collect::<Vec<_>>().join(" "))
        };
        let assured =
            scored.plan_with_chance(level, levers, &surveys, at_least).map_err(|error| wrong(&said(), error))?;
        let report = PlanReport::new(rules, goal, &assured.planned, &[], &[]).with_chance(at_least, assured.chance);
        Ok(Some(if self.spreads.is_empty() { report } else { report.with_stated_spread() }))
    }
}

fn pair(id: &str, value: &str) -> String {
    format!("{id}={value}")
}

/// What is wrong with what was said of a survey.
fn wrong(told: &str, error: SurveyError) -> Refused {
    Refused::Usage { th: ita_words::survey(told, error, Lang::Th), en: ita_words::survey(told, error, Lang::En) }
}
