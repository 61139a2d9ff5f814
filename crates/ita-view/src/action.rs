//! What a person can do: [`Action`].

use crate::draft::NodeId;
use crate::example::ExampleId;
use crate::improve::Improve;
use crate::state::{Notice, ScaleRange, Theme, View};
use ita_score::Lang;
use ita_words::Numerals;

/// How far, and which way, an arrow key moves a number.
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

/// What is said of an OIT item. Not said is not the same as not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing is said yet.
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
    /// Fills fields downward from a node with the values of a pasted column (or a row of cells). Worth calling only where
    /// [`is_column`](crate::is_column) says so; a single value is typed as usual.
    Paste {
        /// The first node to be filled.
        node: NodeId,
        /// The pasted text.
        text: String,
    },
    /// Ticks or unticks an OIT item: published if it was not, else not published.
    ToggleItem {
        /// The item.
        node: NodeId,
    },
    /// Says outright what an OIT item is. [`Mark::Partial`] begins partial credit at half.
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
    /// Says the same of every item below a node of which nothing is said yet.
    FillItems {
        /// The node.
        under: NodeId,
        /// What they are.
        mark: Mark,
    },
    /// Uses the children's numbers in place of the node's own. Neither is lost.
    Open {
        /// The node.
        node: NodeId,
    },
    /// Uses the node's own number again. Neither is lost.
    Close {
        /// The node.
        node: NodeId,
    },
    /// Changes the fiscal year; nothing happens if there are no rules for it. Numbers are carried into a year that is empty, for
    /// nodes that are the same there.
    SetYear(u16),
    /// Goes to the rules of a fiscal year; nothing happens if there are none.
    ShowRules(u16),
    /// Types the agency's name.
    SetAgency(String),
    /// Types the published overall score.
    SetPublishedOverall(String),
    /// Chooses the published level by its id; `None` for not given.
    SetPublishedLevel(Option<String>),
    /// Works on the scenarios of ยกระดับ.
    Improve(Improve),
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
    /// Shows an example; what was there is set aside.
    LoadExample(ExampleId),
    /// Begins an empty work of one's own in the year in sight; what was there is set aside.
    StartOwn,
    /// Keeps the numbers of an example or a link as one's own; the published result of an example is left out.
    Adopt,
    /// Deletes all that was entered and set aside, for good: the only thing that cannot be undone. The caller deletes what it
    /// kept aside of stored texts.
    Forget,
    /// Takes the work that was set aside last back; the one in sight takes its place there.
    Undo,
    /// Opens a link's hash: a view, or a vector. What was there is set aside; a broken link is refused.
    OpenLink(String),
    /// Tells that a part of the app could not be loaded.
    NotLoaded,
    /// Takes a notice away.
    Dismiss(Notice),
}
