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
fn the_table_of_national_means_equals_its_data_file() {
    let data = files("crates/ita-rules/data/means", "toml");
    let (name, text) = data.first().expect("one file of national means");
    let read = ita_rulefile::load_means(name, text).unwrap_or_else(|error| panic!("{error}"));
    assert!(read.sources == ita_rules::mean_sources(), "run `cargo xtask rules`");
    let table: Vec<_> = ita_rules::national_means()
        .iter()
        .map(|mean| (mean.fiscal_year, mean.score.to_owned(), mean.claim.clone()))
        .collect();
    let file = read.means.iter();
    let file: Vec<_> =
        file.map(|mean| (mean.fiscal_year, mean.score.clone(), read.claims[usize::from(mean.claim)].clone())).collect();
    assert_eq!(table, file, "run `cargo xtask rules`");
    // By hand, apart from the file: all but two are published.
    let shown: Vec<_> = table.iter().map(|(year, score, claim)| (*year, score.as_str(), claim.status.id())).collect();
    assert_eq!(
        shown,
        [
            (2562, "66.74", "inferred"),
            (2563, "67.90", "single"),
            (2564, "81.25", "single"),
            (2565, "87.57", "single"),
            (2566, "90.19", "single"),
            (2567, "93.05", "inferred"),
            (2568, "93.82", "single"),
        ]
    );
}

#[test]
fn the_table_of_effort_profiles_equals_its_data_file() {
    let data = files("crates/ita-rules/data/efforts", "toml");
    let (name, text) = data.first().expect("one file of profiles");
    let read = ita_rulefile::load_efforts(name, text).unwrap_or_else(|error| panic!("{error}"));
    assert!(read.sources == ita_rules::effort_sources(), "run `cargo xtask rules`");
    let table: Vec<_> = ita_rules::effort_profiles()
        .iter()
        .map(|profile| (profile.id, profile.name.clone(), profile.effort, profile.claim.clone()))
        .collect();
    let claim = |of: u16| read.claims[usize::from(of)].clone();
    let file = read.profiles.iter();
    let file: Vec<_> =
        file.map(|one| (one.id.as_str(), one.name.clone(), one.effort.as_str(), claim(one.claim))).collect();
    assert_eq!(table, file, "run `cargo xtask rules`");
    // By hand, apart from the file: nobody measured it.
    let shown: Vec<_> = table.iter().map(|(id, _, effort, claim)| (*id, *effort, claim.status.id())).collect();
    assert_eq!(shown, [("harder", "1@90,2@95,4", "assumed")]);
}

#[test]
fn bad_files_of_national_means_are_refused() {
    let means = |rest: &str| {
        format!("format = 1\n[[claim]]\nid = \"a\"\nstatus = \"assumed\"\nnote = {{ th = \"\", en = \"\" }}\n{rest}")
    };
    let mean = |year: u16, score: &str, claim: &str| {
        format!("[[mean]]\nfiscal_year = {year}\nscore = \"{score}\"\nclaim = \"{claim}\"\n")
    };
    assert!(ita_rulefile::load_means("m.toml", &means(&mean(2568, "93.82", "a"))).is_ok());
    for (text, expected) in [
        ("format = 2".to_owned(), "m.toml:1: format 2 is not known; this program reads format 1"),
        (
            means(&mean(2568, "93,82", "a")),
            "m.toml:8: `93,82` is not a mean; write a decimal from 0 to 100 in quotation marks",
        ),
        (
            means(&mean(2568, "๙๓", "a")),
            "m.toml:8: `๙๓` is not a mean; write a decimal from 0 to 100 in quotation marks",
        ),
        (
            means(&(mean(2568, "1", "a") + &mean(2568, "1", "a"))),
            "m.toml:11: the mean of 2568 does not come after the one before it; put the years in order, each once",
        ),
        (
            means(&mean(2568, "1", "b")),
            "m.toml:9: there is no claim `b` in this file; add a [[claim]] with this id, or check the name",
        ),
        (
            means("").replace("assumed", "single"),
            "m.toml:3: claim `a`: a claim with this status must name a source (or be `inferred` or `assumed`)",
        ),
    ] {
        assert_eq!(ita_rulefile::load_means("m.toml", &text).unwrap_err().to_string(), expected);
    }
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
