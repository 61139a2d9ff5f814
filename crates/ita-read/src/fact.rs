//! Facts: what a text says about nodes, before it is decided what counts.

use crate::names::Total;
use crate::number::Num;

/// A value of a node, as the text gives it.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    /// Index of the line.
    pub(crate) at: usize,
    pub(crate) node: usize,
    pub(crate) total: Total,
    pub(crate) value: Value,
    /// The year that its column, row or section names.
    pub(crate) year: Option<u16>,
    /// The words it was read from.
    pub(crate) text: String,
    /// The label's number and name disagree.
    pub(crate) doubt: bool,
    /// A person said what it is of.
    pub(crate) answered: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Number(Num),
    Tick(bool),
}

/// A level that the text gives for the whole.
#[derive(Clone, Debug)]
pub(crate) struct LevelFact {
    pub(crate) at: usize,
    pub(crate) level: String,
    pub(crate) year: Option<u16>,
    /// It stands in the row of the whole, or is called a level of the result.
    pub(crate) sure: bool,
    /// It stands alone below an indicator or something smaller. It is that node's level if others have theirs too.
    pub(crate) below_part: bool,
}

/// Everything that was found, and why lines give nothing.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) facts: Vec<Fact>,
    pub(crate) levels: Vec<LevelFact>,
    /// For each line, why it gives nothing; `None` where nothing was said yet.
    pub(crate) ignored: Vec<Option<&'static str>>,
    /// Lines that are read already.
    pub(crate) used: Vec<bool>,
    /// The rows of several agencies, where there are: index of the line, and name.
    pub(crate) agencies: Vec<(usize, String)>,
}
