//! What of the app is here: [`Parts`], a value that [`reduce`](crate::reduce) is given.

mod ask;
mod need;
mod show;

pub use need::{Need, Unread};

use crate::book::BookReader;
use crate::dialog::TableReader;
use crate::example;
use crate::file::Files;
use crate::improve::{Improving, Planner};
use crate::message::Language;
use crate::own::OwnRules;
use crate::reduce::Carrier;
use crate::state::ViewName;
use crate::store::Texts;
use crate::work::Working;
use ita_rules::Table;

/// The parts of the app that are here. A program that loads parts when they are first needed begins with [`Parts::new`] and adds
/// what arrives; a native program has [`Parts::all`].
///
/// ```
/// use ita_view::{Action, Lang, Need, Parts, State, reduce};
///
/// let (state, english) = (State::first()?, Action::SetLang(Lang::En));
/// assert_eq!(reduce(&state, english.clone(), &Parts::new()), Err(Need::English));
/// assert!(reduce(&state, english, &Parts::all()).is_ok());
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Parts {
    /// Each once.
    years: Vec<&'static Table>,
    english: Option<Language>,
    planner: Option<Planner>,
    improving: Option<Improving>,
    working: Option<Working>,
    texts: Option<Texts>,
    table_reader: Option<TableReader>,
    book_reader: Option<BookReader>,
    result: bool,
    panels: bool,
    share: bool,
    files: Option<Files>,
    carrier: Option<Carrier>,
    own_rules: Option<OwnRules>,
    views: Vec<ViewName>,
}

impl Parts {
    /// Returns what is here from the start: the rules of the first example's year, Thai, and the view that computes, without what
    /// shows its result.
    #[must_use]
    pub fn new() -> Self {
        Self {
            years: vec![example::first_table()],
            english: None,
            planner: None,
            improving: None,
            working: None,
            texts: None,
            table_reader: None,
            book_reader: None,
            result: false,
            panels: false,
            share: false,
            files: None,
            carrier: None,
            own_rules: None,
            views: vec![ViewName::Calculate],
        }
    }

    /// Returns everything there is in this crate, which is all but what reads workbooks. It links everything.
    #[must_use]
    pub fn all() -> Self {
        let mut all = Self::new();
        all.add_years(ita_rules::tables::all());
        all.add_english(Language::ENGLISH);
        all.add_planner(Planner::HERE);
        all.add_texts(Texts::HERE);
        all.add_table_reader(TableReader::HERE);
        all.add_result();
        all.add_panels();
        all.add_share();
        all.add_files(Files::HERE);
        all.add_carrier(Carrier::HERE);
        all.add_improve(Improving::HERE);
        all.add_work(Working::HERE);
        all.add_own_rules(OwnRules::here());
        [ViewName::Rules, ViewName::Embed, ViewName::Help, ViewName::Reading, ViewName::Overview, ViewName::Report]
            .into_iter()
            .for_each(|view| all.add_view(view));
        all
    }

    /// Adds the rules of fiscal years.
    pub fn add_years(&mut self, tables: impl IntoIterator<Item = &'static Table>) {
        for table in tables {
            if !self.years.iter().any(|here| here.fiscal_year() == table.fiscal_year()) {
                self.years.push(table);
            }
        }
    }

    /// Adds English.
    pub const fn add_english(&mut self, english: Language) {
        self.english = Some(english);
    }

    /// Adds the planner.
    pub const fn add_planner(&mut self, planner: Planner) {
        self.planner = Some(planner);
    }

    /// Adds what reads links and stored texts, and writes these.
    pub const fn add_texts(&mut self, texts: Texts) {
        self.texts = Some(texts);
    }

    /// Adds what reads a pasted table.
    pub const fn add_table_reader(&mut self, reader: TableReader) {
        self.table_reader = Some(reader);
    }

    /// Adds what reads workbooks.
    pub const fn add_book_reader(&mut self, reader: BookReader) {
        self.book_reader = Some(reader);
    }

    /// Notes that what shows a result is here.
    pub const fn add_result(&mut self) {
        self.result = true;
    }

    /// Notes that what opens under the buttons of the head is here.
    pub const fn add_panels(&mut self) {
        self.panels = true;
    }

    /// Notes that the dialog with the link is here.
    pub const fn add_share(&mut self) {
        self.share = true;
    }

    /// Adds what reads files.
    pub const fn add_files(&mut self, files: Files) {
        self.files = Some(files);
    }

    /// Adds what carries numbers into another fiscal year; it comes with the years.
    pub const fn add_carrier(&mut self, carrier: Carrier) {
        self.carrier = Some(carrier);
    }

    /// Adds the view ยกระดับ.
    pub fn add_improve(&mut self, improving: Improving) {
        self.improving = Some(improving);
        self.add_view(ViewName::Improve);
    }

    /// Adds the view งานและมาตรการ.
    pub fn add_work(&mut self, working: Working) {
        self.working = Some(working);
        self.add_view(ViewName::Work);
    }

    /// Adds what reads rule files, with its view.
    pub fn add_own_rules(&mut self, reader: OwnRules) {
        self.own_rules = Some(reader);
        self.add_view(ViewName::OwnRules);
    }

    /// Adds a view that has no actions of its own.
    pub fn add_view(&mut self, view: ViewName) {
        if self.view(view).is_err() {
            self.views.push(view);
        }
    }
}

impl Default for Parts {
    fn default() -> Self {
        Self::new()
    }
}

impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        let years = |parts: &Self| parts.years.iter().map(|table| table.fiscal_year()).collect::<Vec<_>>();
        years(self) == years(other)
            && self.english == other.english
            && self.planner.is_some() == other.planner.is_some()
            && self.improving.is_some() == other.improving.is_some()
            && self.working.is_some() == other.working.is_some()
            && self.texts.is_some() == other.texts.is_some()
            && self.table_reader.is_some() == other.table_reader.is_some()
            && self.book_reader.is_some() == other.book_reader.is_some()
            && self.result == other.result
            && self.panels == other.panels
            && self.share == other.share
            && self.files.is_some() == other.files.is_some()
            && self.own_rules.is_some() == other.own_rules.is_some()
            && self.carrier.is_some() == other.carrier.is_some()
            && self.views == other.views
    }
}

impl Eq for Parts {}
