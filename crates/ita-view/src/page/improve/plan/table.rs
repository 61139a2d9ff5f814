//! A plan as a table.

use super::words::{by, value_words};
use super::{PlanRow, PlanTotal, Sheet};
use crate::message::{ImproveLabel, ImproveMessage, Label, Voice};
use crate::page::improve::rows::points_won;
use crate::page::improve::sides::{running, signed};
use crate::page::{TableView, names};
use ita_score::{Plan, Raise};

/// Heads of the table.
pub(super) fn head(voice: Voice) -> [String; 6] {
    [
        voice.label(Label::RuleName),
        voice.label(ImproveLabel::PlanFrom),
        voice.label(ImproveLabel::PlanTo),
        voice.label(ImproveLabel::PlanBy),
        voice.label(ImproveLabel::PlanWon),
        voice.label(ImproveLabel::PlanEffort),
    ]
}

/// Its rows and its foot. Where the overall score is known, the points shown are differences of its rounded running total,
/// so that they add up to the difference of the scores shown.
pub(super) fn rows(sheet: &Sheet<'_>, plan: &Plan<'_>) -> (Vec<PlanRow>, PlanTotal) {
    let (voice, rules, base) = (sheet.voice, sheet.ground.rules(), &sheet.ground.base.scored);
    let changes = base.changes(&plan.result);
    let steps = changes.as_ref().and_then(|changes| running(base, changes));
    let won = |raise: &Raise| {
        let step = steps.as_ref().and_then(|steps| steps.iter().find(|step| step.node == raise.node));
        let shown = step.map(|step| (signed(voice, step.from, step.to).0, step.from == step.to));
        match shown {
            Some((text, false)) => Some(text),
            _ => {
                let parts = &changes.as_ref()?.parts;
                let points = parts.iter().find(|part| part.node == raise.node)?.points.known()?;
                Some(points_won(voice, rules, points))
            }
        }
    };
    let row = |raise: &Raise| PlanRow {
        node: rules.node(raise.node).id.to_string(),
        name: names::short(voice, rules, raise.node),
        about: voice.words(&rules.node(raise.node).name),
        from: value_words(voice, sheet.ground, raise.node, raise.from),
        to: value_words(voice, sheet.ground, raise.node, raise.to),
        by: match rules.is_item(raise.node) {
            true => voice.label(ImproveLabel::OneItem),
            false => voice.number(by(rules, raise)),
        },
        won: won(raise).unwrap_or_default(),
        effort: voice.number(raise.cost),
    };
    let rows: Vec<PlanRow> = plan.raises.iter().map(row).collect();
    let won = match (base.overall().score(), plan.result.overall().score()) {
        (Some(before), Some(after)) => signed(voice, before, after).0,
        _ => String::new(),
    };
    let total = PlanTotal { label: voice.label(ImproveLabel::Total), won, effort: voice.number(plan.cost) };
    (rows, total)
}

/// The same, to be copied.
pub(super) fn table(voice: Voice, target: &str, rows: &[PlanRow], total: &PlanTotal) -> TableView {
    let line =
        |row: &PlanRow| [&row.name, &row.from, &row.to, &row.by, &row.won, &row.effort].map(String::clone).to_vec();
    let none = String::new;
    let foot = vec![total.label.clone(), none(), none(), none(), total.won.clone(), total.effort.clone()];
    TableView {
        caption: voice.say(&ImproveMessage::PlanCaption { target }),
        head: head(voice).to_vec(),
        rows: rows.iter().map(line).chain([foot]).collect(),
    }
}
