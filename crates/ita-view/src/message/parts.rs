//! Messages with parts.

/// A message with parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the parts are explained by the sentences they are put in")]
pub enum Message<'a> {
    // Years.
    YearShort { year: &'a str },

    // The number and its parts.
    Range { low: &'a str, high: &'a str },
    Points { points: &'a str },
    OneIn { count: &'a str, whole: &'a str },
    OutOf100 { name: &'a str },
    RangeCaption { name: &'a str },

    // Why.
    Missing { names: &'a str },
    MissingMore { names: &'a str, more: &'a str },
    MissingBehindOverall { names: &'a str, overall: &'a str },
    Live { name: &'a str, number: &'a str, why: &'a str },
    LiveRange { name: &'a str, low: &'a str, high: &'a str, why: &'a str },
    Title { number: &'a str, level: &'a str },

    // Conditions, the scale, instruments.
    ScalePoint { low: &'a str, high: &'a str, number: &'a str, edges: &'a str },
    ScaleRange { low: &'a str, high: &'a str, from: &'a str, to: &'a str, edges: &'a str },
    ScaleNothing { low: &'a str, high: &'a str, edges: &'a str },
    EdgeOf { levels: &'a str, value: &'a str },

    // The published result.
    ScoreAndLevel { score: &'a str, level: &'a str },

    // Behind the result.
    OrMore { at_least: &'a str },
    ShortBy { short: &'a str },
    RoundStep { exact: &'a str, decimals: &'a str },
    Asks { who: &'a str, at_least: &'a str },

    // Steps.

    // Rows.
    FieldOf { number: &'a str, name: &'a str },
    PartialOf { number: &'a str },
    Worth { points: &'a str },
    ItemsPublished { published: &'a str, total: &'a str },
    ItemsOpen { published: &'a str, total: &'a str, open: &'a str },

    // What is wrong with a field.
    NotANumber { least: &'a str, most: &'a str },
    OutOfRange { least: &'a str, most: &'a str },
    NotAnItemValue { least: &'a str, most: &'a str },
    TooManyDecimals { places: &'a str },

    // Notices.

    // The example.
    BangKrabueText { score: &'a str, level: &'a str },
    TratText { score: &'a str },
    ExampleTitle { name: &'a str },
    ExampleEdited { name: &'a str },

    // Improving.
    NotInBaseline { node: &'a str },

    // Rules.
    RulesTitle { year: &'a str },
    NoRules { id: &'a str, hash: &'a str },

    // The head, the start, pasting, undoing.
    BelowNotCounted { given: &'a str, total: &'a str },
    BelowGiven { given: &'a str, total: &'a str },
    FromBelow { total: &'a str },
    OwnDiffers { computed: &'a str, own: &'a str, by: &'a str },
    OwnAgrees { computed: &'a str },
    ReachesThreshold { at_least: &'a str },
    AgainstLevel { level: &'a str },
    RowsBelow { who: &'a str },
    LineAllows { name: &'a str, score: &'a str, level: &'a str },
    LineOpen { name: &'a str, score: &'a str },
    DidType { who: &'a str },
    DidPlan { who: &'a str },
    HaveIndicators { count: &'a str },
    HaveScoresOf { names: &'a str },
    RulesAre { year: &'a str, status: &'a str },
    RoundingIs { status: &'a str },
    PlanNextYear { from: &'a str, to: &'a str },
    CanBeUndone { did: &'a str },
    CarriedTotals { names: &'a str },
    CarriedOver { from: &'a str, to: &'a str },
    CarriedOverInPart { to: &'a str, left_behind: &'a str },
}
