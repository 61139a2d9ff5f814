//! The tables of `ita-rules` say what its data files say. (`cargo xtask rules --check` compares their text as well.)

use crate::files;

#[test]
fn every_table_equals_its_data_file() {
    let data = files("crates/ita-rules/data", "toml");
    for (year, text) in &data {
        let file = format!("crates/ita-rules/data/{year}.toml");
        let read = ita_rulefile::load(&file, text).unwrap_or_else(|error| panic!("{error}"));
        let table = ita_rules::rulebook(read.fiscal_year()).expect("a table for each data file");
        assert!(read.spec() == table.spec(), "{file} has changed: run `cargo xtask rules`");
        assert_eq!(read.spec().id, **year, "the id is the file's name");
    }
    let years: Vec<String> = ita_rules::years().map(|year| format!("fy{year}")).collect();
    let files: Vec<&String> = data.iter().map(|(year, _)| year).collect();
    assert_eq!(files, years.iter().collect::<Vec<_>>(), "a data file a table");
}

#[test]
fn damaged_files_never_panic() {
    let mut tried = 0;
    for (year, text) in files("crates/ita-rules/data", "toml") {
        let lines: Vec<&str> = text.lines().collect();
        // Without one line, and cut off after one line: refused or read, but answered.
        for at in (0..lines.len()).step_by(13) {
            let without: String =
                lines.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, l)| format!("{l}\n")).collect();
            let _ = ita_rulefile::load(&year, &without);
            let _ = ita_rulefile::load(&year, &lines[..at].join("\n"));
            tried += 2;
        }
    }
    assert!(tried > 400, "only {tried} damaged files were tried");
}
