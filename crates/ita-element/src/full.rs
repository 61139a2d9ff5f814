//! Plans, in the module that holds every year: the least effort to a level, as the contract's JSON.

use crate::ask::{Question, refusal};
use ita_score::{Effort, Error, Goal, Lang, Levers, PlanReport, parse_value};

/// The contract's JSON of `plan`. The question is that of [`score`](crate::score) with the target as the first id and
/// value (`target`, `excellent`), and with what may move among the rest: `lock:iit` (the value does not matter),
/// `cap:iit`, `floor:iit`, `cost:iit`.
#[must_use]
pub fn plan(lang: Lang, question: &str) -> String {
    planned(question).unwrap_or_else(|error| refusal(&error, lang))
}

fn planned(question: &str) -> Result<String, Error> {
    let mut question = Question::read(question)?;
    let rules = question.rules()?;
    let (mut target, mut levers, mut inputs) = ("", Levers::new(&rules), Vec::new());
    // What is said of a higher node is applied first, so that what is said of a lower one holds; `lock` is the strongest.
    question.inputs.sort_by_key(|(id, _)| {
        let (what, id) = id.split_once(':').unwrap_or(("", id));
        (what == "lock", rules.find(id).ok())
    });
    for (id, value) in question.inputs {
        match id.split_once(':') {
            None if id == "target" => target = value,
            None => inputs.push((id, value)),
            Some(("lock", id)) => levers.lock(rules.find(id)?),
            Some((what, id)) => {
                let node = rules.find(id)?;
                match what {
                    "cap" => levers.cap(node, parse_value(&rules, node, value)?),
                    "floor" => levers.floor(node, parse_value(&rules, node, value)?),
                    "cost" => levers.cost(node, Effort::parse(id, value)?),
                    _ => rules.find(what).map(|_| ())?,
                }
            }
        }
    }
    let scored = ita_score::Assessment::parse(&rules, inputs)?.score();
    Ok(PlanReport::of(&scored, Goal::parse(&rules, target)?, &levers).to_json())
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
        let locked = ask("2567||target|excellent|lock:eit||iit|92.24|eit|94.15|oit|95.84");
        assert!(locked.contains(r#""feasible":false"#), "{locked}");
        assert!(ask("2567||iit|1").contains(r#""code":"usage""#));
        assert!(ask("2567||target|good|push:iit|1").contains(r#""code":"unknown_node""#));
    }
}
