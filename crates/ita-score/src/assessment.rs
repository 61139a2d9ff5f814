//! An assessment: a partial valuation of a rulebook's tree, valid by construction.

use crate::error::Error;
use crate::number::Score;
use crate::published::Published;
use crate::rulebook::{NodeIx, Rulebook};
use crate::scored::Scored;
use crate::vector::{self, Vector};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// A partial valuation of a rulebook's tree: values for some nodes, or for all parts of a node in its place.
///
/// A node without a value is computed from its children or its parts. A node and a descendant of it never both have a value;
/// whatever would break that is an [`Error::Conflict`].
///
/// ```
/// use ita_score::Assessment;
///
/// let rules = ita_rules::rulebook(2568)?;
/// let assessment = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?;
/// assert_eq!(assessment.vector(), "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
/// assert_eq!(assessment.score().overall().score().unwrap().to_string(), "96.39");
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment<'r> {
    rules: &'r Rulebook,
    values: Vec<Option<Score>>,
}

impl<'r> Assessment<'r> {
    /// Creates an assessment without values.
    #[must_use]
    pub fn new(rules: &'r Rulebook) -> Self {
        Self { rules, values: alloc::vec![None; rules.size()] }
    }

    /// Parses ids and values as people write them, such as `("iit", "98.10")`, `("o1", "1")`, `("๙.๑", "๗๒.๕")`.
    ///
    /// # Errors
    /// As [`Rulebook::find`] for an id and [`Rulebook::parse_value`] for a value; [`Error::Conflict`] if two values exclude each other;
    /// [`Error::MissingPart`] if only some parts of a node have a value. Each names the node.
    ///
    /// EIT of FY2566, collected in two parts:
    /// ```
    /// use ita_score::Assessment;
    ///
    /// let rules = ita_rules::rulebook(2566)?;
    /// let given = [("iit", "82.44"), ("eit.1", "79.40"), ("eit.2", "82.24"), ("oit", "100")];
    /// let scored = Assessment::parse(rules, given)?.score();
    /// assert_eq!(scored.node(rules.find("eit")?).exact().unwrap().to_string(), "80.82");
    /// assert_eq!(scored.overall().exact().unwrap().to_string(), "88.978");
    /// assert_eq!(Assessment::parse(rules, given[..2].iter().copied()).unwrap_err().code(), "missing_part");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn parse<Id, Value>(rules: &'r Rulebook, inputs: impl IntoIterator<Item = (Id, Value)>) -> Result<Self, Error>
    where
        Id: AsRef<str>,
        Value: AsRef<str>,
    {
        let mut assessment = Self::new(rules);
        for (id, value) in inputs {
            let node = rules.find(id.as_ref())?;
            if assessment.value(node).is_some() {
                let id = rules.node(node).id.to_string();
                return Err(Error::Conflict { node: id.clone(), other: id });
            }
            assessment.set(node, rules.parse_value(node, value.as_ref())?)?;
        }
        assessment.check_parts()?;
        Ok(assessment)
    }

    /// Checks that every node has values for all of its parts or for none. [`parse`](Self::parse) does so; after a series of
    /// [`set`](Self::set), call it at the end.
    ///
    /// # Errors
    /// [`Error::MissingPart`] about the first part without a value beside one with a value.
    pub fn check_parts(&self) -> Result<(), Error> {
        let has = |part: &NodeIx| self.value(*part).is_some();
        let id = |node| self.rules.node(node).id.to_string();
        for part in self.rules.all_parts().filter(|part| !has(part)) {
            let whole = self.rules.parent(part);
            if let Some(beside) = self.rules.all_parts().find(|other| has(other) && self.rules.parent(*other) == whole)
            {
                return Err(Error::MissingPart { node: id(part), beside: id(beside) });
            }
        }
        Ok(())
    }

    /// Parses a vector of this rulebook's fiscal year.
    ///
    /// # Errors
    /// As for parsing a [`Vector`] and for [`parse`](Self::parse); [`Error::OtherYear`] if the vector is of another year.
    pub fn from_vector(rules: &'r Rulebook, text: &str) -> Result<Self, Error> {
        let vector: Vector = text.parse()?;
        if vector.fiscal_year() != rules.fiscal_year() {
            return Err(Error::OtherYear { year: vector.fiscal_year(), expected: rules.fiscal_year() });
        }
        Self::parse(rules, vector.inputs())
    }

