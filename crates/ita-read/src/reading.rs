//! What a text says: [`Reading`].

/// One assessment, as a text gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The fiscal year (Buddhist Era).
    pub fiscal_year: u16,
    /// Node id and value, in the tree's order: as written, with ASCII digits and a point; an item `1`, `0` or `50%`.
    pub inputs: Vec<(String, String)>,
    /// Totals beside all their parts: to be compared, not used.
    pub stated: Vec<(String, String)>,
    /// What the text says was published of the whole.
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

/// How a line was understood: a value of a node, or why it gives none. A line with several values is there several times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowSaid {
    /// The line, from 1; of HTML the row.
    pub line: usize,
    /// What stands in it.
    pub text: String,
    /// The node's id, or `level`.
    pub id: Option<String>,
    /// Its value.
    pub value: Option<String>,
    /// Why it gives none: a short word such as `heading`, `note`, `weight`, `no value`.
    pub ignored: Option<&'static str>,
}
