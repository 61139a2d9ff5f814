//! Pasting: a bare column of just the fields that are there fills them; anything else is read as a table, shown, and taken only
//! when a person says so.

mod taking;

use super::typing;
use crate::assess::read;
use crate::book;
use crate::dialog::{Dialog, Pasting, Told};
use crate::draft::Draft;
use crate::parts::{Need, Parts};
use crate::state::State;
use crate::year::Year;
use ita_read::{Answer, Ask, Reading, Table};
use ita_report::rows_of_text;
use ita_score::{NodeIx, NodeKind, Rulebook};
use std::rc::Rc;
pub(crate) use taking::{RowGoes, rows_go, take};

/// What somebody pasted at a field, or into the dialog.
pub(super) fn pasted(
    state: &mut State,
    node: Option<&str>,
    text: String,
    html: Option<String>,
    parts: &Parts,
) -> Result<(), Need> {
    let rules = state.year().rules();
    if let Some(node) = node.and_then(|id| rules.find(id).ok()) {
        let values = values(&text);
        if let Some(fields) = fitting(rules, state.draft(), node, &values) {
            typing::edit(state, |draft, rules| {
                for (field, value) in fields.into_iter().zip(values) {
                    typing::put(draft, rules, field, value);
                }
            });
            return Ok(());
        }
    }
    (parts.table_reader()?.read)(state, Pasting { text, html, ..Pasting::default() }, None, parts)
}

/// The values of a pasted text: one a line, or the cells of a single line. None at the end is left out.
fn values(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    match *lines.as_slice() {
        [only] => only.split('\t').map(str::trim).collect(),
        _ => lines,
    }
}

/// Returns the fields for a column of values: the node alone; it and its siblings after it; or it and all visible fields of its
/// kind after it. Their number must be that of the values, and each value must be valid.
fn fitting(rules: &Rulebook, draft: &Draft, node: NodeIx, values: &[&str]) -> Option<Vec<NodeIx>> {
    let is_value = |value: &&str| matches!(read(rules, node, value), Ok(Some(_)));
    if !values.iter().all(is_value) {
        return None;
    }
    let kind = rules.node(node).kind;
    let in_sight = |&other: &NodeIx| rules.ancestors(other).all(|above| draft.is_open(rules, above));
    let alike = rules.inputs().skip_while(|&other| other != node).filter(|&other| rules.node(other).kind == kind);
    let alike: Vec<NodeIx> = alike.filter(in_sight).collect();
    let siblings: Vec<NodeIx> =
        alike.iter().copied().filter(|&other| rules.parent(other) == rules.parent(node)).collect();
    [vec![node], siblings, alike].into_iter().find(|fields| fields.len() == values.len())
}

/// Asks for a table. What reads it is loaded meanwhile.
pub(super) fn open(state: &mut State, parts: &Parts) -> Result<(), Need> {
    parts.table_reader()?;
    state.dialog = Some(Dialog::Paste(Rc::default()));
    Ok(())
}

/// Reads a table and shows what was understood. The year in sight counts only where the text names none and nothing says
/// otherwise: the dialog says which it is.
pub(crate) fn read_as(state: &mut State, mut pasting: Pasting, year: Option<u16>, parts: &Parts) -> Result<(), Need> {
    if let Some(rows) = rows_of_text(&pasting.text) {
        (parts.files()?.take_rows)(state, &rows);
        return Ok(());
    }
    let books = books(state, parts)?;
    let own_year = state.year().number();
    let attempt = |text: &str, answers: &[Answer]| {
        let table = match Table::answered(text, year, &books, answers) {
            Err(Ask::NoYear) if year.is_none() => Table::answered(text, Some(own_year), &books, answers)?,
            table => table?,
        };
        let read = table.one();
        Ok((table, read))
    };
    // A spreadsheet writes # into the HTML of columns that are too narrow. What was asked and answered is about the plain text.
    let html = pasting.html.as_deref().filter(|html| !html.contains("###") && pasting.answers.is_empty());
    let read = match html.map(|html| attempt(html, &[])) {
        Some(Ok((table, Ok(read)))) => Ok((table, Ok(read))),
        _ => attempt(&pasting.text, &pasting.answers),
    };
    let many = match &read {
        Ok((table, Err(Ask::Agencies(_)))) => table.many().ok(),
        _ => None,
    };
    pasting.many = many.filter(|many| many.iter().any(|(_, read)| read.is_ok())).map(Rc::new);
    let read = read.and_then(|(_, read)| read);
    pasting.offers = match &read {
        Err(ask) if pasting.text.len() <= MOST_TRIED => {
            offers(ask, &pasting.answers, |answers| attempt(&pasting.text, answers).and_then(|(_, read)| read).err())
        }
        _ => Vec::new(),
    };
    (pasting.year, pasting.read, pasting.whose) = (year, Some(read.map(Rc::new)), None);
    state.dialog = Some(Dialog::Paste(Rc::new(pasting)));
    Ok(())
}

