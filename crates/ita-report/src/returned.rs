//! Our own tables, filled in and opened again: [`Returned`]. Its columns tell which table it is.

use crate::checklist::{Checklist, checklist_of_rows};
use crate::measure::Measure;
use crate::papers::{Aspects, Papers};
use crate::preparation::{Aspect, Preparation};
use crate::prepared_sheet::preparation_of_rows;
use crate::sheet::columns::{Columns, FOLLOW_UPS, ITEMS, MEASURES, PREPARATION, column};
use crate::sheet::follow_ups::{follow_ups_of_rows, put};
use crate::sheet::measures::measures_of_rows;
use crate::sheet::{SheetError, plain};

/// The content of one of our own tables.
///
/// ```
/// use ita_report::{Returned, rows_of_text};
///
/// let rows = rows_of_text("\u{feff}title,aims,steps\r\nE-Service,eit +1.80,\"ก\nข\"\r\n").unwrap();
/// let Ok(Returned::Measures(measures)) = Returned::of_rows(&rows) else { panic!() };
/// assert_eq!((&*measures[0].aims[0].node, measures[0].steps.len()), ("eit", 2));
/// // A table of scores is none of ours.
/// assert_eq!(rows_of_text("agency,iit,eit,oit\nก,95,94,93\n"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// Measures.
    Measures(Vec<Measure>),
    /// What was reported about measures: for each measure what the follow-up list says.
    FollowUps(Vec<Measure>),
    /// The year's OIT items.
    Items(Checklist),
    /// The checklist of preparation, and what is done in each aspect of support.
    Preparation(Preparation, Aspects),
}

/// Columns that only our own tables have, two for each kind, by their names for programs.
const MARKS: [[&str; 2]; 4] = [["title", "aims"], ["title", "reported"], ["item", "state"], ["kind", "id"]];

/// Columns by their heads for people, of a table from which the columns for programs were deleted. Two are needed: a head such as
/// “สถานะ” stands in other tables too.
const HEADS: [(Columns, [&str; 2]); 3] =
    [(MEASURES, ["title", "aims"]), (FOLLOW_UPS, ["title", "reported"]), (ITEMS, ["item", "address"])];

impl Returned {
    /// Returns true if these are the column names of one of our own tables.
    #[must_use]
    pub fn is_meant(head: &[String]) -> bool {
        MARKS.iter().any(|marks| marks.iter().all(|name| column(head, name).is_some()))
            || HEADS.iter().any(|(columns, ids)| ids.iter().all(|id| columns.of_people(head, id).is_some()))
    }

    /// Reads the rows of one of our own tables. The first row names its columns; a table that names no other kind's columns is
    /// one of measures.
    ///
    /// # Errors
    /// [`SheetError`] with the row and the column.
    pub fn of_rows(rows: &[Vec<String>]) -> Result<Self, SheetError> {
        let head = rows.first().map(Vec::as_slice).unwrap_or_default();
        let has = |columns: Columns, ids: &[&str]| ids.iter().all(|id| columns.place(head, id).is_some());
        if has(ITEMS, &["item"]) {
            checklist_of_rows(rows).map(Self::Items)
        } else if has(PREPARATION, &["kind", "id"]) {
            preparation_of_rows(rows).map(|(said, aspects)| Self::Preparation(said, aspects))
        } else if has(FOLLOW_UPS, &["title", "reported"]) {
            follow_ups_of_rows(rows).map(Self::FollowUps)
        } else {
            measures_of_rows(rows).map(Self::Measures)
        }
    }

    /// Puts the content into papers, in place of what they have of its kind.
    pub fn put(self, papers: &mut Papers) {
        match self {
            Self::Measures(measures) => papers.measures = measures,
            Self::FollowUps(listed) => put(listed, &mut papers.measures),
            Self::Items(items) => papers.items = items,
            Self::Preparation(said, aspects) => (papers.preparation, papers.aspects) = (said, aspects),
        }
    }
}

/// Returns the rows of a text that is one of our own tables, as [`csv`](crate::csv) or a spreadsheet writes it: `,`, `;` or a tab
/// between cells, and quotation marks around a cell that contains one. Returns `None` if its head is not that of such a table.
#[must_use]
pub fn rows_of_text(text: &str) -> Option<Vec<Vec<String>>> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next()?;
    let parts = [',', ';', '\t'].into_iter().find(|&parts| Returned::is_meant(&split(head, parts).concat()))?;
    Some(split(text, parts))
}

