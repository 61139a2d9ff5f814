//! `serve`: the app as `trunk serve` has it, on this machine only: it is built again and reloaded when a file changes.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::build;
use crate::error::{Error, Result};
use crate::machine;
use crate::project::Project;
use crate::setup;
use crate::text::seconds;
use crate::tools::Need;

/// Prepares the tools, and serves until the program is ended.
pub(crate) fn serve(project: &Project, port: Option<u16>, open: bool, release: bool) -> Result<()> {
    let started = Instant::now();
    println!("Preparing the tools");
    let needs: &[Need] = if release { &Need::RELEASE } else { &Need::DEVELOPMENT };
    let tools = setup::prepare(project, &[needs, &[Need::Trunk]].concat())?;
    let port = free(port)?;
    println!("Building the app; it will be at http://127.0.0.1:{port}/ (Ctrl+C ends it)");
    println!("A real result as an example: http://127.0.0.1:{port}/{EXAMPLE}");
    // A folder of its own: what `build` and `dist` have put into `dist/app` stays.
    let folder = project.root.join("target").join("serve");
    let run = build::trunk(project, &tools)?.args(["serve", "--port"]).arg(port.to_string()).arg("--dist").arg(folder);
    let run = if release { run.arg("--release") } else { run };
    let opens = open && machine::can_open_a_browser();
    thread::spawn(move || when_served(port, started, opens));
    run.show()
}

/// The place of the app that shows the first example.
const EXAMPLE: &str = "#/example/bang-krabue";

/// Says how long it took, and opens the example in the person's browser, once Trunk listens: that is when the first build is done.
fn when_served(port: u16, started: Instant, opens: bool) {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        thread::sleep(Duration::from_millis(300));
    }
    let address = format!("http://127.0.0.1:{port}/{EXAMPLE}");
    println!("Served after {}: {address}", seconds(started.elapsed()));
    if !opens {
        return;
    }
    let mut command = match () {
        () if cfg!(target_os = "macos") => Command::new("open"),
        () if cfg!(windows) => {
            let mut start = Command::new("cmd");
            start.args(["/C", "start", ""]);
            start
        }
        () => Command::new("xdg-open"),
    };
    // Where there is no such program, the address stands on the screen.
    let _ = command.arg(address).status();
}

/// The port asked for, or the one in `Trunk.toml` if it is free, or any.
fn free(port: Option<u16>) -> Result<u16> {
    /// As in `Trunk.toml`.
    const USUAL: u16 = 8569;
    let listen = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).and_then(|listener| listener.local_addr());
    let found = match port {
        Some(port) => listen(port),
        None => listen(USUAL).or_else(|_| listen(0)),
    };
    let mend = "stop what uses that port, or leave --port out to get a free one";
    found.map(|address| address.port()).map_err(|error| Error::new("cannot listen").because(error).mend(mend))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_refused_only_where_it_was_asked_for() -> std::io::Result<()> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = taken.local_addr()?.port();
        assert!(free(Some(port)).is_err());
        assert!(free(None).is_ok_and(|found| found != port));
        Ok(())
    }
}
