//! `ita batch` and its files: an output appears whole or not at all.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panicking")]

mod common;

use common::{Folder, command, ita};
use std::fs;
use std::process::Stdio;

const TABLE: &str = "overall\n90\n80\n";

fn batch(args: &[&str]) -> common::Ran {
    ita(&[&["batch", "--year", "2568", "--format", "json", "--lang", "en"], args].concat())
}

#[test]
fn the_output_gets_its_name_in_the_end() {
    let folder = Folder::new("whole");
    let (input, output) = (folder.file("in.csv", TABLE), folder.file("out.csv", "old"));
    assert_eq!(batch(&[&input, "-o", &output]).code, 0);
    assert_eq!(fs::read_to_string(&output).unwrap().lines().count(), 3);
    assert_eq!(folder.names(), ["in.csv", "out.csv"]);
}

#[test]
fn a_run_that_fails_midway_leaves_the_old_output() {
    let folder = Folder::new("midway");
    // A quotation mark that is never closed, and more after it than any row has.
    let endless = format!("overall,note\n90,x\n80,\"{}", "a".repeat(17 << 20));
    let (input, output) = (folder.file("in.csv", endless), folder.file("out.csv", "old"));
    let (code, _, message) = batch(&[&input, "-o", &output]).error();
    assert!(code == "usage" && message.contains("line 3"), "{message}");
    assert_eq!(fs::read_to_string(&output).unwrap(), "old");
    assert_eq!(folder.names(), ["in.csv", "out.csv"]);
}

#[test]
fn a_refused_call_leaves_no_file() {
    let folder = Folder::new("refused");
    let input = folder.file("in.csv", "note\nx\n");
    assert_eq!(batch(&[&input, "-o", &folder.path("out.csv")]).error().0, "usage");
    assert_eq!(folder.names(), ["in.csv"]);
}

#[test]
fn the_input_is_never_the_output() {
    let folder = Folder::new("same");
    let input = folder.file("in.csv", TABLE);
    let again = format!("{}/./in.csv", input.rsplit_once(std::path::MAIN_SEPARATOR).unwrap().0);
    for output in [&input, &again] {
        let (code, _, message) = batch(&[&input, "-o", output]).error();
        assert!(code == "usage" && message.contains("another name"), "{message}");
    }
    assert_eq!(fs::read_to_string(&input).unwrap(), TABLE);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_of_the_output_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new("links");
    let (input, real, link) = (folder.file("in.csv", TABLE), folder.file("real.csv", "old"), folder.path("link.csv"));
    fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&real, &link).unwrap();
    assert_eq!(batch(&[&input, "-o", &link]).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
    assert_ne!(fs::read_to_string(&real).unwrap(), "old");
    assert_eq!(batch(&[&input, "-o", "/dev/null"]).code, 0);
    assert_eq!(batch(&[&real, "-o", &link]).error().0, "usage");
}

#[test]
fn files_that_are_not_there_or_not_for_us() {
    let folder = Folder::new("absent");
    let input = folder.file("in.csv", TABLE);
    let absent = folder.path("absent.csv");
    let nowhere = folder.path("nowhere/out.csv");
    for (args, part) in [
        ([absent.as_str(), "-o", "-"], "absent.csv"),
        ([&input, "-o", &nowhere], "nowhere"),
        (["in.xlsx", "-o", "-"], "CSV UTF-8"),
        ([&input, "-o", "OUT.XLSX"], "CSV UTF-8"),
        (["in.ods", "-o", "-"], "CSV UTF-8"),
    ] {
        let (code, node, message) = batch(&args).error();
        assert_eq!((code.as_str(), node), ("usage", None));
        assert!(message.contains(part), "{message}");
    }
}

#[test]
fn without_an_output_the_call_is_refused() {
    let folder = Folder::new("no-output");
    let (code, _, message) = batch(&[&folder.file("in.csv", TABLE)]).error();
    assert!(code == "usage" && message.contains("--output"), "{message}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new("pipe");
    let input = folder.file("in.csv", format!("overall\n{}", "90\n".repeat(20_000)));
    let mut child = command(&["batch", &input, "-o", "-", "--year", "2568"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
