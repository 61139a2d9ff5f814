//! Tests of the rules as data.
//!
//! - `built_in`: every year of `ita-rules` loads, and every number and name has a claim.
//! - `facts`: weights, names, sizes and levels, written down by hand and apart from the data files.
//! - `statuses`: how sure each fact of each year is.
//! - `nowhere`: no threshold and no level stands in a program.
//! - `fresh`: the tables of `ita-rules` say what its data files say.
//! - `bad_rulebooks`: one spoilt file for every way of being wrong, each refused with its own message.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod bad_rulebooks;
mod built_in;
mod facts;
mod fresh;
mod nowhere;
mod statuses;

use ita_score::Rulebook;
use ita_score::spec::{ClaimSpec, NodeSpec};
use std::path::PathBuf;

/// The years there must be. A new one makes the compiler ask for its column in `statuses`.
const YEARS: [u16; 9] = [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570];

/// A built-in year.
fn year(fiscal_year: u16) -> &'static Rulebook {
    ita_rules::rulebook(fiscal_year).expect("a built-in year")
}

/// A node of a rulebook.
fn node<'a>(rules: &'a Rulebook, id: &str) -> &'a NodeSpec {
    rules.node(rules.find(id).expect("a node of this year"))
}

/// The ids of a node's children.
fn children<'a>(rules: &'a Rulebook, id: &str) -> Vec<&'a str> {
    let parent = rules.find(id).expect("a node of this year");
    rules.children(parent).map(|child| &*rules.node(child).id).collect()
}

/// The claim at an index.
fn claim(rules: &Rulebook, index: u16) -> &ClaimSpec {
    &rules.spec().claims[usize::from(index)]
}

/// A folder of the work tree.
fn folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The files of a folder with this ending, in order: name without ending, and text.
fn files(path: &str, ending: &str) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder(path)).expect("a folder of the work tree");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("a text").replace("\r\n", "\n"))
        })
        .collect();
    files.sort();
    files
}
