//! A rulebook's data as Rust source: the tables of `ita-rules`.

use ita_score::__table::Compiled;
use ita_score::spec::{ClaimSpec, NodeSpec, RulebookSpec, Share, SourceSpec, Words};
use ita_score::{Rulebook, Status};
use std::fmt::Write;

/// Returns the source of a Rust module with a rulebook: its data, `pub(crate) static SPEC: RulebookSpec`; `UNSOURCED`, the same
/// without its note and with claims reduced to how certain each is; and `compiled`, the compiled form.
///
/// The same rulebook always gives the same text. `header` becomes the comment at its top.
///
/// ```
/// let rules = ita_rulefile::load("fy2569.toml", include_str!("../../ita-rules/data/fy2569.toml"))?;
/// let source = ita_rulefile::rust_source(&rules, "Written from fy2569.toml.");
/// assert!(source.starts_with("// Written from fy2569.toml.") && source.contains("pub(crate) static SPEC: RulebookSpec"));
/// # Ok::<(), ita_rulefile::RulefileError>(())
/// ```
#[must_use]
pub fn rust_source(rules: &Rulebook, header: &str) -> String {
    let spec = rules.spec();
    let mut out = begin(header, &uses(&imports(spec)));
    source_table(&mut out, "static", &spec.sources);
    claim_table(&mut out, &spec.claims);
    statuses(&mut out, &spec.claims);
    scales(&mut out, spec);
    nodes(&mut out, "NODES", &spec.nodes);
    if !spec.parts.is_empty() {
        nodes(&mut out, "PARTS", &spec.parts);
    }
    levels(&mut out, spec);
    compiled(&mut out, rules.compiled());
    out.line(0, "");
    out.line(0, "const fn spec(note: Words, sources: List<SourceSpec>, claims: List<ClaimSpec>) -> RulebookSpec {");
    out.line(1, "RulebookSpec {");
    out.field(2, "id", &text(&spec.id));
    out.field(2, "fiscal_year", &spec.fiscal_year.to_string());
    out.field(2, "status", &status(spec.status));
    out.line(2, "note,");
    let rounding = spec.rounding;
    out.field(2, "rounding", &format!("RoundingSpec {{ decimals: {}, claim: {} }}", rounding.decimals, rounding.claim));
    out.line(2, "sources,");
    out.line(2, "claims,");
    for (field, table) in [("scales", "SCALES"), ("nodes", "NODES")] {
        out.field(2, field, &format!("list(&{table})"));
    }
    out.field(2, "parts", if spec.parts.is_empty() { "list(&[])" } else { "list(&PARTS)" });
    out.field(2, "levels", "list(&LEVELS)");
    out.line(1, "}");
    out.line(0, "}");
    out.line(0, "");
    // What no score depends on goes through `claims`: a program may be built without it.
    let (note, sources) = (claims_words(&spec.note), "claims::sources(&SOURCES), claims::claims(&CLAIMS)");
    out.line(0, &format!("pub(crate) static SPEC: RulebookSpec = spec({note}, {sources});"));
    out.line(0, "");
    out.line(0, "pub(crate) static UNSOURCED: RulebookSpec = spec(Words::NONE, list(&[]), claims::claims(&STATUSES));");
    out.text
}

/// What the module uses.
fn uses(specs: &[&str]) -> String {
    let specs = specs.join(", ");
    let compiled = "Compiled, Condition, most_of";
    format!(
        "use crate::claims;\nuse ita_score::__table::{{{compiled}}};\nuse ita_score::spec::{{{specs}}};\nuse ita_score::{{NodeIx, NodeKind, Status}};"
    )
}

/// The names of data that the module uses.
fn imports(spec: &RulebookSpec) -> Vec<&'static str> {
    let scales = !spec.scales.is_empty();
    let conditions = spec.levels.iter().any(|level| !level.conditions.is_empty());
    let questions = spec.nodes.iter().any(|node| node.question.is_some());
    [
        ("ChoiceSpec", scales),
        ("ClaimSpec", true),
        ("ConditionSpec", conditions),
        ("LevelSpec", true),
        ("List", true),
        ("NodeSpec", true),
        ("PointSpec", spec.nodes.iter().any(|node| !node.points.is_empty())),
        ("QuestionSpec", questions),
        ("RoundingSpec", true),
        ("RulebookSpec", true),
        ("ScaleSpec", true),
        ("Share", true),
        ("SourceSpec", true),
        ("Words", true),
        ("list", true),
        ("text", true),
    ]
    .into_iter()
    .filter_map(|(name, used)| used.then_some(name))
    .collect()
}

