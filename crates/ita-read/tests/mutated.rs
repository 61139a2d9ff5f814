//! Every table of `tests/tables` with lines and cells lost, doubled, moved or written in another way: what is still read is what the
//! whole table says, or nothing is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use ita_read::{Reading, read};
use ita_score::Rulebook;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A small generator: the same mutations each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// Takes away, doubles or moves something.
fn shuffled(text: &str, dice: &mut Dice, kind: usize) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let at = dice.below(lines.len());
    let mut cells: Vec<String> = lines[at].split('\t').map(str::to_owned).collect();
    let cell = dice.below(cells.len());
    if kind > 2 && cells.len() < 2 {
        return text;
    }
    match kind {
        0 => {
            lines.remove(at);
        }
        1 => lines.insert(at, lines[at].clone()),
        2 => {
            // A line that holds a name and its value goes elsewhere.
            let other = dice.below(lines.len());
            if lines.iter().all(|line| line.contains('\t')) && at > 2 && other > 2 {
                lines.swap(at, other);
            }
        }
        3 => {
            cells.remove(cell);
            lines[at] = cells.join("\t");
        }
        4 => {
            cells[cell].clear();
            lines[at] = cells.join("\t");
        }
        _ => {
            cells.insert(cell, String::new());
            lines[at] = cells.join("\t");
        }
    }
    lines.join("\n")
}

/// The same text as another program writes it.
fn rewritten(text: &str, kind: usize) -> String {
    let text = text.replace("\r\n", "\n");
    if kind == 0 {
        return format!("\u{feff}\n\n{}\n\n\n", text.replace(' ', "\u{a0}")).replace('\n', "\r\n");
    }
    let text: String = text.lines().map(|line| format!("{line}  \n")).collect();
    let text = text.replace('ำ', "\u{e4d}\u{e32}");
    text.chars().flat_map(|c| [Some(c), (c == 'ร').then_some('\u{200b}')]).flatten().collect()
}

fn plain(value: &str) -> String {
    let value = value.trim_end_matches('%');
    if value.contains('.') { value.trim_end_matches('0').trim_end_matches('.').to_owned() } else { value.to_owned() }
}

/// All that a table says: values by node, and the level.
fn said(reading: &Reading) -> BTreeMap<String, String> {
    let mut said: BTreeMap<String, String> =
        reading.inputs.iter().chain(&reading.stated).map(|(id, value)| (id.clone(), plain(value))).collect();
    if let Some(published) = &reading.published {
        said.extend(published.overall.iter().map(|value| ("overall".to_owned(), plain(value))));
        said.extend(published.level.iter().map(|level| ("level".to_owned(), level.clone())));
    }
    said
}

fn folder() -> PathBuf {
    std::env::var("TABLES")
        .map_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/tables"), PathBuf::from)
}

#[test]
fn what_is_left_of_a_table_is_read_as_it_was_or_not_at_all() {
    let books: Vec<&Rulebook> = ita_rules::all().unwrap();
    let rounds: usize = std::env::var("ROUNDS").map_or(1, |rounds| rounds.parse().unwrap());
    let entries = fs::read_dir(folder()).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.ends_with(".json"));
    names.sort();
    let (mut tried, mut failures) = (0, Vec::new());
    for name in &names {
        let want: Value = serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap();
        let year = want["ask_year"].as_u64().map(|year| u16::try_from(year).unwrap());
        let text = fs::read_to_string(folder().join(name.replace(".json", ".txt"))).unwrap();
        let Ok(whole) = read(&text, year, &books) else { continue };
        let whole = said(&whole);
        // One of the two ways, or both where more is tried.
        for kind in (0..2).filter(|kind| rounds > 1 || name.len() % 2 == *kind) {
            let other = rewritten(&text, kind);
            let got = read(&other, year, &books);
            tried += 1;
            if got.as_ref().ok().map(said).as_ref() != Some(&whole) {
                failures.push(format!("{name} written otherwise ({kind}): {got:?}"));
            }
        }
        let mut dice = Dice(name.bytes().map(u64::from).sum());
        for _ in 0..3 * rounds {
            let kind = dice.below(6);
            let other = shuffled(&text, &mut dice, kind);
            tried += 1;
            let Ok(got) = read(&other, year, &books) else { continue };
            let wrong: Vec<_> = said(&got).into_iter().filter(|(id, value)| whole.get(id) != Some(value)).collect();
            if !wrong.is_empty() {
                failures.push(format!("{name} ({kind}): {wrong:?} of\n{other}"));
            }
        }
    }
    println!("{tried} readings of {} tables", names.len());
    assert!(failures.is_empty(), "{} of {tried}:\n{}", failures.len(), failures.join("\n---\n"));
}
