//! Results as plain text fields in a fixed order, ready to be written as JSON.
//!
//! [`Report`] is what `ita score --format json` writes, [`PlanReport`] what `ita plan --format json` writes. Both serialize
//! with the feature `serde`; with the feature `json` they have `to_json`. The order of the fields is part of the shape, so
//! every program that writes a report writes the same bytes.
//!
//! Everything is owned text, so a report outlives the rulebook. All structs are `#[non_exhaustive]`: they are read, never
//! built by others. A field that is an `Option` is `None` (`null`) while there is nothing to say; a list is empty then.
//!
//! ```
//! use ita_score::Assessment;
//! use ita_score::report::Report;
//!
//! let rules = ita_rules::rulebook(2567)?;
//! let scored = Assessment::parse(rules, [("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")])?.score();
//! let report = Report::new(&scored).with_agency("หน่วยงาน ก");
//! assert_eq!(report.overall.score.as_deref(), Some("94.25"));
//! assert_eq!(report.overall.exact.as_deref(), Some("94.253"));
//! assert_eq!(report.level.unwrap().id, "good");
//! # Ok::<(), ita_score::Error>(())
//! ```

mod plan;
mod result;

pub use plan::{
    AlternativeReport, BlockingReport, CertificateReport, ChanceReport, GainReport, OpenReport, PlanReport,
    PlannedReport, RaiseReport, ResultReport, SingleReport, WayReport,
};
pub use result::{
    LevelReport, NextReport, NodeReport, OverallReport, PublishedReport, Report, RulebookReport, WhyReport,
};
