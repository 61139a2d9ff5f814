//! English, written for a reader who knows no Thai.

use super::Message;

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::YearShort { year } => year.to_owned(),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::Points { points } => format!("{points} points"),

        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::ShortBy { short } => format!("{short} short"),

        Message::FieldOf { number, name } => {
            if number.is_empty() {
                name.to_owned()
            } else {
                format!("Score of {number}, {name}")
            }
        }
        Message::PartialOf { number } => format!("Percent earned by item {number}"),
        Message::Worth { points } => format!("{points} points"),
        Message::ItemsPublished { published, total } => format!("{published} of {total} items published"),
        Message::ItemsOpen { published, total, open } => {
            format!("{published} of {total} items published, {open} not stated")
        }

        Message::NotANumber { least, most } => {
            format!("Please enter a number from {least} to {most}, such as 87.50.")
        }
        Message::OutOfRange { least, most } => {
            format!("A score is from {least} to {most}. Please enter a score in that range.")
        }
        Message::NotAnItemValue { least, most } => {
            format!("Please choose published or not published, or enter the percent earned, from {least} to {most}.")
        }
        Message::TooManyDecimals { places } => format!("More than {places} decimal places. Please leave some off."),

        Message::RulesTitle { year } => format!("Rules, fiscal year {year} (B.E.)"),

        // The head, the start, pasting, undoing.
        Message::BelowNotCounted { given, total } => format!("{given} of {total} below entered, not counted yet"),
        Message::BelowGiven { given, total } => format!("{given} of {total} below entered"),
        Message::FromBelow { total } => format!("Computed from the {total} below"),
        Message::OwnDiffers { computed, own, by } => {
            format!("Computed {computed} is used; it differs from {own} by {by}")
        }
        Message::OwnAgrees { computed } => format!("Computed {computed}, as entered"),
        Message::ReachesThreshold { at_least } => format!("reaches {at_least}"),
        Message::AgainstLevel { level } => format!("Against {level}"),
        Message::RowsBelow { who } => format!("Rows below {who}"),
        Message::HaveIndicators { count } => format!("Scores of the {count} indicators"),
        Message::HaveScoresOf { names } => format!("Scores of {names}"),
        Message::RulesAre { year, status } => format!("Rules of {year}: {status}"),
        Message::RoundingIs { status } => format!("rounding: {status}"),
    }
}
