//! Tables with the names above and one agency or year per row.

mod head;
mod row;
mod running;

use crate::ask::Ask;
use crate::fact::{Fact, Found, LevelFact};
use crate::line::{Item, Kind, Line};
use crate::names::{Label, Names};
use crate::words::Role;
use ita_score::NodeKind;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Words in the head of a column of agencies.
const AGENCIES: [&str; 20] = [
    "หน่วยงาน",
    "ส่วนราชการ",
    "รัฐวิสาหกิจ",
    "มหาวิทยาลัย",
    "สถาบัน",
    "องค์กร",
    "องค์การ",
    "กระทรวง",
    "กรม",
    "จังหวัด",
    "อำเภอ",
    "เทศบาล",
    "อบต",
    "อบจ",
    "อปท",
    "agency",
    "agencies",
    "organi",
    "province",
    "universit",
];

/// What a column holds.
#[derive(Clone, Debug)]
struct Column {
    label: Label,
    year: Option<u16>,
    text: String,
    role: Option<Role>,
    /// Its head says something in brackets that is no score, so its cells have a score and something in brackets: "IIT (เทียบปีก่อน)".
    aside: bool,
}

impl Column {
    fn new(label: Label, item: &Item) -> Self {
        Self { label, year: None, text: item.text.clone(), role: item.role(), aside: false }
    }
}

/// A row of values.
struct Data {
    at: usize,
    year: Option<u16>,
    name: String,
    facts: Vec<Fact>,
    levels: Vec<LevelFact>,
    sum: bool,
    /// How many cells it has.
    cells: usize,
    /// It does not stand below the heads.
    moved: bool,
}

/// Reads every such table and marks its lines as used.
pub(crate) fn read(lines: &[Rc<Line>], names: &Names, year: u16, found: &mut Found) -> Result<(), Ask> {
    let mut at = 0;
    while at < lines.len() {
        match table(lines, at, names, year, found)? {
            Some(next) => at = next.max(at + 1),
            None => at += 1,
        }
    }
    Ok(())
}

