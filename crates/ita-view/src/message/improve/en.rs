//! English.

use super::ImproveMessage;
pub(super) fn message(message: &ImproveMessage<'_>) -> String {
    match *message {
        ImproveMessage::ScenarioNo { number } => format!("Scenario {number}"),
        ImproveMessage::CopyOf { name } => format!("Copy of {name}"),
        ImproveMessage::ScoreAndLevel { score, level } => format!("{score}, {level}"),
        ImproveMessage::NodeAt { who, value } => format!("{who} of {value}"),
        ImproveMessage::SliderMoved { value, change } => format!("{value} points ({change} from now)"),
        ImproveMessage::OnePointGives { points } => format!("1 point gives {points} overall"),
        ImproveMessage::GainPoints { points } => format!("+{points} points"),
        ImproveMessage::CapOf { who } => format!("The most for {who}"),
        ImproveMessage::EaseOf { who } => format!("Effort of {who}"),
        ImproveMessage::UnlockNode { who } => format!("Let the plan raise {who}"),
        ImproveMessage::Uncap { who } => format!("Remove the limit on {who}"),
        ImproveMessage::EffortNote { medium, hard } => format!(
            "The numbers for effort are this tool’s own, not the NACC’s: what is hard counts {medium} times as much as usual, what is very hard {hard} times."
        ),
        ImproveMessage::GroupRaise { by, to } => format!("has to rise by {by} to {to}"),
        ImproveMessage::GroupAtLeast { at_least } => format!("has to reach at least {at_least}"),
        ImproveMessage::PlanOnlyTotal { target } => format!(
            "Only the overall score is known, and nobody can raise that by itself. Ask for the scores of IIT, EIT and OIT in the report of the result to see what has to rise for {target}."
        ),
        ImproveMessage::CeilingLifted { ceiling } => {
            format!("With no survey score above {ceiling} the target is out of reach, so this plan goes beyond it.")
        }
        ImproveMessage::MorePoints { points } => format!("{points} points more in total"),
        ImproveMessage::SeveralNeeded { who } => {
            format!("Since {who} have to rise together, no single instrument would be enough.")
        }
        ImproveMessage::MenuOf { who } => format!("Options for {who}"),
        ImproveMessage::AtMost { most } => format!("at most {most}"),
        ImproveMessage::CopyScenario { name } => format!("Duplicate {name}"),
        ImproveMessage::DeleteScenario { name } => format!("Delete {name}"),
        ImproveMessage::ShowScenarioNamed { name } => format!("Show {name}"),
        ImproveMessage::NameOf { name } => format!("Name of {name}"),
        ImproveMessage::ShortOf { who, short } => format!("{who} by {short}"),
        ImproveMessage::CountItems { count } => format!("items: {count}"),
        ImproveMessage::RaiseNode { who, by, to } => format!("raise {who} by {by} to {to}"),
        ImproveMessage::PublishItem { who } => format!("publish {who}"),
        ImproveMessage::MoreSteps { count } => format!("{count} more"),
        ImproveMessage::NextStep { level, margin, step } => {
            format!("Next, for {level} with {margin} to spare: {step}.")
        }
        ImproveMessage::NextSteps { level, margin } => format!("Next, for {level} with {margin} to spare:"),
        ImproveMessage::PlanSteps { target, steps } => format!("For {target}: {steps}."),
        ImproveMessage::PlanAlsoOpen { needs } => format!("It also needs {needs}."),
        ImproveMessage::PlanOnlyOpen { target, needs } => {
            format!("No score entered has to rise for {target}. It needs {needs}.")
        }
        ImproveMessage::PlanReached { target } => {
            format!("The current scores already reach {target}; nothing has to rise.")
        }
        ImproveMessage::PlanInfeasible { target, reasons } => format!("{target} cannot be reached: {reasons}."),
        ImproveMessage::BlockedAt { who, at_least, best } => {
            format!("{who} must reach {at_least} but can reach {best} at most")
        }
        ImproveMessage::OnlyNode { who } => format!("Only {who}"),
        ImproveMessage::ReachesAtLeast { who, at_least } => format!("{who} at {at_least} or more"),
        ImproveMessage::IsPublished { who } => format!("{who} published"),
        ImproveMessage::RespondentsOf { who } => format!("Respondents of {who}"),
        ImproveMessage::PopulationOf { who } => format!("All who could answer {who}"),
        ImproveMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        ImproveMessage::ChancesMargins { margins } => format!("The surveys may be off by {margins} points."),
        ImproveMessage::ChanceOf { level, how } => format!("The chance of {level} is {how}."),
        ImproveMessage::ChancesRange { low, high } => {
            format!("If everybody answered, the overall score would lie between {low} and {high} (95 % confidence).")
        }
    }
}
