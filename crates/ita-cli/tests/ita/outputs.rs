//! The outputs of a call: none destroys another or what is read, all are there in the end or none, each is what its name says.

use crate::common::{Folder, command, ita};
use std::fs;
use std::fs::OpenOptions;

const TABLE: &str = "agency,overall\nก,90\nข,80\n";
const ANSWERS: &str = "agency,i2\nก,1\nข,9\n";
const FORM: &str = "[scales.two]\nlabels = [\"ไม่ใช่\", \"ใช่\"]\nvalues = [\"0\", \"100\"]\n[[questions]]\nid = \"i2\"\nindicator = \"1\"\nscale = \"two\"\n";
const REQUEST: &str = "{\"fiscal_year\": 2568, \"inputs\": {\"iit\": \"90\", \"eit\": \"90\", \"oit\": \"90\"}}";

/// A folder with one of each file.
fn folder(test: &str) -> Folder {
    let folder = Folder::new(test);
    folder.file("a.csv", TABLE);
    folder.file("answers.csv", ANSWERS);
    folder.file("form.toml", FORM);
    folder.file("with.csv", "agency,oit\nก,90\n");
    folder.file("measures.csv", "node,what\n1,x\n");
    folder.file("agency.json", REQUEST);
    folder
}

/// All files of a folder with what is in them.
fn contents(folder: &Folder) -> Vec<(String, Vec<u8>)> {
    folder.names().into_iter().map(|name| (name.clone(), fs::read(folder.path(&name)).unwrap())).collect()
}

#[test]
fn no_file_is_written_that_the_call_reads_or_writes_besides() {
    let folder = folder("outputs-shared");
    let before = contents(&folder);
    let batch = ["batch", "a.csv", "--year", "2568"];
    let survey = ["survey", "answers.csv", "--year", "2564"];
    let report = ["report", "agency.json"];
    for (call, more) in [
        (&batch[..], &["-o", "x.csv", "--summary", "x.csv"][..]),
        (&batch, &["-o", "x.csv", "--summary", "./x.csv"]),
        (&batch, &["-o", "-", "--summary", "-"]),
        (&batch, &["-o", "x.csv", "--summary", "a.csv"]),
        (&batch, &["-o", "a.csv"]),
        (&survey, &["-o", "r.csv", "--refused", "r.csv"]),
        (&survey, &["-o", "form.toml", "--form", "form.toml"]),
        (&survey, &["-o", "r.csv", "--form", "form.toml", "--refused", "./form.toml"]),
        (&survey, &["-o", "with.csv", "--with", "with.csv"]),
        (&survey, &["-o", "r.csv", "--refused", "answers.csv"]),
        (&report, &["-o", "agency.json"]),
        (&report, &["-o", "measures.csv", "--with", "measures.csv"]),
        (&["report", "prepare", "--year", "2569"], &["-o", "agency.json", "--before", "agency.json"]),
    ] {
        let args = [call, more, &["--format", "json", "--lang", "en"]].concat();
        let ran = command(&args).current_dir(folder.path("")).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.contains("\"usage\"") && said.contains("name"), "{args:?}: {said}");
        assert_eq!(contents(&folder), before, "{args:?}");
    }
}

/// Names that are the same file only by way of links, and names that only look alike.
#[cfg(unix)]
#[test]
fn files_are_the_same_by_what_they_are_and_not_by_their_names() {
    let folder = folder("outputs-links");
    fs::create_dir(folder.path("one")).unwrap();
    std::os::unix::fs::symlink(folder.path("one"), folder.path("other")).unwrap();
    fs::hard_link(folder.path("a.csv"), folder.path("b.csv")).unwrap();
    let run = |output: &str, summary: &str| {
        let args = ["batch", "a.csv", "--year", "2568", "-o", output, "--summary", summary];
        command(&args).current_dir(folder.path("")).output().unwrap().status.code()
    };
    assert_eq!(run("one/x.csv", "other/x.csv"), Some(2), "neither is there yet");
    assert_eq!(run("b.csv", "s.txt"), Some(2), "another name of the input");
    assert_eq!(run("one/x.csv", "other/X.csv"), Some(if cfg!(target_os = "macos") { 2 } else { 0 }));
    assert_eq!(run("one/x.csv", "other/x.csv"), Some(2), "both are there");
    assert_eq!(run("x.csv", "one/y.csv"), Some(0));
    assert_eq!(run("/dev/null", "/dev/null"), Some(0), "a device loses nothing");
}