/// The comment at the top, and the first line after it.
pub(crate) fn begin(header: &str, first: &str) -> Source {
    let mut out = Source::default();
    for line in header.lines() {
        out.line(0, &format!("// {line}"));
    }
    out.line(0, "");
    out.line(0, first);
    out
}

/// The sources, as a table with this declaration.
pub(crate) fn source_table(out: &mut Source, declared: &str, sources: &[SourceSpec]) {
    out.declared(declared, "SOURCES", "SourceSpec", sources.len(), |out| {
        for source in sources {
            let (id, title, url) = (text(&source.id), text(&source.title), text(&source.url));
            out.line(1, &format!("SourceSpec {{ id: {id}, title: {title}, url: {url} }},"));
        }
    });
}

/// The claims.
pub(crate) fn claim_table(out: &mut Source, claims: &[ClaimSpec]) {
    out.table("CLAIMS", "ClaimSpec", claims.len(), |out| {
        for claim in claims {
            out.line(1, "ClaimSpec {");
            let (id, status, sources) = (text(&claim.id), status(claim.status), numbers(&claim.sources));
            out.line(2, &format!("id: {id}, status: {status}, sources: {sources},"));
            out.line(2, &format!("note: {},", words(&claim.note)));
            out.line(1, "},");
        }
    });
}

/// The claims reduced to how certain each is.
fn statuses(out: &mut Source, claims: &[ClaimSpec]) {
    out.table("STATUSES", "ClaimSpec", claims.len(), |out| {
        for claim in claims {
            out.line(1, &format!("claims::status({}),", status(claim.status)));
        }
    });
}

fn scales(out: &mut Source, spec: &RulebookSpec) {
    for (at, scale) in spec.scales.iter().enumerate() {
        out.table(&format!("CHOICES_{at}"), "ChoiceSpec", scale.choices.len(), |out| {
            for choice in scale.choices.iter() {
                out.line(
                    1,
                    &format!("ChoiceSpec {{ label: {}, value: {} }},", words(&choice.label), text(&choice.value)),
                );
            }
        });
    }
    out.table("SCALES", "ScaleSpec", spec.scales.len(), |out| {
        for (at, scale) in spec.scales.iter().enumerate() {
            let (id, claim) = (text(&scale.id), scale.claim);
            out.line(1, &format!("ScaleSpec {{ id: {id}, choices: list(&CHOICES_{at}), claim: {claim} }},"));
        }
    });
}

fn nodes(out: &mut Source, table: &str, nodes: &[NodeSpec]) {
    for (at, node) in nodes.iter().enumerate().filter(|(_, node)| !node.points.is_empty()) {
        out.table(&format!("POINTS_{at}"), "PointSpec", node.points.len(), |out| {
            for point in node.points.iter() {
                out.line(1, &format!("PointSpec {{ id: {}, name: {} }},", text(&point.id), words(&point.name)));
            }
        });
    }
    out.table(table, "NodeSpec", nodes.len(), |out| {
        for (at, node) in nodes.iter().enumerate() {
            let about_claim = option(node.about_claim.map(claim));
            let about = if node.about.is_empty() { words(&node.about) } else { claims_words(&node.about) };
            let question = node.question.as_ref().map(|form| {
                let (scale, bullets, reversed, claim) = (form.scale, form.bullets, numbers(&form.reversed), form.claim);
                format!("QuestionSpec {{ scale: {scale}, bullets: {bullets}, reversed: {reversed}, claim: {claim} }}")
            });
            out.line(1, "NodeSpec {");
            out.line(
                2,
                &format!(
                    "id: {}, parent: {}, kind: NodeKind::{:?}, share: {},",
                    text(&node.id),
                    option(node.parent),
                    node.kind,
                    share(node.share)
                ),
            );
            out.line(2, &format!("name: {},", words(&node.name)));
            out.line(2, &format!("about: {about}, about_claim: {about_claim},"));
            // Parts are described nowhere, so that these are the points of nodes alone.
            let points = if node.points.is_empty() { "list(&[])" } else { &*format!("claims::points(&POINTS_{at})") };
            out.field(2, "points", points);
            out.line(
                2,
                &format!(
                    "name_claim: {}, english_claim: {}, share_claim: {}, question: {},",
                    claim(node.name_claim),
                    claim(node.english_claim),
                    claim(node.share_claim),
                    option(question)
                ),
            );
            out.line(1, "},");
        }
    });
}

