//! A fiscal year's rules: plain data, and the rulebook made from it.

use ita_score::__table::Compiled;
use ita_score::Rulebook;
use ita_score::spec::RulebookSpec;

/// The rules of one fiscal year, as plain data and as a [`Rulebook`]. Both are part of the program: nothing is computed when
/// somebody asks for them. A test compiles the data of every table and finds the same rulebook.
///
/// ```
/// let table = ita_rules::tables::fy2568();
/// assert_eq!(table.fiscal_year(), 2568);
/// assert_eq!(table.rulebook().fiscal_year(), 2568);
/// ```
#[derive(Debug)]
pub struct Table {
    spec: &'static RulebookSpec,
    rulebook: Rulebook,
}

impl Table {
    #[allow(dead_code, reason = "unused only with every year switched off")]
    pub(crate) const fn new(spec: &'static RulebookSpec, compiled: Compiled) -> Self {
        Self { spec, rulebook: Rulebook::of_table(spec, compiled) }
    }

    /// Returns the fiscal year in the Buddhist Era.
    #[must_use]
    pub const fn fiscal_year(&self) -> u16 {
        self.spec.fiscal_year
    }

    /// Returns the rules as plain data.
    #[must_use]
    pub const fn spec(&self) -> &'static RulebookSpec {
        self.spec
    }

    /// Returns the rulebook.
    #[must_use]
    pub const fn rulebook(&'static self) -> &'static Rulebook {
        &self.rulebook
    }
}
