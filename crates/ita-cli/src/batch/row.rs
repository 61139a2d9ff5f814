//! One row: from its cells to its result, or to the reason why there is none.

use super::header::{Column, Header};
use crate::fail::Fail;
use crate::usage::Usage;
use crate::words::{with_years, year};
use csv::ByteRecord;
use ita_score::{Assessment, Error, Lang, Published, Rulebook, Scored, parse_value};

/// What a row came to.
pub(super) struct Outcome {
    scored: Scored<'static>,
    /// Whether everything that was published agrees; `None` if nothing was.
    agrees: Option<bool>,
}

/// Scores a row.
pub(super) fn score(header: &Header, cells: &ByteRecord) -> Result<Outcome, Fail> {
    let has = cells.len();
    if has != header.columns.len() {
        return Err(Usage::RowWidth { has, header: header.columns.len() }.into());
    }
    let texts: Option<Vec<&str>> = cells.iter().map(|cell| str::from_utf8(cell).ok().map(str::trim)).collect();
    let texts = texts.ok_or(Usage::RowNotUtf8)?;
    let given = || header.columns.iter().zip(&texts).filter(|(_, text)| !text.is_empty());
    let cell = |kind: &Column| given().find(|(column, _)| *column == kind).map(|(_, text)| *text);

    let (place, rules) = rules(header, cell(&Column::Year))?;
    let mut assessment = Assessment::new(rules);
    for (column, text) in given() {
        let Column::Node { id, places } = column else { continue };
        let unknown = || Error::UnknownNode { node: id.clone(), fiscal_year: rules.fiscal_year() };
        let node = places.get(place).copied().flatten().ok_or_else(unknown)?;
        assessment.set(node, parse_value(rules, node, text)?)?;
    }
    assessment.check_parts()?;
    let published = Published::parse(rules, cell(&Column::PublishedOverall), cell(&Column::PublishedLevel))?;
    let scored = assessment.score();
    let comparison = scored.compare(&published);
    let agrees = [comparison.agrees, comparison.level_agrees].into_iter().flatten().reduce(|a, b| a && b);
    Ok(Outcome { scored, agrees })
}

/// The rules of the row: those of its own year, which must not contradict `--year`.
fn rules(header: &Header, cell: Option<&str>) -> Result<(usize, &'static Rulebook), Fail> {
    let says = cell.map(year).transpose()?;
    let asked = header.asked.map(Rulebook::fiscal_year);
    match (asked, says) {
        (Some(asked), Some(says)) if asked != says => return Err(Usage::OtherYear { asked, says }.into()),
        _ => {}
    }
    let unknown = |year: String| with_years(Error::UnknownYear { year, known: Vec::new() }).into();
    let Some(fiscal_year) = says.or(asked) else { return Err(unknown(String::new())) };
    header.rulebook(fiscal_year).ok_or_else(|| unknown(fiscal_year.to_string()))
}

/// Puts the row's own cells and what it came to into `out`. Too few cells are filled up, so that the added ones stay below
/// their names; too many go behind them.
pub(super) fn write(
    header: &Header,
    cells: &ByteRecord,
    scored: &Result<Outcome, Fail>,
    lang: Lang,
    out: &mut ByteRecord,
) {
    out.clear();
    for (index, _) in header.columns.iter().enumerate().filter(|(_, column)| **column != Column::Earlier) {
        out.push_field(cells.get(index).unwrap_or_default());
    }
    match scored {
        Ok(outcome) => outcome.write(out),
        Err(fail) => {
            (0..10).for_each(|_| out.push_field(b""));
            out.push_field(format!("{}: {}", fail.code(), fail.message(lang)).as_bytes());
        }
    }
    cells.iter().skip(header.columns.len()).for_each(|cell| out.push_field(cell));
}

impl Outcome {
    /// The added columns, in their order.
    fn write(&self, out: &mut ByteRecord) {
        let scored = &self.scored;
        let mut push = |text: &str| out.push_field(text.as_bytes());
        for id in ["overall", "iit", "eit", "oit"] {
            let score = scored.rules().find(id).ok().and_then(|node| scored.node(node).score());
            push(&score.map(|score| score.to_string()).unwrap_or_default());
        }
        let level = scored.level();
        push(level.map_or("", |level| &level.id));
        push(level.map_or("", |level| &level.name.th));
        push(&scored.guaranteed().id);
        push(&scored.possible().map(|level| &*level.id).collect::<Vec<_>>().join(";"));
        push(truth(scored.is_complete()));
        push(self.agrees.map_or("", truth));
        push("");
    }
}

const fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
