//! The three crates that others take, as others see them: packages that build outside the workspace, a fresh program that
//! follows the README, and the list of everything public.
//!
//! `ITA_WRITE_GOLDEN=1` writes the lists in `docs/public-api` anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// Crate and features that its list of public items is made with.
const CRATES: [&str; 3] = ["ita-score", "ita-rules", "ita-rulefile"];

/// The version of rustdoc's JSON that the pinned `public-api` reads.
const FORMAT: u64 = 57;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Cargo without network, with a target folder `of` each test's own: no other build is waited for, and none changes what it reads.
fn cargo(of: &str, folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder).env("CARGO_TARGET_DIR", target(of)).env("CARGO_NET_OFFLINE", "true");
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env("CARGO_TERM_COLOR", "never");
    // Nobody looks for lines of what is built here.
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    cargo
}

fn target(of: &str) -> PathBuf {
    root().join("target/crates").join(of)
}

/// Runs to the end; the text on standard output and standard error.
fn run(command: &mut Command) -> (String, String) {
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{command:?}\n{out}\n{err}");
    (out, err)
}

/// Cargo keeps what it unpacked and compiled of a package by its version, which is the same though the package is another by now.
fn forget_packages() {
    let _ = std::fs::remove_dir_all(target("package"));
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"))).unwrap();
    for kept in ["src", "cache"] {
        for registry in std::fs::read_dir(home.join("registry").join(kept)).into_iter().flatten().flatten() {
            // Registries in a folder have no host's name before their hash.
            if registry.file_name().to_string_lossy().starts_with('-') {
                for name in CRATES {
                    let _ = std::fs::remove_dir_all(registry.path().join(format!("{name}-0.1.0")));
                    let _ = std::fs::remove_file(registry.path().join(format!("{name}-0.1.0.crate")));
                }
            }
        }
    }
}

#[test]
fn packages_build_outside_the_workspace() {
    forget_packages();
    let mut package = cargo("package", &root());
    package.args(["package", "--allow-dirty"]).args(CRATES.iter().flat_map(|name| ["-p", name]));
    let (_, said) = run(&mut package);
    for name in CRATES {
        assert!(said.contains(&format!("Verifying {name} ")), "{name} was built from its package:\n{said}");
        let (files, _) = run(cargo("package", &root()).args(["package", "--list", "--allow-dirty", "-p", name]));
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"] {
            assert!(files.lines().any(|line| line == file), "{name} lacks {file}");
        }
    }
}

/// As `cargo publish` would, up to the upload. It asks the registry's index, so it is run by hand, or where there is a network:
/// `cargo nextest run -p ita-tests --test crates --run-ignored only`. What it adds to the packages that build is the index: that
/// these versions are not there yet.
#[test]
#[ignore = "asks the registry"]
fn publishing_stops_only_before_the_upload() {
    let mut publish = cargo("package", &root());
    publish.env_remove("CARGO_NET_OFFLINE").args(["publish", "--dry-run", "--allow-dirty", "--no-verify"]);
    let (_, said) = run(publish.args(CRATES.iter().flat_map(|name| ["-p", name])));
    assert_eq!(said.matches("aborting upload due to dry run").count(), CRATES.len(), "{said}");
}

/// What crates.io asks of a manifest beyond what Cargo does.
#[test]
fn manifests_are_fit_for_a_registry() {
    let (metadata, _) = run(cargo("metadata", &root()).args(["metadata", "--format-version", "1", "--no-deps"]));
    let metadata: serde_json::Value = serde_json::from_str(&metadata).unwrap();
    let mut seen = 0;
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if !CRATES.contains(&name) {
            assert_eq!(package["publish"], serde_json::json!([]), "{name} is nobody's to publish");
            continue;
        }
        seen += 1;
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{name}");
        assert!(package["description"].as_str().unwrap().len() > 40, "{name}");
        let list =
            |key: &str| package[key].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>();
        assert!((1..=5).contains(&list("keywords").len()) && (1..=5).contains(&list("categories").len()), "{name}");
        assert!(list("keywords").iter().all(|word| word.len() <= 20), "{name}");
        for dependency in package["dependencies"].as_array().unwrap() {
            let (of, kind) = (dependency["name"].as_str().unwrap(), &dependency["kind"]);
            let known = CRATES.contains(&of) || dependency["path"].is_null();
            assert!(kind == "dev" || (known && dependency["req"] != "*"), "{name} needs {of}, which is not published");
        }
    }
    assert_eq!(seen, CRATES.len());
}

