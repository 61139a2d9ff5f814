//! What the README and docs/command-line.md show works as it stands there.

#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Output};

/// Runs a page's lines in a folder, with `ita` on the path.
fn run(script: &str, folder: &Path) -> Output {
    let programs = Path::new(env!("CARGO_BIN_EXE_ita")).parent().unwrap().display().to_string();
    let path = format!("{programs}:{}", std::env::var("PATH").unwrap());
    Command::new("sh").args(["-ec", script]).current_dir(folder).env("PATH", path).output().unwrap()
}

#[test]
fn the_readmes_tables() {
    let readme = include_str!("../../../../README.md");
    let section = readme.split("## Whole tables").nth(1).unwrap();
    let script = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = std::env::temp_dir().join(format!("ita-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let ran = run(script, &folder);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("scores.csv").contains(",96.39,98.10,93.20,97.50,good,"), "{}", read("scores.csv"));
    // i2: (100 + 67) / 2 = 83.50, i7: 67; IIT their indicators' mean, 75.25.
    assert!(read("indicators.csv").contains(",2,0,83.50,67.00,"), "{}", read("indicators.csv"));
    assert!(read("indicators.csv").contains(",75.25,"), "{}", read("indicators.csv"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_page_about_the_command_line() {
    let page = include_str!("../../../../docs/command-line.md");
    let block = |mark: &str, at: usize| page.split(mark).nth(at).unwrap().split("```").next().unwrap();
    let survey = run(block("```sh\n", 1), &std::env::temp_dir());
    let rows: Vec<Vec<&str>> =
        std::str::from_utf8(&survey.stdout).unwrap().lines().map(|row| row.split(',').collect()).collect();
    for id in ["1", "2", "iit"] {
        let column = rows[0].iter().position(|name| *name == format!("{id}_spread")).unwrap();
        assert!(page.contains(&format!("`{id}_spread` {} ", rows[1][column])), "{rows:?}");
    }
    let plan = run(block("```sh\n", 2), &std::env::temp_dir());
    let said: serde_json::Value = serde_json::from_slice(&plan.stdout).unwrap();
    let shown: serde_json::Value = serde_json::from_str(&format!("{{{}}}", block("```json\n", 1))).unwrap();
    assert_eq!((&said["chance"], &said["raise"][0]["to"]), (&shown["chance"], &"96.98".into()));
}
