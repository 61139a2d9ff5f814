//! English: fixed texts.

use crate::message::Label;
use ita_words::Lang;

pub(in crate::message) fn label(label: Label) -> &'static str {
    match label {
        Label::AppName => "ITA Score",
        Label::Disclaimer => {
            "A simulation, not a website of the NACC (Thailand’s National Anti-Corruption Commission). Only results announced by the NACC are official."
        }
        Label::Tagline => "A simulation, not the NACC’s result",
        Label::SkipToContent => "Skip to content",
        Label::Navigation => "Main menu",
        Label::Calculate => "Calculate",
        Label::Rules => "Rules",
        Label::Help => "Help",
        Label::Language => "Language",
        Label::NumeralsName => "Digits",
        Label::ArabicNumerals => "Arabic digits",
        Label::ThaiNumerals => "Thai digits",
        Label::ThemeName => "Colours",
        Label::ThemeAuto => "System",
        Label::ThemeLight => "Light",
        Label::ThemeDark => "Dark",
        Label::FiscalYearName => "Fiscal year",
        Label::Close => "Close",
        Label::Dismiss => "OK",

        Label::Inputs => "Scores",
        Label::Agency => "Agency",
        Label::AgencyHint => "Optional; stays on this device",
        Label::StartOwn => "Enter your agency’s scores",
        Label::Adopt => "Go on with these numbers",
        Label::Clear => "Clear all",
        Label::Undo => "Bring back",
        Label::Examples => "Examples",
        Label::PublishedResult => "Officially published result",
        Label::Published => ita_words::item_state(Some(true), Lang::En),
        Label::NotPublished => ita_words::item_state(Some(false), Lang::En),
        Label::PartlyPublished => "Partial credit",
        Label::NotSaid => ita_words::item_state(None, Lang::En),
        Label::FillRest => "The rest are not published",
        Label::Source => "Source",
        Label::CopyLink => "Copy link",
        Label::Forget => "Delete everything on this device",
        Label::ForgetHint => "Deletes all that was entered, and all that could be brought back, for good",

        Label::Result => "Result",
        Label::AtLeast => ita_words::at_least(Lang::En),
        Label::Perhaps => ita_words::perhaps(Lang::En),
        Label::NothingYet => "No result yet",
        Label::Stale => "One field needs correcting; the result shown uses its last valid value",
        Label::Conditions => "Requirements of each level",
        Label::NextToGive => "Still needed",
        Label::HowComputed => "How it is computed",
        Label::ScaleWhole => "Show 0–100",
        Label::ScaleUpper => "Show 60–100",
        Label::ShowResult => "Show the result",
        Label::PlanImprovement => "Plan the improvement",
        Label::Score => "Score",
        Label::Level => "Level",

        Label::Condition => "Condition",
        Label::Has => "Score",
        Label::Outcome => "Status",
        Label::Met => "Met",
        Label::NotKnownYet => "Not known yet",
        Label::RoundingName => "Rounding",
        Label::LevelName => "Level",
        Label::PublishedOverall => "Published score",
        Label::PublishedLevel => "Published level",
        Label::PublishedHint => "Only compared with the computed result, never used to compute it",
        Label::NotGiven => "Not given",
        Label::SubjectShare => "Weight and how scores are combined",
        Label::SubjectName => "Name and order",
        Label::SubjectEnglish => "English name",
        Label::SubjectAbout => "Description",
        Label::SubjectQuestion => "Question",
        Label::LinkHint => "The link carries the scores, not the agency’s name, and is sent nowhere",
        Label::LinkCopied => "Link copied",

        Label::Improve => "Improve",
        Label::WasScenarioDeleted => "The scenario was deleted; it can be taken back.",
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
        Label::TargetName => "Target",
        Label::TargetOverall => "Target overall score",
        Label::Gain => "Overall",
        Label::CapName => "At most",
        Label::EaseName => "Effort",
        Label::EaseEasy => "easy",
        Label::EaseMedium => "medium",
        Label::EaseHard => "hard",
        Label::ItemsName => "OIT items, those that bring most first",
        Label::PlanName => "Path to the target",
        Label::PlanFrom => "From",
        Label::PlanTo => "To",
        Label::PlanBy => "Increase",
        Label::PlanWon => "Gain in overall score",
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
        Label::SingleLevers => "Raising one item only",
        Label::NotAlone => "not enough alone",
        Label::FewestChanges => "The fewest changes",
        Label::WithoutSurveys => "No survey: only what the agency publishes",
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
        Label::SurveysTitle => "Survey uncertainty",
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

        Label::Claims => "Where the rules come from",
        Label::Weight => "Weight",
        Label::YearAssumed => "No official rules of this year have been found; the nearest year’s are used for now.",
        Label::YearInferred => {
            "Some of this year’s rules are inferred; see where they come from before relying on them."
        }
        Label::SubjectLevel => "Name of the level",
        Label::SubjectThreshold => "Threshold of the level",
        Label::SubjectRounding => "Rounding",
        Label::SubjectScale => "Values of answers",
        Label::SubjectOther => "Other",
        Label::Levels => "Levels",
        Label::Tree => "Instruments, indicators and weights",
        Label::Sources => "Sources",
        Label::StatusName => "How sure",
        Label::WeightOfWhole => "In overall points",
        Label::RuleName => "Item",

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
        Label::WasReturned => "Brought back. Press again to switch back.",

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
        Label::EmbedWay => "Method",
        Label::EmbedElement => "Script",
        Label::EmbedFrame => "Frame (iframe)",
        Label::EmbedStatic => "Plain HTML",
        Label::EmbedElementHint => {
            "The lightest, and it blends in. For sites that allow scripts; where the script cannot run, readers see a table."
        }
        Label::EmbedFrameHint => "For sites that remove scripts but allow an iframe.",
        Label::EmbedStaticHint => {
            "For sites that allow neither script nor iframe. The numbers do not update: copy again when they change."
        }
        Label::EmbedMode => "Format",
        Label::EmbedCard => "Result card",
        Label::EmbedCalculator => "Calculator",
        Label::EmbedReadonly => "Read-only: the scores cannot be changed",
        Label::EmbedVector => "Score code",
        Label::EmbedVectorHint => "From the numbers on the Calculate page; another score code may be pasted.",
        Label::EmbedAgencyHint => "Optional; the name becomes part of the code",
        Label::EmbedAccent => "Accent colour",
        Label::EmbedAccentReset => "Reset colour",
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
        Label::EmbedNote => ita_words::simulation(Lang::En),
        Label::EmbedBroken => "This cannot be shown: the score code in the address is not valid.",
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
            "Every number is a simulation by rules found in public sources. Only results announced by the NACC are official. Each rule says where it comes from and how sure it is, under Rules."
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
            "Effort is a number of this tool’s own, to tell which way is easier; it is not the NACC’s, and not advice to influence respondents."
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
        Label::HelpLinkTitle => "Links and the score code",
        Label::HelpLink1 => {
            "The address of this page carries every score after its #. Whoever gets the link sees the same result. That part is not sent to a server."
        }
        Label::HelpLink2 => {
            "The line begins with ITA and the fiscal year, then ids and scores. Links, files and the ita command read it."
        }
    }
}
