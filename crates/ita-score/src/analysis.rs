//! Questions about a score: what a point is worth, what changed, what a published total implies, what rounding hides, and
//! how precise a survey is.
//!
//! | question | ask | answer |
//! | --- | --- | --- |
//! | What is a point or an item worth? Where is the most lost? | [`Scored::gains`], [`Scored::weakest`] | [`Gain`] |
//! | How far is each score from each threshold? | [`Scored::thresholds`] | [`Threshold`] |
//! | Only the overall score and level are known: what about the rest? | [`Published::implies`], [`Scored::implied`] | [`Implied`] |
//! | The given scores were rounded: can that matter? | [`Scored::rounded_inputs`] | [`RoundedInputs`] |
//! | What changed, and what difference did it make? | [`Scored::changes`] | [`Changes`] |
//! | What can be compared with another year, and what is the difference? | [`Crosswalk::compare`] | [`Pair`] |
//! | What do the same values give under another year's rules? | [`Crosswalk::carry`] | [`Carried`] |
//! | How does a series of years run? | [`Crosswalk::series`] | [`Series`] |
//! | How precise is a survey? | [`Scored::uncertainty`] | [`Uncertainty`] |
//!
//! All answers except the last come from the engine's masses, so they are exact and cannot disagree with the score; uncertainty
//! is integer arithmetic with documented errors. Nothing here is text: exact numbers are [`Exact`], published ones are
//! [`Rounded`], and either with a sign is [`Signed`]; a number that is not known yet lies [`Between`] two of them.
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
