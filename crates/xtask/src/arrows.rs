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
const ARROWS: [Allowed; 13] = [
    Allowed { name: "ita-score", crates: &[], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rules", crates: &["ita-score"], outside: Some(&["once_cell"]), never: BROWSER },
    // The one home of words: whatever speaks may use it, and it knows only the engine.
    Allowed { name: "ita-words", crates: &["ita-score"], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rulefile", crates: &["ita-score"], outside: Some(&["serde", "toml"]), never: BROWSER },
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
        match ARROWS.iter().find(|allowed| allowed.name == package.name.as_str()) {
            Some(allowed) => wrong.extend(violations(&workspace, package, allowed)),
            None => wrong.push(format!("{} is not in the list", package.name)),
        }
    }
    if wrong.is_empty() {
        return Ok(checked);
    }
    Err(Error::new(format!("the crates depend on each other in a way they must not:\n    {}", wrong.join("\n    ")))
        .mend("turn the dependency around or move the code; crates/xtask/src/arrows.rs has the list, with reasons"))
}

fn violations(workspace: &Metadata, package: &Package, allowed: &Allowed) -> Vec<String> {
    let mut wrong = Vec::new();
    for dependency in package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development) {
        let arrow = format!("{} -> {}", package.name, dependency.name);
        let inside = metadata::member(workspace, &dependency.name).is_ok();
        if inside && !allowed.crates.contains(&dependency.name.as_str()) {
            wrong.push(arrow);
        } else if !inside
            && !dependency.optional
            && allowed.outside.is_some_and(|outside| !outside.contains(&dependency.name.as_str()))
        {
            wrong.push(format!("{arrow} (an outside crate, not behind a feature)"));
        }
    }
    let tree = metadata::tree(workspace, package);
    let never = tree.iter().filter(|used| allowed.never.contains(&used.name.as_str()));
    wrong.extend(never.map(|used| format!("{} -> … -> {} (belongs to a browser)", package.name, used.name)));
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, dependencies: &[(&str, Option<&str>, bool)]) -> serde_json::Value {
        let dependencies: Vec<_> = dependencies
            .iter()
            .map(|(name, kind, optional)| {
                json!({"name": name, "kind": kind, "optional": optional, "req": "*", "uses_default_features": true, "features": []})
            })
            .collect();
        json!({
            "id": name, "name": name, "version": "1.0.0", "dependencies": dependencies, "targets": [], "features": {},
            "manifest_path": format!("/w/{name}/Cargo.toml"),
        })
    }

    fn found(dependencies: &[(&str, Option<&str>, bool)]) -> Vec<String> {
        let rules = package("ita-rules", dependencies);
        let deps: Vec<_> = dependencies
            .iter()
            .map(|(name, kind, _)| json!({"name": name, "pkg": name, "dep_kinds": [{"kind": kind, "target": null}]}))
            .collect();
        let metadata = json!({
            "packages": [package("ita-score", &[]), rules, package("ita-view", &[]), package("web-sys", &[])],
            "workspace_members": ["ita-score", "ita-rules", "ita-view"],
            "resolve": {"nodes": [{"id": "ita-rules", "deps": deps, "dependencies": []}], "root": null},
            "target_directory": "/t", "workspace_root": "/w", "version": 1,
        });
        let metadata = match serde_json::from_value::<Metadata>(metadata) {
            Ok(metadata) => metadata,
            Err(error) => return vec![error.to_string()],
        };
        let Ok(package) = metadata::member(&metadata, "ita-rules") else { return vec!["absent".into()] };
        let allowed = ARROWS.iter().find(|allowed| allowed.name == "ita-rules");
        allowed.map_or_else(Vec::new, |allowed| violations(&metadata, package, allowed))
    }

    #[test]
    fn the_allowed_arrow_passes() {
        assert_eq!(found(&[("ita-score", None, false)]), Vec::<String>::new());
        assert_eq!(found(&[("ita-view", Some("dev"), false)]), Vec::<String>::new());
        assert_eq!(found(&[("serde", None, true)]), Vec::<String>::new());
    }

    #[test]
    fn another_arrow_fails_with_its_name() {
        assert_eq!(found(&[("ita-view", None, false)]), ["ita-rules -> ita-view"]);
        assert_eq!(found(&[("ita-view", None, true)]), ["ita-rules -> ita-view"]);
        assert_eq!(found(&[("serde", None, false)]), ["ita-rules -> serde (an outside crate, not behind a feature)"]);
        assert_eq!(found(&[("web-sys", None, true)]), ["ita-rules -> … -> web-sys (belongs to a browser)"]);
    }
}
