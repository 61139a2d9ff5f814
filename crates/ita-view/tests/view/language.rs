//! What is said: both languages whole, Thai in Thai, and no rule among the words.

use crate::common::fiscal;
use ita_view::message::{EmbedLabel, Fixed, HelpLabel, ImproveLabel, Label, OverviewLabel, RulesLabel};
use ita_view::{Language, Numerals, Voice, Year};
use std::fs;
use std::path::{Path, PathBuf};

fn is_thai(text: &str) -> bool {
    text.chars().any(|c| ('\u{e01}'..='\u{e4e}').contains(&c))
}

#[test]
fn every_label_in_both_languages() {
    /// The words of each in Thai are Thai, but for names that are the same in both languages; in English they never are.
    fn check<L: Fixed + std::fmt::Debug>(labels: &[L]) -> usize {
        let thai = Voice::default();
        let english = Voice { language: Language::ENGLISH, numerals: Numerals::Arabic };
        for &label in labels {
            let (th, en) = (thai.label(label), english.label(label));
            assert!(!th.trim().is_empty() && !en.trim().is_empty(), "{label:?}");
            assert_eq!(is_thai(&th), th != en, "{label:?}: {th}");
            assert!(!is_thai(&en), "{label:?}: {en}");
        }
        labels.len()
    }
    let all = [
        check(Label::ALL),
        check(ImproveLabel::ALL),
        check(RulesLabel::ALL),
        check(EmbedLabel::ALL),
        check(HelpLabel::ALL),
        check(OverviewLabel::ALL),
    ];
    assert!(all.iter().sum::<usize>() > 200, "{all:?}");
}

/// The program's own source, without comments and tests.
fn source() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else if !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                files.push((path, code.join("\n")));
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 25);
    files
}

#[test]
fn no_level_and_no_threshold_is_written_here() {
    let mut names: Vec<String> = Vec::new();
    let mut thresholds: Vec<String> = Vec::new();
    for year in Year::numbers() {
        for level in fiscal(year).rules().levels() {
            names.extend([level.name.th.to_string(), level.name.en.to_string()].into_iter().filter(|n| n.len() > 4));
            thresholds.extend(level.conditions.iter().map(|condition| condition.at_least.to_string()));
        }
    }
    names.retain(|name| !["ผ่าน", "Pass", "Good"].contains(&name.as_str()));
    for (path, code) in source() {
        for name in &names {
            assert!(!code.contains(name.as_str()), "{}: {name}", path.display());
        }
        // Partial credit begins at half; that is no rule.
        let code = code.replace("50%", "");
        // Nor is the confidence of a margin.
        let code = code.replace("ร้อยละ 95", "").replace("95 %", "");
        // Nor is a colour.
        let colourless: Vec<&str> =
            code.split('#').map(|part| part.trim_start_matches(|c: char| c.is_ascii_hexdigit())).collect();
        let code = colourless.join("#");
        for number in code.split(|c: char| !c.is_ascii_digit() && c != '.' && c != '_') {
            assert!(!thresholds.iter().any(|threshold| threshold == number), "{}: {number}", path.display());
        }
    }
}
