//! `serve`: the release app on a loopback port, opened in a browser where there is one.

use std::process::{Command, Stdio};

use crate::build;
use crate::error::Result;
use crate::machine;
use crate::project::Project;
use crate::server;
use crate::setup;
use crate::tools::Need;

/// Prepares, builds and serves; ends only with the program.
pub(crate) fn serve(project: &Project, port: Option<u16>, open: bool) -> Result<()> {
    println!("Preparing the tools");
    let tools = setup::prepare(project, &Need::APP)?;
    println!("Building the app");
    build::app(project, &tools)?;
    let (server, port) = server::listen(port)?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("\nITA Score is at {address} (Ctrl+C ends it)");
    if open && !machine::is_ci() {
        open_browser(&address);
    }
    server::run(&server, &project.app());
    Ok(())
}

/// Opens the address if a program for that is there. Having none is no failure: the address is printed.
fn open_browser(address: &str) {
    let command: Option<(&str, &[&str])> = if cfg!(windows) {
        Some(("cmd", &["/C", "start", ""]))
    } else if cfg!(target_os = "macos") {
        Some(("open", &[]))
    } else {
        let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
        (display && machine::on_path("xdg-open").is_some()).then_some(("xdg-open", &[]))
    };
    let Some((program, args)) = command else { return };
    let quiet = Command::new(program)
        .args(args)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if quiet.is_err() {
        println!("(no browser could be opened)");
    }
}
