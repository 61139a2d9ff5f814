//! The size budgets: what a person downloads before the app, or the page element, can be used.
//!
//! A size depends on how the wasm was compiled, so there is a ceiling for each way. Below the ceiling a ratchet holds: anything
//! more than one per cent over the size recorded in `docs/size.md` fails until somebody records the new size on purpose. The
//! ratchet holds only for the compiler and library with which the sizes were recorded: another version's are a little smaller or
//! larger without any change of ours, and only the ceiling applies.

use std::fs;

use crate::bundle::JOINED;
use crate::dist::Weighed;
use crate::error::{Context, Error, Result};
use crate::project::Project;
use crate::text::kilobytes;
use crate::tools::wasm::Way;

/// Something that is weighed, and the most it may weigh, in bytes (brotli, but for fonts).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    /// Its name, here and in `docs/size.md`.
    pub(crate) what: &'static str,
    /// With the standard library that rustup brings, or built as that one is; compiled from its sources, for size.
    ceilings: (u64, u64),
    /// The files that count.
    counts: fn(&str) -> bool,
}

/// HTML, JavaScript, wasm and CSS until the app of a first visit can be used. What follows unasked once it can be used is not in it.
const FIRST_LOAD: Budget = Budget { what: "first load", ceilings: (175_000, 150_000), counts: is_first_load };
/// The same where there are numbers already: with what reads them and shows their result.
pub(crate) const WITH_RESULT: Budget =
    Budget { what: "first load with a result", ceilings: (335_000, 300_000), counts: is_first_load };
const FONTS: Budget = Budget { what: "fonts", ceilings: (60_000, 60_000), counts: is_font };
/// The page element: JavaScript with its style sheet, and the heaviest wasm of a year that has one of its own (`weigh_with`).
const ELEMENT: Budget = Budget { what: "element", ceilings: (32_000, 26_000), counts: is_element };
/// What a page loads before an element comes near the view.
const LOADER: Budget = Budget { what: "loader", ceilings: (1_000, 1_000), counts: |name| name == "ita-score.js" };

/// What is weighed in `dist/app`, and in `dist/element`.
pub(crate) const APP: [Budget; 2] = [FIRST_LOAD, FONTS];
pub(crate) const PAGE_ELEMENT: [Budget; 2] = [ELEMENT, LOADER];

/// Starts of the names, with or without their folder, of files that no browser loads at first: a browser test opens the app and
/// looks. They are the app's later parts, the service worker, and the page element, which is there for other sites. Anything else counts.
const LATER: [&str; 7] = ["later-", "offline-", "split_", "chunk_", JOINED, "element/", "sw.js"];

/// What something weighs.
#[derive(Clone, Debug)]
pub(crate) struct Size {
    /// What it is.
    pub(crate) budget: Budget,
    /// The bytes.
    pub(crate) bytes: u64,
    files: Vec<Weighed>,
}

impl Budget {
    fn ceiling(&self, way: Way) -> u64 {
        let (stock, source) = self.ceilings;
        match way {
            Way::Stock => stock,
            Way::Source => source,
        }
    }

    /// What the files that count weigh together.
    pub(crate) fn weigh(self, files: &[Weighed]) -> Size {
        self.weigh_with(files, &[])
    }

    /// The same, with more files: their names without a folder.
    pub(crate) fn weigh_with(self, files: &[Weighed], more: &[String]) -> Size {
        let counts = |name: &str| (self.counts)(name) || more.iter().any(|more| own_name(name) == more);
        let mut files: Vec<Weighed> = files.iter().filter(|file| counts(&file.name)).cloned().collect();
        files.sort_by_key(|file| std::cmp::Reverse(file.best()));
        Size { budget: self, bytes: files.iter().map(Weighed::best).sum(), files }
    }
}

