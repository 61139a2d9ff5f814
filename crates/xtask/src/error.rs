//! The one error of this program: what failed, why, and how to mend it.

use std::fmt;

/// A result whose error can be shown to a person as it is.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// What failed and where, why, and what the reader can do about it.
#[derive(Debug)]
pub(crate) struct Error {
    what: String,
    why: Option<String>,
    mend: Vec<String>,
}

impl Error {
    /// An error that says what failed.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), why: None, mend: Vec::new() }
    }

    /// Adds the cause.
    pub(crate) fn because(mut self, why: impl fmt::Display) -> Self {
        self.why = Some(why.to_string());
        self
    }

    /// Adds something the reader can do, as a sentence or a command line.
    pub(crate) fn mend(mut self, how: impl Into<String>) -> Self {
        self.mend.push(how.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.what)?;
        if let Some(why) = &self.why {
            write!(f, "\n  because: {}", why.trim_end().replace('\n', "\n    "))?;
        }
        for how in &self.mend {
            write!(f, "\n  to mend: {}", how.replace('\n', "\n    "))?;
        }
        Ok(())
    }
}

/// Of files: `fs_err` says which, and what was to be done with it.
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}

/// Turns another error into ours, with the sentence that says what was being done.
pub(crate) trait Context<T> {
    /// `what` says what failed, e.g. `cannot read Cargo.lock`.
    fn or_say(self, what: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: fmt::Display> Context<T> for std::result::Result<T, E> {
    fn or_say(self, what: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|cause| Error::new(what()).because(cause))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_why_and_how_to_mend() {
        let error = Error::new("cannot build").because("no linker").mend("install one").mend("or ask");
        assert_eq!(error.to_string(), "cannot build\n  because: no linker\n  to mend: install one\n  to mend: or ask");
    }
}
