//! What staff ask once the score is there: what each thing gives, what changed, what a published total implies, what
//! rounding hides, and how much a survey can say.
//!
//! | question | ask | answer |
//! | --- | --- | --- |
//! | What is a point, or an item, worth? What costs us most? | [`Scored::gains`], [`Scored::weakest`] | [`Gain`] |
//! | How far is each condition from its edge? | [`Scored::edges`] | [`Edge`] |
//! | Only overall and level are known: what of the rest? | [`Published::implies`], [`Scored::implied`] | [`Implied`] |
//! | Typed scores were rounded: can that matter? | [`Scored::rounded_inputs`] | [`RoundedInputs`] |
//! | What changed, and what did it do? | [`Scored::changes`] | [`Changes`] |
//! | Another year: what may be compared at all, and what is the difference? | [`Crosswalk::compare`] | [`Pair`] |
//! | The same values under another year's rules? | [`Crosswalk::carry`] | [`Carried`] |
//! | A series of years? | [`Crosswalk::series`] | [`Series`] |
//! | How much can a survey say? | [`Scored::uncertainty`] | [`Uncertainty`] |
//!
//! All of it but the last comes from the engine's masses, so it is exact and cannot disagree with the score; uncertainty is
//! integer arithmetic with documented errors. Nothing here is text: exact numbers are [`Exact`], published ones
//! [`Rounded`], both with a sign as [`Signed`]; what is not known yet lies [`Between`] two of them.
//!
//! [`Scored::gains`]: crate::Scored::gains
//! [`Scored::weakest`]: crate::Scored::weakest
//! [`Scored::edges`]: crate::Scored::edges
//! [`Scored::implied`]: crate::Scored::implied
//! [`Scored::rounded_inputs`]: crate::Scored::rounded_inputs
//! [`Scored::changes`]: crate::Scored::changes
//! [`Scored::uncertainty`]: crate::Scored::uncertainty
//! [`Published::implies`]: crate::Published::implies
//! [`Exact`]: crate::Exact
//! [`Rounded`]: crate::Rounded

mod changes;
mod crosswalk;
mod edges;
mod gain;
mod implied;
mod range;
mod rounded_inputs;
mod signed;
pub mod uncertainty;

pub use crate::constraint::Below;
pub use changes::{Changes, Contribution};
pub use crosswalk::{
    Carried, ChangedSpec, Crosswalk, CrosswalkError, CrosswalkSpec, Match, Pair, PairSpec, SameSpec, Series, Step,
    Strand,
};
pub use edges::Edge;
pub use gain::Gain;
pub use implied::Implied;
pub use range::{Between, Range};
pub use rounded_inputs::RoundedInputs;
pub use signed::Signed;
#[doc(no_inline)]
pub use uncertainty::{Chance, Margin, Sample, SurveyError, Surveys, Uncertainty};