/// Returns the cells of each line, each as it was before [`csv`](crate::csv) wrote it.
fn split(text: &str, parts: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if quoted && rest.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\r' if !quoted && rest.peek() == Some(&'\n') => {}
            '\n' if !quoted => {
                row.push(done(&mut cell));
                rows.push(core::mem::take(&mut row));
            }
            c if c == parts && !quoted => row.push(done(&mut cell)),
            c => cell.push(c),
        }
    }
    if !row.is_empty() || !cell.is_empty() {
        row.push(done(&mut cell));
        rows.push(row);
    }
    rows
}

fn done(cell: &mut String) -> String {
    let text = core::mem::take(cell);
    if plain(&text) == text { text } else { plain(&text).to_owned() }
}

impl Papers {
    /// Adds the content of other papers of the same year, as when a file is opened beside what is there. A measure replaces the
    /// one with its title; an item, an indicator or an aspect replaces its own entry; other texts are taken only where there is
    /// none here.
    ///
    /// ```
    /// use ita_report::Papers;
    ///
    /// let mut papers = Papers::from_json(r#"{"measures": [{"title": "ก"}, {"title": "ข"}], "emphasis": "โปร่งใส"}"#)?;
    /// papers.add(Papers::from_json(r#"{"measures": [{"title": "ข", "unit": "สำนักปลัด"}, {"title": "ค"}], "emphasis": "อื่น"}"#)?);
    /// let titles: Vec<_> = papers.measures.iter().map(|one| (&*one.title, &*one.unit)).collect();
    /// assert_eq!(titles, [("ก", ""), ("ข", "สำนักปลัด"), ("ค", "")]);
    /// assert_eq!(papers.emphasis, "โปร่งใส");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn add(&mut self, other: Self) {
        if self.is_empty() {
            *self = other;
            return;
        }
        // What was typed for a replaced entry and could not be read goes with it.
        let mut replaced: Vec<String> = Vec::new();
        let mut added = Vec::new();
        let mut left: Vec<(usize, &mut Measure)> = self.measures.iter_mut().enumerate().collect();
        for measure in other.measures {
            // Two measures of one title replace two.
            match left.iter().position(|(_, here)| here.title == measure.title) {
                Some(of) => {
                    let (at, here) = left.remove(of);
                    replaced.push(format!("measures/{at}/"));
                    *here = measure;
                }
                None => added.push(measure),
            }
        }
        self.measures.extend(added);
        replaced.extend(other.items.keys().map(|id| format!("items/{id}/")));
        replaced.extend(other.preparation.indicators.keys().map(|id| format!("preparation/{id}/")));
        replaced.extend(other.preparation.aspects.keys().map(|aspect| format!("aspects/{}/", aspect.id())));
        self.unread.retain(|place, _| !replaced.iter().any(|start| place.starts_with(start)));
        self.items.extend(other.items);
        self.preparation.indicators.extend(other.preparation.indicators);
        self.preparation.aspects.extend(other.preparation.aspects);
        for aspect in Aspect::ALL {
            let text = other.aspects.text(aspect);
            if !text.is_empty() {
                text.clone_into(self.aspects.text_mut(aspect));
            }
        }
        for (node, text) in other.issues {
            self.issues.entry(node).or_insert(text);
        }
        for (key, edit) in other.edits {
            self.edits.entry(key).or_insert(edit);
        }
        for one in other.library {
            if self.library.iter().all(|known| known.title != one.title) {
                self.library.push(one);
            }
        }
        fill(&mut self.meeting, other.meeting);
        fill(&mut self.signatory, other.signatory);
        fill(&mut self.date, other.date);
        fill(&mut self.left_out, other.left_out);
        fill(&mut self.rank, other.rank);
        fill(&mut self.follow_up, other.follow_up);
        fill(&mut self.emphasis, other.emphasis);
    }
}

/// Takes the other value if nothing is stated here.
fn fill<T: Default + PartialEq>(here: &mut T, other: T) {
    if *here == T::default() {
        *here = other;
    }
}
