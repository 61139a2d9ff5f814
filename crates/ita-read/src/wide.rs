//! Tables with the names above and one agency or year per row.

use crate::ask::Ask;
use crate::fact::{Fact, Found, LevelFact, Value};
use crate::line::{Item, Kind, Line, said};
use crate::names::{Label, Names, Total};
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
}

/// A row of values.
struct Data {
    at: usize,
    year: Option<u16>,
    name: String,
    facts: Vec<Fact>,
    levels: Vec<LevelFact>,
    sum: bool,
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
        return running(lines, start, names, year, found);
    }
    let mut columns = numbering(line, names).unwrap_or_else(|| labelled(line, names));
    if columns.is_empty() {
        return Ok(None);
    }
    // A title, in the only cell of its row that says something, is no head: the one below it is.
    let is_title = line.row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    let below = lines.get(start + 1).filter(|below| below.row.delimited);
    if is_title && below.is_some_and(|below| numbering(below, names).is_some() || labelled(below, names).len() > 1) {
        return Ok(None);
    }
    let mut heads = BTreeMap::new();
    years_above(line, &mut heads);
    // The row of years or groups above.
    if let Some(above) = start
        .checked_sub(1)
        .map(|at| &lines[at])
        .filter(|above| above.row.delimited && above.numbers().next().is_none())
    {
        let mut over = BTreeMap::new();
        years_above(above, &mut over);
        if over.values().collect::<std::collections::BTreeSet<_>>().len() > 1 {
            for (cell, year) in over {
                heads.entry(cell).or_insert(year);
            }
        }
    }
    let mut next = start + 1;
    // The indicators' numbers below the instruments' names.
    if let Some(numbers) = lines.get(next).filter(|below| below.row.delimited).and_then(|below| numbering(below, names))
    {
        columns.extend(numbers);
        next += 1;
    }
    while let Some(line) =
        lines.get(next).filter(|line| line.row.delimited && line.numbers().next().is_none() && !line.row.is_blank())
    {
        let more = labelled(line, names);
        let has_roles = line.items.iter().any(|item| matches!(item.kind, Kind::Text) && item.role().is_some())
            || line.years().next().is_some();
        let data = line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_) | Kind::Blank | Kind::Level(..)))
            && !more.is_empty()
            && more.len() < 2;
        if (more.is_empty() && !has_roles) || data || line.items.iter().any(|item| matches!(item.kind, Kind::Tick(_))) {
            break;
        }
        years_above(line, &mut heads);
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
    columns.retain(|_, column| !column.role.is_some_and(|role| role.is_other() && role != Role::Ordinal));
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
        if own || (values == 0 && !ticked) {
            break;
        }
        rows.push(data(line, end, &columns, names, found));
        end += 1;
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
        if !total_only || other_labels || !(agency || yearly) {
            return Ok(None);
        }
    }
    for line in start..end {
        found.used[line] = true;
        if line < next {
            found.ignored[line] = Some("heading");
        }
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
    for row in kept {
        found.facts.extend(row.facts);
        found.levels.extend(row.levels);
    }
    Ok(())
}

fn data(line: &Line, at: usize, columns: &BTreeMap<usize, Column>, names: &Names, found: &mut Found) -> Data {
    let outside = |cell: &usize| !columns.contains_key(cell);
    let year = line.items.iter().filter(|item| outside(&item.cell)).find_map(|item| match item.kind {
        Kind::Year(year) => Some(year.year),
        _ => None,
    });
    let named =
        line.items.iter().filter(|item| outside(&item.cell) && matches!(item.kind, Kind::Text | Kind::Label(_)));
    let texts: Vec<&str> = named.clone().map(|item| item.text.as_str()).collect();
    // The whole cell: a number in it, as of a district, is part of the name.
    let cells = named.clone().filter_map(|item| line.row.cells.get(item.cell));
    let name = cells.max_by_key(|cell| cell.chars().count()).map_or_else(|| line.row.text(), Clone::clone);
    let role = named.clone().find_map(Item::role);
    let average = ["ค่าเฉลี่ย", "เฉลี่ย", "คะแนนเฉลี่ย", "สูงสุด", "ต่ำสุด", "average", "Average", "mean", "Mean"];
    let agency = texts.iter().filter(|text| !average.iter().any(|word| text.starts_with(word))).any(|text| {
        text.chars().count() > 24
            || text.contains("เทศบาล")
            || text.contains("อบต")
            || text.contains("จังหวัด")
            || text.contains("สำนัก")
            || text.contains("กรม")
    });
    let sum = !agency
        && line
            .items
            .iter()
            .any(|item| outside(&item.cell) && matches!(&item.kind, Kind::Label(label) if label.node == 0));
    let mut row = Data { at, year, name, facts: Vec::new(), levels: Vec::new(), sum };
    if !agency && role.is_some_and(Role::is_other) {
        found.ignored[at] = role.map(Role::reason);
        return row;
    }
    for (cell, column) in columns {
        let items = line.items.iter().filter(|item| item.cell == *cell);
        let mut values = items.filter_map(|item| match &item.kind {
            Kind::Number(number) => Some(Value::Number(number.clone())),
            Kind::Tick(tick) => Some(Value::Tick(*tick)),
            Kind::Text | Kind::Level(..) if names.is_item(column.label.node) => said(&item.text).map(Value::Tick),
            _ => None,
        });
        if let Some(value) = values.next() {
            row.facts.push(Fact {
                at,
                node: column.label.node,
                total: Total::No,
                value,
                year: year.or(column.year),
                text: column.text.clone(),
                doubt: column.label.doubt,
            });
        }
    }
    // Of a level beside each score that of the whole, which is nearest behind it.
    let levels = line.items.iter().filter(|item| matches!(item.kind, Kind::Level(..))).count();
    let of_whole = |item: &&Item| {
        levels < 2 || columns.range(..=item.cell).next_back().is_some_and(|(_, column)| column.label.node == 0)
    };
    let has_whole = line.items.iter().filter(|item| matches!(item.kind, Kind::Level(..))).any(|item| of_whole(&item));
    for item in line.items.iter().filter(|item| !has_whole || of_whole(item)) {
        if let Kind::Level(level, _) = &item.kind {
            row.levels.push(LevelFact { at, level: level.clone(), year, sure: true, below_part: false });
        }
    }
    row
}

