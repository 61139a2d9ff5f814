//! The file that rows go into until all are there. Whatever ends the run before, short of `kill -9`, removes it.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// A file in the target's folder, and the name that it gets in the end. Dropped before that, it is removed.
pub(super) struct Part {
    path: PathBuf,
    target: PathBuf,
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

impl Part {
    /// Creates an empty one. Its name does not depend on the target's, which may be as long as a name can be.
    pub(super) fn create(target: PathBuf) -> io::Result<(File, Self)> {
        let folder = Self::folder(&target).to_owned();
        let mut number = 0;
        loop {
            // A file that is there belongs to a run that was killed, or that is on another machine.
            let path = folder.join(format!("ita-{}-{number}.part", std::process::id()));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    let part = Self { path, target };
                    removed_by_signals(&part.path)?;
                    return Ok((file, part));
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 100 => number += 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// The folder that a file is in.
    pub(super) fn folder(target: &Path) -> &Path {
        match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        }
    }

    /// Gives it its name. Nothing is left under the old one then, and dropping it removes nothing.
    pub(super) fn finish(self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)
    }
}

/// From now on, a signal that would end the run removes the file first, and then ends the run as it would have.
#[cfg(unix)]
fn removed_by_signals(path: &Path) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let heard = [SIGINT, SIGTERM, SIGHUP].into_iter().filter(|&signal| !is_ignored(signal));
    let mut signals = signal_hook::iterator::Signals::new(heard)?;
    let path = path.to_owned();
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let _ = fs::remove_file(&path);
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
    Ok(())
}

/// True if the caller had this signal ignored, as `nohup` does: then it stays so. Known on Linux only.
#[cfg(unix)]
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
fn removed_by_signals(_: &Path) -> io::Result<()> {
    Ok(())
}
