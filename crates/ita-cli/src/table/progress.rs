//! How much of a file has been read, shown on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A file of fewer bytes is read before anybody looks.
const WORTH: u64 = 4 * 1024 * 1024;

/// What has been read of a file, and of how many bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    read: Arc<AtomicU64>,
    all: u64,
}

/// A file whose bytes are counted.
pub(super) struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Progress {
    /// Counts what is read of this file.
    pub(super) fn of(&mut self, file: File) -> Counted {
        self.all = file.metadata().map_or(0, |meta| meta.len());
        Counted { file, read: Arc::clone(&self.read) }
    }

    /// A bar on standard error; none unless that is a terminal and the file is large.
    pub(crate) fn bar(&self) -> Option<Bar> {
        let worth = self.all >= WORTH && io::stderr().is_terminal();
        worth.then(|| {
            let bar = ProgressBar::with_draw_target(Some(self.all), ProgressDrawTarget::stderr_with_hz(5));
            if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent}%  {eta}") {
                bar.set_style(style);
            }
            Bar { bar, read: Arc::clone(&self.read) }
        })
    }
}

/// A bar; it goes away when it is dropped.
pub(crate) struct Bar {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
}

impl Bar {
    /// Shows how far it is.
    pub(crate) fn show(&self) {
        self.bar.set_position(self.read.load(Ordering::Relaxed));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

impl Read for Counted {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(bytes)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