/// The cells of a head that name nodes.
fn labelled(line: &Line, names: &Names) -> BTreeMap<usize, Column> {
    let mut columns = BTreeMap::new();
    if line.numbers().next().is_some() {
        return columns;
    }
    for item in &line.items {
        if let Kind::Label(label) = &item.kind {
            let label = Label { total: Total::No, ..label.clone() };
            let old =
                columns.get(&item.cell).is_some_and(|old: &Column| names.kind(old.label.node) > names.kind(label.node));
            if !old {
                columns.insert(item.cell, Column { label, year: None, text: item.text.clone(), role: item.role() });
            }
        }
    }
    columns
}

/// A row of 1, 2, 3 …, up to the number of indicators, is a head of numbers.
fn numbering(line: &Line, names: &Names) -> Option<BTreeMap<usize, Column>> {
    let indicators = names.of_kind(NodeKind::Indicator);
    let mut columns = BTreeMap::new();
    let mut expected = 1;
    for item in &line.items {
        match &item.kind {
            Kind::Number(number)
                if number.is_whole() && number.whole() == expected && columns.len() < indicators.len() =>
            {
                let node = names.find(&number.value)?;
                let label = Label { node, total: Total::No, doubt: false, by_number: true, tail: false };
                columns.insert(item.cell, Column { label, year: None, text: item.text.clone(), role: item.role() });
                expected += 1;
            }
            Kind::Number(_) => return None,
            Kind::Label(label) => {
                columns.insert(
                    item.cell,
                    Column { label: label.clone(), year: None, text: item.text.clone(), role: item.role() },
                );
            }
            _ => {}
        }
    }
    (indicators.len() > 2 && usize::try_from(expected).is_ok_and(|next| next == indicators.len() + 1))
        .then_some(columns)
}

/// The years of a head's cells; a year reaches over the empty cells to its right.
fn years_above(line: &Line, heads: &mut BTreeMap<usize, u16>) {
    let found: Vec<(usize, u16)> = line
        .items
        .iter()
        .filter_map(|item| match item.kind {
            Kind::Year(year) => Some((item.cell, year.year)),
            _ => None,
        })
        .collect();
    if found.len() < 2 {
        return;
    }
    for (cell, year) in found {
        heads.insert(cell, year);
        let mut next = cell + 1;
        while line.row.cells.get(next).is_some_and(String::is_empty) {
            heads.insert(next, year);
            next += 1;
        }
    }
}

/// The same in running text: a line of names, then a line with as many numbers.
fn running(
    lines: &[Rc<Line>],
    start: usize,
    names: &Names,
    year: u16,
    found: &mut Found,
) -> Result<Option<usize>, Ask> {
    let line = &lines[start];
    if line.numbers().next().is_some() || line.row.is_blank() {
        return Ok(None);
    }
    let columns = line.words(names);
    let mut nodes: Vec<usize> = columns.iter().map(|(label, _)| label.node).collect();
    nodes.sort_unstable();
    nodes.dedup();
    if columns.len() < 2 || nodes.len() != columns.len() || line.labels().count() > 1 {
        return Ok(None);
    }
    let mut rows = Vec::new();
    let mut end = start + 1;
    while let Some(line) = lines.get(end) {
        let numbers: Vec<_> = line.numbers().map(|(_, number)| number.clone()).collect();
        let ordinal = numbers.len() == columns.len() + 1 && numbers[0].is_whole();
        if line.labels().next().is_some() || numbers.len() < 2 || !(numbers.len() == columns.len() || ordinal) {
            break;
        }
        let numbers = if ordinal { &numbers[1..] } else { &numbers[..] };
        let of = line.years().next().map(|year| year.year);
        let facts = columns.iter().zip(numbers).map(|((label, text), number)| Fact {
            at: end,
            node: label.node,
            total: Total::No,
            value: Value::Number(number.clone()),
            year: of,
            text: text.clone(),
            doubt: false,
        });
        let levels = line.items.iter().filter_map(|item| match &item.kind {
            Kind::Level(level, _) => {
                Some(LevelFact { at: end, level: level.clone(), year: of, sure: true, below_part: false })
            }
            _ => None,
        });
        let name = line
            .items
            .iter()
            .find(|item| matches!(item.kind, Kind::Text))
            .map_or_else(|| line.row.text(), |item| item.text.clone());
        rows.push(Data { at: end, year: of, name, facts: facts.collect(), levels: levels.collect(), sum: false });
        end += 1;
    }
    if rows.is_empty() {
        return Ok(None);
    }
    found.ignored[start] = Some("heading");
    for used in &mut found.used[start..end] {
        *used = true;
    }
    take(rows, year, found)?;
    Ok(Some(end))
}
