//! Every table of `tests/tables`, plain and HTML, with and without its year, against its answer; and how many there are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use ita_read::{Ask, Reading, read};
use ita_score::Rulebook;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    std::env::var("TABLES")
        .map_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables"), PathBuf::from)
}

/// What a table's reading is beside its answer: nothing, or what is wrong.
fn judge(want: &Value, got: &Result<Reading, Ask>) -> Option<String> {
    let must_ask = !want["must_ask"].is_null();
    let may_ask = want["or_ask"].as_bool() == Some(true);
    match got {
        Err(ask) if must_ask || may_ask => {
            let known = want["codes"].as_array().is_some_and(|codes| codes.iter().any(|code| code == ask.code()));
            (ask.code() != "ambiguous" && !known).then(|| format!("asked with code {}", ask.code()))
        }
        Err(ask) => Some(format!("not read: {}", ask.message(ita_score::Lang::En))),
        Ok(reading) if must_ask => {
            Some(format!("WRONG: read {:?}, but had to ask: {}", reading.inputs, want["must_ask"]))
        }
        Ok(reading) => compare(want, reading),
    }
}

fn compare(want: &Value, got: &Reading) -> Option<String> {
    let mut wrong = Vec::new();
    if want["fiscal_year"].as_u64() != Some(got.fiscal_year.into()) {
        wrong.push(format!("year {}", got.fiscal_year));
    }
    for (key, pairs) in [("inputs", &got.inputs), ("stated", &got.stated)] {
        let expected = want[key].as_object().unwrap().iter();
        let expected: BTreeMap<String, String> =
            expected.map(|(id, value)| (id.clone(), plain(value.as_str().unwrap()))).collect();
        let read: BTreeMap<String, String> = pairs.iter().map(|(id, value)| (id.clone(), plain(value))).collect();
        if expected != read {
            let lost: Vec<_> = expected.iter().filter(|(id, value)| read.get(*id) != Some(value)).collect();
            let more: Vec<_> = read.iter().filter(|(id, value)| expected.get(*id) != Some(value)).collect();
            wrong.push(format!("{key}: expected {lost:?}, read {more:?}"));
        }
    }
    let published = |key: &str| want["published"].get(key).and_then(Value::as_str).map(plain);
    let read =
        |of: fn(&ita_read::Published) -> Option<&String>| got.published.as_ref().and_then(of).map(|text| plain(text));
    let overall = read(|published| published.overall.as_ref());
    let input = want["inputs"].get("overall").and_then(Value::as_str).map(plain);
    if overall != published("overall") && !(overall.is_some() && overall == input) {
        wrong.push(format!("published overall {overall:?}"));
    }
    let level = read(|published| published.level.as_ref());
    if level != published("level") {
        wrong.push(format!("published level {level:?}"));
    }
    (!wrong.is_empty()).then(|| format!("WRONG: {}", wrong.join("; ")))
}

/// A decimal without zeros at its end.
fn plain(value: &str) -> String {
    let whole = |text: &str| text.trim_end_matches('0').trim_end_matches('.').to_owned();
    if value.contains('.') { whole(value) } else { value.to_owned() }
}

#[test]
fn every_table_is_read_as_its_answer_says() {
    let books: Vec<&Rulebook> = ita_rules::all().unwrap();
    let only = std::env::var("TABLE").ok();
    let entries = fs::read_dir(folder()).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".json"));
    names.sort();
    let (mut tables, mut readings, mut failures) = (0, 0, Vec::new());
    for name in names {
        let answer = fs::read_to_string(folder().join(&name)).unwrap();
        let want: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{name}: {error}"));
        let stem = name.trim_end_matches(".json");
        if only.as_deref().is_some_and(|only| only != stem) {
            continue;
        }
        let year = want["ask_year"].as_u64().map(|year| u16::try_from(year).unwrap());
        let mut jobs = vec![(format!("{stem}.txt"), year)];
        if let Some(html) = want.get("html").and_then(Value::as_str) {
            jobs.push((html.to_owned(), year));
        }
        let one_year = !want["kind"].as_str().unwrap().starts_with("year-");
        if want["says_year"] == true && want["must_ask"].is_null() && one_year {
            jobs.push((format!("{stem}.txt"), None));
        }
        tables += 1;
        for (file, year) in jobs {
            let text = fs::read_to_string(folder().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            let got = read(&text, year, &books);
            readings += 1;
            if let Some(why) = judge(&want, &got) {
                failures.push(format!("{file} ({year:?}): {why}"));
            }
            if only.is_some() {
                println!("{got:#?}");
            }
        }
    }
    println!("{tables} tables, {readings} readings");
    let count = failures.len();
    assert!(failures.is_empty(), "{count} of {readings} readings differ:\n{}", failures.join("\n"));
    assert!(only.is_some() || std::env::var("TABLES").is_ok() || tables >= LEAST, "only {tables} tables");
}

