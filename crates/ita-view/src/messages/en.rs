//! English, written for a reader who knows no Thai.

use super::{Label, Message};

/// “IIT, EIT and OIT”.
pub(super) fn list<T: AsRef<str>>(parts: &[T]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

/// A name from the rulebook within a sentence: its first letter small.
fn within(name: &str) -> String {
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}

/// The same as the first words of a sentence.
fn opening(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

pub(super) fn label(label: Label) -> &'static str {
    match label {
        Label::AppName => "ITA Score",
        Label::Disclaimer => {
            "A simulation, not a website of the NACC (Thailand’s National Anti-Corruption Commission). Only what the NACC announces is a result."
        }
        Label::Tagline => "A simulation, not the NACC’s result",
        Label::SkipToContent => "Skip to content",
        Label::Navigation => "Main menu",
        Label::Calculate => "Calculate",
        Label::Rules => "Rules",
        Label::Help => "Help",
        Label::Language => "Language",
        Label::Thai => "Thai",
        Label::English => "English",
        Label::NumeralsName => "Digits",
        Label::ArabicNumerals => "Arabic digits",
        Label::ThaiNumerals => "Thai digits",
        Label::ThemeName => "Colours",
        Label::ThemeAuto => "As the system",
        Label::ThemeLight => "Light",
        Label::ThemeDark => "Dark",
        Label::FiscalYearName => "Fiscal year",
        Label::Settings => "Display",
        Label::Close => "Close",
        Label::Dismiss => "OK",

        Label::Inputs => "Scores",
        Label::Agency => "Agency",
        Label::AgencyHint => "Optional; stays on this device",
        Label::StartOwn => "Enter your agency’s scores",
        Label::Adopt => "Go on with these numbers",
        Label::Clear => "Clear all",
        Label::Forget => "Delete everything on this device",
        Label::ForgetHint => "Deletes all that was entered, and all that could be brought back, for good",
        Label::Undo => "Bring back",
        Label::Examples => "Examples",
        Label::PublishedResult => "Officially published result",
        Label::PublishedOverall => "Published score",
        Label::PublishedLevel => "Published level",
        Label::PublishedHint => "Only compared with the computed result, never used to compute it",
        Label::NotGiven => "Not given",
        Label::ScoreHint => "0 to 100",
        Label::Published => "Published",
        Label::NotPublished => "Not published",
        Label::PartlyPublished => "Partial credit",
        Label::NotSaid => "Not said yet",
        Label::FillRest => "The rest are not published",
        Label::OpenOverall => "Enter by instrument",
        Label::OpenInstrument => "Enter by indicator",
        Label::OpenIndicator => "Enter by sub-indicator",
        Label::OpenSubIndicator => "Enter in parts",
        Label::OpenItems => "Enter by OIT item",
        Label::OpenQuestions => "Enter by question",
        Label::EveryInstrument => "every instrument",
        Label::Source => "Source",
        Label::CopyLink => "Copy link",
        Label::LinkCopied => "Link copied",
        Label::LinkHint => "The link carries the scores, not the agency’s name, and is sent nowhere",

        Label::Result => "Result",
        Label::Score => "Score",
        Label::Level => "Level",
        Label::PointsName => "Weighted points",
        Label::AtLeast => "At least",
        Label::Perhaps => "perhaps",
        Label::NothingYet => "No result yet",
        Label::Stale => "A field needs mending; the result shown uses its last valid value",
        Label::Why => "Why",
        Label::Conditions => "What each level asks",
        Label::Condition => "Condition",
        Label::Has => "Has",
        Label::Outcome => "Outcome",
        Label::Met => "Met",
        Label::NotKnownYet => "Not known yet",
        Label::NextToGive => "Next to enter",
        Label::HowComputed => "How it is computed",
        Label::RoundingName => "Rounding",
        Label::LevelName => "Level",
        Label::ScaleWhole => "Show the whole scale",
        Label::ScaleUpper => "Show the upper part",
        Label::ComparedWithPublished => "Compared with the published result",
        Label::ShowResult => "Show the result",

        Label::Improve => "Improve",
        Label::PlanImprovement => "Plan the improvement",
        Label::ImproveEmpty => "Nothing is entered yet. Enter your scores first; then you can plan how to raise them.",
        Label::ImproveEnter => "Enter scores",
        Label::Baseline => "Now",
        Label::Scenarios => "Scenarios",
        Label::ScenarioName => "Name of the scenario",
        Label::NewScenario => "New scenario",
        Label::DuplicateScenario => "Duplicate",
        Label::DeleteScenario => "Delete",
        Label::UndoDelete => "Take back the deleted scenario",
        Label::ResetScenario => "Back to the present scores",
        Label::ResetNode => "Back to the present",
        Label::TakeBackScenario => "Take back the earlier values",
        Label::ScenariosCompared => "Scenarios compared",
        Label::WasScenarioDeleted => "The scenario was deleted; it can be taken back.",
        Label::TargetName => "Target",
        Label::TargetOverall => "Overall score wanted",
        Label::Change => "Change",
        Label::Gain => "Overall",
        Label::CapName => "At most",
        Label::EaseName => "Effort",
        Label::EaseEasy => "easy",
        Label::EaseMedium => "medium",
        Label::EaseHard => "hard",
        Label::ItemsName => "OIT items, those that bring most first",
        Label::PlanName => "The way to the target",
        Label::PlanFrom => "From",
        Label::PlanTo => "To",
        Label::PlanBy => "By",
        Label::PlanWon => "Overall points",
        Label::PlanEffort => "Effort",
        Label::OneItem => "1 item",
        Label::Total => "Total",
        Label::PlanProved => "Proved: no plan takes less effort.",
        Label::PlanNotProved => "Not proved to be the least: there may be a plan of less effort.",
        Label::PlanNoTarget => "Choose a level or enter an overall score to see the way of the least effort.",
        Label::PlanAtTop => "The level is the highest already. For a higher overall score, enter the one you want.",
        Label::ApplyPlan => "Apply",
        Label::PlanApplied => "The scenario is as this plan says.",
        Label::CopyTable => "Copy the table",
        Label::TableCopied => "The table was copied.",
        Label::ShowTable => "Show as a table",
        Label::PlanOpen => "What is not entered yet must reach at least",
        Label::Relaxing => "To make it possible",
        Label::Alternatives => "Other plans",
        Label::WithoutSurveys => "No survey: only what the agency publishes",
        Label::FewestChanges => "The fewest changes",
        Label::NotAlone => "not enough alone",
        Label::SingleLevers => "One thing alone",
        Label::Charts => "Charts",
        Label::BandsTitle => "Scores on the levels’ bands",
        Label::WaterfallTitle => "What each change gives",
        Label::WaterfallNote => {
            "Each part shown is the difference of two rounded running totals. So the parts add up exactly to the difference of the scores shown, and each may be off its unrounded value by at most one unit of the last decimal."
        }
        Label::Unrounded => "Unrounded",
        Label::RadarTitle => "Scores by indicator",
        Label::RadarNote => "Last year’s entries of another meaning are left out: they cannot be compared.",
        Label::MeansTitle => "The overall score beside the national mean",
        Label::MeansName => "National mean",
        Label::TryScores => "Try other scores",
        Label::ShouldReach => "Aim for",
        Label::ShouldPublish => "To be published",
        Label::PublishedAlready => "Items published already",
        Label::CopyFailed => "Copying is not possible in this browser; please select the text and copy it.",
        Label::ShowScenario => "Show the outcome",
        Label::SurveysTitle => "What the surveys leave open",
        Label::SurveysHint => {
            "IIT and EIT are surveys. From the numbers of respondents, the probability of each level follows. Optional."
        }
        Label::SurveysLimits => {
            "This covers only the luck of the draw: respondents are taken as a random sample whose answers spread as far as they can. It does not cover who chose to answer, the wording of questions, or untrue answers. With few respondents, or near 100, it is rough."
        }
        Label::ChancesNeed => {
            "Every instrument’s score must be known before the probability of each level can be told."
        }
        Label::ProbableRange => "Probable range",
        Label::NotACount => "Please enter a whole number, such as 120.",
        Label::TooFewRespondents => "At least 2 respondents are needed.",
        Label::MoreThanAll => "There are more respondents than people; please correct it.",

        Label::Corroborated => "Several sources",
        Label::Tested => "Tested on published results",
        Label::Single => "One source",
        Label::Inferred => "Inferred",
        Label::Assumed => "Assumed",
        Label::CorroboratedMeaning => "Two or more independent sources say the same.",
        Label::TestedMeaning => "It reproduces results that were really published.",
        Label::SingleMeaning => "Only one source says it.",
        Label::InferredMeaning => "It follows from other facts; no source was found that says it.",
        Label::AssumedMeaning => "No source says it; it is assumed for now, as where the nearest year’s rule is used.",
        Label::SubjectShare => "Weight and how scores are combined",
        Label::SubjectName => "Name and place",
        Label::SubjectEnglish => "English name",
        Label::SubjectAbout => "Description",
        Label::SubjectLevel => "Name of the level",
        Label::SubjectThreshold => "Threshold of the level",
        Label::SubjectRounding => "Rounding",
        Label::SubjectQuestion => "Question",
        Label::SubjectScale => "Values of answers",
        Label::SubjectOther => "Other",
        Label::Levels => "Levels",
        Label::Tree => "Instruments, indicators and weights",
        Label::Sources => "Sources",
        Label::Claims => "Where the rules come from",
        Label::StatusName => "How sure",
        Label::Weight => "Weight",
        Label::WeightOfWhole => "In overall points",
        Label::RuleName => "Item",
        Label::YearAssumed => "No official rules of this year have been found; the nearest year’s are used for now.",
        Label::YearInferred => {
            "Some of this year’s rules are inferred; see where they come from before relying on them."
        }

        Label::BrokenLink => "This link cannot be opened. Your numbers are as they were.",
        Label::BrokenStore => {
            "What was stored on this device cannot be read. A fresh start was made; the stored text was kept."
        }
        Label::NewerStore => {
            "What was stored comes from a newer version of this app. A fresh start was made; the stored text was kept."
        }
        Label::NotLoaded => "This part could not be loaded. Please check the connection and try again.",
        Label::WasCleared => "Everything was cleared. It can be brought back.",
        Label::WasExample => "The example is open. What was there before can be brought back.",
        Label::WasLink => "The link is open. Your own numbers can be brought back.",
        Label::WasReturned => "Brought back. Once more changes to and fro.",

        Label::BangKrabueName => "Bang Krabue municipality",
        Label::BangKrabueSource => {
            "Bang Krabue municipality, public relations news on its development and the ITA of fiscal year 2568 (meeting of 13 February B.E. 2569)"
        }
        Label::TratName => "Province of Trat (aggregate)",
        Label::TratSource => "ITA report of fiscal year 2564, group 2: province of Trat",
        Label::ExampleEditedText => {
            "The numbers or the fiscal year are no longer the example’s, so this is not a result of that agency."
        }
        Label::LinkTitle => "Scores from a link",
        Label::LinkText => {
            "These numbers come from the link you opened. Changing them changes nothing where they came from."
        }

        Label::Embed => "Embed",
        Label::EmbedTitle => "Embed in your website",
        Label::EmbedIntro => "Choose what to show, look at the preview, and copy the code into your page.",
        Label::EmbedWay => "How",
        Label::EmbedElement => "Script",
        Label::EmbedFrame => "Frame (iframe)",
        Label::EmbedStatic => "Plain HTML",
        Label::EmbedElementHint => {
            "The lightest, and it blends in. For sites that allow scripts; where the script cannot run, readers see a table."
        }
        Label::EmbedFrameHint => "For sites that remove scripts but allow an iframe.",
        Label::EmbedStaticHint => {
            "For sites that allow neither script nor iframe. The numbers stand still: copy again when they change."
        }
        Label::EmbedMode => "What",
        Label::EmbedCard => "Result card",
        Label::EmbedCalculator => "Calculator",
        Label::EmbedReadonly => "Read-only: the scores cannot be changed",
        Label::EmbedVector => "Score line",
        Label::EmbedVectorHint => "From the numbers on the Calculate page; another score line may be pasted.",
        Label::EmbedAgencyHint => "Optional; the name becomes part of the code",
        Label::EmbedAccent => "Accent colour",
        Label::EmbedAccentReset => "Use the usual colour",
        Label::EmbedScript => "Address of ita-score.js",
        Label::EmbedScriptHint => "If the files are on your own site, put that address here.",
        Label::EmbedPreview => "Preview",
        Label::EmbedCode => "Code to paste",
        Label::EmbedCopy => "Copy code",
        Label::EmbedCopied => "Code copied",
        Label::EmbedHelper => "Let the frame fit its content (optional)",
        Label::EmbedHelperHint => {
            "Put this script on the same page, if the site allows scripts; the frame is then as high as what it holds."
        }
        Label::EmbedOpen => "Try other scores",
        Label::EmbedNote => "A simulation, not a result of the NACC.",
        Label::EmbedBroken => "This cannot be shown: the score line in the address is not valid.",
        Label::EmbedCardTitle => "ITA result",
        Label::EmbedCalculatorTitle => "ITA calculator",
        Label::HelpTitle => "Help",
        Label::HelpWhatTitle => "What this is",
        Label::HelpWhat1 => {
            "ITA Score works out and explains a result of Thailand’s Integrity and Transparency Assessment of government agencies: the score, the level, why it is that level, and what is short of the next."
        }
        Label::HelpWhat2 => {
            "Enter what you know. What you do not know yet is shown as a range, with every level that is still possible."
        }
        Label::HelpNotNaccTitle => "Not the NACC’s",
        Label::HelpNotNacc => {
            "Every number is a simulation by rules found in public sources. Only what the NACC announces is a result. Each rule says where it comes from and how sure it is, under Rules."
        }
        Label::HelpPrivacyTitle => "Your numbers stay with you",
        Label::HelpPrivacy => {
            "Nothing that you enter leaves your browser. It is stored on this device so that you can go on later. What was cleared can still be brought back; to remove it for good, use the button that deletes everything on this device."
        }
        Label::HelpUseTitle => "How to enter scores",
        Label::HelpUse1 => "Choose the fiscal year and enter the instruments’ scores, in Thai or Arabic digits.",
        Label::HelpUse2 => {
            "If you know the parts of a score, open it: its score is then computed from them. You can go back to its own number; neither is lost."
        }
        Label::HelpUse3 => {
            "If you know only the overall score, enter that itself: you are told which level is certain and which are possible."
        }
        Label::HelpUse4 => {
            "An OIT item is published, not published, or earns part of its credit. One of which nothing is said is not counted as zero."
        }
        Label::HelpImproveTitle => "Planning an improvement",
        Label::HelpImprove1 => {
            "The page Improve begins with the scores you entered and tells the way of the least effort to the level you choose. Apply puts it into the scenario; your present scores stay as they are."
        }
        Label::HelpImprove2 => {
            "Try scores yourself by slider or by typing. Lock what cannot change, say at most where there is a limit, and say what is easy, medium or hard: the way to the target follows."
        }
        Label::HelpImprove3 => {
            "Keep several scenarios: name, duplicate, delete and take back, compare. A plan can be copied as a table into a letter, or sent as a link."
        }
        Label::HelpImprove4 => {
            "Effort is a number of this tool’s own, to tell which way is easier; it is not the NACC’s, and no advice to influence respondents."
        }
        Label::HelpLevelTitle => "How to read the level",
        Label::HelpLevel1 => {
            "The level is decided by scores rounded as they are published, and in some years by a floor for each instrument. So a high overall score may still miss the level one would expect."
        }
        Label::HelpLevel2 => "“At least” names the level that is certain, whatever the unknown scores turn out to be.",
        Label::HelpLevel3 => {
            "The table of conditions shows which are met, which fall short and by how much, and which are not known yet."
        }
        Label::HelpSureTitle => "How sure the rules are",
        Label::HelpSure => "No official handbook’s scoring chapter could be read, so every rule says how sure it is.",
        Label::HelpKeysTitle => "By keyboard",
        Label::KeyArrows => "Arrow up, arrow down",
        Label::KeyArrowsDoes => "Raise or lower a score by 0.01",
        Label::KeyShiftArrows => "Shift and arrow",
        Label::KeyShiftArrowsDoes => "Raise or lower it by 1 point",
        Label::KeySpace => "Space",
        Label::KeySpaceDoes => "Switch an OIT item between published and not published",
        Label::KeyPaste => "Paste",
        Label::KeyPasteDoes => "A column of scores from a table fills the fields downward from the chosen one",
        Label::HelpLinkTitle => "Links and the score line",
        Label::HelpLink1 => {
            "The address of this page carries every score after its #. Whoever gets the link sees the same result. That part is not sent to a server."
        }
        Label::HelpLink2 => {
            "The line begins with ITA and the fiscal year, then ids and scores. Links, files and the ita command read it."
        }
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

        Message::OrMore { at_least } => format!("{at_least} or more"),
        Message::ShortBy { short } => format!("{short} short"),
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

        Message::RoundStep { exact, decimals } => format!("{exact}, half rounded up to {decimals} decimal places"),
        Message::RoundingRule { decimals } => format!(
            "A score is rounded once, half up, to {decimals} decimal places, where it is shown and held against the levels; nothing is rounded on the way."
        ),

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

        Message::NextStep { level, steps } => format!("Next, for {level}: {steps}."),
        Message::ScenarioNo { number } => format!("Scenario {number}"),
        Message::CopyOf { name } => format!("Copy of {name}"),
        Message::NodeAt { who, value } => format!("{who} of {value}"),
        Message::SliderMoved { value, change } => format!("{value} points ({change} from now)"),
        Message::OnePointGives { points } => format!("1 point gives {points} overall"),
        Message::GainPoints { points } => format!("+{points} points"),
        Message::CapOf { who } => format!("The most for {who}"),
        Message::EaseOf { who } => format!("Effort of {who}"),
        Message::LockNode { who } => format!("Lock {who}"),
        Message::UnlockNode { who } => format!("Unlock {who}"),
        Message::Uncap { who } => format!("Take the bound off {who}"),
        Message::EffortNote { easy, medium, hard } => format!(
            "The numbers for effort are this tool’s own, not the NACC’s: easy {easy}, medium {medium}, hard {hard} for each point of an entry, or for an OIT item."
        ),
        Message::RaiseNode { who, by, to } => format!("raise {who} by {by} to {to}"),
        Message::PublishItem { who } => format!("publish {who}"),
        Message::MoreSteps { count } => format!("{count} more"),
        Message::MustReach { who, at_least } => format!("{who} must reach at least {at_least}"),
        Message::MustPublish { who } => format!("{who} must be published"),
        Message::PlanSteps { target, steps } => format!("The least effort to {target}: {steps}."),
        Message::PlanStepsFound { target, steps } => format!("A way to {target}: {steps}."),
        Message::PlanAlsoOpen { needs } => format!("It also needs {needs}."),
        Message::PlanOnlyOpen { target, needs } => {
            format!("No score entered has to rise for {target}. It needs {needs}.")
        }
        Message::PlanReached { target } => format!("The present scores reach {target} already; nothing has to rise."),
        Message::PlanInfeasible { target, reasons } => format!("{target} cannot be reached: {reasons}."),
        Message::BlockedAt { who, at_least, best } => {
            format!("{who} must reach {at_least} but can reach {best} at most")
        }
        Message::OnlyNode { who } => format!("Only {who}"),
        Message::NotPossible { reasons } => format!("Not possible: {reasons}"),
        Message::ReachesAtLeast { who, at_least } => format!("{who} at {at_least} or more"),
        Message::IsPublished { who } => format!("{who} published"),
        Message::PlanCaption { target } => format!("The way to {target}"),
        Message::NotInBaseline { node } => format!("{node} is not among the scores that the link begins with"),
        Message::RespondentsOf { who } => format!("Respondents of {who}"),
        Message::PopulationOf { who } => format!("All who could answer {who}"),
        Message::MarginOf { who, margin } => format!("{who} ±{margin}"),
        Message::ChancesMargins { margins } => format!("The surveys may be off by {margins} points."),
        Message::ChancesRange { low, high } => {
            format!("If everybody answered, the overall score would lie between {low} and {high} (19 times in 20).")
        }
        Message::YearNamed { year } => format!("FY {year}"),
        Message::BandsDescription { low, high, now, then, edges } => {
            format!("Scale from {low} to {high}. {now}; {then}. {edges}")
        }
        Message::WaterfallDescription { from, to, parts } => format!("From {from} to {to}: {parts}."),
        Message::RadarDescription { now, then, parts } => format!("{now} → {then}: {parts}"),
        Message::MeansNote { years } => format!(
            "The means are of the overall score only. Those of {years} were computed from published differences and were not published themselves."
        ),
        Message::MeansDescription { means, own } => format!("National mean: {means}. The agency: {own}."),

        Message::RulesTitle { year } => format!("Rules, fiscal year {year} (B.E.)"),
        Message::Asks { who, at_least } => format!("{} {at_least} or more", opening(who)),
        Message::AsksNothing { above } => format!("Below {above}"),
    }
}
