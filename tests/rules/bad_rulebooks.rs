//! One spoilt file for every way of being wrong: `tests/bad-rulebooks/NAME.toml`, and beside it `NAME.txt` with the exact
//! message. `ITA_WRITE_GOLDEN=1` writes the messages anew, to be read before they are committed.

use crate::{files, folder};
use ita_rulefile::{Problem, check, load};
use std::collections::BTreeSet;

/// What no file can say, because of how a file is read: there is one `[overall]`, lists of children become a tree, and
/// names are looked up.
const INEXPRESSIBLE: [&str; 3] = ["DanglingReference", "NotDepthFirst", "Root"];

/// What only other files can say wrong: those of national means, of efforts and of the crosswalk.
const ELSEWHERE: [&str; 4] = ["BadEffort", "BadMean", "Crosswalk", "MeansOutOfOrder"];

/// The name of an error's variant, from its debug form.
fn variant(debug: &str) -> String {
    debug.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn each_is_refused_with_its_own_message() {
    let bad = files("tests/bad-rulebooks", "toml");
    let mut messages = BTreeSet::new();
    for (name, text) in &bad {
        let error = load(&format!("{name}.toml"), text).expect_err(name);
        let path = folder("tests/bad-rulebooks").join(format!("{name}.txt"));
        if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
            std::fs::write(&path, format!("{error}\n")).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert_eq!(format!("{error}\n"), expected, "{name}.toml");
        messages.insert(error.problem.to_string());
    }
    assert_eq!(bad.len(), 52);
    assert_eq!(messages.len(), bad.len(), "two files are refused with the same message");
    assert_eq!(files("tests/bad-rulebooks", "txt").len(), bad.len(), "a message without a file");
}

/// A file that is spoilt in one way is told one thing, and not what follows from it.
#[test]
fn what_only_follows_is_not_told() {
    for (name, text) in files("tests/bad-rulebooks", "toml") {
        let first = load(&name, &text).expect_err(&name);
        let told: Vec<String> = check(&name, &text).iter().map(ToString::to_string).collect();
        assert_eq!(told, [first.to_string()], "{name}");
    }
}

/// A file that is spoilt in several ways is told all of them, from the top to the bottom: words, names of claims, weights, names, thresholds.
#[test]
fn everything_that_is_wrong_by_itself_is_told_at_once() {
    let text = std::fs::read_to_string(folder("crates/ita-rules/data").join("fy2569.toml")).unwrap();
    assert_eq!(check("a", &text), []);
    let spoil = |changes: &[(&str, &str)]| {
        let spoilt = changes.iter().fold(text.clone(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        let told = check("a", &spoilt);
        let lines: Vec<usize> = told.iter().filter_map(|error| error.line).collect();
        assert!(lines.is_sorted() && lines.len() == told.len(), "{lines:?}");
        assert_eq!(load("a", &spoilt).is_err(), !told.is_empty());
        told.into_iter().map(|error| error.problem.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        spoil(&[
            ("\nstatus = \"assumed\"", "\nstatus = \"asumed\""),
            ("decimals = 2", "decimals = 9"),
            ("id = \"iit\", weight = \"0.3\"", "id = \"iit\", weight = \"0,3\""),
            ("id = \"o3\",", "id = \"O3\","),
            ("node = \"eit\", score = \"95\"", "node = \"eit\", score = \"950\""),
            ("node = \"oit\", score = \"85\"", "node = \"oti\", score = \"85\""),
        ]),
        [
            "status `asumed` is not known; use one of: corroborated, tested, single, inferred, assumed",
            "rounding to 9 decimal places: at most 6 are possible",
            "node `iit`: `0,3` is not a weight; write a decimal such as \"0.3\" or a fraction such as \"1/3\"",
            "node id `O3`: use one or more of a-z, 0-9, `.`, `_`, `-` (levels also A-Z)",
            "there is no node `oti` in this file; check its id",
        ]
    );
    // Tables that are not as they have to be, each by itself, also one inside another.
    assert_eq!(
        spoil(&[
            ("decimals = 2", "decimal = 2"),
            ("score = \"95\"", "score = 95"),
            ("id = \"iit\", weight = \"0.3\"", "id = \"iit\", wieght = \"0.3\""),
        ])
        .len(),
        3
    );
    // Lines that are no TOML, each once.
    assert_eq!(spoil(&[("decimals = 2", "decimals = = 2"), ("\nfiscal_year = 2569", "\nfiscal_year 2569")]).len(), 2);
    // Weights of the same parent that do not sum, and levels that are not in order.
    assert_eq!(
        spoil(&[
            ("id = \"iit\", weight = \"0.3\"", "id = \"iit\", weight = \"0.4\""),
            ("node = \"eit\", score = \"85\"", "node = \"eit\", score = \"96\""),
        ])
        .len(),
        1,
        "levels are held against each other once the rest is sound"
    );
    assert_eq!(
        spoil(&[
            ("node = \"eit\", score = \"85\"", "node = \"eit\", score = \"96\""),
            ("node = \"iit\", score = \"85\"", "node = \"iit\", score = \"96\""),
        ])
        .len(),
        2
    );
}

#[test]
fn each_line_is_known_where_one_is_to_blame() {
    for (name, text) in files("tests/bad-rulebooks", "toml") {
        let error = load(&name, &text).expect_err(&name);
        // Only what is not there, or far too much of it, has no line.
        assert_eq!(error.line.is_none(), ["no_levels", "too_many"].contains(&&*name), "{error}");
        assert!(error.line.is_none_or(|line| (2..=text.lines().count()).contains(&line)), "{error}");
    }
}

#[test]
fn every_way_of_being_wrong_is_tried() {
    let (mut problems, mut refusals) = (BTreeSet::new(), BTreeSet::new());
    for (name, text) in files("tests/bad-rulebooks", "toml") {
        let problem = load(&name, &text).expect_err(&name).problem;
        problems.insert(variant(&format!("{problem:?}")));
        if let Problem::Rulebook(error) = problem {
            refusals.insert(variant(&format!("{error:?}")));
        }
    }
    let mut known = variants(include_str!("../../crates/ita-rulefile/src/error.rs"), "Problem");
    for name in ELSEWHERE {
        assert!(known.remove(name), "{name} is no problem any more");
    }
    assert_eq!(problems, known);
    let mut expected = variants(include_str!("../../crates/ita-score/src/rulebook/error.rs"), "RulebookError");
    for name in INEXPRESSIBLE {
        assert!(expected.remove(name), "{name} is no error any more");
    }
    assert_eq!(refusals, expected);
}

/// The variants of an enum, read from its source, since the compiler lists them for nobody.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let (_, body) = source.split_once(&format!("pub enum {name} {{\n")).expect("the enum");
    let (body, _) = body.split_once("\n}\n").expect("its end");
    let lines = body.lines().filter_map(|line| line.strip_prefix("    "));
    lines.filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase())).map(variant).collect()
}

#[test]
fn the_file_that_they_are_made_of_is_sound() {
    let minimal = include_str!("minimal.toml");
    let rules = load("minimal.toml", minimal).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(rules.nodes().len(), 4);
}