/// Each agency of a table of several, as the answer says; and the same with sums, a mean and an agency that can't be read.
#[test]
fn every_agency_of_a_table_is_read() {
    let books: Vec<&Rulebook> = ita_rules::all().unwrap();
    let answer = fs::read_to_string(folder().join("four-agencies.json")).unwrap();
    let mut want: Value = serde_json::from_str(&answer).unwrap();
    let text = fs::read_to_string(folder().join("four-agencies.txt")).unwrap();
    assert!(matches!(read(&text, None, &books), Err(Ask::Agencies(names)) if names.len() == 4));
    let year = want["fiscal_year"].clone();
    let many = want["many"].as_array_mut().unwrap();
    let check = |text: &str, many: &mut Vec<Value>| {
        let got = ita_read::read_many(text, None, &books).unwrap();
        assert_eq!(got.len(), 4);
        for (want, (name, got)) in many.iter_mut().zip(got) {
            assert_eq!(want["agency"], Value::from(name));
            (want["fiscal_year"], want["stated"]) = (year.clone(), serde_json::json!({}));
            assert_eq!(compare(want, &got.unwrap()), None);
        }
    };
    check(&text, many);
    check(&format!("{text}\tค่าเฉลี่ย\t91.15\t89.10\t95.96\t92.46\tผ่านดี\n"), many);
    let wrong = ita_read::read_many(&text.replace("88.63", "188.63"), None, &books).unwrap();
    assert!(matches!(&wrong[1].1, Err(Ask::OutOfRange { .. })), "{:?}", wrong[1]);
    assert!(wrong[0].1.is_ok() && wrong[2].1.is_ok());
    // Rows of the table that give nothing, as of another year, say nothing of an agency either; what stands below it does.
    let more = format!("{text}5\tอบต.ห้า ปี 2566\t1\t2\t3\t2.00\t\n\t\t\t\t\t\t\nหมายเหตุ: คะแนนเต็ม 100\n");
    let said = ita_read::read_many(&more, Some(2568), &books).unwrap();
    assert_eq!(said.len(), 4);
    for (_, read) in said {
        let read = read.unwrap();
        assert_eq!((read.inputs.len(), read.rows.last().unwrap().ignored), (3, Some("note")), "{read:?}");
        assert!(read.rows.iter().all(|row| !row.text.contains("ห้า")), "{read:?}");
    }
    // As a spreadsheet gives it: as many cells in each line, and as a workbook does, a total of one decimal where the last is 0.
    let padded: String =
        text.lines().map(|line| format!("{line}{}\n", "\t".repeat(6 - line.matches('\t').count()))).collect();
    check(&padded, many);
    let short = ita_read::read_many(&padded.replace("93.20", "93.2").replace("100.00", "100"), None, &books).unwrap();
    assert!(short.iter().all(|(_, read)| read.is_ok()), "{short:?}");
    // One agency is not several.
    let one: String = text.lines().take(3).map(|line| format!("{line}\n")).collect();
    assert_eq!(ita_read::read_many(&one, None, &books), Err(Ask::NotItaResult));
}

/// Tables that a clone has at least.
const LEAST: usize = 303;
