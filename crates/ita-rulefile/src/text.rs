//! A rulebook as the text of a rule file.

use ita_score::NodeKind;
use ita_score::spec::{ClaimSpec, LevelSpec, NodeSpec, RulebookSpec, ScaleSpec, Share, Words};

/// Returns a rulebook as the text of a rule file, from which [`load`](crate::load) reads the same rulebook.
///
/// In a file, nodes that share a parent have the same claims, except for their names; so do the nodes of a rulebook that was read
/// from a file.
///
/// ```
/// let text = include_str!("../../ita-rules/data/fy2569.toml");
/// let rules = ita_rulefile::load("fy2569.toml", text)?;
/// let again = ita_rulefile::text(rules.spec());
/// assert_eq!(ita_rulefile::load("again.toml", &again)?, rules);
/// # Ok::<(), ita_rulefile::RulefileError>(())
/// ```
#[must_use]
pub fn text(spec: &RulebookSpec) -> String {
    Writer { spec, out: String::new() }.write()
}

struct Writer<'a> {
    spec: &'a RulebookSpec,
    out: String,
}

impl<'a> Writer<'a> {
    fn write(mut self) -> String {
        let spec = self.spec;
        self.line(&["format = ", &crate::FORMAT.to_string()]);
        self.key("id", &spec.id);
        self.line(&["fiscal_year = ", &spec.fiscal_year.to_string()]);
        self.key("status", spec.status.id());
        self.key("note.th", &spec.note.th);
        self.key("note.en", &spec.note.en);
        self.line(&["\n[rounding]\ndecimals = ", &spec.rounding.decimals.to_string()]);
        self.key("claim", self.claim(spec.rounding.claim));
        for source in spec.sources.iter() {
            self.line(&["\n[[source]]"]);
            self.key("id", &source.id);
            self.key("title", &source.title);
            if !source.url.is_empty() {
                self.key("url", &source.url);
            }
        }
        spec.claims.iter().for_each(|claim| self.claim_table(claim));
        spec.scales.iter().for_each(|scale| self.scale(scale));
        if let Some(root) = spec.nodes.first() {
            self.line(&["\n[overall]"]);
            self.key("th", &root.name.th);
            self.key("en", &root.name.en);
            self.claims(&[root]);
        }
        for parent in 0..spec.nodes.len() {
            let of = |node: &&NodeSpec| node.parent.is_some_and(|at| usize::from(at) == parent);
            self.siblings("children", parent, &spec.nodes.iter().filter(of).collect::<Vec<_>>());
        }
        for parent in 0..spec.nodes.len() {
            let of = |node: &&NodeSpec| node.parent.is_some_and(|at| usize::from(at) == parent);
            self.siblings("parts", parent, &spec.parts.iter().filter(of).collect::<Vec<_>>());
        }
        for node in spec.nodes.iter() {
            if let Some(claim) = node.about_claim {
                self.line(&["\n[[about]]"]);
                self.key("of", &node.id);
                self.key("claim", self.claim(claim));
                self.key("th", &node.about.th);
                self.key("en", &node.about.en);
                self.points(node);
            }
        }
        spec.levels.iter().for_each(|level| self.level(level));
        self.out
    }

    fn points(&mut self, node: &NodeSpec) {
        if node.points.is_empty() {
            return;
        }
        self.line(&["points = ["]);
        for point in node.points.iter() {
            self.line(&["  { id = ", &quoted(&point.id), ", ", &names(&point.name), " },"]);
        }
        self.line(&["]"]);
    }

    fn line(&mut self, parts: &[&str]) {
        parts.iter().for_each(|part| self.out.push_str(part));
        self.out.push('\n');
    }

    fn key(&mut self, key: &str, text: &str) {
        self.line(&[key, " = ", &quoted(text)]);
    }

