//! Running other programs: shown, captured, or both; with a time limit where the network is involved.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

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
        let mut command = self.command();
        command.stdin(Stdio::null());
        let mut child = self.start(&mut command)?;
        let status = self.wait(&mut child)?;
        if status.success() { Ok(()) } else { Err(self.failed(status)) }
    }

    /// Runs it quietly and gives its standard output; its standard error becomes the cause of a failure.
    pub(crate) fn text(&self) -> Result<String> {
        let output = self.command().stdin(Stdio::null()).output().or_say(|| self.cannot_start())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(self.failed(output.status).because(String::from_utf8_lossy(&output.stderr)))
        }
    }

    /// Runs it quietly, shows its standard error, and gives its standard output.
    pub(crate) fn text_showing_errors(&self) -> Result<String> {
        let mut command = self.command();
        command.stdin(Stdio::null()).stderr(Stdio::inherit());
        let output = command.output().or_say(|| self.cannot_start())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(self.failed(output.status))
        }
    }

    /// Runs it with its output shown line by line, and keeps what it printed.
    pub(crate) fn show_and_keep(&self) -> Result<Shown> {
        let mut command = self.command();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.start(&mut command)?;
        let out = child.stdout.take().map(|pipe| thread::spawn(move || copy(pipe, std::io::stdout())));
        let err = child.stderr.take().map(|pipe| thread::spawn(move || copy(pipe, std::io::stderr())));
        let status = self.wait(&mut child)?;
        let mut text = String::new();
        for reader in [err, out].into_iter().flatten() {
            text.push_str(&reader.join().unwrap_or_default());
        }
        Ok(Shown { success: status.success(), text })
    }

    /// The command line as a person would type it.
    pub(crate) fn line(&self) -> String {
        let program = Path::new(&self.program).file_stem().unwrap_or(&self.program).to_string_lossy().into_owned();
        let args = self.args.iter().map(|arg| arg.to_string_lossy().into_owned());
        std::iter::once(program).chain(args).collect::<Vec<_>>().join(" ")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).current_dir(&self.dir);
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| OURS.contains(&name) || name.starts_with("CARGO_PKG_")) {
                command.env_remove(name);
            }
        }
        for (name, value) in &self.env {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    fn start(&self, command: &mut Command) -> Result<Child> {
        // What we printed so far must stand before what the program prints.
        let _ = std::io::stdout().flush();
        command.spawn().or_say(|| self.cannot_start())
    }

    fn wait(&self, child: &mut Child) -> Result<ExitStatus> {
        let Some(limit) = self.limit else { return child.wait().or_say(|| self.cannot_start()) };
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = child.try_wait().or_say(|| self.cannot_start())? {
                return Ok(status);
            }
            if Instant::now() >= end {
                let _ = child.kill();
                let _ = child.wait();
                return Err(Error::new(format!("`{}` was ended after {} s", self.line(), limit.as_secs())));
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn cannot_start(&self) -> String {
        format!("cannot run `{}`", self.line())
    }

    fn failed(&self, status: ExitStatus) -> Error {
        Error::new(format!("`{}` failed ({status})", self.line()))
    }
}

/// Copies a program's output to ours, line by line, and keeps it.
fn copy(from: impl Read, mut to: impl Write) -> String {
    let mut reader = BufReader::new(from);
    let (mut kept, mut line) = (String::new(), Vec::new());
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        let _ = to.write_all(&line).and_then(|()| to.flush());
        kept.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    kept
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
