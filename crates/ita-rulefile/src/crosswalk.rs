//! The file of the crosswalk: which nodes of two years are the same thing.
//!
//! | key | what it says |
//! | --- | --- |
//! | `format` | the version of this format: the number 1 |
//! | `rulebooks` | list of rulebook ids, oldest first |
//! | `[[source]]`, `[[claim]]` | as in a rule file |
//!
//! **`[[same]]`** nodes that stayed the same thing
//!
//! | key | what it says |
//! | --- | --- |
//! | `from`, `to` | the first and the last rulebook; the nodes are the same thing in all rulebooks between them too |
//! | `claim` | the claim for it |
//! | `nodes` | list of ids that are the same on both sides; may be left out |
//! | `renamed` | list of `{ before, after }`: nodes that got another id; only from one rulebook to the next |
//!
//! **`[[changed]]`** nodes that are something else, whatever they are called
//!
//! | key | what it says |
//! | --- | --- |
//! | `from` | the rulebook before the change, which lies between this one and the next |
//! | `claim` | the claim for it |
//! | `before`, `after` | lists of ids before and after that have no counterpart on the other side |

use crate::error::{Flaw, Problem, Result, RulefileError};
use crate::lower::{claim_alone, lower_source};
use crate::names::Names;
use crate::raw::{self, Name};
use crate::write;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::spec::{ChangedSpec, CrosswalkSpec, PairSpec, SameSpec, Text};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: Spanned<u32>,
    rulebooks: Vec<Name>,
    #[serde(default)]
    source: Vec<raw::Source>,
    #[serde(default)]
    claim: Vec<raw::Claim>,
    #[serde(default)]
    same: Vec<Same>,
    #[serde(default)]
    changed: Vec<Changed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    from: Name,
    to: Name,
    claim: Name,
    #[serde(default)]
    nodes: Vec<String>,
    #[serde(default)]
    renamed: Vec<Renamed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Renamed {
    before: String,
    after: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changed {
    from: Name,
    claim: Name,
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    after: Vec<String>,
}

/// Parses and checks the text of a crosswalk. `file` is its name for messages; nothing is opened.
///
/// ```
/// let text = r#"
/// format = 1
/// rulebooks = ["fy2568", "fy2569"]
///
/// [[claim]]
/// id = "names"
/// status = "inferred"
/// note.th = "ชื่อเดียวกัน"
/// note.en = "The same name."
///
/// [[same]]
/// from = "fy2568"
/// to = "fy2569"
/// claim = "names"
/// nodes = ["iit"]
/// renamed = [{ before = "9", after = "8" }]
/// "#;
/// let crosswalk = ita_rulefile::load_crosswalk("mine.toml", text)?;
/// assert_eq!(crosswalk.spec().same[0].nodes[1].after, "8");
///
/// let error = ita_rulefile::load_crosswalk("mine.toml", &text.replace("claim = \"names\"", "claim = \"none\"")).unwrap_err();
/// assert!(error.to_string().starts_with("mine.toml:14: there is no claim `none`"), "{error}");
/// # Ok::<(), ita_rulefile::RulefileError>(())
/// ```
///
/// # Errors
/// [`RulefileError`] about the first problem found, with its line where there is one.
pub fn load_crosswalk(file: &str, text: &str) -> std::result::Result<Crosswalk, RulefileError> {
    read(text).map_err(|flaw| flaw.in_file(file, text))
}

fn read(text: &str) -> Result<Crosswalk> {
    let file: File = crate::parse(text)?;
    crate::lower::check_format(&file.format)?;
    let spec = lower(&file)?;
    Crosswalk::new(spec).map_err(|error| Flaw { at: place(&file, &error), problem: Problem::Crosswalk(error) })
}

fn lower(file: &File) -> Result<CrosswalkSpec> {
    let names = Names::of_claims(&file.source, &file.claim);
    let rulebook = |name: &Name| {
        let place = file.rulebooks.iter().zip(0..=u16::MAX).find(|(known, _)| known.get_ref() == name.get_ref());
        let unknown = || Flaw::new(name, Problem::UnknownName { what: "rulebook", name: name.get_ref().clone() });
        place.map(|(_, place)| place).ok_or_else(unknown)
    };
    let same = |same: &Same| {
        let kept = same.nodes.iter().map(|id| PairSpec { before: owned(id), after: owned(id) });
        let renamed = same.renamed.iter().map(|it| PairSpec { before: owned(&it.before), after: owned(&it.after) });
        Ok(SameSpec {
            first: rulebook(&same.from)?,
            last: rulebook(&same.to)?,
            nodes: kept.chain(renamed).collect::<Vec<_>>().into(),
            claim: names.find("claim", &same.claim)?,
        })
    };
    let changed = |changed: &Changed| {
        let ids = |ids: &[String]| ids.iter().map(|id| owned(id)).collect::<Vec<_>>().into();
        Ok(ChangedSpec {
            first: rulebook(&changed.from)?,
            before: ids(&changed.before),
            after: ids(&changed.after),
            claim: names.find("claim", &changed.claim)?,
        })
    };
    let claims = file.claim.iter().map(|claim| claim_alone(&names, claim.clone()));
    Ok(CrosswalkSpec {
        rulebooks: file.rulebooks.iter().map(|id| owned(id.get_ref())).collect::<Vec<_>>().into(),
        sources: file.source.iter().cloned().map(lower_source).collect::<Vec<_>>().into(),
        claims: claims.collect::<Result<Vec<_>>>()?.into(),
        same: file.same.iter().map(same).collect::<Result<Vec<_>>>()?.into(),
        changed: file.changed.iter().map(changed).collect::<Result<Vec<_>>>()?.into(),
    })
}

fn owned(text: &str) -> Text {
    text.to_owned().into()
}

/// The place to blame: that of the claim, source or rulebook that an error names, or of the last statement that it is about.
fn place(file: &File, error: &CrosswalkError) -> Option<usize> {
    let ids = file.source.iter().map(|source| &source.id).chain(file.claim.iter().map(|claim| &claim.id));
    let mut ids: Vec<&Name> = ids.chain(&file.rulebooks).collect();
    ids.reverse();
    let id = |id: &str| ids.iter().find(|known| known.get_ref() == id).copied();
    let froms = || file.same.iter().map(|same| &same.from).chain(file.changed.iter().map(|changed| &changed.from));
    let name = match error {
        CrosswalkError::Duplicate { id: name } | CrosswalkError::Unsourced { claim: name } => id(name),
        CrosswalkError::Backwards { first } => froms().find(|from| from.get_ref() == first),
        CrosswalkError::LongRename { node } => {
            let renames = |same: &&Same| same.renamed.iter().any(|it| it.before == *node);
            file.same.iter().find(renames).map(|same| &same.from)
        }
        CrosswalkError::Twice { node, rulebook } => file.twice_speaking_of(node, rulebook),
        _ => None,
    };
    name.map(|name| name.span().start)
}

impl File {
    /// The first rulebook of the last statement that mentions a node of this rulebook in a step that another statement, or the same
    /// one, mentions too: the step from this rulebook to the next, or the one that leads to it.
    fn twice_speaking_of(&self, node: &str, rulebook: &str) -> Option<&Name> {
        let at = |id: &str| self.rulebooks.iter().position(|known| known.get_ref() == id);
        let here = at(rulebook);
        [false, true].into_iter().find_map(|leaves| {
            let same = self.same.iter().flat_map(|same| {
                let (first, last) = (at(same.from.get_ref()), at(same.to.get_ref()));
                let touched = if leaves { first <= here && here < last } else { first < here && here <= last };
                let kept = same.nodes.iter().filter(|id| *id == node).count();
                let side = |it: &&Renamed| if leaves { it.before == node } else { it.after == node };
                let renamed = same.renamed.iter().filter(side).count();
                std::iter::repeat_n(&same.from, if touched { kept + renamed } else { 0 })
            });
            let changed = self.changed.iter().flat_map(|changed| {
                let first = at(changed.from.get_ref());
                let step = if leaves { first } else { first.map(|first| first + 1) };
                let ids = if leaves { &changed.before } else { &changed.after };
                let named = ids.iter().filter(|id| *id == node).count();
                std::iter::repeat_n(&changed.from, if step == here { named } else { 0 })
            });
            let said: Vec<&Name> = changed.chain(same).collect();
            if said.len() > 1 { said.last().copied() } else { None }
        })
    }
}

/// What the module uses.
const USES: &str = "\
use ita_score::Status;
use ita_score::spec::{
    ChangedSpec, ClaimSpec, CrosswalkSpec, PairSpec, SameSpec, SourceSpec, Text, Words, list, text,
};";

/// Returns the source of a Rust module with the data of a crosswalk, one `pub(crate) static SPEC: CrosswalkSpec`.
///
/// The same spec always gives the same text. `header` becomes the comment at its top.
#[must_use]
pub fn crosswalk_source(spec: &CrosswalkSpec, header: &str) -> String {
    let mut out = write::begin(header, USES);
    write::source_table(&mut out, "static", &spec.sources);
    write::claim_table(&mut out, &spec.claims);
    ids(&mut out, "RULEBOOKS", &spec.rulebooks);
    for (at, same) in spec.same.iter().enumerate() {
        out.table(&format!("SAME_{at}"), "PairSpec", same.nodes.len(), |out| {
            for node in same.nodes.iter() {
                let (before, after) = (write::text(&node.before), write::text(&node.after));
                out.line(1, &format!("PairSpec {{ before: {before}, after: {after} }},"));
            }
        });
    }
    out.table("SAME", "SameSpec", spec.same.len(), |out| {
        for (at, same) in spec.same.iter().enumerate() {
            let (first, last, claim) = (same.first, same.last, same.claim);
            let nodes = format!("list(&SAME_{at})");
            out.line(1, &format!("SameSpec {{ first: {first}, last: {last}, nodes: {nodes}, claim: {claim} }},"));
        }
    });
    for (at, changed) in spec.changed.iter().enumerate() {
        ids(&mut out, &format!("BEFORE_{at}"), &changed.before);
        ids(&mut out, &format!("AFTER_{at}"), &changed.after);
    }
    out.table("CHANGED", "ChangedSpec", spec.changed.len(), |out| {
        for (at, changed) in spec.changed.iter().enumerate() {
            let (first, claim) = (changed.first, changed.claim);
            let sides = format!("before: list(&BEFORE_{at}), after: list(&AFTER_{at})");
            out.line(1, &format!("ChangedSpec {{ first: {first}, {sides}, claim: {claim} }},"));
        }
    });
    out.line(0, "");
    out.line(0, "pub(crate) static SPEC: CrosswalkSpec = CrosswalkSpec {");
    for (field, table) in [
        ("rulebooks", "RULEBOOKS"),
        ("sources", "SOURCES"),
        ("claims", "CLAIMS"),
        ("same", "SAME"),
        ("changed", "CHANGED"),
    ] {
        out.field(1, field, &format!("list(&{table})"));
    }
    out.line(0, "};");
    out.text
}

fn ids(out: &mut write::Source, name: &str, ids: &[Text]) {
    out.table(name, "Text", ids.len(), |out| {
        ids.iter().for_each(|id| out.line(1, &format!("{},", write::text(id))));
    });
}
