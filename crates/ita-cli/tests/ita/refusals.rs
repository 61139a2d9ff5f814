//! Refused calls: code, node and message, exit status 2, nothing on standard output.

use crate::common::{Folder, command, ita, ita_reading};

fn refused(args: &[&str]) -> (String, Option<String>, String) {
    ita(&[args, &["--format", "json", "--lang", "en"]].concat()).error()
}

#[test]
fn every_code_of_the_engine() {
    for (args, code, node) in [
        (&["--year", "2599", "overall=90"][..], "unknown_year", None),
        (&["--year", "2025", "overall=90"], "unknown_year", None),
        (&["--year", "abc", "overall=90"], "unknown_year", None),
        (&["ITA:1.0/FY:2561/overall:90"], "unknown_year", None),
        (&["--year", "2568", "zzz=1"], "unknown_node", Some("zzz")),
        (&["--year", "2569", "10=1"], "unknown_node", Some("10")),
        (&["--year", "2568", "overall=101"], "out_of_range", Some("overall")),
        (&["--year", "2568", "iit=-1"], "out_of_range", Some("iit")),
        (&["--year", "2564", "o1=50"], "out_of_range", Some("o1")),
        (&["--year", "2568", "iit=abc"], "not_a_number", Some("iit")),
        (&["--year", "2568", "iit=NaN"], "not_a_number", Some("iit")),
        (&["--year", "2568", "iit=9,5"], "not_a_number", Some("iit")),
        (&["--year", "2568", "iit=90", "1=80"], "conflict", Some("1")),
        (&["--year", "2568", "iit=90", "IIT=90"], "conflict", Some("iit")),
        (&["--year", "2568", "eit.1=90", "oit=90"], "missing_part", Some("eit.2")),
        (&["ITA:1.0/FY:2566/eit.2:90"], "missing_part", Some("eit.1")),
        (&["--year", "2568", "eit.1=90", "eit.2=90", "eit=90"], "conflict", Some("eit")),
        (&["--year", "2569", "eit.1=90", "eit.2=90"], "unknown_node", Some("eit.1")),
        (&["--year", "2568", "overall=90", "--published-overall", "x"], "not_a_number", Some("published_overall")),
        (&["ITA:9/x"], "bad_vector", None),
        (&["ITA:1.0/FY:2568/iit"], "bad_vector", None),
        (&["ita:1.0/FY:2568/iit:1"], "bad_vector", None),
    ] {
        let (found, about, message) = refused(&[&["score"], args].concat());
        assert_eq!((found.as_str(), about.as_deref()), (code, node), "{args:?}: {message}");
        assert!(!message.is_empty());
    }
}

#[test]
fn documents_that_are_no_json() {
    let score = |stdin: &[u8]| ita_reading(&["score", "-", "--format", "json", "--lang", "en"], stdin).error();
    for (stdin, code, part) in [
        (&b""[..], "bad_json", "EOF"),
        (b"{", "bad_json", "line 1"),
        (b"[]", "bad_json", ""),
        (b"{\"fiscal_year\": 2568}", "bad_json", "inputs"),
        (b"{\"inputs\": {}}", "bad_json", "fiscal_year"),
        (b"{\"fiscal_year\": 2568, \"inputs\": {\"iit\": [1]}}", "bad_json", "iit"),
        (b"{\"fiscal_year\": 2568, \"inputs\": {\"\xff\": 1}}", "bad_json", "UTF-8"),
        (b"{\"fiscal_year\": \"x\", \"inputs\": {}}", "unknown_year", "2568"),
        (b"{\"fiscal_year\": 2568, \"inputs\": {\"iit\": 1, \"iit\": 2}}", "conflict", "twice"),
        (b"{\"fiscal_year\": 2568, \"inputs\": {\"iit\": 1e1}}", "not_a_number", "1e"),
        (b"ITA:1.0/FY:x", "unknown_year", "known years"),
    ] {
        let (found, _, message) = score(stdin);
        assert!(found == code && message.contains(part), "{found}: {message}");
    }
    let deep = "[".repeat(1_000_000);
    assert_eq!(score(deep.as_bytes()).0, "bad_json");
    let large = " ".repeat(17 << 20);
    assert_eq!(score(large.as_bytes()).0, "usage");
}

