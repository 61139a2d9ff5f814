//! A year's rules as a screen needs them: the tree, its names, the levels.

use crate::ask::{Question, most, refusal};
use crate::json_text::JsonText;
use ita_score::__lean::integer;
use ita_score::{Error, Lang, Words};

/// The rules of a fiscal year, or of a vector's, as JSON:
/// `{"fiscal_year":2568,"years":["2568",…],"status":"…","levels":[{"id","th","en","tone"}],
/// "nodes":[{"id","kind","parent","th","en","most"}]}`. Levels stand best first, nodes in the tree's order with the whole
/// first; `most` is what a node can bring to the overall score; `tone` is 1 for the best level to 5 for the lowest.
#[must_use]
pub fn sheet(lang: Lang, question: &str) -> String {
    written(question).unwrap_or_else(|error| refusal(&error, lang))
}

fn written(question: &str) -> Result<String, Error> {
    let rules = Question::read(question)?.rules()?;
    let spec = rules.spec();
    let mut json = JsonText::default();
    json.open('{').plain("fiscal_year", &integer(spec.fiscal_year)).key("years").open('[');
    for year in ita_rules::years() {
        json.string(&integer(year));
    }
    json.close(']').member("status", spec.status.id()).key("levels").open('[');
    for (index, level) in spec.levels.iter().enumerate() {
        words(json.open('{').member("id", &level.id), &level.name);
        json.plain("tone", tone(index, spec.levels.len())).close('}');
    }
    json.close(']').key("nodes").open('[');
    for ix in rules.nodes() {
        let node = rules.node(ix);
        let parent = rules.parent(ix).map(|parent| &*rules.node(parent).id);
        json.open('{').member("id", &node.id).member("kind", node.kind.id()).maybe("parent", parent);
        words(&mut json, &node.name).member("most", &most(&rules, ix)).close('}');
    }
    json.close(']').close('}');
    Ok(json.text)
}

fn words<'j>(json: &'j mut JsonText, words: &Words) -> &'j mut JsonText {
    json.member("th", &words.th).member("en", &words.en)
}

/// The tone of the level at this place among so many: the five tones spread evenly, rounded half up.
fn tone(index: usize, levels: usize) -> &'static str {
    let last = levels.saturating_sub(1).max(1);
    ["1", "2", "3", "4", "5"].get((index * 8 + last) / (2 * last)).unwrap_or(&"5")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_the_tree_and_the_levels() {
        let text = sheet(Lang::En, "๒๕๖๘");
        assert!(text.starts_with(r#"{"fiscal_year":2568,"years":["25"#), "{text}");
        let years = ita_rules::years().map(|year| format!("\"{year}\"")).collect::<Vec<_>>().join(",");
        assert!(text.contains(&format!(r#","years":[{years}],"status":""#)), "{text}");
        assert!(text.contains(r#"{"id":"excellent","th":"ผ่านดีเยี่ยม","en":"Excellent","tone":1}"#), "{text}");
        assert!(text.contains(r#"{"id":"iit","kind":"instrument","parent":"overall","#), "{text}");
        assert!(text.contains(r#""most":"30"}"#), "{text}");
        assert!(sheet(Lang::En, "2561").contains("unknown_year"));
    }
}
