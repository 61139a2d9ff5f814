//! `ita survey` over answers of which none can be counted, as of another form: the list of them takes no memory of its own.

#![cfg(target_os = "linux")]

use crate::common::{Folder, command};
use std::io::Write;
use std::process::Stdio;

/// The most memory that a process has used so far, in KiB.
fn peak(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn rows(rows: std::ops::Range<u32>) -> Vec<u8> {
    rows.map(|row| format!("หน่วยงาน {},ไม่ทราบ {row}\n", row % 50)).collect::<String>().into_bytes()
}

#[test]
fn refused_rows_are_listed_in_their_order_and_constant_memory() {
    let folder = Folder::new("survey-large");
    for list in [None, Some(folder.path("refused.csv"))] {
        let mut args = vec!["survey", "-", "--year", "2564", "-o", "-", "--lang", "en"];
        args.extend(list.iter().flat_map(|path| ["--refused", path]));
        let mut child = command(&args).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(b"agency,i2\n").unwrap();
        stdin.write_all(&rows(0..120_000)).unwrap();
        let most = peak(child.id());
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && said.contains("120000 rows were refused"), "{said}");
        assert_eq!(said.contains("line 2, column i2: “ไม่ทราบ 0”"), list.is_none(), "{said}");
        // So many rows as they were kept before take some 60 MB. A batch of as many takes 20 MB.
        assert!(most < 32 << 10, "memory grows with the refused rows: {most} KiB");
        if let Some(path) = list {
            let mut table = csv::Reader::from_path(path).unwrap();
            let lines = table.records().map(|row| row.unwrap()[0].parse::<u32>().unwrap());
            assert!(lines.eq(2..120_002));
        }
    }
}
