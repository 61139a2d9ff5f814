//! The checklist of preparation as a table, for spreadsheets, and back.

use crate::day::Day;
use crate::papers::{Aspects, Papers};
use crate::preparation::{Aspect, Preparation, Readiness, prepared_nodes};
use crate::sheet::SheetError;
use crate::sheet::columns::{PREPARATION, days, is_said};
use crate::words::{Pair, sheet as w};
use ita_score::{NodeKind, Rulebook};
use ita_words::{Lang, capitalized, kind, number, of, pick};

/// The separator between an indicator and its point.
const SLASH: char = '/';

/// What a row is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Indicator,
    Point,
    Aspect,
}

impl RowKind {
    const ALL: [Self; 3] = [Self::Indicator, Self::Point, Self::Aspect];

    const fn id(self) -> &'static str {
        match self {
            Self::Indicator => "indicator",
            Self::Point => "point",
            Self::Aspect => "aspect",
        }
    }

    fn words(self, lang: Lang) -> String {
        let of = |(th, en): Pair| pick(lang, th, en).to_owned();
        match self {
            Self::Indicator => capitalized(kind(NodeKind::Indicator, lang)),
            Self::Point => of(w::POINT),
            Self::Aspect => of(w::ASPECT),
        }
    }
}

/// Returns the checklist of preparation as rows of text. The first row names the columns, those that people read before those
/// that programs read.
///
/// Each indicator has a row with its remark, owner and day, followed by one for each of its points with its state; then each
/// aspect has one, whose note is what is done in it. Without states the rows are a form to fill in. A year without known points
/// gives only the head.
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
/// let place = |head: &str| rows[0].iter().position(|name| name == head).unwrap();
/// let row = rows.iter().find(|row| row[place("id")] == "7/delay").unwrap();
/// assert_eq!((&*row[place("ประเภท")], &*row[place("kind")]), ("ประเด็นที่ต้องเตรียม", "point"));
/// assert_eq!((&*row[place("สถานะ")], &*row[place("state")]), ("กำลังดำเนินการ", "doing"));
/// assert_eq!(preparation_of_rows(&rows), Ok((papers.preparation, papers.aspects)));
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn rows_of_preparation(rules: &Rulebook, papers: &Papers, lang: Lang) -> Vec<Vec<String>> {
    let said = &papers.preparation;
    // Nothing was stated: a place to fill in.
    let states = |state: Readiness| if state == Readiness::Todo { ("", "") } else { (state.words(lang), state.id()) };
    let row = |kind: RowKind, id: &str, title: &str, (state, coded): (&str, &str), rest: (&str, &str, Option<Day>)| {
        let (note, owner, due) = rest;
        let (due, due_coded) = days(due, lang);
        [&kind.words(lang), title, state, note, owner, &due, kind.id(), id, coded, &due_coded]
            .map(str::to_owned)
            .to_vec()
    };
    let mut rows = vec![PREPARATION.head(lang)];
    for node in prepared_nodes(rules) {
        let spec = rules.node(node);
        let one = said.indicators.get(&*spec.id).cloned().unwrap_or_default();
        let title = format!("{} {}", number(rules, node), of(&spec.name, lang));
        rows.push(row(RowKind::Indicator, &spec.id, &title, ("", ""), (&one.note, &one.owner, one.due)));
        for point in spec.points.iter() {
            let id = format!("{}{SLASH}{}", spec.id, point.id);
            let state = states(said.point(&spec.id, &point.id));
            rows.push(row(RowKind::Point, &id, of(&point.name, lang), state, ("", "", None)));
        }
    }
    if rows.len() > 1 {
        for aspect in Aspect::ALL {
            let one = said.aspects.get(&aspect).cloned().unwrap_or_default();
            let rest = (papers.aspects.text(aspect), &*one.owner, one.due);
            rows.push(row(RowKind::Aspect, aspect.id(), aspect.words(lang), states(one.state), rest));
        }
    }
    rows
}

/// Reads the rows of [`rows_of_preparation`] back. Columns may be in any order, and those that people read count before those of
/// programs. Unknown columns are skipped.
///
/// # Errors
/// [`SheetError`] with the row and the column.
pub fn preparation_of_rows(rows: &[Vec<String>]) -> Result<(Preparation, Aspects), SheetError> {
    let head = rows.first().map(Vec::as_slice).unwrap_or_default();
    for name in ["kind", "id"] {
        PREPARATION.place(head, name).ok_or(SheetError::NoColumn(name))?;
    }
    let (mut said, mut aspects) = (Preparation::default(), Aspects::default());
    for (index, row) in rows.iter().enumerate().skip(1) {
        let cell = |name| PREPARATION.cell(head, row, name);
        let wrong = |column, text: &str| SheetError::Cell { row: index + 1, column, text: text.to_owned() };
        let (kind, id) = (cell("kind"), cell("id").to_lowercase());
        if kind.is_empty() && id.is_empty() {
            continue;
        }
        let is_kind = |one: &RowKind| one.id().eq_ignore_ascii_case(kind) || is_said(kind, |lang| one.words(lang));
        let kind = RowKind::ALL.into_iter().find(is_kind).ok_or_else(|| wrong("kind", kind))?;
        let state = match cell("state") {
            "" => Readiness::Todo,
            text => {
                let is = |one: &Readiness| one.id() == text || is_said(text, |lang| one.words(lang).to_owned());
                Readiness::ALL.into_iter().find(is).ok_or_else(|| wrong("state", text))?
            }
        };
        let due = match cell("due") {
            "" => None,
            due => Some(Day::parse(due).map_err(|_| wrong("due", due))?),
        };
        let text = |name| cell(name).to_owned();
        match kind {
            RowKind::Indicator => {
                let one = said.indicators.entry(id).or_default();
                (one.note, one.owner, one.due) = (text("note"), text("owner"), due);
            }
            RowKind::Point => {
                let (node, point) = id.split_once(SLASH).ok_or_else(|| wrong("id", &id))?;
                said.set_point(node, point, state);
            }
            RowKind::Aspect => {
                let known = Aspect::ALL.into_iter().find(|one| one.id() == id);
                let aspect = known.ok_or_else(|| wrong("id", &id))?;
                *aspects.text_mut(aspect) = text("note");
                let one = said.aspects.entry(aspect).or_default();
                (one.state, one.owner, one.due) = (state, text("owner"), due);
            }
        }
    }
    said.tidy();
    Ok((said, aspects))
}
