//! The file format of rulebooks: reading a TOML file into a checked [`Rulebook`], and writing a rulebook as Rust.
//!
//! A rule file holds all the rules of a fiscal year, or of somebody's own scheme: a tree, its weights, its levels, and for every
//! number and name a *claim* that says where it comes from and how certain it is. [`load`] reads and checks it; [`RulefileError`]
//! names the file, the line, what is wrong and how to fix it; [`check`] reports all problems at once; [`rust_source`] writes the
//! tables of `ita-rules`. There are two other kinds of file: the [`crosswalk`] says which nodes of two years are the same thing,
//! and [`load_means`] reads the national means.
//!
//! # Example
//! A complete rule file, with one of everything:
//!
//! ```
//! let text = r#"
//! format = 1
//! id = "mine"
//! fiscal_year = 2568
//! status = "single"
//! note.th = "หลักเกณฑ์ตัวอย่าง"
//! note.en = "Rules for an example."
//!
//! [rounding]
//! decimals = 2
//! claim = "ours"
//!
//! [[source]]
//! id = "handbook"
//! title = "The handbook, 2568"
//! url = "https://example.org/handbook"
//!
//! [[claim]]
//! id = "handbook"
//! status = "single"
//! sources = ["handbook"]
//! note.th = "ตามคู่มือ"
//! note.en = "As the handbook says."
//!
//! [[claim]]
//! id = "ours"
//! status = "assumed"
//! note.th = "ไม่พบแหล่ง ใช้อย่างเดียวกับปีก่อน"
//! note.en = "No source; as in the year before."
//!
//! [[scale]]
//! id = "yes_no"
//! claim = "handbook"
//! choices = [
//!   { value = "0", th = "ไม่มี", en = "No" },
//!   { value = "100", th = "มี", en = "Yes" },
//! ]
//!
//! [overall]
//! th = "คะแนนรวม"
//! en = "Overall score"
//! claims = { name = "ours", english = "ours", share = "ours" }
//!
//! [[children]]
//! of = "overall"
//! kind = "instrument"
//! combine = "weights"
//! claims = { name = "handbook", english = "ours", share = "handbook" }
//! nodes = [
//!   { id = "iit", weight = "1/3", th = "แบบวัดภายใน", en = "Internal survey" },
//!   { id = "oit", weight = "2/3", th = "แบบวัดการเปิดเผยข้อมูล", en = "Open data" },
//! ]
//!
//! [[children]]
//! of = "iit"
//! kind = "question"
//! combine = "mean"
//! claims = { name = "handbook", english = "ours", share = "ours", question = "handbook" }
//! nodes = [
//!   { id = "i1", th = "ให้บริการเท่าเทียม", en = "Equal service", question = { scale = "yes_no" } },
//!   { id = "i2", th = "เรียกรับ", en = "Bribes", question = { scale = "yes_no", bullets = 3, reversed = [1, 2, 3] } },
//! ]
//!
//! [[children]]
//! of = "oit"
//! kind = "item"
//! combine = "mean"
//! claims = { name = "handbook", english = "ours", share = "ours" }
//! nodes = [
//!   { id = "o1", th = "โครงสร้าง", en = "Structure" },
//!   { id = "o2", th = "ข่าวประชาสัมพันธ์", en = "News", claim = "ours" },
//! ]
//!
//! [[parts]]
//! of = "oit"
//! combine = "weights"
//! claims = { name = "handbook", english = "ours", share = "handbook" }
//! nodes = [
//!   { id = "oit.1", weight = "0.25", th = "รอบแรก", en = "First round" },
//!   { id = "oit.2", weight = "0.75", th = "รอบหลัง", en = "Second round" },
//! ]
//!
//! [[about]]
//! of = "oit"
//! claim = "handbook"
//! th = "ดูว่าเผยแพร่ข้อมูลครบหรือไม่"
//! en = "Whether everything is published."
//! points = [{ id = "complete", th = "การเผยแพร่ข้อมูลให้ครบ", en = "Everything is published" }]
//!
//! [[level]]
//! id = "pass"
//! th = "ผ่าน"
//! en = "Pass"
//! claim = "handbook"
//! at_least = [
//!   { node = "overall", score = "85", claim = "handbook" },
//!   { node = "oit", score = "70", claim = "ours" },
//! ]
//!
//! [[level]]
//! id = "fail"
//! th = "ไม่ผ่าน"
//! en = "Fail"
//! claim = "handbook"
//! "#;
//!
//! let rules = ita_rulefile::load("mine.toml", text)?;
//! let o1 = rules.find("o1")?;
//! assert_eq!(rules.share(o1).to_string(), "0.5"); // the mean of two
//! assert_eq!(rules.overall_share(o1).to_string(), "1/3"); // half of 2/3
//! assert_eq!(rules.overall_share(rules.find("oit.1")?).to_string(), "1/6"); // a quarter of 2/3
//!
//! let misspelt = text.replace("combine = \"mean\"", "combine = \"average\"");
//! let error = ita_rulefile::load("mine.toml", &misspelt).unwrap_err();
//! assert_eq!(error.to_string(), "mine.toml:57: combine `average` is not known; use one of: mean, weights");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Keys
//! Everything is text in quotation marks unless noted otherwise, so that a number means exactly what is written. A key that is not
//! listed here is refused. Ids consist of `a-z 0-9 . _ -` (those of levels also of `A-Z`).
//!
//! **Top of the file**
//!
//! | key | what it says |
//! | --- | --- |
//! | `format` | the version of this format: the number 1 |
//! | `id` | the rulebook's id; in `ita-rules` also the file's name |
//! | `fiscal_year` | a number, in the Buddhist Era |
//! | `status` | how certain weights and levels are, taken together: a status, as in a claim |
//! | `note.th`, `note.en` | what a person should know before relying on it; a sentence or two |
//!
//! **`[rounding]`** published scores, always half up
//!
//! | key | what it says |
//! | --- | --- |
//! | `decimals` | a number of decimal places, 0 to 6 |
//! | `claim` | the claim for it |
//!
//! **`[[source]]`** one table per source
//!
//! | key | what it says |
//! | --- | --- |
//! | `id` | the name that claims use |
//! | `title` | author, work, year |
//! | `url` | address; leave it out where there is none |
//!
//! **`[[claim]]`** one table per statement
//!
//! | key | what it says |
//! | --- | --- |
//! | `id` | the name that numbers and names use |
//! | `status` | `corroborated`: two or more independent sources; `tested`: reproduces published figures; `single`: one source; `inferred`: follows from other facts; `assumed`: no source, the nearest year's rule |
//! | `sources` | list of source ids; may be left out if the status is `inferred` or `assumed` |
//! | `note.th`, `note.en` | what is claimed, and what is not known about it |
//!
//! **`[[scale]]`** the answers to survey questions
//!
//! | key | what it says |
//! | --- | --- |
//! | `id` | the name that questions use |
//! | `claim` | the claim for the values |
//! | `choices` | list of `{ value, th, en }`, lowest first; `value` in points, \"0\" to \"100\" |
//!
//! **`[overall]`** the root of the tree: `th`, `en` and `claims`, as below.
//!
//! **`[[children]]`** the children of one node, in their official order; the lists themselves may stand in any order
//!
//! | key | what it says |
//! | --- | --- |
//! | `of` | the parent's id |
//! | `kind` | `instrument`, `indicator`, `sub_indicator`, `item` or `question`; always below the parent's kind |
//! | `combine` | `weights`: each child has a `weight`; `mean`: all count the same, and none has one |
//! | `claims` | `name`: the Thai names; `english`: the English names; `share`: the weights or the mean, and which nodes share in it; `question`: the survey form, where there is one |
//! | `nodes` | list of nodes |
//!
//! Each node of the list
//!
//! | key | what it says |
//! | --- | --- |
//! | `id` | its id; an indicator's id is its official number, a sub-indicator's id begins with its parent's and a dot |
//! | `th`, `en` | its name |
//! | `weight` | its share of the parent, a decimal (\"0.3\") or a fraction (\"1/3\"); the weights sum to 1 |
//! | `claim` | a claim for its name, if not that of the list |
//! | `question` | for survey questions: `scale`; `bullets`, the number of statements whose mean the question is (1 if left out); `reversed`, the numbers of the statements whose scale is read backwards |
//!
//! **`[[parts]]`** another breakdown of one node, whose parts may be given in its place, all of them or none: `of`, `combine`,
//! `claims` (without `question`) and `nodes` as for children, each with `id` (the node's id, a dot and a number), `th`, `en`, `weight` and
//! `claim`. The node keeps its children, if it has any; it must not be an item or a question.
//!
//! **`[[about]]`** what a node looks at: `of`, `th`, `en` and `claim`; and optionally the same point by point, as a list of work
//! for those who prepare for it: `points`, a list of `{ id, th, en }`.
//!
//! **`[[level]]`** one table per level, best first; a result gets the first level all of whose conditions it meets
//!
//! | key | what it says |
//! | --- | --- |
//! | `id`, `th`, `en` | its id and name |
//! | `claim` | the claim for its name and place |
//! | `at_least` | list of `{ node, score, claim }`: the node's published score is at least `score` points. The last level has none, so that every result has a level |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]

