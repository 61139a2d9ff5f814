//! A question taken apart, scored, and answered as JSON.

use crate::json_text::JsonText;
#[cfg(not(feature = "serde"))]
use crate::json_text::json_text;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::ManuallyDrop;
use ita_score::__lean::cut;
use ita_score::{Assessment, Error, Lang, Rulebook, Scored, Vector, parse_year};
use ita_words::{points_of, standing, why};

/// A question's fields.
pub(crate) struct Question<'q> {
    /// The fiscal year.
    pub(crate) fiscal_year: u16,
    /// The agency's name.
    pub(crate) agency: Option<&'q str>,
    /// Ids and values.
    pub(crate) inputs: Vec<(&'q str, &'q str)>,
}

impl<'q> Question<'q> {
    /// Takes a question apart.
    pub(crate) fn read(text: &'q str) -> Result<Self, Error> {
        let mut rest = Some(text);
        let mut next = || {
            let (field, after) = cut(rest?, 0).map_or((rest?, None), |(field, after)| (field, Some(after)));
            rest = after;
            Some(field)
        };
        let head = next().unwrap_or_default();
        let agency = next().and_then(|field| field.strip_prefix('='));
        let mut inputs = Vec::new();
        let fiscal_year = if cut(head, b':').is_some() {
            // Never freed, like everything here: the memory is given back as a whole.
            let vector: &'q Vector = Box::leak(Box::new(head.parse()?));
            inputs.extend(vector.inputs());
            vector.fiscal_year()
        } else {
            parse_year(head)?
        };
        while let (Some(id), Some(value)) = (next(), next()) {
            inputs.push((id, value));
        }
        Ok(Self { fiscal_year, agency, inputs })
    }

    /// The rules of its year.
    pub(crate) fn rules(&self) -> Result<&'static Rulebook, Error> {
        ita_rules::rulebook(self.fiscal_year)
    }
}

/// The contract's JSON of a question's result; after it, behind a NUL character, what a screen shows beside it:
/// `{"level":"ผ่านดี","why":"…","items":["…"],"points":["29.43 จาก 30",…]}`: the level in words, why as a sentence and its
/// list, and what each node brings, in the order of [`sheet`](crate::sheet())'s nodes. Or the contract's JSON of why it is
/// refused.
#[must_use]
pub fn score(lang: Lang, question: &str) -> String {
    answer(question, lang).unwrap_or_else(|error| refusal(&error, lang))
}

fn answer(question: &str, lang: Lang) -> Result<String, Error> {
    let question = Question::read(question)?;
    let rules = question.rules()?;
    #[cfg(feature = "full")]
    let mut question = question;
    #[cfg(feature = "full")]
    if let Some(request) = crate::full::request(&mut question)? {
        let (text, scored) = (request.report(rules)?.to_json(), request.score(rules)?);
        return Ok(text + "\0" + &beside(&scored, lang));
    }
    let scored = ManuallyDrop::new(Assessment::parse(rules, question.inputs.iter().copied())?.score());
    #[cfg(not(feature = "serde"))]
    let mut text = json_text(&scored, question.agency);
    #[cfg(feature = "serde")]
    let mut text = report(&scored, question.agency).to_json();
    text.push('\0');
    text.push_str(&beside(&scored, lang));
    Ok(text)
}

#[cfg(any(feature = "serde", all(test, feature = "full")))]
fn report(scored: &Scored<'_>, agency: Option<&str>) -> ita_score::report::Report {
    let report = ita_score::report::Report::new(scored);
    match agency {
        Some(agency) => report.with_agency(agency),
        None => report,
    }
}

fn beside(scored: &Scored<'_>, lang: Lang) -> String {
    let (mut json, why) = (JsonText::default(), why(scored, lang));
    json.open('{').member("level", &standing(scored, lang)).member("why", &why.text).key("items").open('[');
    for item in &why.items {
        json.string(item);
    }
    json.close(']').key("points").open('[');
    for node in scored.nodes() {
        json.string(&points_of(scored.rules(), &node, lang));
    }
    json.close(']').close('}');
    json.text
}

