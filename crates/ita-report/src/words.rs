//! The words of reports, in Thai and English side by side: templates for [`fill`](ita_words::fill). Parts are in the same order in
//! both. No template contains a digit: every number is a part.

pub(crate) mod annex;
pub(crate) mod heads;
pub(crate) mod index;
pub(crate) mod measures;
pub(crate) mod plan;
pub(crate) mod preparation;
pub(crate) mod result;
pub(crate) mod sheet;

/// Thai and English.
pub(crate) type Pair = (&'static str, &'static str);

/// An agency whose name is not known.
pub(crate) const AGENCY: Pair = ("หน่วยงาน", "the agency");
