//! What a person can do: [`Action`].

use crate::dialog::Told;
use crate::draft::NodeId;
use crate::example::ExampleId;
use crate::improve::Improve;
use crate::parts::Need;
use crate::state::{Notice, ScaleRange, Theme, View};
use crate::store::News;
use crate::written::Writing;
use ita_score::Lang;
use ita_words::Numerals;
use std::rc::Rc;

/// How far, and in which direction, an arrow key moves a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Arrow up: one unit of the last published decimal.
    Up,
    /// Arrow down.
    Down,
    /// Shift and arrow up: one point.
    UpPoint,
    /// Shift and arrow down.
    DownPoint,
}

/// What a person has to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// The score of every indicator.
    Indicators,
    /// The scores of the instruments.
    Instruments,
    /// The total, and perhaps the level.
    Total,
    /// What is published of the OIT's items.
    Items,
}

/// What is entered for an OIT item. Not stated is not the same as not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing is entered yet.
    Unset,
    /// เผยแพร่แล้ว: all points.
    Published,
    /// ยังไม่เผยแพร่: none.
    NotPublished,
    /// Partial credit; its text is in the item's field.
    Partial,
}

/// What a person does, as a verb. [`reduce`](crate::reduce) says what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Types a node's value, or a part of it; an empty text takes it away.
    SetValue {
        /// The node.
        node: NodeId,
        /// The whole text of its field.
        text: String,
    },
    /// Moves a node's number, exactly, between 0 and 100. Nothing happens to an empty field or one that is no number.
    Nudge {
        /// The node.
        node: NodeId,
        /// How far.
        step: Step,
    },
    /// Pastes a text at a node's field. A column of exactly as many numbers as there are fields fills them; a single value is
    /// typed; anything else is read as a table and shown before it is taken.
    Pasted {
        /// The node; none where no field is meant.
        node: Option<NodeId>,
        /// The plain text.
        text: String,
        /// The same as HTML, where the clipboard has it.
        html: Option<String>,
    },
    /// Asks for a table to be pasted.
    OpenPaste,
    /// Reads the pasted table again, by what a person says of it.
    TellPaste(Told),
    /// Opens a workbook, and shows what its first table says.
    OpenBook(Rc<[u8]>),
    /// Takes the pasted table as it was read.
    TakePasted,
    /// Opens the dialog with the link to what is in sight.
    OpenShare,
    /// Puts the agency's name into that link, or leaves it out.
    ShareNamed(bool),
    /// Closes the dialog that is open.
    CloseDialog,
    /// Ticks or unticks an OIT item: published if it was not, else not published.
    ToggleItem {
        /// The item.
        node: NodeId,
    },
    /// Sets what an OIT item is. [`Mark::Partial`] begins partial credit at half.
    SetItem {
        /// The item.
        node: NodeId,
        /// What it is.
        mark: Mark,
    },
    /// Types an item's partial credit in percent, with or without the sign.
    SetPartial {
        /// The item.
        node: NodeId,
        /// The text of the field.
        text: String,
    },
    /// Sets every item below a node that is not stated yet.
    FillItems {
        /// The node.
        under: NodeId,
        /// What they are.
        mark: Mark,
    },
    /// Shows the rows below a node.
    Open {
        /// The node.
        node: NodeId,
    },
    /// Puts them out of sight. What is typed there counts as before.
    Close {
        /// The node.
        node: NodeId,
    },
    /// Begins with what a person has: shows only those fields.
    Begin(Begin),
    /// Changes the fiscal year; nothing happens if there are no rules for it. If the year is empty, numbers are carried into it:
    /// those of nodes that are the same there, and those of instruments whose parts are not.
    SetYear(u16),
    /// Takes this year's result to the next fiscal year, and plans there. Numbers that are already there stay.
    PlanNextYear,
    /// Puts the result of the year before in place of the numbers in sight.
    TakeYearBefore,
    /// Empties the fiscal year in sight.
    EmptyYear,
    /// Goes to the rules of a fiscal year; nothing happens if there are none.
    ShowRules(u16),
    /// Opens the agency at this place of the [`Shelf`](crate::Shelf).
    OpenAgency(usize),
    /// Puts a new agency in sight.
    AddAgency,
    /// Takes the agency in sight away, with all its years.
    RemoveAgency,
    /// Opens the dialog with files.
    OpenFiles,
    /// Takes in what a file of ours holds: [`file`](crate::file).
    OpenFile(String),
    /// Takes in the text of a rule file, as a rulebook of one's own.
    OpenRules(String),
    /// Types the agency's name.
    SetAgency(String),
    /// Types the published overall score.
    SetPublishedOverall(String),
    /// Chooses the published level by its id; `None` for not given.
    SetPublishedLevel(Option<String>),
    /// Works on the scenarios of ยกระดับ.
    Improve(Improve),
    /// Makes measures of the plan of the scenario in sight, as งานและมาตรการ does, and goes there.
    MakeMeasures,
    /// Changes what was written beside the numbers.
    Write(Writing),
    /// Changes the language.
    SetLang(Lang),
    /// Changes the digits.
    SetNumerals(Numerals),
    /// Changes light and dark.
    SetTheme(Theme),
    /// Changes the part of the scale that is drawn.
    SetScale(ScaleRange),
    /// Goes to a view.
    Go(View),
    /// Shows an example.
    LoadExample(ExampleId),
    /// Begins an empty work of one's own in the year in sight.
    StartOwn,
    /// Keeps the numbers of an example as one's own; its published result is left out.
    Adopt,
    /// Takes what a link sent into one's own work.
    KeepSent,
    /// Takes over the work of another window: every number and setting that was not changed here since. The view stays.
    Follow(News),
    /// Tells the person something.
    Tell(Notice),
    /// Saves stored records that cannot be read as a file; the caller does that.
    SaveUnread,
    /// Deletes everything that was entered, for good; it is the only thing that cannot be undone. The caller deletes what it has
    /// set aside.
    Forget,
    /// Undoes the last step.
    Undo,
    /// Redoes what was undone.
    Redo,
    /// Opens a link's hash: a view, or a vector, which is shown and does not change the user's own numbers. A broken link is
    /// refused.
    OpenLink(String),
    /// Tells that a part of the app could not be loaded.
    NotLoaded,
    /// Tells that a part was loaded: the notice that one could not be loaded goes.
    Loaded,
    /// Asks for a part of the app that is needed now; if it cannot be loaded, a notice says so.
    Want(Need),
    /// Takes a notice away.
    Dismiss(Notice),
}

impl Action {
    /// Returns true if the action does nothing but lead to a view.
    #[must_use]
    pub const fn only_leads(&self) -> bool {
        matches!(self, Self::Go(_) | Self::ShowRules(_) | Self::OpenLink(_))
    }

    /// Returns true if the action is pointless once the later one is performed, should it still wait for a part: both only lead
    /// to a view, or set the language or the year.
    #[must_use]
    pub const fn is_replaced_by(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::SetLang(_), Self::SetLang(_)) | (Self::SetYear(_), Self::SetYear(_)) => true,
            _ => self.only_leads() && later.only_leads(),
        }
    }
}
