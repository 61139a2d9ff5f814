//! The generated tables, one module a fiscal year and one for the crosswalk, and the list of them.

use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::{Error, Rulebook, RulebookError, RulebookSpec};
use std::sync::OnceLock;

#[rustfmt::skip]
mod crosswalk;

/// The crosswalk, checked on the first call. A test shows that it is not refused.
pub(crate) fn crosswalk() -> Result<&'static Crosswalk, CrosswalkError> {
    static CHECKED: OnceLock<Result<Crosswalk, CrosswalkError>> = OnceLock::new();
    CHECKED.get_or_init(|| Crosswalk::new(crosswalk::SPEC.clone())).as_ref().map_err(Clone::clone)
}

/// A fiscal year's data, and its rulebook once somebody asked for it.
pub(crate) struct Year {
    pub(crate) spec: &'static RulebookSpec,
    compiled: OnceLock<Result<Rulebook, RulebookError>>,
}

impl Year {
    #[allow(dead_code, reason = "unused only with every year switched off")]
    const fn new(spec: &'static RulebookSpec) -> Self {
        Self { spec, compiled: OnceLock::new() }
    }

    /// Checked and compiled on the first call. A test shows that no year's table is refused.
    pub(crate) fn rulebook(&'static self) -> Result<&'static Rulebook, Error> {
        let compiled = self.compiled.get_or_init(|| match Rulebook::of_sound(self.spec) {
            // Without its claims a table cannot be checked; a test has checked it with them.
            Some(sound) if cfg!(not(feature = "claims")) => Ok(sound),
            _ => Rulebook::new(self.spec.clone()),
        });
        compiled.as_ref().map_err(|error| error.clone().into())
    }
}

/// Declares the modules and the table together: a year a line, ascending, behind the feature of its name.
macro_rules! years {
    ($($year:ident = $feature:literal),+ $(,)?) => {
        $(
            #[cfg(feature = $feature)]
            #[rustfmt::skip]
            mod $year;
        )+

        /// Every fiscal year, ascending.
        pub(crate) static YEARS: &[&Year] = &[
            $(
                #[cfg(feature = $feature)]
                {
                    static YEAR: Year = Year::new(&$year::SPEC);
                    &YEAR
                },
            )+
        ];
    };
}

years! {
    fy2562 = "fy2562",
    fy2563 = "fy2563",
    fy2564 = "fy2564",
    fy2565 = "fy2565",
    fy2566 = "fy2566",
    fy2567 = "fy2567",
    fy2568 = "fy2568",
    fy2569 = "fy2569",
}
