//! คำนวณ: everything on the view that computes.

use crate::action::Action;
use crate::example::ExampleId;
use crate::page::{Field, NoticeView, ResultView, RowView, SourceView, StatusView, notices};
use crate::state::State;
use std::rc::Rc;

/// What is in sight if it is not a person's own work: an example, or a link's numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner {
    /// “ตัวอย่าง: เทศบาลตำบลบางกระบือ”.
    pub title: String,
    /// What is published, what is illustration, what has been changed.
    pub text: String,
    /// Where the published figures come from.
    pub source: Option<SourceView>,
    /// The one clear way on: its words and what it does.
    pub start: (String, Action),
    /// A quieter way on: keeping these numbers as one's own.
    pub adopt: Option<(String, Action)>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id; empty for none.
    pub id: String,
    /// What it says.
    pub label: String,
    /// True if it is chosen.
    pub selected: bool,
}

/// The form for the officially published result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedForm {
    /// Its heading.
    pub title: String,
    /// The field for the overall score.
    pub overall: Field,
    /// What the level's select is called.
    pub level_label: String,
    /// Levels to choose; the first is “not given”.
    pub levels: Vec<Choice>,
    /// That it is compared and never used to compute.
    pub hint: String,
}

/// An example to load.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleChoice {
    /// Which.
    pub id: ExampleId,
    /// Its name.
    pub title: String,
    /// What it shows.
    pub text: String,
    /// True if it is in sight, unchanged.
    pub current: bool,
}

/// The link to what is in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareLink {
    /// The canonical vector.
    pub vector: String,
    /// The link's hash, with its `#`.
    pub hash: String,
}

/// The view that computes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalculateView {
    /// “ปีงบประมาณ พ.ศ. 2568”.
    pub year: String,
    /// How sure the year's rules are.
    pub status: StatusView,
    /// A calm note if the year's rules are inferred or assumed; what the rulebook itself says of it.
    pub year_note: Option<String>,
    /// What is in sight if it is not a person's own work.
    pub banner: Option<Banner>,
    /// Notices.
    pub notices: Vec<NoticeView>,
    /// The agency's name.
    pub agency: Field,
    /// The row of the whole; the others are below it.
    pub root: Rc<RowView>,
    /// The officially published result.
    pub published: PublishedForm,
    /// The result.
    pub result: ResultView,
    /// Examples.
    pub examples: Vec<ExampleChoice>,
    /// The link to what is in sight.
    pub share: ShareLink,
    /// Takes what was set aside last back: its words; `None` if nothing was.
    pub undo: Option<String>,
}

/// The view that computes.
#[must_use]
pub fn calculate(state: &State) -> CalculateView {
    let _ = (state, notices(state));
    todo!()
}
