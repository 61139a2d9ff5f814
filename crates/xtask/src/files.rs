//! Files: those of a folder, copies of them, and what is put into one of them.

use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::error::{Error, Result};

/// Every file at or under a path, in order.
pub(crate) fn under(path: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut open) = (Vec::new(), vec![path.to_owned()]);
    while let Some(path) = open.pop() {
        if path.is_file() {
            files.push(path);
        } else if path.is_dir() {
            for entry in fs::read_dir(path)? {
                open.push(entry?.path());
            }
        }
    }
    files.sort_unstable();
    Ok(files)
}

/// Those of them that end like this.
pub(crate) fn ending(path: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = under(path)?;
    files.retain(|file| ends(file, &[ending]));
    Ok(files)
}

/// Whether a file's name has one of these endings.
pub(crate) fn ends(file: &Path, endings: &[&str]) -> bool {
    file.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
}

/// Every file of a folder but those that are only another form of one that is there.
pub(crate) fn originals(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = under(folder)?;
    files.retain(|file| !ends(file, &["br", "gz"]));
    Ok(files)
}

/// Copies them, and those of the folders in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in originals(from)? {
        let target = to.join(file.strip_prefix(from).unwrap_or(&file));
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target)?;
    }
    Ok(())
}

/// A file's path inside a folder, with `/`.
pub(crate) fn inside(folder: &Path, file: &Path) -> String {
    let parts = file.strip_prefix(folder).unwrap_or(file).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The text of a file with something else in a place that it must have once.
pub(crate) fn filled(file: &str, text: &str, place: &str, with: &str) -> Result<String> {
    match text.matches(place).count() {
        1 => Ok(text.replace(place, with)),
        count => Err(Error::new(format!("www/{file} says `{place}` {count} times, and has to say it once"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_to_be_there_once() {
        assert_eq!(filled("a", "<a><!--x--></a>", "<!--x-->", "<p>").ok().as_deref(), Some("<a><p></a>"));
        for text in ["<a></a>", "<!--x--><!--x-->"] {
            assert!(filled("a", text, "<!--x-->", "<p>").is_err(), "{text}");
        }
    }
}
