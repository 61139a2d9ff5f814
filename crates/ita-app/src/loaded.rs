//! What the app has loaded: its parts, and what draws each view.
//!
//! A part is whatever only its function in `chunks` reaches: code, texts, tables. A browser loads it when it
//! is first needed, and it becomes a value in the app's root; nothing is kept anywhere else.

use crate::chunks;
use crate::components::frame::{Opens, Panel};
use crate::platform::{document, keep};
use crate::storing::Storing;
use crate::ui::Ui;
use ita_rules::Table;
use ita_view::page::HeaderView;
use ita_view::store::Found;
use ita_view::work::Working;
use ita_view::{
    BookReader, Carrier, Dialog, Files, Improving, Language, Need, OwnRules, Parts, Planner, State, TableReader, Texts,
    View, ViewName,
};
use std::pin::Pin;
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
    pub result: Option<DrawResult>,
}

impl PartialEq for PageProps {
    /// What draws the result is here or not as the parts say.
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && self.state == other.state && self.parts == other.parts && self.header == other.header
    }
}

/// Draws a view.
pub type Page = fn(PageProps) -> Html;

/// The result of the view that computes, drawn. Its pieces stand in different places of the page.
#[derive(Default)]
pub struct ResultDrawn {
    /// What a screen reader hears.
    pub live: Html,
    /// The result itself.
    pub panel: Html,
    /// What lies behind it.
    pub behind: Html,
    /// On a narrow screen the bar that leads to it.
    pub bar: Html,
}

/// Draws the result of the view that computes, and is told whether it was waited for.
pub type DrawResult = fn(&PageProps, bool) -> ResultDrawn;

/// What a dialog is drawn with.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The parts that are here.
    pub parts: Rc<Parts>,
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
    Result(DrawResult),
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

/// What is here.
#[derive(Clone)]
pub struct Loaded {
    parts: Rc<Parts>,
    pages: Vec<(ViewName, Page)>,
    result: Option<DrawResult>,
    panels: Option<DrawPanel>,
    paste: Option<Draw>,
    share: Option<Draw>,
    files: Option<Draw>,
    rule_file: Option<Draw>,
    storing: Option<Storing>,
    found: Option<Rc<Found>>,
}

impl Loaded {
    /// Returns what is here from the start.
    #[must_use]
    pub fn new() -> Self {
        let pages: Vec<(ViewName, Page)> = vec![(ViewName::Calculate, chunks::draw_calculate)];
        let parts = Rc::new(Parts::new());
        Self {
            parts,
            pages,
            result: None,
            panels: None,
            paste: None,
            share: None,
            files: None,
            rule_file: None,
            storing: None,
            found: None,
        }
    }

    /// Returns everything there is: for a native program, which loads nothing.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn all() -> Self {
        let mut all = Self::new();
        *Rc::make_mut(&mut all.parts) = Parts::all();
        for view in ViewName::ALL {
            let page: Page = match view {
                ViewName::Calculate => chunks::draw_calculate,
                ViewName::Improve => chunks::draw_improve,
                ViewName::Rules => chunks::draw_rules,
                ViewName::OwnRules => chunks::draw_own_rules,
                ViewName::Embed => chunks::draw_embed,
                ViewName::Help => chunks::draw_help,
                ViewName::Reading => chunks::draw_reading,
                ViewName::Overview => chunks::draw_overview,
                ViewName::Work => chunks::draw_work,
                ViewName::Report => chunks::draw_report,
            };
            all.add(Part::View(view, page));
        }
        all.add(Part::Paste(TableReader::HERE, chunks::draw_paste));
        all.add(Part::Books(crate::office::READER));
        all.add(Part::Result(chunks::draw_result));
        all.add(Part::Panels(chunks::draw_panel));
        all.add(Part::Share(chunks::draw_share));
        all.add(Part::Files(Files::HERE, chunks::draw_files));
        all.rule_file = Some(chunks::draw_rule_file);
        all
    }

    /// Returns the parts that are here.
    #[must_use]
    pub const fn parts(&self) -> &Rc<Parts> {
        &self.parts
    }

    /// Adds what was loaded.
    pub fn add(&mut self, part: Part) {
        let parts = Rc::make_mut(&mut self.parts);
        match part {
            Part::Years(tables, carrier) => {
                parts.add_years(tables);
                parts.add_carrier(carrier);
            }
            Part::Paste(reader, draw) => {
                parts.add_table_reader(reader);
                self.paste = Some(draw);
            }
            Part::Books(reader) => parts.add_book_reader(reader),
            Part::Result(draw) => {
                parts.add_result();
                self.result = Some(draw);
            }
            Part::Panels(draw) => {
                parts.add_panels();
                self.panels = Some(draw);
            }
            Part::Share(draw) => {
                parts.add_share();
                self.share = Some(draw);
            }
            Part::Files(files, draw) => {
                parts.add_files(files);
                self.files = Some(draw);
            }
            Part::English(english) => parts.add_english(english),
            Part::Planner(planner) => parts.add_planner(planner),
            Part::Texts(texts, storing, found) => {
                parts.add_texts(texts);
                self.storing = Some(storing);
                self.found = found;
            }
            Part::Improve(improving, page) => {
                parts.add_improve(improving);
                self.pages.push((ViewName::Improve, page));
            }
            Part::Work(working, page) => {
                parts.add_work(working);
                self.pages.push((ViewName::Work, page));
            }
            Part::OwnRules(reader, page, draw) => {
                // What was read goes on being known.
                if parts.own_rules().is_err() {
                    parts.add_own_rules(reader);
                    self.pages.push((ViewName::OwnRules, page));
                }
                self.rule_file = Some(draw);
            }
            Part::View(view, page) => {
                parts.add_view(view);
                self.pages.push((view, page));
            }
        }
    }

    /// Returns what keeps what is entered; none before it is here.
    #[must_use]
    pub const fn storing(&self) -> Option<Storing> {
        self.storing
    }

    /// Returns what a browser holds of an earlier visit; none if there is nothing, or before it was looked for.
    #[must_use]
    pub fn found(&self) -> Option<Rc<Found>> {
        self.found.clone()
    }

    /// Returns what draws the result of the view that computes; none before it is here.
    #[must_use]
    pub const fn result(&self) -> Option<DrawResult> {
        self.result
    }

    /// Returns what draws what opens under the buttons of the head; none before it is here.
    #[must_use]
    pub const fn panels(&self) -> Option<DrawPanel> {
        self.panels
    }

    /// Returns what the first view does without, and is wanted next: what opens in its head, what keeps what is entered, what shows a result, and the planner
    /// for the next step.
    #[must_use]
    pub fn later(&self) -> Vec<Need> {
        let result = self.result.is_none().then_some(Need::Result);
        let panels = self.panels.is_none().then_some(Need::Panels);
        self.parts.texts().err().into_iter().chain(panels).chain(result).chain(self.parts.planner().err()).collect()
    }

    /// Returns what draws the dialog that is open; none if none is.
    #[must_use]
    pub fn dialog(&self, dialog: Option<&Dialog>) -> Option<Draw> {
        match dialog? {
            Dialog::Paste(_) => self.paste,
            Dialog::Share { .. } => self.share,
            Dialog::Files { .. } => self.files,
            Dialog::RuleFile(_) => self.rule_file,
        }
    }

    /// Returns what draws a view.
    ///
    /// # Errors
    /// [`Need::View`] if it is not here: a state in which it is in sight is not reached before it is.
    pub fn page(&self, view: View) -> Result<Page, Need> {
        let page = self.pages.iter().find(|(name, _)| *name == view.name());
        page.map(|(_, page)| *page).ok_or_else(|| Need::View(view.name()))
    }
}

