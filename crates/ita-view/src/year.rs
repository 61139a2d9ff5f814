//! A fiscal year that has rules.

use ita_rules::Table;
use ita_score::{Error, Rulebook};

/// A fiscal year (Buddhist Era) whose rulebook there is: valid by construction.
#[derive(Clone, Copy)]
pub struct Year(&'static Rulebook);

impl Year {
    /// Returns the year of a table. [`Parts::year`](crate::Parts::year) finds one by its number.
    ///
    /// # Errors
    /// As [`Table::rulebook`].
    ///
    /// ```
    /// use ita_view::Year;
    ///
    /// assert_eq!(Year::of(ita_rules::tables::fy2568())?.number(), 2568);
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn of(table: &'static Table) -> Result<Self, Error> {
        table.rulebook().map(Self)
    }

    /// Numbers of every year that has rules, the oldest first.
    #[must_use]
    pub fn numbers() -> Vec<u16> {
        ita_rules::years().collect()
    }

    /// Its number in the Buddhist Era.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0.fiscal_year()
    }

    /// The number of the year before, if that has rules.
    pub(crate) fn before(self) -> Option<u16> {
        let before = self.number().checked_sub(1)?;
        ita_rules::years().find(|&year| year == before)
    }

    /// Its rules.
    #[must_use]
    pub const fn rules(self) -> &'static Rulebook {
        self.0
    }
}

impl PartialEq for Year {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number()
    }
}

impl Eq for Year {}

impl core::fmt::Debug for Year {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Year({})", self.number())
    }
}
