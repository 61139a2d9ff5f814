//! The generated tables, one module a fiscal year and one for the crosswalk, and the list of them.

use crate::claims::Told;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use ita_score::{Error, Rulebook, RulebookSpec};
use std::sync::OnceLock;

#[rustfmt::skip]
mod crosswalk;

/// The crosswalk, checked on the first call. A test shows that it is not refused.
pub(crate) fn crosswalk() -> Result<&'static Crosswalk, CrosswalkError> {
    static CHECKED: OnceLock<Result<Crosswalk, CrosswalkError>> = OnceLock::new();
    CHECKED.get_or_init(|| Crosswalk::new(crosswalk::SPEC.clone())).as_ref().map_err(Clone::clone)
}

/// A fiscal year's data: there from the start, or once it is provided.
#[cfg(feature = "linked")]
type Table = &'static RulebookSpec;
#[cfg(not(feature = "linked"))]
type Table = OnceLock<&'static RulebookSpec>;

/// What is told of its claims: likewise.
#[cfg(feature = "linked")]
type Telling = &'static Told;
#[cfg(not(feature = "linked"))]
type Telling = OnceLock<&'static Told>;

/// A fiscal year, its data once it is there, and its rulebook once somebody asked for it.
pub(crate) struct Year {
    pub(crate) number: u16,
    table: Table,
    told: Telling,
    compiled: OnceLock<Result<Rulebook, Error>>,
}

impl Year {
    #[allow(dead_code, reason = "unused only with every year switched off")]
    const fn new(number: u16, table: Table, told: Telling) -> Self {
        Self { number, table, told, compiled: OnceLock::new() }
    }

    /// Takes the year's data, unless it is there already.
    pub(crate) fn provide(&self, spec: &'static RulebookSpec) {
        #[cfg(not(feature = "linked"))]
        let _ = self.table.set(spec);
        #[cfg(feature = "linked")]
        let _ = spec;
    }

    /// Takes what is told of the year's claims, unless it is there already.
    pub(crate) fn provide_told(&self, told: &'static Told) {
        #[cfg(not(feature = "linked"))]
        let _ = self.told.set(told);
        #[cfg(feature = "linked")]
        let _ = told;
    }

    /// What is told of the year's claims; `None` if it is still to be provided.
    pub(crate) fn told(&self) -> Option<&'static Told> {
        #[cfg(not(feature = "linked"))]
        return self.told.get().copied();
        #[cfg(feature = "linked")]
        Some(self.told)
    }

    /// The year's data; `None` if it is still to be provided.
    pub(crate) fn spec(&self) -> Option<&'static RulebookSpec> {
        #[cfg(not(feature = "linked"))]
        return self.table.get().copied();
        #[cfg(feature = "linked")]
        Some(self.table)
    }

    /// Checked and compiled on the first call; `None` if its data is still to be provided. A test shows that no year's
    /// table is refused.
    pub(crate) fn rulebook(&'static self) -> Option<Result<&'static Rulebook, Error>> {
        let spec = self.spec()?;
        let compiled = self.compiled.get_or_init(|| compile(spec));
        Some(compiled.as_ref().map_err(Clone::clone))
    }
}

#[cfg(all(feature = "claims", feature = "linked"))]
fn compile(spec: &'static RulebookSpec) -> Result<Rulebook, Error> {
    Ok(Rulebook::new(spec.clone())?)
}

/// Without its claims a table cannot be checked, and a program that is to be small does not check again what a test has
/// checked: the checks weigh as much in wasm as the engine.
#[cfg(not(all(feature = "claims", feature = "linked")))]
fn compile(spec: &'static RulebookSpec) -> Result<Rulebook, Error> {
    Rulebook::of_sound(spec).ok_or_else(|| Error::BadRulebook { problem: String::new() })
}

/// Declares the modules, the table, and a function a year that gives its data: a year a line, ascending, behind the feature
/// of its name.
macro_rules! years {
    ($($year:ident = $number:literal, $feature:literal;)+) => {
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
                    #[cfg(feature = "linked")]
                    static YEAR: Year = Year::new($number, &$year::SPEC, &$year::TOLD);
                    #[cfg(not(feature = "linked"))]
                    static YEAR: Year = Year::new($number, Table::new(), Telling::new());
                    &YEAR
                },
            )+
        ];

        /// The data of each fiscal year by itself: what [`provide`](crate::provide) takes.
        pub mod tables {
            $(
                #[cfg(feature = $feature)]
                #[doc = concat!("The data of FY", $number, ".")]
                #[must_use]
                pub fn $year() -> &'static ita_score::RulebookSpec {
                    &super::$year::SPEC
                }
            )+
        }

        /// What is told of each fiscal year's claims: what [`provide_told`](crate::provide_told) takes.
        pub mod tellings {
            $(
                #[cfg(feature = $feature)]
                #[doc = concat!("What is told of FY", $number, ".")]
                #[must_use]
                pub fn $year() -> &'static crate::Told {
                    &super::$year::TOLD
                }
            )+
        }
    };
}

years! {
    fy2562 = 2562, "fy2562";
    fy2563 = 2563, "fy2563";
    fy2564 = 2564, "fy2564";
    fy2565 = 2565, "fy2565";
    fy2566 = 2566, "fy2566";
    fy2567 = 2567, "fy2567";
    fy2568 = 2568, "fy2568";
    fy2569 = 2569, "fy2569";
    fy2570 = 2570, "fy2570";
}
