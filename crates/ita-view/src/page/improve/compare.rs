//! Scenarios side by side: numbers, levels, and what differs.

use super::Results;
use super::plan::value_words;
use super::sides::{difference, short_number};
use super::tabs::scenario_name;
use crate::improve::ScenarioId;
use crate::message::{ImproveLabel, Label, Voice};
use crate::page::level::level;
use crate::page::names;
use crate::page::{LevelView, TableView};
use ita_score::Scored;

/// One column: the baseline or a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedColumn {
    /// Which scenario; none for the baseline.
    pub id: Option<ScenarioId>,
    /// Its name.
    pub name: String,
    /// Its overall score.
    pub number: String,
    /// Its level.
    pub level: LevelView,
    /// The difference to the baseline's overall score: “+0.54”.
    pub change: String,
}

/// A node that differs somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedRow {
    /// Id of its node.
    pub node: String,
    /// Its name.
    pub name: String,
    /// Its value in each column.
    pub cells: Vec<ComparedCell>,
}

/// A node's value in one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedCell {
    /// “95.00”, “เผยแพร่แล้ว”.
    pub text: String,
    /// True if it is not the baseline's.
    pub differs: bool,
}

/// The scenarios side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The baseline first, then every scenario.
    pub columns: Vec<ComparedColumn>,
    /// Nodes that differ in some scenario, in the tree's order.
    pub rows: Vec<ComparedRow>,
    /// The same as a table, to be copied.
    pub table: TableView,
}

/// The scenarios side by side; none while there is only one and it is as the baseline.
pub(super) fn compared(results: &Results<'_>) -> Option<Compared> {
    let (voice, ground) = (results.voice, results.ground);
    let base = &ground.base.scored;
    let results: Vec<_> = results.each().collect();
    if let [(_, only)] = results.as_slice()
        && only.assessment() == base.assessment()
    {
        return None;
    }
    let column = |id, name, scored: &Scored<'_>| ComparedColumn {
        id,
        name,
        number: short_number(voice, scored),
        level: level(voice, scored).0,
        change: difference(voice, base, scored).0,
    };
    let mut columns = vec![column(None, voice.label(ImproveLabel::Baseline), base)];
    columns.extend(
        results.iter().map(|(scenario, scored)| column(Some(scenario.id), scenario_name(voice, scenario), scored)),
    );
    let row = |(node, value)| {
        let differs = |scored: &Scored<'_>| scored.assessment().value(node) != Some(value);
        if !results.iter().any(|(_, scored)| differs(scored)) {
            return None;
        }
        let all = core::iter::once(base).chain(results.iter().map(|&(_, scored)| scored));
        let cell = |scored: &Scored<'_>| ComparedCell {
            text: scored
                .assessment()
                .value(node)
                .map(|value| value_words(voice, ground, node, value))
                .unwrap_or_default(),
            differs: differs(scored),
        };
        Some(ComparedRow {
            node: ground.rules().node(node).id.to_string(),
            name: names::short(voice, ground.rules(), node),
            cells: all.map(cell).collect(),
        })
    };
    let rows: Vec<ComparedRow> = ground.given().filter_map(row).collect();
    Some(Compared { table: table(voice, &columns, &rows), columns, rows })
}

/// A level in words: “ผ่านดี”, “อย่างน้อย ผ่านดี”.
pub(crate) fn level_words(level: &LevelView) -> String {
    match level {
        LevelView::Certain(level) => level.name.clone(),
        LevelView::Open { guaranteed, at_least, .. } => format!("{at_least} {}", guaranteed.name),
    }
}

fn table(voice: Voice, columns: &[ComparedColumn], rows: &[ComparedRow]) -> TableView {
    let line = |head: String, cells: Vec<String>| core::iter::once(head).chain(cells).collect::<Vec<_>>();
    let names = columns.iter().map(|column| column.name.clone()).collect();
    let levels = columns.iter().map(|column| level_words(&column.level));
    let mut lines = vec![
        line(voice.label(ImproveLabel::Score), columns.iter().map(|column| column.number.clone()).collect()),
        line(voice.label(ImproveLabel::Level), levels.collect()),
    ];
    lines.extend(
        rows.iter().map(|row| line(row.name.clone(), row.cells.iter().map(|cell| cell.text.clone()).collect())),
    );
    TableView {
        caption: voice.label(ImproveLabel::ScenariosCompared),
        head: line(voice.label(Label::RuleName), names),
        rows: lines,
    }
}
