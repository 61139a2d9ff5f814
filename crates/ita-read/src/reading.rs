//! The result of reading a text: [`Reading`].

/// One assessment, as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The fiscal year (Buddhist Era).
    pub fiscal_year: u16,
    /// Node ids and values, in the tree's order: as written, with ASCII digits and a point; for an item `1`, `0` or `50%`.
    pub inputs: Vec<(String, String)>,
    /// Totals beside all of their parts: they are for comparison and are not inputs.
    pub stated: Vec<(String, String)>,
    /// The published overall result, if the text gives one.
    pub published: Option<Published>,
    /// How each line was understood, in the text's order.
    pub rows: Vec<RowSaid>,
}

/// A published result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The overall score, where its parts, or some of them, are given as well.
    pub overall: Option<String>,
    /// The level's id.
    pub level: Option<String>,
}

/// How a line was understood: as a value of a node, or why it gives none. A line with several values has several of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowSaid {
    /// The line, from 1; in HTML the row.
    pub line: usize,
    /// Its text.
    pub text: String,
    /// The node's id, or `level`.
    pub id: Option<String>,
    /// Its value.
    pub value: Option<String>,
    /// Why it gives none: a short word such as `heading`, `note`, `weight`, `no value`.
    pub ignored: Option<&'static str>,
}
