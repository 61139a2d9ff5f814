//! Plans: the least effort to a level, as the contract's JSON.

use super::chance::Chance;
use crate::ask::{Question, refusal, refused};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use ita_score::report::PlanReport;
use ita_score::{Assessment, Error, Goal, Lang, Levers, NodeIx, Score, Slope, Split};

/// The contract's JSON of `plan`. The question is that of [`score`](crate::score) with the target as the first id and
/// value (`target`, `excellent`), and with what may move among the rest: `lock:iit` (the value does not matter),
/// `cap:iit`, `floor:iit`, `cost:iit` (also `1@90,2`), `effort` (a profile), `split`, `margin`, `ceiling`; and `chance` with
/// `respondents:iit` (`45`, `45/60`) and `spread:iit`. Each means what the option of the command line means.
#[must_use]
pub fn plan(lang: Lang, question: &str) -> String {
    planned(question).unwrap_or_else(|refused| refused.answer(lang))
}

/// Why there is no answer.
pub(super) enum Refused {
    /// The engine or the rules refuse it.
    Input(Error),
    /// Options that do not go together, or have no such value: in both languages.
    Usage { th: String, en: String },
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Input(error)
    }
}

impl Refused {
    pub(super) fn usage(th: &str, en: &str) -> Self {
        Self::Usage { th: th.to_owned(), en: en.to_owned() }
    }

    fn answer(&self, lang: Lang) -> String {
        match self {
            Self::Input(error) => refusal(error, lang),
            Self::Usage { th, en } => refused("usage", None, Some(ita_words::pick(lang, th, en))),
        }
    }
}

fn planned(question: &str) -> Result<String, Refused> {
    let mut question = Question::read(question)?;
    let rules = question.rules()?;
    let (mut target, mut levers, mut inputs) = ("", Levers::new(rules), Vec::new());
    let (mut chance, mut said) = (Chance::default(), Vec::new());
    // What is said of no node comes first, `effort` with it; what is said of a higher node is applied before what is said of a
    // lower one, which then holds; `lock` is the strongest.
    question.inputs.sort_by_key(|(id, _)| {
        let (what, id) = id.split_once(':').unwrap_or(("", id));
        (what == "lock", rules.find(id).ok())
    });
    for (id, value) in question.inputs {
        match id.split_once(':') {
            None if id == "target" => target = value,
            None if id == "margin" => {
                levers.margin(number(id, value)?);
            }
            None if id == "ceiling" => {
                levers.ceiling(number(id, value)?);
            }
            None if id == "effort" => {
                levers.slope(NodeIx::OVERALL, &profile(value)?);
            }
            None if id == "chance" => chance.at_least = Some(value),
            None if id == "split" => {
                levers.split(value.parse().map_err(|_| no_such("split", value, Split::ALL.map(Split::id)))?);
            }
            None => inputs.push((id, value)),
            Some(("lock", id)) => {
                levers.lock(rules.find(id)?);
            }
            Some(("respondents", id)) => chance.respondents.push((id, value)),
            Some(("spread", id)) => chance.spreads.push((id, value)),
            Some((what, id)) => {
                let node = rules.find(id)?;
                // An object may have `iit` and `IIT`: which of two is meant is not for us to say.
                if said.contains(&(what, node)) {
                    let id = rules.node(node).id.to_string();
                    return Err(Error::Conflict { node: id.clone(), other: id }.into());
                }
                said.push((what, node));
                match what {
                    "cap" => {
                        levers.cap(node, rules.parse_value(node, value)?);
                    }
                    "floor" => {
                        levers.floor(node, rules.parse_value(node, value)?);
                    }
                    "cost" => {
                        levers.slope(node, &value.parse::<Slope>().map_err(|error| error.at(id, value))?);
                    }
                    _ => rules.find(what).map(|_| ())?,
                }
            }
        }
    }
    let scored = Assessment::parse(rules, inputs)?.score();
    let goal = Goal::parse(rules, target)?;
    let report = match chance.plan(&scored, goal, &levers)? {
        Some(report) => report,
        None => PlanReport::plan(&scored, goal, &levers),
    };
    Ok(report.to_json())
}

/// The effort of a profile of the rule data.
fn profile(id: &str) -> Result<Slope, Refused> {
    let known = ita_rules::effort_profiles().iter().map(|profile| profile.id);
    let profile = ita_rules::effort_profile(id.trim()).ok_or_else(|| no_such("effort", id, known))?;
    Ok(profile.slope().map_err(|error| error.at("effort", profile.effort))?)
}

/// An option whose value is none of the words that there are.
fn no_such(option: &str, value: &str, known: impl IntoIterator<Item = &'static str>) -> Refused {
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    Refused::Usage {
        th: format!("ไม่มีแบบ “{value}” สำหรับ {option} แบบที่มี: {known}"),
        en: format!("{option} has no “{value}”; there are: {known}"),
    }
}

pub(super) fn number(option: &str, value: &str) -> Result<Score, Error> {
    Score::parse(value).map_err(|error| error.at(option, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(question: &str) -> String {
        plan(Lang::En, &question.replace('|', "\0"))
    }

    #[test]
    fn plans_as_the_contract_says() {
        let text = ask("ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84||target|excellent");
        assert!(text.starts_with(r#"{"target":"excellent","feasible":true,"cost":"3.61","#), "{text}");
        let of = |options: &str| ask(&format!("2568||{options}target|good|iit|99|oit|99|6|84|7|85|8|85"));
        assert!(of("").contains(r#"{"id":"6","from":"84","to":"84.33","by":"0.33","cost":"0.33"}"#), "{}", of(""));
        assert!(of("split|lowest|").contains(r#""to":"84.99""#), "{}", of("split|lowest|"));
        assert!(of("margin|0.5|").contains(r#""by_rounding":false"#), "{}", of("margin|0.5|"));
        assert!(of("ceiling|84|").contains(r#""ceiling":"lifted""#), "{}", of("ceiling|84|"));
        assert!(of("cost:6|1@84.1,5|").contains(r#""to":"84.1""#), "{}", of("cost:6|1@84.1,5|"));
        let evenly = of("split|evenly|");
        let said = r#""code":"usage","node":null,"message":"split has no “evenly”; there are: even, lowest, first""#;
        assert!(evenly.contains(said), "{evenly}");
        assert!(of("margin|x|").contains(r#""code":"not_a_number""#));
        let locked = ask("2567||target|excellent|lock:eit||iit|92.24|eit|94.15|oit|95.84");
        assert!(locked.contains(r#""feasible":false"#), "{locked}");
        assert!(ask("2567||iit|1").contains(r#""code":"usage""#));
        assert!(ask("2567||target|good|push:iit|1").contains(r#""code":"unknown_node""#));
    }
}
