//! What only the module that holds every year can do: plans (the least effort to a level, as the contract's JSON), and a
//! published result to be compared.

use crate::ask::{Question, refusal};
use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::report::PlanReport;
use ita_score::{Error, Goal, Lang, Levers, Request, Score, Slope, parse_value};

/// The request that a question makes if it says what was published: takes `published:overall`, `published:level` (id or name) and
/// `use_published` (`true`, `false`) out of its values. Published numbers are compared, and narrow the result only on request.
pub(crate) fn request(question: &mut Question<'_>) -> Result<Option<Request>, Error> {
    let mut take = |wanted: &str| {
        let place = question.inputs.iter().position(|(id, _)| *id == wanted)?;
        Some(question.inputs.remove(place).1.to_owned())
    };
    let (published_overall, published_level) = (take("published:overall"), take("published:level"));
    let use_published = match take("use_published").as_deref() {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return Err(Error::BadJson { problem: "`use_published` must be true or false".to_owned() }),
    };
    let is_said = published_overall.is_some() || published_level.is_some();
    Ok(is_said.then(|| Request {
        fiscal_year: question.fiscal_year,
        agency: question.agency.map(ToOwned::to_owned),
        inputs: question.inputs.iter().map(|&(id, value)| (id.to_owned(), value.to_owned())).collect(),
        published_overall,
        published_level,
        use_published,
    }))
}

/// The contract's JSON of `plan`. The question is that of [`score`](crate::score) with the target as the first id and
/// value (`target`, `excellent`), and with what may move among the rest: `lock:iit` (the value does not matter),
/// `cap:iit`, `floor:iit`, `cost:iit` (also `1@90,2`), and `split`, `margin`, `ceiling`.
#[must_use]
pub fn plan(lang: Lang, question: &str) -> String {
    planned(question).unwrap_or_else(|error| refusal(&error, lang))
}

fn planned(question: &str) -> Result<String, Error> {
    let mut question = Question::read(question)?;
    let rules = question.rules()?;
    let (mut target, mut levers, mut inputs) = ("", Levers::new(rules), Vec::new());
    // What is said of a higher node is applied first, so that what is said of a lower one holds; `lock` is the strongest.
    question.inputs.sort_by_key(|(id, _)| {
        let (what, id) = id.split_once(':').unwrap_or(("", id));
        (what == "lock", rules.find(id).ok())
    });
    for (id, value) in question.inputs {
        match id.split_once(':') {
            None if id == "target" => target = value,
            None if id == "margin" => levers.margin(number(id, value)?),
            None if id == "ceiling" => levers.ceiling(number(id, value)?),
            None if id == "split" => match value.parse() {
                Ok(split) => levers.split(split),
                Err(_) => return Err(Error::UnknownNode { node: value.to_owned(), fiscal_year: rules.fiscal_year() }),
            },
            None => inputs.push((id, value)),
            Some(("lock", id)) => levers.lock(rules.find(id)?),
            Some((what, id)) => {
                let node = rules.find(id)?;
                match what {
                    "cap" => levers.cap(node, parse_value(rules, node, value)?),
                    "floor" => levers.floor(node, parse_value(rules, node, value)?),
                    "cost" => levers.slope(node, &value.parse::<Slope>().map_err(|error| error.at(id, value))?),
                    _ => rules.find(what).map(|_| ())?,
                }
            }
        }
    }
    let scored = ita_score::Assessment::parse(rules, inputs)?.score();
    Ok(PlanReport::of(&scored, Goal::parse(rules, target)?, &levers).to_json())
}

