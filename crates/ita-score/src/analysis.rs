//! Questions about a score: what a point is worth, what changed, what a published total implies, what rounding hides, and
//! how precise a survey is.
//!
//! | question | ask | answer |
//! | --- | --- | --- |
//! | What is a point or an item worth? Where is most lost? | [`Scored::gains`], [`Scored::weakest`] | [`Gain`] |
//! | How far is each score from each threshold? | [`Scored::thresholds`] | [`Threshold`] |
//! | Only overall and level are known: what of the rest? | [`Published::implies`], [`Scored::implied`] | [`Implied`] |
//! | The given scores were rounded: can that matter? | [`Scored::rounded_inputs`] | [`RoundedInputs`] |
//! | What changed, and what difference did it make? | [`Scored::changes`] | [`Changes`] |
//! | Another year: what may be compared, and what is the difference? | [`Crosswalk::compare`] | [`Pair`] |
//! | The same values under another year's rules? | [`Crosswalk::carry`] | [`Carried`] |
//! | A series of years? | [`Crosswalk::series`] | [`Series`] |
//! | How precise is a survey? | [`Scored::uncertainty`] | [`Uncertainty`] |
//!
//! All of it but the last comes from the engine's masses, so it is exact and cannot disagree with the score; uncertainty is
//! integer arithmetic with documented errors. Nothing here is text: exact numbers are [`Exact`], published ones
//! [`Rounded`], both with a sign as [`Signed`]; what is not known yet lies [`Between`] two of them.
//!
//! [`Scored::gains`]: crate::Scored::gains
//! [`Scored::weakest`]: crate::Scored::weakest
//! [`Scored::implied`]: crate::Scored::implied
//! [`Scored::rounded_inputs`]: crate::Scored::rounded_inputs
//! [`Scored::changes`]: crate::Scored::changes
//! [`Scored::uncertainty`]: crate::Scored::uncertainty
//! [`Scored::thresholds`]: crate::Scored::thresholds
//! [`Published::implies`]: crate::Published::implies
//! [`Exact`]: crate::Exact
//! [`Rounded`]: crate::Rounded

mod changes;
mod crosswalk;
mod gain;
mod implied;
mod range;
mod rounded_inputs;
mod signed;
mod thresholds;
pub mod uncertainty;

pub use crate::constraint::Below;
pub use changes::{Changes, Contribution};
pub use crosswalk::{Carried, Crosswalk, CrosswalkError, Match, Pair, Series, Step, Strand};
pub use gain::Gain;
pub use implied::Implied;
pub use range::{Between, Range};
pub use rounded_inputs::RoundedInputs;
pub use signed::Signed;
pub use thresholds::Threshold;
#[doc(no_inline)]
pub use uncertainty::{Chance, Margin, Sample, SurveyError, Surveys, Uncertainty};
