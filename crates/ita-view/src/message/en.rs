//! English, written for a reader who knows no Thai.

use super::Message;
use ita_words::{capitalized, uncapitalized};

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::YearShort { year } => year.to_owned(),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::Points { points } => format!("{points} points"),
        Message::OneIn { count, whole } => format!("1 in {count} of {whole}"),
        Message::OutOf100 { name } => format!("{name} out of 100"),
        Message::RangeCaption { name } => format!("Possible range of the {}", uncapitalized(name)),

        Message::Missing { names } => format!("Still needed: {names}"),
        Message::MissingMore { names, more } => format!("Still needed: {names} and {more} more"),
        Message::MissingBehindOverall { names, overall } => {
            format!("Enter {names} in place of {overall}, and the level will be certain")
        }
        Message::Live { name, number, why } => format!("{name} {number}. {why}"),
        Message::LiveRange { name, low, high, why } => format!("{name} {low} to {high}. {why}"),
        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::ScalePoint { low, high, number, edges } => {
            format!("Scale from {low} to {high}; the result is at {number}. {edges}")
        }
        Message::ScaleRange { low, high, from, to, edges } => {
            format!("Scale from {low} to {high}; the result is between {from} and {to}. {edges}")
        }
        Message::ScaleNothing { low, high, edges } => format!("Scale from {low} to {high}; no result yet. {edges}"),
        Message::EdgeOf { levels, value } => format!("{levels} from {value}"),

        Message::ScoreAndLevel { score, level } => format!("{score}, {level}"),

        Message::OrMore { at_least } => format!("{at_least} or more"),
        Message::ShortBy { short } => format!("{short} short"),
        Message::RoundStep { exact, decimals } => format!("{exact}, half rounded up to {decimals} decimal places"),
        Message::Asks { who, at_least } => format!("{} {at_least} or more", capitalized(who)),

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

        Message::BangKrabueText { score, level } => format!(
            "The overall score {score} and the level {level} are what the municipality itself published. The scores of the instruments were not published: those shown are only our illustration."
        ),
        Message::TratText { score } => format!(
            "The scores of the indicators and the overall score {score} are the province’s aggregate in the published report. It shows a computation from indicators."
        ),
        Message::ExampleTitle { name } => format!("Example: {name}"),
        Message::ExampleEdited { name } => format!("Changed from the example: {name}"),

        Message::NotInBaseline { node } => format!("{node} is not among the scores that the link begins with"),
        Message::NoRules { id, hash } => format!(
            "This link cannot be opened: its scores are by an agency’s own rules “{id}” (hash {hash}), which are not here. Please ask the sender for the rule file (.toml) or the working file (.ita.json), and open that first."
        ),
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
        Message::LineAllows { name, score, level } => format!("{name} {score}: by itself it would allow {level}"),
        Message::LineOpen { name, score } => format!("{name} {score}"),
        Message::DidType { who } => format!("entering {who}"),
        Message::DidPlan { who } => format!("changing {who} in the plan"),
        Message::HaveIndicators { count } => format!("Scores of the {count} indicators"),
        Message::HaveScoresOf { names } => format!("Scores of {names}"),
        Message::RulesAre { year, status } => format!("Rules of {year}: {status}"),
        Message::RoundingIs { status } => format!("rounding: {status}"),
        Message::PlanNextYear { from, to } => format!("Use the result of {from} to plan {to}"),
        Message::CanBeUndone { did } => format!("Done: {did}. Press ↶ to undo."),
        Message::CarriedTotals { names } => {
            format!("{names} start from their totals, since their indicators are others")
        }
        Message::CarriedOver { from, to } => format!("The scores of {from} are the starting point of {to}"),
        Message::CarriedOverInPart { to, left_behind } => format!("{left_behind} have no place in {to}"),
    }
}