impl Default for Loaded {
    fn default() -> Self {
        Self::new()
    }
}

/// A part could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Loads a part.
///
/// # Errors
/// [`NotLoaded`], as where there is no connection; asking again tries again.
// A box, so that the waiting is compiled once.
pub fn load(need: Need) -> Pin<Box<dyn Future<Output = Result<Part, NotLoaded>>>> {
    Box::pin(async move {
        Ok(match need {
            Need::Year(_) => {
                let (tables, carrier) = chunks::years().await?;
                Part::Years(tables, carrier)
            }
            Need::Paste => {
                document::dress_later().await?;
                let (reader, draw) = chunks::paste().await?;
                Part::Paste(reader, draw)
            }
            Need::Books => Part::Books(chunks::books().await?),
            Need::Result => {
                document::dress_later().await?;
                Part::Result(chunks::result().await?)
            }
            Need::Panels => {
                document::dress_later().await?;
                Part::Panels(chunks::panels().await?)
            }
            Need::Share => {
                document::dress_later().await?;
                Part::Share(chunks::share().await?)
            }
            Need::Files => {
                document::dress_later().await?;
                let (files, draw) = chunks::files().await?;
                Part::Files(files, draw)
            }
            Need::English => Part::English(chunks::english().await?),
            Need::Planner => Part::Planner(chunks::planner().await?),
            Need::Texts => {
                let (texts, storing) = chunks::texts().await?;
                let found = (storing.found)(keep::here()).await;
                Part::Texts(texts, storing, found.map(Rc::new))
            }
            Need::OwnRules | Need::View(ViewName::OwnRules) => {
                document::dress_later().await?;
                let (reader, page, draw) = chunks::own_rules().await?;
                Part::OwnRules(reader, page, draw)
            }
            Need::View(view) => {
                document::dress_later().await?;
                match view {
                    ViewName::Calculate => Part::View(view, chunks::draw_calculate),
                    ViewName::Improve => {
                        let (improving, page) = chunks::improve().await?;
                        Part::Improve(improving, page)
                    }
                    ViewName::Rules => Part::View(view, chunks::rules().await?),
                    ViewName::OwnRules => return Err(NotLoaded),
                    ViewName::Embed => Part::View(view, chunks::embed().await?),
                    ViewName::Help => Part::View(view, chunks::help().await?),
                    ViewName::Reading => Part::View(view, chunks::reading().await?),
                    ViewName::Overview => Part::View(view, chunks::overview().await?),
                    ViewName::Work => {
                        let (working, page) = chunks::work().await?;
                        Part::Work(working, page)
                    }
                    ViewName::Report => Part::View(view, chunks::report().await?),
                }
            }
        })
    })
}
