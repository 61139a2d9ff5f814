//! The rows of values below the heads.

use super::heads::Heads;
use super::{Data, row};
use crate::fact::Found;
use crate::line::{Kind, Line};
use crate::names::Names;
use ita_score::NodeKind;
use std::rc::Rc;

/// The rows of values, and the line behind the last.
pub(super) fn read(lines: &[Rc<Line>], heads: &Heads, names: &Names, found: &mut Found) -> (Vec<Data>, usize) {
    let mut rows: Vec<Data> = Vec::new();
    let mut end = heads.end;
    while let Some(line) = lines.get(end).filter(|line| line.row.delimited && !line.row.is_blank()) {
        let of_columns = line.items.iter().filter_map(|item| Some((item, heads.columns.get(&item.cell)?)));
        let is_value = |kind: &Kind| matches!(kind, Kind::Number(_) | Kind::Tick(_) | Kind::Blank);
        let has_values = of_columns.clone().any(|(item, _)| is_value(&item.kind));
        let has_items = of_columns.clone().any(|(_, column)| names.is_item(column.label.node));
        // "ระดับ | ผ่านดี | ผ่าน | ผ่านดี": of the scores above.
        if !has_values
            && let Some(row) = rows.last_mut()
            && row::level_below(line, end, &heads.columns, row)
        {
            found.ignored[end] = Some("level");
            end += 1;
            continue;
        }
        if has_own_name(line, names) || !has_values && !has_items {
            break;
        }
        rows.push(row::data(line, end, &heads.columns, &heads.cells, names, found));
        end += 1;
    }
    mark_moved(&mut rows, lines, heads);
    (rows, end)
}

/// True for a row of a long table, which has a name of its own.
fn has_own_name(line: &Line, names: &Names) -> bool {
    line.labels().any(|(_, label)| names.kind(label.node) != NodeKind::Overall && !(label.tail && label.node == 0))
}

/// Marks rows that do not stand below the heads: of heads in several rows, those with names have as many cells as the values, or some
/// were left out or added.
fn mark_moved(rows: &mut [Data], lines: &[Rc<Line>], heads: &Heads) {
    let filled = heads.rows(lines).filter(|line| !line.row.is_blank());
    let mut widths = filled.clone().map(|line| line.row.cells.len());
    let first = widths.next();
    if widths.all(|width| Some(width) == first) {
        return;
    }
    let named = filled.filter(|line| line.labels().count() + line.numbers().count() > 1);
    let named: Vec<usize> = named.map(|line| line.row.cells.len()).collect();
    for row in rows {
        row.moved |= named.iter().any(|width| *width != lines[row.at].row.cells.len());
    }
}
