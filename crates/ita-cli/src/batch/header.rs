//! The header row: where it is, how its cells are separated, and what each column is for.
//!
//! It is found by its content, not by its place: spreadsheets put a title above it, separate cells by semicolons or tabs, and
//! spread it over two rows. Everything unusual is reported, and anything that could be read in two ways is refused.

use crate::fail::Fail;
use crate::table::source::Source;
use crate::table::split::{Splitter, Step};
use crate::table::{SEPARATORS, clean, told_separator};
use crate::usage::Usage;
use csv::ByteRecord;
use ita_score::{Rulebook, Score};
use ita_table::{ADDED, Column, Refusal, Years, columns, nearest};

/// Lines above the header that are looked at.
const MOST_TITLES: usize = 50;

/// Bytes that are looked at to find the header; more only if its row is longer.
const SAMPLE: usize = 1 << 16;

/// The columns of a table.
pub(super) struct Header {
    names: ByteRecord,
    pub(super) columns: Vec<Column>,
    pub(super) years: Years,
    /// What was unusual about it.
    pub(super) found: Found,
}

/// How a header was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The first line above the header, and how many there are.
    pub(super) title: Option<(String, usize)>,
    /// The header takes two rows.
    pub(super) two_rows: bool,
    /// Names that are not understood, each with the one that it was perhaps meant to be.
    pub(super) near: Vec<(String, String)>,
}

/// A row of the sample.
struct SampleRow {
    cells: Vec<String>,
    end: usize,
}

/// A header in the sample, and how many of its columns are read.
struct Candidate {
    separator: u8,
    names: Vec<String>,
    title: Option<(String, usize)>,
    two_rows: bool,
    end: usize,
    read: usize,
}

/// Why the sample has no header.
enum Missing {
    /// It may be further down.
    More,
    Refused(Fail),
}

impl Header {
    /// Finds the header and takes it off the table; what is left is read with the splitter. `asked` are the rules of `--year`.
    pub(super) fn read(source: &mut Source, asked: Option<&'static Rulebook>) -> Result<(Self, Splitter), Fail> {
        let years = Years::new(ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?, asked);
        source.more()?;
        let told = told_separator(source);
        let candidate = loop {
            let (bytes, whole) = source.ahead();
            let searched = if bytes.len() < SAMPLE && !whole {
                Err(Missing::More)
            } else {
                search(bytes, whole, told.as_ref().map_or(&SEPARATORS[..], std::slice::from_ref), years.rulebooks())
            };
            match searched {
                Ok(candidate) => break candidate,
                Err(Missing::Refused(fail)) => return Err(fail),
                Err(Missing::More) => source.more()?,
            }
        };
        let (bytes, _) = source.ahead();
        if str::from_utf8(&bytes[..candidate.end]).is_err() {
            return Err(Usage::HeaderNotUtf8.into());
        }
        source.skip(candidate.end);
        let columns = columns(&candidate.names, &years)?;
        let found = Found {
            title: candidate.title,
            two_rows: candidate.two_rows,
            near: nearest(&candidate.names, &columns, years.rulebooks()),
        };
        let names = candidate.names.iter().map(String::as_bytes).collect();
        Ok((Self { names, columns, years, found }, Splitter::new(candidate.separator)))
    }

    /// The names under which columns are read, in the table's order.
    pub(super) fn read_columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter_map(Column::read_as)
    }

    /// The place of a column by its name.
    pub(super) fn place(&self, name: &str) -> Result<usize, Usage> {
        let is_it = |cell: &[u8]| str::from_utf8(cell).is_ok_and(|cell| clean(cell) == clean(name));
        self.names.iter().position(is_it).ok_or_else(|| Usage::NoColumn { column: name.to_owned() })
    }

    /// The header of the output.
    pub(super) fn write(&self, out: &mut ByteRecord) {
        out.clear();
        for (name, _) in self.names.iter().zip(&self.columns).filter(|(_, column)| **column != Column::Earlier) {
            out.push_field(name);
        }
        ADDED.iter().for_each(|name| out.push_field(name.as_bytes()));
    }
}

