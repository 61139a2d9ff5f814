//! The generated tables, one module a fiscal year and one for the crosswalk, and the list of them.

use crate::table::Table;
use alloc::boxed::Box;
use ita_score::analysis::{Crosswalk, CrosswalkError};
use once_cell::race::OnceBox;

#[rustfmt::skip]
mod crosswalk;

/// The crosswalk, checked on the first call. A test shows that the check accepts it.
pub(crate) fn crosswalk() -> Result<&'static Crosswalk, CrosswalkError> {
    static CHECKED: OnceBox<Result<Crosswalk, CrosswalkError>> = OnceBox::new();
    CHECKED.get_or_init(|| Box::new(Crosswalk::new(crosswalk::SPEC.clone()))).as_ref().map_err(Clone::clone)
}

/// Declares the modules, the numbers, and for each year a function that returns its table: one year per line, ascending, behind the
/// feature of its name.
macro_rules! years {
    ($($year:ident = $number:literal, $feature:literal;)+) => {
        $(
            #[cfg(feature = $feature)]
            #[rustfmt::skip]
            mod $year;
        )+

        /// The number of every fiscal year, ascending. It is separate from the tables, so that a program that only asks which years
        /// there are links no table.
        pub(crate) static NUMBERS: &[u16] = &[$(#[cfg(feature = $feature)] $number,)+];

        /// The table of every fiscal year, ascending.
        static TABLES: &[fn() -> &'static Table] = &[$(#[cfg(feature = $feature)] tables::$year,)+];

        /// The table of each fiscal year by itself, for a program that should link only those that it names.
        pub mod tables {
            $(
                #[cfg(feature = $feature)]
                #[doc = concat!("Returns the rules of FY", $number, ".")]
                #[must_use]
                pub fn $year() -> &'static crate::Table {
                    static TABLE: crate::Table = crate::Table::new(&super::$year::SPEC, super::$year::compiled());
                    &TABLE
                }
            )+

            /// The same tables without their notes, and with claims reduced to how certain each is; this saves two thirds of the
            /// text. They are for a program that loads notes and sources later, or never.
            ///
            /// ```
            /// use ita_rules::tables;
            ///
            /// let (whole, unsourced) = (tables::fy2568().spec(), tables::unsourced::fy2568().spec());
            /// assert!(unsourced.sources.is_empty());
            /// assert_eq!((&unsourced.nodes, &unsourced.levels), (&whole.nodes, &whole.levels));
            /// assert!(whole.claims.iter().map(|claim| claim.status).eq(unsourced.claims.iter().map(|claim| claim.status)));
            /// ```
            pub mod unsourced {
                $(
                    #[cfg(feature = $feature)]
                    #[doc = concat!("Returns the rules of FY", $number, ", of whose claims there is only how sure each is.")]
                    #[must_use]
                    pub fn $year() -> &'static crate::Table {
                        static TABLE: crate::Table =
                            crate::Table::new(&super::super::$year::UNSOURCED, super::super::$year::compiled());
                        &TABLE
                    }
                )+
            }

            /// Returns the rules of every fiscal year, ascending.
            ///
            /// ```
            /// use ita_rules::{Table, tables, years};
            ///
            /// assert!(tables::all().map(Table::fiscal_year).eq(years()));
            /// ```
            pub fn all() -> impl DoubleEndedIterator<Item = &'static crate::Table> + ExactSizeIterator {
                super::TABLES.iter().map(|table| table())
            }
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
