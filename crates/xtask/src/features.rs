//! The libraries compile with every combination of their features, not only with all of them: what is shipped has fewer.

use std::collections::BTreeSet;

use cargo_metadata::Package;

use crate::error::Result;
use crate::metadata;
use crate::process::Run;
use crate::project::Project;

/// The libraries whose features choose what is in them.
const PACKAGES: [&str; 5] = ["ita-score", "ita-rules", "ita-words", "ita-view", "ita-element"];

/// Checks them; gives the number of combinations.
pub(crate) fn check(project: &Project) -> Result<u32> {
    let workspace = metadata::load(project)?;
    let mut checked = 0;
    for name in PACKAGES {
        for features in combinations(&names(metadata::member(&workspace, name)?)) {
            let list = features.join(",");
            let run = Run::cargo(&project.root).args(["check", "--quiet", "--package", name, "--no-default-features"]);
            run.args(["--features", &list])
                .show()
                .map_err(|error| error.because(format!("{name} with only: {list}")))?;
            checked += 1;
        }
    }
    println!("  {checked} combinations compile");
    Ok(checked)
}

/// The features that are combined. A year is a table like every other year: the newest stands for them.
fn names(package: &Package) -> Vec<String> {
    let mut names: BTreeSet<&String> = package.features.keys().filter(|name| *name != "default").collect();
    let years: Vec<&String> = names.iter().copied().filter(|name| is_year(name)).collect();
    for year in years.iter().rev().skip(1) {
        names.remove(year);
    }
    names.into_iter().cloned().collect()
}

fn is_year(name: &str) -> bool {
    name.strip_prefix("fy").is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Every choice of these names, none and all included.
fn combinations(names: &[String]) -> Vec<Vec<String>> {
    names.iter().fold(vec![Vec::new()], |all, name| {
        let with = all.iter().map(|chosen| chosen.iter().chain([name]).cloned().collect());
        all.iter().cloned().chain(with.collect::<Vec<_>>()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_once() {
        let names = ["a".to_owned(), "b".to_owned()];
        let all: Vec<String> = combinations(&names).into_iter().map(|chosen| chosen.join(",")).collect();
        assert_eq!(all, ["", "a", "b", "a,b"]);
        assert_eq!(combinations(&[]), [Vec::<String>::new()]);
        assert!(is_year("fy2568") && !is_year("full") && !is_year("all-years"));
    }
}
