//! The rules by which a row is scored.

use crate::refusal::Refusal;
use ita_score::{Error, Rulebook, parse_year};

/// The fiscal years that have rules, and the one that the call asks for.
#[derive(Clone, Debug)]
pub struct Years {
    rulebooks: Vec<&'static Rulebook>,
    asked: Option<&'static Rulebook>,
}

impl Years {
    /// Creates the years of these rulebooks. `asked` is the year of the call (`--year`); if there is one, every row must be of
    /// it.
    #[must_use]
    pub const fn new(rulebooks: Vec<&'static Rulebook>, asked: Option<&'static Rulebook>) -> Self {
        Self { rulebooks, asked }
    }

    /// Returns the rulebooks, in the order of [`Column::Node`](crate::Column::Node)'s places.
    #[must_use]
    pub fn rulebooks(&self) -> &[&'static Rulebook] {
        &self.rulebooks
    }

    /// Returns the rules that the call asks for, if it names a year.
    #[must_use]
    pub const fn asked(&self) -> Option<&'static Rulebook> {
        self.asked
    }

    /// Returns the rules of a fiscal year and their place among the rulebooks.
    #[must_use]
    pub fn find(&self, fiscal_year: u16) -> Option<(usize, &'static Rulebook)> {
        self.rulebooks.iter().copied().enumerate().find(|(_, rules)| rules.fiscal_year() == fiscal_year)
    }

    /// Returns the rules of a row, and their place among the rulebooks: by its own year, or else by that of the call.
    ///
    /// ```
    /// use ita_table::{Refusal, Years};
    ///
    /// let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
    /// let years = Years::new(rulebooks, Some(ita_rules::rulebook(2568)?));
    /// assert_eq!(years.of_row(None).unwrap().1.fiscal_year(), 2568);
    /// assert_eq!(years.of_row(Some("๒๕๖๗")).unwrap_err(), Refusal::OtherYear { asked: 2568, says: 2567 });
    /// # Ok::<(), ita_score::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Refusal::OtherYear`] if the two differ, [`Error::UnknownYear`] if the year has no rules or neither names a year.
    pub fn of_row(&self, cell: Option<&str>) -> Result<(usize, &'static Rulebook), Refusal> {
        let says = cell.map(parse_year).transpose().map_err(|error| self.known(error))?;
        match (self.asked.map(Rulebook::fiscal_year), says) {
            (Some(asked), Some(says)) if asked != says => return Err(Refusal::OtherYear { asked, says }),
            _ => {}
        }
        let unknown = |year: String| self.known(Error::UnknownYear { year, known: Vec::new() });
        let fiscal_year = says.or(self.asked.map(Rulebook::fiscal_year)).ok_or_else(|| unknown(String::new()))?;
        self.find(fiscal_year).ok_or_else(|| unknown(fiscal_year.to_string()))
    }

    /// Puts the known years into an error that does not have them yet.
    fn known(&self, error: Error) -> Refusal {
        let years = || self.rulebooks.iter().map(|rules| rules.fiscal_year()).collect();
        match error {
            Error::UnknownYear { year, known } if known.is_empty() => {
                Error::UnknownYear { year, known: years() }.into()
            }
            other => other.into(),
        }
    }
}
