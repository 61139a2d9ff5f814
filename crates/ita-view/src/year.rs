//! A fiscal year that has rules.

use ita_score::{Error, Rulebook};

/// A fiscal year (Buddhist Era) whose rulebook there is: valid by construction.
#[derive(Clone, Copy)]
pub struct Year(&'static Rulebook);

impl Year {
    /// The year with this number.
    ///
    /// # Errors
    /// [`Error::UnknownYear`] if there are no rules for it.
    ///
    /// ```
    /// use ita_view::Year;
    ///
    /// assert_eq!(Year::new(2568)?.number(), 2568);
    /// assert!(Year::new(2555).is_err());
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    pub fn new(number: u16) -> Result<Self, Error> {
        ita_rules::rulebook(number).map(Self)
    }

    /// The year written so, in Arabic or Thai digits: what a select or a link gives.
    ///
    /// # Errors
    /// [`Error::UnknownYear`] if it is no year or there are no rules for it.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::new(ita_score::parse_year(text)?)
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