fn table(lines: &[Rc<Line>], start: usize, names: &Names, year: u16, found: &mut Found) -> Result<Option<usize>, Ask> {
    let line = &lines[start];
    if !line.row.delimited {
        return running::read(lines, start, names, year, found);
    }
    let mut columns = head::numbering(line, names).unwrap_or_else(|| head::labelled(line, names));
    if columns.is_empty() {
        return Ok(None);
    }
    // A title, in the only cell of its row that says something, is no head: the one below it is.
    let is_title = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    let below = lines.get(start + 1).filter(|below| below.row.delimited);
    if is_title
        && below.is_some_and(|below| head::numbering(below, names).is_some() || head::labelled(below, names).len() > 1)
    {
        return Ok(None);
    }
    let mut heads = BTreeMap::new();
    head::years_above(line, &mut heads);
    // The row of years or groups above.
    if let Some(above) = start
        .checked_sub(1)
        .map(|at| &lines[at])
        .filter(|above| above.row.delimited && above.numbers().next().is_none())
    {
        let mut over = BTreeMap::new();
        head::years_above(above, &mut over);
        if over.values().collect::<std::collections::BTreeSet<_>>().len() > 1 {
            for (cell, year) in over {
                heads.entry(cell).or_insert(year);
            }
        }
    }
    let mut next = start + 1;
    // The indicators' numbers below the instruments' names.
    if let Some(numbers) =
        lines.get(next).filter(|below| below.row.delimited).and_then(|below| head::numbering(below, names))
    {
        columns.extend(numbers);
        next += 1;
    }
    if let Some(ask) = lines.get(next).and_then(|below| head::codes(&columns, below, names)) {
        return Err(ask);
    }
    while let Some(line) =
        lines.get(next).filter(|line| line.row.delimited && line.numbers().next().is_none() && !line.row.is_blank())
    {
        let more = head::labelled(line, names);
        let has_roles = line.items.iter().any(|item| matches!(item.kind, Kind::Text) && item.role().is_some())
            || line.years().next().is_some();
        let data = line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_) | Kind::Blank | Kind::Level(..)))
            && !more.is_empty()
            && more.len() < 2;
        if (more.is_empty() && !has_roles) || data || line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_))) {
            break;
        }
        head::years_above(line, &mut heads);
        for (cell, column) in more {
            let deeper = columns
                .get(&cell)
                .is_none_or(|old: &Column| names.kind(old.label.node) <= names.kind(column.label.node));
            if deeper {
                columns.insert(cell, column);
            }
        }
        next += 1;
    }
    for (cell, column) in &mut columns {
        column.year = column.year.or(heads.get(cell).copied());
    }
    // "ITA 2568" in the corner names the table, not the column of the agencies.
    let is_value = |cell: usize| {
        let of =
            |line: &Rc<Line>| line.items.iter().any(|item| item.cell == cell && matches!(item.kind, Kind::Number(_)));
        lines.get(next).is_some_and(of)
    };
    columns.retain(|&cell, column| cell > 0 || column.label.node != 0 || is_value(cell));
    columns.retain(|_, column| !column.role.is_some_and(|role| role.is_other() && role != Role::Ordinal));
    let rows_of_heads = lines[start.saturating_sub(1)..next].iter().filter(|line| line.row.delimited);
    let mut heads: Vec<usize> = rows_of_heads
        .flat_map(|line| line.row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).map(|(at, _)| at))
        .collect();
    heads.sort_unstable();
    heads.dedup();
    let nodes: std::collections::BTreeSet<usize> = columns.values().map(|column| column.label.node).collect();
    let many = nodes.len() >= 2;
    let mut rows = Vec::new();
    let mut end = next;
    while let Some(line) = lines.get(end) {
        if line.row.is_blank() || !line.row.delimited {
            break;
        }
        // A long table: its rows have names of their own.
        let own = line
            .labels()
            .any(|(_, label)| names.kind(label.node) != NodeKind::Overall && !(label.tail && label.node == 0));
        let values = line
            .items
            .iter()
            .filter(|item| {
                columns.contains_key(&item.cell) && matches!(item.kind, Kind::Number(_) | Kind::Tick(_) | Kind::Blank)
            })
            .count();
        let ticked = line
            .items
            .iter()
            .any(|item| columns.get(&item.cell).is_some_and(|column| names.is_item(column.label.node)));
        // "ระดับ | ผ่านดี | ผ่าน | ผ่านดี": of the scores above.
        if values == 0
            && let Some(row) = rows.last_mut()
            && row::level_below(line, end, &columns, row)
        {
            found.ignored[end] = Some("level");
            end += 1;
            continue;
        }
        if own || (values == 0 && !ticked) {
            break;
        }
        rows.push(row::data(line, end, &columns, &heads, names, found));
        end += 1;
    }
    // Of heads in several rows, those with names have as many cells as the values, or some were left out or added.
    let of_heads =
        lines[start.saturating_sub(1)..next].iter().filter(|line| line.row.delimited && !line.row.is_blank());
    let widths: Vec<usize> = of_heads.clone().map(|line| line.row.cells.len()).collect();
    let named: Vec<usize> = of_heads
        .filter(|line| line.labels().count() + line.numbers().count() > 1)
        .map(|line| line.row.cells.len())
        .collect();
    if widths.iter().any(|width| *width != widths[0]) {
        let is_out = |row: &Data| named.iter().any(|width| *width != lines[row.at].row.cells.len());
        rows.iter_mut().for_each(|row| row.moved |= is_out(row));
    }
    if rows.is_empty() || (!many && rows.iter().all(|row| row.facts.is_empty())) {
        return Ok(None);
    }
    if !many {
        // One named column is a wide table only if its rows name agencies or years, not parts.
        let total_only = nodes.iter().all(|&node| node == 0);
        let agency = line.items.iter().any(|item| {
            matches!(item.kind, Kind::Text) && AGENCIES.iter().any(|word| item.text.to_lowercase().contains(word))
        });
        let yearly = rows.iter().all(|row| row.year.is_some());
        let other_labels = lines[end..]
            .iter()
            .take_while(|line| !line.row.is_blank())
            .any(|line| line.labels().any(|(_, label)| label.node != 0));
        // The divisions of one agency, each with its score of one instrument: several, whichever is meant.
        let divisions = agency && rows.len() > 1 && rows.iter().any(|row| !row.sum);
        if !(total_only || divisions) || other_labels || !(agency || yearly) {
            return Ok(None);
        }
    }
    for line in start..end {
        found.used[line] = true;
        if line < next {
            found.ignored[line] = Some("heading");
        }
    }
    // The mean of divisions is not told from a division's own score by leaving one of them out.
    let is_one_of = !many && nodes.iter().any(|&node| node != 0);
    if is_one_of && rows.iter().filter(|row| !row.sum).count() == 1 && rows.len() > 1 {
        return Err(Ask::Agencies(rows.into_iter().map(|row| row.name).collect()));
    }
    take(rows, year, found)?;
    Ok(Some(end))
}

/// The rows that count: those of the year, and of one agency.
fn take(rows: Vec<Data>, year: u16, found: &mut Found) -> Result<(), Ask> {
    let mut kept: Vec<Data> = Vec::new();
    for row in rows {
        if row.facts.is_empty() {
            found.ignored[row.at].get_or_insert("no value");
            continue;
        }
        if row.year.is_some_and(|of| of != year) {
            found.ignored[row.at] = Some("other year");
            // Kept as facts of another year, so that it is known that there are some.
            found.facts.extend(row.facts);
            continue;
        }
        kept.push(row);
    }
    let named = kept.iter().filter(|row| !row.sum).count();
    if named >= 1 && kept.len() > named {
        for row in kept.iter().filter(|row| row.sum) {
            found.ignored[row.at] = Some("mean");
        }
        kept.retain(|row| !row.sum);
    }
    if kept.len() > 1 {
        found.agencies = kept.into_iter().map(|row| (row.at, row.name)).collect();
        return Err(Ask::Agencies(found.agencies.iter().map(|(_, name)| name.clone()).collect()));
    }
    if let Some(row) = kept.iter().find(|row| row.moved) {
        return Err(Ask::Columns(vec![row.name.clone()]));
    }
    for row in kept {
        found.facts.extend(row.facts);
        found.levels.extend(row.levels);
    }
    Ok(())
}
