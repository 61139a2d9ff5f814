//! What stands over the page and waits for an answer: [`Dialog`].

use crate::book::{Book, BookError};
use crate::parts::{Need, Parts};
use crate::reduce::pasting;
use crate::state::State;
use ita_file::FileError;
use ita_read::{Answer, Ask, OfAgency, Reading};
use ita_score::NodeKind;
use std::rc::Rc;

/// What stands over the page.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// A table is pasted, or was, and waits to be taken.
    Paste(Rc<Pasting>),
    /// The link to what is in sight.
    Share {
        /// True if the agency's name goes into the link.
        named: bool,
    },
    /// Files: saving and opening.
    Files {
        /// Why the file was refused that somebody wanted to open.
        refused: Option<Rc<FileError>>,
    },
    /// The text of an invalid rule file; the dialog says what is wrong with it.
    RuleFile(Rc<str>),
}

impl PartialEq for Dialog {
    /// Tables are compared by identity, since one may have thousands of rows.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Paste(one), Self::Paste(other)) => Rc::ptr_eq(one, other),
            (Self::Share { named: one }, Self::Share { named: other }) => one == other,
            (Self::RuleFile(one), Self::RuleFile(other)) => one == other,
            (Self::Files { refused: one }, Self::Files { refused: other }) => one == other,
            _ => false,
        }
    }
}

impl Eq for Dialog {}

/// A table on its way into the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasting {
    /// The plain text.
    pub text: String,
    /// The same as HTML, where the clipboard has it.
    pub html: Option<String>,
    /// What was made of it; none while nothing has been pasted.
    pub read: Option<Result<Rc<Reading>, Ask>>,
    /// The workbook that it comes from.
    pub book: Option<Book>,
    /// Why the workbook was refused that somebody wanted to open.
    pub unread: Option<BookError>,
    /// What was made of each agency, where it holds several: the name, and what its row says.
    pub many: Option<Rc<Agencies>>,
    /// The fiscal year that a person said it is of.
    pub year: Option<u16>,
    /// What a person answered to the reader's questions.
    pub answers: Vec<Answer>,
    /// The answers to the question that is open, of those that lead on.
    pub offers: Vec<Answer>,
    /// The one of its agencies that a person chose.
    pub whose: Option<Rc<str>>,
}

/// What a person says of a pasted table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is of this fiscal year.
    Year(u16),
    /// Its numbers have no names: they are the values of the nodes of this kind, in their order.
    Order(NodeKind),
    /// It is the sheet at this place of the workbook that is open.
    Sheet(usize),
    /// Of its agencies only the one at this place is meant.
    Agency(usize),
    /// The answer at this place of [`Pasting::offers`].
    Answer(usize),
}

/// Each agency of a table: its name, and what its row says.
pub type Agencies = Vec<OfAgency>;

/// What reads a pasted table, and what the actions of its dialog do. It is a part of its own, so [`TableReader::HERE`] is named only by
/// what links it.
#[derive(Clone, Copy, Debug)]
pub struct TableReader {
    pub(crate) read: fn(&mut State, Pasting, Option<u16>, &Parts) -> Result<(), Need>,
    pub(crate) tell: fn(&mut State, Told, &Parts) -> Result<(), Need>,
    pub(crate) open_book: fn(&mut State, &[u8], &Parts) -> Result<(), Need>,
    pub(crate) take: fn(&mut State, &Parts) -> Result<(), Need>,
}

impl TableReader {
    /// The reader of `ita-read`.
    pub const HERE: Self =
        Self { read: pasting::read_as, tell: pasting::tell, open_book: crate::book::open, take: pasting::take };
}
