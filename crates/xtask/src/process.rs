//! Running other programs: shown, captured, or both; with a time limit where the network is involved.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::Duration;

use crate::error::{Context, Error, Result};

/// Variables that `cargo run` sets for this program and that a build started from it must not inherit:
/// build scripts that watch them would run again and again.
const OURS: [&str; 4] = ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_CRATE_NAME", "CARGO_BIN_NAME"];

/// A program to run, with its arguments and environment.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    program: OsString,
    args: Vec<OsString>,
    env: Vec<(OsString, Option<OsString>)>,
    dir: PathBuf,
    limit: Option<Duration>,
}

/// What a program that was shown and captured at once has printed, and whether it succeeded.
#[derive(Debug)]
pub(crate) struct Shown {
    /// Whether the exit code was 0.
    pub(crate) success: bool,
    /// Standard output and standard error, in the order they came.
    pub(crate) text: String,
}

impl Run {
    /// A program to run in `dir`.
    pub(crate) fn new(program: impl AsRef<OsStr>, dir: &Path) -> Self {
        Self { program: program.as_ref().into(), args: Vec::new(), env: Vec::new(), dir: dir.into(), limit: None }
    }

    /// This workspace's own cargo.
    pub(crate) fn cargo(dir: &Path) -> Self {
        Self::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), dir)
    }

    /// Adds arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args.extend(args.into_iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// Adds one argument.
    pub(crate) fn arg(self, arg: impl AsRef<OsStr>) -> Self {
        self.args([arg])
    }

    /// Sets a variable for this program only.
    pub(crate) fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.env.push((name.into(), Some(value.into())));
        self
    }

    /// Removes a variable for this program only.
    pub(crate) fn without_env(mut self, name: impl Into<OsString>) -> Self {
        self.env.push((name.into(), None));
        self
    }

    /// Ends the program after this time and calls it a failure.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs it with its output shown.
    pub(crate) fn show(&self) -> Result<()> {
        let started = self.expression().start().or_say(|| self.cannot_start())?;
        let ended = match self.limit {
            Some(limit) => started.wait_timeout(limit).or_say(|| self.cannot_start())?,
            None => Some(started.wait().or_say(|| self.cannot_start())?),
        };
        match (ended.map(|output| output.status), self.limit) {
            (Some(status), _) if status.success() => Ok(()),
            (Some(status), _) => Err(self.failed(status)),
            (None, limit) => {
                let _ = started.kill();
                let seconds = limit.unwrap_or_default().as_secs();
                Err(Error::new(format!("`{}` was ended after {seconds} s", self.line())))
            }
        }
    }

    /// Starts it; what it says goes into a file.
    pub(crate) fn start(&self, said: &Path) -> Result<duct::Handle> {
        self.expression().stderr_to_stdout().stdout_path(said).start().or_say(|| self.cannot_start())
    }

    /// Runs it quietly and gives its standard output; its standard error becomes the cause of a failure.
    pub(crate) fn text(&self) -> Result<String> {
        self.captured(self.expression().stdout_capture().stderr_capture())
    }

    /// Runs it quietly, shows its standard error, and gives its standard output.
    pub(crate) fn text_showing_errors(&self) -> Result<String> {
        self.captured(self.expression().stdout_capture())
    }

    /// Runs it with its output shown line by line, and keeps what it printed.
    pub(crate) fn show_and_keep(&self) -> Result<Shown> {
        let mut reader = BufReader::new(self.expression().stderr_to_stdout().reader().or_say(|| self.cannot_start())?);
        let (mut text, mut line) = (String::new(), Vec::new());
        while reader.read_until(b'\n', &mut line).or_say(|| self.cannot_start())? > 0 {
            let _ = std::io::stdout().write_all(&line).and_then(|()| std::io::stdout().flush());
            text.push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
        let ended = reader.get_ref().try_wait().or_say(|| self.cannot_start())?;
        Ok(Shown { success: ended.is_some_and(|output| output.status.success()), text })
    }

    /// The command line as a person would type it.
    pub(crate) fn line(&self) -> String {
        let program = Path::new(&self.program).file_stem().unwrap_or(&self.program).to_string_lossy().into_owned();
        let args = self.args.iter().map(|arg| arg.to_string_lossy().into_owned());
        std::iter::once(program).chain(args).collect::<Vec<_>>().join(" ")
    }

    fn expression(&self) -> duct::Expression {
        // What we printed so far must stand before what the program prints.
        let _ = std::io::stdout().flush();
        let run = duct::cmd(&self.program, &self.args).dir(&self.dir).stdin_null().unchecked();
        let ours = env::vars_os()
            .map(|(name, _)| name)
            .filter(|name| name.to_str().is_some_and(|name| OURS.contains(&name) || name.starts_with("CARGO_PKG_")));
        let run = ours.fold(run, |run, name| run.env_remove(name));
        self.env.iter().fold(run, |run, (name, value)| match value {
            Some(value) => run.env(name, value),
            None => run.env_remove(name),
        })
    }

    fn captured(&self, run: duct::Expression) -> Result<String> {
        let output = run.run().or_say(|| self.cannot_start())?;
        match (output.status.success(), String::from_utf8_lossy(&output.stderr)) {
            (true, _) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            (false, said) if said.is_empty() => Err(self.failed(output.status)),
            (false, said) => Err(self.failed(output.status).because(said)),
        }
    }

    fn cannot_start(&self) -> String {
        format!("cannot run `{}`", self.line())
    }

    fn failed(&self, status: ExitStatus) -> Error {
        Error::new(format!("`{}` failed ({status})", self.line()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named() {
        let error = Run::new("no-such-program-here", Path::new(".")).arg("x").text().map_err(|e| e.to_string());
        assert!(error.is_err_and(|text| text.contains("cannot run `no-such-program-here x`")));
    }

    #[cfg(unix)]
    #[test]
    fn a_time_limit_ends_the_program() {
        let error = Run::new("sleep", Path::new(".")).arg("60").limit(Duration::from_millis(150)).show();
        assert!(error.is_err_and(|error| error.to_string().contains("was ended")));
    }
}