/// The longest text for which answers are tried, in bytes: each is a reading of its own.
const MOST_TRIED: usize = 100_000;

/// The answers to a question that lead on: with each of them the text can be read, or something else is asked.
fn offers(ask: &Ask, given: &[Answer], again: impl Fn(&[Answer]) -> Option<Ask>) -> Vec<Answer> {
    let leads_on = |answer: &Answer| again(&[given, std::slice::from_ref(answer)].concat()).as_ref() != Some(ask);
    ask.answers().into_iter().filter(leads_on).collect()
}

/// Reads it again by what a person says of it.
pub(crate) fn tell(state: &mut State, told: Told, parts: &Parts) -> Result<(), Need> {
    let Some(Dialog::Paste(pasting)) = state.dialog.clone() else { return Ok(()) };
    let year = pasting.year;
    match told {
        Told::Year(year) => read_as(state, (*pasting).clone(), Some(year), parts),
        Told::Order(kind) => read_as(state, in_order(state, &pasting, kind), Some(state.year().number()), parts),
        Told::Sheet(at) => book::of_sheet(state, at, parts),
        Told::Answer(at) => match pasting.offers.get(at) {
            Some(answer) => {
                let answers = [&*pasting.answers, std::slice::from_ref(answer)].concat();
                read_as(state, Pasting { answers, ..(*pasting).clone() }, year, parts)
            }
            None => Ok(()),
        },
        Told::Agency(at) => {
            if let Some((name, Ok(read))) = pasting.many.as_ref().and_then(|many| many.get(at)) {
                let one = Pasting {
                    read: Some(Ok(Rc::new(read.clone()))),
                    many: None,
                    whose: Some(name.as_str().into()),
                    ..(*pasting).clone()
                };
                state.dialog = Some(Dialog::Paste(Rc::new(one)));
            }
            Ok(())
        }
    }
}

/// Numbers without names as a table of every node of a kind, in order.
fn in_order(state: &State, pasting: &Pasting, kind: NodeKind) -> Pasting {
    let rules = state.year().rules();
    let nodes = rules.nodes().filter(|&node| rules.node(node).kind == kind);
    let named: Vec<String> = nodes
        .zip(pasting.text.split_whitespace())
        .map(|(node, number)| match kind {
            NodeKind::Instrument => format!("{}\t{number}", rules.node(node).id.to_uppercase()),
            _ => format!("{} {}\t{number}", rules.node(node).id, rules.node(node).name.th),
        })
        .collect();
    Pasting { text: named.join("\n"), book: pasting.book.clone(), ..Pasting::default() }
}

/// The year that a table is of: by the rules in sight where it is theirs.
pub(crate) fn year_of(state: &State, reading: &Reading, parts: &Parts) -> Result<Option<Year>, Need> {
    let here = state.year();
    if reading.fiscal_year == here.number() { Ok(Some(here)) } else { parts.known_year(reading.fiscal_year) }
}

/// The rules that a table may be of. Rules of one's own stand in the place of the same year's while they are in sight.
fn books(state: &State, parts: &Parts) -> Result<Vec<&'static Rulebook>, Need> {
    let (mut books, here) = (parts.books()?, state.year());
    if here.own().is_some() {
        books.retain(|rules| rules.fiscal_year() != here.number());
        books.push(here.rules());
    }
    Ok(books)
}