mod cited;
pub mod crosswalk;
mod efforts;
mod error;
mod flaws;
mod lower;
mod means;
mod names;
mod places;
mod raw;
mod shape;
mod share;
mod text;
mod tree;
mod write;

pub use crosswalk::{crosswalk_source, load_crosswalk};
pub use efforts::{Efforts, Profile, efforts_source, load_efforts};
pub use error::{Problem, RulefileError};
pub use means::{Mean, Means, load_means, means_source};
pub use share::parse as parse_weight;
pub use text::{text, weight as weight_text};
pub use write::rust_source;

/// The crate's README, so that its example is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

use error::Flaw;
use flaws::Flaws;
use ita_score::Rulebook;

/// The version of the format that this crate reads: the value of the key `format`.
pub const FORMAT: u32 = 1;

/// Parses and checks the text of a rule file. `file` is its name for messages; nothing is opened.
///
/// # Errors
/// [`RulefileError`] about the first problem found, with its line where there is one. [`check`] returns all problems.
///
/// ```
/// let text = include_str!("../../ita-rules/data/fy2569.toml");
/// assert_eq!(ita_rulefile::load("fy2569.toml", text)?.fiscal_year(), 2569);
/// assert_eq!(ita_rulefile::load("mine.toml", "format = 1\nid = 7\n").unwrap_err().line, Some(2));
/// # Ok::<(), ita_rulefile::RulefileError>(())
/// ```
pub fn load(file: &str, text: &str) -> Result<Rulebook, RulefileError> {
    let read = || {
        let mut flaws = Flaws::default();
        let (spec, places) = lower::lower(parse(text)?, &mut flaws)?;
        flaws.first()?;
        Rulebook::new(spec).map_err(|error| Flaw { at: places.of(&error), problem: Problem::Rulebook(error) })
    };
    read().map_err(|flaw| flaw.in_file(file, text))
}

