//! What is printed, and written to files, is plain text. What a browser needs to keep a term or a number and its unit on one
//! line (U+2060 and its like) is put in where something is drawn, and nowhere else: it would be copied, stored and searched for.

use crate::common::{Folder, ita, ita_reading};
use std::fs;
use std::path::Path;

/// Characters that nobody sees: joiners, marks of width or direction, spaces that do not break.
fn unseen(text: &str) -> Option<char> {
    text.chars().find(|&c| {
        matches!(
            c,
            '\u{a0}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
    })
}

#[test]
fn nothing_unseen_is_printed() {
    let folder = Folder::new("plain");
    let text = |name: &str| fs::read_to_string(folder.path(name)).unwrap();
    let scores = ["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"];
    let target = [&["plan"], &scores[..], &["--target", "excellent"]].concat();
    let calls: [&[&str]; 8] = [
        &[&["score"], &scores[..]].concat(),
        &["score", "ITA:1.0/FY:2568/overall:96.39", "--published-overall", "96.39", "--published-level", "ผ่านดี"],
        &["score", "--year", "2568", "overall=94.99", "--published-level", "AA"],
        &["score", "--year", "2568", "iit=101"],
        &target,
        &["plan", "--year", "2568", "iit=90", "eit=90", "oit=90", "--target", "excellent", "--lock", "iit"],
        &["rules", "show", "2566"],
        &["rules", "list"],
    ];
    let mut printed = 0;
    let mut plain = |text: &str| {
        assert_eq!(unseen(text), None, "{text}");
        printed += text.chars().count();
    };
    for lang in ["th", "en"] {
        for call in calls {
            for format in ["text", "json"] {
                let ran = ita(&[call, &["--lang", lang, "--format", format]].concat());
                plain(&ran.out);
                plain(&ran.err);
            }
        }
        let ran = ita_reading(&["read", "-", "--year", "2568", "--lang", lang], "IIT\t98.10\nEIT\t93.20\nOIT\t97.50\n");
        plain(&(ran.out + &ran.err));
        let table = "agency,iit,eit,oit\nก,98.10,93.20,97.50\nข,101,,\n";
        let ran = ita_reading(&["batch", "-", "-o", &folder.path("out.csv"), "--year", "2568", "--lang", lang], table);
        plain(&(text("out.csv") + &ran.err));
        let answers = "agency,i2\nก,2\nก,9\n";
        let (out, refused) = (folder.path("out.csv"), folder.path("refused.csv"));
        let args = ["survey", "-", "-o", &out, "--refused", &refused, "--year", "2564", "--lang", lang];
        let ran = ita_reading(&args, answers);
        plain(&(text("out.csv") + &text("refused.csv") + &ran.err));
    }
    assert!(printed > 50_000, "{printed}");
}

/// What is said comes from words and rules without any.
#[test]
fn nothing_unseen_is_in_words_and_rules() {
    fn every(folder: &Path, files: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                every(&path, files);
            } else if let Ok(text) = fs::read_to_string(&path) {
                files.push((path.display().to_string(), text));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in [
        "crates/ita-words/src",
        "crates/ita-rules/data",
        "crates/ita-cli/src",
        "crates/ita-table/src",
        "crates/ita-score/src",
    ] {
        every(&root.join(folder), &mut files);
    }
    assert!(files.len() > 100, "{}", files.len());
    for (file, text) in files {
        assert_eq!(unseen(&text), None, "{file}");
    }
}