/// The header that most columns are read of, over the separators.
fn search(bytes: &[u8], whole: bool, separators: &[u8], rulebooks: &[&'static Rulebook]) -> Result<Candidate, Missing> {
    let mut best: Result<Candidate, Missing> = Err(Missing::Refused(Usage::EmptyTable.into()));
    for &separator in separators {
        match candidate(bytes, whole, separator, rulebooks) {
            Ok(found) if best.as_ref().is_ok_and(|best| best.read >= found.read) => {}
            Ok(found) => best = Ok(found),
            // The usual separator gives the most useful reason, but a header that may still come is waited for.
            Err(missing) if best.is_err() && (separator == separators[0] || matches!(missing, Missing::More)) => {
                best = Err(missing);
            }
            Err(_) => {}
        }
    }
    best
}

/// The first row that has a node's column, unless what stands above it is no title.
fn candidate(bytes: &[u8], whole: bool, separator: u8, rulebooks: &[&'static Rulebook]) -> Result<Candidate, Missing> {
    let (rows, stopped) = sample(bytes, whole, separator);
    let filled = |row: &SampleRow| row.cells.iter().filter(|cell| !clean(cell).is_empty()).count();
    let reads = |cells: &[String]| {
        let columns: Vec<Column> = cells.iter().map(|cell| Column::of(cell, rulebooks)).collect();
        let has_node = columns.iter().any(|column| matches!(column, Column::Node { .. }));
        if has_node { columns.iter().filter(|column| column.read_as().is_some()).count() } else { 0 }
    };
    let named = |row: &SampleRow| {
        let cells = row.cells.iter().filter(|cell| cell.contains(|c: char| c.is_ascii_alphabetic()));
        cells.filter(|cell| Column::of(cell, rulebooks).read_as().is_some()).count()
    };
    let mut title: Option<(String, usize)> = None;
    for (index, row) in rows.iter().enumerate() {
        // Below a title, one number alone is as likely a value.
        let read = if title.is_none() || filled(row) > 1 { reads(&row.cells) } else { 0 };
        if read > 0 {
            let below = rows.get(index + 1);
            if below.is_none() && stopped == Stopped::More {
                return Err(Missing::More);
            }
            let one = Candidate { separator, names: row.cells.clone(), title, two_rows: false, end: row.end, read };
            return match below {
                Some(below) => over_two(one, below, rulebooks).map_err(|usage| Missing::Refused(usage.into())),
                None => Ok(one),
            };
        }
        match filled(row) {
            0 => {}
            // A line that is no header is a title if it is a single cell, or if what is surely a header follows.
            n if n == 1 || rows[index + 1..].iter().any(|row| named(row) > 1) => {
                let first = row.cells.iter().map(|cell| clean(cell)).find(|cell| !cell.is_empty());
                let (_, count) = title.get_or_insert_with(|| (first.unwrap_or_default().to_owned(), 0));
                *count += 1;
            }
            _ => {
                let columns = vec![Column::Other; row.cells.len()];
                let near = nearest(&row.cells, &columns, rulebooks);
                return Err(Missing::Refused(Refusal::NoNodeColumn { near }.into()));
            }
        }
    }
    Err(match stopped {
        Stopped::More if rows.len() < MOST_TITLES => Missing::More,
        Stopped::Broken => Missing::Refused(Usage::HeaderQuote.into()),
        _ if title.is_none() && rows.iter().all(|row| filled(row) == 0) => Missing::Refused(Usage::EmptyTable.into()),
        _ => Missing::Refused(Refusal::NoNodeColumn { near: Vec::new() }.into()),
    })
}

/// What ended a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stopped {
    Enough,
    End,
    More,
    Broken,
}

fn sample(bytes: &[u8], whole: bool, separator: u8) -> (Vec<SampleRow>, Stopped) {
    let (mut splitter, mut cells, mut rows, mut at) = (Splitter::new(separator), ByteRecord::new(), Vec::new(), 0);
    while rows.len() < MOST_TITLES {
        let rest = &bytes[at..];
        if rest.is_empty() && whole {
            return (rows, Stopped::End);
        }
        match splitter.next(rest, whole, &mut cells) {
            Step::Row { len } => {
                at += len;
                let cells = cells.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
                rows.push(SampleRow { cells, end: at });
            }
            Step::Broken { .. } => return (rows, Stopped::Broken),
            Step::More => return (rows, Stopped::More),
        }
    }
    (rows, Stopped::Enough)
}

/// A header with the row below it: that may be its second half, where the first names an instrument over its indicators.
fn over_two(one: Candidate, below: &SampleRow, rulebooks: &[&'static Rulebook]) -> Result<Candidate, Usage> {
    let under = |column: usize| below.cells.get(column).map_or("", |cell| clean(cell));
    let unnamed: Vec<usize> = (0..one.names.len()).filter(|&column| clean(&one.names[column]).is_empty()).collect();
    let filled: Vec<Column> =
        below.cells.iter().filter(|cell| !clean(cell).is_empty()).map(|cell| Column::of(cell, rulebooks)).collect();
    let ids = filled.iter().all(|column| matches!(column, Column::Node { .. }))
        && filled.iter().enumerate().all(|(index, column)| !filled[..index].contains(column));
    if ids && below.cells.len() <= one.names.len() && unnamed.iter().any(|&column| !under(column).is_empty()) {
        let name =
            |column: usize| if under(column).is_empty() { one.names[column].clone() } else { under(column).to_owned() };
        let names = (0..one.names.len()).map(name).collect();
        return Ok(Candidate { names, two_rows: true, end: below.end, ..one });
    }
    // Values below an instrument's name and beside it: of the instrument, or of its parts?
    for node in
        (0..one.names.len()).filter(|&column| matches!(Column::of(&one.names[column], rulebooks), Column::Node { .. }))
    {
        let beside: Vec<usize> = (node + 1..).take_while(|column| unnamed.contains(column)).collect();
        let values = beside.iter().filter(|&&column| !under(column).is_empty()).count();
        if values > 1 || beside.iter().any(|&column| Score::parse(under(column)).is_ok()) {
            return Err(Usage::TwoRowHeader { column: clean(&one.names[node]).to_owned() });
        }
    }
    Ok(one)
}