fn number(option: &str, value: &str) -> Result<Score, Error> {
    Score::parse(value).map_err(|error| error.at(option, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(question: &str) -> String {
        plan(Lang::En, &question.replace('|', "\0"))
    }

    #[test]
    fn a_published_result_is_compared_and_changes_nothing_else() {
        let of = |published: &str| {
            let inputs = "iit|98.10|eit|93.20|oit|97.50";
            crate::score(Lang::En, &format!("2568||{published}{inputs}").replace('|', "\0"))
        };
        let plain = of("");
        let same = of("published:overall|๙๖.๓๙|published:level|ผ่านดี|");
        let said =
            r#""published":{"overall":"96.39","computed":"96.39","exact":true,"agrees":true,"level_agrees":true}"#;
        assert_eq!(same, plain.replace(r#""published":null"#, said));
        let other = of("published:overall|96.4|published:level|excellent|");
        assert!(other.contains(r#""overall":"96.40","computed":"96.39","exact":false"#), "{other}");
        assert!(other.contains(r#""level_agrees":false"#), "{other}");
        let level_only = of("published:level|good|");
        assert!(level_only.contains(r#""exact":null,"agrees":null,"level_agrees":true"#), "{level_only}");
        for (published, code) in [
            ("published:overall|101|", r#""code":"out_of_range","node":"published_overall""#),
            ("published:overall||", r#""code":"not_a_number","node":"published_overall""#),
            ("published:overall|x|published:level|AA|", r#""code":"not_a_number","node":"published_overall""#),
            ("use_published|1|", r#""code":"bad_json","node":null"#),
            ("published:score|1|", r#""code":"unknown_node""#),
        ] {
            assert!(of(published).contains(code), "{published}: {}", of(published));
        }
    }

    #[test]
    fn a_published_level_that_is_not_understood_takes_no_score_away() {
        let of = |published: &str| {
            crate::score(Lang::Th, &format!("2568||{published}iit|98.10|eit|93.20|oit|97.50").replace('|', "\0"))
        };
        let said = r#""published":{"overall":"96.39","computed":"96.39","exact":true,"agrees":true,"level_agrees":null,"level_unknown":"AA"}"#;
        assert_eq!(of("published:overall|96.39|published:level|AA|"), of("").replace(r#""published":null"#, said));
        let alone = of("published:level| ? |");
        assert!(alone.contains(r#""level_agrees":null,"level_unknown":"?"}"#), "{alone}");
    }

    /// 96.39 stands for 96.385 or more, of which IIT is 0.3 · 98.1 = 29.43. EIT and OIT (0.3 and 0.4) share at least 66.955: with
    /// OIT at 100 EIT is at least 26.955 / 0.3 = 89.85, and with EIT at 100 OIT is at least 36.955 / 0.4 = 92.3875.
    #[test]
    fn a_published_result_narrows_where_that_is_asked() {
        let of = |asked: &str| {
            let question = format!("2568||published:overall|96.39|{asked}iit|98.10");
            crate::score(Lang::Th, &question.replace('|', "\0"))
        };
        assert!(!of("").contains("from_published") && of("use_published|false|") == of(""));
        let narrowed = of("use_published|true|");
        assert!(narrowed.contains(r#","from_published":true}"#), "{narrowed}");
        for (id, low) in [("eit", "89.85"), ("oit", "92.39")] {
            let node = narrowed.split(&format!(r#"{{"id":"{id}""#)).nth(1).unwrap();
            let bounds = node.split(r#""low":""#).nth(1).unwrap();
            assert!(bounds.starts_with(&format!(r#"{low}","high":"100.00""#)), "{id}: {bounds}");
        }
        // What stands beside it for a screen is said of the narrowed result.
        let beside = |text: &str| text.split_once('\0').unwrap().1.to_owned();
        assert_ne!(beside(&narrowed), beside(&of("")));
        let nothing = crate::score(Lang::Th, &"2568||use_published|true|iit|98.10".replace('|', "\0"));
        assert_eq!(nothing, crate::score(Lang::Th, &"2568||iit|98.10".replace('|', "\0")));
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
        assert!(of("split|evenly|").contains(r#""code":"unknown_node""#));
        assert!(of("margin|x|").contains(r#""code":"not_a_number""#));
        let locked = ask("2567||target|excellent|lock:eit||iit|92.24|eit|94.15|oit|95.84");
        assert!(locked.contains(r#""feasible":false"#), "{locked}");
        assert!(ask("2567||iit|1").contains(r#""code":"usage""#));
        assert!(ask("2567||target|good|push:iit|1").contains(r#""code":"unknown_node""#));
    }
}
