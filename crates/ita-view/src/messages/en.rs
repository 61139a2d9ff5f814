//! English, written for a reader who knows no Thai.

use super::Message;
use super::label::First;

/// “IIT, EIT and OIT”.
pub(super) fn list(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A name from the rulebook within a sentence: its first letter small.
pub(super) fn within(name: &str) -> String {
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

/// The same as the first words of a sentence.
pub(super) fn opening(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

pub(super) fn label(label: First) -> &'static str {
    match label {
        First::AppName => "ITA Score",
        First::Disclaimer => {
            "A simulation, not a website of the NACC (Thailand’s National Anti-Corruption Commission). Only what the NACC announces is a result."
        }
        First::Tagline => "A simulation, not the NACC’s result",
        First::SkipToContent => "Skip to content",
        First::Navigation => "Main menu",
        First::Calculate => "Calculate",
        First::Rules => "Rules",
        First::Help => "Help",
        First::Language => "Language",
        First::NumeralsName => "Digits",
        First::ArabicNumerals => "Arabic digits",
        First::ThaiNumerals => "Thai digits",
        First::ThemeName => "Colours",
        First::ThemeAuto => "As the system",
        First::ThemeLight => "Light",
        First::ThemeDark => "Dark",
        First::FiscalYearName => "Fiscal year",
        First::Close => "Close",
        First::Dismiss => "OK",

        First::Inputs => "Scores",
        First::Agency => "Agency",
        First::AgencyHint => "Optional; stays on this device",
        First::StartOwn => "Enter your agency’s scores",
        First::Adopt => "Go on with these numbers",
        First::Clear => "Clear all",
        First::Undo => "Bring back",
        First::Examples => "Examples",
        First::PublishedResult => "Officially published result",
        First::Published => "Published",
        First::NotPublished => "Not published",
        First::PartlyPublished => "Partial credit",
        First::NotSaid => "Not said yet",
        First::FillRest => "The rest are not published",
        First::OpenOverall => "Enter by instrument",
        First::OpenInstrument => "Enter by indicator",
        First::OpenIndicator => "Enter by sub-indicator",
        First::OpenSubIndicator => "Enter in parts",
        First::OpenItems => "Enter by OIT item",
        First::OpenQuestions => "Enter by question",
        First::EveryInstrument => "every instrument",
        First::Source => "Source",
        First::CopyLink => "Copy link",

        First::Result => "Result",
        First::AtLeast => "At least",
        First::Perhaps => "perhaps",
        First::NothingYet => "No result yet",
        First::Stale => "A field needs mending; the result shown uses its last valid value",
        First::Conditions => "What each level asks",
        First::NextToGive => "Next to enter",
        First::HowComputed => "How it is computed",
        First::ScaleWhole => "Show the whole scale",
        First::ScaleUpper => "Show the upper part",
        First::ShowResult => "Show the result",
        First::PlanImprovement => "Plan the improvement",

        First::Improve => "Improve",
        First::WasScenarioDeleted => "The scenario was deleted; it can be taken back.",

        First::Corroborated => "Several sources",
        First::Tested => "Tested on published results",
        First::Single => "One source",
        First::Inferred => "Inferred",
        First::Assumed => "Assumed",
        First::CorroboratedMeaning => "Two or more independent sources say the same.",
        First::TestedMeaning => "It reproduces results that were really published.",
        First::SingleMeaning => "Only one source says it.",
        First::InferredMeaning => "It follows from other facts; no source was found that says it.",
        First::AssumedMeaning => "No source says it; it is assumed for now, as where the nearest year’s rule is used.",
        First::Claims => "Where the rules come from",
        First::Weight => "Weight",
        First::YearAssumed => "No official rules of this year have been found; the nearest year’s are used for now.",
        First::YearInferred => {
            "Some of this year’s rules are inferred; see where they come from before relying on them."
        }

        First::BrokenLink => "This link cannot be opened. Your numbers are as they were.",
        First::BrokenStore => {
            "What was stored on this device cannot be read. A fresh start was made; the stored text was kept."
        }
        First::NewerStore => {
            "What was stored comes from a newer version of this app. A fresh start was made; the stored text was kept."
        }
        First::NotLoaded => "This part could not be loaded. Please check the connection and try again.",
        First::WasCleared => "Everything was cleared. It can be brought back.",
        First::WasExample => "The example is open. What was there before can be brought back.",
        First::WasLink => "The link is open. Your own numbers can be brought back.",
        First::WasReturned => "Brought back. Once more changes to and fro.",

        First::BangKrabueName => "Bang Krabue municipality",
        First::BangKrabueSource => {
            "Bang Krabue municipality, public relations news on its development and the ITA of fiscal year 2568 (meeting of 13 February B.E. 2569)"
        }
        First::TratName => "Province of Trat (aggregate)",
        First::TratSource => "ITA report of fiscal year 2564, group 2: province of Trat",
        First::ExampleEditedText => {
            "The numbers or the fiscal year are no longer the example’s, so this is not a result of that agency."
        }
        First::LinkTitle => "Scores from a link",
        First::LinkText => {
            "These numbers come from the link you opened. Changing them changes nothing where they came from."
        }

        First::Embed => "Embed",
        First::EmbedTitle => "Embed in your website",
        First::HelpTitle => "Help",
    }
}

pub(super) fn message(message: &Message<'_>) -> String {
    match *message {
        Message::IndicatorNo { number } => format!("indicator {number}"),
        Message::SubIndicatorNo { number } => format!("sub-indicator {number}"),
        Message::ItemNo { number } => format!("item {number}"),
        Message::TheOverall { name } => format!("the {}", within(name)),

        Message::FiscalYear { year } => format!("Fiscal year {year} (B.E.)"),
        Message::YearShort { year } => year.to_owned(),

        Message::Range { low, high } => format!("{low}–{high}"),
        Message::PointsOf { points, most } => format!("{points} of {most}"),
        Message::PointsOpen { most } => format!("of {most}"),
        Message::Points { points } => format!("{points} points"),
        Message::OneIn { count } => format!("1 in {count}"),
        Message::OutOf100 { name } => format!("{name} out of 100"),
        Message::RangeCaption { name } => format!("What the {} can still be", within(name)),

        Message::Missing { names } => format!("Next to enter: {names}"),
        Message::MissingMore { names, more } => format!("Next to enter: {names} and {more} more"),
        Message::MissingBehindOverall { names, overall } => {
            format!("Enter {names} in place of {overall}, and the level will be certain")
        }
        Message::Live { name, number, why } => format!("{name} {number}. {why}"),
        Message::LiveRange { name, low, high, why } => format!("{name} {low} to {high}. {why}"),
        Message::Title { number, level } => format!("{number} {level} – ITA Score"),

        Message::NearEdge { who, exact, edge } => {
            let who = opening(who);
            format!("{who} before rounding is {exact}, so near to {edge} that the way of rounding decides.")
        }
        Message::ScalePoint { low, high, number, edges } => {
            format!("Scale from {low} to {high}; the result is at {number}. {edges}")
        }
        Message::ScaleRange { low, high, from, to, edges } => {
            format!("Scale from {low} to {high}; the result is between {from} and {to}. {edges}")
        }
        Message::ScaleNothing { low, high, edges } => format!("Scale from {low} to {high}; no result yet. {edges}"),
        Message::EdgeOf { levels, value } => format!("{levels} from {value}"),
        Message::Instrument { short, score, points } => format!("{short} {score}, {points} points"),
        Message::FloorOf { level, value } => format!("floor of {level} {value}"),

        Message::PublishedExact { what } => format!("The same as published ({what})."),
        Message::PublishedWithinRounding { what, computed } => {
            format!("Computed {computed}; it differs from what was published ({what}) only as rounded inputs allow.")
        }
        Message::PublishedPossible { what } => format!("What was published ({what}) is possible with these scores."),
        Message::PublishedDiffers { what, computed } => format!(
            "Computed {computed}, which is not what was published ({what}). Please check the scores and the fiscal year."
        ),
        Message::PublishedLevelDiffers { what } => format!(
            "The computed level is not the one that was published ({what}). Please check the scores and the fiscal year."
        ),
        Message::ScoreAndLevel { score, level } => format!("{score}, {level}"),
        Message::LevelNamed { level } => format!("level {level}"),

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
            format!("{published} of {total} items published, {open} not said yet")
        }
        Message::UseOwn { who } => format!("Enter {who} itself"),
        Message::KeptOwn { text } => format!("The number entered is kept: {text}"),
        Message::KeptBelow { count } => format!("The numbers entered below are kept: {count}"),

        Message::NotANumber { least, most } => {
            format!("Please enter a number from {least} to {most}, such as 96.39.")
        }
        Message::OutOfRange { least, most } => format!("A score is from {least} to {most}. Please mend it."),
        Message::NotAnItemValue { least, most } => {
            format!("Please choose published or not published, or enter the percent earned, from {least} to {most}.")
        }
        Message::TooManyDecimals { places } => format!("More than {places} decimal places. Please leave some off."),

        Message::CarriedOver { from, to } => format!(
            "The scores entered for {from} were carried over to {to}. Please check them; those of {from} are kept."
        ),
        Message::CarriedOverInPart { from, to, left_behind } => format!(
            "Scores of {from} were carried over to {to} where both years have the same; {left_behind} were not. All of {from} is kept."
        ),
        Message::PastedTooMany { left_over } => {
            format!("Not everything found a field: {left_over} values were left over.")
        }

        Message::BangKrabueText { score, level } => format!(
            "The overall score {score} and the level {level} are what the municipality itself published. The scores of the instruments were not published: those shown are only our illustration."
        ),
        Message::TratText { score } => format!(
            "The scores of the indicators and the overall score {score} are the province’s aggregate in the published report. It shows a computation from indicators."
        ),
        Message::ExampleTitle { name } => format!("Example: {name}"),
        Message::ExampleEdited { name } => format!("Changed from the example: {name}"),

        Message::NotInBaseline { node } => format!("{node} is not among the scores that the link begins with"),

        Message::RulesTitle { year } => format!("Rules, fiscal year {year} (B.E.)"),
    }
}
