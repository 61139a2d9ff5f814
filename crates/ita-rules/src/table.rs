//! A fiscal year's rules: plain data, and the rulebook made of it.

use alloc::boxed::Box;
use alloc::string::String;
use ita_score::spec::RulebookSpec;
use ita_score::{Error, Rulebook};
use once_cell::race::OnceBox;

/// The rules of one fiscal year, as data that is compiled into a [`Rulebook`] when somebody first asks for it.
///
/// ```
/// let table = ita_rules::tables::fy2568();
/// assert_eq!(table.fiscal_year(), 2568);
/// assert_eq!(table.rulebook()?.fiscal_year(), 2568);
/// # Ok::<(), ita_score::Error>(())
/// ```
#[derive(Debug)]
pub struct Table {
    spec: &'static RulebookSpec,
    compiled: OnceBox<Result<Rulebook, Error>>,
}

impl Table {
    #[allow(dead_code, reason = "unused only with every year switched off")]
    pub(crate) const fn new(spec: &'static RulebookSpec) -> Self {
        Self { spec, compiled: OnceBox::new() }
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

    /// Returns the rulebook, compiled on the first call.
    ///
    /// The data is not checked again: the checks weigh as much in wasm as the engine, and a test checks every table of this
    /// crate.
    ///
    /// # Errors
    /// [`Error::BadRulebook`] if the data is no sound rulebook; with the tables of this crate there is none.
    pub fn rulebook(&'static self) -> Result<&'static Rulebook, Error> {
        let compile = || Rulebook::of_sound(self.spec).ok_or_else(|| Error::BadRulebook { problem: String::new() });
        self.compiled.get_or_init(|| Box::new(compile())).as_ref().map_err(Clone::clone)
    }
}
