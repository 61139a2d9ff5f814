//! Levels that lines of running text and of tables give for the whole.

use super::State;
use super::years::years_of;
use crate::fact::{Found, LevelFact};
use crate::heads::is_head;
use crate::line::{Item, Kind, Line, said};
use crate::words::Role;
use ita_score::NodeKind;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The cells of the columns in which something has not passed.
pub(super) fn verdicts(lines: &[Rc<Line>]) -> BTreeSet<usize> {
    let rows = lines.iter().filter(|line| line.row.delimited && line.numbers().next().is_some());
    let failed = rows.flat_map(|line| &line.items).filter(|item| said(&item.text) == Some(false));
    failed.map(|item| item.cell).collect()
}

impl State<'_> {
    /// True for "ผ่าน" in a column of verdicts: something in it has not passed, or its head is a criterion.
    fn is_verdict(&self, at: usize, item: &Item) -> bool {
        let heads = self.out.tables.last();
        let is_criterion =
            heads.and_then(|heads| heads.get(&item.cell)).is_some_and(|head| head.role() == Some(Role::Target));
        let is_column = self.lines[at].row.delimited && (is_criterion || self.verdicts.contains(&item.cell));
        is_column && said(&item.text) == Some(true)
    }

    /// Levels that the line gives for the whole.
    pub(super) fn levels(&mut self, at: usize, found: &mut Found) {
        let line = &self.lines[at];
        if is_head(line) {
            return;
        }
        let mut years = None;
        let whole = line.labels().any(|(_, label)| label.node == 0);
        let others = line.labels().any(|(_, label)| label.node != 0);
        let names_level = line.items.iter().any(|item| {
            matches!(item.kind, Kind::Text | Kind::Label(_))
                && item.role() == Some(Role::Level)
                && item.text.chars().count() < 40
        });
        for (place, item) in line.items.iter().enumerate() {
            let Kind::Level(level, said) = &item.kind else { continue };
            // A level that a program gave, in a column of its own, was not announced.
            let head = self.out.tables.last().and_then(|heads| heads.get(&item.cell));
            let is_computed = line.row.delimited && head.is_some_and(|head| head.role() == Some(Role::Computed));
            if is_computed || self.is_verdict(at, item) {
                continue;
            }
            let after_whole = line.items[..place].iter().rev().find_map(|item| match &item.kind {
                Kind::Label(label) => Some(label.node == 0),
                _ => None,
            });
            // A level alone on its line, after the whole.
            let below_whole = line.items.len() == 1
                && !line.row.delimited
                && self.waiting.last().map_or_else(
                    || self.out.slots.last().is_some_and(|slot| slot.label.node == 0),
                    |(_, label, _)| label.node == 0,
                );
            let sure = match after_whole {
                None if below_whole => true,
                Some(whole) => whole || (*said && !line.row.delimited && line.labels().count() > 1),
                None => *said || names_level || self.waits_for_level || (whole && !others),
            };
            if sure && !(line.row.delimited && others && !whole) {
                let alone = line.items.len() == 1 && !line.row.delimited;
                let below = self.waiting.last().map(|(_, label, _)| label.node);
                let below = below.or_else(|| self.out.slots.last().map(|slot| slot.label.node));
                let below_part = alone && below.is_some_and(|node| self.names.kind(node) > NodeKind::Instrument);
                let own = || years.get_or_insert_with(|| years_of(&line.items))[place];
                let year = self.only_year(at);
                let year = if line.row.delimited { year } else { year.or_else(own) }.or(self.section);
                found.levels.push(LevelFact { at, level: level.clone(), year, sure: true, below_part });
                found.ignored[at].get_or_insert("level");
            }
        }
        let any = line.items.iter().any(|item| matches!(item.kind, Kind::Level(..)));
        self.waits_for_level =
            names_level && !any && line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    }
}