#[test]
fn calls_that_contradict_themselves_say_what_to_do() {
    let folder = Folder::new("contradict");
    let file = folder.file("a.json", r#"{"fiscal_year": 2567, "inputs": {"overall": 90}}"#);
    let vector = "ITA:1.0/FY:2568/overall:90";
    for (args, advice) in [
        (&["overall=90"][..], "--year 2568"),
        (&["--year", "2567", vector], "leave --year off"),
        (&["--year", "2568", &file], "leave --year off"),
        (&["--year", "2568", vector, "iit=90"], "not both"),
        (&["--year", "2568", "iit=90", vector], "not both"),
        (&["--year", "2568", "iit=90", &file], "not both"),
        (&["--year", "2568", "iit=90", "-"], "not both"),
        (&[vector, vector], "ita batch"),
        (&[&file, "-"], "ita batch"),
        (&["--year", "2568", "iit", "=", "90"], "without spaces"),
        (&["--year", "2568", "iit="], "`id=value` without spaces"),
        (&["--year", "2568", "=90"], "`id=value` without spaces"),
        (&["--year", "2568", "96.39"], "nor an `id=value` pair"),
        (&[&file, "--agency", "x"], "--agency"),
        (&[&file, "--published-overall", "90"], "--published-overall"),
        (&[&file, "--published-level", "good"], "--published-level"),
        (&["missing.json"], "neither a file that exists"),
        (&["scores.xlsx"], "CSV UTF-8"),
    ] {
        let (code, _, message) = refused(&[&["score"], args].concat());
        assert_eq!(code, "usage", "{args:?}: {message}");
        assert!(message.contains(advice), "{args:?}: {message}");
    }
}

#[test]
fn claps_own_refusals_are_json_too() {
    for args in [
        &["--format", "json"][..],
        &["--format=json", "score"],
        &["score", "--format", "json", "--nonsense"],
        &["plan", "--format", "json"],
        &["survey", "--format", "json"],
        &["report", "--format", "json"],
        &["batch", "in.csv", "--format", "json"],
        &["rules", "--format=json"],
        &["score", "iit=1", "--lang", "de", "--format", "json"],
    ] {
        let (code, node, message) = ita(args).error();
        assert_eq!((code.as_str(), node), ("usage", None), "{args:?}");
        assert!(!message.is_empty() && !message.contains('\n') && !message.starts_with("error"), "{message}");
    }
    let plain = ita(&["score", "--nonsense"]);
    assert_eq!((plain.code, plain.out.as_str()), (2, ""));
    assert!(plain.err.contains("--nonsense") && !plain.err.contains('{'), "{}", plain.err);
}

#[test]
fn messages_for_people_are_in_their_language() {
    let thai = ita(&["score", "--year", "2568", "iit=101"]);
    assert_eq!((thai.code, thai.out.as_str()), (2, ""));
    assert_eq!(thai.err, "ข้อผิดพลาด (out_of_range): iit: “101” อยู่นอกช่วงคะแนน โปรดใส่คะแนนตั้งแต่ 0 ถึง 100\n");
    let english = ita(&["score", "--year", "2568", "iit=101", "--lang", "en"]);
    assert_eq!(english.err, "error (out_of_range): iit: `101` is out of range; give a score from 0 to 100\n");
}

#[test]
fn help_lists_what_exists_and_nothing_else() {
    let help = ita(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    let commands: Vec<&str> = help
        .out
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(commands, ["score", "plan", "batch", "survey", "read", "report", "rules", "help"]);
    for command in ["score", "plan", "batch", "survey", "read", "report", "rules"] {
        let help = ita(&[command, "--help"]);
        let is_table = ["batch", "survey", "report"].contains(&command);
        assert!(help.code == 0 && help.out.contains("xlsx") == is_table, "{command}");
    }
    assert!(ita(&["--version"]).out.starts_with("ita "));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::process::Stdio;
    let mut child = command(&["rules", "show", "2564"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

/// A text of 200,000 characters where a short one belongs, in whatever is read: it is not repeated in full.
#[test]
fn no_message_repeats_a_text_without_limit() {
    let folder = Folder::new("refusals-long");
    let long = "x".repeat(200_000);
    let file = |name: &str, text: &str| folder.file(name, text.replace('$', &long));
    let (string, key) = (file("a.json", "\"$\""), file("b.json", "{\"fiscal_year\": 2568, \"inputs\": {\"$\": [1]}}"));
    let own = std::fs::read_to_string("../ita-rules/data/fy2568.toml").unwrap();
    let rules = |name: &str, from: &str, to: &str| {
        assert!(own.contains(from), "{from}");
        file(name, &own.replacen(from, to, 1))
    };
    let rulebooks = [
        file("key.toml", "$ = 1\n"),
        rules("year.toml", "fiscal_year = 2568", "fiscal_year = \"$\""),
        rules("claim.toml", "claim = \"", "claim = \"$"),
        rules("open.toml", "fiscal_year = 2568", "fiscal_year = \"$"),
    ];
    let papers = [file("p.json", "\"$\""), file("q.json", "{\"$\": 1}"), file("r.json", "{\"measures\": \"$\"}")];
    let request = folder.file("good.json", "{\"fiscal_year\": 2568, \"inputs\": {\"iit\": 1}}");
    let mut calls: Vec<Vec<&str>> = vec![
        vec!["score", &string],
        vec!["score", &key],
        vec!["report", &string, "-o", "-"],
        vec!["plan", &key, "--target", "95"],
        vec!["rules", "show", &long[..100_000]],
        vec!["score", "--year", "2568", &long[..100_000]],
        vec!["score", "--year", &long[..100_000], "iit=1"],
        vec!["read", &string],
    ];
    calls.extend(rulebooks.iter().map(|path| vec!["rules", "check", path]));
    calls.extend(papers.iter().map(|path| vec!["report", &request, "--with", path, "-o", "-"]));
    for call in calls {
        for lang in ["th", "en"] {
            for format in ["text", "json"] {
                let ran = ita(&[&call[..], &["--lang", lang, "--format", format]].concat());
                let name = (call[0], call[1].chars().rev().take(20).collect::<String>());
                assert_eq!(ran.code, 2, "{name:?}");
                assert!(ran.err.len() < 4_000, "{name:?} {lang} {format}: {}", ran.err.len());
            }
        }
    }
}

#[test]
fn what_is_no_table_is_refused_as_that() {
    let folder = Folder::new("no-table");
    // As a writer of such files begins them: the name of each part stands before it.
    let word = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11\0\0\0word/document.xml";
    for (name, bytes) in [
        ("a.docx", &word[..]),
        ("a.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
        ("a.xlsx", &word[..]),
    ] {
        let file = folder.file(name, bytes);
        for args in [&["read", &file][..], &["batch", &file, "-o", "-"]] {
            let (code, _, message) = refused(args);
            assert_eq!(code, "usage", "{args:?}: {message}");
            assert!(message.contains("a document, a picture or the like"), "{args:?}: {message}");
        }
        let thai = ita(&["read", &file, "--lang", "th"]);
        assert!(thai.code == 2 && thai.err.contains("ไฟล์นี้ไม่ใช่ไฟล์ตาราง"), "{name}: {}", thai.err);
    }
    // A workbook under another name is still said to be one.
    let book =
        folder.file("a.csv", b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0f\0\0\0xl/workbook.xml");
    let (_, _, message) = refused(&["batch", &book, "-o", "-"]);
    assert!(message.contains("the file is a spreadsheet"), "{message}");
}
