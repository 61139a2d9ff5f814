//! Carrying numbers into a year that is empty.

use crate::draft::Draft;
use crate::year::Year;
use ita_file::Carried;
use ita_score::analysis::Crosswalk;

/// What carries numbers into another fiscal year. It comes with the rules of the years, so [`Carrier::HERE`] is named only by what links
/// those.
#[derive(Clone, Copy, Debug)]
pub struct Carrier {
    pub(crate) carry: fn(Year, &Draft, Year) -> Option<Carried>,
}

impl Carrier {
    /// By this project's crosswalk.
    pub const HERE: Self = Self { carry: carried };
}

fn carried(from: Year, draft: &Draft, to: Year) -> Option<Carried> {
    ita_file::carried(from.rules(), draft, to.rules(), crosswalk(from, to))
}

/// What stayed the same between two years. It knows the rules that come with the program.
pub(crate) fn crosswalk(from: Year, to: Year) -> Option<&'static Crosswalk> {
    let known = from.own().is_none() && to.own().is_none();
    if known { ita_rules::crosswalk().ok() } else { None }
}
