//! Who may depend on whom. The engine knows nobody; every other arrow between workspace crates is listed here.

use cargo_metadata::{DependencyKind, Metadata, Package};

use crate::error::{Error, Result};
use crate::metadata;
use crate::project::Project;

/// One crate and the only workspace crates it may depend on (tests and examples are free).
struct Allowed {
    name: &'static str,
    crates: &'static [&'static str],
    /// Outside crates it may depend on without a feature; `None` leaves them free.
    outside: Option<&'static [&'static str]>,
    /// Crates that may not be anywhere in its tree, on any target. (Programs for the command line are free: what they
    /// use may name these for targets that are never built.)
    never: &'static [&'static str],
}

/// What belongs to a browser.
const BROWSER: &[&str] = &["yew", "web-sys", "js-sys", "wasm-bindgen"];

/// The whole picture.
const ARROWS: [Allowed; 14] = [
    Allowed { name: "ita-score", crates: &[], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rules", crates: &["ita-score"], outside: Some(&["once_cell"]), never: BROWSER },
    // The one home of words: whatever speaks may use it, and it knows only the engine.
    Allowed { name: "ita-words", crates: &["ita-score"], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rulefile", crates: &["ita-score"], outside: Some(&["serde", "toml"]), never: BROWSER },
    // What `ita survey --exact` writes are fractions of any size.
    Allowed {
        name: "ita-table",
        crates: &["ita-score", "ita-words"],
        outside: Some(&["num-bigint", "num-rational", "num-traits"]),
        never: BROWSER,
    },
    Allowed { name: "ita-read", crates: &["ita-score", "ita-words"], outside: Some(&["html5gum"]), never: BROWSER },
    // Its libraries ask a browser for the time of day.
    Allowed { name: "ita-office", crates: &[], outside: Some(&["calamine", "rust_xlsxwriter", "zip"]), never: &[] },
    // Documents of a result, for whoever shows or writes them: it reads no file and no rule.
    Allowed {
        name: "ita-report",
        crates: &["ita-score", "ita-words"],
        outside: Some(&["serde", "serde_json"]),
        never: BROWSER,
    },
    // What people enter and its file, for whoever opens one: the app and the command line.
    Allowed {
        name: "ita-file",
        crates: &["ita-report", "ita-score", "ita-words"],
        outside: Some(&["litemap", "serde", "serde_json"]),
        never: BROWSER,
    },
    Allowed {
        name: "ita-view",
        crates: &["ita-file", "ita-read", "ita-report", "ita-rulefile", "ita-rules", "ita-score", "ita-words"],
        outside: None,
        never: BROWSER,
    },
    Allowed {
        name: "ita-app",
        crates: &["ita-office", "ita-report", "ita-view", "ita-rules", "ita-score", "ita-words"],
        outside: None,
        never: &[],
    },
    // No wasm-bindgen and no Yew: it must stay small.
    Allowed {
        name: "ita-element",
        crates: &["ita-rules", "ita-score", "ita-words"],
        outside: Some(&[]),
        never: BROWSER,
    },
    Allowed {
        name: "ita-cli",
        crates: &[
            "ita-file",
            "ita-office",
            "ita-read",
            "ita-report",
            "ita-rulefile",
            "ita-rules",
            "ita-score",
            "ita-table",
            "ita-words",
        ],
        outside: None,
        never: &[],
    },
    Allowed { name: "xtask", crates: &["ita-rulefile"], outside: None, never: &[] },
];

/// Checks every crate of the workspace; gives the number of crates checked.
pub(crate) fn check(project: &Project) -> Result<u32> {
    let workspace = metadata::load(project)?;
    let tests = project.root.join("tests");
    let (mut checked, mut wrong) = (0, Vec::new());
    for package in workspace.workspace_packages() {
        if metadata::folder(package).starts_with(&tests) {
            continue; // the tests may use everything, and nothing may use them (they are in no list)
        }
        checked += 1;
        let names: Vec<&str> = metadata::tree(&workspace, package).iter().map(|used| used.name.as_str()).collect();
        match ARROWS.iter().find(|allowed| allowed.name == package.name.as_str()) {
            Some(allowed) => wrong.extend(violations(allowed, &arrows(&workspace, package), &names)),
            None => wrong.push(format!("{} is not in the list", package.name)),
        }
    }
    if wrong.is_empty() {
        return Ok(checked);
    }
    Err(Error::new(format!("the crates depend on each other in a way they must not:\n    {}", wrong.join("\n    ")))
        .mend("turn the dependency around or move the code; crates/xtask/src/arrows.rs has the list, with reasons"))
}

fn arrows<'a>(workspace: &Metadata, package: &'a Package) -> Vec<Arrow<'a>> {
    let built = package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
    let inside = |name: &str| metadata::member(workspace, name).is_ok();
    built.map(|it| Arrow { to: &it.name, inside: inside(&it.name), optional: it.optional }).collect()
}

/// A dependency that is built.
struct Arrow<'a> {
    to: &'a str,
    inside: bool,
    optional: bool,
}

fn violations(allowed: &Allowed, arrows: &[Arrow], tree: &[&str]) -> Vec<String> {
    let name = allowed.name;
    let mut wrong = Vec::new();
    for Arrow { to, inside, optional } in arrows {
        if *inside && !allowed.crates.contains(to) {
            wrong.push(format!("{name} -> {to}"));
        } else if !inside && !optional && allowed.outside.is_some_and(|outside| !outside.contains(to)) {
            wrong.push(format!("{name} -> {to} (an outside crate, not behind a feature)"));
        }
    }
    let never = tree.iter().filter(|used| allowed.never.contains(used));
    wrong.extend(never.map(|used| format!("{name} -> … -> {used} (belongs to a browser)")));
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_arrows_than_those_of_the_list_are_named() {
        let rules = ARROWS.iter().find(|allowed| allowed.name == "ita-rules").unwrap();
        for (to, inside, optional, wrong) in [
            ("ita-score", true, false, ""),
            ("serde", false, true, ""),
            ("ita-view", true, false, "ita-rules -> ita-view"),
            ("ita-view", true, true, "ita-rules -> ita-view"),
            ("serde", false, false, "ita-rules -> serde (an outside crate, not behind a feature)"),
            ("web-sys", false, true, "ita-rules -> … -> web-sys (belongs to a browser)"),
        ] {
            assert_eq!(violations(rules, &[Arrow { to, inside, optional }], &[to]).concat(), wrong, "{to}");
        }
    }
}