    /// Returns the rulebook that its nodes belong to.
    #[must_use]
    pub const fn rules(&self) -> &'r Rulebook {
        self.rules
    }

    /// Sets the value of a node, replacing any it has.
    ///
    /// ```
    /// use ita_score::{Assessment, Score};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let mut assessment = Assessment::new(rules);
    /// assessment.set(rules.find("iit")?, Score::MAX)?;
    /// assert_eq!(assessment.set(rules.find("1")?, Score::MAX).unwrap_err().code(), "conflict"); // 1 is below iit
    /// assert_eq!(assessment.vector(), "ITA:1.0/FY:2568/iit:100");
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Conflict`] if an ancestor or a descendant of the node, or a part of one, has a value. Nothing is changed then.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn set(&mut self, node: NodeIx, value: Score) -> Result<(), Error> {
        if let Some(other) = self.rival(node) {
            let id = |node| self.rules.node(node).id.to_string();
            return Err(Error::Conflict { node: id(node), other: id(other) });
        }
        self.values[node.index()] = Some(value);
        Ok(())
    }

    /// The first node or part with a value that excludes one for `node`. A value of a part counts as one of the node that it
    /// belongs to; only that node's other parts may stand beside it.
    fn rival(&self, node: NodeIx) -> Option<NodeIx> {
        let rules = self.rules;
        let part_of = |node: NodeIx| rules.parent(node).filter(|_| rules.is_part(node));
        let whole = part_of(node);
        let line = whole.unwrap_or(node);
        let has = |&other: &NodeIx| self.value(other).is_some();
        let related = rules.ancestors(line).chain(whole).chain(rules.descendants(line));
        let is_above = |above, below| rules.ancestors(below).any(|ancestor| ancestor == above);
        let collides = |&part: &NodeIx| {
            part_of(part).is_some_and(|of| (of == line && whole.is_none()) || is_above(of, line) || is_above(line, of))
        };
        related.into_iter().find(has).or_else(|| rules.all_parts().filter(has).find(collides))
    }

    /// Removes the value of a node, if it has one.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    pub fn clear(&mut self, node: NodeIx) {
        self.values[node.index()] = None;
    }

    /// Returns the value of the node itself, or `None` if it has none.
    ///
    /// # Panics
    /// If `node` belongs to another rulebook and has no counterpart in this one: see [`NodeIx`].
    #[must_use]
    pub fn value(&self, node: NodeIx) -> Option<Score> {
        self.values[node.index()]
    }

    /// Returns the nodes that have a value, in the order of [`Rulebook::inputs`], each with its value.
    pub fn given(&self) -> impl Iterator<Item = (NodeIx, Score)> + '_ {
        self.rules.inputs().filter_map(|node| Some((node, self.value(node)?)))
    }

    /// As [`given`](Self::given), the nodes first and then the parts: quicker.
    pub(crate) fn values(&self) -> impl Iterator<Item = (NodeIx, Score)> + '_ {
        self.values.iter().enumerate().filter_map(|(index, value)| Some((NodeIx(index as u16), (*value)?)))
    }

    /// Returns the canonical vector. Equal assessments have equal vectors.
    #[must_use]
    pub fn vector(&self) -> String {
        vector::encode(self)
    }

    /// Returns the scored assessment: exact scores or bounds at every node, the levels that are possible, and why.
    #[must_use]
    pub fn score(&self) -> Scored<'r> {
        Scored::new(self.clone())
    }

    /// Returns the assessment scored with a published result as a constraint: a completion must also be published with this
    /// overall score and this level, as far as they are given. If no completion is, the result is that of
    /// [`score`](Self::score).
    ///
    /// Here only 96.39 and ผ่านดี are known: one instrument is below 95 and none is below 85. IIT and EIT are each at least
    /// (96.385 − 70) / 0.3 = 87.95.
    /// ```
    /// use ita_score::{Assessment, Published};
    ///
    /// let rules = ita_rules::rulebook(2568)?;
    /// let published = Published::parse(rules, Some("96.39"), Some("ผ่านดี"))?;
    /// let scored = Assessment::new(rules).score_published(&published);
    ///
    /// assert!(scored.is_from_published());
    /// assert_eq!(scored.level().unwrap().name.th, "ผ่านดี");
    /// assert_eq!(scored.node(rules.find("iit")?).low().to_string(), "87.95");
    /// assert_eq!(scored.one_below().len(), 3);
    ///
    /// // 80 overall cannot be ผ่านดี: the result is that without what was published.
    /// let other = Assessment::parse(rules, [("overall", "80")])?.score_published(&published);
    /// assert!(!other.is_from_published());
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    #[must_use]
    pub fn score_published(&self, published: &Published) -> Scored<'r> {
        Scored::with(self.clone(), published)
    }
}
