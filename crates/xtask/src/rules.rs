//! `rules`: writes the rule tables of `ita-rules` from its data files, or checks that they are fresh.
//!
//! `crates/ita-rules/data/fy2568.toml` becomes `crates/ita-rules/src/generated/fy2568.rs`, and so on, and
//! `data/means/national.toml` becomes `src/means/table.rs` and `data/crosswalk/years.toml` `src/generated/crosswalk.rs`; what a
//! file may say and how it is written as Rust is the business of the library `ita-rulefile`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::error::{Context, Error, Result};
use crate::project::Project;

/// Writes the generated tables, or with `check` only compares them.
pub(crate) fn run(project: &Project, check: bool) -> Result<()> {
    let rules = project.package("ita-rules");
    let (data, generated) = (rules.join("data"), rules.join("src").join("generated"));
    let mut wanted = tables(&read(&data, "toml")?)?;
    wanted.insert("crosswalk".to_owned(), crosswalk_table(&data.join("crosswalk").join("years.toml"))?);
    let found = read(&generated, "rs")?;
    let mut stale = Vec::new();
    for (year, text) in &wanted {
        if found.get(year) != Some(text) {
            stale.push(generated.join(format!("{year}.rs")));
            if !check {
                fs::create_dir_all(&generated).or_say(|| "cannot make the folder of the tables".into())?;
                write(project, &generated.join(format!("{year}.rs")), text)?;
            }
        }
    }
    for year in found.keys().filter(|year| !wanted.contains_key(*year)) {
        stale.push(generated.join(format!("{year}.rs")));
        if !check {
            fs::remove_file(generated.join(format!("{year}.rs"))).or_say(|| format!("cannot remove {year}.rs"))?;
        }
    }
    let means = rules.join("src").join("means").join("table.rs");
    let wanted_means = means_table(&rules.join("data").join("means").join("national.toml"))?;
    if fs::read_to_string(&means).ok().map(|text| text.replace("\r\n", "\n")).as_ref() != Some(&wanted_means) {
        if !check {
            write(project, &means, &wanted_means)?;
        }
        stale.push(means);
    }
    let names = stale.iter().map(|path| project.show(path)).collect::<Vec<_>>();
    match (names.as_slice(), check) {
        ([], _) => println!("{} rule tables are fresh", wanted.len() + 1),
        (names, false) => println!("wrote {} of {} rule tables: {}", names.len(), wanted.len() + 1, names.join(", ")),
        (names, true) => {
            return Err(Error::new(format!("not what the data files say: {}", names.join(", ")))
                .because("they are generated, and a data file or the generator has changed since")
                .mend("cargo xtask rules, and commit what it writes"));
        }
    }
    Ok(())
}

/// The tables as they should be, by the name of their year.
fn tables(data: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
    let table = |(year, text): (&String, &String)| {
        let file = format!("crates/ita-rules/data/{year}.toml");
        let rulebook = ita_rulefile::load(&file, text)
            .or_say(|| format!("the rule file of {year} is refused"))
            .map_err(|error| error.mend("crates/ita-rules/README.md says how a rule file is written"))?;
        if *rulebook.spec().id != **year {
            return Err(Error::new(format!("{file} has the id `{}`", rulebook.spec().id))
                .mend(format!("id = \"{year}\", or another name for the file")));
        }
        let header = format!(
            "Generated from data/{year}.toml by `cargo xtask rules`.\nDo not edit: change that file and run the command."
        );
        Ok((year.clone(), ita_rulefile::rust_source(rulebook.spec(), &header)))
    };
    data.iter().map(table).collect()
}

/// The table of which nodes of two years are the same thing, as it should be.
fn crosswalk_table(data: &Path) -> Result<String> {
    let file = "crates/ita-rules/data/crosswalk/years.toml";
    let text = fs::read_to_string(data).or_say(|| format!("cannot read {file}"))?.replace("\r\n", "\n");
    let crosswalk = ita_rulefile::load_crosswalk(file, &text)
        .or_say(|| "the crosswalk is refused".into())
        .map_err(|error| error.mend("crates/ita-rules/README.md says how it is written"))?;
    let header = "Generated from data/crosswalk/years.toml by `cargo xtask rules`.\nDo not edit: change that file and run the command.";
    Ok(ita_rulefile::crosswalk_source(crosswalk.spec(), header))
}

/// The table of national means as it should be.
fn means_table(data: &Path) -> Result<String> {
    let file = "crates/ita-rules/data/means/national.toml";
    let text = fs::read_to_string(data).or_say(|| format!("cannot read {file}"))?.replace("\r\n", "\n");
    let means = ita_rulefile::load_means(file, &text)
        .or_say(|| "the file of national means is refused".into())
        .map_err(|error| error.mend("crates/ita-rules/README.md says how it is written"))?;
    let header = "Generated from data/means/national.toml by `cargo xtask rules`.\nDo not edit: change that file and run the command.";
    Ok(ita_rulefile::means_source(&means, header))
}

/// The files of a folder with this ending, by their name without it.
fn read(folder: &Path, ending: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(files),
        Err(error) => return Err(Error::new(format!("cannot read {}", folder.display())).because(error)),
    };
    for entry in entries {
        let path = entry.or_say(|| format!("cannot read {}", folder.display()))?.path();
        if path.extension().is_some_and(|found| found == ending)
            && let Some(name) = path.file_stem()
        {
            let text = fs::read_to_string(&path).or_say(|| format!("cannot read {}", path.display()))?;
            files.insert(name.to_string_lossy().into_owned(), text.replace("\r\n", "\n"));
        }
    }
    Ok(files)
}

fn write(project: &Project, path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).or_say(|| format!("cannot write {}", project.show(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_file_is_refused_with_its_line() {
        let data = BTreeMap::from([("fy2599".to_owned(), "format = 1\nwrong = 2".to_owned())]);
        let error = tables(&data).expect_err("a key that there is not").to_string();
        assert!(error.contains("crates/ita-rules/data/fy2599.toml:2: unknown key `wrong`"), "{error}");
    }
}
