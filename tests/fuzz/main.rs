//! The laws of the fuzz targets (`fuzz/laws`), held by everything in `fuzz/seeds` and by some thousand changes of it. No
//! replacement for fuzzing: no coverage leads the changes. But the laws compile, and a machine without cargo-fuzz can try
//! more: `ITA_FUZZ_ROUNDS=1000000 cargo nextest run -p ita-tests --test fuzz`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../fuzz/laws/csv.rs"]
mod csv;
#[path = "../../fuzz/laws/json.rs"]
mod json;
#[path = "../../fuzz/laws/rulefile.rs"]
mod rulefile;
#[path = "../../fuzz/laws/vector.rs"]
mod vector;

use std::fs;
use std::path::Path;

/// Changes that are tried where nobody asks for another number.
const ROUNDS: usize = 3_000;

#[test]
fn tables() {
    every("csv", |bytes| {
        csv::hold(bytes);
    });
}

/// Every table of up to seven of these characters.
#[test]
fn small_tables() {
    let (mut tried, mut sound) = (0, 0);
    for length in 0..=7u32 {
        for number in 0..5u32.pow(length) {
            let letter = |place: u32| b"\",\n\ra"[(number / 5u32.pow(place) % 5) as usize];
            let table: Vec<u8> = std::iter::once(0).chain((0..length).map(letter)).collect();
            tried += 1;
            sound += u32::from(csv::hold(&table));
        }
    }
    assert_eq!(tried, (0..=7).map(|length| 5u32.pow(length)).sum::<u32>());
    assert!(sound > 10_000, "only {sound}");
}

#[test]
fn requests() {
    every("json", |bytes| as_text(bytes, json::hold));
}

#[test]
fn rule_files() {
    every("rulefile", |bytes| as_text(bytes, rulefile::hold));
}

#[test]
fn vectors() {
    every("vector", |bytes| as_text(bytes, |text| vector::hold(text, None)));
}

/// As the fuzzer does: what is no text is no input.
fn as_text(bytes: &[u8], hold: impl Fn(&str)) {
    if let Ok(text) = str::from_utf8(bytes) {
        hold(text);
    }
}

/// Holds the seeds of a target and changes of them against its laws. The same changes each time.
fn every(target: &str, hold: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
    assert!(seeds.len() >= 2, "{target}");
    seeds.iter().for_each(|seed| hold(seed));
    let rounds = std::env::var("ITA_FUZZ_ROUNDS").map_or(ROUNDS, |rounds| rounds.parse().unwrap());
    let mut chance = Chance(0x1d87_2b41_c9a5_6e3f);
    for round in 0..rounds {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=chance.below(4) {
            chance.change(&mut bytes, &seeds);
        }
        hold(&bytes);
    }
}

/// What each target's inputs are made of, and what has gone wrong before.
const PIECES: [&[u8]; 24] = [
    b"/",
    b":",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\"",
    b"\"\"",
    b"\0",
    b"0",
    b"100",
    b"100.01",
    b"-",
    b".",
    b"50%",
    b"null",
    b"{}",
    b"1e2",
    b"overall",
    b"o1",
    "๙".as_bytes(),
    "\u{200b}".as_bytes(),
    b"\xef\xbb\xbf",
];

/// Pseudo-random numbers (xorshift64*): the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % end
    }

    /// One small change: a byte, a piece put in, a stretch taken out, doubled, or taken from another seed.
    fn change(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(bytes.len() + 1);
        let end = (at + 1 + self.below(12)).min(bytes.len());
        match self.below(6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            1 if at < end => drop(bytes.drain(at..end)),
            2 if at < end => bytes.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
            3 => {
                let other = &seeds[self.below(seeds.len())];
                let from = self.below(other.len());
                let to = (from + 1 + self.below(24)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied()).for_each(drop);
            }
            _ => bytes.splice(at..at, PIECES[self.below(PIECES.len())].iter().copied()).for_each(drop),
        }
    }
}
