//! What people enter for their agencies, which of it counts, and the working file that holds it (`.ita.json`).
//!
//! A [`Draft`] holds what was typed for one fiscal year, every text as typed; [`Assessed`] is the result of the part that counts.
//! [`Scenarios`] hold what could become of it, and [`plan_of`] returns the plan that the scenario in sight asks for. [`write()`]
//! and [`read`] handle the working file, which `docs/ita-file.schema.json` describes: people can carry, send and keep it, and
//! other programs can read it. It holds what somebody entered and nothing about how the app looks. It is read as a whole or not
//! at all: a file that is broken or names something unknown is refused, and the error says where.
//!
//! ```
//! use ita_file::{Agency, Draft, FiscalYear, read, write};
//!
//! let mut draft = Draft::new();
//! draft.typed.insert("iit".into(), "๙๘.๑๐".into());
//! let year = FiscalYear { draft, ..FiscalYear::new(2568) };
//! let mine = Agency { name: "เทศบาลตำบลตัวอย่าง".into(), fiscal_year: 2568, rulebook: None, years: vec![year] };
//! let text = write([mine.clone()]);
//! assert!(text.starts_with("{\n  \"format\": \"ita-score\",\n  \"version\": 1,"));
//! assert_eq!(read(&text).and_then(|file| file.agencies(|year| ita_rules::rulebook(year).ok())), Ok(vec![mine]));
//! ```
//!
//! # Out of scope
//! This crate has no screen, clock or disk: text comes in and goes out.

#![forbid(unsafe_code)]

mod asked;
mod assess;
mod carry;
mod draft;
mod error;
mod form;
mod ids;
pub mod map;
mod scenario;
mod scenarios;
mod words;

pub use asked::{Asked, Settings, cap, ceiling, goal, goal_to_prepare, own_numbers, plan_of, settings, targets_of};
pub use assess::{Assessed, FieldError, read as read_value, value_text, with_decimals};
pub use carry::{Carried, carried, is_as_carried};
pub use draft::{Draft, NodeId, Respondents, Source};
pub use error::FileError;
pub use form::{Agency, ENDING, File, FiscalYear, OwnRulebook, VERSION, is_meant, read, write, write_with};
pub use ids::Ids;
pub use scenario::{CEILING, Ease, Margin, Scenario, ScenarioId, Split, Wanted};
pub use scenarios::{Deleted, Scenarios};
