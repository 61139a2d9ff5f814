//! Short names for what the app's wasm imports from its JavaScript.
//!
//! wasm-bindgen names each imported function after what it calls and a hash: `__wbg_href_a0128fb7c568d8e5`. The name stands
//! in the wasm and in the JavaScript, and no compression makes a hash smaller: some two kilobytes of the first load.

use std::collections::BTreeMap;

use crate::error::{Error, Result};

/// What the names begin with.
const START: &str = "__wbg_";

/// Digits of the hash that they end with.
const HASH: usize = 16;

/// Both files with short names, the same in each.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut names = BTreeMap::new();
    let wasm = rename(wasm, &mut names).ok_or_else(|| {
        Error::new("the app's wasm is not as expected").mend("crates/xtask/src/imports.rs reads its imports")
    })?;
    let mut short = script.to_owned();
    for (long, name) in &names {
        if short.matches(long.as_str()).count() != 1 {
            return Err(Error::new(format!("the app's JavaScript does not have {long} exactly once")));
        }
        short = short.replace(long.as_str(), name);
    }
    Ok((wasm, short))
}

/// The same module with other names of imports; `None` if it is not read.
fn rename(wasm: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    const HEADER: usize = 8;
    const IMPORTS: u8 = 2;
    let mut out = wasm.get(..HEADER)?.to_vec();
    let mut rest = wasm.get(HEADER..)?;
    while let Some((&id, after)) = rest.split_first() {
        let (length, body) = number(after)?;
        let (section, next) = body.split_at_checked(length)?;
        rest = next;
        let section = if id == IMPORTS { imports(section, names)? } else { section.to_vec() };
        out.push(id);
        write_number(&mut out, section.len());
        out.extend(section);
    }
    Some(out)
}

fn imports(section: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut out = Vec::new();
    write_number(&mut out, count);
    for _ in 0..count {
        let (module, after) = name(rest)?;
        let (field, after) = name(after)?;
        let next = after_kind(after)?;
        let kind = &after[..after.len() - next.len()];
        rest = next;
        let field = if is_hashed(field) {
            let short = format!("_{}", names.len());
            names.entry(field.to_owned()).or_insert(short).clone()
        } else {
            field.to_owned()
        };
        for text in [module, &field] {
            write_number(&mut out, text.len());
            out.extend(text.as_bytes());
        }
        out.extend(kind);
    }
    Some(out)
}

fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit('_').next().unwrap_or_default();
    name.starts_with(START) && hash.len() == HASH && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// What follows an import's kind and type.
fn after_kind(bytes: &[u8]) -> Option<&[u8]> {
    let limits = |bytes: &'_ [u8]| -> Option<usize> {
        let (flags, rest) = number(bytes)?;
        let (_, mut rest) = number(rest)?;
        if flags & 1 == 1 {
            rest = number(rest)?.1;
        }
        Some(bytes.len() - rest.len())
    };
    let (&kind, rest) = bytes.split_first()?;
    match kind {
        // A function: its type.
        0 => Some(number(rest)?.1),
        // A table: what it holds, and how many.
        1 => rest.get(1..).and_then(|rest| rest.get(limits(rest)?..)),
        // A memory.
        2 => rest.get(limits(rest)?..),
        // A global.
        3 => rest.get(2..),
        _ => None,
    }
}

fn name(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let (text, rest) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

/// A number as wasm writes it: seven bits a byte, the lowest first.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[place + 1..]));
        }
    }
    None
}

fn write_number(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one section of imports: two functions and a memory.
    fn module(first: &str, second: &str) -> Vec<u8> {
        let mut section = vec![3];
        for (field, kind) in [(first, &[0, 7][..]), (second, &[0, 0x80, 1]), ("memory", &[2, 0, 17])] {
            section.extend([1, b'm']);
            write_number(&mut section, field.len());
            section.extend(field.as_bytes());
            section.extend(kind);
        }
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.push(2);
        write_number(&mut wasm, section.len());
        wasm.extend(section);
        wasm.extend([10, 1, 0]);
        wasm
    }

    #[test]
    fn hashed_names_are_short_in_both_files() -> Result<()> {
        let long = "__wbg_href_a0128fb7c568d8e5";
        let (wasm, script) = shorten(&module(long, "__wbindgen_throw"), &format!("{{{long}:function(){{}}}}"))?;
        assert_eq!(wasm, module("_0", "__wbindgen_throw"));
        assert_eq!(script, "{_0:function(){}}");
        Ok(())
    }

    #[test]
    fn a_name_that_the_script_lacks_and_a_broken_module_are_refused() {
        let wasm = module("__wbg_href_a0128fb7c568d8e5", "x");
        assert!(shorten(&wasm, "{}").is_err());
        assert!(shorten(&wasm[..20], "{}").is_err());
    }
}
