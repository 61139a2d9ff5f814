//! A year's rules as a screen needs them: the tree, its names, the levels.

use crate::ask::{Question, refusal};
use crate::json_text::JsonText;
use alloc::string::String;
use ita_score::__lean::integer;
use ita_score::spec::Words;
use ita_score::{Error, Lang, NodeKind};
use ita_words::{fiscal_year, item_state, open_below, rules_status, simulation, tone};

/// The rules of a fiscal year, or of a vector's, as JSON:
/// `{"fiscal_year":2568,"years":["2568",…],"levels":[{"id","th","en","tone"}],
/// "nodes":[{"id","kind","parent","th","en"}],"words":{"year","note","items":[…],"open":{…}}}`. Levels stand best first,
/// nodes in the tree's order with the whole first, then the parts that may be given in place of a node (`kind` is `part`); `tone` is 1 for the best level to 5 for the lowest. `words` are in the
/// language: the year and how sure its rules are, that it is a simulation, what an item can be (not stated, published, not
/// published), and how what lies below a node is opened, by the kind of its children.
#[must_use]
pub fn sheet(lang: Lang, question: &str) -> String {
    written(lang, question).unwrap_or_else(|error| refusal(&error, lang))
}

fn written(lang: Lang, question: &str) -> Result<String, Error> {
    let rules = Question::read(question)?.rules()?;
    let spec = rules.spec();
    let mut json = JsonText::default();
    json.open('{').plain("fiscal_year", &integer(spec.fiscal_year)).key("years").open('[');
    for year in ita_rules::years() {
        json.string(&integer(year));
    }
    json.close(']').key("levels").open('[');
    for (index, level) in spec.levels.iter().enumerate() {
        words(json.open('{').member("id", &level.id), &level.name);
        json.plain("tone", &integer(tone(index, spec.levels.len()).into())).close('}');
    }
    json.close(']').key("nodes").open('[');
    let parts = rules.nodes().flat_map(|ix| rules.parts(ix));
    for ix in rules.nodes().chain(parts) {
        let node = rules.node(ix);
        let parent = rules.parent(ix).map(|parent| &*rules.node(parent).id);
        json.open('{').member("id", &node.id).member("kind", node.kind.id()).maybe("parent", parent);
        words(&mut json, &node.name).close('}');
    }
    json.close(']').key("words").open('{').key("year").open('[').string(&fiscal_year(spec.fiscal_year, lang));
    json.string(&rules_status(spec.status, lang)).close(']').member("note", simulation(lang)).key("items").open('[');
    for published in [None, Some(true), Some(false)] {
        json.string(item_state(published, lang));
    }
    json.close(']').key("open").open('{');
    for kind in NodeKind::ALL {
        json.member(kind.id(), open_below(kind, lang));
    }
    json.close('}').close('}').close('}');
    Ok(json.text)
}

fn words<'j>(json: &'j mut JsonText, words: &Words) -> &'j mut JsonText {
    json.member("th", &words.th).member("en", &words.en)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_the_tree_and_the_levels() {
        let text = sheet(Lang::En, "๒๕๖๘");
        assert!(text.starts_with(r#"{"fiscal_year":2568,"years":["25"#), "{text}");
        let years = ita_rules::years().map(|year| format!("\"{year}\"")).collect::<Vec<_>>().join(",");
        assert!(text.contains(&format!(r#","years":[{years}],"levels":["#)), "{text}");
        assert!(text.contains(r#"{"id":"excellent","th":"ผ่านดีเยี่ยม","en":"Excellent","tone":1}"#), "{text}");
        assert!(text.contains(r#"{"id":"iit","kind":"instrument","parent":"overall","#), "{text}");
        let part = r#"{"id":"eit.2","kind":"part","parent":"eit","th":"EIT ส่วนที่ 2","en":"EIT part 2"}],"words":"#;
        assert!(text.contains(part), "{text}");
        assert!(text.contains(r#""items":["Not stated","Published","Not published"]"#), "{text}");
        assert!(text.contains(r#""indicator":"Enter by indicator""#), "{text}");
        let thai = sheet(Lang::Th, "2569");
        assert!(thai.contains(r#""year":["ปีงบประมาณ พ.ศ. 2569","หลักเกณฑ์: "#), "{thai}");
        assert!(sheet(Lang::En, "2561").contains("unknown_year"));
    }
}
