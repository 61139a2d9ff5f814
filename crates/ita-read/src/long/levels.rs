//! Levels that lines of running text and of tables give for the whole.

use super::State;
use crate::fact::{Found, LevelFact};
use crate::line::Kind;
use crate::words::Role;

impl State<'_> {
    /// Levels that the line gives for the whole.
    pub(super) fn levels(&mut self, at: usize, found: &mut Found) {
        let line = &self.lines[at];
        let whole = line.labels().any(|(_, label)| label.node == 0);
        let others = line.labels().any(|(_, label)| label.node != 0);
        let names_level = line.items.iter().any(|item| {
            matches!(item.kind, Kind::Text | Kind::Label(_))
                && item.role() == Some(Role::Level)
                && item.text.chars().count() < 40
        });
        for (place, item) in line.items.iter().enumerate() {
            let Kind::Level(level, said) = &item.kind else { continue };
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
                found.levels.push(LevelFact { at, level: level.clone(), year: self.section, sure: true });
                found.ignored[at].get_or_insert("level");
            }
        }
        let any = line.items.iter().any(|item| matches!(item.kind, Kind::Level(..)));
        self.waits_for_level =
            names_level && !any && line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    }
}
