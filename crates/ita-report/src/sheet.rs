//! Measures as a table, for spreadsheets, and back.

use crate::day::Day;
use crate::measure::{Aim, Entry, Measure, MeasureState};
use crate::words::sheet as w;
use core::fmt;
use ita_score::Score;
use ita_words::{Lang, fill, pick};

/// The columns, with names that are the same in every language.
const COLUMNS: [&str; 14] = [
    "title",
    "purpose",
    "aims",
    "steps",
    "unit",
    "budget",
    "start",
    "due",
    "state",
    "follow_up",
    "evidence",
    "entries",
    "note",
    "from",
];

/// The separator between the parts of a cell.
const BAR: &str = " | ";

/// Why a table is not read: where, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// It has no column with this name.
    NoColumn(&'static str),
    /// A cell is not understood.
    Cell {
        /// Its row, from 1 with the head.
        row: usize,
        /// Its column.
        column: &'static str,
        /// What it holds.
        text: String,
    },
}

impl SheetError {
    /// Returns the message for people: where, what, and how to fix it.
    ///
    /// ```
    /// use ita_report::{Lang, SheetError};
    ///
    /// let error = SheetError::Cell { row: 3, column: "due", text: "31/2/2569".into() };
    /// assert_eq!(
    ///     error.message(Lang::Th),
    ///     "อ่าน “31/2/2569” ในแถวที่ 3 คอลัมน์ due ของตารางไม่ได้ โปรดแก้ไขแล้วเปิดอีกครั้ง ข้อมูลในเครื่องไม่เปลี่ยนแปลง",
    /// );
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::NoColumn(name) => fill(pick(lang, w::NO_COLUMN.0, w::NO_COLUMN.1), &[name]),
            Self::Cell { row, column, text } => {
                fill(pick(lang, w::CELL.0, w::CELL.1), &[text, &row.to_string(), column])
            }
        }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumn(name) => write!(f, "the table has no column `{name}`"),
            Self::Cell { row, column, text } => write!(f, "row {row}, column `{column}`: `{text}` is not understood"),
        }
    }
}

impl core::error::Error for SheetError {}

/// Returns measures as rows of text, the first with the names of the columns. Steps and entries are lines of a cell; an aim is
/// `eit +1.80` or `o10`, an entry `2026-04-30 | what | https://…`.
///
/// ```
/// use ita_report::{Measure, measures_of_rows, rows_of_measures};
///
/// let measure: Measure = serde_json::from_str(r#"{"title": "E-Service", "aims": [{"node": "o10"}], "due": "30/9/2569"}"#).unwrap();
/// let rows = rows_of_measures(&[measure.clone()]);
/// assert_eq!((rows[1][0].as_str(), rows[1][2].as_str(), rows[1][7].as_str()), ("E-Service", "o10", "2026-09-30"));
/// assert_eq!(measures_of_rows(&rows), Ok(vec![measure]));
/// ```
#[must_use]
pub fn rows_of_measures(measures: &[Measure]) -> Vec<Vec<String>> {
    let head = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
    core::iter::once(head).chain(measures.iter().map(row)).collect()
}

fn row(one: &Measure) -> Vec<String> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let aim = |aim: &Aim| match aim.points {
        Some(points) => format!("{} +{points}", aim.node),
        None => aim.node.clone(),
    };
    // A bar within a link would be read as the one before it; in an address it is the same as its code.
    let entry = |entry: &Entry| [day(entry.date), entry.text.clone(), entry.link.replace('|', "%7C")].join(BAR);
    let cells = [
        one.title.clone(),
        one.purpose.clone(),
        one.aims.iter().map(aim).collect::<Vec<_>>().join("; "),
        one.steps.join("\n"),
        one.unit.clone(),
        one.budget.clone(),
        day(one.start),
        day(one.due),
        state_id(one.state).to_owned(),
        one.follow_up.clone(),
        one.evidence.clone(),
        one.entries.iter().map(entry).collect::<Vec<_>>().join("\n"),
        one.note.clone(),
        one.from.clone().unwrap_or_default(),
    ];
    cells.to_vec()
}