/// Prints every size. Fails if one is over its ceiling, or has grown and was not recorded.
pub(crate) fn check(project: &Project, way: Way, label: &str, sizes: &[Size]) -> Result<()> {
    let record = fs::read_to_string(project.root.join(RECORD)).unwrap_or_default();
    let compares = cell(&record, LABEL, way) == Some(label);
    println!("\n  Measured on: {label}");
    if !compares {
        println!("  {RECORD} was recorded on another compiler or library: only the ceilings hold");
    }
    let mut verdicts = Vec::new();
    for size in sizes {
        println!("  {}: {} of {}", size.budget.what, kilobytes(size.bytes), kilobytes(size.budget.ceiling(way)));
        let recorded = recorded(&record, size.budget.what, way).filter(|_| compares);
        verdicts.push(within(size, way).and_then(|()| not_grown(size, recorded)));
    }
    verdicts.into_iter().collect::<Result<()>>().map_err(|error| error.because(format!("measured on: {label}")))
}

fn within(size: &Size, way: Way) -> Result<()> {
    let ceiling = size.budget.ceiling(way);
    if size.bytes <= ceiling {
        return Ok(());
    }
    let (what, now) = (size.budget.what, kilobytes(size.bytes));
    let files = size.files.iter().map(|file| format!("\n    {} {}", file.name, kilobytes(file.best())));
    let text = format!("over its ceiling: {what}, {now} of {}{}", kilobytes(ceiling), files.collect::<String>());
    Err(Error::new(text).mend("make it smaller, or load it later: docs/size.md says what weighs what"))
}

fn not_grown(size: &Size, recorded: Option<u64>) -> Result<()> {
    match recorded {
        Some(had) if size.bytes > had + had / 100 => Err(Error::new(format!(
            "{} has grown by more than one per cent: {}, recorded {}",
            size.budget.what,
            kilobytes(size.bytes),
            kilobytes(had)
        ))
        .mend("make it smaller, or say that it is on purpose: `cargo xtask size --record`, and commit docs/size.md")),
        _ => Ok(()),
    }
}

/// Where the sizes are recorded: rows `| what | stock | from source |`.
const RECORD: &str = "docs/size.md";

/// The row that says with which compiler and library.
const LABEL: &str = "measured on";

/// Returns the cell of a row for a way of compiling.
fn cell<'r>(record: &'r str, what: &str, way: Way) -> Option<&'r str> {
    let row = record.lines().find_map(|line| line.strip_prefix(&format!("| {what} |")))?;
    row.split('|').nth(usize::from(way == Way::Source)).map(str::trim)
}

/// The recorded size, if there is one.
fn recorded(record: &str, what: &str, way: Way) -> Option<u64> {
    let (whole, tenth) = cell(record, what, way)?.strip_suffix(" kB")?.split_once('.')?;
    Some(whole.parse::<u64>().ok()? * 1_000 + tenth.parse::<u64>().ok()? * 100)
}

/// Puts sizes into the table of `docs/size.md`, unless one is over its ceiling.
pub(crate) fn record(project: &Project, way: Way, label: &str, sizes: &[Size]) -> Result<()> {
    sizes.iter().try_for_each(|size| within(size, way))?;
    let path = project.root.join(RECORD);
    let text = fs::read_to_string(&path).or_say(|| format!("cannot read {RECORD}"))?;
    let text = with(&text, LABEL, way, label)?;
    let text = sizes.iter().try_fold(text, |text, size| with(&text, size.budget.what, way, &kilobytes(size.bytes)))?;
    fs::write(&path, text).or_say(|| format!("cannot write {RECORD}"))
}

/// The record with another text in a cell.
fn with(record: &str, what: &str, way: Way, says: &str) -> Result<String> {
    let start = format!("| {what} |");
    let Some(line) = record.lines().find(|line| line.starts_with(&start)) else {
        return Err(Error::new(format!("{RECORD} has no row `{what}`")));
    };
    let mut cells: Vec<String> = line.split('|').map(str::to_owned).collect();
    if let Some(cell) = cells.get_mut(if way == Way::Stock { 2 } else { 3 }) {
        *cell = format!(" {says} ");
    }
    Ok(record.replacen(line, &cells.join("|"), 1))
}

