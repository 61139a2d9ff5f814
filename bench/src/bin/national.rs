//! Made-up tables of the size of the country, from a fixed seed: what `cargo xtask bench` measures tables with.
//!
//! `national FOLDER AGENCIES RESPONDENTS` writes `agencies.csv` (ten indicators each) and `answers.csv` (24 questions, 8,300 agencies).
//! Nothing in them is anybody's: names are numbers, scores and answers are drawn.

use ita_bench::Draw;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// Agencies whose respondents are drawn; of a small table fewer.
const SURVEYED: u64 = 8_300;

fn main() -> std::io::Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let [_, folder, agencies, respondents] = &args[..] else {
        eprintln!("usage: national FOLDER AGENCIES RESPONDENTS");
        std::process::exit(2);
    };
    let number = |text: &String| text.parse::<u64>().unwrap_or(0);
    let folder = Path::new(folder);
    std::fs::create_dir_all(folder)?;
    scores(BufWriter::new(File::create(folder.join("agencies.csv"))?), number(agencies))?;
    answers(BufWriter::new(File::create(folder.join("answers.csv"))?), number(respondents))
}

fn scores(mut out: impl Write, rows: u64) -> std::io::Result<()> {
    let mut draw = Draw::new(2568);
    writeln!(out, "agency,fiscal_year,1,2,3,4,5,6,7,8,9,10")?;
    for row in 0..rows {
        write!(out, "หน่วยงานสมมติ {row:07},2568")?;
        // Around a level of the agency's own, as real ones are.
        let own = 7_000 + draw.below(2_700);
        for _ in 0..10 {
            let score = (own + draw.below(800)).saturating_sub(400).min(10_000);
            write!(out, ",{}.{:02}", score / 100, score % 100)?;
        }
        writeln!(out)?;
    }
    out.flush()
}

fn answers(mut out: impl Write, rows: u64) -> std::io::Result<()> {
    let mut draw = Draw::new(2564);
    let surveyed = SURVEYED.min(rows / 100).max(1);
    write!(out, "agency")?;
    for question in 1..=QUESTIONS {
        write!(out, ",i{question}")?;
    }
    writeln!(out)?;
    for row in 0..rows {
        write!(out, "หน่วยงานสมมติ {:04}", (row * 7_919) % surveyed)?;
        for _ in 0..QUESTIONS {
            // One in fifty is left out.
            match draw.below(50) {
                0 => write!(out, ",")?,
                other => write!(out, ",{}", 1 + other % 4)?,
            }
        }
        writeln!(out)?;
    }
    out.flush()
}

/// Answers of a respondent.
const QUESTIONS: u64 = 24;
