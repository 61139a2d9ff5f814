//! What of the app is here: [`Parts`], a value that [`reduce`](crate::reduce) is given.

use crate::book::BookReader;
use crate::dialog::{Dialog, TableReader};
use crate::example;
use crate::file::Files;
use crate::improve::{Improving, Planner};
use crate::message::Language;
use crate::own::OwnRules;
use crate::reduce::Carrier;
use crate::state::{State, View, ViewName};
use crate::store::Texts;
use crate::work::Working;
use crate::year::Year;
use ita_rules::Table;
use ita_score::{Error, Lang, Rulebook};

/// A part that is not here and has to be loaded first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The rules of a fiscal year.
    Year(u16),
    /// English.
    English,
    /// The planner.
    Planner,
    /// What reads links and stored texts, and writes these.
    Texts,
    /// What reads a pasted table, and shows it.
    Paste,
    /// What reads workbooks.
    Books,
    /// What shows a result.
    Result,
    /// What opens under the buttons of the head.
    Panels,
    /// The dialog with the link.
    Share,
    /// What reads files, and the dialog that opens and saves them.
    Files,
    /// What reads rule files, and the view of rulebooks of one's own.
    OwnRules,
    /// A view, with what its actions do.
    View(ViewName),
}

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread<E> {
    /// It names something that is not here; it can be read once that is.
    Missing(Need),
    /// It is not valid.
    Invalid(E),
}

