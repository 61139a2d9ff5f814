//! What the app has loaded: its parts, and what draws each view.
//!
//! A part is whatever only its function in `chunks` reaches: code, texts, tables. A browser loads it when it
//! is first needed, and it becomes a value in the app's root; nothing is kept anywhere else.

use crate::chunks;
use crate::platform::document;
use crate::ui::Ui;
use ita_rules::Table;
use ita_score::analysis::Crosswalk;
use ita_view::page::HeaderView;
use ita_view::{Dialog, Files, Improving, Language, Need, Parts, Planner, Reader, State, TableReader, View, ViewName};
use std::pin::Pin;
use std::rc::Rc;
use yew::prelude::*;

/// What a view is drawn with.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The state.
    pub state: Rc<State>,
    /// The parts that are here.
    pub parts: Rc<Parts>,
    /// The head of the page: navigation and fiscal years.
    pub header: Rc<HeaderView>,
}

/// Draws a view.
pub type Page = fn(PageProps) -> Html;

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

/// Something that was loaded.
#[derive(Clone)]
pub enum Part {
    /// The rules of fiscal years, and which of their nodes are the same thing.
    Years(Vec<&'static Table>, Option<&'static Crosswalk>),
    /// What reads a pasted table, and shows it.
    Paste(TableReader, Draw),
    /// The dialog with the link.
    Share(Draw),
    /// What reads files, and the dialog that opens and saves them.
    Files(Files, Draw),
    /// English.
    English(Language),
    /// The planner.
    Planner(Planner),
    /// What reads a stored text.
    Reader(Reader),
    /// The view ยกระดับ.
    Improve(Improving, Page),
    /// Another view.
    View(ViewName, Page),
}

/// What is here.
#[derive(Clone)]
pub struct Loaded {
    parts: Rc<Parts>,
    pages: Vec<(ViewName, Page)>,
    paste: Option<Draw>,
    share: Option<Draw>,
    files: Option<Draw>,
}

impl Loaded {
    /// Returns what is here from the start.
    #[must_use]
    pub fn new() -> Self {
        let pages: Vec<(ViewName, Page)> = vec![(ViewName::Calculate, chunks::draw_calculate)];
        Self { parts: Rc::new(Parts::new()), pages, paste: None, share: None, files: None }
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
                ViewName::Embed => chunks::draw_embed,
                ViewName::Help => chunks::draw_help,
                ViewName::Reading => chunks::draw_reading,
                ViewName::Overview => chunks::draw_overview,
            };
            all.add(Part::View(view, page));
        }
        all.add(Part::Paste(TableReader::HERE, chunks::draw_paste));
        all.add(Part::Share(chunks::draw_share));
        all.add(Part::Files(Files::HERE, chunks::draw_files));
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
            Part::Years(tables, crosswalk) => {
                parts.add_years(tables);
                if let Some(crosswalk) = crosswalk {
                    parts.add_crosswalk(crosswalk);
                }
            }
            Part::Paste(reader, draw) => {
                parts.add_table_reader(reader);
                self.paste = Some(draw);
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
            Part::Reader(reader) => parts.add_reader(reader),
            Part::Improve(improving, page) => {
                parts.add_improve(improving);
                self.pages.push((ViewName::Improve, page));
            }
            Part::View(view, page) => {
                parts.add_view(view);
                self.pages.push((view, page));
            }
        }
    }

    /// Returns what draws the dialog that is open; none if none is.
    #[must_use]
    pub fn dialog(&self, dialog: Option<&Dialog>) -> Option<Draw> {
        match dialog? {
            Dialog::Paste(_) => self.paste,
            Dialog::Share { .. } => self.share,
            Dialog::Files { .. } => self.files,
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
                let (tables, crosswalk) = chunks::years().await?;
                Part::Years(tables, crosswalk)
            }
            Need::Paste => {
                document::dress_later().await?;
                let (reader, draw) = chunks::paste().await?;
                Part::Paste(reader, draw)
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
            Need::Reader => Part::Reader(chunks::reader().await?),
            Need::View(view) => {
                document::dress_later().await?;
                match view {
                    ViewName::Calculate => Part::View(view, chunks::draw_calculate),
                    ViewName::Improve => {
                        let (improving, page) = chunks::improve().await?;
                        Part::Improve(improving, page)
                    }
                    ViewName::Rules => Part::View(view, chunks::rules().await?),
                    ViewName::Embed => Part::View(view, chunks::embed().await?),
                    ViewName::Help => Part::View(view, chunks::help().await?),
                    ViewName::Reading => Part::View(view, chunks::reading().await?),
                    ViewName::Overview => Part::View(view, chunks::overview().await?),
                }
            }
        })
    })
}
