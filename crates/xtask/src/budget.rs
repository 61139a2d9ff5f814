//! The size budgets: what a person downloads before the app can be used.

use std::collections::BTreeMap;
use std::fs;

use crate::dist::Weighed;
use crate::error::{Context, Error, Result};
use crate::project::Project;
use crate::text::kilobytes;

/// HTML, JavaScript, wasm and CSS until the app can be used, brotli: the budget of the whole app. What follows unasked once
/// it can be used (the planner, some 20 kB) is not in it.
const FIRST_LOAD: u64 = 130_000;

/// All fonts together, as they are.
const FONTS: u64 = 60_000;

/// Starts of the names, with or without their folder, of files that no current browser loads at first: a browser test opens
/// the app and looks. They are the fallback for old browsers, the app's later parts, and the page element, which is there for
/// other sites. Anything else counts.
const LATER: [&str; 5] = ["boot-old-", "later-", "split_", "chunk_", "element/"];

/// Prints both sums, and fails where one is over its budget, naming what grew.
pub(crate) fn check(project: &Project, files: &[Weighed], wasm_path: &str) -> Result<()> {
    let record = project.root.join("dist").join(".sizes.json");
    let before = fs::read_to_string(&record).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    println!("\n  Measured on: {wasm_path}");
    let verdicts = [
        verdict(
            "first load without fonts, brotli",
            FIRST_LOAD,
            files.iter().filter(|file| is_first_load(file)),
            &before,
        ),
        verdict("fonts", FONTS, files.iter().filter(|file| is_font(file)), &before),
    ];
    for verdict in verdicts {
        verdict.map_err(|error| {
            let error = error.because(format!("measured on: {wasm_path}"));
            error.mend("make it smaller, or load it later (crates/xtask/src/budget.rs has the budgets)")
        })?;
    }
    let sizes: BTreeMap<String, u64> = files.iter().map(|file| (stem(&file.name), file.best())).collect();
    let json = serde_json::to_string(&sizes).or_say(|| "cannot note the sizes".into())?;
    fs::write(&record, json).or_say(|| format!("cannot write {}", project.show(&record)))
}

fn verdict<'a>(
    what: &str,
    budget: u64,
    files: impl Iterator<Item = &'a Weighed>,
    before: &BTreeMap<String, u64>,
) -> Result<()> {
    let mut files: Vec<&Weighed> = files.collect();
    files.sort_by_key(|file| std::cmp::Reverse(file.best()));
    let sum: u64 = files.iter().map(|file| file.best()).sum();
    println!("  {what}: {} of {}", kilobytes(sum), kilobytes(budget));
    if sum <= budget {
        return Ok(());
    }
    let lines = files.iter().map(|file| {
        let change = match before.get(&stem(&file.name)) {
            Some(had) if *had < file.best() => format!(", grew by {}", kilobytes(file.best() - had)),
            Some(_) => String::new(),
            None if before.is_empty() => String::new(),
            None => ", new".into(),
        };
        format!("\n    {} {}{change}", file.name, kilobytes(file.best()))
    });
    let over = kilobytes(sum - budget);
    Err(Error::new(format!(
        "over budget by {over}: {what}, {} of {}{}",
        kilobytes(sum),
        kilobytes(budget),
        lines.collect::<String>()
    )))
}

fn is_first_load(file: &Weighed) -> bool {
    let counted = [".html", ".js", ".css", ".wasm"].iter().any(|ending| file.name.ends_with(ending));
    let own = file.name.rsplit('/').next().unwrap_or_default();
    counted && !LATER.iter().any(|start| file.name.starts_with(start) || own.starts_with(start))
}

fn is_font(file: &Weighed) -> bool {
    [".woff2", ".woff", ".ttf", ".otf"].iter().any(|ending| file.name.ends_with(ending))
}

/// The name without Trunk's content hash, so that a changed file is still the same file.
fn stem(name: &str) -> String {
    let is_hash = |part: &str| part.len() == 16 && part.chars().all(|c| c.is_ascii_hexdigit());
    name.split_inclusive(['-', '.', '_']).filter(|part| !is_hash(part.trim_end_matches(['-', '.', '_']))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> Weighed {
        Weighed { name: name.into(), raw: brotli * 3, gzip: Some(brotli + 1), brotli: Some(brotli) }
    }

    #[test]
    fn the_budget_is_met_to_the_byte() {
        let at = [file("a.wasm", 89_000), file("index.html", 1_000)];
        assert!(verdict("x", 90_000, at.iter(), &BTreeMap::new()).is_ok());
        let over = [file("a.wasm", 89_000), file("index.html", 1_001)];
        assert!(verdict("x", 90_000, over.iter(), &BTreeMap::new()).is_err());
    }

    #[test]
    fn names_what_grew() {
        let files = [file("app-0123456789abcdef_bg.wasm", 95_000), file("index.html", 1_000), file("new.js", 5)];
        let before = BTreeMap::from([(stem(&files[0].name), 80_000), ("index.html".to_owned(), 1_000)]);
        let text = verdict("x", 90_000, files.iter(), &before).map_err(|error| error.to_string());
        let text = text.err().unwrap_or_default();
        assert!(text.contains("95.0 kB, grew by 15.0 kB"), "{text}");
        assert!(text.contains("new.js 0.1 kB, new"), "{text}");
        assert!(text.contains("index.html 1.0 kB") && !text.contains("index.html 1.0 kB,"), "{text}");
    }

    #[test]
    fn hashes_do_not_make_a_new_file() {
        assert_eq!(stem("ita-app-0123456789abcdef_bg.wasm"), stem("ita-app-fedcba9876543210_bg.wasm"));
        assert_ne!(stem("a.js"), stem("b.js"));
    }

    #[test]
    fn only_what_is_loaded_later_is_left_out() {
        assert!(is_first_load(&file("boot-0123456789abcdef.js", 1)));
        assert!(!is_first_load(&file("boot-old-0123456789abcdef.js", 1)));
        assert!(!is_first_load(&file("ita-app-00/split_rules.wasm", 1)) && !is_first_load(&file("element/a.js", 1)));
        assert!(is_first_load(&file("ita-app-00/ita-app_bg.wasm", 1)));
        assert!(!is_first_load(&file("fonts/a.woff2", 1)) && is_font(&file("fonts/a.woff2", 1)));
    }
}
