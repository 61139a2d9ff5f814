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

    // Why.
    Title { number: &'a str, level: &'a str },

    // Behind the result.
    ShortBy { short: &'a str },

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

    // Rules.
    RulesTitle { year: &'a str },

    // The head, the start, pasting, undoing.
    BelowNotCounted { given: &'a str, total: &'a str },
    BelowGiven { given: &'a str, total: &'a str },
    FromBelow { total: &'a str },
    OwnDiffers { computed: &'a str, own: &'a str, by: &'a str },
    OwnAgrees { computed: &'a str },
    ReachesThreshold { at_least: &'a str },
    AgainstLevel { level: &'a str },
    RowsBelow { who: &'a str },
    HaveIndicators { count: &'a str },
    HaveScoresOf { names: &'a str },
    RulesAre { year: &'a str, status: &'a str },
    RoundingIs { status: &'a str },
}
