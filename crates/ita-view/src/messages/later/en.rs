//! English: what is said later.

use super::LateMessage;
use crate::message::en::opening;
use crate::message::label::Later;

pub(super) fn label(label: Later) -> &'static str {
    match label {
        Later::PublishedOverall => "Published score",
        Later::PublishedLevel => "Published level",
        Later::PublishedHint => "Only compared with the computed result, never used to compute it",
        Later::NotGiven => "Not given",
        Later::LinkCopied => "Link copied",
        Later::LinkHint => "The link carries the scores, not the agency’s name, and is sent nowhere",
        Later::Condition => "Condition",
        Later::Has => "Has",
        Later::Outcome => "Outcome",
        Later::Met => "Met",
        Later::NotKnownYet => "Not known yet",
        Later::RoundingName => "Rounding",
        Later::LevelName => "Level",
        Later::SubjectShare => "Weight and how scores are combined",
        Later::SubjectName => "Name and place",
        Later::SubjectEnglish => "English name",
        Later::SubjectAbout => "Description",
        Later::SubjectQuestion => "Question",

        Later::Forget => "Delete everything on this device",
        Later::ForgetHint => "Deletes all that was entered, and all that could be brought back, for good",

        Later::Score => "Score",
        Later::Level => "Level",

        Later::ImproveEmpty => "Nothing is entered yet. Enter your scores first; then you can plan how to raise them.",
        Later::ImproveEnter => "Enter scores",
        Later::Baseline => "Now",
        Later::Scenarios => "Scenarios",
        Later::ScenarioName => "Name of the scenario",
        Later::NewScenario => "New scenario",
        Later::DuplicateScenario => "Duplicate",
        Later::DeleteScenario => "Delete",
        Later::UndoDelete => "Take back the deleted scenario",
        Later::ResetScenario => "Back to the present scores",
        Later::ResetNode => "Back to the present",
        Later::TakeBackScenario => "Take back the earlier values",
        Later::ScenariosCompared => "Scenarios compared",
        Later::TargetName => "Target",
        Later::TargetOverall => "Overall score wanted",
        Later::Gain => "Overall",
        Later::CapName => "At most",
        Later::EaseName => "Effort",
        Later::EaseEasy => "easy",
        Later::EaseMedium => "medium",
        Later::EaseHard => "hard",
        Later::ItemsName => "OIT items, those that bring most first",
        Later::PlanName => "The way to the target",
        Later::PlanFrom => "From",
        Later::PlanTo => "To",
        Later::PlanBy => "By",
        Later::PlanWon => "Overall points",
        Later::PlanEffort => "Effort",
        Later::OneItem => "1 item",
        Later::Total => "Total",
        Later::PlanProved => "Proved: no plan takes less effort.",
        Later::PlanNotProved => "Not proved to be the least: there may be a plan of less effort.",
        Later::PlanNoTarget => "Choose a level or enter an overall score to see the way of the least effort.",
        Later::PlanAtTop => "The level is the highest already. For a higher overall score, enter the one you want.",
        Later::ApplyPlan => "Apply",
        Later::PlanApplied => "The scenario is as this plan says.",
        Later::CopyTable => "Copy the table",
        Later::TableCopied => "The table was copied.",
        Later::ShowTable => "Show as a table",
        Later::PlanOpen => "What is not entered yet must reach at least",
        Later::Relaxing => "To make it possible",
        Later::Alternatives => "Other plans",
        Later::WithoutSurveys => "No survey: only what the agency publishes",
        Later::FewestChanges => "The fewest changes",
        Later::NotAlone => "not enough alone",
        Later::SingleLevers => "One thing alone",
        Later::Charts => "Charts",
        Later::BandsTitle => "Scores on the levels’ bands",
        Later::WaterfallTitle => "What each change gives",
        Later::WaterfallNote => {
            "Each part shown is the difference of two rounded running totals. So the parts add up exactly to the difference of the scores shown, and each may be off its unrounded value by at most one unit of the last decimal."
        }
        Later::Unrounded => "Unrounded",
        Later::RadarTitle => "Scores by indicator",
        Later::RadarNote => "Last year’s entries of another meaning are left out: they cannot be compared.",
        Later::MeansTitle => "The overall score beside the national mean",
        Later::MeansName => "National mean",
        Later::TryScores => "Try other scores",
        Later::ShouldReach => "Aim for",
        Later::ShouldPublish => "To be published",
        Later::PublishedAlready => "Items published already",
        Later::CopyFailed => "Copying is not possible in this browser; please select the text and copy it.",
        Later::ShowScenario => "Show the outcome",
        Later::SurveysTitle => "What the surveys leave open",
        Later::SurveysHint => {
            "IIT and EIT are surveys. From the numbers of respondents, the probability of each level follows. Optional."
        }
        Later::SurveysLimits => {
            "This covers only the luck of the draw: respondents are taken as a random sample whose answers spread as far as they can. It does not cover who chose to answer, the wording of questions, or untrue answers. With few respondents, or near 100, it is rough."
        }
        Later::ChancesNeed => {
            "Every instrument’s score must be known before the probability of each level can be told."
        }
        Later::ProbableRange => "Probable range",
        Later::NotACount => "Please enter a whole number, such as 120.",
        Later::TooFewRespondents => "At least 2 respondents are needed.",
        Later::MoreThanAll => "There are more respondents than people; please correct it.",

        Later::SubjectLevel => "Name of the level",
        Later::SubjectThreshold => "Threshold of the level",
        Later::SubjectRounding => "Rounding",
        Later::SubjectScale => "Values of answers",
        Later::SubjectOther => "Other",
        Later::Levels => "Levels",
        Later::Tree => "Instruments, indicators and weights",
        Later::Sources => "Sources",
        Later::StatusName => "How sure",
        Later::WeightOfWhole => "In overall points",
        Later::RuleName => "Item",

        Later::EmbedIntro => "Choose what to show, look at the preview, and copy the code into your page.",
        Later::EmbedWay => "How",
        Later::EmbedElement => "Script",
        Later::EmbedFrame => "Frame (iframe)",
        Later::EmbedStatic => "Plain HTML",
        Later::EmbedElementHint => {
            "The lightest, and it blends in. For sites that allow scripts; where the script cannot run, readers see a table."
        }
        Later::EmbedFrameHint => "For sites that remove scripts but allow an iframe.",
        Later::EmbedStaticHint => {
            "For sites that allow neither script nor iframe. The numbers stand still: copy again when they change."
        }
        Later::EmbedMode => "What",
        Later::EmbedCard => "Result card",
        Later::EmbedCalculator => "Calculator",
        Later::EmbedReadonly => "Read-only: the scores cannot be changed",
        Later::EmbedVector => "Score line",
        Later::EmbedVectorHint => "From the numbers on the Calculate page; another score line may be pasted.",
        Later::EmbedAgencyHint => "Optional; the name becomes part of the code",
        Later::EmbedAccent => "Accent colour",
        Later::EmbedAccentReset => "Use the usual colour",
        Later::EmbedScript => "Address of ita-score.js",
        Later::EmbedScriptHint => "If the files are on your own site, put that address here.",
        Later::EmbedPreview => "Preview",
        Later::EmbedCode => "Code to paste",
        Later::EmbedCopy => "Copy code",
        Later::EmbedCopied => "Code copied",
        Later::EmbedHelper => "Let the frame fit its content (optional)",
        Later::EmbedHelperHint => {
            "Put this script on the same page, if the site allows scripts; the frame is then as high as what it holds."
        }
        Later::EmbedOpen => "Try other scores",
        Later::EmbedNote => "A simulation, not a result of the NACC.",
        Later::EmbedBroken => "This cannot be shown: the score line in the address is not valid.",
        Later::EmbedCardTitle => "ITA result",
        Later::EmbedCalculatorTitle => "ITA calculator",
        Later::HelpWhatTitle => "What this is",
        Later::HelpWhat1 => {
            "ITA Score works out and explains a result of Thailand’s Integrity and Transparency Assessment of government agencies: the score, the level, why it is that level, and what is short of the next."
        }
        Later::HelpWhat2 => {
            "Enter what you know. What you do not know yet is shown as a range, with every level that is still possible."
        }
        Later::HelpNotNaccTitle => "Not the NACC’s",
        Later::HelpNotNacc => {
            "Every number is a simulation by rules found in public sources. Only what the NACC announces is a result. Each rule says where it comes from and how sure it is, under Rules."
        }
        Later::HelpPrivacyTitle => "Your numbers stay with you",
        Later::HelpPrivacy => {
            "Nothing that you enter leaves your browser. It is stored on this device so that you can go on later. What was cleared can still be brought back; to remove it for good, use the button that deletes everything on this device."
        }
        Later::HelpUseTitle => "How to enter scores",
        Later::HelpUse1 => "Choose the fiscal year and enter the instruments’ scores, in Thai or Arabic digits.",
        Later::HelpUse2 => {
            "If you know the parts of a score, open it: its score is then computed from them. You can go back to its own number; neither is lost."
        }
        Later::HelpUse3 => {
            "If you know only the overall score, enter that itself: you are told which level is certain and which are possible."
        }
        Later::HelpUse4 => {
            "An OIT item is published, not published, or earns part of its credit. One of which nothing is said is not counted as zero."
        }
        Later::HelpImproveTitle => "Planning an improvement",
        Later::HelpImprove1 => {
            "The page Improve begins with the scores you entered and tells the way of the least effort to the level you choose. Apply puts it into the scenario; your present scores stay as they are."
        }
        Later::HelpImprove2 => {
            "Try scores yourself by slider or by typing. Lock what cannot change, say at most where there is a limit, and say what is easy, medium or hard: the way to the target follows."
        }
        Later::HelpImprove3 => {
            "Keep several scenarios: name, duplicate, delete and take back, compare. A plan can be copied as a table into a letter, or sent as a link."
        }
        Later::HelpImprove4 => {
            "Effort is a number of this tool’s own, to tell which way is easier; it is not the NACC’s, and no advice to influence respondents."
        }
        Later::HelpLevelTitle => "How to read the level",
        Later::HelpLevel1 => {
            "The level is decided by scores rounded as they are published, and in some years by a floor for each instrument. So a high overall score may still miss the level one would expect."
        }
        Later::HelpLevel2 => "“At least” names the level that is certain, whatever the unknown scores turn out to be.",
        Later::HelpLevel3 => {
            "The table of conditions shows which are met, which fall short and by how much, and which are not known yet."
        }
        Later::HelpSureTitle => "How sure the rules are",
        Later::HelpSure => "No official handbook’s scoring chapter could be read, so every rule says how sure it is.",
        Later::HelpKeysTitle => "By keyboard",
        Later::KeyArrows => "Arrow up, arrow down",
        Later::KeyArrowsDoes => "Raise or lower a score by 0.01",
        Later::KeyShiftArrows => "Shift and arrow",
        Later::KeyShiftArrowsDoes => "Raise or lower it by 1 point",
        Later::KeySpace => "Space",
        Later::KeySpaceDoes => "Switch an OIT item between published and not published",
        Later::KeyPaste => "Paste",
        Later::KeyPasteDoes => "A column of scores from a table fills the fields downward from the chosen one",
        Later::HelpLinkTitle => "Links and the score line",
        Later::HelpLink1 => {
            "The address of this page carries every score after its #. Whoever gets the link sees the same result. That part is not sent to a server."
        }
        Later::HelpLink2 => {
            "The line begins with ITA and the fiscal year, then ids and scores. Links, files and the ita command read it."
        }
    }
}

