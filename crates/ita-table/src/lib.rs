//! Tables of assessments: what each column is for, and what each row comes to. `ita batch` and the Python package both read
//! tables with this crate, so that they give the same result for every row.
//!
//! ```
//! use ita_table::{Scorers, Years, columns, score};
//!
//! let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
//! let years = Years::new(rulebooks, Some(ita_rules::rulebook(2568)?));
//! let columns = columns(&["agency", "IIT (30%)", "eit", "oit"], &years).unwrap();
//! let row = ["อบต. ตัวอย่าง", "98.10", "93.20", "97.50"];
//! let outcome = score(&years, columns.iter().zip(row), &mut Scorers::default()).unwrap();
//! assert_eq!(outcome.overall().unwrap().to_string(), "96.39");
//! assert_eq!(outcome.level().unwrap().id, "good");
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # Not here
//! Where a table comes from, how its cells are separated, where its header is, and how results are written: each program does
//! that itself (`ita-cli` for bytes, `python` for Arrow). Results pasted in any other form are read by `ita-read`.

#![forbid(unsafe_code)]

mod cell;
mod columns;
mod names;
pub mod quote;
mod refusal;
mod row;
mod scorers;
mod survey;
mod years;

pub use cell::{clean, is_nothing};
pub use columns::{columns, nearest};
pub use names::{ADDED, Column};
pub use refusal::{Refusal, code, message, tamed};
pub use row::{Outcome, SCORED, score};
pub use scorers::{Scorers, Shares};
pub use survey::Survey;
pub use years::Years;
