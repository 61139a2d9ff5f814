//! The rules that a year is assessed by: [`Year`].

use crate::own::Compiled;
use ita_rules::Table;
use ita_score::{Error, Rulebook};

/// A fiscal year (Buddhist Era) with the rules that it is assessed by, valid by construction: those that come with the program, or a
/// rulebook of one's own. [`Year::key`] tells them apart: what is entered is kept by it.
#[derive(Clone, Copy)]
pub struct Year {
    rules: &'static Rulebook,
    own: Option<(u16, &'static Compiled)>,
}

impl Year {
    /// Returns the year of a table. [`Parts::year`](crate::Parts::year) finds one by its number.
    ///
    /// # Errors
    /// None for the tables of the program, which are compiled already.
    ///
    /// ```
    /// use ita_view::Year;
    ///
    /// assert_eq!(Year::of(ita_rules::tables::fy2568())?.number(), 2568);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn of(table: &'static Table) -> Result<Self, Error> {
        Ok(Self { rules: table.rulebook(), own: None })
    }

    /// The year of a rulebook of one's own.
    pub(crate) const fn of_own(key: u16, compiled: &'static Compiled) -> Self {
        Self { rules: &compiled.rules, own: Some((key, compiled)) }
    }

    /// Numbers of every year that comes with rules, the oldest first.
    #[must_use]
    pub fn numbers() -> Vec<u16> {
        ita_rules::years().collect()
    }

    /// Its number in the Buddhist Era.
    #[must_use]
    pub fn number(self) -> u16 {
        self.rules.fiscal_year()
    }

    /// Returns the key by which what is entered is kept: the year's number for rules that come with the program, the rulebook's
    /// own key for others. A year therefore has one draft by the program's rules, and one beside it for each rulebook of one's
    /// own.
    #[must_use]
    pub fn key(self) -> u16 {
        self.own.map_or_else(|| self.number(), |(key, _)| key)
    }

    /// The number of the year before, if that has rules.
    pub(crate) fn before(self) -> Option<u16> {
        let before = self.number().checked_sub(1)?;
        ita_rules::years().find(|&year| year == before)
    }

    /// Its rules.
    #[must_use]
    pub const fn rules(self) -> &'static Rulebook {
        self.rules
    }

    /// The rulebook of one's own that it is assessed by, if it is.
    #[must_use]
    pub fn own(self) -> Option<&'static Compiled> {
        self.own.map(|(_, compiled)| compiled)
    }
}

impl PartialEq for Year {
    fn eq(&self, other: &Self) -> bool {
        let hash = |year: &Self| year.own.map_or("", |(_, compiled)| &compiled.hash);
        (self.key(), hash(self)) == (other.key(), hash(other))
    }
}

impl Eq for Year {}

impl core::fmt::Debug for Year {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.own {
            Some((key, compiled)) => write!(f, "Year({} by {key}, {})", self.number(), compiled.hash),
            None => write!(f, "Year({})", self.number()),
        }
    }
}

/// Rules that are equal if they are the very same, since each is here once.
#[derive(Clone, Copy)]
pub(crate) struct Rules(pub(crate) &'static Rulebook);

impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for Rules {}

impl core::fmt::Debug for Rules {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0.spec().id)
    }
}
