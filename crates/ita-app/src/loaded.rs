//! What the app has loaded: its parts, and what draws each view.
//!
//! A part is whatever only its function in `chunks` reaches: code, texts, tables. A browser loads it when it
//! is first needed, and it becomes a value in the app's root; nothing is kept anywhere else.

mod load;
mod part;

pub use load::{NotLoaded, load};
pub use part::{DialogProps, Draw, DrawPanel, DrawResult, Page, PageProps, Part, ResultDrawn, Resulting, Wait};

use crate::chunks;
use crate::storing::Storing;
use ita_view::store::Found;
use ita_view::{Dialog, Need, Parts, View, ViewName};
#[cfg(not(target_arch = "wasm32"))]
use ita_view::{Files, TableReader};
use std::rc::Rc;

/// What is here.
#[derive(Clone)]
pub struct Loaded {
    parts: Rc<Parts>,
    pages: Vec<(ViewName, Page)>,
    result: Option<Resulting>,
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
        all.add(Part::Result(chunks::RESULTING));
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
                // Rulebooks that were read stay known.
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

    /// Returns the part that stores the work, or `None` before it is loaded.
    #[must_use]
    pub const fn storing(&self) -> Option<Storing> {
        self.storing
    }

    /// Returns what a browser holds of an earlier visit; none if there is nothing, or before it was looked for.
    #[must_use]
    pub fn found(&self) -> Option<Rc<Found>> {
        self.found.clone()
    }

    /// Returns what draws the result of the view that computes, or `None` before it is loaded.
    #[must_use]
    pub const fn result(&self) -> Option<Resulting> {
        self.result
    }

    /// Returns what draws the panels under the buttons of the head, or `None` before it is loaded.
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