/// Returns every independent problem in the text of a rule file, from top to bottom; the list is empty if [`load`] reads it.
/// Problems that only follow from another are left out: once the reported ones are fixed, there may be more.
///
/// ```
/// let text = include_str!("../../ita-rules/data/fy2569.toml");
/// assert_eq!(ita_rulefile::check("fy2569.toml", text), []);
/// let wrong = text.replace("\"IIT\"", "\"\"").replace("weight = \"0.3\"", "weight = \"0,3\"").replace("\"assumed\"", "\"assumd\"");
/// let told = ita_rulefile::check("fy2569.toml", &wrong);
/// assert!(told.len() > 2 && told.is_sorted_by_key(|error| error.line), "{told:?}");
/// ```
#[must_use]
pub fn check(file: &str, text: &str) -> Vec<RulefileError> {
    let mut found = shape::parse_all(text).map_or_else(|flaws| flaws, all_of);
    // A problem without a place concerns the whole file.
    found.sort_by_key(|flaw| flaw.at.unwrap_or_default());
    found.into_iter().map(|flaw| flaw.in_file(file, text)).collect()
}

/// Returns every problem in the content of a file.
fn all_of(raw: raw::File) -> Vec<Flaw> {
    let mut flaws = Flaws::default();
    let (spec, places) = match lower::lower(raw, &mut flaws) {
        Ok(lowered) => lowered,
        Err(flaw) => return vec![flaw],
    };
    let faults = if flaws.tree_is_known { Rulebook::faults(&spec) } else { Vec::new() };
    let faults = faults.into_iter().filter(|error| flaws.stands_beside(error));
    let faults: Vec<Flaw> =
        faults.map(|error| Flaw { at: places.of(&error), problem: Problem::Rulebook(error) }).collect();
    flaws.all().into_iter().chain(faults).collect()
}

/// The text as TOML of a certain shape.
fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Flaw> {
    T::deserialize(toml::Deserializer::parse(text).map_err(|error| shape::syntax(&error))?)
        .map_err(|error| shape::shape(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest file that is a rulebook.
    const SMALLEST: &str = concat!(
        "format = 1\nid = \"a\"\nfiscal_year = 2568\nstatus = \"assumed\"\nnote = { th = \"\", en = \"\" }\n",
        "rounding = { decimals = 2, claim = \"c\" }\n",
        "claim = [{ id = \"c\", status = \"assumed\", note = { th = \"\", en = \"\" } }]\n",
        "overall = { th = \"รวม\", en = \"All\", claims = { name = \"c\", english = \"c\", share = \"c\" } }\n",
        "level = [{ id = \"only\", th = \"เดียว\", en = \"Only\", claim = \"c\" }]\n",
    );

    #[test]
    fn line_ends_and_byte_order_mark_of_windows_are_understood() {
        let unix = load("a.toml", SMALLEST).unwrap();
        assert_eq!(load("a.toml", &SMALLEST.replace('\n', "\r\n")).unwrap(), unix);
        assert_eq!(load("a.toml", &format!("\u{feff}{SMALLEST}")).unwrap(), unix);
        let wrong = SMALLEST.replace('\n', "\r\n").replace("decimals = 2", "decimals = 9");
        assert_eq!(load("a.toml", &wrong).unwrap_err().line, Some(6));
    }

    #[test]
    fn a_spec_has_one_source() {
        let rules = load("a.toml", SMALLEST).unwrap();
        let source = rust_source(&rules, "Two\nlines.");
        assert!(source.starts_with("// Two\n// lines.\n\nuse crate::claims;\n"), "{source}");
        assert!(source.contains("\nuse ita_score::spec::{ClaimSpec, LevelSpec, "), "{source}");
        assert!(source.contains("static WEIGHTS: [u64; 1] = [\n    1,\n];"), "{source}");
        assert!(source.contains(r#"name: Words::new("รวม", "All"),"#), "{source}");
        assert!(!source.contains("QuestionSpec"), "{source}");
    }
}
