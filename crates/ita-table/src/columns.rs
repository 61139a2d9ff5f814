//! The columns of a table, or why it is refused.

use crate::cell::clean;
use crate::names::{ADDED, Column, near};
use crate::refusal::Refusal;
use crate::survey::Survey;
use crate::years::Years;
use ita_score::Rulebook;

/// Returns what each column of a table is for, by the names in its header.
///
/// ```
/// use ita_table::{Column, Refusal, Years, columns};
///
/// let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
/// let years = Years::new(rulebooks, None);
/// let read = columns(&["note", "fiscal_year", "overall"], &years).unwrap();
/// assert_eq!(read[..2], [Column::Other, Column::Year]);
/// let taken = Refusal::ColumnTaken { column: "level".to_owned() };
/// assert_eq!(columns(&["level", "fiscal_year", "overall"], &years), Err(taken));
/// # Ok::<(), ita_score::Error>(())
/// ```
///
/// # Errors
/// [`Refusal::NoNodeColumn`]; [`ColumnTaken`](Refusal::ColumnTaken) for the name of a column that is [added](ADDED), unless all
/// of them stand there in their order, as an earlier run wrote them; [`ColumnTwice`](Refusal::ColumnTwice); and
/// [`NoYearColumn`](Refusal::NoYearColumn) if the call gives no year either.
pub fn columns(names: &[impl AsRef<str>], years: &Years) -> Result<Vec<Column>, Refusal> {
    let is_node = |name: &str| matches!(Column::of(name, years.rulebooks()), Column::Node { .. });
    if !names.iter().any(|name| is_node(name.as_ref())) {
        let others = vec![Column::Other; names.len()];
        return Err(Refusal::NoNodeColumn { near: nearest(names, &others, years.rulebooks()) });
    }
    let is_added = |name: &str| ADDED.iter().any(|known| known.eq_ignore_ascii_case(clean(name)));
    // Exactly what a run adds, in its order, is what a run added. Anything less may be someone's own data.
    let earlier = names.iter().map(AsRef::as_ref).filter(|name| is_added(name)).eq(ADDED);
    let survey = Survey::find(names, years.rulebooks());
    let read = |at: usize, named: Column| match &survey {
        Some(survey) => survey.read(at, named),
        None => named,
    };
    let mut columns: Vec<Column> = Vec::with_capacity(names.len());
    for (at, name) in names.iter().map(AsRef::as_ref).enumerate() {
        let named = Column::of(name, years.rulebooks());
        let column = match read(at, named) {
            _ if is_added(name) && earlier => Column::Earlier,
            _ if is_added(name) => return Err(Refusal::ColumnTaken { column: clean(name).to_owned() }),
            column => column,
        };
        if column.read_as().is_some() && columns.contains(&column) {
            return Err(Refusal::ColumnTwice { column: clean(name).to_owned() });
        }
        columns.push(column);
    }
    if years.asked().is_none() && !columns.contains(&Column::Year) {
        return Err(Refusal::NoYearColumn { near: nearest(names, &columns, years.rulebooks()) });
    }
    Ok(columns)
}

/// Returns the first names that are not understood but resemble one that is, each with that one.
///
/// ```
/// use ita_table::{Column, nearest};
///
/// let rulebooks: Vec<_> = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
/// let near = nearest(&["agency", "itt"], &[Column::Other, Column::Other], &rulebooks);
/// assert_eq!(near, [("itt".to_owned(), "iit".to_owned())]);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[must_use]
pub fn nearest(
    names: &[impl AsRef<str>],
    columns: &[Column],
    rulebooks: &[&'static Rulebook],
) -> Vec<(String, String)> {
    let others = names.iter().map(AsRef::as_ref).zip(columns).filter(|(_, column)| **column == Column::Other);
    others.filter_map(|(name, _)| near(name, rulebooks).map(|meant| (clean(name).to_owned(), meant))).take(10).collect()
}
