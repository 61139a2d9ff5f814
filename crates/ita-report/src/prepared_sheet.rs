//! The checklist of preparation as a table, for spreadsheets, and back.

use crate::day::Day;
use crate::papers::{Aspects, Papers};
use crate::preparation::{Aspect, Preparation, Readiness, prepared_nodes};
use crate::sheet::{SheetError, column};
use ita_score::Rulebook;
use ita_words::{Lang, number, of};

/// The separator between an indicator and its point.
const SLASH: char = '/';

/// Returns the checklist as rows of text, the first with the names of the columns: a row for each indicator with its remark, owner and
/// day, and below it one for each of its points with its state; then one for each aspect, whose note is what is done in it. Without
/// states it is a form to fill in. A year without known points gives only the head.
///
/// ```
/// use ita_report::{Lang, Papers, preparation_of_rows, rows_of_preparation};
///
/// let rules = ita_rules::rulebook(2569)?;
/// let text = r#"{"preparation": {"indicators": {"7": {"points": {"delay": "doing"}, "due": "30/4/2569"}}}}"#;
/// let papers = Papers::from_json(text).unwrap();
/// let rows = rows_of_preparation(rules, &papers, Lang::Th);
/// // The head, nine indicators, twenty points, four aspects.
/// assert_eq!(rows.len(), 1 + 9 + 20 + 4);
/// let row = rows.iter().find(|row| row[1] == "7/delay").unwrap();
/// assert_eq!((row[0].as_str(), row[3].as_str()), ("point", "doing"));
/// assert_eq!(preparation_of_rows(&rows), Ok((papers.preparation, papers.aspects)));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_preparation(rules: &Rulebook, papers: &Papers, lang: Lang) -> Vec<Vec<String>> {
    let said = &papers.preparation;
    let row = |cells: [&str; 7]| cells.map(str::to_owned).to_vec();
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    // What nothing is said of is a place to fill in.
    let state = |state: Readiness| if state == Readiness::Todo { "" } else { state.id() };
    let mut rows = vec![row(["kind", "id", "title", "state", "note", "owner", "due"])];
    for node in prepared_nodes(rules) {
        let spec = rules.node(node);
        let one = said.indicators.get(&*spec.id).cloned().unwrap_or_default();
        let title = format!("{} {}", number(rules, node), of(&spec.name, lang));
        rows.push(row(["indicator", &spec.id, &title, "", &one.note, &one.owner, &day(one.due)]));
        for point in spec.points.iter() {
            let id = format!("{}{SLASH}{}", spec.id, point.id);
            rows.push(row(["point", &id, of(&point.name, lang), state(said.point(&spec.id, &point.id)), "", "", ""]));
        }
    }
    if rows.len() > 1 {
        for aspect in Aspect::ALL {
            let one = said.aspects.get(&aspect).cloned().unwrap_or_default();
            let (title, text) = (aspect.words(lang), papers.aspects.text(aspect));
            rows.push(row(["aspect", aspect.id(), title, state(one.state), text, &one.owner, &day(one.due)]));
        }
    }
    rows
}

/// Reads such rows back. Columns may be in any order; unknown ones are skipped.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn preparation_of_rows(rows: &[Vec<String>]) -> Result<(Preparation, Aspects), SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    let at = |name: &str| column(head, name);
    for name in ["kind", "id"] {
        at(name).ok_or(SheetError::NoColumn(name))?;
    }
    let (mut said, mut aspects) = (Preparation::default(), Aspects::default());
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |name| at(name).and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
        let wrong = |column, text: &str| SheetError::Cell { row: index + 1, column, text: text.to_owned() };
        let (kind, id) = (cell("kind").to_lowercase(), cell("id").to_lowercase());
        let state = match cell("state") {
            "" => Readiness::Todo,
            text => Readiness::ALL.into_iter().find(|one| one.id() == text).ok_or_else(|| wrong("state", text))?,
        };
        let due = match cell("due") {
            "" => None,
            due => Some(Day::parse(due).map_err(|_| wrong("due", due))?),
        };
        let text = |name| cell(name).to_owned();
        match kind.as_str() {
            "" if id.is_empty() => continue,
            "indicator" => {
                let one = said.indicators.entry(id).or_default();
                (one.note, one.owner, one.due) = (text("note"), text("owner"), due);
            }
            "point" => {
                let (node, point) = id.split_once(SLASH).ok_or_else(|| wrong("id", &id))?;
                said.set_point(node, point, state);
            }
            "aspect" => {
                let known = Aspect::ALL.into_iter().find(|one| one.id() == id);
                let aspect = known.ok_or_else(|| wrong("id", &id))?;
                *aspects.text_mut(aspect) = text("note");
                let one = said.aspects.entry(aspect).or_default();
                (one.state, one.owner, one.due) = (state, text("owner"), due);
            }
            _ => return Err(wrong("kind", &kind)),
        }
    }
    said.tidy();
    Ok((said, aspects))
}