pub(super) fn message(message: &LateMessage<'_>) -> String {
    match *message {
        LateMessage::OrMore { at_least } => format!("{at_least} or more"),
        LateMessage::ShortBy { short } => format!("{short} short"),
        LateMessage::RoundStep { exact, decimals } => format!("{exact}, half rounded up to {decimals} decimal places"),
        LateMessage::Asks { who, at_least } => format!("{} {at_least} or more", opening(who)),

        LateMessage::RoundingRule { decimals } => format!(
            "A score is rounded once, half up, to {decimals} decimal places, where it is shown and held against the levels; nothing is rounded on the way."
        ),

        LateMessage::NextStep { level, steps } => format!("Next, for {level}: {steps}."),
        LateMessage::ScenarioNo { number } => format!("Scenario {number}"),
        LateMessage::CopyOf { name } => format!("Copy of {name}"),
        LateMessage::NodeAt { who, value } => format!("{who} of {value}"),
        LateMessage::SliderMoved { value, change } => format!("{value} points ({change} from now)"),
        LateMessage::OnePointGives { points } => format!("1 point gives {points} overall"),
        LateMessage::GainPoints { points } => format!("+{points} points"),
        LateMessage::CapOf { who } => format!("The most for {who}"),
        LateMessage::EaseOf { who } => format!("Effort of {who}"),
        LateMessage::LockNode { who } => format!("Lock {who}"),
        LateMessage::UnlockNode { who } => format!("Unlock {who}"),
        LateMessage::Uncap { who } => format!("Take the bound off {who}"),
        LateMessage::EffortNote { easy, medium, hard } => format!(
            "The numbers for effort are this tool’s own, not the NACC’s: easy {easy}, medium {medium}, hard {hard} for each point of an entry, or for an OIT item."
        ),
        LateMessage::RaiseNode { who, by, to } => format!("raise {who} by {by} to {to}"),
        LateMessage::PublishItem { who } => format!("publish {who}"),
        LateMessage::MoreSteps { count } => format!("{count} more"),
        LateMessage::MustReach { who, at_least } => format!("{who} must reach at least {at_least}"),
        LateMessage::MustPublish { who } => format!("{who} must be published"),
        LateMessage::PlanSteps { target, steps } => format!("The least effort to {target}: {steps}."),
        LateMessage::PlanStepsFound { target, steps } => format!("A way to {target}: {steps}."),
        LateMessage::PlanAlsoOpen { needs } => format!("It also needs {needs}."),
        LateMessage::PlanOnlyOpen { target, needs } => {
            format!("No score entered has to rise for {target}. It needs {needs}.")
        }
        LateMessage::PlanReached { target } => {
            format!("The present scores reach {target} already; nothing has to rise.")
        }
        LateMessage::PlanInfeasible { target, reasons } => format!("{target} cannot be reached: {reasons}."),
        LateMessage::BlockedAt { who, at_least, best } => {
            format!("{who} must reach {at_least} but can reach {best} at most")
        }
        LateMessage::OnlyNode { who } => format!("Only {who}"),
        LateMessage::NotPossible { reasons } => format!("Not possible: {reasons}"),
        LateMessage::ReachesAtLeast { who, at_least } => format!("{who} at {at_least} or more"),
        LateMessage::IsPublished { who } => format!("{who} published"),
        LateMessage::PlanCaption { target } => format!("The way to {target}"),
        LateMessage::RespondentsOf { who } => format!("Respondents of {who}"),
        LateMessage::PopulationOf { who } => format!("All who could answer {who}"),
        LateMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        LateMessage::ChancesMargins { margins } => format!("The surveys may be off by {margins} points."),
        LateMessage::ChancesRange { low, high } => {
            format!("If everybody answered, the overall score would lie between {low} and {high} (19 times in 20).")
        }
        LateMessage::YearNamed { year } => format!("FY {year}"),
        LateMessage::BandsDescription { low, high, now, then, edges } => {
            format!("Scale from {low} to {high}. {now}; {then}. {edges}")
        }
        LateMessage::WaterfallDescription { from, to, parts } => format!("From {from} to {to}: {parts}."),
        LateMessage::RadarDescription { now, then, parts } => format!("{now} → {then}: {parts}"),
        LateMessage::MeansNote { years } => format!(
            "The means are of the overall score only. Those of {years} were computed from published differences and were not published themselves."
        ),
        LateMessage::MeansDescription { means, own } => format!("National mean: {means}. The agency: {own}."),

        LateMessage::AsksNothing { above } => format!("Below {above}"),
    }
}
