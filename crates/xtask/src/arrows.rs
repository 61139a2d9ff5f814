//! Who may depend on whom. The engine knows nobody; every other arrow between workspace crates is listed here.

use crate::error::{Error, Result};
use crate::metadata::{Metadata, Package};
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
const ARROWS: [Allowed; 9] = [
    Allowed { name: "ita-score", crates: &[], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rules", crates: &["ita-score"], outside: Some(&[]), never: BROWSER },
    // The one home of words: whatever speaks may use it, and it knows only the engine.
    Allowed { name: "ita-words", crates: &["ita-score"], outside: Some(&[]), never: BROWSER },
    Allowed { name: "ita-rulefile", crates: &["ita-score"], outside: Some(&["serde", "toml"]), never: BROWSER },
    Allowed { name: "ita-view", crates: &["ita-rules", "ita-score", "ita-words"], outside: None, never: BROWSER },
    Allowed {
        name: "ita-app",
        crates: &["ita-view", "ita-rules", "ita-score", "ita-words"],
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
        crates: &["ita-rulefile", "ita-rules", "ita-score", "ita-words"],
        outside: None,
        never: &[],
    },
    Allowed { name: "xtask", crates: &["ita-rulefile"], outside: None, never: &[] },
];

/// Checks every crate of the workspace; gives the number of crates checked.
pub(crate) fn check(project: &Project) -> Result<u32> {
    let metadata = Metadata::load(project)?;
    let tests = project.root.join("tests");
    let (mut checked, mut wrong) = (0, Vec::new());
    for package in metadata.workspace() {
        if package.folder().starts_with(&tests) {
            continue; // the tests may use everything, and nothing may use them (they are in no list)
        }
        checked += 1;
        match ARROWS.iter().find(|allowed| allowed.name == package.name) {
            Some(allowed) => wrong.extend(violations(&metadata, package, allowed)),
            None => wrong.push(format!("{} is not in the list", package.name)),
        }
    }
    if wrong.is_empty() {
        return Ok(checked);
    }
    Err(Error::new(format!("the crates depend on each other in a way they must not:\n    {}", wrong.join("\n    ")))
        .mend("turn the dependency around or move the code; crates/xtask/src/arrows.rs has the list, with reasons"))
}

fn violations(metadata: &Metadata, package: &Package, allowed: &Allowed) -> Vec<String> {
    let mut wrong = Vec::new();
    for dependency in package.dependencies.iter().filter(|dependency| !dependency.is_dev()) {
        let arrow = format!("{} -> {}", package.name, dependency.name);
        let inside = metadata.member(&dependency.name).is_some();
        if inside && !allowed.crates.contains(&dependency.name.as_str()) {
            wrong.push(arrow);
        } else if !inside
            && !dependency.optional
            && allowed.outside.is_some_and(|outside| !outside.contains(&dependency.name.as_str()))
        {
            wrong.push(format!("{arrow} (an outside crate, not behind a feature)"));
        }
    }
    let tree = metadata.tree(package);
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
            .map(|(name, kind, optional)| json!({"name": name, "kind": kind, "optional": optional}))
            .collect();
        json!({"id": name, "name": name, "dependencies": dependencies, "manifest_path": format!("/w/{name}/Cargo.toml")})
    }

    fn found(dependencies: &[(&str, Option<&str>, bool)]) -> Vec<String> {
        let rules = package("ita-rules", dependencies);
        let deps: Vec<_> =
            dependencies.iter().map(|(name, kind, _)| json!({"pkg": name, "dep_kinds": [{"kind": kind}]})).collect();
        let metadata = json!({
            "packages": [package("ita-score", &[]), rules, package("ita-view", &[]), package("web-sys", &[])],
            "workspace_members": ["ita-score", "ita-rules", "ita-view"],
            "resolve": {"nodes": [{"id": "ita-rules", "deps": deps}]},
        });
        let Ok(metadata) = serde_json::from_value::<Metadata>(metadata) else { return vec!["unreadable".into()] };
        let (Some(package), Some(allowed)) = (metadata.member("ita-rules"), ARROWS.get(1)) else { return Vec::new() };
        violations(&metadata, package, allowed)
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
