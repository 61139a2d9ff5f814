//! The engine and the rules behind the page element `<ita-score>` and the npm package `ita-score`: a small wasm module that
//! takes text and gives JSON. No wasm-bindgen and no DOM: JavaScript writes a question into what the export `room` gives,
//! calls another export, and reads the answer; what is shown, and where, is JavaScript's (`www/element`), every number and
//! every sentence comes from here.
//!
//! # A question
//! Fields joined by a NUL character, which a value can therefore not hold:
//!
//! | field | holds |
//! | --- | --- |
//! | 1 | a vector, or a fiscal year |
//! | 2 | `=` and the agency's name, or nothing |
//! | 3, 4; 5, 6; … | a node's id and its value as typed |
//!
//! With the feature `full` the ids `published:overall` and `published:level` say what was published, to be compared, and
//! `use_published` with `true` that it narrows the result.
//!
//! ```
//! use ita_score::Lang;
//!
//! let answer = ita_element::score(Lang::En, &["2568", "", "iit", "98.10", "eit", "93.20", "oit", "97.50"].join("\0"));
//! assert!(answer.starts_with(r#"{"fiscal_year":2568,"agency":null,"vector":"ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5","#));
//!
//! let refused = ita_element::score(Lang::En, &["2568", "", "iit", "101"].join("\0"));
//! assert!(refused.starts_with(r#"{"error":{"code":"out_of_range","node":"iit","message":"iit: `101` is out of range"#));
//! ```
//!
//! # Not here
//! The claims and sources of the rules (`ita-rules` without its feature `claims`). Without the feature `full` also English, plans,
//! published results, every year but those whose features are on, and what to say of anything but a value that is refused: those
//! are in another module that loads only when it is asked for. (In a build of more than this package Cargo gives `ita-words` its
//! English again.)

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
mod arena;
mod ask;
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
mod boundary;
#[cfg(feature = "full")]
mod full;
#[cfg_attr(feature = "serde", allow(dead_code, reason = "the other writer is measured then"))]
mod json_text;
mod sheet;

pub use ask::score;
#[cfg(feature = "full")]
pub use full::plan;
pub use sheet::sheet;
