//! `ita batch` over a large table: every row, in order, in constant memory.

#![cfg(target_os = "linux")]

use crate::common::command;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, Stdio};

const ROWS: u32 = 100_000;

/// A table whose rows can be told apart: every tenth is refused, some cells are quoted.
fn write_rows(pipe: &mut ChildStdin, rows: std::ops::Range<u32>) {
    let mut text = String::new();
    for row in rows {
        let value = if row % 10 == 9 { "x".to_owned() } else { format!("{}.{:02}", row % 100, row / 100 % 100) };
        text.push_str(&format!("{row},\"หน่วยงาน, ที่\n{row}\",2568,{value},{value},{value}\n"));
        if text.len() > 1 << 16 {
            pipe.write_all(text.as_bytes()).unwrap();
            text.clear();
        }
    }
    pipe.write_all(text.as_bytes()).unwrap();
}

/// The most memory that a process has used so far, in KiB.
fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_hundred_thousand_rows_in_constant_memory() {
    let mut child = command(&["batch", "-", "-o", "-", "--lang", "en"]).stdin(Stdio::piped()).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let reader = std::thread::spawn(move || {
        let mut rows = csv::Reader::from_reader(BufReader::new(stdout));
        let mut count = 0;
        for row in rows.records() {
            let row = row.unwrap();
            assert_eq!(row[0], count.to_string(), "rows are in order");
            assert_eq!(row[1], format!("หน่วยงาน, ที่\n{count}"));
            // Three equal instruments make the same whole.
            let (score, error) = (&row[6], &row[16]);
            match count % 10 {
                9 => assert!(score.is_empty() && error.starts_with("not_a_number: iit"), "{row:?}"),
                _ => assert!(
                    *score == format!("{}.{:02}", count % 100, count / 100 % 100) && error.is_empty(),
                    "{row:?}"
                ),
            }
            count += 1;
        }
        count
    });
    stdin.write_all(b"id,agency,fiscal_year,iit,eit,oit\n").unwrap();
    write_rows(&mut stdin, 0..ROWS / 10);
    let early = peak(child.id());
    write_rows(&mut stdin, ROWS / 10..ROWS);
    let late = peak(child.id());
    drop(stdin);
    assert_eq!(reader.join().unwrap(), ROWS);
    let summary = BufReader::new(child.stderr.take().unwrap()).lines().last().unwrap().unwrap();
    assert_eq!(summary, format!("{ROWS} rows, {} refused", ROWS / 10));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    println!("peak after {} rows {early} KiB, after {ROWS} rows {late} KiB", ROWS / 10);
    // Threads take some more before it is steady.
    assert!(late < early + 4096 && late < 32 << 10, "memory grows with the table: {early} KiB, then {late} KiB");
}