/// The contract's JSON of an error. Without the feature `full` only an error of a value has a message, which is what somebody who
/// types can meet; of everything else the module of all years is asked, which has the words for it.
pub(crate) fn refusal(error: &Error, lang: Lang) -> String {
    #[cfg(feature = "full")]
    let message = Some(ita_words::message(error, lang));
    #[cfg(not(feature = "full"))]
    let message = ita_words::message_of_value(error, lang);
    // The contract counts a level that a year has not among the arguments that are wrong.
    let code = if matches!(error, Error::UnknownLevel { .. }) { "usage" } else { error.code() };
    refused(code, error.node(), message.as_deref())
}

/// The contract's JSON of an error, by its parts.
pub(crate) fn refused(code: &str, node: Option<&str>, message: Option<&str>) -> String {
    let mut json = JsonText::default();
    json.open('{').key("error").open('{').member("code", code).maybe("node", node);
    json.maybe("message", message).close('}').close('}');
    json.text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question with bars for its NUL characters.
    fn ask(lang: Lang, question: &str) -> String {
        score(lang, &question.replace('|', "\0"))
    }

    #[test]
    fn a_vector_and_fields_give_the_same_bytes_as_the_engine() {
        let asked = ask(Lang::Th, "2568|=ก\"<b>|iit|๙๘.๑|eit|93.20|oit|97.50");
        let (json, beside) = asked.split_once('\0').unwrap();
        let rules = ita_rules::rulebook(2568).unwrap();
        let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]).unwrap().score();
        assert_eq!(json, crate::json_text::json_text(&scored, Some("ก\"<b>")));
        assert!(
            beside.starts_with(r#"{"level":"ผ่านดี","why":"ได้ระดับผ่านดี"#)
                && beside.contains("EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน")
                && beside.contains(r#""points":["96.39 จาก 100","29.43 จาก 30""#),
            "{beside}"
        );
        let by_vector = ask(Lang::Th, "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5|=ก\"<b>");
        assert_eq!(by_vector, asked);
        // The two parts of EIT, whose mean is 93.2, stay what was given.
        let parts = ask(Lang::Th, "ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:93.4/oit:97.5");
        assert!(parts.contains(r#""vector":"ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:93.4/oit:97.5""#), "{parts}");
        assert!(parts.contains(r#""exact":"96.39""#), "{parts}");
        assert!(ask(Lang::Th, "2568||eit.2|1").contains(r#""code":"missing_part","node":"eit.1""#));
    }

    /// The writer by hand and serde_json's give the same bytes, complete or not, for every year that this build knows.
    #[cfg(any(feature = "full", feature = "serde"))]
    #[test]
    fn the_json_is_that_of_every_other_program() {
        for year in ita_rules::years() {
            let rules = ita_rules::rulebook(year).unwrap();
            for inputs in [
                vec![],
                vec![("overall", "96.39")],
                vec![("iit", "84.995")],
                vec![("iit", "98"), ("eit", "93.2"), ("oit", "1")],
            ] {
                let scored = Assessment::parse(rules, inputs).unwrap().score();
                for agency in [None, Some("\"\\\n\u{1}ก/")] {
                    assert_eq!(crate::json_text::json_text(&scored, agency), report(&scored, agency).to_json());
                }
            }
        }
    }

    #[test]
    fn every_refusal_has_its_code() {
        for (question, code) in [
            ("2561|", r#""code":"unknown_year","node":null"#),
            ("x|", r#""code":"unknown_year""#),
            ("", r#""code":"unknown_year""#),
            ("ITA:2/FY:2568|", r#""code":"bad_vector""#),
            ("2568||nix|1", r#""code":"unknown_node","node":"nix""#),
            ("2568||iit|101", r#""code":"out_of_range","node":"iit""#),
            ("2568||iit|<b>", r#""code":"not_a_number","node":"iit""#),
            ("2568||iit|1|overall|1", r#""code":"conflict","node":"overall""#),
        ] {
            assert!(ask(Lang::En, question).contains(code), "{question:?}: {}", ask(Lang::En, question));
        }
    }
}