const fn state_id(state: MeasureState) -> &'static str {
    match state {
        MeasureState::Planned => "planned",
        MeasureState::Doing => "doing",
        MeasureState::Done => "done",
        MeasureState::Dropped => "dropped",
    }
}

/// Reads rows of text back into measures. Columns may be in any order; unknown ones are skipped, and so are rows without a title.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn measures_of_rows(rows: &[Vec<String>]) -> Result<Vec<Measure>, SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    let place = |name: &str| column(head, name);
    place("title").ok_or(SheetError::NoColumn("title"))?;
    let mut measures = Vec::new();
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |column: &'static str| place(column).and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
        if !cell("title").is_empty() {
            measures.push(measure(index + 1, cell)?);
        }
    }
    Ok(measures)
}

/// Where a column stands.
pub(crate) fn column(head: &[String], name: &str) -> Option<usize> {
    head.iter().position(|known| known.trim().eq_ignore_ascii_case(name))
}

fn measure<'c>(row: usize, cell: impl Fn(&'static str) -> &'c str) -> Result<Measure, SheetError> {
    let wrong = |column: &'static str, text: &str| SheetError::Cell { row, column, text: text.to_owned() };
    let text = |column| cell(column).to_owned();
    let day = |column: &'static str| match cell(column) {
        "" => Ok(None),
        text => Day::parse(text).map(Some).map_err(|_| wrong(column, text)),
    };
    let mut aims = Vec::new();
    for part in cell("aims").split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (node, points) = part.split_once('+').map_or((part, None), |(node, points)| (node, Some(points)));
        let points = points.map(|points| Score::parse(points).map_err(|_| wrong("aims", part))).transpose()?;
        aims.push(Aim { node: node.trim().to_owned(), points });
    }
    let mut entries = Vec::new();
    for line in cell("entries").lines().filter(|line| !line.trim().is_empty()) {
        entries.push(entry(line).ok_or_else(|| wrong("entries", line))?);
    }
    let state = match cell("state") {
        "" => MeasureState::Planned,
        id => MeasureState::ALL.into_iter().find(|&state| state_id(state) == id).ok_or_else(|| wrong("state", id))?,
    };
    Ok(Measure {
        title: text("title"),
        purpose: text("purpose"),
        aims,
        steps: cell("steps").lines().map(|step| step.trim().to_owned()).filter(|step| !step.is_empty()).collect(),
        unit: text("unit"),
        budget: text("budget"),
        start: day("start")?,
        due: day("due")?,
        state,
        follow_up: text("follow_up"),
        evidence: text("evidence"),
        entries,
        note: text("note"),
        from: Some(text("from")).filter(|from| !from.is_empty()),
    })
}

/// `date | text | link`; a line without bars is a text.
fn entry(line: &str) -> Option<Entry> {
    let Some((date, rest)) = line.split_once('|') else {
        return Some(Entry { text: line.trim().to_owned(), ..Entry::default() });
    };
    let (text, link) = rest.rsplit_once('|')?;
    let date = match date.trim() {
        "" => None,
        date => Some(Day::parse(date).ok()?),
    };
    Some(Entry { date, text: text.trim().to_owned(), link: link.trim().to_owned() })
}

/// Writes rows as CSV (UTF-8 with its mark, which spreadsheets need). A text that a spreadsheet would take for a formula begins with an
/// apostrophe, which [`plain`] removes again.
#[must_use]
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut out = String::from("\u{feff}");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
    let cell = if formula { format!("'{cell}") } else { cell.to_owned() };
    let plain = !cell.contains([',', '"', '\n', '\r']);
    if plain { cell } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

/// Returns a cell of such a table as it was.
#[must_use]
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}
