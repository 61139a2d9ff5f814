//! The file as written: one struct per table, one field per key. The crate's documentation explains the keys.

use ita_score::NodeKind;
use ita_score::spec::Words;
use serde::Deserialize;
use toml::Spanned;

/// A word or name whose line an error can give.
pub(crate) type Name = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) format: Spanned<u32>,
    pub(crate) id: Name,
    pub(crate) fiscal_year: u16,
    pub(crate) status: Name,
    pub(crate) note: Both,
    pub(crate) rounding: Rounding,
    #[serde(default)]
    pub(crate) source: Vec<Source>,
    #[serde(default)]
    pub(crate) claim: Vec<Claim>,
    #[serde(default)]
    pub(crate) scale: Vec<Scale>,
    pub(crate) overall: Overall,
    #[serde(default)]
    pub(crate) children: Vec<Children>,
    #[serde(default)]
    pub(crate) parts: Vec<Parts>,
    #[serde(default)]
    pub(crate) about: Vec<About>,
    #[serde(default)]
    pub(crate) level: Vec<Level>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Both {
    pub(crate) th: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rounding {
    pub(crate) decimals: Spanned<u8>,
    pub(crate) claim: Name,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: Name,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) url: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claim {
    pub(crate) id: Name,
    pub(crate) status: Name,
    #[serde(default)]
    pub(crate) sources: Vec<Name>,
    pub(crate) note: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scale {
    pub(crate) id: Name,
    pub(crate) claim: Name,
    pub(crate) choices: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) th: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overall {
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) claims: Claims,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claims {
    pub(crate) name: Name,
    pub(crate) english: Name,
    pub(crate) share: Name,
    pub(crate) question: Option<Name>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Children {
    pub(crate) of: Name,
    pub(crate) kind: Name,
    pub(crate) combine: Name,
    pub(crate) claims: Claims,
    pub(crate) nodes: Vec<Node>,
    /// True of parts, which a file writes as such.
    #[serde(skip)]
    pub(crate) is_parts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Parts {
    pub(crate) of: Name,
    pub(crate) combine: Name,
    pub(crate) claims: PartClaims,
    pub(crate) nodes: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartClaims {
    pub(crate) name: Name,
    pub(crate) english: Name,
    pub(crate) share: Name,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) id: Name,
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) weight: Option<Name>,
    pub(crate) claim: Option<Name>,
}

/// Parts in the form of children, with the kind that parts have.
impl From<Parts> for Children {
    fn from(parts: Parts) -> Self {
        let PartClaims { name, english, share } = parts.claims;
        let node = |Part { id, th, en, weight, claim }: Part| Node { id, th, en, weight, claim, question: None };
        Self {
            kind: Name::new(parts.of.span(), NodeKind::Part.id().to_owned()),
            of: parts.of,
            combine: parts.combine,
            claims: Claims { name, english, share, question: None },
            nodes: parts.nodes.into_iter().map(node).collect(),
            is_parts: true,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Node {
    pub(crate) id: Name,
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) weight: Option<Name>,
    pub(crate) claim: Option<Name>,
    pub(crate) question: Option<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) scale: Name,
    #[serde(default = "one")]
    pub(crate) bullets: u8,
    #[serde(default)]
    pub(crate) reversed: Vec<u8>,
}

const fn one() -> u8 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct About {
    pub(crate) of: Name,
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) claim: Name,
    #[serde(default)]
    pub(crate) points: Vec<Point>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Point {
    pub(crate) id: Name,
    pub(crate) th: String,
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Level {
    pub(crate) id: Name,
    pub(crate) th: String,
    pub(crate) en: String,
    pub(crate) claim: Name,
    #[serde(default)]
    pub(crate) at_least: Vec<Condition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Condition {
    pub(crate) node: Name,
    pub(crate) score: String,
    pub(crate) claim: Name,
}

/// Words read from a file.
pub(crate) fn words(th: String, en: String) -> Words {
    Words { th: th.into(), en: en.into() }
}
