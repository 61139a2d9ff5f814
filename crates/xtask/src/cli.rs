//! The command line of this program.

use lexopt::prelude::*;

use crate::error::{Context, Error, Result};

/// What `cargo xtask help` prints.
pub(crate) const HELP: &str = "\
cargo xtask COMMAND: every command a developer or CI runs

  serve [--port N] [--no-open]   prepare, build the release app and serve it on this machine
  test [--only STEP[,STEP]]      prepare and run every check (--list names the steps)
       [--wordpress]             and in a real WordPress too (Debian; installs its packages)
  build                          the release app in dist/app
  element                        the page element in dist/element, its demo pages and npm package, with its budgets
  dist                           all of that: build, compress, zip, list every file's size, check the budgets
  rules [--check]                write the rule tables from their data files, or check that they are fresh
  setup                          prepare every tool
  doctor                         list every tool: found or not, where, and why it is used

Variables: ITA_TOOLS_DIR (where tools go, default .tools), CHROME_PATH, FIREFOX_PATH
(browsers for the tests), ITA_NO_RUSTUP_DOWNLOAD or CI (download no toolchain and no browser; package registries only).
";

/// One command with its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print the help.
    Help,
    /// Prepare every tool.
    Setup,
    /// List every tool.
    Doctor,
    /// Build the app.
    Build,
    /// Build and pack the app.
    Dist,
    /// Build and weigh the page element.
    Element,
    /// Build and serve the app.
    Serve {
        /// The port asked for.
        port: Option<u16>,
        /// Whether to open a browser.
        open: bool,
    },
    /// Write or check the rule tables.
    Rules {
        /// Only check.
        check: bool,
    },
    /// List the steps of `test`.
    TestList,
    /// Run the steps of `test`.
    Test {
        /// Only these steps; empty for all.
        only: Vec<String>,
        /// Also the step that takes a WordPress.
        wordpress: bool,
    },
}

/// Reads this program's own arguments.
pub(crate) fn parse() -> Result<Command> {
    parse_from(lexopt::Parser::from_env())
}

fn parse_from(mut parser: lexopt::Parser) -> Result<Command> {
    let usage = |error: Error| error.mend("cargo xtask help");
    let (mut name, mut port, mut open, mut check, mut list, mut only) = (None, None, true, false, false, Vec::new());
    let mut wordpress = false;
    let mut options: Vec<(&str, &str)> = Vec::new();
    while let Some(arg) = parser.next().or_say(|| "cannot read the arguments".into()).map_err(usage)? {
        let say = |option: &'static str| move || format!("{option} needs a value");
        match arg {
            Short('h') | Long("help") => name = Some("help".to_owned()),
            Long("port") => {
                let number = parser.value().and_then(|value| value.parse::<u16>());
                port = Some(number.or_say(say("--port")).map_err(usage)?);
                options.push(("--port", "serve"));
            }
            Long("no-open") => {
                open = false;
                options.push(("--no-open", "serve"));
            }
            Long("check") => {
                check = true;
                options.push(("--check", "rules"));
            }
            Long("list") => {
                list = true;
                options.push(("--list", "test"));
            }
            Long("wordpress") => {
                wordpress = true;
                options.push(("--wordpress", "test"));
            }
            Long("only") => {
                let steps = parser.value().or_say(say("--only")).map_err(usage)?;
                only.extend(steps.to_string_lossy().split(',').map(|step| step.trim().to_owned()));
                options.push(("--only", "test"));
            }
            Value(value) if name.is_none() => name = Some(value.to_string_lossy().into_owned()),
            other => return Err(usage(Error::new(other.unexpected().to_string()))),
        }
    }
    let name = name.unwrap_or_else(|| "help".into());
    if let Some((option, owner)) = options.iter().find(|(_, owner)| *owner != name && name != "help") {
        return Err(usage(Error::new(format!("{option} belongs to `{owner}`, not to `{name}`"))));
    }
    Ok(match name.as_str() {
        "help" => Command::Help,
        "setup" => Command::Setup,
        "doctor" => Command::Doctor,
        "build" => Command::Build,
        "dist" => Command::Dist,
        "element" => Command::Element,
        "serve" => Command::Serve { port, open },
        "rules" => Command::Rules { check },
        "test" if list => Command::TestList,
        "test" => Command::Test { only, wordpress },
        other => return Err(usage(Error::new(format!("there is no command `{other}`")))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> std::result::Result<Command, String> {
        parse_from(lexopt::Parser::from_args(line.split_whitespace())).map_err(|error| error.to_string())
    }

    #[test]
    fn reads_commands_and_options() {
        assert_eq!(parsed(""), Ok(Command::Help));
        assert_eq!(parsed("serve --port 80 --no-open"), Ok(Command::Serve { port: Some(80), open: false }));
        assert_eq!(
            parsed("test --only fmt,e2e"),
            Ok(Command::Test { only: vec!["fmt".into(), "e2e".into()], wordpress: false })
        );
        assert_eq!(parsed("test --wordpress"), Ok(Command::Test { only: Vec::new(), wordpress: true }));
        assert_eq!(parsed("rules --check"), Ok(Command::Rules { check: true }));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(parsed("tset").is_err_and(|text| text.contains("no command `tset`")));
        assert!(parsed("dist --port 80").is_err_and(|text| text.contains("--port belongs to `serve`")));
        assert!(parsed("serve --port x").is_err());
        assert!(parsed("dist --wordpress").is_err());
        assert!(parsed("test --joomla").is_err());
    }
}