#[test]
fn standard_output_is_not_appended_to_what_is_read() {
    let folder = folder("outputs-append");
    let rules = folder.file("own.toml", "x = 1\n");
    for (args, file) in [
        (&["score", "agency.json"][..], "agency.json"),
        (&["plan", "agency.json", "--target", "95"], "agency.json"),
        (&["read", "a.csv", "--year", "2568"], "a.csv"),
        (&["report", "agency.json", "-o", "-"], "agency.json"),
        (&["rules", "check", &rules], "own.toml"),
    ] {
        let before = fs::read(folder.path(file)).unwrap();
        let out = OpenOptions::new().append(true).open(folder.path(file)).unwrap();
        let args = [args, &["--lang", "en"]].concat();
        let ran = command(&args).current_dir(folder.path("")).stdout(out).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.code() == Some(2) && said.contains("another name"), "{args:?}: {said}");
        assert_eq!(fs::read(folder.path(file)).unwrap(), before, "{args:?}");
    }
}

#[test]
fn an_output_that_cannot_be_written_is_found_before_any_is_there() {
    let folder = folder("outputs-before");
    let before = folder.names();
    let (output, lost) = (folder.path("out.csv"), folder.path("nowhere/s.csv"));
    let (table, answers) = (folder.path("a.csv"), folder.path("answers.csv"));
    for args in [
        ["batch", &table, "--year", "2568", "-o", &output, "--summary", &lost],
        ["survey", &answers, "--year", "2564", "-o", &output, "--refused", &lost],
    ] {
        let ran = ita(&[&args[..], &["--lang", "en"]].concat());
        assert!(ran.code == 2 && ran.err.contains("cannot write"), "{}", ran.err);
        assert_eq!(folder.names(), before);
    }
}

#[test]
fn a_summary_is_what_its_name_says() {
    use std::io::Read;
    let folder = folder("outputs-summary");
    let table = folder.path("a.csv");
    let run = |name: &str| {
        let (output, summary) = (folder.path("out.csv"), folder.path(name));
        ita(&["batch", &table, "--year", "2568", "-o", &output, "--summary", &summary, "--lang", "en"])
    };
    for name in ["s.csv", "s.CSV.GZ", "s.xlsx", "s.json", "s.txt", "s"] {
        assert_eq!(run(name).code, 0, "{name}");
    }
    let plain = fs::read_to_string(folder.path("s.csv")).unwrap();
    // 90 and 80: the mean is 85, and so is the median.
    assert!(plain.lines().nth(1).unwrap().starts_with(",2,0,2,85.00,80.00,82.50,85.00,87.50,90.00,"), "{plain}");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&*fs::read(folder.path("s.CSV.GZ")).unwrap()).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain);
    let sheet = ita_office::read(fs::read(folder.path("s.xlsx")).unwrap()).unwrap();
    assert_eq!(sheet.rows[0].1[..4], ["group", "rows", "refused", "scored"]);
    assert_eq!(sheet.rows[1].1[1..5], ["2", "0", "2", "85"]);
    for name in ["s.gz", "s.json.gz", "s.xls", "s.ods", "s.pdf"] {
        fs::remove_file(folder.path("out.csv")).unwrap_or_default();
        let ran = run(name);
        assert!(ran.code == 2 && ran.err.contains(".xlsx"), "{name}: {}", ran.err);
        assert!(!folder.names().iter().any(|there| there == name || there == "out.csv"), "{name}");
    }
}
