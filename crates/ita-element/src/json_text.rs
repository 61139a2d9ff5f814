//! The result's JSON, written by hand from the result itself: the same bytes as
//! [`Report::to_json`](ita_score::report::Report::to_json), without strings in between and without a library, which would
//! weigh 6 kB more.

use alloc::string::String;
use ita_score::__lean::integer;
use ita_score::spec::LevelSpec;
use ita_score::{Exact, NodeIx, NodeScore, Rounded, Scored};

/// The result as the contract's JSON, on one line, without a published one to compare.
pub(crate) fn json_text(scored: &Scored<'_>, agency: Option<&str>) -> String {
    let (rules, overall) = (scored.rules(), scored.overall());
    let id = |node: NodeIx| &*rules.node(node).id;
    let mut json = JsonText::default();
    json.open('{').plain("fiscal_year", &integer(rules.fiscal_year())).maybe("agency", agency);
    json.member("vector", &scored.assessment().vector()).key("rulebook").open('{').member("id", &rules.spec().id);
    json.member("status", rules.spec().status.id()).close('}').flag("complete", Some(scored.is_complete()));
    json.key("overall").open('{').bounds(&overall).exact("exact", overall.exact()).close('}');
    match scored.level() {
        None => json.plain("level", "null"),
        Some(level) => json.key("level").open('{').level(level).close('}'),
    };
    json.member("guaranteed", &scored.guaranteed().id).key("possible").open('[');
    scored.possible().for_each(|level| json.string(&level.id).done());
    json.close(']').key("nodes").open('[');
    for node in scored.nodes().skip(1) {
        let spec = rules.node(node.ix());
        json.open('{').member("id", &spec.id).member("th", &spec.name.th).member("en", &spec.name.en);
        json.flag("given", Some(node.is_given())).exact("weight", Some(rules.share(node.ix()))).bounds(&node);
        json.exact("points", node.points()).key("missing").open('[');
        node.missing().iter().for_each(|&node| json.string(id(node)).done());
        json.close(']').close('}');
    }
    json.close(']').key("why").open('[');
    for why in &scored.why() {
        json.open('{').member("level", &why.level.id).member("node", id(why.node));
        json.member("at_least", &why.at_least.to_short_string()).score("has", why.has);
        json.flag("met", why.met).score("short", why.short).close('}');
    }
    json.close(']');
    match scored.next_level() {
        None => json.plain("next", "null"),
        Some(next) => {
            json.key("next").open('{').member("level", &next.level.id).key("short").open('{');
            next.short.iter().for_each(|short| json.member(id(short.node), &short.by.text()).done());
            json.close('}').close('}')
        }
    };
    json.key("near_edge").open('[');
    scored.near_edge().iter().for_each(|&node| json.string(id(node)).done());
    json.close(']').plain("published", "null").close('}');
    json.text
}

/// JSON that grows. A comma goes before whatever does not come first in its list, object or member.
#[derive(Default)]
pub(crate) struct JsonText {
    /// What is written so far.
    pub(crate) text: String,
}

impl JsonText {
    fn bounds(&mut self, node: &NodeScore<'_, '_>) -> &mut Self {
        self.score("score", node.score()).member("low", &node.low().text()).member("high", &node.high().text())
    }

    fn score(&mut self, key: &str, score: Option<Rounded>) -> &mut Self {
        self.maybe(key, score.map(Rounded::text).as_deref())
    }

    fn exact(&mut self, key: &str, number: Option<Exact>) -> &mut Self {
        self.maybe(key, number.map(Exact::text).as_deref())
    }

    fn level(&mut self, level: &LevelSpec) -> &mut Self {
        self.member("id", &level.id).member("th", &level.name.th).member("en", &level.name.en)
    }

    fn done(&mut self) {}

    /// Begins an object or a list.
    pub(crate) fn open(&mut self, bracket: char) -> &mut Self {
        self.comma();
        self.text.push(bracket);
        self
    }

    /// Ends it.
    pub(crate) fn close(&mut self, bracket: char) -> &mut Self {
        self.text.push(bracket);
        self
    }

    /// A member's name; its value follows.
    pub(crate) fn key(&mut self, key: &str) -> &mut Self {
        self.string(key).text.push(':');
        self
    }

    /// A member that is a string.
    pub(crate) fn member(&mut self, key: &str, value: &str) -> &mut Self {
        self.key(key).string(value)
    }

    /// A member that is a string or `null`.
    pub(crate) fn maybe(&mut self, key: &str, value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => self.member(key, value),
            None => self.plain(key, "null"),
        }
    }

    /// A member that is true, false or `null`.
    pub(crate) fn flag(&mut self, key: &str, value: Option<bool>) -> &mut Self {
        self.plain(key, value.map_or("null", |value| if value { "true" } else { "false" }))
    }

    /// A member whose value is written as it stands: a number or a word of JSON.
    pub(crate) fn plain(&mut self, key: &str, value: &str) -> &mut Self {
        self.key(key).text.push_str(value);
        self
    }

    /// A string, escaped as JSON asks.
    pub(crate) fn string(&mut self, value: &str) -> &mut Self {
        self.comma();
        self.text.push('"');
        for c in value.chars() {
            let short = match c {
                '"' | '\\' => c,
                '\u{8}' => 'b',
                '\t' => 't',
                '\n' => 'n',
                '\u{c}' => 'f',
                '\r' => 'r',
                '\0'..='\u{1f}' => 'u',
                _ => {
                    self.text.push(c);
                    continue;
                }
            };
            self.text.push('\\');
            self.text.push(short);
            if short == 'u' {
                self.text.push_str(if c < '\u{10}' { "000" } else { "001" });
                self.text.push(char::from_digit(u32::from(c) % 16, 16).unwrap_or('0'));
            }
        }
        self.text.push('"');
        self
    }

    fn comma(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_json_asks_and_nothing_else() {
        let mut json = JsonText::default();
        json.open('[').string("\"\\/\u{8}\t\n\u{c}\r\0\u{1f}\u{7f}ก:{").string("").close(']');
        assert_eq!(json.text, "[\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7f}ก:{\",\"\"]");
    }
}
