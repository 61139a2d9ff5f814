//! `rules`: writes the rule tables of `ita-rules` from its data files, or checks that they are fresh.
//!
//! `crates/ita-rules/data/fy2568.toml` becomes `crates/ita-rules/src/generated/fy2568.rs`, and so on; the other tables are listed below.
//! What a file may say and how it is written as Rust is the business of the library `ita-rulefile`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fs_err as fs;
use ita_rulefile::RulefileError;

use crate::error::{Error, Result};
use crate::files;
use crate::project::Project;

/// Writes the generated tables, or with `check` only compares them.
pub(crate) fn run(project: &Project, check: bool) -> Result<()> {
    let rules = project.package("ita-rules");
    let (data, generated) = (rules.join("data"), rules.join("src").join("generated"));
    fs::create_dir_all(&generated)?;
    let mut wanted: BTreeMap<PathBuf, String> = BTreeMap::new();
    for file in inside(&data, "toml")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        wanted.insert(generated.join(format!("{name}.rs")), table(&file, YEAR)?);
    }
    for (from, to, write) in OTHERS {
        wanted.insert(rules.join(to), table(&rules.join(from), write)?);
    }

    let is_stale = |path: &PathBuf| wanted.get(path) != text(path).ok().as_ref();
    let found = inside(&generated, "rs")?.into_iter().filter(|path| !wanted.contains_key(path));
    let stale: Vec<PathBuf> = wanted.keys().cloned().chain(found).filter(is_stale).collect();
    let names = stale.iter().map(|path| project.show(path)).collect::<Vec<_>>().join(", ");
    if stale.is_empty() {
        println!("{} rule tables are fresh", wanted.len());
        return Ok(());
    }
    if check {
        return Err(Error::new(format!("not what the data files say: {names}"))
            .because("they are generated, and a data file or the generator has changed since")
            .mend("cargo xtask rules, and commit what it writes"));
    }
    for path in &stale {
        match wanted.get(path) {
            Some(table) => fs::write(path, table)?,
            None => fs::remove_file(path)?,
        }
    }
    println!("wrote {} of {} rule tables: {names}", stale.len(), wanted.len());
    Ok(())
}

/// The Thai names of the levels of every year, as the data files have them; a name that years share stands more than once.
pub(crate) fn level_names(project: &Project) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in inside(&project.package("ita-rules").join("data"), "toml")? {
        let rules = ita_rulefile::load(&project.show(&file), &text(&file)?).map_err(refused)?;
        names.extend(rules.levels().iter().map(|level| level.name.th.to_string()));
    }
    Ok(names)
}

/// From a file's name and text, and the header of the table, to the table.
type Write = fn(&str, &str, &str) -> std::result::Result<String, RulefileError>;

const YEAR: Write = |file, text, header| Ok(ita_rulefile::rust_source(&ita_rulefile::load(file, text)?, header));

/// What is no year: the data file, the table that is written from it, and how.
const OTHERS: [(&str, &str, Write); 3] = [
    ("data/crosswalk/years.toml", "src/generated/crosswalk.rs", |file, text, header| {
        Ok(ita_rulefile::crosswalk_source(ita_rulefile::load_crosswalk(file, text)?.spec(), header))
    }),
    ("data/efforts/profiles.toml", "src/efforts/table.rs", |file, text, header| {
        Ok(ita_rulefile::efforts_source(&ita_rulefile::load_efforts(file, text)?, header))
    }),
    ("data/means/national.toml", "src/means/table.rs", |file, text, header| {
        Ok(ita_rulefile::means_source(&ita_rulefile::load_means(file, text)?, header))
    }),
];

/// The table of a data file as it should be.
fn table(path: &Path, write: Write) -> Result<String> {
    let file = path.to_string_lossy().replace('\\', "/");
    let inside = file.rsplit_once("/ita-rules/").map_or(&*file, |(_, inside)| inside);
    let header =
        format!("Generated from {inside} by `cargo xtask rules`.\nDo not edit: change that file and run the command.");
    write(&format!("crates/ita-rules/{inside}"), &text(path)?, &header).map_err(refused)
}

fn refused(error: RulefileError) -> Error {
    Error::new("a rule file is refused")
        .because(error)
        .mend("crates/ita-rules/README.md says how a rule file is written")
}

/// The files of a folder, not of those in it, with this ending.
fn inside(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = files::ending(folder, ending)?;
    files.retain(|path| path.parent() == Some(folder));
    Ok(files)
}

fn text(path: &Path) -> Result<String> {
    Ok(fs::read_to_string(path)?.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_file_is_refused_with_its_line() {
        let error = YEAR("fy2599.toml", "format = 1\nwrong = 2", "").expect_err("a key that there is not").to_string();
        assert!(error.contains("fy2599.toml:2: unknown key `wrong`"), "{error}");
    }
}
