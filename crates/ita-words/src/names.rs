//! Names of the tree's nodes.

use crate::fill::fill;
use crate::join::list;
use crate::{of, pick};
use alloc::string::String;
use alloc::vec::Vec;
use ita_score::{Lang, NodeIx, NodeKind, Rulebook};

/// Returns a node's number as people write it: `IIT`, `9.1`, `O1`; empty for the overall score.
///
/// ```
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(ita_words::number(rules, rules.find("o1")?), "O1");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn number(rules: &Rulebook, node: NodeIx) -> String {
    let spec = rules.node(node);
    match spec.kind {
        NodeKind::Overall => String::new(),
        _ => spec.id.to_ascii_uppercase(),
    }
}

/// Returns the name of a kind of node, without a number: “ตัวชี้วัด”, “indicator”.
///
/// ```
/// use ita_score::NodeKind;
/// use ita_words::{Lang, kind};
///
/// assert_eq!(kind(NodeKind::SubIndicator, Lang::Th), "ตัวชี้วัดย่อย");
/// ```
#[must_use]
pub const fn kind(kind: NodeKind, lang: Lang) -> &'static str {
    match kind {
        NodeKind::Overall => pick(lang, "คะแนนรวม", "overall score"),
        NodeKind::Instrument => pick(lang, "เครื่องมือ", "instrument"),
        NodeKind::Indicator => pick(lang, "ตัวชี้วัด", "indicator"),
        NodeKind::SubIndicator => pick(lang, "ตัวชี้วัดย่อย", "sub-indicator"),
        NodeKind::Item => pick(lang, "ข้อ", "item"),
        NodeKind::Question => pick(lang, "ข้อคำถาม", "question"),
        NodeKind::Part => pick(lang, "ส่วน", "part"),
    }
}

/// Returns a node's short name where it stands by itself, as at the head of a row: “คะแนนรวม”, “IIT”, “ตัวชี้วัดที่ 9”; in
/// English with a capital.
///
/// ```
/// use ita_words::{Lang, heading};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let nine = rules.find("9")?;
/// assert_eq!((heading(rules, nine, Lang::Th), heading(rules, nine, Lang::En)), ("ตัวชี้วัดที่ 9".into(), "Indicator 9".into()));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn heading(rules: &Rulebook, node: NodeIx, lang: Lang) -> String {
    capitalized(&bare(rules, node, lang))
}

/// Returns a node's short name within a sentence: “คะแนนรวม”, “IIT”, “ตัวชี้วัดที่ 9”; “the overall score”, “indicator 9”.
///
/// ```
/// use ita_words::{Lang, subject};
///
/// let rules = ita_rules::rulebook(2568)?;
/// assert_eq!(subject(rules, rules.find("9")?, Lang::Th), "ตัวชี้วัดที่ 9");
/// assert_eq!(subject(rules, rules.find("overall")?, Lang::En), "the overall score");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn subject(rules: &Rulebook, node: NodeIx, lang: Lang) -> String {
    let name = bare(rules, node, lang);
    match rules.node(node).kind {
        NodeKind::Overall => fill(pick(lang, "{}", "the {}"), &[&name]),
        _ => name,
    }
}

/// Returns the names of several nodes within a sentence; all instruments together are “ทุกเครื่องมือ”.
///
/// ```
/// use ita_words::{Lang, subjects};
///
/// let rules = ita_rules::rulebook(2568)?;
/// let nodes = ["overall", "iit", "eit", "oit"].map(|id| rules.find(id)).into_iter().collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(subjects(rules, &nodes, Lang::Th), "คะแนนรวมและทุกเครื่องมือ");
/// assert_eq!(subjects(rules, &nodes[1..3], Lang::Th), "IIT และ EIT");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn subjects(rules: &Rulebook, nodes: &[NodeIx], lang: Lang) -> String {
    let is_instrument = |node: NodeIx| rules.node(node).kind == NodeKind::Instrument;
    let all = rules.children(NodeIx::OVERALL).count();
    let every = all > 1 && nodes.iter().filter(|&&node| is_instrument(node)).count() == all;
    let (mut names, mut said) = (Vec::new(), false);
    for &node in nodes {
        if !every || !is_instrument(node) {
            names.push(subject(rules, node, lang));
        } else if !said {
            names.push(pick(lang, "ทุกเครื่องมือ", "every instrument").into());
            said = true;
        }
    }
    list(lang, &names)
}

/// Returns a node's name within a sentence from its id alone, where no rulebook is at hand: “ตัวชี้วัดที่ 9”, “EIT ส่วนที่ 1”,
/// “O1”.
///
/// ```
/// use ita_words::{Lang, by_id};
///
/// assert_eq!((by_id("9", Lang::Th), by_id("9.1", Lang::En)), ("ตัวชี้วัดที่ 9".into(), "sub-indicator 9.1".into()));
/// assert_eq!((by_id("eit.1", Lang::Th), by_id("overall", Lang::En)), ("EIT ส่วนที่ 1".into(), "the overall score".into()));
/// ```
#[must_use]
pub fn by_id(id: &str, lang: Lang) -> String {
    let is_number = id.starts_with(|c: char| c.is_ascii_digit());
    let numbered = |kind| fill(template(kind, lang), &[id]);
    match (id, id.split_once('.')) {
        ("overall", _) => fill(pick(lang, "{}", "the {}"), &[kind(NodeKind::Overall, lang)]),
        (_, Some(_)) if is_number => numbered(NodeKind::SubIndicator),
        (_, Some((instrument, part))) => {
            fill(pick(lang, "{} ส่วนที่ {}", "{} part {}"), &[&instrument.to_ascii_uppercase(), part])
        }
        _ if is_number => numbered(NodeKind::Indicator),
        _ => id.to_ascii_uppercase(),
    }
}

/// Returns a node's name without an article and, in English, without a capital.
fn bare(rules: &Rulebook, node: NodeIx, lang: Lang) -> String {
    let spec = rules.node(node);
    match spec.kind {
        NodeKind::Overall => uncapitalized(of(&spec.name, lang)),
        NodeKind::Part => of(&spec.name, lang).into(),
        kind => fill(template(kind, lang), &[&number(rules, node)]),
    }
}

/// Returns the words around a node's number, as a template.
const fn template(kind: NodeKind, lang: Lang) -> &'static str {
    match kind {
        NodeKind::Overall | NodeKind::Part | NodeKind::Instrument => "{}",
        NodeKind::Indicator => pick(lang, "ตัวชี้วัดที่ {}", "indicator {}"),
        NodeKind::SubIndicator => pick(lang, "ตัวชี้วัดย่อยที่ {}", "sub-indicator {}"),
        NodeKind::Item => pick(lang, "ข้อ {}", "item {}"),
        NodeKind::Question => pick(lang, "ข้อคำถาม {}", "question {}"),
    }
}

/// Returns a text as it stands at the beginning of a sentence or of a cell: its first letter, if it is an ASCII one, as a
/// capital.
///
/// ```
/// assert_eq!(ita_words::capitalized("the overall score"), "The overall score");
/// ```
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut out = String::from(text);
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    out
}

/// Returns a name from the rulebook as it stands within a sentence: without its capital.
///
/// ```
/// assert_eq!(ita_words::uncapitalized("Overall score"), "overall score");
/// ```
#[must_use]
pub fn uncapitalized(name: &str) -> String {
    let mut out = String::from(name);
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    out
}