fn levels(out: &mut Source, spec: &RulebookSpec) {
    for (at, level) in spec.levels.iter().enumerate().filter(|(_, level)| !level.conditions.is_empty()) {
        out.table(&format!("CONDITIONS_{at}"), "ConditionSpec", level.conditions.len(), |out| {
            for of in level.conditions.iter() {
                let at_least = text(&of.at_least);
                out.line(
                    1,
                    &format!("ConditionSpec {{ node: {}, at_least: {at_least}, claim: {} }},", of.node, of.claim),
                );
            }
        });
    }
    out.table("LEVELS", "LevelSpec", spec.levels.len(), |out| {
        for (at, level) in spec.levels.iter().enumerate() {
            let conditions =
                if level.conditions.is_empty() { "list(&[])".to_owned() } else { format!("list(&CONDITIONS_{at})") };
            let (id, name, claim) = (text(&level.id), words(&level.name), level.claim);
            out.line(1, &format!("LevelSpec {{ id: {id}, name: {name}, conditions: {conditions}, claim: {claim} }},"));
        }
    });
}

/// The compiled form.
fn compiled(out: &mut Source, compiled: &Compiled) {
    let row = |numbers: &mut dyn Iterator<Item = String>| numbers.collect::<Vec<_>>().join(", ");
    out.table("WEIGHTS", "u64", compiled.weights.len(), |out| {
        out.line(1, &format!("{},", row(&mut compiled.weights.iter().map(u64::to_string))));
    });
    out.line(0, "");
    out.line(0, &format!("static MOST: [u128; {}] = most_of(&WEIGHTS);", compiled.weights.len()));
    out.table("ENDS", "u16", compiled.ends.len(), |out| {
        out.line(1, &format!("{},", row(&mut compiled.ends.iter().map(u16::to_string))));
    });
    let held = |at: usize| format!("HELD_{at}");
    for (at, level) in compiled.levels.iter().enumerate().filter(|(_, level)| !level.is_empty()) {
        out.table(&held(at), "Condition", level.len(), |out| {
            for of in level.iter() {
                let (node, units, decimals) = (of.node.index(), of.at_least.units(), of.at_least.decimals());
                out.line(1, &format!("Condition::new({node}, {units}, {decimals}),"));
            }
        });
    }
    out.table("HELD", "List<Condition>", compiled.levels.len(), |out| {
        for (at, level) in compiled.levels.iter().enumerate() {
            out.line(1, &if level.is_empty() { "list(&[]),".to_owned() } else { format!("list(&{}),", held(at)) });
        }
    });
    let joints = row(&mut compiled.joints.iter().map(|joint| format!("ita_score::__table::node({})", joint.index())));
    out.line(0, "");
    out.line(0, &format!("static JOINTS: [NodeIx; {}] = [{joints}];", compiled.joints.len()));
    out.line(0, "");
    out.line(0, "pub(crate) const fn compiled() -> Compiled {");
    out.line(1, "Compiled {");
    for (field, table) in
        [("weights", "WEIGHTS"), ("most", "MOST"), ("ends", "ENDS"), ("levels", "HELD"), ("joints", "JOINTS")]
    {
        out.field(2, field, &format!("list(&{table})"));
    }
    out.line(1, "}");
    out.line(0, "}");
}

pub(crate) fn text(value: &str) -> String {
    format!("text({})", literal(value))
}

pub(crate) fn words(words: &Words) -> String {
    if words.is_empty() {
        return "Words::NONE".to_owned();
    }
    format!("Words::new({}, {})", literal(&words.th), literal(&words.en))
}

fn claim(index: u16) -> String {
    format!("claims::at({index})")
}

fn claims_words(words: &Words) -> String {
    format!("claims::words({}, {})", literal(&words.th), literal(&words.en))
}

/// A string literal that keeps Thai readable: only what must be escaped is.
pub(crate) fn literal(value: &str) -> String {
    let mut out = String::from('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.extend(c.escape_default()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn status(status: Status) -> String {
    format!("Status::{status:?}")
}

fn share(share: Share) -> String {
    format!("Share {{ num: {}, den: {} }}", share.num, share.den)
}

fn numbers<T: ToString>(numbers: &[T]) -> String {
    format!("list(&[{}])", numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

fn option<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", value.to_string()))
}

/// Source text that grows by lines.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn line(&mut self, depth: usize, line: &str) {
        let pad = if line.is_empty() { 0 } else { 4 * depth };
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{:pad$}{line}", "");
    }

    pub(crate) fn field(&mut self, depth: usize, name: &str, value: &str) {
        self.line(depth, &format!("{name}: {value},"));
    }

    pub(crate) fn table(&mut self, name: &str, of: &str, len: usize, rows: impl FnOnce(&mut Self)) {
        self.declared("static", name, of, len, rows);
    }

    fn declared(&mut self, how: &str, name: &str, of: &str, len: usize, rows: impl FnOnce(&mut Self)) {
        self.line(0, "");
        self.line(0, &format!("{how} {name}: [{of}; {len}] = ["));
        rows(self);
        self.line(0, "];");
    }
}
