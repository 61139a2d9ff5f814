//! Short names for what the wasm takes from its JavaScript. wasm-bindgen gives each a hash of sixteen digits, which no compression
//! makes smaller: 4 kB of the first load, half in the wasm and half in the script.

use std::collections::BTreeMap;

use wasm_bindgen_cli_support::Output;

use crate::error::{Error, Result};

/// Gives the wasm's imports from its own script short names; by each long one the short one.
pub(super) fn shorten(bound: &mut Output, script: &str) -> BTreeMap<String, String> {
    let from = format!("./{script}_bg.js");
    let imports = bound.wasm_mut().imports.iter_mut().filter(|import| import.module == from);
    let mut names = BTreeMap::new();
    for (number, import) in imports.enumerate() {
        let short = format!("_{number}");
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
    }
    names
}

/// The script with the short names, each of which stands there once: as a key of the object that the wasm is given.
pub(super) fn renamed(script: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let (mut out, mut rest, mut found) = (String::with_capacity(script.len()), script, 0);
    while let Some(at) = rest.find(is_of_name) {
        let (before, word) = rest.split_at(at);
        let (word, after) = word.split_at(word.find(|c| !is_of_name(c)).unwrap_or(word.len()));
        let short = names.get(word);
        found += usize::from(short.is_some());
        out.push_str(before);
        out.push_str(short.map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    if found == names.len() {
        return Ok(out);
    }
    Err(Error::new(format!("the script around the wasm names {found} of its {} imports", names.len()))
        .mend("a new version of wasm-bindgen writes it otherwise: see crates/xtask/src/bundle/imports.rs"))
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_are_renamed_and_each_must_be_there() {
        let names = BTreeMap::from(
            [("__wbg_new_1f", "_0"), ("__wbg_new_1f0", "_1")].map(|(long, short)| (long.into(), short.into())),
        );
        let script = "return {\n  __wbg_new_1f: function() {}, __wbg_new_1f0: f.__wbg_new,\n};";
        assert_eq!(renamed(script, &names).unwrap(), "return {\n  _0: function() {}, _1: f.__wbg_new,\n};");
        assert!(renamed("return { __wbg_new_1f: f };", &names).is_err());
    }
}
