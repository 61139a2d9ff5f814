//! What a screen of ITA Score shows, without a screen: [`State`], [`Action`] and [`reduce`]; view models ready to be shown
//! ([`page`]); messages in Thai and English; the forms of links ([`link`]) and of the stored state ([`store`]).
//!
//! Data goes one way: a person's [`Action`] makes a new [`State`], and a screen is a function of it. The numbers come from
//! `ita-score` and the rules from `ita-rules`; nothing here computes or rounds a score, and no level, weight or threshold
//! is written here.
//!
//! ```
//! use ita_view::{Action, Parts, State, page, reduce};
//!
//! let state = State::first()?;
//! let result = page::result(&state, &Parts::new());
//! assert_eq!(result.number.text, "96.39");
//! assert_eq!(
//!     result.why.text,
//!     "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน"
//! );
//!
//! let Ok(state) = reduce(&state, Action::SetValue { node: "eit".into(), text: "95".into() }, &Parts::new()) else { panic!() };
//! assert_eq!(page::result(&state, &Parts::new()).level.badge().name, "ผ่านดีเยี่ยม");
//! # Ok::<(), ita_score::Error>(())
//! ```
//!
//! # Not here
//! A browser, storage, the clipboard and a clock: text from them is passed in, and text for them is returned.

#![forbid(unsafe_code)]

mod action;
mod assess;
mod book;
mod dialog;
mod draft;
pub mod embed;
mod example;
pub mod file;
mod history;
mod improve;
pub mod link;
pub mod message;
pub mod own;
pub mod page;
mod parts;
mod reduce;
mod sent;
mod shelf;
mod state;
pub mod store;
mod sync;
pub mod work;
mod written;
mod year;

pub use action::{Action, Begin, Mark, Step};
pub use assess::{Assessed, FieldError};
pub use book::{Book, BookError, BookReader, SheetText};
pub use dialog::{Agencies, Dialog, Pasting, TableReader, Told};
pub use draft::{Draft, NodeId, Origin, Respondents, Source, Work};
pub use example::ExampleId;
pub use file::Files;
pub use history::{Did, History};
pub use improve::{
    Deleted, Ease, Improve, Improving, Margin, Memo, PlanWay, Planner, Scenario, ScenarioId, Scenarios, Split, Wanted,
};
pub use ita_file::{FileError, Ids};
pub use ita_score::{Lang, NodeKind, Status};
pub use ita_words::Numerals;
pub use message::{Language, Voice};
pub use own::{Books, OwnBook, OwnChange, OwnRules};
pub use parts::{Need, Parts, Unread};
pub use reduce::{Carrier, reduce};
pub use sent::{Said, Sent};
pub use shelf::Shelf;
pub use state::{Notice, Offer, Refused, ScaleRange, State, Theme, View, ViewName};
pub use store::{Start, Texts, start};
pub use sync::{Sync, Write};
pub use written::{Beside, Writes, Writing, Written};
pub use year::Year;