impl<E> From<Need> for Unread<E> {
    fn from(need: Need) -> Self {
        Self::Missing(need)
    }
}

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
    /// Ascending, each once.
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
        self.years.extend(tables);
        self.years.sort_unstable_by_key(|table| table.fiscal_year());
        self.years.dedup_by_key(|table| table.fiscal_year());
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

    /// Returns a fiscal year.
    ///
    /// # Errors
    /// [`Unread::Missing`] if its rules are not here, [`Unread::Invalid`] if there are none.
    ///
    /// ```
    /// use ita_view::{Need, Parts, Unread};
    ///
    /// assert_eq!(Parts::new().year(2568).map(|year| year.number()), Ok(2568));
    /// assert_eq!(Parts::new().year(2564), Err(Unread::Missing(Need::Year(2564))));
    /// assert_eq!(Parts::new().year(2555), Err(Unread::Invalid(ita_rules::unknown_year(2555))));
    /// ```
    pub fn year(&self, number: u16) -> Result<Year, Unread<Error>> {
        match self.years.iter().find(|table| table.fiscal_year() == number) {
            Some(table) => Year::of(table).map_err(Unread::Invalid),
            None if ita_rules::years().any(|year| year == number) => Err(Unread::Missing(Need::Year(number))),
            None => Err(Unread::Invalid(ita_rules::unknown_year(number))),
        }
    }

    /// Returns a fiscal year if there are rules for it.
    ///
    /// # Errors
    /// [`Need`] if there are, and they are not here.
    pub(crate) fn known_year(&self, number: u16) -> Result<Option<Year>, Need> {
        match self.year(number) {
            Ok(year) => Ok(Some(year)),
            Err(Unread::Missing(need)) => Err(need),
            Err(Unread::Invalid(_)) => Ok(None),
        }
    }

    /// Returns a language.
    ///
    /// # Errors
    /// [`Need::English`] if that is asked for and not here.
    pub fn language(&self, lang: Lang) -> Result<Language, Need> {
        match lang {
            Lang::Th => Ok(Language::THAI),
            Lang::En => self.english.ok_or(Need::English),
        }
    }

    /// Returns the planner.
    ///
    /// # Errors
    /// [`Need::Planner`] if it is not here.
    pub fn planner(&self) -> Result<Planner, Need> {
        self.planner.ok_or(Need::Planner)
    }

    /// Returns what reads links and stored texts, and writes these.
    ///
    /// # Errors
    /// [`Need::Texts`] if it is not here.
    pub fn texts(&self) -> Result<Texts, Need> {
        self.texts.ok_or(Need::Texts)
    }

    /// Returns what reads a pasted table.
    ///
    /// # Errors
    /// [`Need::Paste`] if it is not here.
    pub(crate) fn table_reader(&self) -> Result<TableReader, Need> {
        self.table_reader.ok_or(Need::Paste)
    }

    /// Returns what reads workbooks.
    ///
    /// # Errors
    /// [`Need::Books`] if it is not here.
    pub(crate) fn book_reader(&self) -> Result<BookReader, Need> {
        self.book_reader.ok_or(Need::Books)
    }

    /// Returns what reads files.
    ///
    /// # Errors
    /// [`Need::Files`] if it is not here.
    pub(crate) fn files(&self) -> Result<Files, Need> {
        self.files.ok_or(Need::Files)
    }

    /// Checks that a part is here, whatever it is for.
    ///
    /// # Errors
    /// That part, if it is not.
    pub(crate) fn has(&self, need: Need) -> Result<(), Need> {
        match need {
            Need::Year(number) => self.known_year(number).map(drop),
            Need::English => self.language(Lang::En).map(drop),
            Need::Planner => self.planner().map(drop),
            Need::Texts => self.texts().map(drop),
            Need::Paste => self.table_reader().map(drop),
            Need::Books => self.book_reader().map(drop),
            Need::Result => self.result(),
            Need::Panels if self.panels => Ok(()),
            Need::Panels => Err(Need::Panels),
            Need::Share => self.share(),
            Need::Files => self.files().map(drop),
            Need::OwnRules => self.own_rules().map(drop),
            Need::View(view) => self.view(view),
        }
    }

    const fn share(&self) -> Result<(), Need> {
        if self.share { Ok(()) } else { Err(Need::Share) }
    }

    /// Checks that what shows a result is here.
    ///
    /// # Errors
    /// [`Need::Result`] if it is not.
    pub(crate) const fn result(&self) -> Result<(), Need> {
        if self.result { Ok(()) } else { Err(Need::Result) }
    }

    /// Returns what carries numbers into a fiscal year.
    ///
    /// # Errors
    /// [`Need::Year`] if it is not here.
    pub(crate) fn carrier(&self, year: u16) -> Result<Carrier, Need> {
        self.carrier.ok_or(Need::Year(year))
    }

    /// Returns the rules of every fiscal year.
    ///
    /// # Errors
    /// [`Need::Year`] if they are not here.
    pub(crate) fn books(&self) -> Result<Vec<&'static Rulebook>, Need> {
        let years = ita_rules::years().map(|year| self.known_year(year)).collect::<Result<Vec<_>, _>>()?;
        Ok(years.into_iter().flatten().map(Year::rules).collect())
    }

    /// Returns what the actions of ยกระดับ do.
    ///
    /// # Errors
    /// [`Need::View`] if that view is not here.
    pub(crate) fn improving(&self) -> Result<Improving, Need> {
        self.improving.ok_or(Need::View(ViewName::Improve))
    }

    /// Returns what other views let งานและมาตรการ do.
    ///
    /// # Errors
    /// [`Need::View`] if that view is not here.
    pub(crate) fn working(&self) -> Result<Working, Need> {
        self.working.ok_or(Need::View(ViewName::Work))
    }

    /// Returns what reads rule files.
    ///
    /// # Errors
    /// [`Need::OwnRules`] if it is not here.
    pub fn own_rules(&self) -> Result<&OwnRules, Need> {
        self.own_rules.as_ref().ok_or(Need::OwnRules)
    }

    /// Checks that a view is here.
    ///
    /// # Errors
    /// [`Need::View`] if it is not.
    pub fn view(&self, view: ViewName) -> Result<(), Need> {
        if self.views.contains(&view) { Ok(()) } else { Err(Need::View(view)) }
    }

    /// Checks that all is here that the view in sight shows.
    ///
    /// # Errors
    /// [`Need`]: the first thing that is not.
    pub(crate) fn show(&self, state: &State) -> Result<(), Need> {
        match state.view {
            View::Calculate | View::Work | View::Rules(_) | View::Help | View::Reading => {}
            // Beside each total stands that of the year before.
            View::Overview => state.year().before().map_or(Ok(()), |before| self.known_year(before).map(drop))?,
            // It compares with the year before, and prepares for the next one.
            View::Report => {
                let year = state.year().number();
                ita_rules::years()
                    .filter(|&other| other.abs_diff(year) <= 1)
                    .try_for_each(|other| self.known_year(other).map(drop))?;
            }
            View::Improve => drop(self.improving()?),
            // Any year can be copied there.
            View::OwnRules => ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?,
            // There, any year can be chosen, and either language.
            View::Embed => {
                ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?;
                self.language(Lang::En)?;
            }
        }
        if matches!(state.dialog, Some(Dialog::Share { .. })) {
            self.share()?;
        }
        if matches!(state.dialog, Some(Dialog::Files { .. })) {
            // A table of it has every year's result.
            ita_rules::years().try_for_each(|year| self.known_year(year).map(drop))?;
            self.files()?;
        }
        self.view(state.view.name())?;
        // What changed since the year before is found from both.
        match state.view {
            View::Rules(year) => year.before().map_or(Ok(()), |before| self.known_year(before).map(drop)),
            _ => Ok(()),
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
