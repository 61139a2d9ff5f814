//! The overview as a table for other programs.

use super::{Board, OverviewList, OverviewView, overview_row};
use crate::message::{Label, OverviewLabel, Voice};
use crate::page::Table;
use ita_words::Numerals;

/// The agencies that are shown, in their order, in the columns that are shown. Numbers are written in Arabic digits.
#[must_use]
pub fn overview_table(voice: Voice, board: &Board, view: &OverviewView, list: &OverviewList) -> Table {
    let voice = Voice { numerals: Numerals::Arabic, ..voice };
    let label = |label: OverviewLabel| voice.label(label);
    let (agency, score) = (voice.label(Label::Agency), voice.label(OverviewLabel::Total));
    let (rank, level) = (label(OverviewLabel::Rank), label(OverviewLabel::Level));
    let (change, year) = (label(OverviewLabel::Change), label(OverviewLabel::FiscalYear));
    let mut table = Table::default();
    let instruments = view.instruments.iter().map(String::as_str);
    // The head names no year, so that the table names a single year and can be read again.
    let before = label(OverviewLabel::TotalBefore);
    let ends = super::before(board).map(|_| [&*before, &*change]).into_iter().flatten();
    let head = [&*rank, &*agency, &*year].into_iter().chain(instruments).chain([&*score, &*level]);
    table.row(head.chain(ends));
    let number = board.year.number().to_string();
    for row in list.order.iter().filter_map(|&at| overview_row(voice, board, at)) {
        // No word stands where a number is missing.
        let score = if row.rank.is_empty() { "" } else { &*row.score };
        let level = row.level.as_ref().map_or("", |level| &*level.name);
        let instruments = row.instruments.iter().map(String::as_str);
        // A sign that spreadsheets take for a number's.
        let change = row.change.replace('−', "-").replace(['+', '–'], "");
        let cells = [&*row.rank, &*row.name, &*number].into_iter().chain(instruments).chain([score, level]);
        table.row(cells.chain([&*row.before, &*change].into_iter().filter(|_| view.before.is_some())));
    }
    table
}
