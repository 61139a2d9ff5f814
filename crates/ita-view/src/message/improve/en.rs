//! English.

use super::ImproveMessage;
pub(super) fn message(message: &ImproveMessage<'_>) -> String {
    match *message {
        ImproveMessage::ScenarioNo { number } => format!("Scenario {number}"),
        ImproveMessage::CopyOf { name } => format!("Copy of {name}"),
        ImproveMessage::NodeAt { who, value } => format!("{who} of {value}"),
        ImproveMessage::SliderMoved { value, change } => format!("{value} points ({change} from now)"),
        ImproveMessage::OnePointGives { points } => format!("1 point gives {points} overall"),
        ImproveMessage::GainPoints { points } => format!("+{points} points"),
        ImproveMessage::CapOf { who } => format!("The most for {who}"),
        ImproveMessage::EaseOf { who } => format!("Effort of {who}"),
        ImproveMessage::LockNode { who } => format!("Lock {who}"),
        ImproveMessage::UnlockNode { who } => format!("Unlock {who}"),
        ImproveMessage::Uncap { who } => format!("Remove the limit on {who}"),
        ImproveMessage::EffortNote { easy, medium, hard } => format!(
            "The numbers for effort are this tool’s own, not the NACC’s: easy {easy}, medium {medium}, hard {hard} for each point of an entry, or for an OIT item."
        ),
        ImproveMessage::RaiseNode { who, by, to } => format!("raise {who} by {by} to {to}"),
        ImproveMessage::PublishItem { who } => format!("publish {who}"),
        ImproveMessage::MoreSteps { count } => format!("{count} more"),
        ImproveMessage::MustReach { who, at_least } => format!("{who} must reach at least {at_least}"),
        ImproveMessage::MustPublish { who } => format!("{who} must be published"),
        ImproveMessage::PlanSteps { target, steps } => format!("The least effort to {target}: {steps}."),
        ImproveMessage::PlanStepsFound { target, steps } => format!("A way to {target}: {steps}."),
        ImproveMessage::PlanAlsoOpen { needs } => format!("It also needs {needs}."),
        ImproveMessage::PlanOnlyOpen { target, needs } => {
            format!("No score entered has to rise for {target}. It needs {needs}.")
        }
        ImproveMessage::PlanReached { target } => {
            format!("The present scores reach {target} already; nothing has to rise.")
        }
        ImproveMessage::PlanInfeasible { target, reasons } => format!("{target} cannot be reached: {reasons}."),
        ImproveMessage::BlockedAt { who, at_least, best } => {
            format!("{who} must reach {at_least} but can reach {best} at most")
        }
        ImproveMessage::OnlyNode { who } => format!("Only {who}"),
        ImproveMessage::NotPossible { reasons } => format!("Not possible: {reasons}"),
        ImproveMessage::ReachesAtLeast { who, at_least } => format!("{who} at {at_least} or more"),
        ImproveMessage::IsPublished { who } => format!("{who} published"),
        ImproveMessage::PlanCaption { target } => format!("The way to {target}"),
        ImproveMessage::RespondentsOf { who } => format!("Respondents of {who}"),
        ImproveMessage::PopulationOf { who } => format!("All who could answer {who}"),
        ImproveMessage::MarginOf { who, margin } => format!("{who} ±{margin}"),
        ImproveMessage::ChancesMargins { margins } => format!("The surveys may be off by {margins} points."),
        ImproveMessage::ChancesRange { low, high } => {
            format!("If everybody answered, the overall score would lie between {low} and {high} (95 % confidence).")
        }
        ImproveMessage::YearNamed { year } => format!("FY {year}"),
        ImproveMessage::BandsDescription { low, high, now, then, edges } => {
            format!("Scale from {low} to {high}. {now}; {then}. {edges}")
        }
        ImproveMessage::WaterfallDescription { from, to, parts } => format!("From {from} to {to}: {parts}."),
        ImproveMessage::RadarDescription { now, then, parts } => format!("{now} → {then}: {parts}"),
        ImproveMessage::MeansNote { years } => format!(
            "The means are of the overall score only. Those of {years} were computed from published differences and were not published themselves."
        ),
        ImproveMessage::MeansDescription { means, own } => format!("National mean: {means}. The agency: {own}."),
    }
}
