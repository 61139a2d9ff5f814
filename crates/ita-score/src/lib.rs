//! Exact scoring of Thailand's ITA (การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ), the yearly
//! assessment of some 8,300 government agencies by the National Anti-Corruption Commission.
//!
//! An assessment gives values to some nodes of a fiscal year's rulebook. This crate computes every other node exactly, or its
//! exact bounds while something is missing; the level; and why it is that level and not the next. The [`glossary`] explains the
//! terms of the field.
//!
//! # From instruments
//! This agency has 96.39 and still only ผ่านดี, because the top level also has a threshold of 95 for each instrument.
//! (เทศบาลตำบลบางกระบือ published this total and level for FY2568; the split into instruments here is an illustration.)
//!
//! ```
//! use ita_score::Assessment;
//!
//! let rules = ita_rules::rulebook(2568)?;
//! let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
//!
//! assert_eq!(scored.overall().score().unwrap().to_string(), "96.39");
//! assert_eq!(scored.level().unwrap().name.th, "ผ่านดี");
//!
//! // Points: what each node contributes to the whole, exact.
//! assert_eq!(scored.node(rules.find("iit")?).points().unwrap().to_string(), "29.43");
//!
//! // Why not the next level: the thresholds that are not met.
//! let why = scored.why();
//! let unmet = why.iter().find(|why| why.met == Some(false)).unwrap();
//! assert_eq!((rules.node(unmet.node).id.as_ref(), unmet.level.id.as_ref()), ("eit", "excellent"));
//! assert_eq!(unmet.short.unwrap().to_string(), "1.80");
//!
//! // The shortfalls to it.
//! let next = scored.next_level().unwrap();
//! assert_eq!(next.level.name.th, "ผ่านดีเยี่ยม");
//! assert_eq!((next.short[0].node, next.short[0].by.to_string()), (rules.find("eit")?, "1.80".to_owned()));
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # From the overall score alone
//! Nothing else is known, so two levels are possible, and one is certain: with these weights, no instrument can be below
//! 85 when the whole is 96.39.
//!
//! ```
//! use ita_score::Assessment;
//!
//! let rules = ita_rules::rulebook(2568)?;
//! let scored = Assessment::parse(rules, [("overall", "96.39")])?.score();
//!
//! assert_eq!(scored.level(), None);
//! assert_eq!(scored.guaranteed().name.th, "ผ่านดี");
//! let possible: Vec<_> = scored.possible().map(|level| level.id.as_ref()).collect();
//! assert_eq!(possible, ["excellent", "good"]);
//! assert_eq!(scored.node(rules.find("eit")?).low().to_string(), "87.97");
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # What to raise
//! A plan is the least effort that reaches a level, with a proof that no smaller effort is enough.
//!
//! ```
//! use ita_score::{Assessment, Goal, Levers};
//!
//! let rules = ita_rules::rulebook(2568)?;
//! let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
//! let planned = scored.plan(Goal::parse(rules, "ผ่านดีเยี่ยม")?, &Levers::new(rules));
//!
//! let plan = planned.plan().unwrap();
//! let raise = plan.raises[0];
//! assert_eq!((rules.node(raise.node).id.as_ref(), raise.to.to_string().as_str()), ("eit", "95"));
//! assert_eq!(plan.result.overall().score().unwrap().to_string(), "96.93");
//! assert!(plan.is_optimal());
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # Where to look
//! | you have | use |
//! | --- | --- |
//! | ids and values, or a vector | [`Assessment`], [`Vector`] |
//! | JSON, or text from a form or a table | [`Request`] |
//! | thousands of rows of the same shape | [`Scorer`] |
//! | a result to show or store | [`Scored`], [`report::Report`] |
//! | an official result to compare with | [`Published`] |
//! | a goal | [`Goal`], [`Levers`] and [`Scored::plan`] |
//! | questions: what is a point worth, what changed, how precise is a survey | [`analysis`] |
//! | rules of your own | [`spec`], or a file read by crate `ita-rulefile` |
//!
//! Three numbers: [`Score`] is what somebody gives, from 0 to 100, exact; [`Exact`] is what is computed, a fraction; [`Rounded`] is
//! what is published, and compared with thresholds.
//!
//! # Errors and panics
//! Bad input is reported as an [`Error`], which names the node and has a stable [code](Error::code). A method panics only where
//! the caller makes a programming error, such as passing an index of another rulebook ([`NodeIx`]); its section *Panics* says
//! so.
//!
//! # Features
//! | feature | adds |
//! | --- | --- |
//! | `serde` | `Serialize` for the [reports](report); `Serialize` and `Deserialize` for [`Status`], [`NodeKind`], [`Lang`], [`Score`], [`Effort`] and [`Vector`] |
//! | `json` | [`Request::from_json`], [`Report::to_json`](report::Report::to_json) and [`PlanReport::to_json`](report::PlanReport::to_json); numbers never pass through floating point |
//!
//! # Scope and sources
//! The rules are data of crate `ita-rules`, each with its source and how certain it is; this crate holds none. It is exact
//! (integers only), pure (no I/O, clock, randomness or global state), `no_std` with `alloc`, and has no dependency unless a
//! feature asks for one.
//!
//! # Out of scope
//! This crate does not handle respondents' answers, files, tables, screens, sentences for people (crate `ita-words`) or the rules
//! themselves, and nothing in it talks to the NACC's systems. It simulates: only the NACC's own announcement is a result.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]

extern crate alloc;

pub mod analysis;
mod assessment;
mod constraint;
mod digits;
mod error;
mod exact;
mod explain;
pub mod glossary;
mod interval;
#[cfg(feature = "json")]
mod json;
mod kind;
mod lang;
mod levels;
mod number;
mod plan;
mod published;
pub mod report;
mod request;
mod rounded;
mod rulebook;
mod scored;
mod scorer;
pub mod spec;
mod status;
mod value;
mod vector;
mod word;
mod year;

pub use assessment::Assessment;
pub use error::{Error, VectorProblem};
pub use exact::Exact;
pub use explain::{Next, Shortfall, Why};
pub use kind::NodeKind;
pub use lang::Lang;
pub use number::{Score, ScoreError};
pub use plan::{
    Alternative, Assured, Blocking, Ceiling, Effort, EffortError, Goal, InstrumentGain, Levers, Open, Plan, Planned,
    Raise, Single, Slope, Split, Way,
};
pub use published::{Comparison, Published};
pub use request::Request;
pub use rounded::Rounded;
pub use rulebook::{LevelIx, NodeIx, Rulebook, RulebookError};
pub use scored::{NodeScore, Scored};
pub use scorer::{Row, Scorer, ScorerError};
pub use status::Status;
pub use vector::Vector;
pub use word::UnknownWord;
pub use year::parse_year;

/// What this project's own small programs share with the engine: text without `core::fmt`, which would weigh more in wasm than
/// the engine itself. This module is not part of the public interface: it may change in any release.
#[doc(hidden)]
pub mod __lean {
    pub use crate::digits::{arabic, cut, integer};
}

/// The types in which the tables of crate `ita-rules` are written, so that their rulebooks are available without computing
/// anything. This module is not part of the public interface: it may change in any release.
#[doc(hidden)]
pub mod __table {
    pub use crate::rulebook::compiled::{Compiled, Condition, most_of, node};
}

/// The crate's README, so that its example is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
