//! What was understood of a pasted table, before it is taken.

mod agencies;
mod choices;
mod one;

use super::names;
use crate::action::Action;
use crate::book::{Book, BookError};
use crate::dialog::Pasting;
use crate::message::{DialogLabel, Voice};
use crate::parts::Parts;
use crate::reduce::pasting::year_of;
use crate::state::State;
use ita_read::Ask;
use ita_score::{NodeIx, NodeKind, Rulebook};

/// A line of the table, as it was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasteRow {
    /// The node that it is of: “ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่”; empty where it gives nothing.
    pub name: String,
    /// Its value; empty where it gives none.
    pub value: String,
    /// What stands in the text.
    pub text: String,
    /// Why it gives nothing.
    pub ignored: Option<String>,
    /// That it is of an agency that is not here, beside others that are: “ใหม่”.
    pub new: Option<String>,
}

/// The dialog of a pasted table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasteView {
    /// “อ่านได้ 10 จาก 10 ตัวชี้วัด”; or what there is to choose between.
    pub says: String,
    /// Year, level and total that the table names.
    pub found: Vec<String>,
    /// Lines that give a value.
    pub rows: Vec<PasteRow>,
    /// “และอีก 8,100 หน่วยงาน”, where there are more than a person reads through.
    pub more: Option<String>,
    /// Lines with a number that is not used, each with the reason: a score may be among them.
    pub left_out: Vec<PasteRow>,
    /// Lines that give none.
    pub others: Vec<PasteRow>,
    /// What may be chosen between: words and what choosing does.
    pub choices: Vec<(String, Action)>,
    /// Takes it, if it could be read.
    pub take: Option<Action>,
    /// True once something was pasted.
    pub pasted: bool,
    /// The names of the workbook's sheets, where it has several, and the place of the one that is read.
    pub sheets: Option<(Vec<String>, usize)>,
    /// True if a line is an agency, with all its values in its text.
    pub of_agencies: bool,
    /// The names of the agencies of which one may be taken alone, each with its place.
    pub whose: Vec<(usize, String)>,
    /// The pasted text, where it was refused and can be corrected.
    pub text: Option<String>,
}

/// The dialog of a pasted table.
#[must_use]
pub fn paste(state: &State, pasting: &Pasting, parts: &Parts) -> PasteView {
    let voice = Voice::of(state);
    let nothing = PasteView {
        says: voice.label(DialogLabel::PasteHere),
        found: Vec::new(),
        rows: Vec::new(),
        more: None,
        left_out: Vec::new(),
        others: Vec::new(),
        choices: Vec::new(),
        take: None,
        pasted: pasting.read.is_some() || pasting.unread.is_some(),
        sheets: None,
        of_agencies: false,
        whose: Vec::new(),
        text: None,
    };
    if let Some(error) = pasting.unread {
        return PasteView { says: voice.label(unread(error)), ..nothing };
    }
    let view = match &pasting.read {
        None => nothing,
        Some(Err(Ask::Agencies(_))) if pasting.many.is_some() => agencies::of_many(voice, state, pasting, parts),
        Some(Err(ask)) => {
            let says = voice.numerals.write(&ask.message(voice.lang()));
            let choices = choices::choices(voice, state, pasting, ask, parts);
            let is_short = pasting.book.is_none() && pasting.text.len() <= MOST_CORRECTED;
            PasteView { says, choices, text: is_short.then(|| pasting.text.clone()), ..nothing }
        }
        Some(Ok(reading)) => match year_of(state, reading, parts) {
            Ok(Some(year)) => one::of_reading(voice, state, (pasting, reading), year),
            _ => nothing,
        },
    };
    let sheets = pasting.book.as_ref().filter(|book| book.sheets.len() > 1);
    let names = |book: &Book| book.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    PasteView { sheets: sheets.map(|book| (names(book), book.at)), ..view }
}

const fn unread(error: BookError) -> DialogLabel {
    match error {
        BookError::Broken => DialogLabel::BookBroken,
        BookError::Old => DialogLabel::BookOld,
        BookError::NotATable => DialogLabel::NotATable,
        BookError::Empty => DialogLabel::BookEmpty,
        BookError::TooLarge => DialogLabel::BookTooLarge,
    }
}

/// The longest text that is shown to be corrected, in bytes: a table of many pages is corrected where it comes from.
const MOST_CORRECTED: usize = 20_000;

/// A node as the lines name it: “1 การปฏิบัติหน้าที่”, “คะแนนรวม”.
fn named(voice: Voice, rules: &Rulebook, node: NodeIx) -> String {
    match names::number(voice, rules, node) {
        number if number.is_empty() => voice.words(&rules.node(node).name),
        number => format!("{number} {}", voice.words(&rules.node(node).name)),
    }
}

fn of_kind(rules: &Rulebook, kind: NodeKind) -> usize {
    rules.nodes().filter(|&node| rules.node(node).kind == kind).count()
}
