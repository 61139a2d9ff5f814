//! What a person typed for one fiscal year, and which of it counts: [`Draft`].

use crate::assess::{read, value_text};
use crate::ids::Ids;
use crate::map;
use ita_score::{Assessment, NodeIx, Published, Rulebook, Score};
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

/// Id of a node, as in the contract: `overall`, `iit`, `9.1`, `o1`.
pub type NodeId = String;

/// What was typed for one fiscal year. Every text is kept as typed, whether or not it is valid or in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Texts by node id. An empty text has no entry.
    #[serde(with = "map")]
    pub typed: LiteMap<NodeId, String>,
    /// The last valid text of each node whose current text is invalid, so that its result stays visible.
    #[serde(with = "map")]
    pub last_good: LiteMap<NodeId, String>,
    /// Nodes whose rows below are in sight. This says nothing about which numbers count: see [`Draft::source`].
    pub open: Ids,
    /// The published overall score, as typed.
    pub published_overall: String,
    /// Id of the published level.
    pub published_level: Option<String>,
    /// Who answered the surveys, by the instrument's id. A survey of which nothing is typed has no entry.
    #[serde(with = "map", default)]
    pub surveys: LiteMap<NodeId, Respondents>,
}

/// Which numbers count for a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The node's own.
    Own,
    /// Those of the node's parts.
    Parts,
    /// Those of the nodes below.
    Below,
}

/// Who answered a survey, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, String)", into = "(String, String)")]
pub struct Respondents {
    /// The number of people who answered.
    pub respondents: String,
    /// The number of people who were asked.
    pub population: String,
}

impl From<(String, String)> for Respondents {
    fn from((respondents, population): (String, String)) -> Self {
        Self { respondents, population }
    }
}

impl From<Respondents> for (String, String) {
    fn from(told: Respondents) -> Self {
        (told.respondents, told.population)
    }
}

impl Draft {
    /// Creates a draft with nothing typed, and the instruments' fields in sight.
    #[must_use]
    pub fn new() -> Self {
        let mut open = Ids::new();
        open.insert(NodeId::from("overall"));
        Self {
            typed: LiteMap::new(),
            last_good: LiteMap::new(),
            open,
            published_overall: String::new(),
            published_level: None,
            surveys: LiteMap::new(),
        }
    }

    /// Creates a draft with an assessment's values, written as people write scores (`98.10`), and the nodes above them open. A
    /// value of a node's parts is put under the parts.
    #[must_use]
    pub fn of(assessment: &Assessment<'_>) -> Self {
        let rules = assessment.rules();
        let id = |node| rules.node(node).id.to_string();
        let mut draft = Self::new();
        if assessment.value(NodeIx::OVERALL).is_some() {
            draft.open.clear();
        }
        for (node, value) in assessment.given() {
            draft.typed.insert(id(node), value_text(rules, node, value));
            draft.open.extend(rules.ancestors(node).map(id));
        }
        draft
    }

    /// Returns the text typed for a node; empty if nothing is typed.
    #[must_use]
    pub fn text(&self, id: &str) -> &str {
        self.typed.get(id).map_or("", String::as_str)
    }

    /// Returns true if the rows below a node are in sight.
    #[must_use]
    pub fn is_open(&self, rules: &Rulebook, node: NodeIx) -> bool {
        !rules.is_leaf(node) && self.open.contains(&rules.node(node).id)
    }

    /// Returns which numbers count for a node: those below it where they are complete; otherwise those of its parts where they are;
    /// otherwise its own, if it has one; otherwise whatever there is below it or for its parts. Numbers that do not count are kept.
    ///
    /// ```
    /// use ita_file::{Draft, Source};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let iit = rules.find("iit")?;
    /// let mut draft = Draft::new();
    /// draft.typed.insert("iit".into(), "98.10".into());
    /// draft.typed.insert("1".into(), "97.00".into());
    /// // One indicator is not all of IIT.
    /// assert_eq!(draft.source(rules, iit), Source::Own);
    /// draft.typed.remove("iit");
    /// assert_eq!(draft.source(rules, iit), Source::Below);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn source(&self, rules: &Rulebook, node: NodeIx) -> Source {
        match () {
            () if rules.is_leaf(node) => Source::Own,
            () if self.is_complete_below(rules, node) => Source::Below,
            () if self.has_parts(rules, node) => Source::Parts,
            () if self.is_typed(rules, node) => Source::Own,
            () if rules.descendants(node).any(|below| self.is_typed(rules, below)) => Source::Below,
            () if rules.parts(node).any(|part| self.is_typed(rules, part)) => Source::Parts,
            () => Source::Own,
        }
    }

    /// Returns the nodes whose own text counts, in the tree's own order; none is above or below another.
    #[must_use]
    pub fn fields(&self, rules: &Rulebook) -> Vec<NodeIx> {
        let mut fields = Vec::new();
        self.collect_fields(rules, NodeIx::OVERALL, &mut fields);
        fields
    }

    fn collect_fields(&self, rules: &Rulebook, node: NodeIx, fields: &mut Vec<NodeIx>) {
        match self.source(rules, node) {
            Source::Own => fields.push(node),
            Source::Parts => fields.extend(rules.parts(node)),
            Source::Below => rules.children(node).for_each(|child| self.collect_fields(rules, child, fields)),
        }
    }

    /// Returns the value of a node's own text, or of its last valid one if it is invalid now; `None` if it has neither.
    #[must_use]
    pub fn value(&self, rules: &Rulebook, node: NodeIx) -> Option<Score> {
        let id = &*rules.node(node).id;
        match read(rules, node, self.text(id)) {
            Ok(value) => value,
            Err(_) => self.last_good.get(id).and_then(|text| read(rules, node, text).ok().flatten()),
        }
    }

    /// Returns true if the numbers below a node give it a score.
    #[must_use]
    pub fn is_complete_below(&self, rules: &Rulebook, node: NodeIx) -> bool {
        let gives = |child| {
            self.value(rules, child).is_some() || self.has_parts(rules, child) || self.is_complete_below(rules, child)
        };
        !rules.is_leaf(node) && rules.children(node).all(gives)
    }

    fn has_parts(&self, rules: &Rulebook, node: NodeIx) -> bool {
        rules.parts(node).next().is_some() && rules.parts(node).all(|part| self.value(rules, part).is_some())
    }

    /// Returns true if something is typed for a node.
    #[must_use]
    pub fn is_typed(&self, rules: &Rulebook, node: NodeIx) -> bool {
        !self.text(&rules.node(node).id).trim().is_empty()
    }

    /// Returns the published result, as far as it is typed and valid.
    #[must_use]
    pub fn published(&self, rules: &Rulebook) -> Published {
        let text = self.published_overall.trim();
        let mut published = Published::parse(rules, (!text.is_empty()).then_some(text), None).unwrap_or_default();
        published.level = self.published_level.as_deref().and_then(|level| rules.find_level(level).ok());
        published
    }

    /// Takes over the published result of another draft, as far as that draft has one.
    pub fn take_published_of(&mut self, other: Self) {
        if !other.published_overall.is_empty() {
            self.published_overall = other.published_overall;
        }
        if other.published_level.is_some() {
            self.published_level = other.published_level;
        }
    }

    /// Returns true if nothing was typed at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let published = !self.published_overall.trim().is_empty() || self.published_level.is_some();
        self.typed.is_empty() && !published && self.surveys.is_empty()
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self::new()
    }
}