    /// The id of a claim. An invalid index gives an invalid id, which the reader refuses.
    fn claim(&self, at: u16) -> &'a str {
        claim_of(self.spec, at)
    }

    fn claim_table(&mut self, claim: &ClaimSpec) {
        self.line(&["\n[[claim]]"]);
        self.key("id", &claim.id);
        self.key("status", claim.status.id());
        if !claim.sources.is_empty() {
            let id = |at: &u16| self.spec.sources.get(usize::from(*at)).map_or_else(String::new, |of| quoted(&of.id));
            let ids: Vec<String> = claim.sources.iter().map(id).collect();
            self.line(&["sources = [", &ids.join(", "), "]"]);
        }
        self.key("note.th", &claim.note.th);
        self.key("note.en", &claim.note.en);
    }

    fn scale(&mut self, scale: &ScaleSpec) {
        self.line(&["\n[[scale]]"]);
        self.key("id", &scale.id);
        self.key("claim", self.claim(scale.claim));
        self.line(&["choices = ["]);
        for choice in scale.choices.iter() {
            self.line(&["  { value = ", &quoted(&choice.value), ", ", &names(&choice.label), " },"]);
        }
        self.line(&["]"]);
    }

    fn claims(&mut self, nodes: &[&NodeSpec]) {
        let Some(first) = nodes.first() else { return };
        let (spec, name) = (self.spec, common_name(nodes));
        let of = |at: u16| quoted(claim_of(spec, at));
        let (name, english, share) = (of(name), of(first.english_claim), of(first.share_claim));
        let form = nodes.iter().find_map(|node| node.question.as_ref());
        let question = form.map_or_else(String::new, |form| [", question = ", &of(form.claim)].concat());
        self.line(&["claims = { name = ", &name, ", english = ", &english, ", share = ", &share, &question, " }"]);
    }

    fn siblings(&mut self, what: &str, parent: usize, nodes: &[&NodeSpec]) {
        let (Some(first), Some(parent)) = (nodes.first(), self.spec.nodes.get(parent)) else { return };
        // The mean says the same of as many as there are.
        let even = |node: &&NodeSpec| node.share.num == 1 && usize::try_from(node.share.den) == Ok(nodes.len());
        let mean = nodes.iter().all(even);
        self.line(&["\n[[", what, "]]"]);
        self.key("of", &parent.id);
        if first.kind != NodeKind::Part {
            self.key("kind", first.kind.id());
        }
        self.key("combine", if mean { "mean" } else { "weights" });
        self.claims(nodes);
        self.line(&["nodes = ["]);
        let common = common_name(nodes);
        for node in nodes {
            let mut fields = vec![["id = ", &quoted(&node.id)].concat()];
            if !mean {
                fields.push(["weight = ", &quoted(&weight(node.share))].concat());
            }
            fields.push(names(&node.name));
            if node.name_claim != common {
                fields.push(["claim = ", &quoted(self.claim(node.name_claim))].concat());
            }
            if let Some(form) = &node.question {
                let scale = self.spec.scales.get(usize::from(form.scale)).map_or("", |scale| &scale.id);
                let mut says = vec![["scale = ", &quoted(scale)].concat()];
                if form.bullets != 1 {
                    says.push(["bullets = ", &form.bullets.to_string()].concat());
                }
                if !form.reversed.is_empty() {
                    let reversed: Vec<String> = form.reversed.iter().map(u8::to_string).collect();
                    says.push(["reversed = [", &reversed.join(", "), "]"].concat());
                }
                fields.push(["question = { ", &says.join(", "), " }"].concat());
            }
            self.line(&["  { ", &fields.join(", "), " },"]);
        }
        self.line(&["]"]);
    }

    fn level(&mut self, level: &LevelSpec) {
        self.line(&["\n[[level]]"]);
        self.key("id", &level.id);
        self.key("th", &level.name.th);
        self.key("en", &level.name.en);
        self.key("claim", self.claim(level.claim));
        if level.conditions.is_empty() {
            return;
        }
        self.line(&["at_least = ["]);
        for condition in level.conditions.iter() {
            let node = self.spec.nodes.get(usize::from(condition.node)).map_or("", |node| &node.id);
            let (node, score, claim) = (quoted(node), quoted(&condition.at_least), quoted(self.claim(condition.claim)));
            self.line(&["  { node = ", &node, ", score = ", &score, ", claim = ", &claim, " },"]);
        }
        self.line(&["]"]);
    }
}

/// The claim that most of the names have; the first where there are several.
fn common_name(nodes: &[&NodeSpec]) -> u16 {
    let count = |claim: u16| nodes.iter().filter(|node| node.name_claim == claim).count();
    let most = nodes.iter().map(|node| count(node.name_claim)).max().unwrap_or_default();
    nodes.iter().map(|node| node.name_claim).find(|&claim| count(claim) == most).unwrap_or_default()
}

fn claim_of(spec: &RulebookSpec, at: u16) -> &str {
    spec.claims.get(usize::from(at)).map_or("", |claim| &claim.id)
}

fn names(words: &Words) -> String {
    ["th = ", &quoted(&words.th), ", en = ", &quoted(&words.en)].concat()
}

/// Returns a share as people write it: as a decimal if at most six places are exact, otherwise as a fraction.
///
/// ```
/// use ita_rulefile::weight_text;
/// use ita_score::spec::Share;
///
/// assert_eq!(weight_text(Share { num: 3, den: 10 }), "0.3");
/// assert_eq!(weight_text(Share { num: 1, den: 3 }), "1/3");
/// ```
#[must_use]
pub fn weight(Share { num, den }: Share) -> String {
    for places in 0..=6_usize {
        let scale = 10_u64.pow(places as u32);
        if den != 0 && (u64::from(num) * scale).is_multiple_of(u64::from(den)) {
            let units = u64::from(num) * scale / u64::from(den);
            let (whole, fraction) = (units / scale, units % scale);
            return if places == 0 { whole.to_string() } else { format!("{whole}.{fraction:0places$}") };
        }
    }
    format!("{num}/{den}")
}

/// A text in quotation marks.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_written_as_people_write_them() {
        let of = |num, den| weight(Share { num, den });
        assert_eq!([of(3, 10), of(1, 1), of(1, 3), of(1, 8), of(3, 1)].join(" "), "0.3 1 1/3 0.125 3");
        assert_eq!(of(1, 0), "1/0");
    }

    #[test]
    fn every_text_comes_back() {
        for text in ["", "ก \"ข\" \\ ค", "a\nb\tc\u{1}", "{} = # ๙"] {
            let line = ["x = ", &quoted(text)].concat();
            let table: toml::Table = toml::from_str(&line).unwrap();
            assert_eq!(table["x"].as_str(), Some(text), "{line}");
        }
    }

    /// Every year's own file, with questions, parts, scales and mixed claims.
    #[test]
    fn every_year_comes_back() {
        for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../ita-rules/data")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("fy") {
                let rules = crate::load(&name, &std::fs::read_to_string(&path).unwrap()).unwrap();
                assert_eq!(crate::load("again.toml", &text(rules.spec())).unwrap(), rules, "{name}");
            }
        }
    }
}
