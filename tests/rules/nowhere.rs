//! A rule stands in the rule data and nowhere else: no threshold and no level's name is written in the programs around the
//! engine. (`ita-view` asks the same of itself, with its own exceptions.)

use crate::folder;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where programs are, and what their sources end in.
const SOURCES: [(&str, &str); 7] = [
    ("crates/ita-app/src", "rs"),
    ("crates/ita-cli/src", "rs"),
    ("crates/ita-element/src", "rs"),
    ("crates/ita-read/src", "rs"),
    ("crates/ita-table/src", "rs"),
    ("crates/ita-words/src", "rs"),
    ("www/element", "js"),
];

/// Help texts give examples of calls, which have numbers and a level: this file, and those in the folder of its name.
const EXAMPLES: &str = "crates/ita-cli/src/args";

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, files);
        } else if path.extension().is_some_and(|found| found == ending) && !path.ends_with("tests.rs") {
            files.push(path);
        }
    }
}

/// The code without comments, tests, characters by their number, colours, and the confidence of a margin.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap();
    let is_code = |line: &&str| !["//", "*", "/*"].iter().any(|mark| line.trim_start().starts_with(mark));
    let code = code.lines().filter(is_code).collect::<Vec<_>>().join("\n").replace("95 %", "").replace("ร้อยละ 95", "");
    let mut plain = String::new();
    let mut rest = code.as_str();
    while let Some(at) = ["\\u{", "\\u", "\\x", "0x", "#"].iter().filter_map(|mark| rest.find(mark)).min() {
        let mark = ["\\u{", "\\u", "\\x", "0x", "#"].iter().find(|mark| rest[at..].starts_with(**mark)).unwrap();
        plain.push_str(&rest[..at]);
        plain.push(' ');
        rest = rest[at + mark.len()..].trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    plain + rest
}

#[test]
fn no_threshold_and_no_level_is_written_elsewhere() {
    let (mut thresholds, mut names) = (BTreeSet::new(), BTreeSet::new());
    for rules in ita_rules::all().unwrap() {
        for level in rules.levels() {
            names.extend([level.name.th.to_string(), level.name.en.to_string()]);
            thresholds.extend(level.conditions.iter().map(|condition| condition.at_least.to_string()));
        }
    }
    // 50 is a number like any other, and these are words like any other.
    thresholds.remove("50");
    names.retain(|name| name.len() > 2 && !["ผ่าน", "Pass", "Good"].contains(&name.as_str()));
    assert!(thresholds.len() >= 6 && names.len() >= 6, "{thresholds:?} {names:?}");
    let examples = folder(EXAMPLES);
    let mut seen = 0;
    for (place, ending) in SOURCES {
        let mut files = Vec::new();
        collect(&folder(place), ending, &mut files);
        for path in files.into_iter().filter(|path| !path.with_extension("").starts_with(&examples)) {
            let code = code(&path);
            for number in code.split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_') {
                assert!(!thresholds.contains(number), "{}: {number}", path.display());
            }
            for name in &names {
                assert!(!code.contains(name.as_str()), "{}: {name}", path.display());
            }
            seen += 1;
        }
    }
    assert!(seen > 120, "{seen}");
}
