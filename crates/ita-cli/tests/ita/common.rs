//! Runs the built `ita`.

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The contract's error on the last line of standard error, as (code, node, message).
    pub(crate) fn error(&self) -> (String, Option<String>, String) {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "a refused call exits 2 and prints nothing: {self:?}");
        let line: Value = serde_json::from_str(self.err.lines().last().unwrap()).unwrap();
        let text = |key: &str| line["error"][key].as_str().map(str::to_owned);
        (text("code").unwrap(), text("node"), text("message").unwrap())
    }
}

/// The command, for tests that need more than [`ita`].
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ita"));
    command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs `ita` with nothing on standard input.
pub(crate) fn ita(args: &[&str]) -> Ran {
    ran(&command(args).output().unwrap())
}

/// Runs `ita` with these bytes on standard input.
pub(crate) fn ita_reading(args: &[&str], stdin: impl AsRef<[u8]>) -> Ran {
    ran(&output(args, stdin.as_ref()))
}

/// The same, as (exit status, bytes of standard output).
pub(crate) fn bytes(args: &[&str], stdin: &[u8]) -> (i32, Vec<u8>) {
    let output = output(args, stdin);
    (output.status.code().unwrap(), output.stdout)
}

fn output(args: &[&str], stdin: &[u8]) -> std::process::Output {
    let mut child = command(args).stdin(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let bytes = stdin.to_vec();
    // A refused call may not read it all.
    let writer = std::thread::spawn(move || pipe.write_all(&bytes));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap();
    output
}

fn ran(output: &std::process::Output) -> Ran {
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// An empty folder of the test's own, removed in the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The path of a file in it.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file and gives its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The names in it, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let names = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> = names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
