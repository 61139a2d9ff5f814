//! From a result to the published report, and the measures in between.
//!
//! Every agency has to publish how it uses its result. [`document`] drafts that text: it turns a [`Case`], which holds a result
//! of the engine and what people add ([`Papers`]), into a [`Document`], which holds headings, paragraphs, lists, tables and a
//! picture as data. [`html`], [`docx`] and [`json`] turn the document into files. The crate is pure: it uses no file, no clock
//! and no network.
//!
//! Every number in a report comes from the engine or from somebody's own text; templates hold none (`words`). A report leaves out what
//! is not known. Assumed rules are called assumptions, in the annex and where the plan rests on them.
//!
//! ```
//! use ita_report::{Case, Kind, Lang, Look, document, html};
//!
//! // Preparation for a year of which there is no result yet.
//! let report = document(Case::new(ita_rules::rulebook(2569)?), Kind::Prepare, Look::of(Lang::Th));
//! assert!(html(&report).contains("<h1>แนวทางการเตรียมความพร้อม"));
//! # Ok::<(), ita_score::Error>(())
//! ```

#![forbid(unsafe_code)]

mod calendar;
mod case;
mod checklist;
mod clean;
mod day;
mod digits;
mod document;
mod docx;
mod due;
mod edit;
mod expected;
mod four_lines;
mod html;
mod item_of;
mod json;
mod kept;
mod library;
mod measure;
mod outline;
mod papers;
mod pen;
mod preparation;
mod prepared_sheet;
mod report;
mod returned;
mod section;
mod sheet;
mod source;
mod suggest;
mod target;
mod template;
mod titles;
mod words;

pub use calendar::calendar;
pub use case::{Before, Case, Kind, Look, Raising, Terms};
pub use checklist::{Check, Checklist, Counts, ItemState, checked_inputs, checklist_of_rows, rows_of_checklist};
pub use clean::is_address;
pub use day::{Day, NotADay};
pub use document::{Bar, Block, Chart, Column, Document, Edited, Fate, Line, Paragraph, Row, Run, Table};
pub use docx::docx;
pub use due::due_calendar;
pub use edit::{Edit, Edits, edit_key};
pub use expected::{expected, worth};
pub use four_lines::{Drawn, DrawnLine, DrawnThreshold, FourLines, Permille, Ruler};
pub use html::{article, block, html};
pub use ita_words::{Lang, Numerals};
pub use json::json;
pub use kept::Kept;
pub use library::{Suggestion, library, library_note, suggestions};
pub use measure::{Aim, Entry, Measure, MeasureState};
pub use outline::{LeftOut, Section};
pub use papers::{Aspects, Meeting, Papers, Signatory};
pub use preparation::{Aspect, Preparation, Prepared, Readiness, Supported, prepared_nodes};
pub use prepared_sheet::{preparation_of_rows, rows_of_preparation};
pub use report::document;
pub use returned::{Returned, rows_of_text};
pub use sheet::follow_ups::{follow_ups_of_rows, rows_of_follow_ups};
pub use sheet::measures::{measures_of_rows, rows_of_measures};
pub use sheet::scores::rows_of_scores;
pub use sheet::{SheetError, csv, plain};
pub use source::source_title;
pub use suggest::{measures_of_plan, measures_of_targets};
pub use target::{Target, Targets};
pub use template::{PROCUREMENT_COLUMNS, PROCUREMENT_SOURCE, procurement_template};
pub use titles::titles_remark;
