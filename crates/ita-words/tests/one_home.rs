//! Each word has one home: what this crate says stands in no other source, but in the rules' data.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use ita_score::{NodeKind, Status};
use ita_words::{Lang, at_least, item_state, meaning, open_below, perhaps, simulation, status};
use std::fs;
use std::path::{Path, PathBuf};

/// Thai texts that belong here; those in quotation marks are too short to stand alone, so only a whole literal counts.
fn ours() -> Vec<String> {
    let th = Lang::Th;
    let mut ours: Vec<String> = Vec::new();
    for one in Status::ALL {
        ours.extend([format!("\"{}\"", status(one, th)), meaning(one, th).to_owned()]);
    }
    ours.extend([None, Some(true), Some(false)].map(|state| format!("\"{}\"", item_state(state, th))));
    ours.extend(NodeKind::ALL.map(|kind| open_below(kind, th).to_owned()));
    ours.extend([at_least(th), perhaps(th)].map(|word| format!("\"{word}\"")));
    ours.push(simulation(th).to_owned());
    ours.extend(
        [
            "ตัวชี้วัดที่",
            "ตัวชี้วัดย่อยที่",
            "\"ทุกเครื่องมือ\"",
            "\"ยังไม่ถึง",
            "ผลขึ้นอยู่กับวิธีปัดเศษ",
            "ตรงกับผลที่ประกาศ",
            "ต่างจากผลที่ประกาศ",
            "\"ตัวชี้วัด\"",
            "\"ตัวชี้วัดย่อย\"",
        ]
        .map(String::from),
    );
    ours
}

/// The sources of a folder, without comments and tests.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            sources(&path, found);
        } else if name != "tests.rs" && (name.ends_with(".rs") || name.ends_with(".js")) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            found.push((path, code.join("\n")));
        }
    }
}

#[test]
fn no_other_source_says_these_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for folder in [
        "crates/ita-score/src",
        "crates/ita-file/src",
        "crates/ita-read/src",
        "crates/ita-rulefile/src",
        "crates/ita-report/src",
        "crates/ita-view/src",
        "crates/ita-cli/src",
        "crates/ita-table/src",
        "crates/ita-element/src",
        "crates/ita-app/src",
        "www/element",
    ] {
        sources(&root.join(folder), &mut found);
    }
    // The rest of that crate knows what others write.
    found.retain(|(path, _)| {
        !path.components().any(|part| part.as_os_str() == "ita-read") || path.ends_with("ask/words.rs")
    });
    let ours = ours();
    assert!(found.len() > 150 && ours.len() > 25, "{} files, {} texts", found.len(), ours.len());
    let twice: Vec<String> = found
        .iter()
        .flat_map(|(path, code)| {
            let said = ours.iter().filter(|text| code.contains(text.as_str()));
            said.map(|text| format!("{}: {text}", path.display())).collect::<Vec<_>>()
        })
        .collect();
    assert!(twice.is_empty(), "say it by ita-words:\n{}", twice.join("\n"));
}

/// The test sees a copy: this crate's own sources have every one of these words.
#[test]
fn every_word_is_here() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let here: String = found.into_iter().map(|(_, code)| code).collect();
    for text in ours() {
        let bare = text.trim_matches('"');
        assert!(here.contains(bare), "{text}");
    }
}
