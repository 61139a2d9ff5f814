//! What is loaded, a part at a time: what is known of it in `ita-view`, with what draws it.

use crate::components::frame::{Opens, Panel};
use crate::platform::turns::{Act, Turn};
use crate::storing::Storing;
use crate::ui::Ui;
use ita_rules::Table;
use ita_view::page::HeaderView;
use ita_view::store::Found;
use ita_view::work::Working;
use ita_view::{
    BookReader, Carrier, Files, Improving, Language, OwnRules, Parts, Planner, State, TableReader, Texts, ViewName,
};
use std::rc::Rc;
use yew::prelude::*;

/// What a view is drawn with.
#[derive(Clone, Properties)]
pub struct PageProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The parts that are here.
    pub parts: Rc<Parts>,
    /// The head of the page: navigation and fiscal years.
    pub header: Rc<HeaderView>,
    /// What draws the result of the view that computes, where it is here.
    pub result: Option<Resulting>,
    /// Whether the view comes in place of ภาพรวม: it is then drawn a part in each frame, since one frame has no time for all.
    pub slowly: bool,
}

impl PartialEq for PageProps {
    /// Each is the same one as long as it says the same. What draws the result is here or not as the parts say. Of the head, which
    /// follows in a later frame, no view shows the title or the tabs.
    fn eq(&self, other: &Self) -> bool {
        let same_head = |mine: &HeaderView, its: &HeaderView| {
            mine.place == its.place && mine.years == its.years && mine.menu == its.menu
        };
        self.ui == other.ui
            && Rc::ptr_eq(&self.state, &other.state)
            && Rc::ptr_eq(&self.parts, &other.parts)
            && (Rc::ptr_eq(&self.header, &other.header) || same_head(&self.header, &other.header))
    }
}

/// Draws a view.
pub type Page = fn(PageProps) -> Html;

/// The result of the view that computes, drawn. Its pieces stand in different places of the page.
#[derive(Default)]
pub struct ResultDrawn {
    /// What a screen reader hears.
    pub live: Html,
    /// Whose result it is: on paper, and where it is an example's.
    pub head: Html,
    /// The result itself.
    pub panel: Html,
    /// What lies behind it.
    pub behind: Html,
    /// On a narrow screen the bar that leads to it.
    pub bar: Html,
}

/// Draws the result of the view that computes, and is told whether it was waited for.
pub type DrawResult = fn(&PageProps, bool) -> ResultDrawn;

/// Leaves something to a frame of its own: [`crate::platform::turns::wait`].
pub type Wait = fn(Turn, Act);

/// What shows the result of the view that computes, and leaves to later frames what one has no time for.
#[derive(Clone, Copy)]
pub struct Resulting {
    /// Draws the result.
    pub draw: DrawResult,
    /// Leaves something to a later frame.
    pub wait: Wait,
}

/// What a dialog is drawn with.
#[derive(Clone, Properties)]
pub struct DialogProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The parts that are here.
    pub parts: Rc<Parts>,
}

impl PartialEq for DialogProps {
    /// As [`PageProps`].
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && Rc::ptr_eq(&self.state, &other.state) && Rc::ptr_eq(&self.parts, &other.parts)
    }
}

/// Draws a dialog.
pub type Draw = fn(DialogProps) -> Html;

/// Draws what opens under a button of the head.
pub type DrawPanel = fn(Opens, &Panel<'_>) -> Html;

/// Something that was loaded.
#[derive(Clone)]
pub enum Part {
    /// The rules of fiscal years, and what carries numbers between them.
    Years(Vec<&'static Table>, Carrier),
    /// What reads a pasted table, and shows it.
    Paste(TableReader, Draw),
    /// What reads workbooks.
    Books(BookReader),
    /// What shows a result.
    Result(Resulting),
    /// What opens under the buttons of the head.
    Panels(DrawPanel),
    /// The dialog with the link.
    Share(Draw),
    /// What reads files, and the dialog that opens and saves them.
    Files(Files, Draw),
    /// English.
    English(Language),
    /// The planner.
    Planner(Planner),
    /// What reads links and what is stored, what keeps it, and what a browser holds of an earlier visit.
    Texts(Texts, Storing, Option<Rc<Found>>),
    /// The view ยกระดับ.
    Improve(Improving, Page),
    /// The view งานและมาตรการ.
    Work(Working, Page),
    /// What reads rule files, and its view and dialog.
    OwnRules(OwnRules, Page, Draw),
    /// Another view.
    View(ViewName, Page),
}