/// The TOML and the Rust of `ita-score`'s README, with paths in place of versions, are a program that runs.
#[test]
fn a_fresh_program_runs_as_the_readme_says() {
    let readme = std::fs::read_to_string(root().join("crates/ita-score/README.md")).unwrap();
    let block = |lang: &str| {
        let (_, rest) = readme.split_once(&format!("```{lang}\n")).unwrap();
        rest.split_once("```").unwrap().0.to_owned()
    };
    let (mut dependencies, source) = (block("toml"), block("rust"));
    assert!(source.contains("fn main()") && source.matches("assert").count() >= 5, "{source}");
    for name in ["ita-score", "ita-rules"] {
        let path = format!("{name} = {{ path = {:?} }}", root().join("crates").join(name));
        let said = format!("{name} = \"0.1\"");
        assert!(dependencies.contains(&said), "{dependencies}");
        dependencies = dependencies.replace(&said, &path);
    }
    let folder = std::env::temp_dir().join(format!("ita-fresh-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("src")).unwrap();
    let head = "[package]\nname = \"fresh\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n";
    std::fs::write(folder.join("Cargo.toml"), format!("{head}{dependencies}")).unwrap();
    std::fs::write(folder.join("src/main.rs"), source).unwrap();
    let ran = cargo("fresh", &folder).args(["run", "--quiet"]).output().unwrap();
    // Nothing else came along: two crates, the one that `ita-rules` is built on, and the program.
    let lock = std::fs::read_to_string(folder.join("Cargo.lock")).unwrap_or_default();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_eq!(lock.matches("[[package]]").count(), 4, "{lock}");
}

/// Everything public, one line each, by rustdoc's own JSON; `docs/public-api` holds the lists.
#[test]
fn what_is_public_is_written_down() {
    let mut items = 0;
    for name in CRATES {
        let mut rustdoc = cargo("public", &root());
        // rustdoc's JSON is unstable: the version of `public-api` is the one that reads this compiler's.
        rustdoc.env("RUSTC_BOOTSTRAP", "1").args(["rustdoc", "--lib", "--all-features", "-p", name]);
        run(rustdoc.args(["--", "-Z", "unstable-options", "--output-format", "json"]));
        let json = target("public").join("doc").join(format!("{}.json", name.replace('-', "_")));
        if let Some(other) = other_format(&json) {
            eprintln!("not compared: this compiler's rustdoc writes format {other}, and `public-api` reads another");
            return;
        }
        let mut builder = public_api::Builder::from_rustdoc_json(json);
        builder = builder.omit_blanket_impls(true).omit_auto_trait_impls(true).omit_auto_derived_impls(true);
        let mut list = builder.build().unwrap().items().map(|item| format!("{item}\n")).collect::<String>();
        items += list.lines().count();
        list.insert_str(0, "# Written by ITA_WRITE_GOLDEN=1 cargo test -p ita-tests --test crates\n");
        let file = root().join("docs/public-api").join(format!("{name}.txt"));
        if std::env::var_os("ITA_WRITE_GOLDEN").is_some() {
            std::fs::write(&file, &list).unwrap();
        }
        let written = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        let differs = list.lines().find(|line| !written.lines().any(|known| known == *line));
        let gone = written.lines().find(|line| !list.lines().any(|known| known == *line));
        assert_eq!((differs, gone), (None, None), "{name}: new and gone; if meant, write the list anew");
        assert_eq!(list, written);
    }
    assert!(items > 600, "{items}");
}

/// The version of rustdoc's JSON, where it is not the one that `public-api` reads: the compiler is older or newer than the one these
/// lists are made with, which is that of `rust-version`. In CI that must not be.
fn other_format(json: &Path) -> Option<u64> {
    let text = std::fs::read_to_string(json).unwrap();
    let version = serde_json::from_str::<serde_json::Value>(&text).unwrap()["format_version"].as_u64().unwrap();
    let differs = version != FORMAT;
    assert!(!differs || std::env::var_os("CI").is_none(), "format {version} in place of {FORMAT}");
    differs.then_some(version)
}

/// The declared version is no newer than the compiler here. Where it is the same, every test is a test of it. On a newer one the
/// three crates are checked by the declared one if rustup has it (nothing is downloaded); if not, there is only clippy's
/// `incompatible_msrv`, which knows what of the standard library is too new, but not what of the language. The READMEs say
/// the same version.
#[test]
fn the_declared_rust_version_is_held() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let declared = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap().trim_matches('"');
    let (said, _) = run(Command::new("rustc").arg("--version").current_dir(root()));
    let minor = |version: &str| version.split('.').nth(1).unwrap().parse::<u32>().unwrap();
    let here = minor(said.split(' ').nth(1).unwrap());
    assert!(here >= minor(declared), "declared {declared}, compiled by {said}");
    let rustup = |args: &[&str]| {
        let toolchain = format!("{declared}.0");
        let mut command = Command::new("rustup");
        command.current_dir(root()).args(["run", &toolchain]).args(args).env("CARGO_NET_OFFLINE", "true");
        command.env_remove("RUSTUP_TOOLCHAIN").env("CARGO_TARGET_DIR", target("declared"));
        command
    };
    let has_it = rustup(&["rustc", "--version"]).output().is_ok_and(|output| output.status.success());
    if here > minor(declared) && has_it {
        let packages = CRATES.iter().flat_map(|name| ["-p", name]);
        run(rustup(&["cargo", "check", "--all-features"]).args(packages));
    }
    assert!(manifest.contains("all = { level = \"warn\""), "clippy's suspicious lints are on");
    for name in CRATES {
        let folder = root().join("crates").join(name);
        let readme = std::fs::read_to_string(folder.join("README.md")).unwrap();
        assert!(readme.contains(&format!("Minimum supported Rust version: {declared}.")), "{name}");
        let own = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert!(own.contains("rust-version.workspace = true") && own.contains("publish = true"), "{name}");
    }
}
