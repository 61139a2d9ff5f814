//! Each part, or the [`Need`] that it is loaded first.

use super::{Need, Parts, Unread};
use crate::book::BookReader;
use crate::dialog::TableReader;
use crate::file::Files;
use crate::improve::{Improving, Planner};
use crate::message::Language;
use crate::own::OwnRules;
use crate::reduce::Carrier;
use crate::state::ViewName;
use crate::store::Texts;
use crate::work::Working;
use crate::year::Year;
use ita_score::{Error, Lang, Rulebook};

impl Parts {
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
}
