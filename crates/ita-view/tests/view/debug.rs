//! Nothing that the app does depends on `Debug`: its wasm is compiled without what prints that (`-Zfmt-debug=none`), so that a name made by it
//! is empty there, and only there.

use std::fs;
use std::path::Path;

/// The lines of a folder's sources that print by `Debug`, without comments and tests.
fn printing(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            printing(&path, found);
        } else if name != "tests.rs" && name.ends_with(".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.extend(
                lines
                    .filter(|line| line.contains(":?}") || line.contains(":#?}"))
                    .map(|line| format!("{name}: {line}")),
            );
        }
    }
}

#[test]
fn no_source_of_the_app_prints_by_debug() {
    let mut found = Vec::new();
    for name in ["score", "rules", "words", "file", "read", "report", "office", "view", "app"] {
        printing(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../ita-{name}/src")), &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}