fn is_first_load(name: &str) -> bool {
    let counted = [".html", ".js", ".css", ".wasm"].iter().any(|ending| name.ends_with(ending));
    let own = own_name(name);
    counted && !LATER.iter().any(|start| name.starts_with(start) || own.starts_with(start))
}

fn own_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

fn is_font(name: &str) -> bool {
    [".woff2", ".woff", ".ttf", ".otf"].iter().any(|ending| name.ends_with(ending))
}

fn is_element(name: &str) -> bool {
    name == "ita-score-element.js"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> Weighed {
        Weighed { name: name.into(), raw: brotli * 3, gzip: Some(brotli + 1), brotli: Some(brotli) }
    }

    #[test]
    fn each_way_has_its_ceiling_and_keeps_it_to_the_byte() {
        let size =
            |bytes: u64| FIRST_LOAD.weigh(&[file("a/ita-app_bg.wasm", bytes - 1_000), file("index.html", 1_000)]);
        assert!(within(&size(150_000), Way::Source).is_ok());
        let over = within(&size(150_001), Way::Source).map_err(|error| error.to_string());
        assert!(over.is_err_and(|text| text.contains("over its ceiling") && text.contains("ita-app_bg.wasm 149.1 kB")));
        assert!(within(&size(175_000), Way::Stock).is_ok() && within(&size(175_001), Way::Stock).is_err());
    }

    #[test]
    fn what_grows_by_more_than_one_per_cent_has_to_be_said() {
        let size = ELEMENT.weigh(&[file("ita-score-element.js", 25_250), file("ita-score.js", 900)]);
        assert!(not_grown(&size, Some(25_000)).is_ok() && not_grown(&size, None).is_ok());
        let grown = not_grown(&size, Some(24_900)).map_err(|error| error.to_string());
        assert!(grown.is_err_and(|text| text.contains("recorded 24.9 kB") && text.contains("size --record")));
    }

    #[test]
    fn a_size_is_recorded_in_its_row_and_read_back() -> Result<()> {
        let table = "# Size\n\n| what | stock | from source |\n| --- | --- | --- |\n| element | 28.8 kB | 25.2 kB |\n| loader | - | - |\n| measured on | Rust 1.95 | - |\n";
        assert_eq!(recorded(table, "element", Way::Stock), Some(28_800));
        assert_eq!(recorded(table, "loader", Way::Source), None);
        assert_eq!(cell(table, LABEL, Way::Stock), Some("Rust 1.95"));
        let written = with(table, "loader", Way::Source, "0.8 kB")?;
        assert!(written.contains("| loader | - | 0.8 kB |\n"), "{written}");
        assert_eq!(recorded(&written, "loader", Way::Source), Some(800));
        assert!(with("", "loader", Way::Source, "0.8 kB").is_err());
        Ok(())
    }

    #[test]
    fn only_what_is_loaded_later_is_left_out() {
        assert!(is_first_load("boot-0123456789abcdef.js") && is_first_load("ita-app-00/ita-app_bg.wasm"));
        assert!(!is_first_load("fonts/a.woff2"));
        assert!(!is_first_load("ita-app-00/split_rules.wasm") && !is_first_load("element/a.js"));
        assert!(is_font("fonts/a.woff2"));
    }

    #[test]
    fn a_first_view_with_a_result_counts_what_shows_it() {
        let files = [file("a/ita-app_bg.wasm", 900), file("a/split_result.wasm", 90), file("a/split_help.wasm", 9)];
        assert_eq!(WITH_RESULT.weigh_with(&files, &["split_result.wasm".into()]).bytes, 990);
    }
}
