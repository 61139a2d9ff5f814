//! One plan: the contract's JSON, as the command line has it.

use crate::single::request;
use crate::{lang, refused, usage};
use ita_score::analysis::{Sample, SurveyError, Surveys};
use ita_score::report::PlanReport;
use ita_score::{Error, Goal, Lang, Levers, NodeIx, Rulebook, Score, Scored, Slope, Split};
use pyo3::prelude::*;

/// What is said of nodes: `(id, text)` pairs.
type Pairs = Vec<(String, String)>;

/// What a plan may do, each as the option of the command line of that name.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Options {
    lock: Vec<String>,
    cap: Pairs,
    floor: Pairs,
    cost: Pairs,
    effort: Option<String>,
    split: String,
    margin: Option<String>,
    ceiling: Option<String>,
    chance: Option<String>,
    respondents: Pairs,
    spread: Pairs,
}

/// Why there is no answer.
enum Refused {
    /// The engine or the rules refuse it.
    Input(Error),
    /// Options that do not go together, or have no such value: what to say.
    Usage(String),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Input(error)
    }
}

/// The JSON that `ita plan --format json` prints.
#[pyfunction]
pub(crate) fn plan_json(
    py: Python<'_>,
    text: &str,
    target: &str,
    options: Options,
    language: &str,
) -> PyResult<String> {
    let lang = lang(language)?;
    let planned = || {
        let request = request(text)?;
        let rules = ita_rules::rulebook(request.fiscal_year)?;
        let scored = request.assessment(rules)?.score();
        let goal = Goal::parse(rules, target)?;
        let levers = options.levers(rules, lang)?;
        let report = match options.with_chance(&scored, goal, &levers, lang)? {
            Some(report) => report,
            None => PlanReport::plan(&scored, goal, &levers),
        };
        Ok(report.to_json_pretty())
    };
    py.detach(planned).map_err(|error| match error {
        Refused::Input(error) => refused(error, lang),
        Refused::Usage(message) => usage(message),
    })
}

impl Options {
    fn levers<'r>(&self, rules: &'r Rulebook, lang: Lang) -> Result<Levers<'r>, Refused> {
        let mut levers = Levers::new(rules);
        let value = |node: NodeIx, text: &str| rules.parse_value(node, text);
        let slope =
            |node: NodeIx, text: &str| text.parse::<Slope>().map_err(|error| error.at(&rules.node(node).id, text));
        pairs(rules, &self.cap, value)?.into_iter().for_each(|(node, most)| {
            levers.cap(node, most);
        });
        pairs(rules, &self.floor, value)?.into_iter().for_each(|(node, least)| {
            levers.floor(node, least);
        });
        if let Some(id) = &self.effort {
            levers.slope(NodeIx::OVERALL, &profile(id, lang)?);
        }
        pairs(rules, &self.cost, slope)?.iter().for_each(|(node, slope)| {
            levers.slope(*node, slope);
        });
        for id in &self.lock {
            levers.lock(rules.find(id)?);
        }
        let no_split = || {
            let split = &self.split;
            said(
                lang,
                &format!("ไม่มีแบบ “{split}” สำหรับ split แบบที่มี: even, lowest, first"),
                &format!("no split {split}: even, lowest or first"),
            )
        };
        levers.split(self.split.parse::<Split>().map_err(|_| no_split())?);
        if let Some(text) = &self.margin {
            levers.margin(number("margin", text)?);
        }
        if let Some(text) = &self.ceiling {
            levers.ceiling(number("ceiling", text)?);
        }
        Ok(levers)
    }

    /// The report of a plan with a chance, if one is asked for.
    fn with_chance(
        &self,
        scored: &Scored<'_>,
        goal: Goal,
        levers: &Levers<'_>,
        lang: Lang,
    ) -> Result<Option<PlanReport>, Refused> {
        let Some(text) = &self.chance else {
            let (th, en) = (
                "respondents และ spread ใช้คู่กับ chance โปรดระบุ chance ด้วย",
                "respondents and spread go with chance; say which chance is asked",
            );
            let is_alone = !self.respondents.is_empty() || !self.spread.is_empty();
            return if is_alone { Err(said(lang, th, en)) } else { Ok(None) };
        };
        if self.respondents.is_empty() {
            let en = "chance needs respondents; say how many answered";
            return Err(said(lang, "chance ต้องใช้คู่กับ respondents โปรดระบุจำนวนผู้ตอบ", en));
        }
        let Goal::Level(level) = goal else {
            return Err(said(lang, "chance ใช้ได้เมื่อ target เป็นระดับผล", "chance needs a level as target"));
        };
        let wrong = |told: &str, error: SurveyError| Refused::Usage(ita_words::survey(told, error, lang));
        let (rules, at_least) = (scored.rules(), number("chance", text)?.round(2));
        let mut surveys = Surveys::new(rules);
        for (id, count) in &self.respondents {
            let node = rules.find(id)?;
            let sampled = count.parse::<Sample>().and_then(|sample| surveys.sample(node, sample));
            sampled.map_err(|error| wrong(&pair(id, count), error))?;
        }
        for (id, spread) in &self.spread {
            let (node, deviation) = (rules.find(id)?, number(id, spread)?);
            surveys.spread(node, deviation).map_err(|error| wrong(&pair(id, spread), error))?;
        }
        let assured = scored.plan_with_chance(level, levers, &surveys, at_least).map_err(|error| {
            let spreads: Vec<_> = self.spread.iter().map(|(id, spread)| pair(id, spread)).collect();
            wrong(&format!("spread {}", spreads.join(" ")), error)
        })?;
        let report = PlanReport::new(rules, goal, &assured.planned, &[], &[]).with_chance(at_least, assured.chance);
        Ok(Some(if self.spread.is_empty() { report } else { report.with_stated_spread() }))
    }
}

/// The effort of a profile of the rule data.
fn profile(id: &str, lang: Lang) -> Result<Slope, Refused> {
    let Some(profile) = ita_rules::effort_profile(id.trim()) else {
        let known = ita_rules::effort_profiles().iter().map(|profile| profile.id).collect::<Vec<_>>().join(", ");
        let th = format!("ไม่มีแบบ “{id}” สำหรับ effort แบบที่มี: {known}");
        return Err(said(lang, &th, &format!("effort has no profile “{id}”; there are: {known}")));
    };
    Ok(profile.slope().map_err(|error| error.at("effort", profile.effort))?)
}

fn number(option: &str, text: &str) -> Result<Score, Error> {
    Score::parse(text).map_err(|error| error.at(option, text))
}

fn pair(id: &str, text: &str) -> String {
    format!("{id}={text}")
}

fn said(lang: Lang, th: &str, en: &str) -> Refused {
    Refused::Usage(ita_words::pick(lang, th, en).to_owned())
}

/// Nodes and what is said of each, in the tree's order: what is said of a lower one then holds. No node twice (`iit`, `IIT`).
fn pairs<T>(
    rules: &Rulebook,
    said: &Pairs,
    value: impl Fn(NodeIx, &str) -> Result<T, Error>,
) -> Result<Vec<(NodeIx, T)>, Error> {
    let mut pairs: Vec<(NodeIx, T)> = Vec::with_capacity(said.len());
    for (id, text) in said {
        let node = rules.find(id)?;
        if pairs.iter().any(|(known, _)| *known == node) {
            let id = rules.node(node).id.to_string();
            return Err(Error::Conflict { node: id.clone(), other: id });
        }
        pairs.push((node, value(node, text)?));
    }
    pairs.sort_by_key(|(node, _)| *node);
    Ok(pairs)
}
